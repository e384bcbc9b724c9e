### What the drawer says, in Serbian, in Latin letters: letter for letter as in `sr`.

## The look of the paper

look-template = Šablon
look-template-classic = Klasičan
look-template-modern = Moderan
look-template-compact = Zbijen
look-template-letter = Pismo

look-accent = Boja
look-accent-ink = Mastilo
look-accent-blue = Plava
look-accent-green = Zelena
look-accent-wine = Bordo
look-accent-brick = Cigla
look-accent-violet = Ljubičasta
look-accent-bronze = Bronza
look-accent-black = Crna
look-accent-own = Druga boja

look-typeface = Slova
look-typeface-sans = Bez serifa
look-typeface-serif = Sa serifima
look-page-size = Strana
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logotip
look-logo-place-left = Levo
look-logo-place-center = U sredini
look-logo-place-right = Desno
look-logo-size = Veličina logotipa
look-logo-size-small = Mala
look-logo-size-medium = Srednja
look-logo-size-large = Velika
look-logo-hint = Kada izaberete drugu veličinu, ponovo dodajte logotip: čuva se onoliko oštar koliko njegova veličina traži.

look-carried-forward = Prenesi zbir na sledeću stranu
look-fold-marks = Prikaži gde se pismo savija
look-stamp = Pečat ili potpis
look-stamp-add = Dodaj pečat ili potpis
look-stamp-remove = Ukloni pečat ili potpis

look-labels = Reči i kolone
look-labels-hint = Upišite svoju reč tamo gde želite drugu. Isključite ono što ne želite na fakturi.
look-show = Prikaži
look-bare-country = Država
look-bare-email = Imejl adrese
look-bare-phone = Brojevi telefona

## A picture that is chosen

logo-empty = Ova datoteka je prazna. Izaberite drugu.
logo-file-too-large = Ova datoteka je veća od 10 MB. Izaberite manju.
logo-too-many-pixels = Ova slika ima previše piksela. Izaberite manju.
logo-not-a-picture = Ova datoteka ne može da se prikaže kao slika. Izaberite PNG, JPEG ili SVG datoteku.
logo-too-much-detail = Ova slika ima previše detalja za logotip. Izaberite jednostavniju.
logo-cannot-be-read = Ova datoteka ne može da se otvori. Izaberite je ponovo.

## Opening a file

ways-close = Zatvori
file-open = Otvori datoteku
file-hint = PDF koji je napravljen u aplikaciji Billet ili JSON datoteka dokumenta. Možete i da je prevučete bilo gde na stranicu. Čita se ovde, na vašem uređaju.
file-choose = Izaberi datoteku
file-reading = Datoteka se čita…
file-not-opened = Datoteka nije otvorena
file-found = Otvori: { $number }
file-unnumbered = dokument bez broja
file-client = Kupac
file-day = Datum
file-total = Ukupno
file-edit = Izmeni
file-duplicate = Dupliraj sa novim brojem
file-known-same = Već je među vašim nacrtima, isti kao u datoteci.
file-known-other = Među vašim nacrtima je druga verzija ovog dokumenta. Poslednja izmena: { $moment }
file-known-newer = Među vašim nacrtima je ovaj dokument, sačuvan u novijoj verziji aplikacije Billet. On ostaje kakav jeste.
file-keep-both = Zadrži oba
file-replace = Zameni nacrt
file-several = { $count ->
    [one] Otvori { $count } dokument
    [few] Otvori { $count } dokumenta
   *[other] Otvori { $count } dokumenata
}
file-several-hint = Svaki koji izaberete postaje nacrt. Nacrti koje već imate ostaju: dokument koji se razlikuje čuva se pored njih.
file-several-open = { $count ->
    [1] Sačuvaj kao nacrt
    [one] Sačuvaj { $count } nacrt
    [few] Sačuvaj { $count } nacrta
   *[other] Sačuvaj { $count } nacrta
}
file-several-opened = { $count ->
    [1] Dokument je među vašim nacrtima.
    [one] { $count } dokument je sada među vašim nacrtima.
    [few] { $count } dokumenta su sada među vašim nacrtima.
   *[other] { $count } dokumenata je sada među vašim nacrtima.
}
file-not-kept = Dokument nije mogao da se sačuva.
file-empty = Ova datoteka je prazna.
file-no-access = Ova datoteka ne može da se pročita. Da nije premeštena? Izaberite je ponovo.
file-unknown = Ovo nije ni PDF ni dokument aplikacije Billet. Izaberite PDF koji je napravljen u njoj.
file-damaged = Ovaj PDF je oštećen. Probajte sa drugom kopijom.
file-torn = Datoteka nije cela: prekida se ili je menjana. Pokušajte sa drugom kopijom.
file-encrypted = Ovaj PDF je zaštićen lozinkom. Sačuvajte kopiju bez lozinke i otvorite nju.
file-too-large = Ova datoteka je veća od onog što Billet može da pročita.
file-no-document = U ovom PDF-u nema dokumenta aplikacije Billet: napravljen je u drugom programu ili odštampan u novu datoteku. Ponovo može da se otvori samo PDF koji je sačuvao Billet.
file-newer = Ovaj dokument je napravljen u novijoj verziji aplikacije Billet. Učitajte stranicu ponovo da biste je dobili, pa opet otvorite datoteku.
file-malformed = Ova datoteka nije ispravan dokument:
file-cannot-read = Deo aplikacije Billet koji čita PDF nije mogao da se pokrene. Proverite vezu sa internetom i pokušajte ponovo.

## What a document becomes besides its PDF

ways-menu = Štampa i drugo
ways-doubts = { $count ->
    [1] Jedno polje nije razumljivo. Sve što odavde preuzmete sadrži njegovu prethodnu vrednost.
    [one] { $count } polje nije razumljivo. Sve što odavde preuzmete sadrži prethodne vrednosti.
    [few] { $count } polja nisu razumljiva. Sve što odavde preuzmete sadrži prethodne vrednosti.
   *[other] { $count } polja nije razumljivo. Sve što odavde preuzmete sadrži prethodne vrednosti.
}
ways-stop = Otkaži
ways-stopped = Otkazano. Ništa nije sačuvano.
ways-drawing = Strane se iscrtavaju…
ways-failed = Ovo nije uspelo. Pokušajte ponovo.
ways-saved = { $name } je među vašim preuzimanjima.
print = Štampaj
png-save = Sačuvaj { $page }. stranu kao sliku (PNG)
file-open-way = Otvori datoteku…

## Several at once

languages = Na više jezika
languages-hint = Sa jezikom se menjaju reči na fakturi i način pisanja brojeva, a ono što ste uneli ostaje isto.
export = Sačuvaj više njih
export-hint = Kao jedan PDF, u kojem svaki nacrt ima svoje strane i svoje brojeve strana; ili kao zaseban PDF za svaki, sve u jednoj zip datoteci.
ways-all = Sve
ways-none = Izaberite bar jedno.
ways-one-pdf = { $count ->
    [1] Sačuvaj kao jedan PDF
    [one] Sačuvaj { $count } kao jedan PDF
    [few] Sačuvaj { $count } kao jedan PDF
   *[other] Sačuvaj { $count } kao jedan PDF
}
ways-zip = { $count ->
    [one] Sačuvaj { $count } PDF kao zip datoteku
    [few] Sačuvaj { $count } PDF-a kao zip datoteku
   *[other] Sačuvaj { $count } PDF-ova kao zip datoteku
}
batch-progress = { $count } od { $all }
batch-saved = { $count ->
    [one] U datoteci { $name } je { $count } PDF. Naći ćete je među preuzimanjima.
    [few] U datoteci { $name } su { $count } PDF-a. Naći ćete je među preuzimanjima.
   *[other] U datoteci { $name } je { $count } PDF-ova. Naći ćete je među preuzimanjima.
}
batch-saved-pdf = { $count ->
    [1] { $name } je među vašim preuzimanjima.
    [one] { $name } je među vašim preuzimanjima i sadrži { $count } dokument.
    [few] { $name } je među vašim preuzimanjima i sadrži { $count } dokumenta.
   *[other] { $name } je među vašim preuzimanjima i sadrži { $count } dokumenata.
}
batch-joining = Datoteka se sastavlja…
batch-none = Nijedan PDF nije mogao da se napravi.
batch-failed = { $count ->
    [1] Ovaj nedostaje:
    [one] Nedostaje njih { $count }:
    [few] Nedostaju ova { $count }:
   *[other] Nedostaje ovih { $count }:
}

## Fonts of one’s own

fonts = Vaši fontovi
fonts-add = Dodaj datoteku fonta
fonts-remove = Ukloni { $name }
fonts-hint = Za slova kojih nema u ugrađenim fontovima: arapska, hebrejska, kineska i druga. Font ostaje u ovom pregledaču, za sve fakture, a u PDF ulazi samo ono što faktura koristi.
fonts-not-kept = Ovaj pregledač ne može da sačuva font. Nema više mesta ili ne čuva ništa za ovu stranicu.
fonts-cannot-be-read = Ova datoteka ne može da se otvori. Izaberite je ponovo.
font-too-large = { $file }: veća je od 40 MB. Izaberite manji font.
font-web = { $file }: ovo je font za veb-stranice (WOFF). Izaberite TTF ili OTF datoteku istog fonta.
font-old = { $file }: ovo je font stare vrste. Izaberite TTF ili OTF datoteku.
font-unknown = { $file }: ovo nije font. Izaberite TTF ili OTF datoteku.
font-damaged = { $file }: datoteka je oštećena. Preuzmite font ponovo tamo gde ste ga našli.
font-restricted = { $file }: autor fonta ne dozvoljava da se ugrađuje u dokumente. Izaberite drugi font.
font-no-outlines = { $file }: nema slova koja mogu da se odštampaju. Izaberite drugi font.
font-no-letters = { $file }: ne navodi koja slova ima. Izaberite drugi font.
fonts-too-many = Billet koristi najviše { $count } vaših fontova. Uklonite jedan koji vam ne treba, pa dodajte ovaj.

## Kinds of document

about-invoice = Traži plaćanje za isporučeno. Iznosi su pozitivni i ništa ne treba navesti.
about-proforma = Pokazuje šta će pisati u fakturi: za plaćanje unapred ili za carinu. Iznosi su pozitivni. Nije poreski dokument, faktura sledi.
about-quote = Kaže koliko bi koštalo i do kada to važi. Iznosi su pozitivni i još se ništa ne plaća.
about-order-confirmation = Kaže klijentu da prihvatate porudžbinu i po kojoj ceni. Iznosi su pozitivni. Navedite ponudu na kojoj se zasniva.
about-delivery-note = Ide uz robu: šta i koliko, bez cena. Navedite porudžbinu ili fakturu.
about-advance-invoice = Traži deo cene pre isporuke. Iznosi su pozitivni. Konačni račun ga odbija po poreskim stopama.
about-final-invoice = Obračunava celinu i odbija avanse po njihovim poreskim stopama. Iznosi su pozitivni. Navedite svaki avansni račun.
about-credit-note = Vraća fakturu, celu ili delimično. Iznosi ostaju pozitivni. Mora da navede fakturu koju ispravlja.
about-debit-note = Zaračunava više za nešto već fakturisano. Iznosi su pozitivni. Mora da navede tu fakturu.
about-corrective-invoice = Stoji umesto pogrešne fakture: sve je kako treba. Iznosi su pozitivni. Mora da navede pogrešnu.
about-receipt = Potvrđuje da je uplata stigla. Iznosi su pozitivni, a porez se ne iskazuje ponovo. Navedite plaćenu fakturu.
about-self-billed-invoice = Vi ste klijent i izdajete fakturu umesto dobavljača. Pod „Prodavac“ stoji dobavljač, pod „Kupac“ vi. Iznosi su pozitivni. Oboje ste to morali dogovoriti.
about-statement = Nabraja šta je otvoreno između vas i klijenta. Što duguje, pozitivno je. Ne zamenjuje fakturu.
about-reminder = Podseća na zakasnelo plaćanje. Iznosi su pozitivni, a porez se ne iskazuje ponovo. Navedite fakturu.
make = Napravi iz ovoga
make-hint = Novi nacrt koji navodi ovaj dokument.
book = Kupci i stavke
book-hint = Zapamćeno iz vaših dokumenata, samo u ovom pregledaču. Predlažu se dok kucate.
book-none = Još ništa nije zapamćeno. Kupci i stavke se pamte čim preuzmete PDF ili napustite dokument.
book-clients = Kupci
book-items = Stavke
book-companies = Vaše firme
book-search = Pretraga
book-edit = Izmeni: { $name }
book-forget = Zaboravi: { $name }
book-forgotten = Zaboravljeno: { $name }
book-undo = Opozovi
book-save = Sačuvaj
book-back = Nazad
book-forget-all = Zaboravi sve kupce i stavke
book-all-forgotten = Svi kupci i stavke su zaboravljeni.

issue-title = Izdati: { $document }?
issue-hint = Od sada broj, iznosi i PDF ostaju kakvi jesu i čuvaju se u ovom pregledaču. Ono što kasnije želite da promenite menja dokument koji navodi ovaj.
issue-and-save = Izdaj i sačuvaj PDF
issue-only = Izdaj
issue-no-number = Prvo je potreban broj.
issue-not-ready = U obrascu ima nešto što se ne može razumeti ili izračunati. Prvo to ispravite: obrazac kaže gde.
issue-taken = { $other }, izdato { $date }, već ima broj dokumenta { $document }. Dva dokumenta sa istim brojem teško se razlikuju i poreska uprava ih može osporiti.
issue-change-number = Promeni broj
issue-anyway = Ipak izdaj sa ovim brojem
issue-mistakes = Ovo treba ispraviti pre izdavanja:
issue-mend = Nazad na obrazac
issue-nevertheless = Izdaj ovako
issue-done = Izdato: { $document }.
issue-not-kept = Izdato: { $document }. Ovaj pregledač nije mogao da zadrži PDF: sačuvajte ga sada, kasniji Billet ga može iscrtati drugačije.
issued-redrawn = Ovaj pregledač više nema PDF onakav kakav je izdat. Ponovo je iscrtan iz istih podataka i nije isti u svakom bajtu: ova verzija aplikacije Billet crta ga malo drugačije. Važi onaj koji ste poslali.
take-back-title = Vratiti u nacrte: { $document }?
take-back-hint = Samo dok ga niko drugi nema. Tada se ponovo može menjati, a izdati PDF se ovde briše. Neko ga već ima? Izdajte radije knjižno odobrenje ili novu verziju.
take-back-cited = Na njega se poziva već izdat dokument: { $documents }. Ako ga promenite, više se neće slagati.
take-back = Vrati u nacrte
delete-issued-title = Obrisati: { $document }?
delete-issued-hint = Izdato { $date }. Zakon možda traži da ga čuvate godinama. Sa njim se briše i izdati PDF.
delete-issued = Obriši
file-issued = Izdat je { $date } i ostaje kakav jeste.
file-known-issued = Izdali ste ovaj dokument u drugom obliku. Taj ostaje kakav jeste.
file-look = Pogledaj
make-hint-correct = Izdato se ne menja: poreski zakon traži poseban dokument koji ga navodi. Knjižno odobrenje poništava sve ili deo; ispravka računa dolazi na njegovo mesto.
make-hint-version = Izdato ostaje kakvo jeste. Nova verzija ga navodi i dolazi na njegovo mesto.
make-revised = Nova verzija

pattern-title = Brojevi: { $kind }
pattern-label = Obrazac
pattern-hint = Ono u vitičastim zagradama popunjava se za svaki dokument. Ostali tekst ostaje kakav jeste.
pattern-year = godina
pattern-year-short = godina, dve cifre
pattern-month = mesec
pattern-counter = brojač sa toliko cifara
pattern-client = prva reč imena klijenta
pattern-reset = Brojač počinje iznova
pattern-yearly = svake godine
pattern-monthly = svakog meseca
pattern-never = nikad
pattern-next = Sledeći broj: { $number }
pattern-needs = Da se nijedan broj ne ponovi, obrascu treba { $token }.
pattern-unknown = { $token } nije poznato.
pattern-brace = Jedna zagrada nema par.
pattern-counters = Ima više od jednog brojača.
pattern-digits = Brojač ima više od { $count } cifara.
pattern-keep = Koristi ovaj obrazac
pattern-remove = Nastavi bez obrasca
