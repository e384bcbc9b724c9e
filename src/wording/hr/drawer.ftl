### What the drawer says, in Croatian.

## The look of the paper

look-template = Predložak
look-template-classic = Klasičan
look-template-modern = Moderan
look-template-compact = Zbijen
look-template-letter = Pismo

look-accent = Boja
look-accent-ink = Tinta
look-accent-blue = Plava
look-accent-green = Zelena
look-accent-wine = Bordo
look-accent-brick = Cigla
look-accent-violet = Ljubičasta
look-accent-bronze = Bronca
look-accent-black = Crna
look-accent-own = Druga boja

look-typeface = Slova
look-typeface-sans = Bez serifa
look-typeface-serif = Sa serifima
look-page-size = Stranica
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logotip
look-logo-place-left = Lijevo
look-logo-place-center = U sredini
look-logo-place-right = Desno
look-logo-size = Veličina logotipa
look-logo-size-small = Mala
look-logo-size-medium = Srednja
look-logo-size-large = Velika
look-logo-hint = Kad odaberete drugu veličinu, ponovno dodajte logotip: čuva se onoliko oštar koliko njegova veličina traži.

look-carried-forward = Prenesi zbroj na sljedeću stranicu
look-fold-marks = Prikaži gdje se pismo presavija
look-stamp = Pečat ili potpis
look-stamp-add = Dodaj pečat ili potpis
look-stamp-remove = Ukloni pečat ili potpis

look-labels = Riječi i stupci
look-labels-hint = Upišite svoju riječ ondje gdje želite drugu. Isključite ono što ne želite na računu.
look-show = Prikaži
look-bare-country = Država
look-bare-email = Adrese e-pošte
look-bare-phone = Telefonski brojevi

## A picture that is chosen

logo-empty = Ova je datoteka prazna. Odaberite drugu.
logo-file-too-large = Ova je datoteka veća od 10 MB. Odaberite manju.
logo-too-many-pixels = Ova slika ima previše piksela. Odaberite manju.
logo-not-a-picture = Ova se datoteka ne može prikazati kao slika. Odaberite PNG, JPEG ili SVG datoteku.
logo-too-much-detail = Ova slika ima previše detalja za logotip. Odaberite jednostavniju.
logo-cannot-be-read = Ova se datoteka ne može otvoriti. Odaberite je ponovno.

## Opening a file

ways-close = Zatvori
file-open = Otvori datoteku
file-hint = PDF izrađen u Billetu ili JSON datoteka dokumenta. Možete je i povući bilo gdje na stranicu. Čita se ovdje, na vašem uređaju.
file-choose = Odaberi datoteku
file-reading = Datoteka se čita…
file-not-opened = Datoteka nije otvorena
file-found = Otvori: { $number }
file-unnumbered = dokument bez broja
file-client = Kupac
file-day = Datum
file-total = Ukupno
file-edit = Uredi
file-duplicate = Dupliciraj s novim brojem
file-known-same = Već je među vašim nacrtima, isti kao u datoteci.
file-known-other = Među vašim je nacrtima druga verzija ovog dokumenta. Posljednja izmjena: { $moment }
file-known-newer = Među vašim je nacrtima ovaj dokument, spremljen u novijoj verziji Billeta. On ostaje kakav jest.
file-keep-both = Zadrži oba
file-replace = Zamijeni nacrt
file-several = { $count ->
    [one] Otvori { $count } dokument
    [few] Otvori { $count } dokumenta
   *[other] Otvori { $count } dokumenata
}
file-several-hint = Svaki koji odaberete postaje nacrt. Nacrti koje već imate ostaju: dokument koji se razlikuje sprema se pokraj njih.
file-several-open = { $count ->
    [1] Spremi kao nacrt
    [one] Spremi { $count } nacrt
    [few] Spremi { $count } nacrta
   *[other] Spremi { $count } nacrta
}
file-several-opened = { $count ->
    [1] Dokument je među vašim nacrtima.
    [one] { $count } dokument sada je među vašim nacrtima.
    [few] { $count } dokumenta sada su među vašim nacrtima.
   *[other] { $count } dokumenata sada je među vašim nacrtima.
}
file-not-kept = Dokument se nije mogao spremiti.
file-empty = Ova je datoteka prazna.
file-no-access = Ova se datoteka ne može pročitati. Je li premještena? Odaberite je ponovno.
file-unknown = Ovo nije ni PDF ni Billetov dokument. Odaberite PDF izrađen u Billetu.
file-damaged = Ovaj je PDF oštećen. Pokušajte s drugom kopijom.
file-torn = Datoteka nije cijela: prekida se ili je mijenjana. Pokušajte s drugom kopijom.
file-encrypted = Ovaj je PDF zaštićen lozinkom. Spremite kopiju bez lozinke i otvorite nju.
file-too-large = Ova je datoteka veća od onoga što Billet može pročitati.
file-no-document = U ovom PDF-u nema Billetova dokumenta: izrađen je u drugom programu ili ispisan u novu datoteku. Ponovno se može otvoriti samo PDF koji je spremio Billet.
file-newer = Ovaj je dokument izrađen u novijoj verziji Billeta. Ponovno učitajte stranicu da biste je dobili, a zatim opet otvorite datoteku.
file-malformed = Ova datoteka nije ispravan dokument:
file-cannot-read = Dio Billeta koji čita PDF nije se mogao pokrenuti. Provjerite internetsku vezu i pokušajte ponovno.

## What a document becomes besides its PDF

ways-menu = Ispis i drugo
ways-doubts = { $count ->
    [1] Jedno polje nije razumljivo. Sve što odavde preuzmete sadrži njegovu prijašnju vrijednost.
    [one] { $count } polje nije razumljivo. Sve što odavde preuzmete sadrži prijašnje vrijednosti.
    [few] { $count } polja nisu razumljiva. Sve što odavde preuzmete sadrži prijašnje vrijednosti.
   *[other] { $count } polja nije razumljivo. Sve što odavde preuzmete sadrži prijašnje vrijednosti.
}
ways-stop = Odustani
ways-stopped = Otkazano. Ništa nije spremljeno.
ways-drawing = Stranice se iscrtavaju…
ways-failed = Ovo nije uspjelo. Pokušajte ponovno.
ways-saved = { $name } je među vašim preuzimanjima.
print = Ispiši
png-save = Spremi { $page }. stranicu kao sliku (PNG)
file-open-way = Otvori datoteku…

## Several at once

languages = Na više jezika
languages-hint = S jezikom se mijenjaju riječi na računu i način pisanja brojeva, a ono što ste unijeli ostaje isto.
export = Spremi više njih
export-hint = Kao jedan PDF, u kojem svaki nacrt ima svoje stranice i svoje brojeve stranica; ili kao zaseban PDF za svaki, sve u jednoj zip datoteci.
ways-all = Sve
ways-none = Odaberite barem jedno.
ways-one-pdf = { $count ->
    [1] Spremi kao jedan PDF
    [one] Spremi { $count } kao jedan PDF
    [few] Spremi { $count } kao jedan PDF
   *[other] Spremi { $count } kao jedan PDF
}
ways-zip = { $count ->
    [one] Spremi { $count } PDF kao zip datoteku
    [few] Spremi { $count } PDF-a kao zip datoteku
   *[other] Spremi { $count } PDF-ova kao zip datoteku
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
batch-none = Nijedan se PDF nije mogao izraditi.
batch-failed = { $count ->
    [1] Ovaj nedostaje:
    [one] Nedostaje ih { $count }:
    [few] Nedostaju ova { $count }:
   *[other] Nedostaje ovih { $count }:
}

## Fonts of one’s own

fonts = Vaši fontovi
fonts-add = Dodaj datoteku fonta
fonts-remove = Ukloni { $name }
fonts-hint = Za slova kojih nema u ugrađenim fontovima: arapska, hebrejska, kineska i druga. Font ostaje u ovom pregledniku, za sve račune, a u PDF ulazi samo ono što račun koristi.
fonts-not-kept = Ovaj preglednik ne može spremiti font. Nema više mjesta ili ne čuva ništa za ovu stranicu.
fonts-cannot-be-read = Ova se datoteka ne može otvoriti. Odaberite je ponovno.
font-too-large = { $file }: veća je od 40 MB. Odaberite manji font.
font-web = { $file }: ovo je font za web-stranice (WOFF). Odaberite TTF ili OTF datoteku istog fonta.
font-old = { $file }: ovo je font stare vrste. Odaberite TTF ili OTF datoteku.
font-unknown = { $file }: ovo nije font. Odaberite TTF ili OTF datoteku.
font-damaged = { $file }: datoteka je oštećena. Preuzmite font ponovno ondje gdje ste ga našli.
font-restricted = { $file }: autor fonta ne dopušta ugradnju u dokumente. Odaberite drugi font.
font-no-outlines = { $file }: nema slova koja se mogu ispisati. Odaberite drugi font.
font-no-letters = { $file }: ne navodi koja slova ima. Odaberite drugi font.
fonts-too-many = Billet koristi najviše { $count } vaših fontova. Uklonite jedan koji vam ne treba, a zatim dodajte ovaj.

## Kinds of document

about-invoice = Traži plaćanje za isporučeno. Iznosi su pozitivni i ništa ne treba navesti.
about-proforma = Pokazuje što će pisati na računu: za plaćanje unaprijed ili za carinu. Iznosi su pozitivni. Nije porezni dokument, račun slijedi.
about-quote = Kaže koliko bi stajalo i do kada to vrijedi. Iznosi su pozitivni i još se ništa ne plaća.
about-order-confirmation = Kaže kupcu da prihvaćate narudžbu i po kojoj cijeni. Iznosi su pozitivni. Navedite ponudu na kojoj se temelji.
about-delivery-note = Ide uz robu: što i koliko, bez cijena. Navedite narudžbu ili račun.
about-advance-invoice = Traži dio cijene prije isporuke. Iznosi su pozitivni. Konačni ga račun odbija po poreznim stopama.
about-final-invoice = Obračunava cjelinu i odbija predujmove po njihovim poreznim stopama. Iznosi su pozitivni. Navedite svaki račun za predujam.
about-credit-note = Vraća račun, cijeli ili djelomično. Iznosi ostaju pozitivni. Mora navesti račun koji ispravlja.
about-debit-note = Zaračunava više za nešto već fakturirano. Iznosi su pozitivni. Mora navesti taj račun.
about-corrective-invoice = Stoji umjesto pogrešnog računa: sve je kako treba biti. Iznosi su pozitivni. Mora navesti pogrešni račun.
about-receipt = Potvrđuje da je uplata stigla. Iznosi su pozitivni, a porez se ne iskazuje ponovno. Navedite plaćeni račun.
about-self-billed-invoice = Vi ste kupac i izdajete račun umjesto dobavljača. Pod „Prodavatelj“ stoji dobavljač, pod „Kupac“ vi. Iznosi su pozitivni. Oboje ste to morali dogovoriti.
about-statement = Nabraja što je otvoreno između vas i kupca. Što duguje, pozitivno je. Ne zamjenjuje račun.
about-reminder = Podsjeća na zakašnjelo plaćanje. Iznosi su pozitivni, a porez se ne iskazuje ponovno. Navedite račun.
make = Izradi iz ovoga
make-hint = Nova skica koja navodi ovaj dokument.
book = Kupci i stavke
book-hint = Zapamćeno iz vaših dokumenata, samo u ovom pregledniku. Predlažu se dok pišete.
book-none = Još ništa nije zapamćeno. Kupci i stavke pamte se čim preuzmete PDF ili napustite dokument.
book-clients = Kupci
book-items = Stavke
book-companies = Vaše tvrtke
book-search = Traži
book-edit = Uredi: { $name }
book-forget = Zaboravi: { $name }
book-forgotten = Zaboravljeno: { $name }
book-undo = Poništi
book-save = Spremi
book-back = Natrag
book-forget-all = Zaboravi sve kupce i stavke
book-all-forgotten = Svi kupci i stavke su zaboravljeni.

issue-title = Izdati: { $document }?
issue-hint = Od sada broj, iznosi i PDF ostaju kakvi jesu i čuvaju se u ovom pregledniku. Ono što poslije želite promijeniti mijenja dokument koji navodi ovaj.
issue-and-save = Izdaj i spremi PDF
issue-only = Izdaj
issue-no-number = Najprije je potreban broj.
issue-not-ready = U obrascu ima nešto što se ne može razumjeti ili izračunati. Najprije to ispravite: obrazac kaže gdje.
issue-taken = { $other }, izdano { $date }, već ima broj dokumenta { $document }. Dva dokumenta s istim brojem teško se razlikuju i porezna ih uprava može osporiti.
issue-change-number = Promijeni broj
issue-anyway = Svejedno izdaj s ovim brojem
issue-mistakes = Ovo treba ispraviti prije izdavanja:
issue-mend = Natrag na obrazac
issue-nevertheless = Izdaj kakav jest
issue-done = Izdano: { $document }.
issue-not-kept = Izdano: { $document }. Ovaj preglednik nije mogao zadržati PDF: spremite ga sada, kasniji ga Billet može iscrtati drukčije.
issued-redrawn = Ovaj preglednik više nema PDF kakav je izdan. Ponovno je iscrtan iz istih podataka i nije isti u svakom bajtu: ova verzija Billeta crta ga malo drukčije. Vrijedi onaj koji ste poslali.
take-back-title = Vratiti u nacrte: { $document }?
take-back-hint = Samo dok ga nitko drugi nema. Tada se ponovno može mijenjati, a izdani se PDF ovdje briše. Netko ga već ima? Radije izdajte odobrenje ili novu verziju.
take-back-cited = Naveden je u već izdanom dokumentu: { $documents }. Ako ga promijenite, više se neće slagati.
take-back = Vrati u nacrte
delete-issued-title = Izbrisati: { $document }?
delete-issued-hint = Izdano { $date }. Zakon možda traži da ga čuvate godinama. S njim se briše i izdani PDF.
delete-issued = Izbriši
file-issued = Izdan je { $date } i ostaje kakav jest.
file-known-issued = Izdali ste ovaj dokument u drugom obliku. Taj ostaje kakav jest.
file-look = Pogledaj
make-hint-correct = Izdano se ne mijenja: porezni zakon traži zaseban dokument koji ga navodi. Odobrenje poništava sve ili dio; ispravak računa dolazi na njegovo mjesto.
make-hint-version = Izdano ostaje kakvo jest. Nova verzija ga navodi i dolazi na njegovo mjesto.
make-revised = Nova verzija

pattern-title = Brojevi: { $kind }
pattern-label = Uzorak
pattern-hint = Ono u vitičastim zagradama popunjava se za svaki dokument. Ostali tekst ostaje kakav jest.
pattern-year = godina
pattern-year-short = godina, dvije znamenke
pattern-month = mjesec
pattern-counter = brojač s toliko znamenki
pattern-client = prva riječ imena klijenta
pattern-reset = Brojač počinje iznova
pattern-yearly = svake godine
pattern-monthly = svakog mjeseca
pattern-never = nikad
pattern-next = Sljedeći broj: { $number }
pattern-needs = Da se nijedan broj ne ponovi, uzorku treba { $token }.
pattern-unknown = { $token } nije poznato.
pattern-brace = Jedna zagrada nema par.
pattern-counters = Ima više od jednog brojača.
pattern-digits = Brojač ima više od { $count } znamenki.
pattern-keep = Koristi ovaj uzorak
pattern-remove = Nastavi bez uzorka
