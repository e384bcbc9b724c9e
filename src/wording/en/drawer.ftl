### What the drawer says: the parts of the page that are fetched when they are opened.

## The look of the paper

# The name of the group of templates.
look-template = Template
look-template-classic = Classic
look-template-modern = Modern
look-template-compact = Compact
look-template-letter = Letter

# The name of the group of colours.
look-accent = Colour
look-accent-ink = Ink
look-accent-blue = Blue
look-accent-green = Green
look-accent-wine = Wine
look-accent-brick = Brick
look-accent-violet = Violet
look-accent-bronze = Bronze
look-accent-black = Black
look-accent-own = Another colour

look-typeface = Letters
look-typeface-sans = Without serifs
look-typeface-serif = With serifs
look-page-size = Page
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Left
look-logo-place-center = In the middle
look-logo-place-right = Right
look-logo-size = Size of the logo
look-logo-size-small = Small
look-logo-size-medium = Medium
look-logo-size-large = Large
look-logo-hint = After choosing another size, add the logo again: it is kept as sharp as its size asks for.

look-carried-forward = Carry the sum over to the next page
look-fold-marks = Show where the letter is folded
look-stamp = Stamp or signature
look-stamp-add = Add a stamp or signature
look-stamp-remove = Remove the stamp or signature

# The folded list of words.
look-labels = Words and columns
look-labels-hint = Write your own word where you want another one. Untick what you don’t want on the paper.
# In front of the name of what is shown: "Show: Unit".
look-show = Show
look-bare-country = Country
look-bare-email = Email addresses
look-bare-phone = Phone numbers

## A picture that is chosen

logo-empty = This file is empty. Choose another one.
logo-file-too-large = This file is larger than 10 MB. Choose a smaller one.
logo-too-many-pixels = This picture has too many pixels. Choose a smaller one.
logo-not-a-picture = This file can’t be shown as a picture. Choose a PNG, JPEG or SVG file.
logo-too-much-detail = This picture has too much detail for a logo. Choose a simpler one.
logo-cannot-be-read = This file can’t be opened. Choose it again.

## Opening a file

ways-close = Close
file-open = Open a file
file-hint = A PDF that was made with Billet, or a document’s JSON file. You can also drop it anywhere on the page. It is read here, on your device.
file-choose = Choose a file
file-reading = Reading the file…
file-not-opened = This file was not opened
# $number (text): the document's number.
file-found = Open { $number }
file-unnumbered = a document without number
file-client = Client
file-day = Date
file-total = Total
file-edit = Edit it
file-duplicate = Duplicate it with a new number
file-known-same = It is among your drafts already, just as it is in the file.
# $moment (text): day and time.
file-known-other = Your drafts hold another state of this document, changed on { $moment }.
file-known-newer = Your drafts hold this document as a newer Billet has saved it. That one stays as it is.
file-keep-both = Keep both
file-replace = Replace the draft
# A PDF that holds several documents. $count (number): how many.
file-several = { $count ->
    [one] Open { $count } document
   *[other] Open { $count } documents
}
file-several-hint = Each that you choose becomes a draft. What your drafts hold already stays: a document that differs is kept beside it.
# $count (number): how many are chosen.
file-several-open = { $count ->
    [one] Keep it as a draft
   *[other] Keep the { $count } as drafts
}
# $count (number): how many.
file-several-opened = { $count ->
    [one] The document is among your drafts.
   *[other] { $count } documents are among your drafts.
}
file-not-kept = The document could not be kept.
file-empty = This file is empty.
file-no-access = This file can’t be read. Was it moved? Choose it again.
file-unknown = This is neither a PDF nor a Billet document. Choose a PDF that was made with Billet.
file-damaged = This PDF is damaged. Try another copy of it.
file-torn = This file is not whole: it breaks off or was changed. Try another copy of it.
file-encrypted = This PDF is locked with a password. Save a copy without one and open that.
file-too-large = This file is larger than what Billet reads.
file-no-document = This PDF holds no Billet document: it was made by another program, or was printed to a new file. Only a PDF that Billet saved can be opened again.
file-newer = This document was made with a newer Billet. Reload the page to get that version, then open the file again.
# Where and how, in technical words, follows.
file-malformed = This file is not a sound document:
file-cannot-read = The part of Billet that reads PDFs could not be started. Check your connection and try again.

## What a document becomes besides its PDF

ways-menu = Print and more
# $count (number): how many fields are not understood.
ways-doubts = { $count ->
    [one] One field can’t be understood. What you take from here shows its value from before.
   *[other] { $count } fields can’t be understood. What you take from here shows their values from before.
}
ways-stop = Cancel
ways-stopped = Cancelled. Nothing was saved.
ways-drawing = Drawing the pages…
ways-failed = This could not be done. Try again.
# $name (text): the file's name.
ways-saved = { $name } is in your downloads.
print = Print
# $page (number): which page.
png-save = Save page { $page } as a picture (PNG)
file-open-way = Open a file…

## Several at once

languages = In several languages
languages-hint = The words of the paper and the way figures are written change with the language, what you typed stays as it is.
export = Save several
export-hint = As one PDF, each draft on pages and with page numbers of its own; or as a PDF for each, all in one zip file.
ways-all = All
ways-none = Choose at least one.
# $count (number): how many are chosen.
ways-one-pdf = { $count ->
    [one] Save as one PDF
   *[other] Save the { $count } as one PDF
}
# $count (number): how many are chosen.
ways-zip = { $count ->
    [one] Save one PDF as a zip file
   *[other] Save { $count } PDFs as a zip file
}
# $count (number): which one is being made; $all (number): of how many.
batch-progress = { $count } of { $all }
# $count (number): how many; $name (text): the file's name.
batch-saved = { $count ->
    [one] One PDF is in { $name }, in your downloads.
   *[other] { $count } PDFs are in { $name }, in your downloads.
}
# $count (number): how many documents are in it; $name (text): the file's name.
batch-saved-pdf = { $count ->
    [one] { $name } is in your downloads.
   *[other] { $name } with { $count } documents is in your downloads.
}
# After the last one was made.
batch-joining = Putting the file together…
batch-none = No PDF could be made.
# $count (number): how many.
batch-failed = { $count ->
    [one] This one is missing:
   *[other] These { $count } are missing:
}

## Fonts of one’s own

fonts = Your own fonts
fonts-add = Add a font file
# $name (text): "Noto Sans Hebrew Regular".
fonts-remove = Remove { $name }
fonts-hint = For letters that the built-in fonts don’t have: Arabic, Hebrew, Chinese and others. A font stays in this browser, for all invoices, and only what an invoice uses goes into its PDF.
fonts-not-kept = This browser can’t keep the font. It has no room left, or keeps nothing for this page.
fonts-cannot-be-read = This file can’t be opened. Choose it again.
# $file (text): the name of the file.
font-too-large = { $file } is larger than 40 MB. Choose a smaller font.
font-web = { $file } is a font for web pages (WOFF). Choose the TTF or OTF file of the same font.
font-old = { $file } is a font of an old kind. Choose a TTF or OTF file.
font-unknown = { $file } is not a font. Choose a TTF or OTF file.
font-damaged = { $file } is damaged. Get the font again from where you had it.
font-restricted = The maker of { $file } forbids putting it into documents. Choose another font.
font-no-outlines = { $file } has no letters that can be printed. Choose another font.
font-no-letters = { $file } doesn’t say which letters it has. Choose another font.
# $count (number): how many fonts are used at most.
fonts-too-many = Billet uses { $count } fonts of your own at most. Remove one that you don’t need, then add this one.

## Kinds of document

# When each is used, the sign of its amounts, what it must name.
about-invoice = Asks for payment of what was supplied. Amounts are positive, and nothing need be named.
about-proforma = Shows what the invoice will say: for paying in advance, or for customs. Amounts are positive. It is no tax document; the invoice follows.
about-quote = Says what something would cost and until when that holds. Amounts are positive, and nothing is to be paid yet.
about-order-confirmation = Tells the client that you take the order on, and at which price. Amounts are positive. Name the quote that it is based on.
about-delivery-note = Goes with the goods: what and how much of it, without prices. Name the order or the invoice.
about-advance-invoice = Asks for a part of the price before the supply. Amounts are positive. The final invoice deducts it, by its tax rates.
about-final-invoice = Invoices the whole and deducts the advances by their tax rates. Amounts are positive. Name every advance invoice.
about-credit-note = Gives back an invoice, whole or in part. Amounts stay positive. It must name the invoice that it corrects.
about-debit-note = Charges more for something that was invoiced already. Amounts are positive. It must name that invoice.
about-corrective-invoice = Stands in the place of a wrong invoice: everything is as it should be. Amounts are positive. It must name the wrong one.
about-receipt = Confirms that a payment has come. Amounts are positive, and no tax is stated again. Name the invoice that was paid.
about-self-billed-invoice = You are the client and make the invoice for your supplier. Under “From” stands the supplier, under “To” you. Amounts are positive. Both of you must have agreed to it.
about-statement = Lists what is open between you and the client. What they owe is positive. It replaces no invoice.
about-reminder = Reminds of a payment that is late. Amounts are positive, and no tax is stated again. Name the invoice.
# Opens the list of the kinds of document that can be made of this one.
make = Make from this
make-hint = A new draft that names this one.
# What is remembered of the documents: to look through, to mend, to forget.
book = Clients and items
book-hint = Remembered from the documents you made, in this browser alone. They are proposed while you type.
book-none = Nothing is remembered yet. Clients and items are, as soon as you take a PDF or leave the document.
book-clients = Clients
book-items = Items
book-companies = Your companies
book-search = Search
# $name (text): a client or an item.
book-edit = Edit { $name }
# $name (text): a client or an item.
book-forget = Forget { $name }
# $name (text): a client or an item.
book-forgotten = Forgotten: { $name }
book-undo = Undo
book-save = Save
book-back = Back
book-forget-all = Forget all clients and items
book-all-forgotten = All clients and items were forgotten.

## Issuing

# $document (text): "Invoice 2026-0042".
issue-title = Issue { $document }?
issue-hint = From now on its number, its figures and its PDF stay as they are and are kept in this browser. What you want to change later, you change by a document that names this one.
issue-and-save = Issue and save the PDF
issue-only = Issue
issue-no-number = It needs a number first.
issue-not-ready = The form holds something that can’t be understood or added up yet. Mend that first: the form says where.
# Two documents with one number. $other (text): the one that was issued on $date (text); $document (text): the one in hand.
issue-taken = { $other } was issued on { $date } and has the number of { $document }. Two documents with one number are hard to tell apart, and the tax office may object.
issue-change-number = Change the number
issue-anyway = Issue with this number anyway
issue-mistakes = This should be mended before it is issued:
issue-mend = Back to the form
issue-nevertheless = Issue it as it is
# $document (text): "Invoice 2026-0042".
issue-done = { $document } is issued.
# $document (text): "Invoice 2026-0042".
issue-not-kept = { $document } is issued. This browser could not keep its PDF: save it now, a later Billet may draw it differently.
issued-redrawn = This browser no longer holds the PDF as it was issued. It was drawn anew from the same data, and not every byte is the same: this version of Billet draws it a little differently. What you have sent is what counts.
# $document (text): "Invoice 2026-0042".
take-back-title = Make { $document } a draft again?
take-back-hint = Do this only while nobody else has it. It can be changed then, and the PDF as it was issued is deleted here. Has somebody got it already? Then make a credit note or a new version instead.
# $documents (text): their names.
take-back-cited = It is named in { $documents }, issued already. Change it, and the two no longer match.
take-back = Make it a draft
# $document (text): "Invoice 2026-0042".
delete-issued-title = Delete { $document }?
# $date (text): a day.
delete-issued-hint = It was issued on { $date }. The law may want you to keep it for years. The PDF as it was issued goes with it.
delete-issued = Delete it
# $date (text): a day.
file-issued = It was issued on { $date } and stays as it is.
file-known-issued = You have issued this document, in another state. That one stays as it is.
file-look = Look at it
make-hint-correct = What was issued is not changed: tax law wants a document of its own that names it. A credit note takes back all of it or a part; a corrected invoice takes its place.
make-hint-version = What was issued stays as it is. A new version names it and takes its place.
make-revised = New version

## Numbers

# $kind (text): a kind of document.
pattern-title = Numbers: { $kind }
pattern-label = Pattern
pattern-hint = What stands in braces is filled in for each document. All other text stays as it is.
pattern-year = year
pattern-year-short = year, two digits
pattern-month = month
pattern-counter = counter, with so many digits
pattern-client = first word of the client’s name
pattern-reset = The counter begins again
pattern-yearly = every year
pattern-monthly = every month
pattern-never = never
# $number (text): "2026-0042".
pattern-next = The next number: { $number }
# $token (text): a part of a pattern.
pattern-needs = So that no number comes twice, the pattern needs { $token }.
# $token (text): what was typed.
pattern-unknown = { $token } is not known.
pattern-brace = A brace has no partner.
pattern-counters = There is more than one counter.
# $count (number): at most so many.
pattern-digits = The counter has more than { $count } digits.
pattern-keep = Use this pattern
pattern-remove = Go on without a pattern
