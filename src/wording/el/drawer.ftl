### What the drawer says, in Greek.

## The look of the paper

look-template = Πρότυπο
look-template-classic = Κλασικό
look-template-modern = Μοντέρνο
look-template-compact = Συμπαγές
look-template-letter = Επιστολή

look-accent = Χρώμα
look-accent-ink = Μελάνι
look-accent-blue = Μπλε
look-accent-green = Πράσινο
look-accent-wine = Μπορντό
look-accent-brick = Κεραμιδί
look-accent-violet = Μοβ
look-accent-bronze = Μπρούντζινο
look-accent-black = Μαύρο
look-accent-own = Άλλο χρώμα

look-typeface = Γράμματα
look-typeface-sans = Χωρίς πατούρες
look-typeface-serif = Με πατούρες
look-page-size = Σελίδα
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Λογότυπο
look-logo-place-left = Αριστερά
look-logo-place-center = Στη μέση
look-logo-place-right = Δεξιά
look-logo-size = Μέγεθος λογότυπου
look-logo-size-small = Μικρό
look-logo-size-medium = Μεσαίο
look-logo-size-large = Μεγάλο
look-logo-hint = Αν διαλέξετε άλλο μέγεθος, προσθέστε ξανά το λογότυπο: φυλάσσεται τόσο ευκρινές όσο ζητά το μέγεθός του.

look-carried-forward = Μεταφορά αθροίσματος στην επόμενη σελίδα
look-fold-marks = Σημάδια εκεί που διπλώνει η επιστολή
look-stamp = Σφραγίδα ή υπογραφή
look-stamp-add = Προσθήκη σφραγίδας ή υπογραφής
look-stamp-remove = Αφαίρεση σφραγίδας ή υπογραφής

look-labels = Λέξεις και στήλες
look-labels-hint = Γράψτε τη δική σας λέξη όπου θέλετε άλλη. Αποεπιλέξτε ό,τι δεν θέλετε στο τιμολόγιο.
look-show = Εμφάνιση
look-bare-country = Χώρα
look-bare-email = Διευθύνσεις email
look-bare-phone = Αριθμοί τηλεφώνου

## A picture that is chosen

logo-empty = Αυτό το αρχείο είναι κενό. Διαλέξτε άλλο.
logo-file-too-large = Αυτό το αρχείο ξεπερνά τα 10 MB. Διαλέξτε ένα μικρότερο.
logo-too-many-pixels = Αυτή η εικόνα έχει πάρα πολλά εικονοστοιχεία. Διαλέξτε μια μικρότερη.
logo-not-a-picture = Αυτό το αρχείο δεν μπορεί να εμφανιστεί ως εικόνα. Διαλέξτε ένα αρχείο PNG, JPEG ή SVG.
logo-too-much-detail = Αυτή η εικόνα έχει πολλές λεπτομέρειες για λογότυπο. Διαλέξτε μια απλούστερη.
logo-cannot-be-read = Αυτό το αρχείο δεν ανοίγει. Διαλέξτε το ξανά.

## Opening a file

ways-close = Κλείσιμο
file-open = Άνοιγμα αρχείου
file-hint = Ένα PDF που δημιουργήθηκε με το Billet ή το αρχείο JSON ενός εγγράφου. Μπορείτε και να το σύρετε οπουδήποτε στη σελίδα. Διαβάζεται εδώ, στη συσκευή σας.
file-choose = Επιλογή αρχείου
file-reading = Ανάγνωση αρχείου…
file-not-opened = Το αρχείο δεν άνοιξε
file-found = Άνοιγμα: { $number }
file-unnumbered = έγγραφο χωρίς αριθμό
file-client = Πελάτης
file-day = Ημερομηνία
file-total = Σύνολο
file-edit = Επεξεργασία
file-duplicate = Αντίγραφο με νέο αριθμό
file-known-same = Υπάρχει ήδη στα πρόχειρά σας, ακριβώς όπως στο αρχείο.
file-known-other = Στα πρόχειρά σας υπάρχει άλλη μορφή αυτού του εγγράφου. Τελευταία αλλαγή: { $moment }.
file-known-newer = Στα πρόχειρά σας υπάρχει αυτό το έγγραφο από νεότερη έκδοση του Billet. Εκείνο μένει όπως είναι.
file-keep-both = Διατήρηση και των δύο
file-replace = Αντικατάσταση προχείρου
file-several = { $count ->
    [one] Άνοιγμα { $count } εγγράφου
   *[other] Άνοιγμα { $count } εγγράφων
}
file-several-hint = Καθένα που επιλέγετε γίνεται πρόχειρο. Όσα έχετε ήδη στα πρόχειρα μένουν: ένα έγγραφο που διαφέρει φυλάσσεται δίπλα τους.
file-several-open = { $count ->
    [one] Αποθήκευση ως πρόχειρο
   *[other] Αποθήκευση των { $count } ως πρόχειρα
}
file-several-opened = { $count ->
    [one] Το έγγραφο βρίσκεται στα πρόχειρά σας.
   *[other] { $count } έγγραφα βρίσκονται στα πρόχειρά σας.
}
file-not-kept = Το έγγραφο δεν αποθηκεύτηκε.
file-empty = Αυτό το αρχείο είναι κενό.
file-no-access = Αυτό το αρχείο δεν διαβάζεται. Μήπως μετακινήθηκε; Διαλέξτε το ξανά.
file-unknown = Αυτό δεν είναι ούτε PDF ούτε έγγραφο του Billet. Διαλέξτε ένα PDF που δημιουργήθηκε με το Billet.
file-damaged = Αυτό το PDF είναι κατεστραμμένο. Δοκιμάστε άλλο αντίγραφό του.
file-encrypted = Αυτό το PDF είναι κλειδωμένο με κωδικό. Αποθηκεύστε ένα αντίγραφο χωρίς κωδικό και ανοίξτε εκείνο.
file-too-large = Αυτό το αρχείο είναι μεγαλύτερο από όσο διαβάζει το Billet.
file-no-document = Αυτό το PDF δεν περιέχει έγγραφο του Billet: δημιουργήθηκε με άλλο πρόγραμμα ή τυπώθηκε σε νέο αρχείο. Ανοίγει ξανά μόνο ένα PDF που αποθήκευσε το Billet.
file-newer = Αυτό το έγγραφο δημιουργήθηκε με νεότερη έκδοση του Billet. Φορτώστε ξανά τη σελίδα για να την πάρετε και ύστερα ανοίξτε πάλι το αρχείο.
file-malformed = Αυτό το αρχείο δεν είναι έγκυρο έγγραφο:
file-cannot-read = Το μέρος του Billet που διαβάζει PDF δεν ξεκίνησε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.

## What a document becomes besides its PDF

ways-menu = Εκτύπωση κ.ά.
ways-doubts = { $count ->
    [one] Ένα πεδίο δεν είναι κατανοητό. Ό,τι πάρετε από εδώ δείχνει την προηγούμενη τιμή του.
   *[other] { $count } πεδία δεν είναι κατανοητά. Ό,τι πάρετε από εδώ δείχνει τις προηγούμενες τιμές τους.
}
ways-stop = Ακύρωση
ways-drawing = Σχεδίαση σελίδων…
ways-failed = Αυτό δεν έγινε. Δοκιμάστε ξανά.
ways-saved = Το { $name } βρίσκεται στις λήψεις σας.
print = Εκτύπωση
png-save = Αποθήκευση σελίδας { $page } ως εικόνα (PNG)
file-open-way = Άνοιγμα αρχείου…

## Several at once

languages = Σε πολλές γλώσσες
languages-hint = Με τη γλώσσα αλλάζουν οι λέξεις του τιμολογίου και ο τρόπος γραφής των αριθμών. Όσα γράψατε μένουν όπως είναι.
export = Αποθήκευση πολλών
export-hint = Ως ένα PDF, όπου κάθε πρόχειρο έχει δικές του σελίδες και δική του αρίθμηση· ή ως ένα PDF για το καθένα, όλα σε ένα αρχείο zip.
ways-all = Όλα
ways-none = Επιλέξτε τουλάχιστον ένα.
ways-one-pdf = { $count ->
    [one] Αποθήκευση ως ένα PDF
   *[other] Αποθήκευση των { $count } ως ένα PDF
}
ways-zip = { $count ->
    [one] Αποθήκευση ενός PDF σε αρχείο zip
   *[other] Αποθήκευση { $count } PDF σε αρχείο zip
}
batch-progress = { $count } από { $all }
batch-saved = { $count ->
    [one] Ένα PDF βρίσκεται στο { $name }, στις λήψεις σας.
   *[other] { $count } PDF βρίσκονται στο { $name }, στις λήψεις σας.
}
batch-saved-pdf = { $count ->
    [one] Το { $name } βρίσκεται στις λήψεις σας.
   *[other] Το { $name } με { $count } έγγραφα βρίσκεται στις λήψεις σας.
}
batch-joining = Σύνθεση του αρχείου…
batch-none = Δεν δημιουργήθηκε κανένα PDF.
batch-failed = { $count ->
    [one] Αυτό λείπει:
   *[other] Αυτά τα { $count } λείπουν:
}

## Fonts of one’s own

fonts = Οι γραμματοσειρές σας
fonts-add = Προσθήκη αρχείου γραμματοσειράς
fonts-remove = Αφαίρεση { $name }
fonts-hint = Για γράμματα που δεν έχουν οι ενσωματωμένες γραμματοσειρές: αραβικά, εβραϊκά, κινεζικά και άλλα. Μια γραμματοσειρά μένει σε αυτό το πρόγραμμα περιήγησης, για όλα τα τιμολόγια, και στο PDF μπαίνει μόνο ό,τι χρησιμοποιεί το τιμολόγιο.
fonts-not-kept = Το πρόγραμμα περιήγησης δεν μπορεί να φυλάξει τη γραμματοσειρά. Δεν έχει άλλο χώρο ή δεν αποθηκεύει τίποτα για αυτή τη σελίδα.
fonts-cannot-be-read = Αυτό το αρχείο δεν ανοίγει. Διαλέξτε το ξανά.
font-too-large = Το { $file } ξεπερνά τα 40 MB. Διαλέξτε μικρότερη γραμματοσειρά.
font-web = Το { $file } είναι γραμματοσειρά για ιστοσελίδες (WOFF). Διαλέξτε το αρχείο TTF ή OTF της ίδιας γραμματοσειράς.
font-old = Το { $file } είναι γραμματοσειρά παλιού τύπου. Διαλέξτε ένα αρχείο TTF ή OTF.
font-unknown = Το { $file } δεν είναι γραμματοσειρά. Διαλέξτε ένα αρχείο TTF ή OTF.
font-damaged = Το { $file } είναι κατεστραμμένο. Πάρτε ξανά τη γραμματοσειρά από εκεί που την είχατε βρει.
font-restricted = Ο δημιουργός του { $file } δεν επιτρέπει την ενσωμάτωσή του σε έγγραφα. Διαλέξτε άλλη γραμματοσειρά.
font-no-outlines = Το { $file } δεν έχει γράμματα που μπορούν να τυπωθούν. Διαλέξτε άλλη γραμματοσειρά.
font-no-letters = Το { $file } δεν δηλώνει ποια γράμματα έχει. Διαλέξτε άλλη γραμματοσειρά.
fonts-too-many = Το Billet χρησιμοποιεί έως { $count } δικές σας γραμματοσειρές. Αφαιρέστε μία που δεν χρειάζεστε και μετά προσθέστε αυτήν.
