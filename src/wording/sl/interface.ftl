### What the page says, in Slovenian.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = V tem brskalniku ni več prostora. Izbrišite osnutke, ki jih ne potrebujete.
storage-denied = Ta brskalnik za to stran ničesar ne shranjuje. Dovolite ji shranjevanje podatkov ali pa pred odhodom prenesite PDF.
storage-failed = Osnutka v tem brskalniku ni bilo mogoče shraniti. Poskusite znova ali pa pred odhodom prenesite PDF.
storage-newer = Na drugem zavihku teče novejši Billet in je spremenil ta osnutek. Znova naložite to stran.
draft-missing = Tega osnutka ni več.
draft-newer = Ta osnutek je nastal v novejši različici Billeta. Dobite jo, če stran znova naložite.
draft-unreadable = Tega osnutka ni mogoče prebrati. Njegovi podatki so ohranjeni: lahko jih prenesete.

paper-cannot-start = Predogleda ni mogoče naložiti. Preverite povezavo in poskusite znova.
paper-lacks-serif = Pisave s serifi ni bilo mogoče naložiti. Preverite povezavo in poskusite znova.
paper-lacks-texts = Besedil tega jezika ni bilo mogoče naložiti. Preverite povezavo in poskusite znova.
paper-crashed = Predogled je nehal delovati. Poskusite znova.
paper-no-answer = Predogled se pripravlja predolgo. Poskusite znova.

## The notice that Billet has stopped

crash-title = Billet se je ustavil
crash-text = Nekaj je šlo narobe in Billet ne more nadaljevati. Vaši osnutki so še vedno v tem brskalniku. Prenesite njihovo kopijo in nato znova naložite stran.
crash-download = Prenesi moje osnutke
crash-reload = Znova naloži stran
crash-details = Podrobnosti za ustvarjalce Billeta

## What was typed and can't be understood

number-not-a-number = »{ $typed }« ni število.
number-empty = Vnesite število.
number-too-large = To število je preveliko. Ima lahko največ 13 števk.
number-too-many-decimals = Preveč decimalnih mest. Lahko jih je največ 6.
date-not-a-date = »{ $typed }« ni datum. Zapišite ga na primer tako: 22. 11. 2026.
date-empty = Vnesite datum.
date-no-such-day = Dneva »{ $typed }« ni v koledarju. Preverite dan in mesec.
date-ambiguous = »{ $typed }« lahko pomeni dva različna dneva. Mesec zapišite z besedo, na primer 22. november 2026.
date-year-missing = Manjka leto. Dodajte ga, na primer 22. 11. 2026.

number-not-days = »{ $typed }« ni število dni. Vnesite celo število, na primer 14.

number-not-positive = Vnesite število, večje od 0.

## The frame of the page

product = Billet
navigation = Dokumenti
views = Pogled
view-form = Obrazec
view-paper = Predogled
form = Obrazec računa
form-heading = Ustvari račun
document-numbered = { $kind } { $number }
document-unnumbered = Nov račun
saved-at = Shranjeno ob { $time }
not-saved = Ni shranjeno: { $reason }
undo = Razveljavi
undone = Razveljavljeno.
notice-close = Zapri
go-to = Pojdi na »{ $field }«
add = Dodaj: { $what }
fold = Končano
edit = Uredi

## The document

document = Račun
kind = Vrsta
kind-invoice = Račun
kind-proforma = Predračun
kind-quote = Ponudba
kind-order-confirmation = Potrditev naročila
kind-delivery-note = Dobavnica
kind-advance-invoice = Avansni račun
kind-final-invoice = Končni račun
kind-credit-note = Dobropis
kind-debit-note = Bremepis
kind-corrective-invoice = Popravek računa
kind-receipt = Potrdilo o plačilu
kind-self-billed-invoice = Račun (samofakturiranje)
kind-statement = Izpisek odprtih postavk
kind-reminder = Opomin
kind-about = Kdaj se uporablja?
valid-until = Velja do
number = Številka
    .example = 2026-0042
issue-date = Datum izdaje
supply-date = Datum storitve ali dobave
    .add = datum storitve ali dobave
    .hint = Če ni enak datumu izdaje.
order-reference = Številka naročila
    .add = številka naročila
    .hint = Številka ali oznaka naročila pri stranki.
due-days = Plačilo v
due-in = Rok plačila (dni)
due-date = Rok plačila
due-day = Dan naslednjega meseca
due-kind = Rok plačila
due-kind-days = dneh
due-kind-date = na datum
due-kind-receipt = takoj po prejemu
due-kind-business-days = delovnih dneh
due-kind-end-of-month-after-days = dneh, nato do konca meseca
due-kind-days-after-end-of-month = dneh po koncu meseca
due-kind-day-of-following-month = dne naslednjega meseca
due-on = Rok plačila: { $date }
document-language = Jezik dokumenta
currency = Valuta

## From whom, to whom

seller = Izdajatelj
buyer = Prejemnik
seller-name = Vaše ime ali podjetje
    .example = Studio Novak
buyer-name = Stranka
    .example = Kovač in sinovi
street = Ulica
    .example = Pristaniška ulica 12
post-code = Poštna številka
    .example = 1000
city = Kraj
    .example = Ljubljana
country = Država
    .example = Slovenija
country-set = { $country }: nastavljeno, kot je tam običajno – { $what }.
country-set-terms = plačilni rok
country-set-reference = sklic
vat-number = ID za DDV
    .example = SI50223054
registration-number = Matična številka
    .add = matična številka
    .example = 1234567000
email = E-pošta
    .add = e-pošta
    .example = ime@example.com
phone = Telefon
    .add = telefon
    .example = +386 31 234 567
contact = Kontaktna oseba
    .add = kontaktno osebo
    .example = Ana Novak
deliver-to = Dostava na
    .add = naslov za dostavo
deliver-to-name = Ime na tem naslovu
    .example = Skladišče 2
part-extra = Dodatni podatek
    .add = dodatni podatek
part-extra-name = Podatek
    .example = Pogodba
part-extra-value = Vsebina
    .example = P-2026/17
extra-names = Pogodba, Projekt, Vaša oznaka, Stroškovno mesto, Vozilo, Javno naročilo, Kraj izvedbe
party-extra-names = Številka kupca, Številka dobavitelja, Oddelek, Stroškovno mesto, GLN
item-extra-names = Šifra artikla, Serijska številka, Serija, Velikost, Barva, GTIN, Poreklo
look = Videz dokumenta
look-open = Predloga, barva, besede
proposals = Že uporabljeno
proposals-found = Predlogi: { $count }. Izberite s puščicami.
filled-in = Izpolnjeno: { $name }
book = Stranke in postavke
company = Vaše podjetje
company-new = Novo podjetje
company-another = še eno svoje podjetje
company-begun = Novo podjetje se začne prazno.
drawer-missing = Tega dela Billeta ni bilo mogoče naložiti. Preverite povezavo in poskusite znova.
logo = Logotip
logo-add = Dodaj logotip
logo-added = Logotip je dodan.
logo-replace = Zamenjaj logotip
logo-remove = Odstrani logotip

## Items

items = Postavke
items-hint = Enter doda postavko, Alt s puščico jo premakne. Prilepite lahko vrstice ali stolpec iz preglednice.
item-numbered = Postavka { $number }
item-named = Postavka { $number }, »{ $name }«
item-undescribed = Nova postavka
description = Opis
    .short = Opis
    .example = Oblikovanje spletne strani
detail = Podrobnosti
    .example = Kaj je bilo narejeno, kdaj in kje
quantity = Količina
    .short = Kol.
    .example = 1
unit = Enota
    .short = Enota
    .example = h
price = Cena
    .short = Cena
    .with-tax = Cena z davkom
line-discount = Popust
value-example = { $percent } ali 15
line-charge = Doplačilo
price-base = Cena je za
    .example = 1
row-heading = Naslov
    .add = naslov
    .example = Pritličje
row-text = Besedilo
    .add = besedilo
    .example = Po dogovoru po telefonu
row-subtotal = Vmesna vsota
    .add = vmesna vsota
    .example = Vmesna vsota
tax-rate = Davek %
    .short = Davek %
    .example = 22
line-total = Znesek
    .short = Znesek
    .with-tax = Z davkom
item-add = Dodaj postavko
item-more = { $number ->
    [0] Več o tej vrstici
   *[other] Več o postavki { $number }
}
    .short = Več
item-remove = { $number ->
    [0] Odstrani to vrstico
   *[other] Odstrani postavko { $number }
}
    .short = Odstrani
item-removed = Odstranjeno: { $item }.
item-duplicate = { $number ->
    [0] Podvoji to vrstico
   *[other] Podvoji postavko { $number }
}
    .short = Podvoji
item-up = { $number ->
    [0] Premakni to vrstico gor
   *[other] Premakni postavko { $number } gor
}
    .short = Gor
item-down = { $number ->
    [0] Premakni to vrstico dol
   *[other] Premakni postavko { $number } dol
}
    .short = Dol
item-drag = Povlecite, da premaknete. S tipkovnico: Alt in puščica.
item-moved = Postavka { $position } od { $count }
items-pasted = { $count ->
    [one] Prilepljena je { $count } postavka.
    [two] Prilepljeni sta { $count } postavki.
    [few] Prilepljene so { $count } postavke.
   *[other] Prilepljenih je { $count } postavk.
}
column-pasted = { $count ->
    [one] Iz prilepljenega stolpca je izpolnjena { $count } postavka.
    [two] Iz prilepljenega stolpca sta izpolnjeni { $count } postavki.
    [few] Iz prilepljenega stolpca so izpolnjene { $count } postavke.
   *[other] Iz prilepljenega stolpca je izpolnjenih { $count } postavk.
}
cells-not-understood = Iz prilepljene vsebine ni mogoče narediti postavke. Če jo želite ohraniti kot besedilo, jo prilepite v podrobnosti postavke.
cells-failed = Prilepljene vsebine ni bilo mogoče prebrati. { $reason }
prices = Cene
prices-without-tax = Cene brez davka
prices-with-tax = Cene z davkom

## On the whole document

discount = Popust
discount-add = popust
discount-reason = Popust za
    .example = Zgodnje naročilo
discount-value = Višina popusta
discount-remove = Odstrani popust
discount-removed = Popust je odstranjen.
charge = Doplačilo
charge-add = dostava ali drugo doplačilo
charge-reason = Doplačilo za
    .example = Dostava
charge-value = Višina doplačila
charge-remove = Odstrani doplačilo
charge-removed = Doplačilo je odstranjeno.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Odstrani: { $part }
part-removed = Odstranjeno: { $part }.
part-taxes = Davek
    .add = še en davek
part-own-tax = Lasten davek
    .add = lasten davek
part-adjustments = Popust ali doplačilo
    .add = še en popust ali doplačilo
part-adjustments-reason = Popust ali doplačilo za
    .example = Zgodnje naročilo
part-adjustments-kind = To je
part-adjustments-kind-discount = popust
part-adjustments-kind-charge = doplačilo
part-adjustments-value = Višina
part-taxes-scheme = Ime davka
    .example = VAT
part-taxes-rate = Stopnja %
    .example = 22
part-taxes-kind = Kako deluje
part-taxes-kind-added = se prišteje
part-taxes-kind-retained = odtegne ga stranka
part-taxes-kind-surcharge = se prišteje kot pribitek
part-taxes-kind-compound = se računa tudi od drugih davkov
part-taxes-kind-informative = se samo prikaže
part-taxes-category = Obdavčitev
part-taxes-category-rate = po stopnji
part-taxes-category-AE = davek plača stranka (obrnjena davčna obveznost)
part-taxes-category-E = oproščeno
part-taxes-category-K = ničelna stopnja, prodaja znotraj EU
part-taxes-category-G = ničelna stopnja, izvoz
part-taxes-category-O = ni predmet davka
part-taxes-category-L = davek Kanarskih otokov
part-taxes-category-M = davek Ceute in Melille
part-taxes-exemption-reason = Zakaj se davek ne obračuna
    .example = Razlog ali zakon, ki to določa
part-taxes-exemption-code = Koda razloga
    .example = VATEX-EU-132
part-preceding = K dokumentu
    .add = dokument, na katerega se nanaša
part-preceding-kind = Vrsta
part-preceding-number = Njegova številka
part-preceding-date = Njegov datum
part-second-language = Drugi jezik
    .add = drugi jezik
part-second-language-none = brez
part-place-to-sign = Prostor za podpis
    .add = prostor za podpis
part-place-to-sign-false = izpuščen
part-place-to-sign-true = za podpis stranke
part-advances = Že plačano
    .add = že plačan znesek
part-advances-value = Plačani znesek
part-advances-date = Plačano dne
part-advances-reference = Plačilo
    .example = Avansni račun 2026-0040
part-retention-value = Zadržano
    .add = zadržani znesek
part-retention-reason = Razlog za zadržanje
    .example = Do prevzema del
part-retention-until = Zadržano do
part-cash-rounding = Zaokroži na
    .add = zaokrožitev pri gotovini
    .example = 0,05
part-accounting-currency-rate = Tečaj
    .add = davek v drugi valuti
    .example = 25,12
    .hint = Koliko enot druge valute, po uradnem tečaju tistega dne.
part-accounting-currency-currency = Davek tudi v valuti
part-accounting-currency-per = Tečaj je za
    .example = 1
part-accounting-currency-source = Vir tečaja
    .example = Evropska centralna banka
part-accounting-currency-date = Tečaj z dne
part-amount-in-words = Znesek z besedo
    .add = znesek z besedo
part-amount-in-words-false = ne navedi
part-amount-in-words-true = pod zneskom za plačilo
part-business-days-shift = Rok na prost dan
    .add = roki na proste dni
part-business-days-shift-false = ostane na ta dan
part-business-days-shift-true = se premakne na naslednji delovni dan
part-business-days-holidays = Praznik
    .add = praznik
instalments-rest = Ostane še { $amount }.
instalments-rest-due = Ostane še { $amount }, rok plačila: { $date }.
part-instalments = Obrok
    .add = obrok
part-instalments-value = Obrok
part-early-payment = Popust za predčasno plačilo
    .add = popust za predčasno plačilo
part-early-payment-value = Popust za predčasno plačilo
part-late-payment-interest-yearly = Zamudne obresti, % na leto
    .add = zamudne obresti
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Referenčna obrestna mera EU %
    .add = zakonske zamudne obresti (EU)
    .example = 2,15
    .hint = Kot jo je objavila centralna banka. Zakon ji doda 8 odstotnih točk in 40 evrov.
part-late-payment-interest-eu-statutory-later = Nova referenčna obrestna mera EU
    .add = nova referenčna obrestna mera
part-late-payment-interest-eu-statutory-later-from = Od
part-late-payment-interest-eu-statutory-later-rate = Referenčna obrestna mera EU %
    .example = 2,15
part-late-payment-day-count = Leto ima
part-late-payment-day-count-actual_365 = 365 dni
part-late-payment-day-count-actual_360 = 360 dni
part-late-payment-flat-fee = Pavšal za zamudo pri plačilu
    .add = pavšal za zamudo pri plačilu
    .example = 40

## Totals

totals = Seštevek
totals-sum = Vsota postavk
totals-net = Brez davka
totals-tax = { $tax ->
    [VAT] DDV { $rate } od osnove { $base }
   *[other] { $tax } { $rate } od osnove { $base }
}
totals-gross = Skupaj
totals-retained = Davek, ki ga odtegne stranka
totals-retention = Zadržano
totals-paid = Že plačano
totals-rounding = Zaokrožitev
totals-due = Za plačilo
totals-unknown = –
totals-stale = { $count ->
    [one] Ni posodobljeno: { $count } polja ni mogoče prebrati. To so prejšnji zneski.
    [two] Ni posodobljeno: { $count } polj ni mogoče prebrati. To so prejšnji zneski.
    [few] Ni posodobljeno: { $count } polj ni mogoče prebrati. To so prejšnji zneski.
   *[other] Ni posodobljeno: { $count } polj ni mogoče prebrati. To so prejšnji zneski.
}
totals-too-many-digits = Ni posodobljeno: eno od števil je preveliko za natančen izračun.
totals-repeated-tax = Ni posodobljeno: pri eni postavki je isti davek dvakrat.
totals-impossible-rate = Ni posodobljeno: davčne stopnje ene postavke dajo skupaj minus 100 odstotkov ali manj.
rounding = Zaokroževanje
rounding-line = Zaokroži v vsaki vrstici
rounding-total = Zaokroži na koncu

## How to pay, notes

payment = Kako plačati
iban = IBAN
    .example = SI56 2633 0001 2039 086
bic = BIC
    .example = LJBASI2X
bank = Banka
    .add = banka
    .example = Ljubljanska banka
account = Številka bančnega računa
    .add = bančni račun brez IBAN
    .example = 26330-0012039086
payment-reference = Sklic
    .add = sklic
    .example = 2026-0042
    .hint = Prazno: nastane iz številke.
part-payment-reference-scheme = Sklic iz številke
    .add = sklic iz številke
part-payment-reference-scheme-number = sama številka
part-payment-reference-scheme-variable_symbol = variabilni simbol (Češka, Slovaška)
part-payment-reference-scheme-creditor_reference = sklic RF (ISO 11649)
part-payment-reference-scheme-swiss = švicarski sklic QR, brez QR-IBAN RF
part-payment-reference-scheme-viite = finski viite
part-payment-reference-scheme-kid = KID, po dogovoru z banko
part-payment-reference-scheme-ocr = OCR, po dogovoru z banko
reference-made = Stranka navede { $reference }.
notes = Opombe
note = Opomba za stranko
    .example = Hvala za naročilo.
phrases = Običajne navedbe za opombo
phrases-choose = Izberite navedbo za dodajanje
phrase-added = Navedba je dodana v opombo.

## Before you send

problems = Preden pošljete
problems-mistake = Popravite, preden pošljete
problems-warning = Raje preverite
problems-notice = Dobro je vedeti
problems-none = Nič ne manjka.
problems-waiting = Račun se preverja…
problems-unchecked = Računa ni mogoče preveriti, dokler predogled spet ne deluje.
problem-not-understood = »{ $typed }« ni mogoče prebrati: predogled kaže prejšnjo vrednost.
problems-more = { $count ->
    [one] in še { $count }.
    [two] in še { $count }.
    [few] in še { $count }.
   *[other] in še { $count }.
}

## The paper

paper = Predogled
paper-page = Stran { $page } od { $pages }
paper-picture = { $document }. { $page }
paper-back = Prejšnja stran
paper-on = Naslednja stran
paper-larger = Povečaj predogled
paper-smaller = Pomanjšaj predogled
paper-stale = { $count ->
    [one] Ni posodobljeno: { $count } polja ni mogoče prebrati.
    [two] Ni posodobljeno: { $count } polj ni mogoče prebrati.
    [few] Ni posodobljeno: { $count } polj ni mogoče prebrati.
   *[other] Ni posodobljeno: { $count } polj ni mogoče prebrati.
}
paper-impossible = Brez vsot: ni jih mogoče izračunati.
paper-retry = Poskusi znova
paper-print = Tako se natisne samo ena stran. Če želite natisniti vse, v Billetu pritisnite Ctrl+P (⌘P).
pdf-download = Prenesi PDF
    .short = PDF
ways = Tiskanje in drugo
pdf-waiting = Priprava…
pdf-making = Izdelava PDF-ja…
pdf-saved = { $name } je med prenesenimi datotekami.
pdf-saved-but = { $saved } Prosimo, preverite:
pdf-stale = { $count ->
    [one] Polje, ki ga ni mogoče prebrati: { $field }. PDF kaže njegovo prejšnjo vrednost.
    [two] { $count } polj ni mogoče prebrati, prvo je: { $field }. PDF kaže njuni prejšnji vrednosti.
    [few] { $count } polj ni mogoče prebrati, prvo je: { $field }. PDF kaže njihove prejšnje vrednosti.
   *[other] { $count } polj ni mogoče prebrati, prvo je: { $field }. PDF kaže njihove prejšnje vrednosti.
}
pdf-impossible = V njem ni vsot, ker jih ni mogoče izračunati.
pdf-not-taken = Brskalnik datoteke ni sprejel. Poskusite znova.
pdf-failed = PDF-ja ni bilo mogoče izdelati: { $reason }

## Drafts

drafts = Osnutki
drafts-hint = Shranjeni so samo v tem brskalniku, v tej napravi.
drafts-search = Iskanje po številki ali stranki
drafts-not-found = Noben osnutek nima te številke ali stranke.
drafts-none = Osnutkov še ni. Kar vnesete, se tu shrani samo.
drafts-unreadable = { $count ->
    [one] Še { $count } osnutka ta različica ne zna prebrati. Ostane, kot je.
    [two] Še { $count } osnutkov ta različica ne zna prebrati. Ostaneta, kot sta.
    [few] Še { $count } osnutkov ta različica ne zna prebrati. Ostanejo, kot so.
   *[other] Še { $count } osnutkov ta različica ne zna prebrati. Ostanejo, kot so.
}
file-open = Odpri datoteko
export = Shrani več hkrati
draft-new = Nov račun
    .short = Nov
draft-new-opened = Odprt je nov račun.
draft-unnumbered = Brez številke
draft-without-buyer = Še brez stranke
draft-open = Odpri: { $number }
draft-duplicate = Podvoji: { $number }
draft-delete = Izbriši: { $number }
draft-deleted = Osnutek je izbrisan.
draft-numbered-deleted = Osnutek { $number } je izbrisan.
draft-kept-copy = Ta osnutek je bil spremenjen tudi na drugem zavihku. Tista različica ostane kot samostojen osnutek.
draft-changed = { $day }, { $time }

interface-language = Jezik strani
language-missing = Jezika ni bilo mogoče naložiti: { $language }. Preverite povezavo in poskusite znova.
drop-file = Spustite sem datoteko PDF ali JSON, da se odpre. Sliko spustite na mesto logotipa.

issue = Izdaja
issue-place-hint = Ko je vse končano: z izdajo se številka, zneski in PDF zaklenejo. Do takrat je vsak shranjeni PDF osnutek.
issue-open = Izdaj ta dokument…
issued-on = Izdano { $date }
issued-hint = Številka, zneski in PDF ostanejo, kot so. Kar želite spremeniti, spremeni dokument, ki navaja tega.
issued-follow = Popravi ali nadaljuj…
issued-take-back = Vrni med osnutke…
issued-elsewhere = Ta dokument je bil izdan na drugem zavihku. Kar ste vpisali tukaj, se nadaljuje kot samostojen osnutek.
storage-issued = Medtem je bil izdan in ostane, kot je.

number-pattern = Vzorec številke…
number-set = Številka je zdaj { $number }.
drafts-gaps = Noben dokument tukaj nima { $numbers }. Vrzel v številkah potrebuje razlog.
