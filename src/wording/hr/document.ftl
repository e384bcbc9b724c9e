### What the paper says, in Croatian. The comments for translators stand in the English file.
###
### "Račun" is the invoice; the account is "račun u banci". A date ends in a full stop already.

## The head

invoice = Račun
proforma = Predračun
quote = Ponuda
order-confirmation = Potvrda narudžbe
delivery-note = Otpremnica
advance-invoice = Račun za predujam
final-invoice = Konačni račun
credit-note = Odobrenje
debit-note = Terećenje
corrective-invoice = Ispravak računa
receipt = Potvrda o plaćanju
self-billed-invoice = Račun (samoizdavanje)
statement = Izvod otvorenih stavaka
reminder = Opomena
title-numbered = { $title } { $number }
title-dated = { $title } od { $date }
number = Broj računa
issue-date = Datum izdavanja
supply-date = Datum isporuke
due-date = Dospijeće
first-due-date = Dospijeće prve uplate
order-reference = Broj vaše narudžbe
valid-until = Vrijedi do
cites = { $kind ->
    [credit-note] Ovim se odobrenjem ispravlja: { $documents }.
    [debit-note] Dodatak uz: { $documents }.
    [corrective-invoice] Ovaj račun zamjenjuje: { $documents }.
    [final-invoice] Ovim se računom konačno obračunava: { $documents }.
    [receipt] Primljena uplata za: { $documents }.
    [reminder] Još nije plaćeno: { $documents }.
    [quote] Ova ponuda zamjenjuje: { $documents }.
   *[other] Na temelju: { $documents }.
}
replaces = Verzija { $version }, zamjenjuje: { $documents }.
self-billing = Samoizdavanje računa
proforma-note = Ovaj dokument nije račun u smislu poreznih propisa.

## From whom and to whom

seller = Prodavatelj
buyer = Kupac
vat-number = PDV ID broj
registration-number = { $country ->
    [HR] OIB
   *[other] Matični broj
}
tax-number = OIB
deliver-to = Mjesto isporuke
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Datum
sender = Od
recipient = Za

## The items

item = Opis
quantity = Količina
unit = Jed. mjere
unit-price = Cijena
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
subtotal = Međuzbroj
carried-forward = Za prijenos na sljedeću stranicu
brought-forward = Prijenos s prethodne stranice
adjustment-percent = { $name } { $percent }

## The totals

sum = Zbroj stavki
net = Ukupno bez poreza
tax-line = { $category ->
    [E] { $tax }: oslobođeno
    [AE] { $tax }: prijenos porezne obveze
    [K] { $tax }: oslobođena isporuka unutar EU
    [G] { $tax }: oslobođeni izvoz
    [O] { $tax }: ne podliježe oporezivanju
   *[other] { $tax } { $rate }
}
tax-on = na osnovicu { $base }
exempt-by-article = Oslobođeno prema članku { $article } Direktive 2006/112/EZ
for-information = Za informaciju: { $line }
total = Ukupno
retention = Zadržano kao jamstvo
held-until = { $name } do { $date }
advance = Već plaćeno
advance-on = Plaćeno { $date }
cash-rounding = Zaokruživanje
with-more = { $name } ({ $more })
due = Za plaćanje
credited = Odobreni iznos
received = Primljeni iznos
balance = Saldo
due-in-words = Slovima: { $words }
prices-include-tax = { $tax } je uračunat u cijene.
tax-in-currency = { $tax } u { $currency }
exchange-rate = Tečaj: { $from } = { $to }

## How to pay

payment = Kako platiti
nothing-to-pay = Sve je plaćeno. Više nema ništa za platiti.
credit-note-note = Ovaj vam se iznos odobrava.
receipt-note = Plaćeno. Hvala na uplati.
account-holder = Primatelj
bank = Banka
iban = IBAN
bic = BIC
account = Broj računa u banci
payment-reference = Poziv na broj
payment-code = Skenirajte i platite
payment-code-alternative = Kod za plaćanje: { $amount } za { $payee }

## When to pay

when-on-receipt = odmah po primitku
when-by = do { $date }
when-within-days = { $days ->
    [one] u roku od { $days } dana
   *[other] u roku od { $days } dana
}
when-within-business-days = { $days ->
    [one] u roku od { $days } radnog dana
    [few] u roku od { $days } radna dana
   *[other] u roku od { $days } radnih dana
}
when-end-of-month-after-days = u roku od { $days } dana, produljenom do kraja mjeseca
when-days-after-end-of-month = u roku od { $days } dana od kraja mjeseca izdavanja
when-end-of-month = do kraja mjeseca izdavanja
when-day-of-following-month = { $day ->
    [31] do kraja sljedećeg mjeseca
   *[other] do { $day }. u sljedećem mjesecu
}
when-and-by = { $when }, do { $date }
pay-when = Molimo vas da platite { $when }.
we-pay-when = Platit ćemo { $when }.
pay-in-parts = Molimo vas da platite u dijelovima:
early-payment = Za plaćanje do { $date } odobravamo popust od { $discount }: plaćate { $amount }.
late-interest = U slučaju kašnjenja obračunavamo kamate od { $rate } godišnje, po danima (godina ima { $days } dana).
late-statutory = U slučaju kašnjenja obračunavamo kamate prema Direktivi 2011/7/EU: { $rate } godišnje (referentna stopa { $reference } plus { $points } postotnih bodova), po danima (godina ima { $days } dana).
late-fee = U slučaju kašnjenja obračunavamo paušalni iznos od { $fee }.

## The foot

note = Napomene
thanks = Hvala vam na povjerenju!
stamp = Pečat ili potpis
accepted = Ponuda je prihvaćena
goods-received = Primljeno u cijelosti i u dobrom stanju
place-and-date = Mjesto i datum
signature = Potpis
page-of = Stranica { $page } od { $pages }

## Documents that are made from others

originally-agreed = Prvotno ugovoreno
additional-work = Dodatni radovi
advance-for = Predujam: { $document }
deducted = Odbija se: { $document }
paid-for = Uplata: { $document }
