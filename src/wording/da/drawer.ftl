### What the drawer says, in Danish: the parts of the page that are fetched when they are opened.

## The look of the paper

look-template = Skabelon
look-template-classic = Klassisk
look-template-modern = Moderne
look-template-compact = Kompakt
look-template-letter = Brev

look-accent = Farve
look-accent-ink = Blæk
look-accent-blue = Blå
look-accent-green = Grøn
look-accent-wine = Vinrød
look-accent-brick = Teglrød
look-accent-violet = Violet
look-accent-bronze = Bronze
look-accent-black = Sort
look-accent-own = Anden farve

look-typeface = Skrift
look-typeface-sans = Uden seriffer
look-typeface-serif = Med seriffer
look-page-size = Side
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Venstre
look-logo-place-center = I midten
look-logo-place-right = Højre
look-logo-size = Logoets størrelse
look-logo-size-small = Lille
look-logo-size-medium = Mellem
look-logo-size-large = Stor
look-logo-hint = Tilføj logoet igen når du har valgt en anden størrelse: det gemmes så skarpt som størrelsen kræver.

look-carried-forward = Overfør summen til næste side
look-fold-marks = Vis foldemærker
look-stamp = Stempel eller underskrift
look-stamp-add = Tilføj stempel eller underskrift
look-stamp-remove = Fjern stemplet eller underskriften

look-labels = Ord og kolonner
look-labels-hint = Skriv dit eget ord hvor du vil have et andet. Fjern fluebenet ved det der ikke skal stå på dokumentet.
look-show = Vis
look-bare-country = Land
look-bare-email = E-mailadresser
look-bare-phone = Telefonnumre

## A picture that is chosen

logo-empty = Filen er tom. Vælg en anden.
logo-file-too-large = Filen er større end 10 MB. Vælg en mindre.
logo-too-many-pixels = Billedet har for mange pixels. Vælg et mindre.
logo-not-a-picture = Filen kan ikke vises som et billede. Vælg en PNG-, JPEG- eller SVG-fil.
logo-too-much-detail = Billedet har for mange detaljer til et logo. Vælg et enklere.
logo-cannot-be-read = Filen kan ikke åbnes. Vælg den igen.

## Opening a file

ways-close = Luk
file-open = Åbn en fil
file-hint = En PDF der er lavet med Billet, eller et dokuments JSON-fil. Du kan også slippe den hvor som helst på siden. Den læses her, på din enhed.
file-choose = Vælg en fil
file-reading = Læser filen…
file-not-opened = Filen blev ikke åbnet
file-found = Åbn { $number }
file-unnumbered = dokument uden nummer
file-client = Kunde
file-day = Dato
file-total = I alt
file-edit = Rediger
file-duplicate = Dupliker med nyt nummer
file-known-same = Det er allerede blandt dine kladder, præcis som i filen.
file-known-other = Blandt dine kladder er en anden udgave af dette dokument, ændret { $moment }.
file-known-newer = Blandt dine kladder er dette dokument som et nyere Billet har gemt det. Det bliver som det er.
file-keep-both = Behold begge
file-replace = Erstat kladden
file-several = { $count ->
    [one] Åbn { $count } dokument
   *[other] Åbn { $count } dokumenter
}
file-several-hint = Hvert dokument du vælger, bliver til en kladde. Det der allerede er blandt dine kladder, bliver: et dokument der er anderledes, gemmes ved siden af.
file-several-open = { $count ->
    [one] Behold som kladde
   *[other] Behold alle { $count } som kladder
}
file-several-opened = { $count ->
    [one] Dokumentet er nu blandt dine kladder.
   *[other] { $count } dokumenter er nu blandt dine kladder.
}
file-not-kept = Dokumentet kunne ikke gemmes.
file-empty = Filen er tom.
file-no-access = Filen kan ikke læses. Er den blevet flyttet? Vælg den igen.
file-unknown = Det her er hverken en PDF eller et Billet-dokument. Vælg en PDF der er lavet med Billet.
file-damaged = PDF-filen er beskadiget. Prøv en anden kopi.
file-torn = Filen er ikke hel: den er afbrudt eller ændret. Prøv en anden kopi.
file-encrypted = PDF-filen er låst med en adgangskode. Gem en kopi uden, og åbn den.
file-too-large = Filen er større end hvad Billet læser.
file-no-document = PDF-filen indeholder ikke et Billet-dokument: den er lavet af et andet program, eller den er udskrevet til en ny fil. Kun en PDF som Billet har gemt, kan åbnes igen.
file-newer = Dette dokument er lavet med et nyere Billet. Genindlæs siden for at få den version, og åbn så filen igen.
file-malformed = Filen er ikke et gyldigt dokument:
file-cannot-read = Den del af Billet der læser PDF-filer, kunne ikke startes. Tjek din internetforbindelse, og prøv igen.

## What a document becomes besides its PDF

ways-menu = Udskriv og mere
ways-doubts = { $count ->
    [one] Ét felt kan ikke forstås. Det du tager med herfra, viser værdien fra før.
   *[other] { $count } felter kan ikke forstås. Det du tager med herfra, viser værdierne fra før.
}
ways-stop = Annuller
ways-stopped = Annulleret. Intet blev gemt.
ways-drawing = Tegner siderne…
ways-failed = Det lykkedes ikke. Prøv igen.
ways-saved = { $name } ligger blandt dine hentede filer.
print = Udskriv
png-save = Gem side { $page } som billede (PNG)
file-open-way = Åbn en fil…

## Several at once

languages = På flere sprog
languages-hint = Dokumentets ord og måden tal skrives på, skifter med sproget. Det du har skrevet, bliver som det er.
export = Gem flere
export-hint = Som én PDF hvor hver kladde har sine egne sider og sidetal; eller som en PDF for hver, samlet i én zip-fil.
ways-all = Alle
ways-none = Vælg mindst én.
ways-one-pdf = { $count ->
    [one] Gem som én PDF
   *[other] Gem alle { $count } som én PDF
}
ways-zip = { $count ->
    [one] Gem én PDF som zip-fil
   *[other] Gem { $count } PDF-filer som zip-fil
}
batch-progress = { $count } af { $all }
batch-saved = { $count ->
    [one] Én PDF ligger i { $name } blandt dine hentede filer.
   *[other] { $count } PDF-filer ligger i { $name } blandt dine hentede filer.
}
batch-saved-pdf = { $count ->
    [one] { $name } ligger blandt dine hentede filer.
   *[other] { $name } med { $count } dokumenter ligger blandt dine hentede filer.
}
batch-joining = Sætter filen sammen…
batch-none = Der kunne ikke laves nogen PDF.
batch-failed = { $count ->
    [one] Denne mangler:
   *[other] Disse { $count } mangler:
}

## Fonts of one’s own

fonts = Egne skrifttyper
fonts-add = Tilføj skrifttypefil
fonts-remove = Fjern { $name }
fonts-hint = Til tegn som de indbyggede skrifttyper ikke har: arabiske, hebraiske, kinesiske og andre. En skrifttype bliver i denne browser, til alle fakturaer, og kun det en faktura bruger, kommer med i dens PDF.
fonts-not-kept = Denne browser kan ikke gemme skrifttypen. Den har ikke mere plads, eller den gemmer ikke noget for denne side.
fonts-cannot-be-read = Filen kan ikke åbnes. Vælg den igen.
font-too-large = { $file } er større end 40 MB. Vælg en mindre skrifttype.
font-web = { $file } er en skrifttype til websider (WOFF). Vælg TTF- eller OTF-filen til den samme skrifttype.
font-old = { $file } er en skrifttype af en ældre slags. Vælg en TTF- eller OTF-fil.
font-unknown = { $file } er ikke en skrifttype. Vælg en TTF- eller OTF-fil.
font-damaged = { $file } er beskadiget. Hent skrifttypen igen der hvor du fik den.
font-restricted = Producenten af { $file } tillader ikke at den lægges ind i dokumenter. Vælg en anden skrifttype.
font-no-outlines = { $file } har ingen tegn der kan udskrives. Vælg en anden skrifttype.
font-no-letters = { $file } fortæller ikke hvilke tegn den har. Vælg en anden skrifttype.
fonts-too-many = Billet bruger højst { $count } egne skrifttyper. Fjern en du ikke har brug for, og tilføj så denne.

## Kinds of document

about-invoice = Beder om betaling for det leverede. Beløbene er positive, og intet skal nævnes.
about-proforma = Viser, hvad fakturaen vil indeholde: til forudbetaling eller told. Beløbene er positive. Det er ikke et momsbilag; fakturaen følger.
about-quote = Siger, hvad noget vil koste, og hvor længe det gælder. Beløbene er positive, og intet skal betales endnu.
about-order-confirmation = Fortæller kunden, at du tager imod ordren, og til hvilken pris. Beløbene er positive. Nævn tilbuddet, den bygger på.
about-delivery-note = Følger med varerne: hvad og hvor meget, uden priser. Nævn ordren eller fakturaen.
about-advance-invoice = Beder om en del af prisen før leveringen. Beløbene er positive. Slutfakturaen trækker den fra efter momssatser.
about-final-invoice = Fakturerer det hele og trækker acontobeløb fra efter deres momssatser. Beløbene er positive. Nævn hver acontofaktura.
about-credit-note = Giver en faktura tilbage, helt eller delvist. Beløbene forbliver positive. Den skal nævne fakturaen, den retter.
about-debit-note = Opkræver mere for noget, der allerede er faktureret. Beløbene er positive. Den skal nævne den faktura.
about-corrective-invoice = Træder i stedet for en forkert faktura: alt er, som det skal være. Beløbene er positive. Den skal nævne den forkerte.
about-receipt = Bekræfter, at en betaling er modtaget. Beløbene er positive, og moms angives ikke igen. Nævn den betalte faktura.
about-self-billed-invoice = Du er kunden og laver fakturaen for din leverandør. Under “Fra” står leverandøren, under “Til” dig. Beløbene er positive. I skal begge have aftalt det.
about-statement = Viser, hvad der står åbent mellem dig og kunden. Det, kunden skylder, er positivt. Det erstatter ingen faktura.
about-reminder = Minder om en betaling, der er forsinket. Beløbene er positive, og moms angives ikke igen. Nævn fakturaen.
make = Lav ud fra dette
make-hint = En ny kladde, der nævner denne.
book = Kunder og varer
book-hint = Husket fra dine dokumenter, kun i denne browser. De foreslås, mens du skriver.
book-none = Intet er husket endnu. Kunder og varer huskes, når du henter en PDF eller forlader dokumentet.
book-clients = Kunder
book-items = Varer
book-companies = Dine virksomheder
book-search = Søg
book-edit = Rediger { $name }
book-forget = Glem { $name }
book-forgotten = Glemt: { $name }
book-undo = Fortryd
book-save = Gem
book-back = Tilbage
book-forget-all = Glem alle kunder og varer
book-all-forgotten = Alle kunder og varer er glemt.

issue-title = Udsted { $document }?
issue-hint = Fra nu af bliver nummer, beløb og PDF, som de er, og gemmes i denne browser. Det, du vil ændre senere, ændrer du med et dokument, der nævner dette.
issue-and-save = Udsted og gem PDF
issue-only = Udsted
issue-no-number = Der mangler først et nummer.
issue-not-ready = I formularen står der noget, som ikke kan forstås eller regnes ud. Ret det først: formularen siger hvor.
issue-taken = { $other }, udstedt { $date }, har allerede nummeret på { $document }. To dokumenter med samme nummer er svære at skelne, og Skattestyrelsen kan gøre indsigelse.
issue-change-number = Ret nummeret
issue-anyway = Udsted alligevel med dette nummer
issue-mistakes = Det bør rettes, før det udstedes:
issue-mend = Tilbage til formularen
issue-nevertheless = Udsted det alligevel
issue-done = Udstedt: { $document }.
issue-not-kept = Udstedt: { $document }. Browseren kunne ikke opbevare PDF’en: gem den nu, et senere Billet kan tegne den anderledes.
issued-redrawn = Browseren har ikke længere PDF’en, som den blev udstedt. Den er tegnet igen af de samme data og er ikke ens på hver byte: denne version af Billet tegner den lidt anderledes. Det, du har sendt, gælder.
take-back-title = Gør { $document } til kladde igen?
take-back-hint = Kun så længe ingen anden har det. Så kan det ændres igen, og den udstedte PDF slettes her. Har nogen det allerede? Lav hellere en kreditnota eller en ny version.
take-back-cited = Det er nævnt i { $documents }, som allerede er udstedt. Ændrer du det, passer de ikke længere sammen.
take-back = Gør til kladde
delete-issued-title = Slet { $document }?
delete-issued-hint = Udstedt { $date }. Loven kan kræve, at du opbevarer det i flere år. Den udstedte PDF slettes også.
delete-issued = Slet
file-issued = Det blev udstedt { $date } og bliver, som det er.
file-known-issued = Du har udstedt dette dokument i en anden stand. Det bliver, som det er.
file-look = Se det
make-hint-correct = Det udstedte ændres ikke: skattereglerne kræver et særskilt dokument, der nævner det. En kreditnota tager det hele eller en del tilbage; en korrigeret faktura træder i stedet.
make-hint-version = Det udstedte bliver, som det er. En ny version nævner det og træder i stedet.
make-revised = Ny version

pattern-title = Numre: { $kind }
pattern-label = Mønster
pattern-hint = Det i klammerne udfyldes for hvert dokument. Al anden tekst bliver, som den er.
pattern-year = år
pattern-year-short = år, to cifre
pattern-month = måned
pattern-counter = tæller med så mange cifre
pattern-client = første ord i kundens navn
pattern-reset = Tælleren begynder forfra
pattern-yearly = hvert år
pattern-monthly = hver måned
pattern-never = aldrig
pattern-next = Det næste nummer: { $number }
pattern-needs = For at intet nummer kommer to gange, mangler mønstret { $token }.
pattern-unknown = { $token } er ikke kendt.
pattern-brace = En klamme mangler sin makker.
pattern-counters = Der er mere end én tæller.
pattern-digits = Tælleren har mere end { $count } cifre.
pattern-keep = Brug mønstret
pattern-remove = Fortsæt uden mønster
