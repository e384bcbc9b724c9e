### What the page says, in Finnish. What is filled in is never inflected: it stands behind a colon, in
### quotation marks, or behind a word that is inflected for it.
###
### The paper is called “asiakirja” where its content is meant and “esikatselu” where the picture of it is.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Tässä selaimessa ei ole enää tilaa. Poista luonnoksia, joita et enää tarvitse.
storage-denied = Tämä selain ei säilytä mitään tältä sivulta. Salli sivuston tietojen tallennus tai lataa PDF ennen kuin lähdet.
storage-failed = Tämä selain ei voinut tallentaa luonnosta. Yritä uudelleen tai lataa PDF ennen kuin lähdet.
storage-newer = Toisessa välilehdessä on käynnissä uudempi Billet, joka on muuttanut tätä luonnosta. Lataa tämä sivu uudelleen.
draft-missing = Tätä luonnosta ei enää ole.
draft-newer = Tämä luonnos on tehty uudemmalla Billetillä. Lataa sivu uudelleen, niin saat sen version.
draft-unreadable = Tätä luonnosta ei voi lukea. Sen tiedot ovat tallessa: voit ladata ne.


paper-cannot-start = Esikatselua ei voi ladata. Tarkista verkkoyhteytesi ja yritä uudelleen.
paper-lacks-serif = Päätteellistä kirjasinta ei voitu ladata. Tarkista yhteys ja yritä uudelleen.
paper-lacks-texts = Tämän kielen tekstejä ei voitu ladata. Tarkista yhteys ja yritä uudelleen.
paper-crashed = Esikatselu ei nyt toimi. Yritä uudelleen.
paper-no-answer = Esikatselu kestää liian kauan. Yritä uudelleen.

## The notice that Billet has stopped

crash-title = Billet on pysähtynyt
crash-text = Billetissä meni jotain vikaan, eikä se voi jatkaa. Luonnoksesi ovat yhä tässä selaimessa. Lataa niistä kopio ja lataa sitten sivu uudelleen.
crash-download = Lataa luonnokseni
crash-reload = Lataa sivu uudelleen
crash-details = Tarkempia tietoja Billetin tekijöille

## What was typed and can't be understood

number-not-a-number = ”{ $typed }” ei ole luku.
number-empty = Kirjoita luku.
number-too-large = Luku on liian suuri. Siinä voi olla enintään 13 numeroa.
number-too-many-decimals = Liikaa desimaaleja. Niitä voi olla enintään 6.
date-not-a-date = ”{ $typed }” ei ole päivämäärä. Kirjoita se näin: 22.11.2026.
date-empty = Kirjoita päivämäärä.
date-no-such-day = ”{ $typed }” ei ole kalenterissa. Tarkista päivä ja kuukausi.
date-ambiguous = ”{ $typed }” voi tarkoittaa kahta eri päivää. Kirjoita kuukausi englanniksi sanana: 22 Nov 2026.
date-year-missing = Vuosi puuttuu. Lisää se: 22.11.2026.

number-not-days = ”{ $typed }” ei ole päivien määrä. Kirjoita kokonaisluku, esimerkiksi 14.

number-not-positive = Kirjoita luku, joka on suurempi kuin 0.

## The frame of the page

product = Billet
navigation = Asiakirjat
views = Näkymä
view-form = Täytä
view-paper = Katso
form = Laskulomake
form-heading = Tee lasku
document-numbered = { $kind } { $number }
document-unnumbered = Uusi lasku
saved-at = Tallennettu { $time }
not-saved = Ei tallennettu: { $reason }
undo = Kumoa
undone = Kumottu.
notice-close = Sulje
go-to = Siirry kenttään ”{ $field }”
add = Lisää { $what }
fold = Valmis
edit = Muokkaa

## The document

document = Lasku
kind = Laji
kind-invoice = Lasku
kind-proforma = Proformalasku
kind-quote = Tarjous
kind-order-confirmation = Tilausvahvistus
kind-delivery-note = Lähete
kind-advance-invoice = Ennakkolasku
kind-final-invoice = Loppulasku
kind-credit-note = Hyvityslasku
kind-debit-note = Veloituslasku
kind-corrective-invoice = Oikaistu lasku
kind-receipt = Kuitti
kind-self-billed-invoice = Itselaskutuslasku
kind-statement = Asiakkaan tiliote
kind-reminder = Maksumuistutus
kind-about = Milloin tätä käytetään?
valid-until = Voimassa
number = Numero
    .example = 2026-0042
issue-date = Päiväys
supply-date = Toimituspäivä
    .add = toimituspäivä
    .hint = Jos se ei ole laskun päiväys.
order-reference = Tilausnumero
    .add = tilausnumero
    .hint = Asiakkaan oma tilausnumero tai viite.
due-days = Maksuaika
due-in = Eräpäivä (pv)
due-date = Eräpäivä
due-day = Päivä seuraavassa kuussa
due-kind = Eräpäivä
due-kind-days = päivää
due-kind-date = tiettynä päivänä
due-kind-receipt = heti laskun saavuttua
due-kind-business-days = arkipäivää
due-kind-end-of-month-after-days = päivää ja kuukauden loppuun
due-kind-days-after-end-of-month = päivää kuukauden lopusta
due-kind-day-of-following-month = päivänä seuraavassa kuussa
due-on = Eräpäivä { $date }
document-language = Asiakirjan kieli
currency = Valuutta

## From whom, to whom

seller = Myyjä
buyer = Ostaja
seller-name = Nimesi tai yrityksesi
    .example = Studio Suvi
buyer-name = Asiakas
    .example = Kovář & Pojat
street = Katuosoite
    .example = Satamakatu 12
post-code = Postinumero
    .example = 00100
city = Postitoimipaikka
    .example = Helsinki
country = Maa
    .example = Suomi
country-set = { $country }: asetettu maan tavan mukaan – { $what }.
country-set-terms = maksuehto
country-set-reference = viitenumero
vat-number = ALV-tunniste
    .example = FI20774740
registration-number = Y-tunnus
    .add = Y-tunnus
    .example = 2077474-0
email = Sähköposti
    .add = sähköposti
    .example = hei@example.com
phone = Puhelin
    .add = puhelin
    .example = +358 9 123 4567
contact = Yhteyshenkilö
    .add = yhteyshenkilö
    .example = Anna Virtanen
deliver-to = Toimitusosoite
    .add = toimitusosoite
deliver-to-name = Nimi tässä osoitteessa
    .example = Varasto 2
part-extra = Lisätieto
    .add = lisätieto
part-extra-name = Tieto
    .example = Sopimus
part-extra-value = Sisältö
    .example = S-2026/17
extra-names = Sopimus, Projekti, Viitteenne, Kustannuspaikka, Ajoneuvo, Tarjouspyyntö, Työkohde
party-extra-names = Asiakasnumero, Toimittajanumero, Osasto, Kustannuspaikka, OVT-tunnus
item-extra-names = Tuotenumero, Sarjanumero, Erä, Koko, Väri, GTIN, Alkuperä
look = Asiakirjan ulkoasu
look-open = Malli, väri, sanat
proposals = Aiemmin käytetyt
proposals-found = Ehdotuksia: { $count }. Valitse nuolinäppäimillä.
filled-in = Täytetty: { $name }
book = Asiakkaat ja tuotteet
company = Yrityksesi
company-new = Uusi yritys
company-another = toinen oma yritys
company-begun = Uusi yritys alkaa tyhjänä.
drawer-missing = Tätä Billetin osaa ei voitu ladata. Tarkista verkkoyhteytesi ja yritä uudelleen.
logo = Logo
logo-add = Lisää logo
logo-added = Logo on lisätty.
logo-replace = Vaihda logo
logo-remove = Poista logo

## Items

items = Rivit
items-hint = Enter lisää rivin, Alt ja nuolinäppäin siirtää sitä. Taulukosta kopioituja rivejä tai sarakkeen voi liittää tähän.
item-numbered = Rivi { $number }
item-named = Rivi { $number }, ”{ $name }”
item-undescribed = Uusi rivi
description = Kuvaus
    .short = Kuvaus
    .example = Verkkosivujen suunnittelu
detail = Lisätiedot
    .example = Mitä tehtiin, milloin ja missä
quantity = Määrä
    .short = Määrä
    .example = 1
unit = Yksikkö
    .short = Yks.
    .example = h
price = Hinta
    .short = Hinta
    .with-tax = Verollinen hinta
line-discount = Alennus
value-example = { $percent } tai 15
line-charge = Lisämaksu
price-base = Hinta koskee määrää
    .example = 1
row-heading = Otsikko
    .add = otsikko
    .example = Alakerta
row-text = Teksti
    .add = teksti
    .example = Kuten puhelimessa sovittiin
row-subtotal = Välisumma
    .add = välisumma
    .example = Välisumma
tax-rate = Vero %
    .short = Vero %
    .example = 25,5
line-total = Summa
    .short = Summa
    .with-tax = Verollinen
item-add = Lisää rivi
item-more = { $number ->
    [0] Enemmän tästä rivistä
   *[other] Enemmän rivistä { $number }
}
    .short = Enemmän
item-remove = { $number ->
    [0] Poista tämä rivi
   *[other] Poista rivi { $number }
}
    .short = Poista
item-removed = Poistettu: { $item }
item-duplicate = { $number ->
    [0] Monista tämä rivi
   *[other] Monista rivi { $number }
}
    .short = Monista
item-up = { $number ->
    [0] Siirrä tämä rivi ylös
   *[other] Siirrä rivi { $number } ylös
}
    .short = Ylös
item-down = { $number ->
    [0] Siirrä tämä rivi alas
   *[other] Siirrä rivi { $number } alas
}
    .short = Alas
item-drag = Siirrä vetämällä. Näppäimistöllä: Alt ja nuolinäppäin.
item-moved = Rivi { $position } / { $count }
items-pasted = { $count ->
    [one] Yksi rivi liitettiin.
   *[other] { $count } riviä liitettiin.
}
column-pasted = Liitetystä sarakkeesta täytettyjä rivejä: { $count }.
cells-not-understood = Liitetystä ei syntynyt riviä. Jos haluat säilyttää sen tekstinä, liitä se rivin lisätietoihin.
cells-failed = Liitettyä ei voitu lukea. { $reason }
prices = Hinnat
prices-without-tax = Verottomat hinnat
prices-with-tax = Verolliset hinnat

## On the whole document

discount = Alennus
discount-add = alennus
discount-reason = Alennuksen syy
    .example = Varhainen tilaus
discount-value = Alennuksen määrä
discount-remove = Poista alennus
discount-removed = Alennus poistettiin.
charge = Lisämaksu
charge-add = toimitus- tai muu lisämaksu
charge-reason = Lisämaksun syy
    .example = Toimitus
charge-value = Lisämaksun määrä
charge-remove = Poista lisämaksu
charge-removed = Lisämaksu poistettiin.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Poista: { $part }
part-removed = Poistettu: { $part }
part-taxes = Vero
    .add = toinen vero
part-own-tax = Oma vero
    .add = oma vero
part-adjustments = Alennus tai lisämaksu
    .add = toinen alennus tai lisämaksu
part-adjustments-reason = Alennuksen tai lisämaksun syy
    .example = Varhainen tilaus
part-adjustments-kind = Tämä on
part-adjustments-kind-discount = alennus
part-adjustments-kind-charge = lisämaksu
part-adjustments-value = Määrä
part-taxes-scheme = Veron nimi
    .example = ALV
part-taxes-rate = Verokanta %
    .example = 25,5
part-taxes-kind = Mitä se tekee
part-taxes-kind-added = lisätään
part-taxes-kind-retained = asiakas pidättää sen
part-taxes-kind-surcharge = lisätään lisäverona
part-taxes-kind-compound = lisätään muiden verojen päälle
part-taxes-kind-informative = vain näytetään
part-taxes-category = Vero on
part-taxes-category-rate = verokannan mukainen
part-taxes-category-AE = asiakkaan maksettava (käännetty verovelvollisuus)
part-taxes-category-E = vapautettu
part-taxes-category-K = nolla, myyty EU:n sisällä
part-taxes-category-G = nolla, viety EU:n ulkopuolelle
part-taxes-category-O = tässä tarpeeton
part-taxes-category-L = Kanariansaarten vero
part-taxes-category-M = Ceutan ja Melillan vero
part-taxes-exemption-reason = Miksi veroa ei ole
    .example = Syy tai laki, jossa niin sanotaan
part-taxes-exemption-code = Syyn koodi
    .example = VATEX-EU-132
part-preceding = Koskee asiakirjaa
    .add = asiakirja, jota tämä koskee
part-preceding-kind = Laji
part-preceding-number = Sen numero
part-preceding-date = Sen päiväys
part-second-language = Toinen kieli
    .add = toinen kieli
part-second-language-none = ei ole
part-place-to-sign = Paikka allekirjoitukselle
    .add = paikka allekirjoitukselle
part-place-to-sign-false = jätetään pois
part-place-to-sign-true = asiakkaan allekirjoitukselle
part-advances = Jo maksettu
    .add = jo maksettu summa
part-advances-value = Maksettu summa
part-advances-date = Maksupäivä
part-advances-reference = Maksu
    .example = Ennakkolasku 2026-0040
part-retention-value = Pidätetty vakuus
    .add = pidätetty vakuus
part-retention-reason = Miksi pidätetään
    .example = Kunnes työ on hyväksytty
part-retention-until = Pidätyksen päättymispäivä
part-cash-rounding = Pyöristys
    .add = käteisen pyöristys
    .example = 0,05
part-accounting-currency-rate = Vaihtokurssi
    .add = vero toisessa valuutassa
    .example = 11,25
    .hint = Paljonko toista valuuttaa, päivän virallisen luettelon mukaan.
part-accounting-currency-currency = Toinen valuutta
part-accounting-currency-per = Kurssi koskee määrää
    .example = 1
part-accounting-currency-source = Kurssin lähde
    .example = Euroopan keskuspankki
part-accounting-currency-date = Kurssin päivä
part-amount-in-words = Summa kirjaimin
    .add = summa kirjaimin
part-amount-in-words-false = jätetään pois
part-amount-in-words-true = maksettavan summan alla
part-business-days-shift = Eräpäivä vapaapäivänä
    .add = eräpäivän sääntö vapaapäivinä
part-business-days-shift-false = pysyy sinä päivänä
part-business-days-shift-true = siirtyy seuraavaan arkipäivään
part-business-days-holidays = Pyhäpäivä
    .add = pyhäpäivä
instalments-rest = Loput: { $amount }.
instalments-rest-due = Loput: { $amount }, eräpäivä { $date }.
part-instalments = Erä
    .add = erä
part-instalments-value = Erä
part-early-payment = Kassa-alennus
    .add = kassa-alennus
part-early-payment-value = Kassa-alennus
part-late-payment-interest-yearly = Viivästyskorko, % vuodessa
    .add = viivästyskorko
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EU:n viitekorko %
    .add = lakisääteinen viivästyskorko (EU)
    .example = 2,15
    .hint = Niin kuin keskuspankki on sen julkaissut. Laki lisää siihen 8 prosenttiyksikköä ja 40 euroa.
part-late-payment-interest-eu-statutory-later = Uusi EU:n viitekorko
    .add = uusi viitekorko
part-late-payment-interest-eu-statutory-later-from = Alkaen
part-late-payment-interest-eu-statutory-later-rate = EU:n viitekorko %
    .example = 2,15
part-late-payment-day-count = Vuodessa on
part-late-payment-day-count-actual_365 = 365 päivää
part-late-payment-day-count-actual_360 = 360 päivää
part-late-payment-flat-fee = Viivästyskorvaus
    .add = kiinteä viivästyskorvaus
    .example = 40

## Totals

totals = Summat
totals-sum = Rivit yhteensä
totals-net = Veroton
totals-tax = { $tax ->
    [VAT] ALV { $rate } verottomasta { $base }
   *[other] { $tax } { $rate } verottomasta { $base }
}
totals-gross = Yhteensä
totals-retained = Asiakkaan pidättämä vero
totals-retention = Toistaiseksi pidätetty
totals-paid = Jo maksettu
totals-rounding = Pyöristys
totals-due = Maksettavaa
totals-unknown = –
totals-stale = { $count ->
    [one] Ei ajan tasalla: yhtä kenttää ei ymmärretty. Nämä ovat aiemmat luvut.
   *[other] Ei ajan tasalla: { $count } kenttää ei ymmärretty. Nämä ovat aiemmat luvut.
}
totals-too-many-digits = Ei ajan tasalla: jokin luku on liian suuri tarkasti laskettavaksi.
totals-repeated-tax = Ei ajan tasalla: sama vero on yhdellä rivillä kahdesti.
totals-impossible-rate = Ei ajan tasalla: rivin verokannat ovat yhteensä miinus 100 prosenttia tai vähemmän.
rounding = Pyöristys
rounding-line = Pyöristys joka rivillä
rounding-total = Pyöristys lopussa

## How to pay, notes

payment = Maksaminen
iban = IBAN
    .example = FI21 1234 5600 0007 85
bic = BIC
    .example = NDEAFIHH
bank = Pankki
    .add = pankki
    .example = Satamapankki
account = Tilinumero
    .add = tili ilman IBANia
    .example = 123456-785
payment-reference = Viite
    .add = viite
    .example = 2026-0042
    .hint = Tyhjänä se muodostetaan numerosta.
part-payment-reference-scheme = Viite numerosta
    .add = viite numerosta
part-payment-reference-scheme-number = numero sellaisenaan
part-payment-reference-scheme-variable_symbol = muuttuva symboli (Tšekki, Slovakia)
part-payment-reference-scheme-creditor_reference = RF-viite (ISO 11649)
part-payment-reference-scheme-swiss = sveitsiläinen QR-viite, ilman QR-IBANia RF
part-payment-reference-scheme-viite = viitenumero
part-payment-reference-scheme-kid = KID, pankin kanssa sovittuna
part-payment-reference-scheme-ocr = OCR, pankin kanssa sovittuna
reference-made = Asiakas merkitsee { $reference }.
notes = Huomautukset
note = Viesti asiakkaalle
    .example = Kiitos tilauksesta.
phrases = Tavalliset maininnat huomautukseen
phrases-choose = Valitse lisättävä maininta
phrase-added = Maininta lisättiin huomautukseen.

## Before you send

problems = Ennen lähettämistä
problems-mistake = Korjattava ennen lähettämistä
problems-warning = Katso vielä kerran
problems-notice = Hyvä tietää
problems-none = Mitään ei puutu.
problems-waiting = Laskua käydään läpi…
problems-unchecked = Laskun voi tarkistaa vasta, kun esikatselu taas toimii.
problem-not-understood = ”{ $typed }”: tätä ei ymmärretty. Asiakirjassa on aiempi arvo.
problems-more = { $count ->
    [one] ja vielä yksi.
   *[other] ja vielä { $count }.
}

## The paper

paper = Esikatselu
paper-page = Sivu { $page } / { $pages }
paper-picture = { $document }. { $page }
paper-back = Edellinen sivu
paper-on = Seuraava sivu
paper-larger = Suurenna esikatselua
paper-smaller = Pienennä esikatselua
paper-stale = { $count ->
    [one] Ei ajan tasalla: yhtä kenttää ei ymmärretty.
   *[other] Ei ajan tasalla: { $count } kenttää ei ymmärretty.
}
paper-impossible = Ilman summia: niitä ei voi laskea.
paper-retry = Yritä uudelleen
paper-print = Tähän tulostuu vain yksi sivu. Jos haluat tulostaa kaikki sivut, paina Billetissä Ctrl+P (⌘P).
pdf-download = Lataa PDF
    .short = PDF
ways = Tulostus ja muuta
pdf-waiting = Valmistellaan…
pdf-making = Tehdään PDF…
pdf-saved = { $name } on latauksissasi.
pdf-saved-but = { $saved } Tarkista vielä:
pdf-stale = { $count ->
    [one] Yhtä kenttää ei ymmärretty: { $field }. PDF:ssä on sen aiempi arvo.
   *[other] { $count } kenttää ei ymmärretty, ensimmäisenä: { $field }. PDF:ssä ovat niiden aiemmat arvot.
}
pdf-impossible = Siinä ei ole summia, koska niitä ei voi laskea.
pdf-not-taken = Selain ei ottanut tiedostoa vastaan. Yritä uudelleen.
pdf-failed = PDF:ää ei voitu tehdä: { $reason }

## Drafts

drafts = Luonnokset
drafts-hint = Ne ovat vain tässä selaimessa, tällä laitteella.
drafts-search = Hae numerolla tai asiakkaalla
drafts-not-found = Missään luonnoksessa ei ole tätä numeroa tai asiakasta.
drafts-none = Ei vielä luonnoksia. Kirjoittamasi tallentuu tänne itsestään.
drafts-unreadable = { $count ->
    [one] Lisäksi on yksi, jota tämä versio ei osaa lukea. Se säilyy sellaisenaan.
   *[other] Lisäksi on { $count }, joita tämä versio ei osaa lukea. Ne säilyvät sellaisinaan.
}
file-open = Avaa tiedosto
export = Tallenna useita
draft-new = Uusi lasku
    .short = Uusi
draft-new-opened = Uusi lasku on auki.
draft-unnumbered = Ilman numeroa
draft-without-buyer = Ei vielä asiakasta
draft-open = Avaa: { $number }
draft-duplicate = Monista: { $number }
draft-delete = Poista: { $number }
draft-deleted = Luonnos poistettiin.
draft-numbered-deleted = Luonnos { $number } poistettiin.
draft-kept-copy = Tätä luonnosta muutettiin myös toisessa välilehdessä. Se versio on tallessa omana luonnoksenaan.
draft-changed = { $day }, { $time }

interface-language = Sivun kieli
language-missing = Kieltä ei voitu ladata: { $language }. Tarkista yhteys ja yritä uudelleen.
drop-file = Pudota PDF- tai JSON-tiedosto tähän, niin se avataan. Pudota kuva logon paikalle.

issue = Vahvistaminen
issue-place-hint = Kun kaikki on valmista: vahvistaminen lukitsee numeron, summat ja PDF:n. Siihen asti jokainen tallennettu PDF on luonnos.
issue-open = Vahvista tämä asiakirja…
issued-on = Vahvistettu { $date }
issued-hint = Numero, summat ja PDF pysyvät sellaisinaan. Muutokset tehdään asiakirjalla, joka mainitsee tämän.
issued-follow = Oikaise tai jatka…
issued-take-back = Palauta luonnokseksi…
issued-elsewhere = Tämä asiakirja vahvistettiin toisessa välilehdessä. Tähän kirjoittamasi jatkuu omana luonnoksenaan.
storage-issued = Se on sillä välin vahvistettu ja pysyy sellaisenaan.

number-pattern = Numeron malli…
number-set = Numero on nyt { $number }.
drafts-gaps = Millään asiakirjalla ei täällä ole numeroa { $numbers }. Numeroiden aukolle tarvitaan syy.
