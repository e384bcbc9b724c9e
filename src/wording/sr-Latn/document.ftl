### What the paper says, in Serbian, in Latin letters: letter for letter as in `sr`. The comments for translators stand in the English file.
###
### "Faktura" and not "račun", which is also the account at the bank. A date ends in a full stop
### already: none behind it. Names of taxes stand in the nominative: their endings differ.

## The head

invoice = Faktura
proforma = Predračun
quote = Ponuda
order-confirmation = Potvrda porudžbine
delivery-note = Otpremnica
advance-invoice = Avansni račun
final-invoice = Konačni račun
credit-note = Knjižno odobrenje
debit-note = Knjižno zaduženje
corrective-invoice = Ispravka računa
receipt = Priznanica
self-billed-invoice = Račun izdat od strane primaoca
statement = Izvod otvorenih stavki
reminder = Opomena
title-numbered = { $title } { $number }
title-dated = { $title } od { $date }
number = Broj fakture
issue-date = Datum izdavanja
supply-date = Datum prometa
due-date = Rok plaćanja
first-due-date = Rok prve uplate
order-reference = Broj vaše porudžbine
valid-until = Važi do
cites = { $kind ->
    [credit-note] Knjižno odobrenje se odnosi na: { $documents }.
    [debit-note] Knjižno zaduženje se odnosi na: { $documents }.
    [corrective-invoice] Ova faktura zamenjuje: { $documents }.
    [final-invoice] Ovim računom konačno se obračunava: { $documents }.
    [receipt] Primljena uplata za: { $documents }.
    [reminder] Još nije plaćeno: { $documents }.
    [quote] Ova ponuda zamenjuje: { $documents }.
   *[other] Na osnovu: { $documents }.
}
replaces = Verzija { $version }, zamenjuje: { $documents }.
self-billing = Račun izdaje primalac dobara ili usluga
proforma-note = Ovaj dokument nije račun u smislu poreskih propisa.

## From whom and to whom

seller = Prodavac
buyer = Kupac
vat-number = PIB
registration-number = Matični broj
tax-number = Poreski broj
deliver-to = Mesto isporuke
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Datum
sender = Od
recipient = Za

## The items

item = Naziv
quantity = Količina
unit = Jed. mere
unit-price = Cena
price-per = za { $quantity }
amount = Iznos
tax = Porez
tax-name = { $scheme ->
    [VAT] PDV
   *[other] { $scheme }
}
discount = Popust
charge = Doplata
discount-or-charge = Popust / doplata
subtotal = Međuzbir
carried-forward = Za prenos na sledeću stranu
brought-forward = Prenos sa prethodne strane
adjustment-percent = { $name } { $percent }

## The totals

sum = Zbir stavki
net = Poreska osnovica
tax-line = { $category ->
    [E] { $tax }: oslobođeno
    [AE] { $tax }: poreski dužnik je kupac
    [K] Isporuka unutar EU, { $tax } { $rate }
    [G] Izvoz, { $tax } { $rate }
    [O] { $tax }: nije predmet oporezivanja
   *[other] { $tax } { $rate }
}
tax-on = na osnovicu { $base }
exempt-by-article = Oslobođeno prema članu { $article } Direktive 2006/112/EZ
for-information = Informativno: { $line }
total = Ukupno
retention = Zadržano kao garancija
held-until = { $name } do { $date }
advance = Već plaćeno
advance-on = Plaćeno { $date }
cash-rounding = Zaokruživanje
with-more = { $name } ({ $more })
due = Za uplatu
credited = Odobreni iznos
received = Primljeni iznos
balance = Saldo
due-in-words = Slovima: { $words }
prices-include-tax = { $tax } je uračunat u cene.
tax-in-currency = { $tax } u { $currency }
exchange-rate = Kurs: { $from } = { $to }

## How to pay

payment = Kako platiti
nothing-to-pay = Sve je plaćeno. Više nema šta da se plati.
credit-note-note = Ovaj iznos vam se odobrava.
receipt-note = Plaćeno. Hvala na uplati.
account-holder = Primalac
bank = Banka
iban = IBAN
bic = BIC
account = Broj računa
payment-reference = Poziv na broj
payment-code = Skenirajte i platite
payment-code-alternative = Kod za plaćanje: { $amount } za { $payee }

## When to pay

when-on-receipt = po prijemu
when-by = do { $date }
when-within-days = u roku od { $days } dana
when-within-business-days = { $days ->
    [one] u roku od { $days } radnog dana
    [few] u roku od { $days } radna dana
   *[other] u roku od { $days } radnih dana
}
when-end-of-month-after-days = u roku od { $days } dana, produženom do kraja meseca
when-days-after-end-of-month = u roku od { $days } dana od kraja meseca izdavanja
when-end-of-month = do kraja meseca izdavanja
when-day-of-following-month = { $day ->
    [31] do kraja narednog meseca
   *[other] do { $day }. u narednom mesecu
}
when-and-by = { $when }, do { $date }
pay-when = Molimo vas da platite { $when }.
we-pay-when = Platićemo { $when }.
pay-in-parts = Molimo vas da platite u delovima:
early-payment = Pri plaćanju do { $date } odobravamo popust od { $discount }: plaćate { $amount }.
late-interest = U slučaju kašnjenja obračunavamo kamatu od { $rate } godišnje, po danima (godina ima { $days } dana).
late-statutory = U slučaju kašnjenja obračunavamo kamatu po Direktivi 2011/7/EU: { $rate } godišnje (referentna stopa { $reference } plus { $points } procentnih poena), po danima (godina ima { $days } dana).
late-fee = U slučaju kašnjenja obračunavamo paušalni iznos od { $fee }.

## The foot

note = Napomene
thanks = Hvala vam na poverenju!
stamp = Pečat ili potpis
accepted = Ponuda je prihvaćena
goods-received = Primljeno u celosti i u dobrom stanju
place-and-date = Mesto i datum
signature = Potpis
page-of = Strana { $page } od { $pages }

## Documents that are made from others

originally-agreed = Prvobitno ugovoreno
additional-work = Dodatni radovi
advance-for = Avans: { $document }
deducted = Odbija se: { $document }
paid-for = Uplata: { $document }
