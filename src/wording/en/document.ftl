### What the paper says, in English. The model for every other language.
###
### Write as an accountant of your country would on a friendly invoice: the usual trade words,
### short, polite, no abbreviation that a client would not know. Amounts, dates and percentages
### come ready written; do not put signs or codes around them.

## The head

# The title of the document, in large letters.
invoice = Invoice
# The titles of the other kinds of document, as `invoice`. Use the words of the trade, and of the
# tax law where it has one.
proforma = Pro forma invoice
quote = Quotation
order-confirmation = Order confirmation
delivery-note = Delivery note
advance-invoice = Deposit invoice
final-invoice = Final invoice
# What is given back of an invoice (UNTDID 381). In German "Gutschrift" is the self-billed invoice.
credit-note = Credit note
debit-note = Debit note
corrective-invoice = Corrected invoice
receipt = Receipt
self-billed-invoice = Self-billed invoice
statement = Statement of account
reminder = Payment reminder
# The title with the number: in the head of a letter, on the next pages, as the title of the PDF.
# $title (text): one of the titles above; $number (text): "2026-0042".
title-numbered = { $title } { $number }
# A document that another one names. $title (text): `title-numbered`; $date (text): "22 November 2026".
title-dated = { $title } of { $date }

number = Invoice number
issue-date = Invoice date
# The day on which the goods were delivered or the work was done (BT-72), where it is not the
# invoice date. Use the word that your tax law has for it.
supply-date = Date of supply
# The day by which the money must have arrived (BT-9).
due-date = Due date
# The same where it is paid in several parts: the day of the first.
first-due-date = First payment due
# The client's own order number (BT-13).
order-reference = Your order number
# The last day on which a quote holds.
valid-until = Valid until
# Which documents this one is about. $kind (text): what this one is; $documents (text): a list of
# `title-dated`, behind a colon, so that none needs another case.
cites = { $kind ->
    [credit-note] This credit note corrects: { $documents }.
    [debit-note] In addition to: { $documents }.
    [corrective-invoice] This invoice replaces: { $documents }.
    [final-invoice] This invoice settles: { $documents }.
    [receipt] Payment received for: { $documents }.
    [reminder] Not paid yet: { $documents }.
    [quote] This quotation replaces: { $documents }.
   *[other] Based on: { $documents }.
}
# A new version of what is no invoice. $version (number): which it is, from 2.
# $documents (text): the versions before it, each with title, number and date.
replaces = Version { $version }, replaces: { $documents }.
# The words that the law asks for where the buyer makes the invoice (2006/112/EC, art. 226(10a)).
self-billing = Self-billing
# On a proforma: it does not count as an invoice before the tax law.
proforma-note = This is not a tax invoice.

## From whom and to whom

# Above the name and address of who sends the invoice (BG-4).
seller = From
# Above the name and address of who pays it (BG-7).
buyer = Bill to
# In front of the number itself: "VAT number DE123456789" (BT-31, BT-48).
# $country (text): the code of the country of who has the number; a language may do without it.
vat-number = { $country ->
    [AU] ABN
    [CA] GST/HST number
    [IN] GSTIN
    [US] EIN
   *[other] VAT number
}
# In front of the number in the company register (BT-30, BT-47).
registration-number = Company number
# In front of a number of the tax office that is no VAT number (in Germany: Steuernummer).
tax-number = Tax number
# Above the name and address of where the goods go (BG-13).
deliver-to = Deliver to
# Who answers for a party (BT-41, BT-56). $name (text): a person or a department.
contact = Contact: { $name }
# A field that the author has named. $name (text): "Contract"; $value (text): "C-2026/17".
named-value = { $name }: { $value }
# What an invoice calls by `issue-date`, `seller` and `buyer`, on papers that are no invoices.
date = Date
sender = From
recipient = To

## The items

# Heads of the table's columns: keep them short.
item = Description
quantity = Quantity
unit = Unit
unit-price = Unit price
# Below a unit price that is the price of several units.
# $quantity (text): "100".
price-per = per { $quantity }
amount = Amount

# The head of the column of taxes, where there are several kinds.
tax = Tax

# The name of a tax, for the head of its column and for `tax-line`.
# $scheme (text): "VAT" is translated; every other tax ("GST", "PST") keeps its name.
# $country (text): the code of the seller’s country; a language may do without it. It may begin
# with a small letter: where it stands alone the paper writes a capital.
tax-name = { $scheme ->
    [VAT] VAT
   *[other] { $scheme }
}
# A line below an item, or in the totals, where the author gave no reason of their own.
discount = Discount
charge = Extra charge
# The head of the column where some items have a discount and some an extra charge.
discount-or-charge = Discount / charge
# In front of the sum of the items above, where its row has no text of its own.
subtotal = Subtotal
# The sum of the items so far: below the last row of a page, and above the first of the next.
carried-forward = Carried forward
brought-forward = Brought forward
# A discount or charge that is a percentage.
# $name (text): "Discount", or the author's own words; $percent (text): "10%".
adjustment-percent = { $name } { $percent }

## The totals

# The sum of the items, before discounts and charges on the whole invoice (BT-106).
sum = Sum of the items
# The total without tax (BT-109).
net = Total before tax
# One rate of tax, in front of the tax itself.
# $category (text): the category by UNTDID 5305; $tax (text): `tax-name`; $rate (text): "20%".
tax-line = { $category ->
    [E] Exempt from { $tax }
    [AE] { $tax } reverse charge
    [K] Intra-Community supply, { $tax } { $rate }
    [G] Export, { $tax } { $rate }
    [O] Not subject to { $tax }
   *[other] { $tax } { $rate }
}
# Behind one rate of tax: the sum that is taxed.
# $base (text): "1,000.00".
tax-on = on { $base }
# Why nothing is taxed, where the author named the article of the VAT directive only by a code.
# $article (text): "132(1)(a)".
exempt-by-article = Exempt under Article { $article } of Directive 2006/112/EC
# A tax that is shown and changes nothing. $line (text): `tax-line`.
for-information = For information: { $line }
# The total with tax (BT-112).
total = Total
# What the buyer keeps back for a while: a guarantee, until a work is accepted.
retention = Held back
# $name (text): "Held back 5%"; $date (text): "22 Nov 2030".
held-until = { $name } until { $date }
# An advance or a deposit, without and with the day on which it was paid.
# $date (text): "22 Nov 2026".
advance = Already paid
advance-on = Paid on { $date }
# What is added or taken off because the amount is paid in cash (BT-114).
cash-rounding = Rounding
# $name (text): a text above; $more (text): the author's own words, a reference, a source.
with-more = { $name } ({ $more })
# What is to be paid (BT-115): the largest figure of the paper.
due = Amount due
# Instead of the amount due: on a credit note, on a receipt, on a statement of account.
credited = Amount credited
received = Amount received
balance = Balance
# The same in words, below it. $words (text): the amount in the words of this language.
due-in-words = In words: { $words }
# Below the items, where the prices contain the tax.
# $tax (text): `tax-name`.
prices-include-tax = Prices include { $tax }.
# The sum of all taxes in the currency of the tax office (BT-111).
# $tax (text): `tax-name`; $currency (text): "CZK".
tax-in-currency = { $tax } in { $currency }
# $from (text): "1 EUR"; $to (text): "24.315 CZK".
exchange-rate = Exchange rate: { $from } = { $to }

## How to pay

payment = How to pay
# Instead of when to pay, where advances have paid for all.
nothing-to-pay = Everything is paid. Nothing is left to pay.
# Instead of how to pay, on a credit note and on a receipt.
credit-note-note = This amount is credited to you.
receipt-note = Paid. Thank you for your payment.
# The name of who gets the money, as the bank knows it.
account-holder = Account holder
bank = Bank
iban = IBAN
bic = BIC
# An account number that is no IBAN.
account = Account number
# What the payer should write on the payment (BT-83).
payment-reference = Payment reference
# Below a code for the payer's banking app.
payment-code = Scan to pay
# What the code is, for who cannot see it.
payment-code-alternative = Payment code: { $amount } to { $payee }

## When to pay

# Each of the next texts says when, in the middle of a sentence: in `pay-when`, or in the list of
# instalments, where it begins with a capital letter. The number of days chooses the form; it is never 0.
when-on-receipt = on receipt
# $date (text): "6 December 2026".
when-by = by { $date }
# $days (number): counted from the invoice date.
when-within-days = { $days ->
    [one] within { $days } day
   *[other] within { $days } days
}
# $days (number): days without weekends and public holidays.
when-within-business-days = { $days ->
    [one] within { $days } business day
   *[other] within { $days } business days
}
# The last day of the month in which the days have passed.
when-end-of-month-after-days = { $days ->
    [one] within { $days } day, extended to the end of the month
   *[other] within { $days } days, extended to the end of the month
}
# The days are counted from the last day of the month of the invoice.
when-days-after-end-of-month = { $days ->
    [one] within { $days } day of the end of the month of the invoice
   *[other] within { $days } days of the end of the month of the invoice
}
when-end-of-month = by the end of the month of the invoice
# $day (number): the day of the month, 1 to 31; 31 is its last day, however short it is.
when-day-of-following-month = { $day ->
    [1] by the 1st of the following month
    [2] by the 2nd of the following month
    [3] by the 3rd of the following month
    [21] by the 21st of the following month
    [22] by the 22nd of the following month
    [23] by the 23rd of the following month
    [31] by the end of the following month
   *[other] by the { $day }th of the following month
}
# $when (text): one of the texts above; $date (text): the day that it comes to.
when-and-by = { $when }, by { $date }
# $when (text): "within 30 days, by 22 December 2026". A full stop behind a date that ends in one
# is left out by itself.
pay-when = Please pay { $when }.
# On an invoice that the buyer makes for the seller. $when (text): as for `pay-when`.
we-pay-when = We will pay { $when }.
# Above the instalments.
pay-in-parts = Please pay in parts:
# $discount (text): "2%" or "€5.00"; $amount (text): what is paid then.
early-payment = If you pay by { $date }, take { $discount } off and pay { $amount }.
# $rate (text): "8%"; $days (number): 365 or 360, the days that a year counts for the interest.
late-interest = If a payment is late, interest of { $rate } a year is added, counted by the day (a year has { $days } days).
# Interest by the law of the European Union. $reference (text): the reference rate of the central
# bank, "2.15%"; $points (number): the percentage points above it, 8; $rate (text): their sum.
late-statutory = If a payment is late, interest under Directive 2011/7/EU is added: { $rate } a year (reference rate { $reference } plus { $points } percentage points), counted by the day (a year has { $days } days).
# $fee (text): "€40.00".
late-fee = A flat fee of { $fee } is added to a late payment.

## The foot

note = Notes
thanks = Thank you for your business!
# What the picture of a stamp or a signature is, for who cannot see it.
stamp = Stamp or signature
# Above the place where the client signs: a quote or an order confirmation, a delivery note.
accepted = Accepted
goods-received = Received in full and in good condition
place-and-date = Place and date
signature = Signature
# $page, $pages (numbers): "Page 1 of 3".
page-of = Page { $page } of { $pages }

## Documents that are made from others

# Headings of a quote that replaces another: what it had, and what is added.
originally-agreed = Originally agreed
additional-work = Additional work
# Items that are made from another document. $document (text): `title-dated`.
advance-for = Advance payment: { $document }
deducted = Less: { $document }
paid-for = Payment: { $document }
