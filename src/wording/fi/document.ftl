### What the paper says, in Finnish. The comments for translators stand in the English file.
###
### "Käännetty verovelvollisuus" is the wording of the law (arvonlisäverolaki).

## The head

invoice = Lasku
proforma = Proformalasku
quote = Tarjous
order-confirmation = Tilausvahvistus
delivery-note = Lähete
advance-invoice = Ennakkolasku
final-invoice = Loppulasku
credit-note = Hyvityslasku
debit-note = Veloituslasku
corrective-invoice = Oikaistu lasku
receipt = Kuitti
self-billed-invoice = Itselaskutuslasku
statement = Asiakkaan tiliote
reminder = Maksumuistutus
title-numbered = { $title } { $number }
title-dated = { $title }, { $date }
number = Laskun numero
issue-date = Laskun päiväys
supply-date = Toimituspäivä
due-date = Eräpäivä
first-due-date = Ensimmäinen eräpäivä
order-reference = Tilausnumeronne
valid-until = Voimassa
cites = { $kind ->
    [credit-note] Tällä laskulla hyvitetään: { $documents }.
    [debit-note] Lisäys asiakirjaan: { $documents }.
    [corrective-invoice] Tämä lasku korvaa: { $documents }.
    [final-invoice] Tällä laskulla loppulaskutetaan: { $documents }.
    [receipt] Maksu vastaanotettu: { $documents }.
    [reminder] Vielä maksamatta: { $documents }.
    [quote] Tämä tarjous korvaa: { $documents }.
   *[other] Perusteena: { $documents }.
}
replaces = Versio { $version }, korvaa: { $documents }.
self-billing = Itselaskutus
proforma-note = Tämä ei ole arvonlisäverolasku.

## From whom and to whom

seller = Myyjä
buyer = Ostaja
vat-number = ALV-tunniste
registration-number = Y-tunnus
tax-number = Verotunniste
deliver-to = Toimitusosoite
contact = Yhteyshenkilö: { $name }
named-value = { $name }: { $value }
date = Päiväys
sender = Lähettäjä
recipient = Vastaanottaja

## The items

item = Kuvaus
quantity = Määrä
unit = Yksikkö
unit-price = Yksikköhinta
price-per = hinta / { $quantity }
amount = Summa
tax = Vero
tax-name = { $scheme ->
    [VAT] ALV
   *[other] { $scheme }
}
discount = Alennus
charge = Lisämaksu
discount-or-charge = Alennus / lisämaksu
subtotal = Välisumma
carried-forward = Siirto seuraavalle sivulle
brought-forward = Siirto edelliseltä sivulta
adjustment-percent = { $name } { $percent }

## The totals

sum = Rivit yhteensä
net = Yhteensä ilman veroa
tax-line = { $category ->
    [E] Veroton ({ $tax })
    [AE] Käännetty verovelvollisuus ({ $tax })
    [K] Veroton yhteisömyynti ({ $tax })
    [G] Veroton vienti ({ $tax })
    [O] Ei veron alainen ({ $tax })
   *[other] { $tax } { $rate }
}
tax-on = verottomasta { $base }
exempt-by-article = Veroton direktiivin 2006/112/EY artiklan { $article } nojalla
for-information = Tiedoksi: { $line }
total = Yhteensä
retention = Pidätetty vakuus
held-until = { $name }, asti: { $date }
advance = Jo maksettu
advance-on = Maksettu { $date }
cash-rounding = Pyöristys
with-more = { $name } ({ $more })
due = Maksettavaa
credited = Hyvitettävä summa
received = Vastaanotettu summa
balance = Saldo
due-in-words = Kirjaimin: { $words }
prices-include-tax = Hinnat sisältävät veron ({ $tax }).
tax-in-currency = { $tax }, { $currency }
exchange-rate = Vaihtokurssi: { $from } = { $to }

## How to pay

payment = Näin maksatte
nothing-to-pay = Kaikki on maksettu. Mitään ei ole enää maksettavana.
credit-note-note = Tämä summa hyvitetään teille.
receipt-note = Maksettu. Kiitos maksusta.
account-holder = Tilin haltija
bank = Pankki
iban = IBAN
bic = BIC
account = Tilinumero
payment-reference = Viite
payment-code = Skannaa ja maksa
payment-code-alternative = Maksukoodi: { $amount }, saaja { $payee }

## When to pay

when-on-receipt = heti laskun saavuttua
when-by = viimeistään { $date }
when-within-days = { $days ->
    [one] { $days } päivän kuluessa
   *[other] { $days } päivän kuluessa
}
when-within-business-days = { $days ->
    [one] { $days } arkipäivän kuluessa
   *[other] { $days } arkipäivän kuluessa
}
when-end-of-month-after-days = { $days } päivän kuluessa, jatkettuna kuukauden loppuun
when-days-after-end-of-month = { $days } päivän kuluessa laskutuskuukauden lopusta
when-end-of-month = laskutuskuukauden loppuun mennessä
when-day-of-following-month = { $day ->
    [31] seuraavan kuukauden loppuun mennessä
   *[other] viimeistään seuraavan kuukauden { $day }. päivänä
}
when-and-by = { $when }, viimeistään { $date }
pay-when = Pyydämme maksamaan { $when }.
we-pay-when = Maksamme { $when }.
pay-in-parts = Pyydämme maksamaan erissä:
early-payment = Jos maksatte viimeistään { $date }, saatte alennusta { $discount } ja maksatte { $amount }.
late-interest = Viivästyneestä maksusta peritään korkoa { $rate } vuodessa, päiviltä laskettuna (vuodessa on { $days } päivää).
late-statutory = Viivästyneestä maksusta peritään direktiivin 2011/7/EU mukaista korkoa: { $rate } vuodessa (viitekorko { $reference } ja { $points } prosenttiyksikköä), päiviltä laskettuna (vuodessa on { $days } päivää).
late-fee = Viivästyneestä maksusta peritään kiinteä korvaus { $fee }.

## The foot

note = Huomautukset
thanks = Kiitos luottamuksesta!
stamp = Leima tai allekirjoitus
accepted = Hyväksytty
goods-received = Vastaanotettu täydellisenä ja hyvässä kunnossa
place-and-date = Paikka ja päiväys
signature = Allekirjoitus
page-of = Sivu { $page } / { $pages }

## Documents that are made from others

originally-agreed = Alun perin sovittu
additional-work = Lisätyöt
advance-for = Ennakkomaksu: { $document }
deducted = Vähennetään: { $document }
paid-for = Maksu: { $document }
