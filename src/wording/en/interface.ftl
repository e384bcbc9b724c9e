### What the page says, in English.
###
### Simple words, sentence case, one short sentence. A problem says what is missing and what to do;
### it never blames.

## What an invoice still lacks

problem-number-missing = No invoice number. Give it one, like 2026-0042.
problem-issue-date-missing = No invoice date. Enter the day you send it.
problem-due-date-missing = No due date: the client won't know when to pay. Enter days or a date.
problem-due-before-issue = The due date is before the invoice date. Choose a later day.
problem-seller-name-missing = Your name is missing. Enter your own or your company's name.
problem-seller-address-missing = Your address is missing. The client needs it for their books.
problem-buyer-name-missing = The client's name is missing. Enter who will pay.
problem-buyer-address-missing = The client's address is missing. Enter at least a town.
problem-seller-vat-number-missing = You charge tax, but no tax number is shown. Enter your VAT or company number.
problem-no-lines = Nothing to pay for yet. Add an item.
problem-description-missing = This item has no description. Say what it is.
problem-price-missing = This item has no price. Enter one, or 0 if it is free.
problem-payment-missing = No way to pay. Enter your IBAN or account number.
problem-nothing-due = The amount due is zero or less. Check prices, quantities and discounts.
problem-too-many-digits = This number is too large to calculate exactly. Enter a smaller one.
problem-repeated-tax = The same tax stands twice on this line. Remove one of them.
problem-impossible-rate = The tax rates add up to minus 100 percent or less. Check them.
# $character (text): the character itself.
problem-character-missing = The character “{ $character }” can't be printed. Replace it or leave it out.
problem-logo-unreadable = The logo can't be read. Choose a PNG or JPEG picture.

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
