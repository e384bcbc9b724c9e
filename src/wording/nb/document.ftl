### What the paper says, in Norwegian (Bokmål). The comments for translators stand in the English file.

## The head

invoice = Faktura
proforma = Proformafaktura
quote = Tilbud
order-confirmation = Ordrebekreftelse
delivery-note = Pakkseddel
advance-invoice = Forskuddsfaktura
final-invoice = Sluttfaktura
credit-note = Kreditnota
debit-note = Debetnota
corrective-invoice = Korrigert faktura
receipt = Kvittering
self-billed-invoice = Avregning fra kjøper
statement = Kontoutdrag
reminder = Betalingspåminnelse
title-numbered = { $title } { $number }
title-dated = { $title } av { $date }
number = Fakturanummer
issue-date = Fakturadato
supply-date = Leveringsdato
due-date = Forfallsdato
first-due-date = Første betaling forfaller
order-reference = Deres ordrenummer
valid-until = Gjelder til
cites = { $kind ->
    [credit-note] Denne kreditnotaen retter: { $documents }.
    [debit-note] Denne debetnotaen er et tillegg til: { $documents }.
    [corrective-invoice] Denne fakturaen erstatter: { $documents }.
    [final-invoice] Denne fakturaen avslutter: { $documents }.
    [receipt] Betaling mottatt for: { $documents }.
    [reminder] Ikke betalt ennå: { $documents }.
    [quote] Dette tilbudet erstatter: { $documents }.
   *[other] På grunnlag av: { $documents }.
}
replaces = Versjon { $version }, erstatter: { $documents }.
self-billing = Utstedt av kjøper
proforma-note = Dette er ikke en faktura i avgiftsrettslig forstand.

## From whom and to whom

seller = Fra
buyer = Faktureres til
vat-number = MVA-nummer
registration-number = Org.nr.
tax-number = Skattenummer
deliver-to = Leveringsadresse
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Dato
sender = Fra
recipient = Til

## The items

item = Beskrivelse
quantity = Antall
unit = Enhet
unit-price = Enhetspris
price-per = per { $quantity }
amount = Beløp
tax = Avgift
tax-name = { $scheme ->
    [VAT] MVA
   *[other] { $scheme }
}
discount = Rabatt
charge = Tillegg
discount-or-charge = Rabatt / tillegg
subtotal = Delsum
carried-forward = Overført til neste side
brought-forward = Overført fra forrige side
adjustment-percent = { $name } { $percent }

## The totals

sum = Sum linjer
net = Sum uten avgift
tax-line = { $category ->
    [E] Fritatt for { $tax }
    [AE] Omvendt avgiftsplikt ({ $tax })
    [K] Levering innen EU, { $tax } { $rate }
    [G] Eksport, { $tax } { $rate }
    [O] Utenfor { $tax }
   *[other] { $tax } { $rate }
}
tax-on = av { $base }
exempt-by-article = Fritatt etter artikkel { $article } i direktiv 2006/112/EF
for-information = Til orientering: { $line }
total = Totalt
retention = Holdt tilbake
held-until = { $name } til { $date }
advance = Allerede betalt
advance-on = Betalt { $date }
cash-rounding = Avrunding
with-more = { $name } ({ $more })
due = Å betale
credited = Kreditert beløp
received = Mottatt beløp
balance = Saldo
due-in-words = Med bokstaver: { $words }
prices-include-tax = Prisene er inkludert { $tax }.
tax-in-currency = { $tax } i { $currency }
exchange-rate = Valutakurs: { $from } = { $to }

## How to pay

payment = Slik betaler du
nothing-to-pay = Alt er betalt. Det er ikke noe mer å betale.
credit-note-note = Beløpet krediteres deg.
receipt-note = Betalt. Takk for betalingen.
account-holder = Kontoinnehaver
bank = Bank
iban = IBAN
bic = BIC
account = Kontonummer
payment-reference = Betalingsreferanse
payment-code = Skann og betal
payment-code-alternative = Betalingskode: { $amount } til { $payee }

## When to pay

when-on-receipt = ved mottak
when-by = innen { $date }
when-within-days = { $days ->
    [one] innen { $days } dag
   *[other] innen { $days } dager
}
when-within-business-days = { $days ->
    [one] innen { $days } virkedag
   *[other] innen { $days } virkedager
}
when-end-of-month-after-days = { $days ->
    [one] innen { $days } dag, forlenget til månedens slutt
   *[other] innen { $days } dager, forlenget til månedens slutt
}
when-days-after-end-of-month = { $days ->
    [one] innen { $days } dag etter slutten av fakturamåneden
   *[other] innen { $days } dager etter slutten av fakturamåneden
}
when-end-of-month = innen slutten av fakturamåneden
when-day-of-following-month = { $day ->
    [31] innen slutten av neste måned
   *[other] innen den { $day }. i neste måned
}
when-and-by = { $when }, senest { $date }
pay-when = Vennligst betal { $when }.
we-pay-when = Vi betaler { $when }.
pay-in-parts = Vennligst betal i deler:
early-payment = Ved betaling innen { $date } får du { $discount } rabatt og betaler { $amount }.
late-interest = Ved forsinket betaling påløper renter på { $rate } per år, telt per dag (året har { $days } dager).
late-statutory = Ved forsinket betaling påløper renter etter direktiv 2011/7/EU: { $rate } per år (referanserente { $reference } pluss { $points } prosentpoeng), telt per dag (året har { $days } dager).
late-fee = Ved forsinket betaling påløper et fast gebyr på { $fee }.

## The foot

note = Merknader
thanks = Takk for tilliten!
stamp = Stempel eller underskrift
accepted = Akseptert
goods-received = Mottatt komplett og i god stand
place-and-date = Sted og dato
signature = Underskrift
page-of = Side { $page } av { $pages }

## Documents that are made from others

originally-agreed = Opprinnelig avtalt
additional-work = Tilleggsarbeid
advance-for = Forskudd: { $document }
deducted = Fratrekk: { $document }
paid-for = Betaling: { $document }
