### What the paper says, in Slovenian. The comments for translators stand in the English file.
###
### "Obrnjena davčna obveznost" is the wording of the law (ZDDV-1, 82. člen).

## The head

invoice = Račun
proforma = Predračun
quote = Ponudba
order-confirmation = Potrditev naročila
delivery-note = Dobavnica
advance-invoice = Avansni račun
final-invoice = Končni račun
credit-note = Dobropis
debit-note = Bremepis
corrective-invoice = Popravek računa
receipt = Potrdilo o plačilu
self-billed-invoice = Račun (samofakturiranje)
statement = Izpisek odprtih postavk
reminder = Opomin
title-numbered = { $title } { $number }
title-dated = { $title } z dne { $date }
number = Številka računa
issue-date = Datum izdaje
supply-date = Datum opravljene storitve ali dobave
due-date = Rok plačila
first-due-date = Rok prvega plačila
order-reference = Številka vašega naročila
valid-until = Velja do
cites = { $kind ->
    [credit-note] Dobropis k dokumentu: { $documents }.
    [debit-note] Bremepis k dokumentu: { $documents }.
    [corrective-invoice] Ta račun nadomešča: { $documents }.
    [final-invoice] S tem računom se poračuna: { $documents }.
    [receipt] Prejeto plačilo za: { $documents }.
    [reminder] Še ni plačano: { $documents }.
    [quote] Ta ponudba nadomešča: { $documents }.
   *[other] Na podlagi: { $documents }.
}
replaces = Različica { $version }, nadomešča: { $documents }.
self-billing = Samofakturiranje
proforma-note = Ta dokument ni račun po zakonu o DDV.

## From whom and to whom

seller = Izdajatelj
buyer = Prejemnik
vat-number = ID za DDV
registration-number = Matična številka
tax-number = Davčna številka
deliver-to = Kraj dostave
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Datum
sender = Od
recipient = Za

## The items

item = Opis
quantity = Količina
unit = Enota
unit-price = Cena na enoto
price-per = za { $quantity }
amount = Znesek
tax = Davek
tax-name = { $scheme ->
    [VAT] DDV
   *[other] { $scheme }
}
discount = Popust
charge = Doplačilo
discount-or-charge = Popust / doplačilo
subtotal = Vmesna vsota
carried-forward = Za prenos na naslednjo stran
brought-forward = Prenos s prejšnje strani
adjustment-percent = { $name } { $percent }

## The totals

sum = Vsota postavk
net = Skupaj brez davka
tax-line = { $category ->
    [E] Oproščeno { $tax }
    [AE] { $tax }: obrnjena davčna obveznost
    [K] Dobava znotraj EU, oproščena { $tax }
    [G] Izvoz, oproščen { $tax }
    [O] Ni predmet { $tax }
   *[other] { $tax } { $rate }
}
tax-on = od osnove { $base }
exempt-by-article = Oproščeno po členu { $article } Direktive 2006/112/ES
for-information = V vednost: { $line }
total = Skupaj
retention = Zadržano
held-until = { $name } do { $date }
advance = Že plačano
advance-on = Plačano { $date }
cash-rounding = Zaokrožitev
with-more = { $name } ({ $more })
due = Za plačilo
credited = Dobropisani znesek
received = Prejeti znesek
balance = Saldo
due-in-words = Z besedo: { $words }
prices-include-tax = Cene vključujejo { $tax }.
tax-in-currency = { $tax } v { $currency }
exchange-rate = Tečaj: { $from } = { $to }

## How to pay

payment = Kako plačati
nothing-to-pay = Vse je plačano. Ničesar več ni treba plačati.
credit-note-note = Ta znesek vam dobropišemo.
receipt-note = Plačano. Hvala za plačilo.
account-holder = Imetnik računa
bank = Banka
iban = IBAN
bic = BIC
account = Številka bančnega računa
payment-reference = Sklic
payment-code = Skenirajte in plačajte
payment-code-alternative = Plačilna koda: { $amount } za { $payee }

## When to pay

when-on-receipt = takoj po prejemu
when-by = do { $date }
when-within-days = { $days ->
    [one] v { $days } dnevu
    [two] v { $days } dneh
    [few] v { $days } dneh
   *[other] v { $days } dneh
}
when-within-business-days = { $days ->
    [one] v { $days } delovnem dnevu
    [two] v { $days } delovnih dneh
    [few] v { $days } delovnih dneh
   *[other] v { $days } delovnih dneh
}
when-end-of-month-after-days = { $days ->
    [one] v { $days } dnevu, podaljšano do konca meseca
   *[other] v { $days } dneh, podaljšano do konca meseca
}
when-days-after-end-of-month = { $days ->
    [one] v { $days } dnevu po koncu meseca izdaje
   *[other] v { $days } dneh po koncu meseca izdaje
}
when-end-of-month = do konca meseca izdaje
when-day-of-following-month = { $day ->
    [31] do konca naslednjega meseca
   *[other] do { $day }. dne naslednjega meseca
}
when-and-by = { $when }, do { $date }
pay-when = Prosimo, plačajte { $when }.
we-pay-when = Plačali bomo { $when }.
pay-in-parts = Prosimo, plačajte po delih:
early-payment = Ob plačilu do { $date } priznamo popust { $discount }: plačate { $amount }.
late-interest = Ob zamudi zaračunamo obresti { $rate } na leto, po dnevih (leto ima { $days } dni).
late-statutory = Ob zamudi zaračunamo obresti po Direktivi 2011/7/EU: { $rate } na leto (referenčna obrestna mera { $reference } plus { $points } odstotnih točk), po dnevih (leto ima { $days } dni).
late-fee = Ob zamudi zaračunamo pavšalni znesek { $fee }.

## The foot

note = Opombe
thanks = Hvala za zaupanje!
stamp = Žig ali podpis
accepted = Ponudbo sprejemam
goods-received = Prevzeto v celoti in v dobrem stanju
place-and-date = Kraj in datum
signature = Podpis
page-of = Stran { $page } od { $pages }

## Documents that are made from others

originally-agreed = Prvotno dogovorjeno
additional-work = Dodatna dela
advance-for = Avans: { $document }
deducted = Odšteje se: { $document }
paid-for = Plačilo: { $document }
