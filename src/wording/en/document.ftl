### What the paper says, in English. The model for every other language.
###
### Write as an accountant of your country would on a friendly invoice: the usual trade words,
### short, polite, no abbreviation that a client would not know. Amounts, dates and percentages
### come ready written; do not put signs or codes around them.

## The head

# The title of the document, in large letters.
invoice = Invoice
# The title of the PDF file, as a reader's window shows it.
# $number (text): the invoice number, "2026-0042".
invoice-numbered = Invoice { $number }

number = Invoice number
issue-date = Invoice date
# The day on which the goods were delivered or the work was done (BT-72), where it is not the
# invoice date. Use the word that your tax law has for it.
supply-date = Date of supply
# The day by which the money must have arrived (BT-9).
due-date = Due date
# The client's own order number (BT-13).
order-reference = Your order number

## From whom and to whom

# Above the name and address of who sends the invoice (BG-4).
seller = From
# Above the name and address of who pays it (BG-7).
buyer = Bill to
# In front of the number itself: "VAT number DE123456789" (BT-31, BT-48).
vat-number = VAT number
# In front of the number in the company register (BT-30, BT-47).
registration-number = Company number

## The items

# Heads of the table's columns: keep them short.
item = Description
quantity = Quantity
unit = Unit
unit-price = Unit price
amount = Amount

# The head of the column of taxes, where there are several kinds.
tax = Tax

# The name of a tax, for the head of its column and for `tax-line`.
# $scheme (text): "VAT" is translated; every other tax ("GST", "PST") keeps its name.
tax-name = { $scheme ->
    [VAT] VAT
   *[other] { $scheme }
}
# A line below an item, or in the totals, where the author gave no reason of their own.
discount = Discount
charge = Extra charge
# A discount or charge that is a percentage.
# $name (text): "Discount", or the author's own words; $percent (text): "10%".
adjustment-percent = { $name } { $percent }

## The totals

# The sum of the items, before discounts and charges on the whole invoice (BT-106).
sum = Subtotal
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
# The same with the sum that is taxed.
# $line (text): `tax-line`; $base (text): "1,000.00".
tax-line-on = { $line } on { $base }
# The total with tax (BT-112).
total = Total
# What is to be paid (BT-115): the largest figure of the paper.
due = Amount due
# Below the items, where the prices contain the tax.
# $tax (text): `tax-name`.
prices-include-tax = Prices include { $tax }.

## How to pay

payment = How to pay
# $date (text): "6 December 2026".
pay-by = Please pay by { $date }.
# Where it is due on the very day of the invoice.
pay-on-receipt = Please pay on receipt.
# The name of who gets the money, as the bank knows it.
account-holder = Account holder
bank = Bank
iban = IBAN
bic = BIC
# An account number that is no IBAN.
account = Account number
# What the payer should write on the payment (BT-83).
payment-reference = Payment reference

## When to pay

# Each of the next texts says when, in the middle of a sentence: in `pay-when`, or behind the amount
# of an instalment. The number of days chooses the form; it is never 0.
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
# Above the instalments.
pay-in-parts = Please pay in parts:
# $amount (text): "€300.00"; $when (text): "on receipt".
instalment = { $amount }: { $when }
# $percent (text): "30%".
instalment-percent = { $amount } ({ $percent }): { $when }
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
# $page, $pages (numbers): "Page 1 of 3".
page-of = Page { $page } of { $pages }
