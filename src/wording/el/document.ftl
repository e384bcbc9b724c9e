### What the paper says, in Greek. The comments for translators stand in the English file.
###
### No article before a date: it would change with the first day of a month.

## The head

invoice = Τιμολόγιο
proforma = Προτιμολόγιο
quote = Προσφορά
order-confirmation = Επιβεβαίωση παραγγελίας
delivery-note = Δελτίο αποστολής
advance-invoice = Τιμολόγιο προκαταβολής
final-invoice = Τελικό τιμολόγιο
credit-note = Πιστωτικό τιμολόγιο
debit-note = Συμπληρωματικό τιμολόγιο
corrective-invoice = Διορθωτικό τιμολόγιο
receipt = Απόδειξη είσπραξης
self-billed-invoice = Τιμολόγιο αυτοτιμολόγησης
statement = Καρτέλα πελάτη
reminder = Υπενθύμιση πληρωμής
title-numbered = { $title } { $number }
title-dated = { $title } με ημερομηνία { $date }
number = Αριθμός τιμολογίου
issue-date = Ημερομηνία έκδοσης
supply-date = Ημερομηνία παράδοσης
due-date = Προθεσμία πληρωμής
first-due-date = Πρώτη πληρωμή έως
order-reference = Αριθμός παραγγελίας σας
valid-until = Ισχύει έως
cites = { $kind ->
    [credit-note] Συσχετιζόμενο παραστατικό: { $documents }.
    [debit-note] Συσχετιζόμενο παραστατικό: { $documents }.
    [corrective-invoice] Το τιμολόγιο αυτό αντικαθιστά: { $documents }.
    [final-invoice] Με το τιμολόγιο αυτό εκκαθαρίζεται: { $documents }.
    [receipt] Εισπράχθηκε η πληρωμή για: { $documents }.
    [reminder] Δεν έχει εξοφληθεί ακόμη: { $documents }.
    [quote] Η προσφορά αυτή αντικαθιστά: { $documents }.
   *[other] Με βάση: { $documents }.
}
replaces = Έκδοση { $version }, αντικαθιστά: { $documents }.
self-billing = Αυτοτιμολόγηση
proforma-note = Το έγγραφο αυτό δεν είναι φορολογικό παραστατικό.

## From whom and to whom

seller = Εκδότης
buyer = Πελάτης
vat-number = ΑΦΜ
registration-number = Αρ. ΓΕΜΗ
tax-number = Φορολογικός αριθμός
deliver-to = Τόπος παράδοσης
contact = Υπόψη: { $name }
named-value = { $name }: { $value }
date = Ημερομηνία
sender = Από
recipient = Προς

## The items

item = Περιγραφή
quantity = Ποσότητα
unit = Μονάδα
unit-price = Τιμή μονάδας
price-per = ανά { $quantity }
amount = Αξία
tax = Φόρος
tax-name = { $scheme ->
    [VAT] ΦΠΑ
   *[other] { $scheme }
}
discount = Έκπτωση
charge = Επιβάρυνση
discount-or-charge = Έκπτωση / επιβάρυνση
subtotal = Μερικό σύνολο
carried-forward = Σε μεταφορά
brought-forward = Από μεταφορά
adjustment-percent = { $name } { $percent }

## The totals

sum = Σύνολο γραμμών
net = Καθαρή αξία
tax-line = { $category ->
    [E] Απαλλαγή από { $tax }
    [AE] { $tax }: αντίστροφη επιβάρυνση
    [K] Ενδοκοινοτική παράδοση, απαλλαγή από { $tax }
    [G] Εξαγωγή, απαλλαγή από { $tax }
    [O] Εκτός πεδίου { $tax }
   *[other] { $tax } { $rate }
}
tax-on = επί { $base }
exempt-by-article = Απαλλαγή βάσει του άρθρου { $article } της οδηγίας 2006/112/ΕΚ
for-information = Για ενημέρωση: { $line }
total = Σύνολο
retention = Παρακράτηση εγγύησης
held-until = { $name } έως { $date }
advance = Ήδη πληρωμένο
advance-on = Πληρωμή στις { $date }
cash-rounding = Στρογγυλοποίηση
with-more = { $name } ({ $more })
due = Πληρωτέο ποσό
credited = Πιστωνόμενο ποσό
received = Ποσό που εισπράχθηκε
balance = Υπόλοιπο
due-in-words = Ολογράφως: { $words }
prices-include-tax = Οι τιμές περιλαμβάνουν { $tax }.
tax-in-currency = { $tax } σε { $currency }
exchange-rate = Ισοτιμία: { $from } = { $to }

## How to pay

payment = Τρόπος πληρωμής
nothing-to-pay = Όλα έχουν εξοφληθεί. Δεν απομένει τίποτα προς πληρωμή.
credit-note-note = Το ποσό αυτό πιστώνεται υπέρ σας.
receipt-note = Εξοφλήθηκε. Σας ευχαριστούμε για την πληρωμή.
account-holder = Δικαιούχος
bank = Τράπεζα
iban = IBAN
bic = BIC
account = Αριθμός λογαριασμού
payment-reference = Αιτιολογία πληρωμής
payment-code = Σαρώστε για πληρωμή
payment-code-alternative = Κωδικός πληρωμής: { $amount } προς { $payee }

## When to pay

when-on-receipt = με την παραλαβή
when-by = έως { $date }
when-within-days = { $days ->
    [one] εντός { $days } ημέρας
   *[other] εντός { $days } ημερών
}
when-within-business-days = { $days ->
    [one] εντός { $days } εργάσιμης ημέρας
   *[other] εντός { $days } εργάσιμων ημερών
}
when-end-of-month-after-days = { $days ->
    [one] εντός { $days } ημέρας, με παράταση έως το τέλος του μήνα
   *[other] εντός { $days } ημερών, με παράταση έως το τέλος του μήνα
}
when-days-after-end-of-month = { $days ->
    [one] εντός { $days } ημέρας από το τέλος του μήνα έκδοσης
   *[other] εντός { $days } ημερών από το τέλος του μήνα έκδοσης
}
when-end-of-month = έως το τέλος του μήνα έκδοσης
when-day-of-following-month = { $day ->
    [31] έως το τέλος του επόμενου μήνα
   *[other] έως την { $day }η του επόμενου μήνα
}
when-and-by = { $when }, έως { $date }
pay-when = Παρακαλούμε πληρώστε { $when }.
we-pay-when = Θα πληρώσουμε { $when }.
pay-in-parts = Παρακαλούμε πληρώστε τμηματικά:
early-payment = Με πληρωμή έως { $date } έχετε έκπτωση { $discount } και πληρώνετε { $amount }.
late-interest = Σε περίπτωση καθυστέρησης χρεώνουμε τόκο { $rate } ετησίως, υπολογισμένο ανά ημέρα (έτος { $days } ημερών).
late-statutory = Σε περίπτωση καθυστέρησης χρεώνουμε τον τόκο υπερημερίας της οδηγίας 2011/7/ΕΕ: { $rate } ετησίως (επιτόκιο αναφοράς { $reference } συν { $points } ποσοστιαίες μονάδες), υπολογισμένο ανά ημέρα (έτος { $days } ημερών).
late-fee = Σε περίπτωση καθυστέρησης χρεώνουμε πάγιο ποσό { $fee }.

## The foot

note = Σημειώσεις
thanks = Σας ευχαριστούμε για τη συνεργασία!
stamp = Σφραγίδα ή υπογραφή
accepted = Αποδοχή προσφοράς
goods-received = Παραλήφθηκαν πλήρη και σε καλή κατάσταση
place-and-date = Τόπος και ημερομηνία
signature = Υπογραφή
page-of = Σελίδα { $page } από { $pages }

## Documents that are made from others

originally-agreed = Αρχική συμφωνία
additional-work = Πρόσθετες εργασίες
advance-for = Προκαταβολή: { $document }
deducted = Μείον: { $document }
paid-for = Πληρωμή: { $document }
