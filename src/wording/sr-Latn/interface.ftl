### What the page says, in Serbian, in Latin letters: letter for letter as in `sr`.
###
### Buttons in the short imperative ("Dodaj"), sentences with "vi". A date ends in a full stop already.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = U ovom pregledaču više nema mesta. Obrišite nacrte koji vam više ne trebaju.
storage-denied = Ovaj pregledač ne čuva ništa za ovu stranicu. Dozvolite joj da čuva podatke ili preuzmite PDF pre nego što odete.
storage-failed = Ovaj pregledač nije uspeo da sačuva nacrt. Pokušajte ponovo ili preuzmite PDF pre nego što odete.
storage-newer = U drugoj kartici je otvorena novija verzija aplikacije Billet i u njoj je ovaj nacrt izmenjen. Učitajte stranicu ponovo.
draft-missing = Ovog nacrta više nema.
draft-newer = Ovaj nacrt je napravljen u novijoj verziji aplikacije Billet. Učitajte stranicu ponovo da biste je dobili.
draft-unreadable = Ovaj nacrt ne može da se pročita. Njegovi podaci su sačuvani: možete da ih preuzmete.


paper-cannot-start = Prikaz fakture ne može da se učita. Proverite vezu sa internetom i pokušajte ponovo.
paper-lacks-serif = Slova sa serifima nisu mogla da se učitaju. Proverite vezu i pokušajte ponovo.
paper-lacks-texts = Tekstovi ovog jezika nisu mogli da se učitaju. Proverite vezu i pokušajte ponovo.
paper-crashed = Prikaz fakture je prestao da radi. Pokušajte ponovo.
paper-no-answer = Prikaz fakture predugo traje. Pokušajte ponovo.

## The notice that Billet has stopped

crash-title = Billet je prestao da radi
crash-text = Došlo je do greške i Billet ne može da nastavi. Vaši nacrti su i dalje u ovom pregledaču. Preuzmite njihovu kopiju, pa ponovo učitajte stranicu.
crash-download = Preuzmi moje nacrte
crash-reload = Učitaj ponovo
crash-details = Podaci o grešci za autore aplikacije Billet

## What was typed and can't be understood

number-not-a-number = „{ $typed }“ nije broj.
number-empty = Unesite broj.
number-too-large = Ovaj broj je prevelik. Može da ima najviše 13 cifara.
number-too-many-decimals = Previše decimala. Može da ih bude najviše 6.
date-not-a-date = „{ $typed }“ nije datum. Napišite ga ovako: 22.11.2026.
date-empty = Unesite datum.
date-no-such-day = „{ $typed }“ ne postoji u kalendaru. Proverite dan i mesec.
# Only where the language of the paper is English: its month is understood there.
date-ambiguous = „{ $typed }“ može da znači dva različita dana. Napišite mesec rečju, na primer 22 Nov 2026.
date-year-missing = Nedostaje godina. Dodajte je, na primer 22.11.2026.

number-not-days = „{ $typed }“ nije broj dana. Unesite ceo broj, na primer 14.

number-not-positive = Unesite broj veći od 0.

## The frame of the page

product = Billet
navigation = Dokumenti
views = Prikaz
view-form = Unos
view-paper = Pregled
form = Obrazac fakture
form-heading = Napravite fakturu
document-numbered = { $kind } { $number }
document-unnumbered = Nova faktura
saved-at = Sačuvano { $time }
not-saved = Nije sačuvano: { $reason }
undo = Opozovi
undone = Opozvano.
notice-close = Zatvori
go-to = Idi na „{ $field }“
add = Dodaj: { $what }
fold = Gotovo
edit = Izmeni

## The document

document = Faktura
kind = Vrsta
kind-invoice = Faktura
kind-proforma = Predračun
kind-quote = Ponuda
kind-order-confirmation = Potvrda porudžbine
kind-delivery-note = Otpremnica
kind-advance-invoice = Avansni račun
kind-final-invoice = Konačni račun
kind-credit-note = Knjižno odobrenje
kind-debit-note = Knjižno zaduženje
kind-corrective-invoice = Ispravka računa
kind-receipt = Priznanica
kind-self-billed-invoice = Račun izdat od strane primaoca
kind-statement = Izvod otvorenih stavki
kind-reminder = Opomena
kind-about = Kada se koristi?
valid-until = Važi do
number = Broj
    .example = 2026-0042
issue-date = Datum
supply-date = Datum prometa
    .add = datum prometa
    .hint = Ako se razlikuje od datuma fakture.
order-reference = Broj porudžbine
    .add = broj porudžbine
    .hint = Broj porudžbine ili oznaka koju vodi kupac.
due-days = Platiti u roku od
due-in = Rok plaćanja (dani)
due-date = Rok plaćanja
due-day = Dan narednog meseca
due-kind = Rok plaćanja
due-kind-days = dana
due-kind-date = do datuma
due-kind-receipt = po prijemu
due-kind-business-days = radnih dana
due-kind-end-of-month-after-days = dana, pa do kraja meseca
due-kind-days-after-end-of-month = dana od kraja meseca
due-kind-day-of-following-month = u narednom mesecu
due-on = Platiti do { $date }
document-language = Jezik fakture
currency = Valuta

## From whom, to whom

seller = Prodavac
buyer = Kupac
seller-name = Vaše ime ili naziv firme
    .example = Studio Petrović
buyer-name = Ime ili naziv
    .example = Kovačević i sinovi
street = Ulica i broj
    .example = Lučka 12
post-code = Poštanski broj
    .example = 11000
city = Mesto
    .example = Beograd
country = Država
    .example = Srbija
country-set = { $country }: podešeno kako je tamo uobičajeno – { $what }.
country-set-terms = rok plaćanja
country-set-reference = poziv na broj
vat-number = PIB
    .example = 101134702
registration-number = Matični broj
    .add = matični broj
    .example = 07012345
email = Imejl
    .add = imejl
    .example = zdravo@example.com
phone = Telefon
    .add = telefon
    .example = +381 11 123 4567
contact = Kontakt osoba
    .add = kontakt osobu
    .example = Ana Petrović
deliver-to = Isporuka na
    .add = adresu isporuke
deliver-to-name = Naziv na toj adresi
    .example = Magacin 2
part-extra = Dodatni podatak
    .add = dodatni podatak
part-extra-name = Podatak
    .example = Ugovor
part-extra-value = Sadržaj
    .example = U-2026/17
extra-names = Ugovor, Projekat, Vaš broj, Mesto troška, Vozilo, Javna nabavka, Mesto izvođenja
party-extra-names = Broj kupca, Broj dobavljača, Odeljenje, Mesto troška, GLN, JBKJS
item-extra-names = Šifra artikla, Serijski broj, Šarža, Veličina, Boja, GTIN, Poreklo
look = Izgled fakture
look-open = Šablon, boja, reči
proposals = Ranije korišćeno
proposals-found = Predlozi: { $count }. Izaberite strelicama.
filled-in = Popunjeno: { $name }
book = Kupci i stavke
company = Vaša firma
company-new = Nova firma
company-another = još jednu svoju firmu
company-begun = Nova firma počinje prazna.
drawer-missing = Ovaj deo aplikacije Billet nije mogao da se učita. Proverite vezu sa internetom i pokušajte ponovo.
logo = Logotip
logo-add = Dodaj logotip
logo-added = Logotip je dodat.
logo-replace = Zameni logotip
logo-remove = Ukloni logotip

## Items

items = Stavke
items-hint = Taster Enter dodaje stavku, a Alt sa strelicom je pomera. Možete da nalepite redove ili kolonu kopirane iz tabele.
item-numbered = Stavka { $number }
item-named = Stavka { $number }, „{ $name }“
item-undescribed = Nova stavka
description = Naziv
    .short = Naziv
    .example = Izrada sajta
detail = Detalji
    .example = Šta je urađeno, kada i gde
quantity = Količina
    .short = Kol.
    .example = 1
unit = Jedinica mere
    .short = Jed.
    .example = sat
price = Cena
    .short = Cena
    .with-tax = Cena sa porezom
line-discount = Popust
value-example = { $percent } ili 15
line-charge = Doplata
price-base = Cena važi za
    .example = 1
row-heading = Naslov
    .add = naslov
    .example = Prizemlje
row-text = Tekst
    .add = tekst
    .example = Po telefonskom dogovoru
row-subtotal = Međuzbir
    .add = međuzbir
    .example = Međuzbir
tax-rate = Porez %
    .short = Porez %
    .example = 20
line-total = Iznos
    .short = Iznos
    .with-tax = Sa porezom
item-add = Dodaj stavku
item-more = { $number ->
    [0] Još o ovom redu
   *[other] Još o stavci { $number }
}
    .short = Još
item-remove = { $number ->
    [0] Ukloni ovaj red
   *[other] Ukloni stavku { $number }
}
    .short = Ukloni
item-removed = Uklonjeno: { $item }.
item-duplicate = { $number ->
    [0] Dupliraj ovaj red
   *[other] Dupliraj stavku { $number }
}
    .short = Dupliraj
item-up = { $number ->
    [0] Pomeri ovaj red nagore
   *[other] Pomeri stavku { $number } nagore
}
    .short = Nagore
item-down = { $number ->
    [0] Pomeri ovaj red nadole
   *[other] Pomeri stavku { $number } nadole
}
    .short = Nadole
item-drag = Prevucite da biste pomerili. Pomoću tastature: Alt i strelica.
item-moved = Stavka { $position } od { $count }
items-pasted = { $count ->
    [one] Nalepljena je { $count } stavka.
    [few] Nalepljene su { $count } stavke.
   *[other] Nalepljeno je { $count } stavki.
}
column-pasted = { $count ->
    [one] Iz nalepljene kolone popunjena je { $count } stavka.
    [few] Iz nalepljene kolone popunjene su { $count } stavke.
   *[other] Iz nalepljene kolone popunjeno je { $count } stavki.
}
cells-not-understood = Od nalepljenog nije mogla da se napravi nijedna stavka. Da biste ga zadržali kao tekst, nalepite ga u detalje neke stavke.
cells-failed = Nalepljeno nije moglo da se pročita. { $reason }
prices = Cene
prices-without-tax = Cene bez poreza
prices-with-tax = Cene sa porezom

## On the whole document

discount = Popust
discount-add = popust
discount-reason = Razlog popusta
    .example = Rana porudžbina
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
part-own-tax = Poseban porez
    .add = poseban porez
part-adjustments = Popust ili doplata
    .add = još jedan popust ili doplata
part-adjustments-reason = Razlog popusta ili doplate
    .example = Rana porudžbina
part-adjustments-kind = Ovo je
part-adjustments-kind-discount = popust
part-adjustments-kind-charge = doplata
part-adjustments-value = Iznos
part-taxes-scheme = Naziv poreza
    .example = PDV
part-taxes-rate = Stopa %
    .example = 20
part-taxes-kind = Kako se računa
part-taxes-kind-added = dodaje se
part-taxes-kind-retained = zadržava ga kupac
part-taxes-kind-surcharge = dodaje se kao dodatni porez
part-taxes-kind-compound = dodaje se preko ostalih poreza
part-taxes-kind-informative = samo se prikazuje
part-taxes-category = Porez je
part-taxes-category-rate = obračunat po stopi
part-taxes-category-AE = obaveza kupca (poreski dužnik je kupac)
part-taxes-category-E = oslobođen
part-taxes-category-K = nula, isporuka unutar EU
part-taxes-category-G = nula, izvoz
part-taxes-category-O = van oporezivanja
part-taxes-category-L = porez Kanarskih ostrva
part-taxes-category-M = porez Seute i Melilje
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
part-place-to-sign = Mesto za potpis
    .add = mesto za potpis
part-place-to-sign-false = izostavljeno
part-place-to-sign-true = za potpis klijenta
part-advances = Već plaćeno
    .add = nešto što je već plaćeno
part-advances-value = Plaćeni iznos
part-advances-date = Plaćeno dana
part-advances-reference = Uplata
    .example = Avansna faktura 2026-0040
part-retention-value = Zadržani iznos
    .add = zadržani iznos
part-retention-reason = Razlog zadržavanja
    .example = Do prijema radova
part-retention-until = Zadržano do
part-cash-rounding = Zaokružiti na
    .add = zaokruživanje za gotovinu
    .example = 0,05
part-accounting-currency-rate = Kurs
    .add = porez u drugoj valuti
    .example = 117,15
    .hint = Koliko druge valute, po zvaničnoj kursnoj listi tog dana.
part-accounting-currency-currency = Porez prikazati i u
part-accounting-currency-per = Kurs važi za
    .example = 1
part-accounting-currency-source = Izvor kursa
    .example = Narodna banka Srbije
part-accounting-currency-date = Kurs na dan
part-amount-in-words = Iznos slovima
    .add = iznos slovima
part-amount-in-words-false = ne prikazuje se
part-amount-in-words-true = ispod iznosa za uplatu
part-business-days-shift = Rok u neradni dan
    .add = rokovi u neradne dane
part-business-days-shift-false = ostaje tog dana
part-business-days-shift-true = pomera se na prvi radni dan
part-business-days-holidays = Državni praznik
    .add = državni praznik
instalments-rest = Ostatak je { $amount }.
instalments-rest-due = Ostatak je { $amount }, platiti do { $date }
part-instalments = Rata
    .add = rata
part-instalments-value = Rata
part-early-payment = Popust za ranije plaćanje
    .add = popust za ranije plaćanje
part-early-payment-value = Popust za ranije plaćanje
part-late-payment-interest-yearly = Zatezna kamata, % godišnje
    .add = zatezna kamata
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Referentna stopa EU %
    .add = zakonska kamata (EU)
    .example = 2,15
    .hint = Kako ju je objavila centralna banka. Zakon dodaje 8 procentnih poena i 40 evra.
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
totals-sum = Zbir stavki
totals-net = Bez poreza
totals-tax = { $tax ->
    [VAT] PDV { $rate } na { $base }
   *[other] { $tax } { $rate } na { $base }
}
totals-gross = Ukupno
totals-retained = Porez koji zadržava kupac
totals-retention = Za sada zadržano
totals-paid = Već plaćeno
totals-rounding = Zaokruženo
totals-due = Za uplatu
totals-unknown = –
totals-stale = { $count ->
    [1] Nije ažurno: jedno polje nije razumljivo. Ovo su raniji iznosi.
    [one] Nije ažurno: { $count } polje nije razumljivo. Ovo su raniji iznosi.
    [few] Nije ažurno: { $count } polja nisu razumljiva. Ovo su raniji iznosi.
   *[other] Nije ažurno: { $count } polja nije razumljivo. Ovo su raniji iznosi.
}
totals-too-many-digits = Nije ažurno: jedan broj je prevelik za tačan obračun.
totals-repeated-tax = Nije ažurno: isti porez stoji dvaput na jednoj stavci.
totals-impossible-rate = Nije ažurno: poreske stope jedne stavke daju zbir od minus 100 procenata ili manje.
rounding = Zaokruživanje
rounding-line = Zaokruženo u svakom redu
rounding-total = Zaokruženo na kraju

## How to pay, notes

payment = Kako platiti
iban = IBAN
    .example = RS35 2600 0560 1001 6113 79
bic = BIC
    .example = AAAARSBG
bank = Banka
    .add = banka
    .example = Gradska banka
account = Broj računa
    .add = račun bez IBAN-a
    .example = 260-0056010016113-79
payment-reference = Poziv na broj
    .add = poziv na broj
    .example = 2026-0042
    .hint = Prazno: nastaje iz broja dokumenta.
part-payment-reference-scheme = Poziv na broj iz broja dokumenta
    .add = poziv na broj iz broja dokumenta
part-payment-reference-scheme-number = sam broj
part-payment-reference-scheme-variable_symbol = varijabilni simbol (Češka, Slovačka)
part-payment-reference-scheme-creditor_reference = RF referenca (ISO 11649)
part-payment-reference-scheme-swiss = švajcarska QR referenca, bez QR-IBAN-a RF
part-payment-reference-scheme-viite = finski viite
part-payment-reference-scheme-kid = KID, po dogovoru s bankom
part-payment-reference-scheme-ocr = OCR, po dogovoru s bankom
reference-made = Klijent upisuje { $reference }.
notes = Napomene
note = Napomena za kupca
    .example = Hvala vam na porudžbini.
phrases = Uobičajene rečenice za napomenu
phrases-choose = Izaberite rečenicu za dodavanje
phrase-added = Rečenica je dodata u napomenu.

## Before you send

problems = Pre slanja
problems-mistake = Ispravite pre slanja
problems-warning = Pogledajte još jednom
problems-notice = Dobro je znati
problems-none = Ništa ne nedostaje.
problems-waiting = Faktura se pregleda…
problems-unchecked = Faktura ne može da se proveri dok prikaz ponovo ne proradi.
problem-not-understood = „{ $typed }“ nije razumljivo: na fakturi je prethodna vrednost.
problems-more = { $count ->
    [one] i još { $count }.
    [few] i još { $count }.
   *[other] i još { $count }.
}

## The paper

paper = Pregled
paper-page = Strana { $page } od { $pages }
paper-picture = { $document }. { $page }
paper-back = Prethodna strana
paper-on = Sledeća strana
paper-larger = Uvećaj fakturu
paper-smaller = Umanji fakturu
paper-stale = { $count ->
    [1] Nije ažurno: jedno polje nije razumljivo.
    [one] Nije ažurno: { $count } polje nije razumljivo.
    [few] Nije ažurno: { $count } polja nisu razumljiva.
   *[other] Nije ažurno: { $count } polja nije razumljivo.
}
paper-impossible = Bez ukupnih iznosa: ne mogu da se izračunaju.
paper-retry = Pokušaj ponovo
paper-print = Ovde se štampa samo jedna strana. Da biste odštampali sve, pritisnite Ctrl+P (⌘P) u aplikaciji Billet.
pdf-download = Preuzmi PDF
    .short = PDF
ways = Štampa i drugo
pdf-waiting = Priprema…
pdf-making = PDF se pravi…
pdf-saved = { $name } je među vašim preuzimanjima.
pdf-saved-but = { $saved } Molimo vas da proverite:
pdf-stale = { $count ->
    [1] „{ $field }“ nije razumljivo: u PDF-u je prethodna vrednost.
    [one] { $count } polje nije razumljivo, prvo je „{ $field }“: u PDF-u su prethodne vrednosti.
    [few] { $count } polja nisu razumljiva, prvo je „{ $field }“: u PDF-u su prethodne vrednosti.
   *[other] { $count } polja nije razumljivo, prvo je „{ $field }“: u PDF-u su prethodne vrednosti.
}
pdf-impossible = U njemu nema ukupnih iznosa jer ne mogu da se izračunaju.
pdf-not-taken = Pregledač nije prihvatio datoteku. Pokušajte ponovo.
pdf-failed = PDF nije mogao da se napravi: { $reason }

## Drafts

drafts = Nacrti
drafts-hint = Čuvaju se samo u ovom pregledaču, na ovom uređaju.
drafts-search = Tražite po broju ili kupcu
drafts-not-found = Nijedan nacrt nema takav broj ili kupca.
drafts-none = Još nema nacrta. Sve što unesete automatski se čuva ovde.
drafts-unreadable = { $count ->
    [one] Još { $count } ne može da se pročita u ovoj verziji. Ostaje sačuvan kakav jeste.
    [few] Još { $count } ne mogu da se pročitaju u ovoj verziji. Ostaju sačuvani kakvi jesu.
   *[other] Još { $count } ne može da se pročita u ovoj verziji. Ostaju sačuvani kakvi jesu.
}
file-open = Otvori datoteku
export = Sačuvaj više njih
draft-new = Nova faktura
    .short = Nova
draft-new-opened = Otvorena je nova faktura.
draft-unnumbered = Bez broja
draft-without-buyer = Još bez kupca
draft-open = Otvori: { $number }
draft-duplicate = Dupliraj: { $number }
draft-delete = Obriši: { $number }
draft-deleted = Nacrt je obrisan.
draft-numbered-deleted = Nacrt { $number } je obrisan.
draft-kept-copy = Ovaj nacrt je izmenjen i u drugoj kartici. Ta verzija je sačuvana kao poseban nacrt.
draft-changed = { $day } u { $time }

interface-language = Jezik stranice
language-missing = Jezik nije učitan: { $language }. Proverite vezu i pokušajte ponovo.
drop-file = Pustite ovde PDF ili JSON datoteku da se otvori. Sliku pustite na mesto logotipa.

issue = Izdavanje
issue-place-hint = Kada je sve gotovo: izdavanjem se broj, iznosi i PDF zaključavaju. Do tada je svaki sačuvani PDF nacrt.
issue-open = Izdaj ovaj dokument…
issued-on = Izdato { $date }
issued-hint = Broj, iznosi i PDF ostaju kakvi jesu. Ono što želite da promenite menja dokument koji navodi ovaj.
issued-follow = Ispravi ili nastavi…
issued-take-back = Vrati u nacrte…
issued-elsewhere = Ovaj dokument je izdat u drugoj kartici. Ono što ste ovde otkucali nastavlja kao poseban nacrt.
storage-issued = U međuvremenu je izdat i ostaje kakav jeste.

number-pattern = Obrazac broja…
number-set = Broj je sada { $number }.
drafts-gaps = Nijedan dokument ovde nema { $numbers }. Praznina u brojevima traži razlog.
