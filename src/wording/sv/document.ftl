### What the paper says, in Swedish. The comments for translators stand in the English file.
###
### "Omvänd betalningsskyldighet" is the wording of the law (mervärdesskattelagen).

## The head

invoice = Faktura
proforma = Proformafaktura
quote = Offert
order-confirmation = Orderbekräftelse
delivery-note = Följesedel
advance-invoice = Förskottsfaktura
final-invoice = Slutfaktura
credit-note = Kreditfaktura
debit-note = Debetnota
corrective-invoice = Ändringsfaktura
receipt = Kvitto
self-billed-invoice = Självfaktura
statement = Kontoutdrag
reminder = Betalningspåminnelse
title-numbered = { $title } { $number }
title-dated = { $title } av den { $date }
number = Fakturanummer
issue-date = Fakturadatum
supply-date = Leveransdatum
due-date = Förfallodatum
first-due-date = Första betalningen senast
order-reference = Ert ordernummer
valid-until = Gäller till och med
cites = { $kind ->
    [credit-note] Kreditfakturan avser: { $documents }.
    [debit-note] Tillägg till: { $documents }.
    [corrective-invoice] Denna faktura ersätter: { $documents }.
    [final-invoice] Denna faktura slutreglerar: { $documents }.
    [receipt] Betalning mottagen för: { $documents }.
    [reminder] Ännu inte betalt: { $documents }.
    [quote] Denna offert ersätter: { $documents }.
   *[other] Grundas på: { $documents }.
}
replaces = Version { $version }, ersätter: { $documents }.
self-billing = Självfakturering
proforma-note = Detta är inte en momsfaktura.

## From whom and to whom

seller = Från
buyer = Faktureras till
vat-number = Momsreg.nr
registration-number = Org.nr
tax-number = Skattenummer
deliver-to = Leveransadress
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Datum
sender = Från
recipient = Till

## The items

item = Beskrivning
quantity = Antal
unit = Enhet
unit-price = À-pris
price-per = per { $quantity }
amount = Belopp
tax = Skatt
tax-name = { $scheme ->
    [VAT] moms
   *[other] { $scheme }
}
discount = Rabatt
charge = Tillägg
discount-or-charge = Rabatt / tillägg
subtotal = Delsumma
carried-forward = Transport till nästa sida
brought-forward = Transport från föregående sida
adjustment-percent = { $name } { $percent }

## The totals

sum = Summa rader
net = Summa exkl. moms
tax-line = { $category ->
    [E] Undantaget från { $tax }
    [AE] Omvänd betalningsskyldighet ({ $tax })
    [K] Gemenskapsintern leverans, undantagen från { $tax }
    [G] Export, undantagen från { $tax }
    [O] Omfattas inte av { $tax }
   *[other] { $tax } { $rate }
}
tax-on = på { $base }
exempt-by-article = Undantaget enligt artikel { $article } i direktiv 2006/112/EG
for-information = För kännedom: { $line }
total = Totalt
retention = Innehållet belopp
held-until = { $name } till { $date }
advance = Redan betalt
advance-on = Betalt { $date }
cash-rounding = Öresavrundning
with-more = { $name } ({ $more })
due = Att betala
credited = Krediterat belopp
received = Mottaget belopp
balance = Saldo
due-in-words = Med bokstäver: { $words }
prices-include-tax = I priserna ingår { $tax }.
tax-in-currency = { $tax } i { $currency }
exchange-rate = Växelkurs: { $from } = { $to }

## How to pay

payment = Så betalar ni
nothing-to-pay = Allt är betalt. Ni behöver inte betala något mer.
credit-note-note = Beloppet krediteras er.
receipt-note = Betalt. Tack för betalningen.
account-holder = Kontohavare
bank = Bank
iban = IBAN
bic = BIC
account = Kontonummer
payment-reference = Betalningsreferens
payment-code = Skanna och betala
payment-code-alternative = Betalningskod: { $amount } till { $payee }

## When to pay

when-on-receipt = vid mottagandet
when-by = senast { $date }
when-within-days = { $days ->
    [one] inom { $days } dag
   *[other] inom { $days } dagar
}
when-within-business-days = { $days ->
    [one] inom { $days } bankdag
   *[other] inom { $days } bankdagar
}
when-end-of-month-after-days = { $days ->
    [one] inom { $days } dag, förlängt till månadens slut
   *[other] inom { $days } dagar, förlängt till månadens slut
}
when-days-after-end-of-month = { $days ->
    [one] inom { $days } dag från fakturamånadens slut
   *[other] inom { $days } dagar från fakturamånadens slut
}
when-end-of-month = senast vid fakturamånadens slut
when-day-of-following-month = { $day ->
    [31] senast vid nästa månads slut
   *[other] senast dag { $day } i nästa månad
}
when-and-by = { $when }, senast { $date }
pay-when = Vänligen betala { $when }.
we-pay-when = Vi betalar { $when }.
pay-in-parts = Vänligen betala i delar:
early-payment = Om ni betalar senast { $date } får ni { $discount } rabatt och betalar { $amount }.
late-interest = Vid sen betalning tillkommer ränta med { $rate } per år, räknad per dag (året har { $days } dagar).
late-statutory = Vid sen betalning tillkommer ränta enligt direktiv 2011/7/EU: { $rate } per år (referensränta { $reference } plus { $points } procentenheter), räknad per dag (året har { $days } dagar).
late-fee = Vid sen betalning tillkommer en fast avgift på { $fee }.

## The foot

note = Anmärkningar
thanks = Tack för förtroendet!
stamp = Stämpel eller underskrift
accepted = Godkännes
goods-received = Mottaget komplett och i gott skick
place-and-date = Ort och datum
signature = Underskrift
page-of = Sida { $page } av { $pages }

## Documents that are made from others

originally-agreed = Ursprungligen avtalat
additional-work = Tilläggsarbeten
advance-for = Förskott: { $document }
deducted = Avgår: { $document }
paid-for = Betalning: { $document }
