### What the paper says, in Greek. The comments for translators stand in the English file.
###
### No article before a date: it would change with the first day of a month.

## The head

invoice = Τιμολόγιο
invoice-numbered = Τιμολόγιο { $number }
number = Αριθμός τιμολογίου
issue-date = Ημερομηνία έκδοσης
supply-date = Ημερομηνία παράδοσης
due-date = Προθεσμία πληρωμής
order-reference = Αριθμός παραγγελίας σας

## From whom and to whom

seller = Εκδότης
buyer = Πελάτης
vat-number = ΑΦΜ
registration-number = Αρ. ΓΕΜΗ
email = Email
phone = Τηλέφωνο

## The items

item = Περιγραφή
quantity = Ποσότητα
unit = Μονάδα
unit-price = Τιμή μονάδας
amount = Αξία
tax-name = { $scheme ->
    [VAT] ΦΠΑ
   *[other] { $scheme }
}
discount = Έκπτωση
charge = Επιβάρυνση
adjustment-percent = { $name } { $percent }

## The totals

sum = Μερικό σύνολο
net = Καθαρή αξία
tax-line = { $category ->
    [E] Απαλλαγή από { $tax }
    [AE] { $tax }: αντίστροφη επιβάρυνση
    [K] Ενδοκοινοτική παράδοση, { $tax } { $rate }
    [G] Εξαγωγή, { $tax } { $rate }
    [O] Εκτός πεδίου { $tax }
   *[other] { $tax } { $rate }
}
tax-line-on = { $line } επί { $base }
total = Σύνολο
due = Πληρωτέο ποσό
prices-include-tax = Οι τιμές περιλαμβάνουν { $tax }.

## How to pay

payment = Τρόπος πληρωμής
pay-by = Παρακαλούμε πληρώστε έως { $date }.
pay-on-receipt = Παρακαλούμε πληρώστε με την παραλαβή.
account-holder = Δικαιούχος
bank = Τράπεζα
iban = IBAN
bic = BIC
account = Αριθμός λογαριασμού
payment-reference = Αιτιολογία πληρωμής

## The foot

note = Σημειώσεις
thanks = Σας ευχαριστούμε για τη συνεργασία!
page-of = Σελίδα { $page } από { $pages }
