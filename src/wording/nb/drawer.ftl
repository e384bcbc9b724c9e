### What the drawer says, in Norwegian (Bokmål): the parts of the page that are fetched when they are opened.

## The look of the paper

look-template = Mal
look-template-classic = Klassisk
look-template-modern = Moderne
look-template-compact = Kompakt
look-template-letter = Brev

look-accent = Farge
look-accent-ink = Blekk
look-accent-blue = Blå
look-accent-green = Grønn
look-accent-wine = Vinrød
look-accent-brick = Teglrød
look-accent-violet = Fiolett
look-accent-bronze = Bronse
look-accent-black = Svart
look-accent-own = Annen farge

look-typeface = Skrift
look-typeface-sans = Uten seriffer
look-typeface-serif = Med seriffer
look-page-size = Side
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Venstre
look-logo-place-center = I midten
look-logo-place-right = Høyre
look-logo-size = Logoens størrelse
look-logo-size-small = Liten
look-logo-size-medium = Middels
look-logo-size-large = Stor
look-logo-hint = Legg til logoen igjen når du har valgt en annen størrelse: den lagres så skarp som størrelsen krever.

look-carried-forward = Overfør summen til neste side
look-fold-marks = Vis brettemerker
look-stamp = Stempel eller underskrift
look-stamp-add = Legg til stempel eller underskrift
look-stamp-remove = Fjern stempelet eller underskriften

look-labels = Ord og kolonner
look-labels-hint = Skriv ditt eget ord der du vil ha et annet. Fjern haken for det som ikke skal stå på dokumentet.
look-show = Vis
look-bare-country = Land
look-bare-email = E-postadresser
look-bare-phone = Telefonnumre

## A picture that is chosen

logo-empty = Filen er tom. Velg en annen.
logo-file-too-large = Filen er større enn 10 MB. Velg en mindre.
logo-too-many-pixels = Bildet har for mange piksler. Velg et mindre.
logo-not-a-picture = Filen kan ikke vises som bilde. Velg en PNG-, JPEG- eller SVG-fil.
logo-too-much-detail = Bildet har for mange detaljer til en logo. Velg et enklere.
logo-cannot-be-read = Filen kan ikke åpnes. Velg den på nytt.

## Opening a file

ways-close = Lukk
file-open = Åpne en fil
file-hint = En PDF som er laget med Billet, eller JSON-filen til et dokument. Du kan også slippe den hvor som helst på siden. Den leses her, på enheten din.
file-choose = Velg en fil
file-reading = Leser filen…
file-not-opened = Filen ble ikke åpnet
file-found = Åpne { $number }
file-unnumbered = dokument uten nummer
file-client = Kunde
file-day = Dato
file-total = Totalt
file-edit = Rediger
file-duplicate = Dupliser med nytt nummer
file-known-same = Det er allerede blant utkastene dine, akkurat som i filen.
file-known-other = Blant utkastene dine er det en annen utgave av dette dokumentet, endret { $moment }.
file-known-newer = Blant utkastene dine er dette dokumentet slik et nyere Billet har lagret det. Det blir som det er.
file-keep-both = Behold begge
file-replace = Erstatt utkastet
file-several = { $count ->
    [one] Åpne { $count } dokument
   *[other] Åpne { $count } dokumenter
}
file-several-hint = Hvert dokument du velger, blir et utkast. Det som allerede er blant utkastene dine, blir værende: et dokument som er annerledes, lagres ved siden av.
file-several-open = { $count ->
    [one] Behold som utkast
   *[other] Behold alle { $count } som utkast
}
file-several-opened = { $count ->
    [one] Dokumentet er nå blant utkastene dine.
   *[other] { $count } dokumenter er nå blant utkastene dine.
}
file-not-kept = Dokumentet kunne ikke lagres.
file-empty = Filen er tom.
file-no-access = Filen kan ikke leses. Er den flyttet? Velg den på nytt.
file-unknown = Dette er verken en PDF eller et Billet-dokument. Velg en PDF som er laget med Billet.
file-damaged = PDF-filen er skadet. Prøv en annen kopi.
file-torn = Filen er ikke hel: den er avbrutt eller endret. Prøv en annen kopi.
file-encrypted = PDF-filen er låst med et passord. Lagre en kopi uten passord, og åpne den.
file-too-large = Filen er større enn det Billet leser.
file-no-document = PDF-filen inneholder ikke noe Billet-dokument: den er laget med et annet program, eller den er skrevet ut til en ny fil. Bare en PDF som Billet har lagret, kan åpnes igjen.
file-newer = Dette dokumentet er laget med et nyere Billet. Last inn siden på nytt for å få den versjonen, og åpne så filen igjen.
file-malformed = Filen er ikke et gyldig dokument:
file-cannot-read = Den delen av Billet som leser PDF-filer, kunne ikke startes. Sjekk internettforbindelsen, og prøv igjen.

## What a document becomes besides its PDF

ways-menu = Skriv ut og mer
ways-doubts = { $count ->
    [one] Ett felt kan ikke forstås. Det du tar med deg herfra, viser verdien fra før.
   *[other] { $count } felt kan ikke forstås. Det du tar med deg herfra, viser verdiene fra før.
}
ways-stop = Avbryt
ways-stopped = Avbrutt. Ingenting ble lagret.
ways-drawing = Tegner sidene…
ways-failed = Det gikk ikke. Prøv igjen.
ways-saved = { $name } ligger blant nedlastingene dine.
print = Skriv ut
png-save = Lagre side { $page } som bilde (PNG)
file-open-way = Åpne en fil…

## Several at once

languages = På flere språk
languages-hint = Ordene i dokumentet og måten tall skrives på, endres med språket. Det du har skrevet, blir som det er.
export = Lagre flere
export-hint = Som én PDF der hvert utkast har egne sider og sidetall; eller som en PDF for hvert, samlet i én zip-fil.
ways-all = Alle
ways-none = Velg minst én.
ways-one-pdf = { $count ->
    [one] Lagre som én PDF
   *[other] Lagre alle { $count } som én PDF
}
ways-zip = { $count ->
    [one] Lagre én PDF som zip-fil
   *[other] Lagre { $count } PDF-er som zip-fil
}
batch-progress = { $count } av { $all }
batch-saved = { $count ->
    [one] Én PDF ligger i { $name }, blant nedlastingene dine.
   *[other] { $count } PDF-er ligger i { $name }, blant nedlastingene dine.
}
batch-saved-pdf = { $count ->
    [one] { $name } ligger blant nedlastingene dine.
   *[other] { $name } med { $count } dokumenter ligger blant nedlastingene dine.
}
batch-joining = Setter sammen filen…
batch-none = Det kunne ikke lages noen PDF.
batch-failed = { $count ->
    [one] Denne mangler:
   *[other] Disse { $count } mangler:
}

## Fonts of one’s own

fonts = Egne skrifter
fonts-add = Legg til skriftfil
fonts-remove = Fjern { $name }
fonts-hint = For tegn som de innebygde skriftene ikke har: arabiske, hebraiske, kinesiske og andre. En skrift blir i denne nettleseren, for alle fakturaer, og bare det en faktura bruker, blir med i PDF-filen.
fonts-not-kept = Denne nettleseren kan ikke lagre skriften. Den har ikke mer plass, eller den lagrer ingenting for denne siden.
fonts-cannot-be-read = Filen kan ikke åpnes. Velg den på nytt.
font-too-large = { $file } er større enn 40 MB. Velg en mindre skrift.
font-web = { $file } er en skrift for nettsider (WOFF). Velg TTF- eller OTF-filen til den samme skriften.
font-old = { $file } er en skrift av et eldre slag. Velg en TTF- eller OTF-fil.
font-unknown = { $file } er ikke en skrift. Velg en TTF- eller OTF-fil.
font-damaged = { $file } er skadet. Hent skriften på nytt der du fikk den.
font-restricted = Produsenten av { $file } tillater ikke at den legges inn i dokumenter. Velg en annen skrift.
font-no-outlines = { $file } har ingen tegn som kan skrives ut. Velg en annen skrift.
font-no-letters = { $file } oppgir ikke hvilke tegn den har. Velg en annen skrift.
fonts-too-many = Billet bruker høyst { $count } egne skrifter. Fjern en du ikke trenger, og legg så til denne.

## Kinds of document

about-invoice = Ber om betaling for det som er levert. Beløpene er positive, og ingenting må nevnes.
about-proforma = Viser hva fakturaen vil si: for forskuddsbetaling eller toll. Beløpene er positive. Det er ikke et avgiftsbilag; fakturaen kommer.
about-quote = Sier hva noe vil koste, og hvor lenge det gjelder. Beløpene er positive, og ingenting skal betales ennå.
about-order-confirmation = Forteller kunden at du tar imot ordren, og til hvilken pris. Beløpene er positive. Nevn tilbudet den bygger på.
about-delivery-note = Følger med varene: hva og hvor mye, uten priser. Nevn ordren eller fakturaen.
about-advance-invoice = Ber om en del av prisen før leveringen. Beløpene er positive. Sluttfakturaen trekker den fra etter avgiftssatser.
about-final-invoice = Fakturerer det hele og trekker fra forskudd etter avgiftssatsene. Beløpene er positive. Nevn hver forskuddsfaktura.
about-credit-note = Gir en faktura tilbake, helt eller delvis. Beløpene forblir positive. Den må nevne fakturaen den retter.
about-debit-note = Krever mer for noe som alt er fakturert. Beløpene er positive. Den må nevne den fakturaen.
about-corrective-invoice = Trer i stedet for en feil faktura: alt er som det skal være. Beløpene er positive. Den må nevne den som var feil.
about-receipt = Bekrefter at en betaling er kommet. Beløpene er positive, og avgift oppgis ikke på nytt. Nevn fakturaen som er betalt.
about-self-billed-invoice = Du er kunden og lager fakturaen for leverandøren. Under «Fra» står leverandøren, under «Til» du. Beløpene er positive. Begge må ha avtalt det.
about-statement = Viser hva som står åpent mellom deg og kunden. Det kunden skylder, er positivt. Det erstatter ingen faktura.
about-reminder = Minner om en betaling som er forsinket. Beløpene er positive, og avgift oppgis ikke på nytt. Nevn fakturaen.
make = Lag av dette
make-hint = Et nytt utkast som nevner dette.
book = Kunder og varer
book-hint = Husket fra dokumentene dine, bare i denne nettleseren. De foreslås mens du skriver.
book-none = Ingenting er husket ennå. Kunder og varer huskes når du laster ned en PDF eller forlater dokumentet.
book-clients = Kunder
book-items = Varer
book-companies = Dine virksomheter
book-search = Søk
book-edit = Rediger { $name }
book-forget = Glem { $name }
book-forgotten = Glemt: { $name }
book-undo = Angre
book-save = Lagre
book-back = Tilbake
book-forget-all = Glem alle kunder og varer
book-all-forgotten = Alle kunder og varer er glemt.

issue-title = Utstede { $document }?
issue-hint = Fra nå av blir nummer, beløp og PDF som de er, og lagres i denne nettleseren. Det du vil endre senere, endrer du med et dokument som nevner dette.
issue-and-save = Utsted og lagre PDF
issue-only = Utsted
issue-no-number = Det trengs et nummer først.
issue-not-ready = I skjemaet står det noe som ikke kan forstås eller regnes ut. Rett det først: skjemaet sier hvor.
issue-taken = { $other }, utstedt { $date }, har allerede nummeret til { $document }. To dokumenter med samme nummer er vanskelige å skille, og Skatteetaten kan underkjenne dem.
issue-change-number = Endre nummeret
issue-anyway = Utsted med dette nummeret likevel
issue-mistakes = Dette bør rettes før det utstedes:
issue-mend = Tilbake til skjemaet
issue-nevertheless = Utsted det likevel
issue-done = Utstedt: { $document }.
issue-not-kept = Utstedt: { $document }. Nettleseren kunne ikke ta vare på PDF-en: lagre den nå, et senere Billet kan tegne den annerledes.
issued-redrawn = Nettleseren har ikke lenger PDF-en slik den ble utstedt. Den er tegnet på nytt av de samme dataene og er ikke lik på hver byte: denne versjonen av Billet tegner den litt annerledes. Det du har sendt, gjelder.
take-back-title = Gjøre { $document } til utkast igjen?
take-back-hint = Bare så lenge ingen andre har det. Da kan det endres igjen, og den utstedte PDF-en slettes her. Har noen det allerede? Lag heller en kreditnota eller en ny versjon.
take-back-cited = Det er nevnt i { $documents }, som alt er utstedt. Endrer du det, stemmer de ikke lenger overens.
take-back = Gjør til utkast
delete-issued-title = Slette { $document }?
delete-issued-hint = Utstedt { $date }. Loven kan kreve at du oppbevarer det i flere år. Den utstedte PDF-en slettes også.
delete-issued = Slett
file-issued = Det ble utstedt { $date } og blir som det er.
file-known-issued = Du har utstedt dette dokumentet i en annen stand. Det blir som det er.
file-look = Se på det
make-hint-correct = Det utstedte endres ikke: skatteloven krever et eget dokument som nevner det. En kreditnota tar alt eller en del tilbake; en korrigert faktura trer i stedet.
make-hint-version = Det utstedte blir som det er. En ny versjon nevner det og trer i stedet.
make-revised = Ny versjon

pattern-title = Numre: { $kind }
pattern-label = Mønster
pattern-hint = Det som står i klammer, fylles ut for hvert dokument. All annen tekst blir som den er.
pattern-year = år
pattern-year-short = år, to sifre
pattern-month = måned
pattern-counter = teller med så mange sifre
pattern-client = første ord i kundens navn
pattern-reset = Telleren begynner på nytt
pattern-yearly = hvert år
pattern-monthly = hver måned
pattern-never = aldri
pattern-next = Neste nummer: { $number }
pattern-needs = For at ikke noe nummer skal komme to ganger, trenger mønsteret { $token }.
pattern-unknown = { $token } er ikke kjent.
pattern-brace = En klamme mangler makkeren sin.
pattern-counters = Det er mer enn én teller.
pattern-digits = Telleren har mer enn { $count } sifre.
pattern-keep = Bruk mønsteret
pattern-remove = Fortsett uten mønster
