### What the page says, in English.
###
### Simple words, sentence case, one short sentence. A problem says what is missing and what to do;
### it never blames.

# $place (text): which field; $problem (text): a sentence.
problem-at = { $place }: { $problem }
# $owner (text): what the field belongs to, like “Item 2”; $field (text): its name.
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = There is no room left in this browser. Delete drafts you no longer need.
storage-denied = This browser keeps nothing for this page. Allow it to store site data, or download the PDF before you leave.
storage-failed = This browser could not keep the draft. Try again, or download the PDF before you leave.
storage-newer = Another tab runs a newer Billet and has changed this draft. Reload this page.
draft-missing = This draft is no longer there.
draft-newer = This draft was made with a newer Billet. Reload the page to get that version.
draft-unreadable = This draft can’t be read. Its data is kept: you can download it.


paper-cannot-start = The paper can’t be loaded. Check your connection and try again.
paper-lacks-serif = The letters with serifs could not be loaded. Check your connection and try again.
paper-lacks-texts = The words of this language could not be loaded. Check your connection and try again.
paper-crashed = The paper has stopped working. Try again.
paper-no-answer = The paper takes too long. Try again.

## The notice that Billet has stopped

crash-title = Billet has stopped
crash-text = Something went wrong in Billet, and it can’t go on. Your drafts are still in this browser. Download a copy of them, then reload the page.
crash-download = Download my drafts
crash-reload = Reload the page
crash-details = Details for the people who make Billet

## What was typed and can't be understood

# $typed (text): what stands in the field.
number-not-a-number = “{ $typed }” is not a number.
number-empty = Enter a number.
number-too-large = This number is too large. Up to 13 digits are possible.
number-too-many-decimals = Too many decimals. Up to 6 are possible.
date-not-a-date = “{ $typed }” is not a date. Write it like 22 Nov 2026.
date-empty = Enter a date.
date-no-such-day = “{ $typed }” is not in the calendar. Check the day and the month.
date-ambiguous = “{ $typed }” could be two different days. Write the month as a word, like 22 Nov 2026.
date-year-missing = The year is missing. Add it, like 22 Nov 2026.

# $typed (text): what stands in the field.
number-not-days = “{ $typed }” is not a number of days. Enter a whole number, like 14.

number-not-positive = Enter a number above 0.

## The frame of the page

product = Billet
navigation = Documents
views = View
view-form = Form
view-paper = Paper
form = Invoice form
form-heading = Make an invoice
# $kind (text): the kind of document; $number (text): its number.
document-numbered = { $kind } { $number }
document-unnumbered = New invoice
# $time (text): hour and minute.
saved-at = Saved { $time }
# $reason (text): a sentence.
not-saved = Not saved: { $reason }
undo = Undo
undone = Undone.
notice-close = Close
# $field (text): the name of a field.
go-to = Go to “{ $field }”
# $what (text): what is added, like “discount”.
add = Add { $what }
fold = Done
edit = Edit

## The document

document = Invoice
kind = Kind
# The kinds of document, in the list of the form.
kind-invoice = Invoice
kind-proforma = Pro forma invoice
kind-quote = Quote or estimate
kind-order-confirmation = Order confirmation
kind-delivery-note = Delivery note
kind-advance-invoice = Advance (deposit) invoice
kind-final-invoice = Final invoice
kind-credit-note = Credit note
kind-debit-note = Debit note
kind-corrective-invoice = Corrected invoice
kind-receipt = Receipt
kind-self-billed-invoice = Self-billed invoice
kind-statement = Statement of account
kind-reminder = Payment reminder
# Opens a paragraph on the kind that is chosen.
kind-about = When is it used?
valid-until = Valid until
number = Number
    .example = 2026-0042
issue-date = Date
supply-date = Date of supply
    .add = date of supply
    .hint = Where it is not the invoice date.
order-reference = Order number
    .add = order number
    .hint = The client’s own order or reference.
due-days = Pay within
due-in = Due in
due-date = Due
due-day = Day of next month
due-kind = Due
due-kind-days = days
due-kind-date = on a date
due-kind-receipt = on receipt
due-kind-business-days = business days
due-kind-end-of-month-after-days = days, then end of month
due-kind-days-after-end-of-month = days after end of month
due-kind-day-of-following-month = of next month
# $date (text): the due date.
due-on = Due { $date }
document-language = Language of the paper
currency = Currency

## From whom, to whom

seller = From
buyer = To
seller-name = Your name or company
    .example = Studio Rossi
buyer-name = Client
    .example = Kovář & Sons
street = Street
    .example = 12 Harbour Street
post-code = Post code
    .example = 20121
city = Town
    .example = Milano
country = Country
    .example = Italy
# Told when the seller’s country has set what is usual there. $country (text): its name; $what (text): what was set,
# with commas between, like “PLN, Polski, payment terms”.
country-set = { $country }: set as is usual there – { $what }.
country-set-terms = payment terms
country-set-reference = payment reference
vat-number = VAT number
    .example = IT01234567890
registration-number = Company number
    .add = company number
    .example = 27074358
email = Email
    .add = email
    .example = hello@example.com
phone = Phone
    .add = phone
    .example = +39 02 1234 5678
# Who answers for a party (BT-41, BT-56).
contact = Contact person
    .add = contact person
    .example = Anna Rossi
# Where the goods go (BG-13), where that is not the client’s address.
deliver-to = Deliver to
    .add = delivery address
deliver-to-name = Name at this address
    .example = Warehouse 2
# A field that the visitor names: on the document, a party, an item (BG-32).
part-extra = Extra field
    .add = extra field
part-extra-name = Field
    .example = Contract
part-extra-value = What it says
    .example = C-2026/17
# Usual names of such fields, with commas between them: of a document, of a party, of an item.
extra-names = Contract, Project, Your reference, Cost centre, Vehicle, Tender, Place of work
party-extra-names = Customer number, Supplier number, Department, Cost centre, GLN, Licence
item-extra-names = Article number, Serial number, Batch, Size, Colour, GTIN, Origin
# The block with the template, the colours and the words of the paper.
look = Look of the paper
look-open = Template, colour, words
# The name of the list of clients or items that were used before.
proposals = Used before
# $count (number): how many are proposed.
proposals-found = Proposals: { $count }. Choose with the arrow keys.
# $name (text): the client or the item that was chosen.
filled-in = Filled in: { $name }
# The way to what is remembered.
book = Clients and items
# The choice among the visitor’s own companies.
company = Your company
company-new = New company
# Behind “Add”.
company-another = another company of yours
# Told when the fields of the seller were emptied for another company.
company-begun = A new company begins empty.
# Shown when a part of the page that is fetched later could not be fetched.
drawer-missing = This part of Billet could not be loaded. Check your connection and try again.
logo = Logo
logo-add = Add a logo
logo-added = The logo was added.
logo-replace = Replace the logo
logo-remove = Remove the logo

## Items

items = Items
items-hint = Enter adds an item, Alt with an arrow key moves it. Rows or a column copied from a spreadsheet can be pasted.
# $number (number): the position of the item, from 1.
item-numbered = Item { $number }
# $number (number): the position of the item, from 1; $name (text): its description.
item-named = Item { $number }, “{ $name }”
item-undescribed = New item
description = Description
    .short = Description
    .example = Website design
detail = Details
    .example = What was done, when and where
quantity = Quantity
    .short = Qty
    .example = 1
unit = Unit
    .short = Unit
    .example = h
price = Price
    .short = Price
    .with-tax = Price with tax
line-discount = Discount
# $percent (text): a share, as the document’s language writes it.
value-example = { $percent } or 15
line-charge = Charge
price-base = Price is for
    .example = 1
row-heading = Heading
    .add = heading
    .example = Ground floor
row-text = Text
    .add = text
    .example = As agreed on the phone
row-subtotal = Subtotal
    .add = subtotal
    .example = Subtotal
tax-rate = Tax %
    .short = Tax %
    .example = 20
line-total = Amount
    .short = Amount
    .with-tax = With tax
item-add = Add item
# $number (number): the number of the item, from 1; 0 is a row between the items.
item-more = { $number ->
    [0] More about this row
   *[other] More about item { $number }
}
    .short = More
item-remove = { $number ->
    [0] Remove this row
   *[other] Remove item { $number }
}
    .short = Remove
# $item (text): the item.
item-removed = { $item } was removed.
item-duplicate = { $number ->
    [0] Duplicate this row
   *[other] Duplicate item { $number }
}
    .short = Duplicate
item-up = { $number ->
    [0] Move this row up
   *[other] Move item { $number } up
}
    .short = Up
item-down = { $number ->
    [0] Move this row down
   *[other] Move item { $number } down
}
    .short = Down
item-drag = Drag to move. With the keyboard: Alt and an arrow.
# $position (number), $count (number): where the item is now, among how many.
item-moved = Item { $position } of { $count }
# $count (number): how many items were made of pasted rows.
items-pasted = { $count ->
    [one] One item was pasted.
   *[other] { $count } items were pasted.
}
# $count (number): how many fields were filled.
column-pasted = { $count } items were filled from the pasted column.
cells-not-understood = No item could be made of what was pasted. To keep it as text, paste it into the detail of an item.
# $reason (text): a sentence.
cells-failed = What was pasted could not be read. { $reason }
prices = Prices
prices-without-tax = Prices without tax
prices-with-tax = Prices with tax

## On the whole document

discount = Discount
discount-add = discount
discount-reason = Discount for
    .example = Early order
discount-value = Discount value
discount-remove = Remove discount
discount-removed = The discount was removed.
charge = Charge
charge-add = shipping or other charge
charge-reason = Charge for
    .example = Shipping
charge-value = Charge value
charge-remove = Remove charge
charge-removed = The charge was removed.

## What few documents have, by its path in the document’s JSON

# $part (text): what it is, like “Instalment”; $number (number): which of them, from 1.
part-numbered = { $part } { $number }
# $part (text): that name.
part-remove = Remove { $part }
part-removed = { $part } was removed.
part-taxes = Tax
    .add = another tax
part-own-tax = Tax of its own
    .add = tax of its own
part-adjustments = Discount or charge
    .add = another discount or charge
part-adjustments-reason = Discount or charge for
    .example = Early order
part-adjustments-kind = It is a
part-adjustments-kind-discount = discount
part-adjustments-kind-charge = charge
part-adjustments-value = Value
part-taxes-scheme = Name of the tax
    .example = VAT
part-taxes-rate = Rate %
    .example = 20
part-taxes-kind = What it does
part-taxes-kind-added = is added
part-taxes-kind-retained = is kept by the client
part-taxes-kind-surcharge = is added as a surcharge
part-taxes-kind-compound = is added on top of the other taxes
part-taxes-kind-informative = is only shown
part-taxes-category = Tax is
part-taxes-category-rate = charged as the rate says
part-taxes-category-AE = owed by the client (reverse charge)
part-taxes-category-E = exempt
part-taxes-category-K = zero, sold within the EU
part-taxes-category-G = zero, exported
part-taxes-category-O = not asked for here
part-taxes-category-L = that of the Canary Islands
part-taxes-category-M = that of Ceuta and Melilla
part-taxes-exemption-reason = Why it is not charged
    .example = The reason, or the law that says so
part-taxes-exemption-code = Code of the reason
    .example = VATEX-EU-132
# An earlier document that this one names: what a credit note corrects, what was ordered.
part-preceding = About document
    .add = document it is about
part-preceding-kind = Kind
part-preceding-number = Its number
part-preceding-date = Its date
# The language in which the paper says everything a second time; `none` is one of the choices.
part-second-language = Second language
    .add = second language
part-second-language-none = none
part-place-to-sign = Place to sign
    .add = place to sign
part-place-to-sign-false = left out
part-place-to-sign-true = for the client’s signature
part-advances = Paid already
    .add = something paid already
part-advances-value = Amount paid
part-advances-date = Paid on
part-advances-reference = Payment
    .example = Deposit invoice 2026-0040
part-retention-value = Kept back
    .add = amount kept back
part-retention-reason = Kept back because
    .example = Until the work is accepted
part-retention-until = Kept back until
part-cash-rounding = Round to
    .add = rounding to cash
    .example = 0.05
part-accounting-currency-rate = Exchange rate
    .add = tax in another currency
    .example = 25.12
    .hint = How much of the other currency, from the day’s official list.
part-accounting-currency-currency = Tax is also told in
part-accounting-currency-per = The rate is for
    .example = 1
part-accounting-currency-source = Rate from
    .example = European Central Bank
part-accounting-currency-date = Rate of
part-amount-in-words = Amount in words
    .add = amount in words
part-amount-in-words-false = left out
part-amount-in-words-true = below the amount due
part-business-days-shift = Due on a day off
    .add = due dates on days off
part-business-days-shift-false = stays on that day
part-business-days-shift-true = moves to the next business day
part-business-days-holidays = Public holiday
    .add = public holiday
# What the instalments leave of the amount due. $amount (text), $date (text): when it is due.
instalments-rest = The rest is { $amount }.
instalments-rest-due = The rest is { $amount }, due { $date }.
part-instalments = Instalment
    .add = instalment
part-instalments-value = Instalment
part-early-payment = Discount for paying early
    .add = discount for paying early
part-early-payment-value = Discount for paying early
part-late-payment-interest-yearly = Late interest, % a year
    .add = interest on late payment
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EU reference rate %
    .add = statutory interest (EU)
    .example = 2.15
    .hint = As the central bank published it. The law adds 8 points, and 40 euro.
part-late-payment-interest-eu-statutory-later = New EU reference rate
    .add = new reference rate
part-late-payment-interest-eu-statutory-later-from = From
part-late-payment-interest-eu-statutory-later-rate = EU reference rate %
    .example = 2.15
part-late-payment-day-count = A year counts
part-late-payment-day-count-actual_365 = 365 days
part-late-payment-day-count-actual_360 = 360 days
part-late-payment-flat-fee = Fee for late payment
    .add = fee for late payment
    .example = 40

## Totals

totals = Totals
totals-sum = Sum of items
totals-net = Net
# $tax (text): its name; $rate (text): its rate; $base (text): what is taxed.
totals-tax = { $tax } { $rate } on { $base }
totals-gross = Total
totals-retained = Tax kept by the client
totals-retention = Kept back for now
totals-paid = Paid already
totals-rounding = Rounded
totals-due = Amount due
totals-unknown = –
# $count (number): how many fields are not understood.
totals-stale = { $count ->
    [one] Not up to date: one field can’t be understood. These are the figures from before.
   *[other] Not up to date: { $count } fields can’t be understood. These are the figures from before.
}
totals-too-many-digits = Not up to date: a number is too large to calculate exactly.
totals-repeated-tax = Not up to date: the same tax stands twice on one item.
totals-impossible-rate = Not up to date: the tax rates of an item add up to minus 100 percent or less.
rounding = Rounding
rounding-line = Rounded on every line
rounding-total = Rounded at the end

## How to pay, notes

payment = How to pay
iban = IBAN
    .example = IT60 X054 2811 1010 0000 0123 456
bic = BIC
    .example = BCITITMM
bank = Bank
    .add = bank
    .example = Banca di Milano
account = Account number
    .add = account without IBAN
    .example = 1234567890/0800
payment-reference = Reference
    .add = payment reference
    .example = 2026-0042
    .hint = Left empty, it is made from the number.
part-payment-reference-scheme = Reference from the number
    .add = reference from the number
part-payment-reference-scheme-number = the number as it is
part-payment-reference-scheme-variable_symbol = variable symbol
part-payment-reference-scheme-creditor_reference = RF reference (ISO 11649)
part-payment-reference-scheme-swiss = Swiss QR reference, RF without a QR-IBAN
part-payment-reference-scheme-viite = Finnish viite
part-payment-reference-scheme-kid = KID, by agreement with the bank
part-payment-reference-scheme-ocr = OCR, by agreement with the bank
# $reference (text): "RF88 2026 0042".
reference-made = Your client quotes { $reference }.
notes = Notes
note = Note for the client
    .example = Thank you for your order.
# Words that the law or usage of the seller’s country has, like “reverse charge”.
phrases = Usual phrases for the note
phrases-choose = Choose a phrase to add
phrase-added = The phrase was added to the note.

## Before you send

problems = Before you send
problems-mistake = To mend before you send
problems-warning = Worth a second look
problems-notice = Good to know
problems-none = Nothing is missing.
problems-waiting = Looking through the invoice…
problems-unchecked = The invoice can’t be checked until the paper works again.
# $typed (text): what stands in the field.
problem-not-understood = “{ $typed }” can’t be understood: the paper shows the value from before.
# $count (number): how many more.
problems-more = { $count ->
    [one] and one more.
   *[other] and { $count } more.
}

## The paper

paper = Paper
# $page (number), $pages (number).
paper-page = Page { $page } of { $pages }
# What stands for the picture of a page. $document (text): `document-numbered`; $page (text): as above.
paper-picture = { $document }. { $page }
paper-back = Previous page
paper-on = Next page
paper-larger = Make the paper larger
paper-smaller = Make the paper smaller
# $count (number): how many fields are not understood.
paper-stale = { $count ->
    [one] Not up to date: one field can’t be understood.
   *[other] Not up to date: { $count } fields can’t be understood.
}
paper-impossible = Without totals: they can’t be calculated.
paper-retry = Try again
# Printed in the place of the other pages, where the browser's own menu was too quick for them.
paper-print = Only one page is printed here. To print all pages, press Ctrl+P (⌘P) in Billet.
pdf-download = Download PDF
    .short = PDF
ways = Print and more
pdf-waiting = Getting ready…
pdf-making = Making the PDF…
# $name (text): the file's name.
pdf-saved = { $name } is in your downloads.
# $saved (text): that sentence. Sentences on what is not in the file as it was meant follow.
pdf-saved-but = { $saved } Please check:
# $count (number): how many fields; $field (text): the first of them.
pdf-stale = { $count ->
    [one] { $field } can’t be understood: the PDF shows the value from before.
   *[other] { $count } fields can’t be understood, { $field } first: the PDF shows their values from before.
}
pdf-impossible = It has no totals, because they can’t be calculated.
pdf-not-taken = The browser did not take the file. Try again.
# $reason (text): technical words.
pdf-failed = The PDF could not be made: { $reason }

## Drafts

drafts = Drafts
drafts-hint = They are kept in this browser alone, on this device.
drafts-search = Search by number or client
drafts-not-found = No draft has this number or client.
drafts-none = No drafts yet. What you type is kept here by itself.
# $count (number): how many.
drafts-unreadable = { $count ->
    [one] One more can’t be read by this version. It is kept as it is.
   *[other] { $count } more can’t be read by this version. They are kept as they are.
}
file-open = Open a file
export = Save several
draft-new = New invoice
    .short = New
draft-new-opened = A new invoice is open.
draft-unnumbered = Without number
draft-without-buyer = No client yet
# $number (text): the document's number.
draft-open = Open { $number }
draft-duplicate = Duplicate { $number }
draft-delete = Delete { $number }
draft-deleted = The draft was deleted.
# $number (text): the document's number.
draft-numbered-deleted = Draft { $number } was deleted.
draft-kept-copy = This draft was changed in another tab too. That version is kept as a draft of its own.
# $day (text), $time (text): when it was saved.
draft-changed = { $day }, { $time }

interface-language = Language of this page
# $language (text): its name in its own words.
language-missing = { $language } could not be loaded. Check your connection and try again.

## While a file is dragged over the page

drop-file = Drop a PDF or JSON file here to open it. Drop a picture on the logo’s place.

## Issuing

issue = Issue
issue-place-hint = When it is finished: issuing freezes the number, the figures and the PDF. Until then every PDF that you save is a draft.
issue-open = Issue this document…
# $date (text): a day.
issued-on = Issued on { $date }
issued-hint = Number, figures and PDF stay as they are. What you want to change, you change by a document that names this one.
issued-follow = Correct or follow up…
issued-take-back = Make it a draft again…
issued-elsewhere = This document was issued in another tab. What you typed here goes on as a draft of its own.
storage-issued = It was issued meanwhile and stays as it is.

## Numbers

number-pattern = Number pattern…
# $number (text): "2026-0042".
number-set = The number is now { $number }.
# $numbers (text): "2026-0041, 2026-0043 – 2026-0045".
drafts-gaps = No document here has { $numbers }. A gap in the numbers needs a reason.
