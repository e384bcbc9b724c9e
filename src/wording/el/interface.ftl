### What the page says, in Greek.
###
### Buttons are nouns ("Προσθήκη"), sentences have the polite plural.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Δεν υπάρχει άλλος χώρος σε αυτό το πρόγραμμα περιήγησης. Διαγράψτε πρόχειρα που δεν χρειάζεστε πια.
storage-denied = Αυτό το πρόγραμμα περιήγησης δεν αποθηκεύει τίποτα για αυτή τη σελίδα. Επιτρέψτε την αποθήκευση δεδομένων ιστοτόπου ή κατεβάστε το PDF πριν φύγετε.
storage-failed = Το πρόγραμμα περιήγησης δεν μπόρεσε να αποθηκεύσει το πρόχειρο. Δοκιμάστε ξανά ή κατεβάστε το PDF πριν φύγετε.
storage-newer = Σε άλλη καρτέλα είναι ανοιχτή μια νεότερη έκδοση του Billet και άλλαξε αυτό το πρόχειρο. Φορτώστε ξανά τη σελίδα.
draft-missing = Αυτό το πρόχειρο δεν υπάρχει πια.
draft-newer = Αυτό το πρόχειρο δημιουργήθηκε με νεότερη έκδοση του Billet. Φορτώστε ξανά τη σελίδα για να την πάρετε.
draft-unreadable = Αυτό το πρόχειρο δεν διαβάζεται. Τα δεδομένα του έχουν φυλαχτεί: μπορείτε να τα κατεβάσετε.


paper-cannot-start = Η προβολή του τιμολογίου δεν φορτώθηκε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
paper-lacks-serif = Η γραμματοσειρά με πατούρες δεν φορτώθηκε. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.
paper-lacks-texts = Τα κείμενα αυτής της γλώσσας δεν φορτώθηκαν. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.
paper-crashed = Η προβολή του τιμολογίου σταμάτησε να λειτουργεί. Δοκιμάστε ξανά.
paper-no-answer = Η προβολή του τιμολογίου αργεί πολύ. Δοκιμάστε ξανά.

## The notice that Billet has stopped

crash-title = Το Billet σταμάτησε
crash-text = Κάτι πήγε στραβά στο Billet και δεν μπορεί να συνεχίσει. Τα πρόχειρά σας βρίσκονται ακόμη σε αυτό το πρόγραμμα περιήγησης. Κατεβάστε ένα αντίγραφό τους και μετά φορτώστε ξανά τη σελίδα.
crash-download = Λήψη των προχείρων μου
crash-reload = Επαναφόρτωση σελίδας
crash-details = Λεπτομέρειες για όσους φτιάχνουν το Billet

## What was typed and can't be understood

number-not-a-number = Το «{ $typed }» δεν είναι αριθμός.
number-empty = Γράψτε έναν αριθμό.
number-too-large = Αυτός ο αριθμός είναι πολύ μεγάλος. Μπορεί να έχει έως 13 ψηφία.
number-too-many-decimals = Πάρα πολλά δεκαδικά. Μπορούν να είναι έως 6.
date-not-a-date = Το «{ $typed }» δεν είναι ημερομηνία. Γράψτε την έτσι: 22/11/2026.
date-empty = Γράψτε μια ημερομηνία.
date-no-such-day = Η ημερομηνία «{ $typed }» δεν υπάρχει στο ημερολόγιο. Ελέγξτε την ημέρα και τον μήνα.
# Only where the language of the paper is English: its month is understood there.
date-ambiguous = Το «{ $typed }» μπορεί να είναι δύο διαφορετικές ημέρες. Γράψτε τον μήνα με γράμματα, π.χ. 22 Nov 2026.
date-year-missing = Λείπει το έτος. Προσθέστε το, π.χ. 22/11/2026.

number-not-days = Το «{ $typed }» δεν είναι αριθμός ημερών. Γράψτε έναν ακέραιο αριθμό, π.χ. 14.

number-not-positive = Γράψτε έναν αριθμό μεγαλύτερο από το 0.

## The frame of the page

product = Billet
navigation = Έγγραφα
views = Εμφάνιση
view-form = Φόρμα
view-paper = Προβολή
form = Φόρμα τιμολογίου
form-heading = Φτιάξτε ένα τιμολόγιο
document-numbered = { $kind } { $number }
document-unnumbered = Νέο τιμολόγιο
saved-at = Αποθηκεύτηκε: { $time }
not-saved = Δεν αποθηκεύτηκε: { $reason }
undo = Αναίρεση
undone = Έγινε αναίρεση.
notice-close = Κλείσιμο
go-to = Μετάβαση στο «{ $field }»
add = Προσθήκη: { $what }
fold = Έτοιμο
edit = Επεξεργασία

## The document

document = Τιμολόγιο
kind = Είδος
kind-invoice = Τιμολόγιο
kind-proforma = Προτιμολόγιο
kind-quote = Προσφορά
kind-order-confirmation = Επιβεβαίωση παραγγελίας
kind-delivery-note = Δελτίο αποστολής
kind-advance-invoice = Τιμολόγιο προκαταβολής
kind-final-invoice = Τελικό τιμολόγιο
kind-credit-note = Πιστωτικό τιμολόγιο
kind-debit-note = Συμπληρωματικό τιμολόγιο
kind-corrective-invoice = Διορθωτικό τιμολόγιο
kind-receipt = Απόδειξη είσπραξης
kind-self-billed-invoice = Τιμολόγιο αυτοτιμολόγησης
kind-statement = Καρτέλα πελάτη
kind-reminder = Υπενθύμιση πληρωμής
kind-about = Πότε χρησιμοποιείται;
valid-until = Ισχύει έως
number = Αριθμός
    .example = 2026-0042
issue-date = Ημερομηνία
supply-date = Ημερομηνία παράδοσης
    .add = ημερομηνία παράδοσης
    .hint = Αν διαφέρει από την ημερομηνία έκδοσης.
order-reference = Αριθμός παραγγελίας
    .add = αριθμός παραγγελίας
    .hint = Ο αριθμός παραγγελίας ή η αναφορά που έχει ο πελάτης.
due-days = Πληρωμή εντός
due-in = Προθεσμία (ημέρες)
due-date = Προθεσμία
due-day = Ημέρα του επόμενου μήνα
due-kind = Προθεσμία
due-kind-days = ημερών
due-kind-date = έως ημερομηνία
due-kind-receipt = με την παραλαβή
due-kind-business-days = εργάσιμων ημερών
due-kind-end-of-month-after-days = ημερών, έως το τέλος του μήνα
due-kind-days-after-end-of-month = ημερών από το τέλος του μήνα
due-kind-day-of-following-month = του επόμενου μήνα
due-on = Πληρωμή έως { $date }
document-language = Γλώσσα τιμολογίου
currency = Νόμισμα

## From whom, to whom

seller = Εκδότης
buyer = Πελάτης
seller-name = Το όνομα ή η επωνυμία σας
    .example = Στούντιο Νικολάου
buyer-name = Όνομα ή επωνυμία
    .example = Παπαδόπουλος & Υιοί
street = Οδός και αριθμός
    .example = Λιμένος 12
post-code = Τ.Κ.
    .example = 105 57
city = Πόλη
    .example = Αθήνα
country = Χώρα
    .example = Ελλάδα
country-set = { $country }: ορίστηκε όπως συνηθίζεται εκεί – { $what }.
country-set-terms = προθεσμία πληρωμής
country-set-reference = αιτιολογία πληρωμής
vat-number = ΑΦΜ
    .example = EL094259216
registration-number = Αρ. ΓΕΜΗ
    .add = αριθμός ΓΕΜΗ
    .example = 123456703000
email = Email
    .add = email
    .example = info@example.com
phone = Τηλέφωνο
    .add = τηλέφωνο
    .example = +30 210 123 4567
contact = Υπεύθυνος επικοινωνίας
    .add = υπεύθυνο επικοινωνίας
    .example = Άννα Παππά
deliver-to = Παράδοση σε
    .add = διεύθυνση παράδοσης
deliver-to-name = Όνομα στη διεύθυνση
    .example = Αποθήκη 2
part-extra = Πρόσθετο στοιχείο
    .add = πρόσθετο στοιχείο
part-extra-name = Στοιχείο
    .example = Σύμβαση
part-extra-value = Περιεχόμενο
    .example = Σ-2026/17
extra-names = Σύμβαση, Έργο, Σχετικό σας, Κέντρο κόστους, Όχημα, Διαγωνισμός, Τόπος εκτέλεσης
party-extra-names = Κωδικός πελάτη, Κωδικός προμηθευτή, Τμήμα, Κέντρο κόστους, GLN, Δ.Ο.Υ., Γ.Ε.ΜΗ.
item-extra-names = Κωδικός είδους, Σειριακός αριθμός, Παρτίδα, Μέγεθος, Χρώμα, GTIN, Προέλευση
look = Εμφάνιση τιμολογίου
look-open = Πρότυπο, χρώμα, λέξεις
proposals = Από προηγούμενα
proposals-found = Προτάσεις: { $count }. Επιλέξτε με τα βέλη.
filled-in = Συμπληρώθηκε: { $name }
book = Πελάτες και είδη
company = Η επιχείρησή σας
company-new = Νέα επιχείρηση
company-another = άλλη δική σας επιχείρηση
company-begun = Η νέα επιχείρηση ξεκινά κενή.
drawer-missing = Αυτό το μέρος του Billet δεν φορτώθηκε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
logo = Λογότυπο
logo-add = Προσθήκη λογότυπου
logo-added = Το λογότυπο προστέθηκε.
logo-replace = Αλλαγή λογότυπου
logo-remove = Αφαίρεση λογότυπου

## Items

items = Γραμμές
items-hint = Με Enter προσθέτετε γραμμή, με Alt και ένα βέλος τη μετακινείτε. Μπορείτε να επικολλήσετε γραμμές ή μια στήλη από υπολογιστικό φύλλο.
item-numbered = Γραμμή { $number }
item-named = Γραμμή { $number }, «{ $name }»
item-undescribed = Νέα γραμμή
description = Περιγραφή
    .short = Περιγραφή
    .example = Σχεδίαση ιστοσελίδας
detail = Λεπτομέρειες
    .example = Τι έγινε, πότε και πού
quantity = Ποσότητα
    .short = Ποσ.
    .example = 1
unit = Μονάδα
    .short = Μον.
    .example = ώρα
price = Τιμή
    .short = Τιμή
    .with-tax = Τιμή με φόρο
line-discount = Έκπτωση
value-example = { $percent } ή 15
line-charge = Επιβάρυνση
price-base = Η τιμή ισχύει για
    .example = 1
row-heading = Επικεφαλίδα
    .add = επικεφαλίδα
    .example = Ισόγειο
row-text = Κείμενο
    .add = κείμενο
    .example = Όπως συμφωνήθηκε τηλεφωνικά
row-subtotal = Μερικό σύνολο
    .add = μερικό σύνολο
    .example = Μερικό σύνολο
tax-rate = Φόρος %
    .short = Φόρος %
    .example = 24
line-total = Αξία
    .short = Αξία
    .with-tax = Με φόρο
item-add = Προσθήκη γραμμής
item-more = { $number ->
    [0] Περισσότερα για αυτή τη γραμμή
   *[other] Περισσότερα για τη γραμμή { $number }
}
    .short = Περισσότερα
item-remove = { $number ->
    [0] Αφαίρεση αυτής της γραμμής
   *[other] Αφαίρεση της γραμμής { $number }
}
    .short = Αφαίρεση
item-removed = Αφαιρέθηκε: { $item }.
item-duplicate = { $number ->
    [0] Αντίγραφο αυτής της γραμμής
   *[other] Αντίγραφο της γραμμής { $number }
}
    .short = Αντίγραφο
item-up = { $number ->
    [0] Μετακίνηση αυτής της γραμμής προς τα πάνω
   *[other] Μετακίνηση της γραμμής { $number } προς τα πάνω
}
    .short = Πάνω
item-down = { $number ->
    [0] Μετακίνηση αυτής της γραμμής προς τα κάτω
   *[other] Μετακίνηση της γραμμής { $number } προς τα κάτω
}
    .short = Κάτω
item-drag = Σύρετε για μετακίνηση. Με το πληκτρολόγιο: Alt και ένα βέλος.
item-moved = Γραμμή { $position } από { $count }
items-pasted = { $count ->
    [one] Επικολλήθηκε μία γραμμή.
   *[other] Επικολλήθηκαν { $count } γραμμές.
}
column-pasted = { $count ->
    [one] Συμπληρώθηκε μία γραμμή από τη στήλη που επικολλήσατε.
   *[other] Συμπληρώθηκαν { $count } γραμμές από τη στήλη που επικολλήσατε.
}
cells-not-understood = Από όσα επικολλήσατε δεν προέκυψε καμία γραμμή. Για να τα κρατήσετε ως κείμενο, επικολλήστε τα στις λεπτομέρειες μιας γραμμής.
cells-failed = Δεν ήταν δυνατή η ανάγνωση όσων επικολλήσατε. { $reason }
prices = Τιμές
prices-without-tax = Τιμές χωρίς φόρο
prices-with-tax = Τιμές με φόρο

## On the whole document

discount = Έκπτωση
discount-add = έκπτωση
discount-reason = Αιτιολογία έκπτωσης
    .example = Έγκαιρη παραγγελία
discount-value = Ύψος έκπτωσης
discount-remove = Αφαίρεση έκπτωσης
discount-removed = Η έκπτωση αφαιρέθηκε.
charge = Επιβάρυνση
charge-add = μεταφορικά ή άλλη επιβάρυνση
charge-reason = Αιτιολογία επιβάρυνσης
    .example = Μεταφορικά
charge-value = Ύψος επιβάρυνσης
charge-remove = Αφαίρεση επιβάρυνσης
charge-removed = Η επιβάρυνση αφαιρέθηκε.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Αφαίρεση: { $part }
part-removed = Αφαιρέθηκε: { $part }.
part-taxes = Φόρος
    .add = άλλος φόρος
part-own-tax = Ξεχωριστός φόρος
    .add = ξεχωριστός φόρος
part-adjustments = Έκπτωση ή επιβάρυνση
    .add = άλλη έκπτωση ή επιβάρυνση
part-adjustments-reason = Αιτιολογία έκπτωσης ή επιβάρυνσης
    .example = Έγκαιρη παραγγελία
part-adjustments-kind = Είναι
part-adjustments-kind-discount = έκπτωση
part-adjustments-kind-charge = επιβάρυνση
part-adjustments-value = Ύψος
part-taxes-scheme = Όνομα του φόρου
    .example = ΦΠΑ
part-taxes-rate = Συντελεστής %
    .example = 24
part-taxes-kind = Πώς υπολογίζεται
part-taxes-kind-added = προστίθεται
part-taxes-kind-retained = παρακρατείται από τον πελάτη
part-taxes-kind-surcharge = προστίθεται ως πρόσθετος φόρος
part-taxes-kind-compound = προστίθεται πάνω στους άλλους φόρους
part-taxes-kind-informative = μόνο αναγράφεται
part-taxes-category = Ο φόρος
part-taxes-category-rate = χρεώνεται με τον συντελεστή
part-taxes-category-AE = οφείλεται από τον πελάτη (αντίστροφη επιβάρυνση)
part-taxes-category-E = απαλλάσσεται
part-taxes-category-K = είναι μηδέν, ενδοκοινοτική πώληση
part-taxes-category-G = είναι μηδέν, εξαγωγή
part-taxes-category-O = δεν οφείλεται εδώ
part-taxes-category-L = είναι των Καναρίων Νήσων
part-taxes-category-M = είναι της Θέουτα και της Μελίγια
part-taxes-exemption-reason = Γιατί δεν χρεώνεται
    .example = Ο λόγος ή ο νόμος που το ορίζει
part-taxes-exemption-code = Κωδικός του λόγου
    .example = VATEX-EU-132
part-preceding = Σχετικό έγγραφο
    .add = έγγραφο που αφορά
part-preceding-kind = Είδος
part-preceding-number = Ο αριθμός του
part-preceding-date = Η ημερομηνία του
part-second-language = Δεύτερη γλώσσα
    .add = δεύτερη γλώσσα
part-second-language-none = καμία
part-place-to-sign = Χώρος για υπογραφή
    .add = χώρος για υπογραφή
part-place-to-sign-false = παραλείπεται
part-place-to-sign-true = για την υπογραφή του πελάτη
part-advances = Ήδη πληρωμένο
    .add = ποσό που πληρώθηκε ήδη
part-advances-value = Ποσό που πληρώθηκε
part-advances-date = Ημερομηνία πληρωμής
part-advances-reference = Πληρωμή
    .example = Τιμολόγιο προκαταβολής 2026-0040
part-retention-value = Παρακράτηση
    .add = παρακράτηση ποσού
part-retention-reason = Αιτιολογία παρακράτησης
    .example = Έως την παραλαβή του έργου
part-retention-until = Παρακράτηση έως
part-cash-rounding = Στρογγυλοποίηση σε
    .add = στρογγυλοποίηση για μετρητά
    .example = 0,05
part-accounting-currency-rate = Ισοτιμία
    .add = φόρος σε άλλο νόμισμα
    .example = 25,12
    .hint = Πόσο από το άλλο νόμισμα, κατά το επίσημο δελτίο της ημέρας.
part-accounting-currency-currency = Ο φόρος αναγράφεται και σε
part-accounting-currency-per = Η ισοτιμία ισχύει για
    .example = 1
part-accounting-currency-source = Πηγή της ισοτιμίας
    .example = Ευρωπαϊκή Κεντρική Τράπεζα
part-accounting-currency-date = Ημερομηνία ισοτιμίας
part-amount-in-words = Ποσό ολογράφως
    .add = ποσό ολογράφως
part-amount-in-words-false = δεν εμφανίζεται
part-amount-in-words-true = κάτω από το πληρωτέο ποσό
part-business-days-shift = Προθεσμία σε αργία
    .add = προθεσμίες σε αργίες
part-business-days-shift-false = μένει εκείνη την ημέρα
part-business-days-shift-true = πάει στην επόμενη εργάσιμη
part-business-days-holidays = Επίσημη αργία
    .add = επίσημη αργία
instalments-rest = Απομένουν { $amount }.
instalments-rest-due = Απομένουν { $amount }, με πληρωμή έως { $date }.
part-instalments = Δόση
    .add = δόση
part-instalments-value = Δόση
part-early-payment = Έκπτωση πρόωρης πληρωμής
    .add = έκπτωση πρόωρης πληρωμής
part-early-payment-value = Έκπτωση πρόωρης πληρωμής
part-late-payment-interest-yearly = Τόκος υπερημερίας, % τον χρόνο
    .add = τόκος υπερημερίας
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Επιτόκιο αναφοράς ΕΕ %
    .add = νόμιμος τόκος (ΕΕ)
    .example = 2,15
    .hint = Όπως το δημοσίευσε η κεντρική τράπεζα. Ο νόμος προσθέτει 8 μονάδες, και 40 ευρώ.
part-late-payment-interest-eu-statutory-later = Νέο επιτόκιο αναφοράς ΕΕ
    .add = νέο επιτόκιο αναφοράς
part-late-payment-interest-eu-statutory-later-from = Από
part-late-payment-interest-eu-statutory-later-rate = Επιτόκιο αναφοράς ΕΕ %
    .example = 2,15
part-late-payment-day-count = Το έτος μετρά
part-late-payment-day-count-actual_365 = 365 ημέρες
part-late-payment-day-count-actual_360 = 360 ημέρες
part-late-payment-flat-fee = Χρέωση καθυστέρησης
    .add = χρέωση καθυστέρησης
    .example = 40

## Totals

totals = Σύνολα
totals-sum = Σύνολο γραμμών
totals-net = Καθαρή αξία
totals-tax = { $tax ->
    [VAT] ΦΠΑ { $rate } επί { $base }
   *[other] { $tax } { $rate } επί { $base }
}
totals-gross = Σύνολο
totals-retained = Φόρος που παρακρατεί ο πελάτης
totals-retention = Παρακράτηση προς το παρόν
totals-paid = Ήδη πληρωμένο
totals-rounding = Στρογγυλοποίηση
totals-due = Πληρωτέο ποσό
totals-unknown = –
totals-stale = { $count ->
    [one] Δεν είναι ενημερωμένα: ένα πεδίο δεν είναι κατανοητό. Αυτά είναι τα προηγούμενα ποσά.
   *[other] Δεν είναι ενημερωμένα: { $count } πεδία δεν είναι κατανοητά. Αυτά είναι τα προηγούμενα ποσά.
}
totals-too-many-digits = Δεν είναι ενημερωμένα: ένας αριθμός είναι πολύ μεγάλος για να υπολογιστεί με ακρίβεια.
totals-repeated-tax = Δεν είναι ενημερωμένα: ο ίδιος φόρος υπάρχει δύο φορές σε μία γραμμή.
totals-impossible-rate = Δεν είναι ενημερωμένα: οι συντελεστές φόρου μιας γραμμής έχουν άθροισμα μείον 100 τοις εκατό ή λιγότερο.
rounding = Στρογγυλοποίηση
rounding-line = Στρογγυλοποίηση ανά γραμμή
rounding-total = Στρογγυλοποίηση στο τέλος

## How to pay, notes

payment = Τρόπος πληρωμής
iban = IBAN
    .example = GR16 0110 1250 0000 0001 2300 695
bic = BIC
    .example = AAAAGRAA
bank = Τράπεζα
    .add = τράπεζα
    .example = Τράπεζα Αιγαίου
account = Αριθμός λογαριασμού
    .add = λογαριασμός χωρίς IBAN
    .example = 125/123006-95
payment-reference = Αιτιολογία πληρωμής
    .add = αιτιολογία πληρωμής
    .example = 2026-0042
    .hint = Κενό: προκύπτει από τον αριθμό.
part-payment-reference-scheme = Αιτιολογία από τον αριθμό
    .add = αιτιολογία από τον αριθμό
part-payment-reference-scheme-number = ο ίδιος ο αριθμός
part-payment-reference-scheme-variable_symbol = μεταβλητό σύμβολο (Τσεχία, Σλοβακία)
part-payment-reference-scheme-creditor_reference = αναφορά RF (ISO 11649)
part-payment-reference-scheme-swiss = ελβετική αναφορά QR, RF χωρίς QR-IBAN
part-payment-reference-scheme-viite = φινλανδικό viite
part-payment-reference-scheme-kid = KID, κατόπιν συμφωνίας με την τράπεζα
part-payment-reference-scheme-ocr = OCR, κατόπιν συμφωνίας με την τράπεζα
reference-made = Ο πελάτης αναγράφει { $reference }.
notes = Σημειώσεις
note = Σημείωση για τον πελάτη
    .example = Σας ευχαριστούμε για την παραγγελία σας.
phrases = Συνήθεις φράσεις για τη σημείωση
phrases-choose = Επιλέξτε φράση για προσθήκη
phrase-added = Η φράση προστέθηκε στη σημείωση.

## Before you send

problems = Πριν από την αποστολή
problems-mistake = Να διορθωθούν πριν από την αποστολή
problems-warning = Ρίξτε άλλη μια ματιά
problems-notice = Καλό είναι να γνωρίζετε
problems-none = Δεν λείπει τίποτα.
problems-waiting = Έλεγχος του τιμολογίου…
problems-unchecked = Το τιμολόγιο δεν μπορεί να ελεγχθεί μέχρι να λειτουργήσει ξανά η προβολή του.
problem-not-understood = Το «{ $typed }» δεν είναι κατανοητό: το τιμολόγιο δείχνει την προηγούμενη τιμή.
problems-more = { $count ->
    [one] και ακόμη ένα.
   *[other] και ακόμη { $count }.
}

## The paper

paper = Προβολή
paper-page = Σελίδα { $page } από { $pages }
paper-picture = { $document }. { $page }
paper-back = Προηγούμενη σελίδα
paper-on = Επόμενη σελίδα
paper-larger = Μεγέθυνση τιμολογίου
paper-smaller = Σμίκρυνση τιμολογίου
paper-stale = { $count ->
    [one] Δεν είναι ενημερωμένο: ένα πεδίο δεν είναι κατανοητό.
   *[other] Δεν είναι ενημερωμένο: { $count } πεδία δεν είναι κατανοητά.
}
paper-impossible = Χωρίς σύνολα: δεν μπορούν να υπολογιστούν.
paper-retry = Δοκιμή ξανά
paper-print = Εδώ τυπώνεται μόνο μία σελίδα. Για να τυπώσετε όλες τις σελίδες, πατήστε Ctrl+P (⌘P) στο Billet.
pdf-download = Λήψη PDF
    .short = PDF
ways = Εκτύπωση κ.ά.
pdf-waiting = Ετοιμάζεται…
pdf-making = Δημιουργία PDF…
pdf-saved = Το { $name } βρίσκεται στις λήψεις σας.
pdf-saved-but = { $saved } Ελέγξτε όμως:
pdf-stale = { $count ->
    [one] Το πεδίο «{ $field }» δεν είναι κατανοητό: το PDF δείχνει την προηγούμενη τιμή του.
   *[other] { $count } πεδία δεν είναι κατανοητά, πρώτο το «{ $field }»: το PDF δείχνει τις προηγούμενες τιμές τους.
}
pdf-impossible = Δεν έχει σύνολα, γιατί δεν μπορούν να υπολογιστούν.
pdf-not-taken = Το πρόγραμμα περιήγησης δεν δέχτηκε το αρχείο. Δοκιμάστε ξανά.
pdf-failed = Δεν ήταν δυνατή η δημιουργία του PDF: { $reason }

## Drafts

drafts = Πρόχειρα
drafts-hint = Φυλάσσονται μόνο σε αυτό το πρόγραμμα περιήγησης, σε αυτή τη συσκευή.
drafts-search = Αναζήτηση με αριθμό ή πελάτη
drafts-not-found = Κανένα πρόχειρο δεν έχει αυτόν τον αριθμό ή πελάτη.
drafts-none = Δεν υπάρχουν ακόμη πρόχειρα. Ό,τι γράφετε αποθηκεύεται εδώ αυτόματα.
drafts-unreadable = { $count ->
    [one] Ακόμη ένα δεν διαβάζεται από αυτή την έκδοση. Φυλάσσεται όπως είναι.
   *[other] Ακόμη { $count } δεν διαβάζονται από αυτή την έκδοση. Φυλάσσονται όπως είναι.
}
file-open = Άνοιγμα αρχείου
export = Αποθήκευση πολλών
draft-new = Νέο τιμολόγιο
    .short = Νέο
draft-new-opened = Άνοιξε ένα νέο τιμολόγιο.
draft-unnumbered = Χωρίς αριθμό
draft-without-buyer = Χωρίς πελάτη ακόμη
draft-open = Άνοιγμα: { $number }
draft-duplicate = Αντίγραφο: { $number }
draft-delete = Διαγραφή: { $number }
draft-deleted = Το πρόχειρο διαγράφηκε.
draft-numbered-deleted = Το πρόχειρο { $number } διαγράφηκε.
draft-kept-copy = Αυτό το πρόχειρο άλλαξε και σε άλλη καρτέλα. Εκείνη η έκδοση φυλάχτηκε ως ξεχωριστό πρόχειρο.
draft-changed = { $day }, { $time }

interface-language = Γλώσσα της σελίδας
language-missing = Δεν ήταν δυνατή η φόρτωση της γλώσσας: { $language }. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.
drop-file = Αφήστε εδώ ένα αρχείο PDF ή JSON για να ανοίξει. Μια εικόνα αφήστε τη στη θέση του λογοτύπου.

issue = Έκδοση
issue-place-hint = Όταν είναι έτοιμο: με την έκδοση παγώνουν ο αριθμός, τα ποσά και το PDF. Ως τότε κάθε PDF που αποθηκεύετε είναι πρόχειρο.
issue-open = Έκδοση αυτού του εγγράφου…
issued-on = Εκδόθηκε στις { $date }
issued-hint = Ο αριθμός, τα ποσά και το PDF μένουν όπως είναι. Ό,τι θέλετε να αλλάξετε, το αλλάζει ένα έγγραφο που αναφέρει αυτό.
issued-follow = Διόρθωση ή συνέχεια…
issued-take-back = Επαναφορά σε πρόχειρο…
issued-elsewhere = Το έγγραφο αυτό εκδόθηκε σε άλλη καρτέλα. Όσα γράψατε εδώ συνεχίζουν ως ξεχωριστό πρόχειρο.
storage-issued = Στο μεταξύ εκδόθηκε και μένει όπως είναι.

number-pattern = Μορφή αριθμού…
number-set = Ο αριθμός είναι τώρα { $number }.
drafts-gaps = Κανένα έγγραφο εδώ δεν έχει { $numbers }. Ένα κενό στην αρίθμηση θέλει αιτιολόγηση.
