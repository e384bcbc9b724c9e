### What the drawer says: the parts of the page that are fetched when they are opened, in Slovenian.

## The look of the paper

look-template = Predloga
look-template-classic = Klasična
look-template-modern = Sodobna
look-template-compact = Strnjena
look-template-letter = Pismo

look-accent = Barva
look-accent-ink = Črnilo
look-accent-blue = Modra
look-accent-green = Zelena
look-accent-wine = Vinska
look-accent-brick = Opečnata
look-accent-violet = Vijolična
look-accent-bronze = Bronasta
look-accent-black = Črna
look-accent-own = Druga barva

look-typeface = Pisava
look-typeface-sans = Brez serifov
look-typeface-serif = S serifi
look-page-size = Stran
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logotip
look-logo-place-left = Levo
look-logo-place-center = Na sredini
look-logo-place-right = Desno
look-logo-size = Velikost logotipa
look-logo-size-small = Majhen
look-logo-size-medium = Srednji
look-logo-size-large = Velik
look-logo-hint = Po spremembi velikosti logotip dodajte znova: shranjen je tako oster, kot zahteva njegova velikost.

look-carried-forward = Prenesi vsoto na naslednjo stran
look-fold-marks = Oznake za prepogibanje pisma
look-stamp = Žig ali podpis
look-stamp-add = Dodaj žig ali podpis
look-stamp-remove = Odstrani žig ali podpis

look-labels = Besede in stolpci
look-labels-hint = Kjer želite drugo besedo, napišite svojo. Odstranite kljukico pri tem, česar na dokumentu ne želite.
look-show = Pokaži
look-bare-country = Država
look-bare-email = E-poštni naslovi
look-bare-phone = Telefonske številke

## A picture that is chosen

logo-empty = Ta datoteka je prazna. Izberite drugo.
logo-file-too-large = Ta datoteka je večja od 10 MB. Izberite manjšo.
logo-too-many-pixels = Ta slika ima preveč pik. Izberite manjšo.
logo-not-a-picture = Te datoteke ni mogoče prikazati kot sliko. Izberite datoteko PNG, JPEG ali SVG.
logo-too-much-detail = Ta slika ima za logotip preveč podrobnosti. Izberite preprostejšo.
logo-cannot-be-read = Te datoteke ni mogoče odpreti. Izberite jo znova.

## Opening a file

ways-close = Zapri
file-open = Odpri datoteko
file-hint = PDF, narejen z Billetom, ali datoteka JSON z dokumentom. Lahko jo tudi povlečete kamor koli na stran. Prebere se tukaj, v vaši napravi.
file-choose = Izberi datoteko
file-reading = Branje datoteke…
file-not-opened = Ta datoteka ni odprta
file-found = Odpri { $number }
file-unnumbered = dokument brez številke
file-client = Stranka
file-day = Datum
file-total = Skupaj
file-edit = Uredi
file-duplicate = Podvoji z novo številko
file-known-same = Ta dokument je že med vašimi osnutki, prav tak kot v datoteki.
file-known-other = Med vašimi osnutki je drugačna oblika tega dokumenta, spremenjena { $moment }.
file-known-newer = Med vašimi osnutki je ta dokument, kot ga je shranil novejši Billet. Tisti ostane, kot je.
file-keep-both = Obdrži oba
file-replace = Zamenjaj osnutek
file-several = { $count ->
    [one] Odpri { $count } dokument
    [two] Odpri { $count } dokumenta
    [few] Odpri { $count } dokumente
   *[other] Odpri { $count } dokumentov
}
file-several-hint = Vsak, ki ga izberete, postane osnutek. Kar že imate med osnutki, ostane: dokument, ki se razlikuje, se shrani poleg njega.
file-several-open = { $count ->
    [one] Shrani { $count } kot osnutek
    [two] Shrani { $count } kot osnutka
    [few] Shrani { $count } kot osnutke
   *[other] Shrani { $count } kot osnutke
}
file-several-opened = { $count ->
    [one] Med vašimi osnutki je { $count } dokument.
    [two] Med vašimi osnutki sta { $count } dokumenta.
    [few] Med vašimi osnutki so { $count } dokumenti.
   *[other] Med vašimi osnutki je { $count } dokumentov.
}
file-not-kept = Dokumenta ni bilo mogoče shraniti.
file-empty = Ta datoteka je prazna.
file-no-access = Te datoteke ni mogoče prebrati. Je bila premaknjena? Izberite jo znova.
file-unknown = To ni niti PDF niti dokument Billeta. Izberite PDF, narejen z Billetom.
file-damaged = Ta PDF je poškodovan. Poskusite z drugo kopijo.
file-torn = Datoteka ni cela: se prekine ali je bila spremenjena. Poskusite z drugo kopijo.
file-encrypted = Ta PDF je zaklenjen z geslom. Shranite kopijo brez gesla in odprite to.
file-too-large = Ta datoteka je večja, kot jo Billet prebere.
file-no-document = V tem PDF-ju ni dokumenta Billeta: naredil ga je drug program ali pa je bil natisnjen v novo datoteko. Znova je mogoče odpreti samo PDF, ki ga je shranil Billet.
file-newer = Ta dokument je nastal v novejši različici Billeta. Dobite jo, če stran znova naložite; nato datoteko odprite še enkrat.
file-malformed = Ta datoteka ni pravilen dokument:
file-cannot-read = Dela Billeta, ki bere PDF-je, ni bilo mogoče zagnati. Preverite povezavo in poskusite znova.

## What a document becomes besides its PDF

ways-menu = Tiskanje in drugo
ways-doubts = { $count ->
    [one] { $count } polja ni mogoče prebrati. Kar od tu shranite ali natisnete, kaže njegovo prejšnjo vrednost.
    [two] { $count } polj ni mogoče prebrati. Kar od tu shranite ali natisnete, kaže njuni prejšnji vrednosti.
    [few] { $count } polj ni mogoče prebrati. Kar od tu shranite ali natisnete, kaže njihove prejšnje vrednosti.
   *[other] { $count } polj ni mogoče prebrati. Kar od tu shranite ali natisnete, kaže njihove prejšnje vrednosti.
}
ways-stop = Prekliči
ways-stopped = Preklicano. Nič ni bilo shranjeno.
ways-drawing = Risanje strani…
ways-failed = Ni uspelo. Poskusite znova.
ways-saved = { $name } je med prenesenimi datotekami.
print = Natisni
png-save = Shrani stran { $page } kot sliko (PNG)
file-open-way = Odpri datoteko…

## Several at once

languages = V več jezikih
languages-hint = Z jezikom se spremenijo besede na dokumentu in zapis števil; kar ste vnesli, ostane, kot je.
export = Shrani več hkrati
export-hint = Kot en PDF, v katerem ima vsak osnutek svoje strani in svoje številke strani, ali vsak kot svoj PDF, vsi v eni datoteki ZIP.
ways-all = Vse
ways-none = Izberite vsaj enega.
ways-one-pdf = { $count ->
    [one] Shrani { $count } kot en PDF
    [two] Shrani { $count } kot en PDF
    [few] Shrani { $count } kot en PDF
   *[other] Shrani { $count } kot en PDF
}
ways-zip = { $count ->
    [one] Shrani { $count } PDF v ZIP
    [two] Shrani { $count } PDF-ja v ZIP
    [few] Shrani { $count } PDF-je v ZIP
   *[other] Shrani { $count } PDF-jev v ZIP
}
batch-progress = { $count } od { $all }
batch-saved = { $count ->
    [one] Med prenesenimi datotekami je { $name } in v njej { $count } PDF.
    [two] Med prenesenimi datotekami je { $name } in v njej { $count } PDF-ja.
    [few] Med prenesenimi datotekami je { $name } in v njej { $count } PDF-ji.
   *[other] Med prenesenimi datotekami je { $name } in v njej { $count } PDF-jev.
}
batch-saved-pdf = { $count ->
    [one] { $name } je med prenesenimi datotekami.
    [two] { $name } (število dokumentov: { $count }) je med prenesenimi datotekami.
    [few] { $name } (število dokumentov: { $count }) je med prenesenimi datotekami.
   *[other] { $name } (število dokumentov: { $count }) je med prenesenimi datotekami.
}
batch-joining = Sestavljanje datoteke…
batch-none = Nobenega PDF-ja ni bilo mogoče izdelati.
batch-failed = { $count ->
    [one] Manjka { $count }:
    [two] Manjkata { $count }:
    [few] Manjkajo { $count }:
   *[other] Manjka { $count }:
}

## Fonts of one’s own

fonts = Lastne pisave
fonts-add = Dodaj pisavo
fonts-remove = Odstrani { $name }
fonts-hint = Za znake, ki jih vgrajene pisave nimajo: arabske, hebrejske, kitajske in druge. Pisava ostane v tem brskalniku za vse račune, v PDF pa gre le to, kar račun uporabi.
fonts-not-kept = Ta brskalnik pisave ne more shraniti. Nima več prostora ali pa za to stran ničesar ne shranjuje.
fonts-cannot-be-read = Te datoteke ni mogoče odpreti. Izberite jo znova.
font-too-large = Datoteka { $file } je večja od 40 MB. Izberite manjšo pisavo.
font-web = { $file } je pisava za spletne strani (WOFF). Izberite datoteko TTF ali OTF iste pisave.
font-old = { $file } je pisava starejše vrste. Izberite datoteko TTF ali OTF.
font-unknown = { $file } ni pisava. Izberite datoteko TTF ali OTF.
font-damaged = Datoteka { $file } je poškodovana. Pisavo znova dobite tam, od koder jo imate.
font-restricted = Izdelovalec pisave { $file } ne dovoli, da se vstavi v dokumente. Izberite drugo pisavo.
font-no-outlines = { $file } nima znakov, ki bi jih bilo mogoče natisniti. Izberite drugo pisavo.
font-no-letters = { $file } ne pove, katere znake ima. Izberite drugo pisavo.
fonts-too-many = Število lastnih pisav, ki jih lahko uporabi Billet, je največ { $count }. Odstranite katero, ki je ne potrebujete, in nato dodajte to.

## Kinds of document

about-invoice = Prosi za plačilo dobavljenega. Zneski so pozitivni in ničesar ni treba navesti.
about-proforma = Pokaže, kaj bo na računu: za plačilo vnaprej ali carino. Zneski so pozitivni. Ni davčni dokument, račun sledi.
about-quote = Pove, koliko bi stalo in do kdaj to velja. Zneski so pozitivni in plačati še ni treba nič.
about-order-confirmation = Pove stranki, da naročilo sprejmete in po kateri ceni. Zneski so pozitivni. Navedite ponudbo, na kateri temelji.
about-delivery-note = Gre z blagom: kaj in koliko, brez cen. Navedite naročilo ali račun.
about-advance-invoice = Prosi za del cene pred dobavo. Zneski so pozitivni. Končni račun ga odšteje po davčnih stopnjah.
about-final-invoice = Zaračuna celoto in odšteje avanse po njihovih davčnih stopnjah. Zneski so pozitivni. Navedite vsak avansni račun.
about-credit-note = Vrne račun, v celoti ali deloma. Zneski ostanejo pozitivni. Navesti mora račun, ki ga popravlja.
about-debit-note = Zaračuna več za nekaj že zaračunanega. Zneski so pozitivni. Navesti mora ta račun.
about-corrective-invoice = Stopi na mesto napačnega računa: vse je, kot mora biti. Zneski so pozitivni. Navesti mora napačnega.
about-receipt = Potrdi, da je plačilo prispelo. Zneski so pozitivni, davek se ne navede znova. Navedite plačani račun.
about-self-billed-invoice = Ste stranka in izdate račun namesto dobavitelja. Pod „Izdajatelj“ je dobavitelj, pod „Prejemnik“ vi. Zneski so pozitivni. Oba sta se morala o tem dogovoriti.
about-statement = Našteje, kaj je odprto med vami in stranko. Kar dolguje, je pozitivno. Ne nadomešča računa.
about-reminder = Opomni na zapoznelo plačilo. Zneski so pozitivni, davek se ne navede znova. Navedite račun.
make = Naredi iz tega
make-hint = Nov osnutek, ki navaja ta dokument.
book = Stranke in postavke
book-hint = Zapomnjeno iz vaših dokumentov, samo v tem brskalniku. Predlagane so med tipkanjem.
book-none = Nič še ni zapomnjeno. Stranke in postavke si zapomnimo, ko prenesete PDF ali zapustite dokument.
book-clients = Stranke
book-items = Postavke
book-companies = Vaša podjetja
book-search = Išči
book-edit = Uredi: { $name }
book-forget = Pozabi: { $name }
book-forgotten = Pozabljeno: { $name }
book-undo = Razveljavi
book-save = Shrani
book-back = Nazaj
book-forget-all = Pozabi vse stranke in postavke
book-all-forgotten = Vse stranke in postavke so pozabljene.

issue-title = Izdati: { $document }?
issue-hint = Odslej številka, zneski in PDF ostanejo, kot so, in se hranijo v tem brskalniku. Kar boste želeli spremeniti, spremeni dokument, ki navaja tega.
issue-and-save = Izdaj in shrani PDF
issue-only = Izdaj
issue-no-number = Najprej potrebuje številko.
issue-not-ready = V obrazcu je nekaj, česar ni mogoče razumeti ali izračunati. Najprej to popravite: obrazec pove kje.
issue-taken = { $other }, izdano { $date }, že ima številko dokumenta { $document }. Dva dokumenta z isto številko je težko razlikovati in davčni urad ju lahko izpodbija.
issue-change-number = Spremeni številko
issue-anyway = Vseeno izdaj s to številko
issue-mistakes = To je dobro popraviti pred izdajo:
issue-mend = Nazaj na obrazec
issue-nevertheless = Izdaj tako, kot je
issue-done = Izdano: { $document }.
issue-not-kept = Izdano: { $document }. Ta brskalnik ni mogel obdržati PDF-ja: shranite ga zdaj, poznejši Billet ga lahko izriše drugače.
issued-redrawn = Ta brskalnik nima več PDF-ja, kakršen je bil izdan. Znova je izrisan iz istih podatkov in se ne ujema do zadnjega bajta: ta različica Billeta ga riše nekoliko drugače. Velja tisti, ki ste ga poslali.
take-back-title = Vrniti med osnutke: { $document }?
take-back-hint = Samo dokler ga nima nihče drug. Potem ga je spet mogoče spreminjati, izdani PDF pa se tu izbriše. Ga že kdo ima? Raje izdajte dobropis ali novo različico.
take-back-cited = Nanj se sklicuje že izdan dokument: { $documents }. Če ga spremenite, se ne bosta več ujemala.
take-back = Vrni med osnutke
delete-issued-title = Izbrisati: { $document }?
delete-issued-hint = Izdano { $date }. Zakon morda zahteva, da ga hranite več let. Z njim se izbriše tudi izdani PDF.
delete-issued = Izbriši
file-issued = Izdan je bil { $date } in ostane, kot je.
file-known-issued = Ta dokument ste izdali v drugi obliki. Tista ostane, kot je.
file-look = Poglej
make-hint-correct = Izdano se ne spreminja: davčni zakon zahteva samostojen dokument, ki ga navaja. Dobropis razveljavi vse ali del; popravek računa stopi na njegovo mesto.
make-hint-version = Izdano ostane, kot je. Nova različica ga navaja in stopi na njegovo mesto.
make-revised = Nova različica

pattern-title = Številke: { $kind }
pattern-label = Vzorec
pattern-hint = Kar je v zavitih oklepajih, se izpolni pri vsakem dokumentu. Drugo besedilo ostane, kot je.
pattern-year = leto
pattern-year-short = leto, dve števki
pattern-month = mesec
pattern-counter = števec s toliko števkami
pattern-client = prva beseda imena stranke
pattern-reset = Števec se začne znova
pattern-yearly = vsako leto
pattern-monthly = vsak mesec
pattern-never = nikoli
pattern-next = Naslednja številka: { $number }
pattern-needs = Da se nobena številka ne ponovi, vzorec potrebuje { $token }.
pattern-unknown = { $token } ni znano.
pattern-brace = En oklepaj nima para.
pattern-counters = Števcev je več kot eden.
pattern-digits = Števec ima več kot { $count } števk.
pattern-keep = Uporabi ta vzorec
pattern-remove = Nadaljuj brez vzorca
