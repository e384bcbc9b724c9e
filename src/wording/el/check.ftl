### What is told before a document is sent, in Greek.

## Which item it is about

item-problem = Γραμμή { $position }, «{ $description }»: { $sentence }
unnamed-item-problem = Γραμμή { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Λείπει ο αριθμός. Δώστε έναν, όπως 2026-0042.
problem-issue-date-missing = Λείπει η ημερομηνία. Βάλτε την ημέρα που το στέλνετε.
problem-due-date-missing = Δεν υπάρχει προθεσμία: ο πελάτης δεν θα ξέρει πότε να πληρώσει. Γράψτε ημέρες ή ημερομηνία.
problem-number-used = Ένα άλλο έγγραφο έχει αυτόν τον αριθμό. Δώστε σε αυτό δικό του.
problem-number-out-of-order = Παραστατικά με μικρότερο αριθμό έχουν μεταγενέστερη ημερομηνία ή το αντίστροφο. Ελέγξτε τον αριθμό και την ημερομηνία.
problem-issue-date-far = Η ημερομηνία έκδοσης απέχει πάνω από έναν χρόνο από σήμερα. Ελέγξτε το έτος.
problem-issue-date-stale = Από την ημερομηνία έκδοσης έχει περάσει πάνω από ένας μήνας. Είναι ακόμη η ημέρα που το στέλνετε;
problem-issue-date-ahead = Η ημερομηνία έκδοσης είναι σε πάνω από έναν μήνα. Είναι η ημέρα που το στέλνετε;
problem-supply-date-far = Η ημερομηνία παράδοσης απέχει πάνω από έναν χρόνο από την ημερομηνία έκδοσης. Ελέγξτε το έτος.
problem-due-in-past = Η προθεσμία έχει περάσει. Διαλέξτε μια μελλοντική ημέρα.
problem-due-far = Η προθεσμία είναι πάνω από έναν χρόνο μετά την ημερομηνία έκδοσης. Ελέγξτε το έτος.
problem-due-before-issue = Η προθεσμία είναι πριν από την ημερομηνία έκδοσης. Διαλέξτε μεταγενέστερη ημέρα.
problem-valid-until-missing = Δεν λέει έως πότε ισχύει η προσφορά. Βάλτε μια ημέρα.
problem-valid-until-before-issue = Η προσφορά λήγει πριν από την ημερομηνία της. Επιλέξτε μεταγενέστερη ημέρα.
problem-valid-until-in-past = Η προσφορά δεν ισχύει πια. Επιλέξτε ημέρα που δεν έχει περάσει.
problem-cited-missing = Δεν λέει ποιο τιμολόγιο αφορά. Βάλτε τον αριθμό και την ημερομηνία του.
problem-cited-number-missing = Αναφέρεται έγγραφο χωρίς αριθμό. Βάλτε τον αριθμό.
problem-cited-date-missing = Αναφέρεται τιμολόγιο χωρίς ημερομηνία. Βάλτε την ημερομηνία.
problem-advance-not-cited = Δεν αναφέρεται τιμολόγιο προκαταβολής. Βάλτε όσα αφαιρούνται εδώ.
problem-paid-not-cited = Δεν λέει τι πληρώθηκε ή τι μένει να πληρωθεί. Βάλτε το τιμολόγιο.
problem-order-reference-missing = Τα άλλα τιμολόγιά σας προς αυτόν τον πελάτη έχουν αριθμό παραγγελίας. Ζητήστε τον: χωρίς αυτόν, ένα τιμολόγιο μπορεί να μείνει απλήρωτο.
problem-seller-name-missing = Λείπει το όνομά σας. Γράψτε το όνομά σας ή την επωνυμία σας.
problem-seller-address-missing = Λείπει η διεύθυνσή σας. Ο πελάτης τη χρειάζεται για τα βιβλία του.
problem-buyer-name-missing = Λείπει το όνομα του πελάτη. Γράψτε ποιος θα πληρώσει.
problem-buyer-address-missing = Λείπει η διεύθυνση του πελάτη. Γράψτε τουλάχιστον μια πόλη.
problem-seller-vat-number-missing = Χρεώνετε φόρο, αλλά δεν φαίνεται φορολογικός αριθμός. Γράψτε τον ΑΦΜ ή τον αριθμό ΓΕΜΗ σας.
problem-buyer-vat-number-missing = Τον φόρο τον οφείλει εδώ ο πελάτης, αλλά λείπει ο ΑΦΜ του. Ζητήστε τον και γράψτε τον.
problem-exemption-reason-missing = Χωρίς φόρο λόγω απαλλαγής, αλλά δεν αναφέρεται γιατί. Γράψτε τον λόγο ή τον νόμο.
problem-tax-rate-of-untaxed = Αυτό το είδος φόρου δεν έχει συντελεστή. Βάλτε 0 ή διαλέξτε άλλο είδος.
problem-tax-rate-impossible = Ο φόρος είναι από 0 έως 100 τοις εκατό. Ελέγξτε τον συντελεστή.
problem-tax-name-missing = Ένας φόρος δεν έχει όνομα: ο πελάτης δεν μπορεί να ξέρει ποιος είναι. Δώστε του ένα, π.χ. ΦΠΑ.
problem-tax-missing = Δεν υπάρχει φόρος, ενώ άλλες γραμμές έχουν. Διαλέξτε φόρο ή γράψτε γιατί δεν υπάρχει.
problem-tax-unexplained = Δεν χρεώνεται φόρος και δεν αναφέρεται γιατί. Γράψτε τον λόγο ή τον νόμο στη σημείωση.
problem-tax-again = Εδώ φαίνεται φόρος που αναγράφεται ήδη στο τιμολόγιο. Αφαιρέστε τον από τα είδη ή φτιάξτε αυτό το έγγραφο από το τιμολόγιο.
problem-phrase-missing = Ο νόμος απαιτεί τη φράση «{ $phrase }» ({ $law }). Προσθέστε την στη σημείωση.
problem-phrase-unapt = Η σημείωση λέει «{ $phrase }», αλλά τίποτα στο έγγραφο δεν το δικαιολογεί. Αφαιρέστε το ή ελέγξτε τον φόρο.
problem-tax-rate-until = { $country }: ο συντελεστής { $rate } ίσχυε έως { $change }. Για παράδοση στις { $day } ισχύει { $right }.
problem-tax-rate-from = { $country }: ο συντελεστής { $rate } ισχύει μόνο από { $change }. Για παράδοση στις { $day } ισχύει { $right }.
problem-tax-rate-unknown = { $country }: ο συντελεστής { $rate } δεν είναι γνωστός για { $day }. Υπάρχουν: { $right }. Ελέγξτε τον συντελεστή.
problem-no-lines = Δεν υπάρχει ακόμη κάτι προς πληρωμή. Προσθέστε μια γραμμή.
problem-description-missing = Δεν υπάρχει περιγραφή. Γράψτε τι είναι.
problem-price-missing = Δεν υπάρχει τιμή. Γράψτε μία, ή 0 αν είναι δωρεάν.
problem-unit-code-malformed = Το «{ $code }» δεν είναι κωδικός μονάδας: ένας τέτοιος κωδικός έχει ένα έως τρία κεφαλαία λατινικά γράμματα και ψηφία. Διαλέξτε ξανά τη μονάδα ή γράψτε την ως κείμενο.
problem-quantity-zero = Η ποσότητα είναι 0: δεν χρεώνεται τίποτα. Γράψτε πόσο, ή αφαιρέστε τη γραμμή.
problem-price-negative = Η τιμή είναι κάτω από το μηδέν. Για επιστροφή, γράψτε αρνητική ποσότητα.
problem-discount-too-large = Η έκπτωση είναι μεγαλύτερη από όλη την τιμή. Μικρύνετέ την.
problem-discount-negative = Μια έκπτωση κάτω από το μηδέν αυξάνει την τιμή. Γράψτε την ως επιβάρυνση.
problem-charge-negative = Μια επιβάρυνση κάτω από το μηδέν μειώνει την τιμή. Γράψτε την ως έκπτωση.
problem-retention-impossible = Όσα παρακρατεί ο πελάτης δεν μπορούν να είναι πάνω από το σύνολο ούτε κάτω από το μηδέν.
problem-advance-negative = Μια πληρωμή που έγινε ήδη δεν μπορεί να είναι κάτω από το μηδέν.
problem-advances-too-large = Έχουν πληρωθεί ήδη περισσότερα από όσα οφείλονται. Για να επιστρέψετε χρήματα, στείλτε πιστωτικό τιμολόγιο.
problem-payment-missing = Δεν υπάρχει τρόπος πληρωμής. Γράψτε τον IBAN ή τον αριθμό λογαριασμού σας.
problem-payment-code-without-iban = Δεν είναι δυνατός κωδικός QR πληρωμής: χρειάζεται IBAN.
problem-payment-code-currency = Δεν είναι δυνατός κωδικός QR πληρωμής: οι τράπεζες της χώρας του λογαριασμού δεν διαβάζουν κανέναν σε αυτό το νόμισμα.
problem-payment-code-nothing-due = Δεν χρειάζεται κωδικός QR πληρωμής: δεν απομένει κάτι προς πληρωμή.
problem-payment-code-too-much = Δεν είναι δυνατός κωδικός QR πληρωμής: το ποσό είναι μεγαλύτερο από όσο χωρά.
problem-payment-code-without-bic = Δεν είναι δυνατός κωδικός QR πληρωμής: χρειάζεται το BIC της τράπεζας.
problem-payment-code-without-correspondent = Δεν είναι δυνατός κωδικός QR πληρωμής: γράψτε τον λογαριασμό ανταποκριτή μετά το όνομα της τράπεζας.
problem-payment-code-not-whole = Δεν είναι δυνατός κωδικός QR πληρωμής: χωρά μόνο ακέραια ποσά.
problem-payment-code-reference-too-long = Δεν είναι δυνατός κωδικός QR πληρωμής: η αιτιολογία πληρωμής είναι πολύ μεγάλη.
problem-email-shape = Αυτή δεν είναι ακόμη διεύθυνση email. Γράφεται έτσι: onoma@example.com.
problem-nothing-due = Το σύνολο είναι μηδέν. Ελέγξτε τιμές, ποσότητες και εκπτώσεις.
problem-credit-negative = Το σύνολο είναι κάτω από το μηδέν. Στο πιστωτικό τιμολόγιο τα ποσά είναι θετικά.
problem-total-negative = Το σύνολο είναι κάτω από το μηδέν. Ελέγξτε τιμές, ποσότητες και εκπτώσεις· για να επιστρέψετε χρήματα, στείλτε πιστωτικό τιμολόγιο.
problem-jargon = Δεν ξέρουν όλοι οι πελάτες τι σημαίνει «{ $words }». Γράψτε έως ποια ημέρα πρέπει να γίνει η πληρωμή.
problem-instalments-more-than-due = Οι δόσεις ξεπερνούν το πληρωτέο ποσό. Μικρύνετε μία από αυτές.
problem-instalments-too-many-digits = Οι δόσεις είναι πολύ μεγάλες για να υπολογιστούν με ακρίβεια. Γράψτε μικρότερες.
problem-early-payment-useless = Η έκπτωση πρόωρης πληρωμής χρειάζεται ημέρα πριν από την προθεσμία, και πρέπει να απομένει κάτι προς πληρωμή.
problem-too-many-digits = Αυτός ο αριθμός είναι πολύ μεγάλος για να υπολογιστεί με ακρίβεια. Γράψτε έναν μικρότερο.
problem-repeated-tax = Ο ίδιος φόρος υπάρχει εδώ δύο φορές. Αφαιρέστε τον έναν.
problem-impossible-rate = Οι συντελεστές φόρου έχουν άθροισμα μείον 100 τοις εκατό ή λιγότερο. Ελέγξτε τους.
problem-characters-missing = { $count ->
    [one] Ένας χαρακτήρας δεν μπορεί να τυπωθεί: { $characters }. Αλλάξτε τον, παραλείψτε τον ή προσθέστε μια γραμματοσειρά που τον έχει, στην «Εμφάνιση τιμολογίου».
   *[other] { $count } χαρακτήρες δεν μπορούν να τυπωθούν: { $characters }. Αλλάξτε τους, παραλείψτε τους ή προσθέστε μια γραμματοσειρά που τους έχει, στην «Εμφάνιση τιμολογίου».
}
problem-logo-unreadable = Το λογότυπο δεν διαβάζεται. Διαλέξτε εικόνα PNG ή JPEG.
problem-stamp-unreadable = Η σφραγίδα ή η υπογραφή δεν διαβάζεται. Διαλέξτε εικόνα PNG ή JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: πολύ λίγοι ή πάρα πολλοί χαρακτήρες. Λείπει ένας ή περισσεύει ένας.
problem-identifier-wrong-characters = { $name }: ένας χαρακτήρας δεν ταιριάζει στη θέση του, π.χ. γράμμα αντί για ψηφίο.
problem-identifier-wrong-check-digit = { $name }: τα ψηφία ελέγχου δεν ταιριάζουν. Μάλλον ένα ψηφίο γράφτηκε λάθος ή δύο άλλαξαν θέση.
problem-identifier-unknown-country = { $name }: τα πρώτα γράμματα δεν είναι χώρας που δίνει τέτοιους αριθμούς.
problem-identifier-impossible-part = { $name }: ένα μέρος του, π.χ. ημερομηνία ή περιοχή, δεν γίνεται να ισχύει.
problem-reference-not-made = Από αυτόν τον αριθμό δεν βγαίνει αναφορά του είδους που επιλέξατε: δεν έχει ψηφία ή έχει πάρα πολλά. Ο πελάτης αναγράφει τον ίδιο τον αριθμό.
problem-qr-reference-alone = Σε QR-IBAN πληρώνει κανείς μόνο με αναφορά QR 27 ψηφίων, και αυτή θέλει QR-IBAN. Εδώ το ένα δεν ταιριάζει με το άλλο.

## What the law of the seller's country asks for

problem-seller-address-partial = Η διεύθυνσή σας δεν είναι πλήρης. Ο νόμος ζητά οδό και πόλη ({ $law }).
problem-buyer-address-partial = Η διεύθυνση του πελάτη δεν είναι πλήρης. Ο νόμος ζητά οδό και πόλη ({ $law }).
problem-seller-town-missing = Λείπει η πόλη σας. Τη ζητά ο νόμος ({ $law }).
problem-buyer-town-missing = Λείπει η πόλη του πελάτη. Τη ζητά ο νόμος ({ $law }).
problem-buyer-post-code-missing = Λείπει ο Τ.Κ. του πελάτη. Τον ζητά ο νόμος ({ $law }).
problem-seller-tax-number-missing = Λείπει ο φορολογικός αριθμός σας. Τον ζητά ο νόμος ({ $law }).
problem-buyer-tax-number-missing = Λείπει ο φορολογικός αριθμός του πελάτη. Τον ζητά ο νόμος όταν ο πελάτης είναι επιχείρηση ({ $law }).
problem-seller-registration-missing = Λείπει ο αριθμός μητρώου σας. Ο νόμος τον απαιτεί ({ $law }).
problem-buyer-registration-missing = Λείπει ο αριθμός μητρώου του πελάτη. Ο νόμος τον απαιτεί όταν ο πελάτης είναι επιχείρηση ({ $law }).
problem-seller-uid-unmarked = Μετά το UID σας χρειάζεται η ένδειξη του ΦΠΑ: MWST, TVA ή IVA ({ $law }).
problem-supply-date-missing = Δεν υπάρχει ημερομηνία παράδοσης. Τη ζητά ο νόμος, ακόμη κι αν είναι ίδια με την ημερομηνία έκδοσης ({ $law }).
problem-unit-missing = Δεν υπάρχει μονάδα. Τη ζητά ο νόμος: ώρες, τεμάχια, κιλά ({ $law }).
problem-tax-currency-missing = Ο φόρος πρέπει να αναγράφεται και στο νόμισμα της χώρας σας ({ $law }).
problem-electronic-invoice = Μεταξύ επιχειρήσεων της χώρας σας ισχύει μόνο το ηλεκτρονικό τιμολόγιο. Αυτό το έγγραφο απλώς το συνοδεύει ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } σας
number-of-buyer = { $name } του πελάτη

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Αιτιολογία πληρωμής
identifier-variable-symbol = Μεταβλητό σύμβολο
identifier-ch-qr-reference = Αναφορά QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = Αριθμός ΦΠΑ
identifier-at-uid = Αυστριακό UID
identifier-au-abn = ABN
identifier-be-enterprise = Βελγικός αριθμός επιχείρησης
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Καναδικός αριθμός επιχείρησης
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Αριθμός CVR
identifier-es-nif = NIF
identifier-fi-y-tunnus = Y-tunnus
identifier-fr-siren = SIREN
identifier-fr-siret = SIRET
identifier-gr-afm = ΑΦΜ
identifier-hr-oib = OIB
identifier-hu-adoszam = Adószám
identifier-in-gstin = GSTIN
identifier-it-codice-fiscale = Codice fiscale
identifier-it-partita-iva = Partita IVA
identifier-mx-rfc = RFC
identifier-nl-btw = Btw-id
identifier-no-organisation = Organisasjonsnummer
identifier-pl-nip = NIP
identifier-pt-nif = NIF
identifier-ro-cui = CUI
identifier-rs-pib = ПИБ
identifier-ru-inn = ИНН
identifier-ru-kpp = КПП
identifier-se-organisation = Organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN
