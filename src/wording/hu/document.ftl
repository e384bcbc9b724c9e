### What the paper says, in Hungarian. The comments for translators stand in the English file.
###
### "Fordított adózás" is the wording of the law (2007. évi CXXVII. törvény, 169. §). No article
### stands before what is filled in: its vowel decides between "a" and "az". A date ends in a full
### stop already.

## The head

invoice = Számla
proforma = Díjbekérő
quote = Árajánlat
order-confirmation = Rendelés-visszaigazolás
delivery-note = Szállítólevél
advance-invoice = Előlegszámla
final-invoice = Végszámla
credit-note = Jóváíró számla
debit-note = Terhelési értesítő
corrective-invoice = Helyesbítő számla
receipt = Átvételi elismervény
self-billed-invoice = Önszámlázással kiállított számla
statement = Folyószámla-egyenleg
reminder = Fizetési felszólítás
title-numbered = { $title }: { $number }
title-dated = { $title } ({ $date })
number = Számla száma
issue-date = Számla kelte
supply-date = Teljesítés dátuma
due-date = Fizetési határidő
first-due-date = Első részlet határideje
order-reference = Az Ön rendelési száma
valid-until = Érvényes
cites = { $kind ->
    [credit-note] A jóváírás erre vonatkozik: { $documents }.
    [debit-note] Kiegészítés ehhez: { $documents }.
    [corrective-invoice] Ez a számla ezt váltja fel: { $documents }.
    [final-invoice] Elszámolt bizonylat: { $documents }.
    [receipt] Beérkezett fizetés erre: { $documents }.
    [reminder] Még nincs kifizetve: { $documents }.
    [quote] Ez az árajánlat ezt váltja fel: { $documents }.
   *[other] Alapja: { $documents }.
}
replaces = { $version }. változat, ezt váltja fel: { $documents }.
self-billing = Önszámlázás
proforma-note = Ez a bizonylat nem számla, áfa levonására nem jogosít.

## From whom and to whom

seller = Eladó
buyer = Vevő
vat-number = { $country ->
    [HU] Adószám
   *[other] Közösségi adószám
}
registration-number = Cégjegyzékszám
tax-number = Adószám
deliver-to = Szállítási cím
contact = Kapcsolattartó: { $name }
named-value = { $name }: { $value }
date = Kelt
sender = Feladó
recipient = Címzett

## The items

item = Megnevezés
quantity = Mennyiség
unit = Egység
unit-price = Egységár
price-per = ennyiért: { $quantity }
amount = Összeg
tax = Adó
tax-name = { $scheme ->
    [VAT] áfa
   *[other] { $scheme }
}
discount = Kedvezmény
charge = Felár
discount-or-charge = Kedvezmény / felár
subtotal = Részösszeg
carried-forward = Átvitel a következő oldalra
brought-forward = Áthozat az előző oldalról
adjustment-percent = { $name } { $percent }

## The totals

sum = Tételek összege
net = Nettó összesen
tax-line = { $category ->
    [E] Mentes az adó alól ({ $tax })
    [AE] Fordított adózás ({ $tax })
    [K] Adómentes Közösségen belüli értékesítés ({ $tax })
    [G] Adómentes export ({ $tax })
    [O] Adó hatályán kívül ({ $tax })
   *[other] { $tax } { $rate }
}
tax-on = alap: { $base }
exempt-by-article = Adómentes a 2006/112/EK irányelv { $article } cikke alapján
for-information = Tájékoztatásul: { $line }
total = Bruttó összesen
retention = Visszatartott garancia
held-until = { $name }, eddig: { $date }
advance = Már kifizetve
advance-on = Kifizetve: { $date }
cash-rounding = Kerekítés
with-more = { $name } ({ $more })
due = Fizetendő
credited = Jóváírt összeg
received = Átvett összeg
balance = Egyenleg
due-in-words = Betűvel: { $words }
prices-include-tax = Az árak tartalmazzák az adót ({ $tax }).
tax-in-currency = { $tax }, { $currency }
exchange-rate = Árfolyam: { $from } = { $to }

## How to pay

payment = Hogyan fizessen
nothing-to-pay = Minden ki van fizetve. Nincs további fizetnivaló.
credit-note-note = Ezt az összeget jóváírjuk.
receipt-note = Kifizetve. Köszönjük a fizetést.
account-holder = Számlatulajdonos
bank = Bank
iban = IBAN
bic = BIC
account = Számlaszám
payment-reference = Közlemény
payment-code = Fizetés beolvasással
payment-code-alternative = Fizetési kód: { $amount }, kedvezményezett: { $payee }

## When to pay

when-on-receipt = kézhezvételkor
when-by = eddig: { $date }
when-within-days = { $days } napon belül
when-within-business-days = { $days } munkanapon belül
when-end-of-month-after-days = { $days } napon belül, a hónap végéig meghosszabbítva
when-days-after-end-of-month = { $days } napon belül a számla hónapjának végétől
when-end-of-month = a számla hónapjának végéig
when-day-of-following-month = { $day ->
    [31] a következő hónap végéig
   *[other] a következő hónap { $day }. napjáig
}
when-and-by = { $when } (legkésőbb: { $date })
pay-when = Kérjük, fizessen { $when }.
we-pay-when = Fizetésünk: { $when }.
pay-in-parts = Kérjük, fizessen részletekben:
early-payment = Ha legkésőbb ekkor fizet: { $date }, kedvezményt adunk ({ $discount }), így a fizetendő összeg { $amount }.
late-interest = Késedelmes fizetés esetén évi { $rate } kamatot számítunk fel, naponta számolva (az év { $days } napos).
late-statutory = Késedelmes fizetés esetén a 2011/7/EU irányelv szerinti kamatot számítunk fel: évi { $rate } ({ $reference } referenciakamat és { $points } százalékpont), naponta számolva (az év { $days } napos).
late-fee = Késedelmes fizetés esetén átalányt számítunk fel: { $fee }.

## The foot

note = Megjegyzések
thanks = Köszönjük a bizalmát!
stamp = Bélyegző vagy aláírás
accepted = Az ajánlatot elfogadom
goods-received = Hiánytalanul és jó állapotban átvettem
place-and-date = Hely és dátum
signature = Aláírás
page-of = { $page }. oldal, összesen { $pages }

## Documents that are made from others

originally-agreed = Eredeti megállapodás
additional-work = Pótmunkák
advance-for = Előleg: { $document }
deducted = Levonva: { $document }
paid-for = Fizetés: { $document }
