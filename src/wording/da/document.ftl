### What the paper says, in Danish. The comments for translators stand in the English file.
###
### "Omvendt betalingspligt" is the wording of the law (momsbekendtgørelsen).

## The head

invoice = Faktura
proforma = Proformafaktura
quote = Tilbud
order-confirmation = Ordrebekræftelse
delivery-note = Følgeseddel
advance-invoice = Acontofaktura
final-invoice = Slutfaktura
credit-note = Kreditnota
debit-note = Debetnota
corrective-invoice = Korrigeret faktura
receipt = Kvittering
self-billed-invoice = Afregningsbilag
statement = Kontoudtog
reminder = Betalingspåmindelse
title-numbered = { $title } { $number }
title-dated = { $title } af { $date }
number = Fakturanummer
issue-date = Fakturadato
supply-date = Leveringsdato
due-date = Forfaldsdato
first-due-date = Første betaling senest
order-reference = Jeres ordrenummer
valid-until = Gælder til
cites = { $kind ->
    [credit-note] Denne kreditnota retter: { $documents }.
    [debit-note] Denne debetnota er et tillæg til: { $documents }.
    [corrective-invoice] Denne faktura erstatter: { $documents }.
    [final-invoice] Denne faktura afslutter: { $documents }.
    [receipt] Betaling modtaget for: { $documents }.
    [reminder] Endnu ikke betalt: { $documents }.
    [quote] Dette tilbud erstatter: { $documents }.
   *[other] På grundlag af: { $documents }.
}
replaces = Version { $version }, erstatter: { $documents }.
self-billing = Selvfakturering
proforma-note = Dette er ikke en momsfaktura.

## From whom and to whom

seller = Fra
buyer = Faktureres til
vat-number = Momsnummer
registration-number = CVR-nr.
tax-number = Skattenummer
deliver-to = Leveringsadresse
contact = Att.: { $name }
named-value = { $name }: { $value }
date = Dato
sender = Fra
recipient = Til

## The items

item = Beskrivelse
quantity = Antal
unit = Enhed
unit-price = Stykpris
price-per = pr. { $quantity }
amount = Beløb
tax = Afgift
tax-name = { $scheme ->
    [VAT] moms
   *[other] { $scheme }
}
discount = Rabat
charge = Tillæg
discount-or-charge = Rabat / tillæg
subtotal = Delsum
carried-forward = Overført til næste side
brought-forward = Overført fra forrige side
adjustment-percent = { $name } { $percent }

## The totals

sum = Sum af linjer
net = I alt ekskl. moms
tax-line = { $category ->
    [E] Fritaget for { $tax }
    [AE] Omvendt betalingspligt ({ $tax })
    [K] Levering inden for EU, fritaget for { $tax }
    [G] Eksport, fritaget for { $tax }
    [O] Ikke omfattet af { $tax }
   *[other] { $tax } { $rate }
}
tax-on = af { $base }
exempt-by-article = Fritaget efter artikel { $article } i direktiv 2006/112/EF
for-information = Til orientering: { $line }
total = I alt
retention = Tilbageholdt
held-until = { $name } til { $date }
advance = Allerede betalt
advance-on = Betalt den { $date }
cash-rounding = Afrunding
with-more = { $name } ({ $more })
due = At betale
credited = Krediteret beløb
received = Modtaget beløb
balance = Saldo
due-in-words = Med bogstaver: { $words }
prices-include-tax = Priserne er inklusive { $tax }.
tax-in-currency = { $tax } i { $currency }
exchange-rate = Valutakurs: { $from } = { $to }

## How to pay

payment = Sådan betaler I
nothing-to-pay = Alt er betalt. Der er ikke mere at betale.
credit-note-note = Beløbet krediteres dig.
receipt-note = Betalt. Tak for betalingen.
account-holder = Kontohaver
bank = Bank
iban = IBAN
bic = BIC
account = Kontonummer
payment-reference = Betalingsreference
payment-code = Scan og betal
payment-code-alternative = Betalingskode: { $amount } til { $payee }

## When to pay

when-on-receipt = ved modtagelsen
when-by = senest { $date }
when-within-days = { $days ->
    [one] inden for { $days } dag
   *[other] inden for { $days } dage
}
when-within-business-days = { $days ->
    [one] inden for { $days } bankdag
   *[other] inden for { $days } bankdage
}
when-end-of-month-after-days = { $days ->
    [one] inden for { $days } dag, forlænget til månedens udgang
   *[other] inden for { $days } dage, forlænget til månedens udgang
}
when-days-after-end-of-month = { $days ->
    [one] inden for { $days } dag efter udgangen af fakturamåneden
   *[other] inden for { $days } dage efter udgangen af fakturamåneden
}
when-end-of-month = senest ved udgangen af fakturamåneden
when-day-of-following-month = { $day ->
    [31] senest ved udgangen af næste måned
   *[other] senest den { $day }. i næste måned
}
when-and-by = { $when }, senest { $date }
pay-when = Betal venligst { $when }.
we-pay-when = Vi betaler { $when }.
pay-in-parts = Betal venligst i rater:
early-payment = Ved betaling senest { $date } får I { $discount } i rabat og betaler { $amount }.
late-interest = Ved forsinket betaling beregnes renter på { $rate } om året, opgjort pr. dag (året har { $days } dage).
late-statutory = Ved forsinket betaling beregnes renter efter direktiv 2011/7/EU: { $rate } om året (referencesats { $reference } plus { $points } procentpoint), opgjort pr. dag (året har { $days } dage).
late-fee = Ved forsinket betaling beregnes et fast gebyr på { $fee }.

## The foot

note = Bemærkninger
thanks = Tak for tilliden!
stamp = Stempel eller underskrift
accepted = Accepteret
goods-received = Modtaget komplet og i god stand
place-and-date = Sted og dato
signature = Underskrift
page-of = Side { $page } af { $pages }

## Documents that are made from others

originally-agreed = Oprindeligt aftalt
additional-work = Ekstraarbejde
advance-for = Acontobetaling: { $document }
deducted = Fradrag: { $document }
paid-for = Betaling: { $document }
