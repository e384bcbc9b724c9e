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

problem-number-missing = No number. Give it one, like 2026-0042.
problem-issue-date-missing = No date. Enter the day you send it.
problem-due-date-missing = No due date: the client won’t know when to pay. Enter days or a date.
problem-number-used = Another document has this number. Give this one its own.
problem-number-out-of-order = Documents with earlier numbers have later dates, or later numbers earlier ones. Check the number and the date.
problem-issue-date-far = The date of issue is more than a year from today. Check the year.
problem-issue-date-stale = The date of issue is more than a month ago. Is it still the day you send it?
problem-issue-date-ahead = The date of issue is more than a month from now. Is it the day you send it?
problem-supply-date-far = The supply date is more than a year from the date of issue. Check the year.
problem-due-in-past = The due date has passed. Choose a day that is still to come.
problem-due-far = The due date is more than a year after the date of issue. Check the year.
problem-due-before-issue = The due date is before the date of issue. Choose a later day.
problem-valid-until-missing = Nothing says until when the quote holds. Enter a day.
problem-valid-until-before-issue = The quote holds until before its own date. Choose a later day.
problem-valid-until-in-past = The quote no longer holds. Choose a day that is still to come.
problem-cited-missing = It does not say which invoice it is about. Name that invoice with its number and date.
problem-cited-number-missing = A document is named without its number. Enter the number.
problem-cited-date-missing = An invoice is named without its date. Enter the date.
problem-advance-not-cited = No advance invoice is named. Name those that are deducted here.
problem-paid-not-cited = It does not say what was paid or is still to be paid. Name the invoice.
problem-order-reference-missing = Your other invoices to this client name their order number. Ask for it: without it, an invoice may lie unpaid.
problem-seller-name-missing = Your name is missing. Enter your own or your company’s name.
problem-seller-address-missing = Your address is missing. The client needs it for their books.
problem-buyer-name-missing = The client’s name is missing. Enter who will pay.
problem-buyer-address-missing = The client’s address is missing. Enter at least a town.
problem-seller-vat-number-missing = You charge tax, but no tax number is shown. Enter your VAT or company number.
problem-buyer-vat-number-missing = The client owes the tax here, but their tax number is missing. Ask for it and enter it.
problem-exemption-reason-missing = Exempt from tax, but nothing says why. Name the reason or the law.
problem-tax-rate-of-untaxed = This kind of tax has no rate. Set it to 0, or choose another kind.
problem-tax-rate-impossible = A tax is between 0 and 100 percent. Check the rate.
problem-tax-name-missing = A tax has no name: your client can’t know what it is. Name it, like VAT or IRPF.
problem-tax-missing = No tax, although other items have it. Choose a tax, or say why there is none.
problem-tax-unexplained = No tax is charged, and nothing says why. Name the reason or the law in the note.
problem-tax-again = It shows tax that the invoice has shown already. Take the tax out of the items, or make this document from the invoice.
# Words of a law: $phrase (text): as the document says them; $law (text): where it is asked for.
problem-phrase-missing = The law asks for the words “{ $phrase }” ({ $law }). Add them to the note.
problem-phrase-unapt = The note says “{ $phrase }”, but nothing in this document calls for it. Remove it, or check the tax.
# A rate that the seller’s country ($country, its name) has not on the day of the supply.
# $rate (text): the rate, "22%"; $day (text): the day of the supply; $right (text): what the rate is then, or the
# rates that there are, with commas between; $change (text): the day until which it was that, or from which it is.
problem-tax-rate-until = { $country }: { $rate } was the rate until { $change }. For a supply on { $day } it is { $right }.
problem-tax-rate-from = { $country }: { $rate } is the rate only from { $change } on. For a supply on { $day } it is { $right }.
problem-tax-rate-unknown = { $country }: a rate of { $rate } is not known for { $day }. There is: { $right }. Check the rate.
problem-no-lines = Nothing to pay for yet. Add an item.
problem-description-missing = No description. Say what it is.
problem-price-missing = No price. Enter one, or 0 if it is free.
# $code (text): as it stands in the file that was opened.
problem-unit-code-malformed = “{ $code }” is no code of a unit: such a code has one to three capital letters and digits. Choose the unit anew, or write it as a text.
problem-quantity-zero = The quantity is 0: nothing is charged. Enter how much, or remove the item.
problem-price-negative = The price is less than zero. To take something back, make the quantity negative.
problem-discount-too-large = The discount is more than the whole price. Make it smaller.
problem-discount-negative = A discount of less than zero adds to the price. Enter it as a charge.
problem-charge-negative = A charge of less than zero lowers the price. Enter it as a discount.
problem-retention-impossible = What the client keeps back can’t be more than the total, or less than zero.
problem-advance-negative = A payment already made can’t be less than zero.
problem-advances-too-large = More was paid already than there is to pay. To give money back, send a credit note.
problem-payment-missing = No way to pay. Enter your IBAN or account number.
problem-payment-code-without-iban = No payment code is possible: it needs an IBAN.
problem-payment-code-currency = No payment code is possible: banks of this account’s country read none in this currency.
problem-payment-code-nothing-due = No payment code is needed: nothing is left to pay.
problem-payment-code-too-much = No payment code is possible: the amount is more than one can hold.
problem-payment-code-without-bic = No payment code is possible: it needs the BIC of the bank.
problem-payment-code-without-correspondent = No payment code is possible: write the correspondent account behind the name of the bank.
problem-payment-code-not-whole = No payment code is possible: it holds whole amounts only.
problem-payment-code-reference-too-long = No payment code is possible: the payment reference is too long for it.
problem-email-shape = This is no e-mail address yet. It looks like name@example.com.
problem-nothing-due = The total is zero. Check prices, quantities and discounts.
problem-credit-negative = The total is less than zero. On a credit note, amounts are positive.
problem-total-negative = The total is less than zero. Check prices, quantities and discounts; to give money back, send a credit note.
# $words (text): the words as they stand in the note, like “net 30”.
problem-jargon = Not every client knows what “{ $words }” means. Write the day to pay by.
problem-instalments-more-than-due = The instalments come to more than the amount due. Make one of them smaller.
problem-instalments-too-many-digits = The instalments are too large to calculate exactly. Enter smaller ones.
problem-early-payment-useless = A discount for paying early needs an earlier day than the due date, and must leave something to pay.
problem-too-many-digits = This number is too large to calculate exactly. Enter a smaller one.
problem-repeated-tax = The same tax stands twice here. Remove one of them.
problem-impossible-rate = The tax rates add up to minus 100 percent or less. Check them.
# $count (number): how many; $characters (text): the characters, with spaces between them.
problem-characters-missing = { $count ->
    [one] One character can’t be printed: { $characters }. Replace it, leave it out, or add a font that has it under “Look of the paper”.
   *[other] { $count } characters can’t be printed: { $characters }. Replace them, leave them out, or add a font that has them under “Look of the paper”.
}
problem-logo-unreadable = The logo can’t be read. Choose a PNG or JPEG picture.
problem-stamp-unreadable = The stamp or signature can’t be read. Choose a PNG or JPEG picture.

## Numbers that can't be right

# Of all of these: $name (text): what kind of number, one of the names at the end of this file.
problem-identifier-wrong-length = { $name }: too short or too long. A character is missing, or one too many.
problem-identifier-wrong-characters = { $name }: a character can’t stand where it stands, like a letter for a digit.
problem-identifier-wrong-check-digit = { $name }: the check digits do not fit. One digit is probably mistyped, or two have changed places.
problem-identifier-unknown-country = { $name }: the first letters name no country that gives such numbers.
problem-identifier-impossible-part = { $name }: a part of it, like a date or a region, can’t be.
problem-reference-not-made = No reference of the chosen kind can be made of this number: it has no digits, or too many. Your client quotes the number itself.
problem-qr-reference-alone = A QR-IBAN is paid with a QR reference of 27 digits and with nothing else, and a QR reference needs a QR-IBAN. One of the two is another here.

## What the law of the seller's country asks for

# Of all of these: $law (text): where it stands, as lawyers cite it.
problem-seller-address-partial = Your address is not complete. The law asks for street and town ({ $law }).
problem-buyer-address-partial = The client’s address is not complete. The law asks for street and town ({ $law }).
problem-seller-town-missing = Your town is missing. The law asks for it ({ $law }).
problem-buyer-town-missing = The client’s town is missing. The law asks for it ({ $law }).
problem-buyer-post-code-missing = The client’s post code is missing. The law asks for it ({ $law }).
problem-seller-tax-number-missing = Your tax number is missing. The law asks for it ({ $law }).
problem-buyer-tax-number-missing = The client’s tax number is missing. The law asks for it where the client is a business ({ $law }).
problem-seller-registration-missing = Your company number is missing. The law asks for it ({ $law }).
problem-buyer-registration-missing = The client’s company number is missing. The law asks for it where the client is a business ({ $law }).
problem-seller-uid-unmarked = Your UID needs the mark of VAT behind it: MWST, TVA or IVA ({ $law }).
problem-supply-date-missing = No date of supply. The law asks for it, even if it is the invoice date ({ $law }).
problem-unit-missing = No unit. The law asks for it: hours, pieces, kilograms ({ $law }).
problem-tax-currency-missing = The tax must be stated in the currency of your country, too ({ $law }).
problem-electronic-invoice = Between businesses of your country, only the electronic invoice counts. This paper goes with it ({ $law }).

## What kinds of numbers are called

# $name (text): what kind of number, one of the names below.
number-of-seller = Your { $name }
number-of-buyer = { $name } of the client

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Payment reference
identifier-variable-symbol = Variable symbol
identifier-ch-qr-reference = QR reference
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = VAT number
identifier-at-uid = Austrian UID
identifier-au-abn = ABN
identifier-be-enterprise = Belgian enterprise number
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR number
identifier-es-nif = NIF
identifier-fi-y-tunnus = Y-tunnus
identifier-fr-siren = SIREN
identifier-fr-siret = SIRET
identifier-gr-afm = ΑΦΜ
identifier-hr-oib = OIB
identifier-hu-adoszam = Adószám
identifier-in-gstin = GSTIN
identifier-it-codice-fiscale = Codice fiscale
identifier-it-partita-iva = Partita IVA
identifier-mx-rfc = RFC
identifier-nl-btw = Btw-id
identifier-no-organisation = Organisasjonsnummer
identifier-pl-nip = NIP
identifier-pt-nif = NIF
identifier-ro-cui = CUI
identifier-rs-pib = ПИБ
identifier-ru-inn = ИНН
identifier-ru-kpp = КПП
identifier-se-organisation = Organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN

