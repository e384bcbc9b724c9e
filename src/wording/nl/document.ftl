### What the paper says, in Dutch. The comments for translators stand in the English file.
###
### "Btw verlegd" is the wording that the tax office asks for.

## The head

invoice = Factuur
proforma = Pro-formafactuur
quote = Offerte
order-confirmation = Orderbevestiging
delivery-note = Pakbon
advance-invoice = Voorschotfactuur
final-invoice = Eindfactuur
credit-note = Creditfactuur
debit-note = Debetnota
corrective-invoice = Correctiefactuur
receipt = Kwitantie
self-billed-invoice = Factuur uitgereikt door afnemer
statement = Rekeningoverzicht
reminder = Betalingsherinnering
title-numbered = { $title } { $number }
title-dated = { $title } van { $date }
number = Factuurnummer
issue-date = Factuurdatum
supply-date = Leverdatum
due-date = Vervaldatum
first-due-date = Eerste betaling uiterlijk
order-reference = Uw bestelnummer
valid-until = Geldig tot en met
cites = { $kind ->
    [credit-note] Deze creditfactuur corrigeert: { $documents }.
    [debit-note] Aanvulling op: { $documents }.
    [corrective-invoice] Deze factuur vervangt: { $documents }.
    [final-invoice] Met deze factuur wordt afgerekend: { $documents }.
    [receipt] Betaling ontvangen voor: { $documents }.
    [reminder] Nog niet betaald: { $documents }.
    [quote] Deze offerte vervangt: { $documents }.
   *[other] Op basis van: { $documents }.
}
replaces = Versie { $version }, vervangt: { $documents }.
self-billing = Factuur uitgereikt door afnemer
proforma-note = Dit is geen btw-factuur.

## From whom and to whom

seller = Van
buyer = Factuur aan
vat-number = { $country ->
    [NL] Btw-id
   *[other] Btw-nummer
}
registration-number = { $country ->
    [BE] Ondernemingsnummer
   *[other] KvK-nummer
}
tax-number = Fiscaal nummer
deliver-to = Afleveradres
contact = Contactpersoon: { $name }
named-value = { $name }: { $value }
date = Datum
sender = Van
recipient = Aan

## The items

item = Omschrijving
quantity = Aantal
unit = Eenheid
unit-price = Prijs per stuk
price-per = per { $quantity }
amount = Bedrag
tax = Belasting
tax-name = { $scheme ->
    [VAT] btw
   *[other] { $scheme }
}
discount = Korting
charge = Toeslag
discount-or-charge = Korting / toeslag
subtotal = Subtotaal
carried-forward = Over te brengen
brought-forward = Van vorige pagina
adjustment-percent = { $name } { $percent }

## The totals

sum = Som van de regels
net = Totaal exclusief btw
tax-line = { $category ->
    [E] Vrijgesteld van { $tax }
    [AE] { $tax } verlegd
    [K] Intracommunautaire levering, { $tax } { $rate }
    [G] Uitvoer, { $tax } { $rate }
    [O] Niet onderworpen aan { $tax }
   *[other] { $tax } { $rate }
}
tax-on = over { $base }
exempt-by-article = Vrijgesteld volgens artikel { $article } van Richtlijn 2006/112/EG
for-information = Ter informatie: { $line }
total = Totaal
retention = Ingehouden
held-until = { $name } tot { $date }
advance = Al betaald
advance-on = Betaald op { $date }
cash-rounding = Afronding
with-more = { $name } ({ $more })
due = Te betalen
credited = Gecrediteerd bedrag
received = Ontvangen bedrag
balance = Saldo
due-in-words = In woorden: { $words }
prices-include-tax = De prijzen zijn inclusief { $tax }.
tax-in-currency = { $tax } in { $currency }
exchange-rate = Wisselkoers: { $from } = { $to }

## How to pay

payment = Zo betaalt u
nothing-to-pay = Alles is betaald. U hoeft niets meer te betalen.
credit-note-note = Dit bedrag wordt u gecrediteerd.
receipt-note = Betaald. Bedankt voor uw betaling.
account-holder = Rekeninghouder
bank = Bank
iban = IBAN
bic = BIC
account = Rekeningnummer
payment-reference = Betalingskenmerk
payment-code = Scan om te betalen
payment-code-alternative = Betaalcode: { $amount } aan { $payee }

## When to pay

when-on-receipt = direct na ontvangst
when-by = uiterlijk { $date }
when-within-days = { $days ->
    [one] binnen { $days } dag
   *[other] binnen { $days } dagen
}
when-within-business-days = { $days ->
    [one] binnen { $days } werkdag
   *[other] binnen { $days } werkdagen
}
when-end-of-month-after-days = { $days ->
    [one] binnen { $days } dag, verlengd tot het einde van de maand
   *[other] binnen { $days } dagen, verlengd tot het einde van de maand
}
when-days-after-end-of-month = { $days ->
    [one] binnen { $days } dag na het einde van de factuurmaand
   *[other] binnen { $days } dagen na het einde van de factuurmaand
}
when-end-of-month = aan het einde van de factuurmaand
when-day-of-following-month = { $day ->
    [31] aan het einde van de volgende maand
   *[other] op de { $day }e van de volgende maand
}
when-and-by = { $when }, uiterlijk { $date }
pay-when = Wilt u { $when } betalen?
we-pay-when = Wij betalen { $when }.
pay-in-parts = Wilt u in delen betalen:
early-payment = Betaalt u uiterlijk { $date }, dan krijgt u { $discount } korting en betaalt u { $amount }.
late-interest = Bij te late betaling rekenen we een rente van { $rate } per jaar, per dag berekend (een jaar heeft { $days } dagen).
late-statutory = Bij te late betaling rekenen we rente volgens Richtlijn 2011/7/EU: { $rate } per jaar (referentierente { $reference } plus { $points } procentpunten), per dag berekend (een jaar heeft { $days } dagen).
late-fee = Bij te late betaling rekenen we een vast bedrag van { $fee }.

## The foot

note = Opmerkingen
thanks = Bedankt voor uw vertrouwen!
stamp = Stempel of handtekening
accepted = Voor akkoord
goods-received = Volledig en in goede staat ontvangen
place-and-date = Plaats en datum
signature = Handtekening
page-of = Pagina { $page } van { $pages }

## Documents that are made from others

originally-agreed = Oorspronkelijk overeengekomen
additional-work = Meerwerk
advance-for = Voorschot: { $document }
deducted = In mindering: { $document }
paid-for = Betaling: { $document }
