### What the page says, in English.
###
### Simple words, sentence case, one short sentence. A problem says what is missing and what to do;
### it never blames.

## What an invoice still lacks

problem-number-missing = No invoice number. Give it one, like 2026-0042.
problem-issue-date-missing = No invoice date. Enter the day you send it.
problem-due-date-missing = No due date: the client won’t know when to pay. Enter days or a date.
problem-due-before-issue = The due date is before the invoice date. Choose a later day.
problem-seller-name-missing = Your name is missing. Enter your own or your company’s name.
problem-seller-address-missing = Your address is missing. The client needs it for their books.
problem-buyer-name-missing = The client’s name is missing. Enter who will pay.
problem-buyer-address-missing = The client’s address is missing. Enter at least a town.
problem-seller-vat-number-missing = You charge tax, but no tax number is shown. Enter your VAT or company number.
problem-no-lines = Nothing to pay for yet. Add an item.
problem-description-missing = This item has no description. Say what it is.
problem-price-missing = This item has no price. Enter one, or 0 if it is free.
problem-payment-missing = No way to pay. Enter your IBAN or account number.
problem-nothing-due = The amount due is zero or less. Check prices, quantities and discounts.
problem-instalments-more-than-due = The instalments come to more than the amount due. Make one of them smaller.
problem-instalments-too-many-digits = The instalments are too large to calculate exactly. Enter smaller ones.
problem-early-payment-useless = A discount for paying early needs an earlier day than the due date, and must leave something to pay.
problem-too-many-digits = This number is too large to calculate exactly. Enter a smaller one.
problem-repeated-tax = The same tax stands twice on this line. Remove one of them.
problem-impossible-rate = The tax rates add up to minus 100 percent or less. Check them.
# $character (text): the character itself.
problem-character-missing = The character “{ $character }” can’t be printed. Replace it or leave it out.
problem-logo-unreadable = The logo can’t be read. Choose a PNG or JPEG picture.

## What could not be kept or read

storage-full = There is no room left in this browser. Delete drafts you no longer need.
storage-denied = This browser keeps nothing for this page. Allow it to store site data, or take your PDF home before you leave.
storage-failed = This browser could not keep the draft. Try again, or take your PDF home before you leave.
storage-newer = Another tab runs a newer Billet and has changed this draft. Reload this page.
draft-missing = This draft is no longer there.
draft-newer = This draft was made with a newer Billet. Reload the page to get it.
draft-unreadable = This draft can’t be read. Its data is kept: you can download it.

logo-empty = This file is empty. Choose another one.
logo-file-too-large = This file is larger than 10 MB. Choose a smaller one.
logo-too-many-pixels = This picture has too many pixels. Choose a smaller one.
logo-not-a-picture = This file can’t be shown as a picture. Choose a PNG, JPEG or SVG file.
logo-too-much-detail = This picture has too much detail for a logo. Choose a simpler one.
logo-cannot-be-read = This file can’t be opened. Choose it again.

paper-cannot-start = The paper can’t be loaded. Check your connection and try again.
paper-crashed = The paper has stopped working. Try again.
paper-no-answer = The paper takes too long. Try again.

## The notice that Billet has stopped

crash-title = Billet has stopped
crash-text = Something went wrong in Billet, and it can’t go on. Your drafts are still in this browser. Take a copy of them home, then reload the page.
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
