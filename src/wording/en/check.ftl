### What is told before a document is sent, in English.
###
### Simple words, sentence case, short sentences. A problem says what is wrong or missing and what
### to do; it never blames.

## Which item it is about

# $position (number): which item, from 1; $description (text): how its description begins;
# $sentence (text): what is wrong with it, one of the sentences below.
item-problem = Item { $position }, “{ $description }”: { $sentence }
unnamed-item-problem = Item { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = No invoice number. Give it one, like 2026-0042.
problem-issue-date-missing = No invoice date. Enter the day you send it.
problem-due-date-missing = No due date: the client won’t know when to pay. Enter days or a date.
problem-number-used = Another invoice has this number. Give this one its own.
problem-number-out-of-order = Invoices with earlier numbers have later dates, or later numbers earlier ones. Check the number and the date.
problem-issue-date-far = The invoice date is more than a year from today. Check the year.
problem-supply-date-far = The supply date is more than a year from the invoice date. Check the year.
problem-due-in-past = The due date has passed. Choose a day that is still to come.
problem-due-before-issue = The due date is before the invoice date. Choose a later day.
problem-seller-name-missing = Your name is missing. Enter your own or your company’s name.
problem-seller-address-missing = Your address is missing. The client needs it for their books.
problem-buyer-name-missing = The client’s name is missing. Enter who will pay.
problem-buyer-address-missing = The client’s address is missing. Enter at least a town.
problem-seller-vat-number-missing = You charge tax, but no tax number is shown. Enter your VAT or company number.
problem-buyer-vat-number-missing = The client owes the tax here, but their tax number is missing. Ask for it and enter it.
problem-exemption-reason-missing = Exempt from tax, but nothing says why. Name the reason or the law.
problem-no-lines = Nothing to pay for yet. Add an item.
problem-description-missing = No description. Say what it is.
problem-price-missing = No price. Enter one, or 0 if it is free.
problem-payment-missing = No way to pay. Enter your IBAN or account number.
problem-nothing-due = The total is zero. Check prices, quantities and discounts.
problem-total-negative = The total is less than zero. Check prices, quantities and discounts; to give money back, send a credit note.
# $words (text): the words as they stand in the note, like “net 30”.
problem-jargon = Not every client knows what “{ $words }” means. Write the day to pay by.
problem-instalments-more-than-due = The instalments come to more than the amount due. Make one of them smaller.
problem-instalments-too-many-digits = The instalments are too large to calculate exactly. Enter smaller ones.
problem-early-payment-useless = A discount for paying early needs an earlier day than the due date, and must leave something to pay.
problem-too-many-digits = This number is too large to calculate exactly. Enter a smaller one.
problem-repeated-tax = The same tax stands twice here. Remove one of them.
problem-impossible-rate = The tax rates add up to minus 100 percent or less. Check them.
# $character (text): the character itself.
problem-character-missing = The character “{ $character }” can’t be printed. Replace it or leave it out.
problem-logo-unreadable = The logo can’t be read. Choose a PNG or JPEG picture.
