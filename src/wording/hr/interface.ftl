### What the page says, in Croatian.
###
### "Račun" is the invoice. Buttons in the short imperative (Dodaj), sentences with "vi". A date ends
### in a full stop already.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = U ovom pregledniku više nema mjesta. Izbrišite nacrte koji vam više ne trebaju.
storage-denied = Ovaj preglednik ne čuva ništa za ovu stranicu. Dopustite joj spremanje podataka ili preuzmite PDF prije nego što odete.
storage-failed = Ovaj preglednik nije uspio spremiti nacrt. Pokušajte ponovno ili preuzmite PDF prije nego što odete.
storage-newer = U drugoj je kartici otvorena novija verzija Billeta i u njoj je ovaj nacrt promijenjen. Ponovno učitajte stranicu.
draft-missing = Ovog nacrta više nema.
draft-newer = Ovaj je nacrt izrađen u novijoj verziji Billeta. Ponovno učitajte stranicu da biste je dobili.
draft-unreadable = Ovaj se nacrt ne može pročitati. Njegovi su podaci sačuvani: možete ih preuzeti.


paper-cannot-start = Prikaz računa ne može se učitati. Provjerite internetsku vezu i pokušajte ponovno.
paper-lacks-serif = Slova sa serifima nisu se mogla učitati. Provjerite vezu i pokušajte ponovno.
paper-lacks-texts = Tekstovi ovog jezika nisu se mogli učitati. Provjerite vezu i pokušajte ponovno.
paper-crashed = Prikaz računa prestao je raditi. Pokušajte ponovno.
paper-no-answer = Prikaz računa predugo traje. Pokušajte ponovno.

## The notice that Billet has stopped

crash-title = Billet je prestao raditi
crash-text = Došlo je do pogreške i Billet ne može nastaviti. Vaši su nacrti i dalje u ovom pregledniku. Preuzmite njihovu kopiju, a zatim ponovno učitajte stranicu.
crash-download = Preuzmi moje nacrte
crash-reload = Ponovno učitaj
crash-details = Podaci o pogrešci za autore Billeta

## What was typed and can't be understood

number-not-a-number = „{ $typed }” nije broj.
number-empty = Unesite broj.
number-too-large = Ovaj je broj prevelik. Može imati najviše 13 znamenki.
number-too-many-decimals = Previše decimala. Može ih biti najviše 6.
date-not-a-date = „{ $typed }” nije datum. Napišite ga ovako: 22. 11. 2026.
date-empty = Unesite datum.
date-no-such-day = „{ $typed }” ne postoji u kalendaru. Provjerite dan i mjesec.
# Only where the language of the paper is English: its month is understood there.
date-ambiguous = „{ $typed }” može značiti dva različita dana. Napišite mjesec riječju, na primjer 22 Nov 2026.
date-year-missing = Nedostaje godina. Dodajte je, na primjer 22. 11. 2026.

number-not-days = „{ $typed }” nije broj dana. Unesite cijeli broj, na primjer 14.

number-not-positive = Unesite broj veći od 0.

## The frame of the page

product = Billet
navigation = Dokumenti
views = Prikaz
view-form = Unos
view-paper = Pregled
form = Obrazac računa
form-heading = Izradite račun
document-numbered = { $kind } { $number }
document-unnumbered = Novi račun
saved-at = Spremljeno { $time }
not-saved = Nije spremljeno: { $reason }
undo = Poništi
undone = Poništeno.
notice-close = Zatvori
go-to = Idi na „{ $field }”
add = Dodaj: { $what }
fold = Gotovo
edit = Uredi

## The document

document = Račun
kind = Vrsta
kind-invoice = Račun
kind-proforma = Predračun
kind-quote = Ponuda
kind-order-confirmation = Potvrda narudžbe
kind-delivery-note = Otpremnica
kind-advance-invoice = Račun za predujam
kind-final-invoice = Konačni račun
kind-credit-note = Odobrenje
kind-debit-note = Terećenje
kind-corrective-invoice = Ispravak računa
kind-receipt = Potvrda o plaćanju
kind-self-billed-invoice = Račun (samoizdavanje)
kind-statement = Izvod otvorenih stavaka
kind-reminder = Opomena
kind-about = Kada se upotrebljava?
valid-until = Vrijedi do
number = Broj
    .example = 2026-0042
issue-date = Datum
supply-date = Datum isporuke
    .add = datum isporuke
    .hint = Ako se razlikuje od datuma računa.
order-reference = Broj narudžbe
    .add = broj narudžbe
    .hint = Broj narudžbe ili oznaka koju vodi kupac.
due-days = Platiti u roku od
due-in = Dospijeće za
due-date = Dospijeće
due-day = Dan sljedećeg mjeseca
due-kind = Dospijeće
due-kind-days = dana
due-kind-date = na datum
due-kind-receipt = po primitku
due-kind-business-days = radnih dana
due-kind-end-of-month-after-days = dana, pa do kraja mjeseca
due-kind-days-after-end-of-month = dana od kraja mjeseca
due-kind-day-of-following-month = u sljedećem mjesecu
due-on = Dospijeva { $date }
document-language = Jezik računa
currency = Valuta

## From whom, to whom

seller = Prodavatelj
buyer = Kupac
seller-name = Vaše ime ili naziv tvrtke
    .example = Studio Horvat
buyer-name = Ime ili naziv
    .example = Kovačić i sinovi
street = Ulica i broj
    .example = Lučka 12
post-code = Poštanski broj
    .example = 10000
city = Mjesto
    .example = Zagreb
country = Država
    .example = Hrvatska
country-set = { $country }: postavljeno kako je ondje uobičajeno – { $what }.
country-set-terms = rok plaćanja
country-set-reference = poziv na broj
vat-number = PDV ID broj
    .example = HR33392005961
registration-number = Matični broj
    .add = matični broj
    .example = 01234567
email = E-pošta
    .add = e-pošta
    .example = bok@example.com
phone = Telefon
    .add = telefon
    .example = +385 1 2345 678
contact = Osoba za kontakt
    .add = osobu za kontakt
    .example = Ana Horvat
deliver-to = Isporuka na
    .add = adresu isporuke
deliver-to-name = Naziv na toj adresi
    .example = Skladište 2
part-extra = Dodatni podatak
    .add = dodatni podatak
part-extra-name = Podatak
    .example = Ugovor
part-extra-value = Sadržaj
    .example = U-2026/17
extra-names = Ugovor, Projekt, Vaš broj, Mjesto troška, Vozilo, Javna nabava, Mjesto izvođenja
party-extra-names = Broj kupca, Broj dobavljača, Odjel, Mjesto troška, GLN, MBS
item-extra-names = Šifra artikla, Serijski broj, Serija, Veličina, Boja, GTIN, Podrijetlo
look = Izgled računa
look-open = Predložak, boja, riječi
proposals = Prije korišteno
proposals-found = Prijedlozi: { $count }. Odaberite strelicama.
filled-in = Ispunjeno: { $name }
book = Kupci i stavke
company = Vaša tvrtka
company-new = Nova tvrtka
company-another = još jednu svoju tvrtku
company-begun = Nova tvrtka počinje prazna.
drawer-missing = Ovaj se dio Billeta nije mogao učitati. Provjerite internetsku vezu i pokušajte ponovno.
logo = Logotip
logo-add = Dodaj logotip
logo-added = Logotip je dodan.
logo-replace = Zamijeni logotip
logo-remove = Ukloni logotip

## Items

items = Stavke
items-hint = Tipka Enter dodaje stavku, a Alt sa strelicom je pomiče. Možete zalijepiti retke ili stupac kopirane iz tablice.
item-numbered = Stavka { $number }
item-named = Stavka { $number }, „{ $name }”
item-undescribed = Nova stavka
description = Opis
    .short = Opis
    .example = Izrada web-stranice
detail = Pojedinosti
    .example = Što je napravljeno, kada i gdje
quantity = Količina
    .short = Kol.
    .example = 1
unit = Jedinica mjere
    .short = Jed.
    .example = sat
price = Cijena
    .short = Cijena
    .with-tax = Cijena s porezom
line-discount = Popust
value-example = { $percent } ili 15
line-charge = Doplata
price-base = Cijena vrijedi za
    .example = 1
row-heading = Naslov
    .add = naslov
    .example = Prizemlje
row-text = Tekst
    .add = tekst
    .example = Prema telefonskom dogovoru
row-subtotal = Međuzbroj
    .add = međuzbroj
    .example = Međuzbroj
tax-rate = Porez %
    .short = Porez %
    .example = 25
line-total = Iznos
    .short = Iznos
    .with-tax = S porezom
item-add = Dodaj stavku
item-more = { $number ->
    [0] Više o ovom retku
   *[other] Više o stavci { $number }
}
    .short = Više
item-remove = { $number ->
    [0] Ukloni ovaj redak
   *[other] Ukloni stavku { $number }
}
    .short = Ukloni
item-removed = Uklonjeno: { $item }.
item-duplicate = { $number ->
    [0] Dupliciraj ovaj redak
   *[other] Dupliciraj stavku { $number }
}
    .short = Dupliciraj
item-up = { $number ->
    [0] Pomakni ovaj redak gore
   *[other] Pomakni stavku { $number } gore
}
    .short = Gore
item-down = { $number ->
    [0] Pomakni ovaj redak dolje
   *[other] Pomakni stavku { $number } dolje
}
    .short = Dolje
item-drag = Povucite da biste pomaknuli. Pomoću tipkovnice: Alt i strelica.
item-moved = Stavka { $position } od { $count }
items-pasted = { $count ->
    [one] Zalijepljena je { $count } stavka.
    [few] Zalijepljene su { $count } stavke.
   *[other] Zalijepljeno je { $count } stavki.
}
column-pasted = { $count ->
    [one] Iz zalijepljenog stupca popunjena je { $count } stavka.
    [few] Iz zalijepljenog stupca popunjene su { $count } stavke.
   *[other] Iz zalijepljenog stupca popunjeno je { $count } stavki.
}
cells-not-understood = Od zalijepljenog nije bilo moguće napraviti nijednu stavku. Da biste to zadržali kao tekst, zalijepite ga u pojedinosti neke stavke.
cells-failed = Zalijepljeno nije bilo moguće pročitati. { $reason }
prices = Cijene
prices-without-tax = Cijene bez poreza
prices-with-tax = Cijene s porezom

## On the whole document

discount = Popust
discount-add = popust
discount-reason = Razlog popusta
    .example = Rana narudžba
discount-value = Iznos popusta
discount-remove = Ukloni popust
discount-removed = Popust je uklonjen.
charge = Doplata
charge-add = dostava ili druga doplata
charge-reason = Razlog doplate
    .example = Dostava
charge-value = Iznos doplate
charge-remove = Ukloni doplatu
charge-removed = Doplata je uklonjena.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Ukloni: { $part }
part-removed = Uklonjeno: { $part }.
part-taxes = Porez
    .add = još jedan porez
part-own-tax = Zaseban porez
    .add = zaseban porez
part-adjustments = Popust ili doplata
    .add = još jedan popust ili doplata
part-adjustments-reason = Razlog popusta ili doplate
    .example = Rana narudžba
part-adjustments-kind = Ovo je
part-adjustments-kind-discount = popust
part-adjustments-kind-charge = doplata
part-adjustments-value = Iznos
part-taxes-scheme = Naziv poreza
    .example = PDV
part-taxes-rate = Stopa %
    .example = 25
part-taxes-kind = Kako se računa
part-taxes-kind-added = dodaje se
part-taxes-kind-retained = zadržava ga kupac
part-taxes-kind-surcharge = dodaje se kao dodatni porez
part-taxes-kind-compound = dodaje se povrh ostalih poreza
part-taxes-kind-informative = samo se prikazuje
part-taxes-category = Porez je
part-taxes-category-rate = obračunan po stopi
part-taxes-category-AE = obveza kupca (prijenos porezne obveze)
part-taxes-category-E = oslobođen
part-taxes-category-K = nula, isporuka unutar EU
part-taxes-category-G = nula, izvoz
part-taxes-category-O = izvan oporezivanja
part-taxes-category-L = porez Kanarskih otoka
part-taxes-category-M = porez Ceute i Melille
part-taxes-exemption-reason = Zašto se ne obračunava
    .example = Razlog ili zakon koji to propisuje
part-taxes-exemption-code = Šifra razloga
    .example = VATEX-EU-132
part-preceding = Uz dokument
    .add = dokument na koji se odnosi
part-preceding-kind = Vrsta
part-preceding-number = Njegov broj
part-preceding-date = Njegov datum
part-second-language = Drugi jezik
    .add = drugi jezik
part-second-language-none = nema
part-place-to-sign = Mjesto za potpis
    .add = mjesto za potpis
part-place-to-sign-false = izostavljeno
part-place-to-sign-true = za potpis kupca
part-advances = Već plaćeno
    .add = nešto što je već plaćeno
part-advances-value = Plaćeni iznos
part-advances-date = Plaćeno dana
part-advances-reference = Uplata
    .example = Račun za predujam 2026-0040
part-retention-value = Zadržani iznos
    .add = zadržani iznos
part-retention-reason = Razlog zadržavanja
    .example = Do preuzimanja radova
part-retention-until = Zadržano do
part-cash-rounding = Zaokružiti na
    .add = zaokruživanje za gotovinu
    .example = 0,05
part-accounting-currency-rate = Tečaj
    .add = porez u drugoj valuti
    .example = 25,12
    .hint = Koliko druge valute, prema službenoj tečajnoj listi toga dana.
part-accounting-currency-currency = Porez prikazati i u
part-accounting-currency-per = Tečaj vrijedi za
    .example = 1
part-accounting-currency-source = Izvor tečaja
    .example = Europska središnja banka
part-accounting-currency-date = Tečaj na dan
part-amount-in-words = Iznos slovima
    .add = iznos slovima
part-amount-in-words-false = ne prikazuje se
part-amount-in-words-true = ispod iznosa za plaćanje
part-business-days-shift = Dospijeće na neradni dan
    .add = dospijeća na neradne dane
part-business-days-shift-false = ostaje toga dana
part-business-days-shift-true = pomiče se na prvi radni dan
part-business-days-holidays = Državni blagdan
    .add = državni blagdan
instalments-rest = Ostatak je { $amount }.
instalments-rest-due = Ostatak je { $amount }, dospijeva { $date }
part-instalments = Obrok
    .add = obrok
part-instalments-value = Obrok
part-early-payment = Popust za ranije plaćanje
    .add = popust za ranije plaćanje
part-early-payment-value = Popust za ranije plaćanje
part-late-payment-interest-yearly = Zatezne kamate, % godišnje
    .add = zatezne kamate
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Referentna stopa EU %
    .add = zakonske kamate (EU)
    .example = 2,15
    .hint = Kako ju je objavila središnja banka. Zakon dodaje 8 postotnih bodova i 40 eura.
part-late-payment-interest-eu-statutory-later = Nova referentna stopa EU
    .add = nova referentna stopa
part-late-payment-interest-eu-statutory-later-from = Od
part-late-payment-interest-eu-statutory-later-rate = Referentna stopa EU %
    .example = 2,15
part-late-payment-day-count = Godina se računa kao
part-late-payment-day-count-actual_365 = 365 dana
part-late-payment-day-count-actual_360 = 360 dana
part-late-payment-flat-fee = Naknada za kašnjenje
    .add = naknada za kašnjenje
    .example = 40

## Totals

totals = Ukupno
totals-sum = Zbroj stavki
totals-net = Bez poreza
totals-tax = { $tax ->
    [VAT] PDV { $rate } na { $base }
   *[other] { $tax } { $rate } na { $base }
}
totals-gross = Ukupno
totals-retained = Porez koji zadržava kupac
totals-retention = Zasad zadržano
totals-paid = Već plaćeno
totals-rounding = Zaokruženo
totals-due = Za plaćanje
totals-unknown = –
totals-stale = { $count ->
    [1] Nije ažurno: jedno polje nije razumljivo. Ovo su prijašnji iznosi.
    [one] Nije ažurno: { $count } polje nije razumljivo. Ovo su prijašnji iznosi.
    [few] Nije ažurno: { $count } polja nisu razumljiva. Ovo su prijašnji iznosi.
   *[other] Nije ažurno: { $count } polja nije razumljivo. Ovo su prijašnji iznosi.
}
totals-too-many-digits = Nije ažurno: jedan je broj prevelik za točan izračun.
totals-repeated-tax = Nije ažurno: isti porez stoji dvaput na jednoj stavci.
totals-impossible-rate = Nije ažurno: porezne stope jedne stavke daju zbroj od minus 100 posto ili manje.
rounding = Zaokruživanje
rounding-line = Zaokruženo u svakom retku
rounding-total = Zaokruženo na kraju

## How to pay, notes

payment = Kako platiti
iban = IBAN
    .example = HR12 1001 0051 8630 0016 0
bic = BIC
    .example = AAAAHR2X
bank = Banka
    .add = banka
    .example = Gradska banka
account = Broj računa u banci
    .add = račun u banci bez IBAN-a
    .example = 1001005-1863000160
payment-reference = Poziv na broj
    .add = poziv na broj
    .example = 2026-0042
    .hint = Prazno: nastaje iz broja dokumenta.
part-payment-reference-scheme = Poziv na broj iz broja dokumenta
    .add = poziv na broj iz broja dokumenta
part-payment-reference-scheme-number = sam broj
part-payment-reference-scheme-variable_symbol = varijabilni simbol (Češka, Slovačka)
part-payment-reference-scheme-creditor_reference = RF referenca (ISO 11649)
part-payment-reference-scheme-swiss = švicarska QR referenca, bez QR-IBAN-a RF
part-payment-reference-scheme-viite = finski viite
part-payment-reference-scheme-kid = KID, u dogovoru s bankom
part-payment-reference-scheme-ocr = OCR, u dogovoru s bankom
reference-made = Klijent upisuje { $reference }.
notes = Napomene
note = Napomena za kupca
    .example = Hvala vam na narudžbi.
phrases = Uobičajene rečenice za napomenu
phrases-choose = Odaberite rečenicu za dodavanje
phrase-added = Rečenica je dodana u napomenu.

## Before you send

problems = Prije slanja
problems-mistake = Ispravite prije slanja
problems-warning = Pogledajte još jednom
problems-notice = Dobro je znati
problems-none = Ništa ne nedostaje.
problems-waiting = Račun se pregledava…
problems-unchecked = Račun se ne može provjeriti dok prikaz ponovno ne proradi.
problem-not-understood = „{ $typed }” nije razumljivo: na računu je prijašnja vrijednost.
problems-more = { $count ->
    [one] i još { $count }.
    [few] i još { $count }.
   *[other] i još { $count }.
}

## The paper

paper = Pregled
paper-page = Stranica { $page } od { $pages }
paper-picture = { $document }. { $page }
paper-back = Prethodna stranica
paper-on = Sljedeća stranica
paper-larger = Povećaj račun
paper-smaller = Smanji račun
paper-stale = { $count ->
    [1] Nije ažurno: jedno polje nije razumljivo.
    [one] Nije ažurno: { $count } polje nije razumljivo.
    [few] Nije ažurno: { $count } polja nisu razumljiva.
   *[other] Nije ažurno: { $count } polja nije razumljivo.
}
paper-impossible = Bez ukupnih iznosa: ne mogu se izračunati.
paper-retry = Pokušaj ponovno
paper-print = Ovdje se ispisuje samo jedna stranica. Da biste ispisali sve stranice, pritisnite Ctrl+P (⌘P) u Billetu.
pdf-download = Preuzmi PDF
    .short = PDF
ways = Ispis i drugo
pdf-waiting = Priprema…
pdf-making = PDF se izrađuje…
pdf-saved = { $name } je među vašim preuzimanjima.
pdf-saved-but = { $saved } Molimo vas da provjerite:
pdf-stale = { $count ->
    [1] „{ $field }” nije razumljivo: u PDF-u je prijašnja vrijednost.
    [one] { $count } polje nije razumljivo, prvo je „{ $field }”: u PDF-u su prijašnje vrijednosti.
    [few] { $count } polja nisu razumljiva, prvo je „{ $field }”: u PDF-u su prijašnje vrijednosti.
   *[other] { $count } polja nije razumljivo, prvo je „{ $field }”: u PDF-u su prijašnje vrijednosti.
}
pdf-impossible = U njemu nema ukupnih iznosa jer se ne mogu izračunati.
pdf-not-taken = Preglednik nije prihvatio datoteku. Pokušajte ponovno.
pdf-failed = PDF se nije mogao izraditi: { $reason }

## Drafts

drafts = Nacrti
drafts-hint = Čuvaju se samo u ovom pregledniku, na ovom uređaju.
drafts-search = Tražite po broju ili kupcu
drafts-not-found = Nijedan nacrt nema takav broj ili kupca.
drafts-none = Još nema nacrta. Sve što unesete automatski se sprema ovdje.
drafts-unreadable = { $count ->
    [one] Još { $count } ne može se pročitati u ovoj verziji. Ostaje sačuvan kakav jest.
    [few] Još { $count } ne mogu se pročitati u ovoj verziji. Ostaju sačuvani kakvi jesu.
   *[other] Još { $count } ne može se pročitati u ovoj verziji. Ostaju sačuvani kakvi jesu.
}
file-open = Otvori datoteku
export = Spremi više njih
draft-new = Novi račun
    .short = Novi
draft-new-opened = Otvoren je novi račun.
draft-unnumbered = Bez broja
draft-without-buyer = Još bez kupca
draft-open = Otvori: { $number }
draft-duplicate = Dupliciraj: { $number }
draft-delete = Izbriši: { $number }
draft-deleted = Nacrt je izbrisan.
draft-numbered-deleted = Nacrt { $number } je izbrisan.
draft-kept-copy = Ovaj je nacrt promijenjen i u drugoj kartici. Ta je verzija sačuvana kao zaseban nacrt.
draft-changed = { $day } u { $time }

interface-language = Jezik stranice
language-missing = Jezik nije učitan: { $language }. Provjerite vezu i pokušajte ponovno.
drop-file = Ispustite ovdje PDF ili JSON datoteku da se otvori. Sliku ispustite na mjesto logotipa.

issue = Izdavanje
issue-place-hint = Kad je sve gotovo: izdavanjem se broj, iznosi i PDF zaključavaju. Dotad je svaki spremljeni PDF nacrt.
issue-open = Izdaj ovaj dokument…
issued-on = Izdano { $date }
issued-hint = Broj, iznosi i PDF ostaju kakvi jesu. Ono što želite promijeniti mijenja dokument koji navodi ovaj.
issued-follow = Ispravi ili nastavi…
issued-take-back = Vrati u nacrte…
issued-elsewhere = Ovaj je dokument izdan u drugoj kartici. Ono što ste ovdje upisali nastavlja kao zaseban nacrt.
storage-issued = U međuvremenu je izdan i ostaje kakav jest.

number-pattern = Uzorak broja…
number-set = Broj je sada { $number }.
drafts-gaps = Nijedan dokument ovdje nema { $numbers }. Praznina u brojevima traži razlog.
