### What the drawer says, in Swedish: the parts of the page that are fetched when they are opened.

## The look of the paper

look-template = Mall
look-template-classic = Klassisk
look-template-modern = Modern
look-template-compact = Kompakt
look-template-letter = Brev

look-accent = Färg
look-accent-ink = Bläck
look-accent-blue = Blå
look-accent-green = Grön
look-accent-wine = Vinröd
look-accent-brick = Tegelröd
look-accent-violet = Violett
look-accent-bronze = Brons
look-accent-black = Svart
look-accent-own = Annan färg

look-typeface = Typsnitt
look-typeface-sans = Utan seriffer
look-typeface-serif = Med seriffer
look-page-size = Sida
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logotyp
look-logo-place-left = Vänster
look-logo-place-center = I mitten
look-logo-place-right = Höger
look-logo-size = Logotypens storlek
look-logo-size-small = Liten
look-logo-size-medium = Mellan
look-logo-size-large = Stor
look-logo-hint = Lägg till logotypen igen när du har valt en annan storlek: den sparas så skarp som storleken kräver.

look-carried-forward = För över summan till nästa sida
look-fold-marks = Visa vikmärken
look-stamp = Stämpel eller underskrift
look-stamp-add = Lägg till stämpel eller underskrift
look-stamp-remove = Ta bort stämpeln eller underskriften

look-labels = Ord och kolumner
look-labels-hint = Skriv ett eget ord där du vill ha ett annat. Ta bort bocken för det som inte ska stå på dokumentet.
look-show = Visa
look-bare-country = Land
look-bare-email = E-postadresser
look-bare-phone = Telefonnummer

## A picture that is chosen

logo-empty = Filen är tom. Välj en annan.
logo-file-too-large = Filen är större än 10 MB. Välj en mindre.
logo-too-many-pixels = Bilden har för många pixlar. Välj en mindre.
logo-not-a-picture = Filen kan inte visas som bild. Välj en PNG-, JPEG- eller SVG-fil.
logo-too-much-detail = Bilden har för många detaljer för en logotyp. Välj en enklare.
logo-cannot-be-read = Filen kan inte öppnas. Välj den igen.

## Opening a file

ways-close = Stäng
file-open = Öppna en fil
file-hint = En PDF som gjordes med Billet, eller ett dokuments JSON-fil. Du kan också släppa den var som helst på sidan. Den läses här, på din enhet.
file-choose = Välj en fil
file-reading = Läser filen…
file-not-opened = Filen öppnades inte
file-found = Öppna { $number }
file-unnumbered = dokument utan nummer
file-client = Kund
file-day = Datum
file-total = Totalt
file-edit = Redigera
file-duplicate = Duplicera med nytt nummer
file-known-same = Det finns redan bland dina utkast, precis som i filen.
file-known-other = Bland dina utkast finns en annan version av det här dokumentet, ändrad { $moment }.
file-known-newer = Bland dina utkast finns det här dokumentet så som ett nyare Billet har sparat det. Det blir kvar som det är.
file-keep-both = Behåll båda
file-replace = Ersätt utkastet
file-several = { $count ->
    [one] Öppna { $count } dokument
   *[other] Öppna { $count } dokument
}
file-several-hint = Varje dokument som du väljer blir ett utkast. Det som redan finns bland dina utkast blir kvar: ett dokument som skiljer sig sparas bredvid.
file-several-open = { $count ->
    [one] Behåll som utkast
   *[other] Behåll alla { $count } som utkast
}
file-several-opened = { $count ->
    [one] Dokumentet finns nu bland dina utkast.
   *[other] { $count } dokument finns nu bland dina utkast.
}
file-not-kept = Dokumentet kunde inte sparas.
file-empty = Filen är tom.
file-no-access = Filen kan inte läsas. Har den flyttats? Välj den igen.
file-unknown = Det här är varken en PDF eller ett Billet-dokument. Välj en PDF som gjordes med Billet.
file-damaged = PDF-filen är skadad. Prova en annan kopia.
file-torn = Filen är inte hel: den är avbruten eller ändrad. Prova en annan kopia.
file-encrypted = PDF-filen är låst med ett lösenord. Spara en kopia utan lösenord och öppna den.
file-too-large = Filen är större än vad Billet läser.
file-no-document = PDF-filen innehåller inget Billet-dokument: den gjordes med ett annat program eller skrevs ut till en ny fil. Bara en PDF som Billet har sparat går att öppna igen.
file-newer = Det här dokumentet gjordes med ett nyare Billet. Ladda om sidan för att få den versionen och öppna sedan filen igen.
file-malformed = Filen är inget giltigt dokument:
file-cannot-read = Den del av Billet som läser PDF-filer kunde inte startas. Kontrollera din internetanslutning och försök igen.

## What a document becomes besides its PDF

ways-menu = Skriv ut med mera
ways-doubts = { $count ->
    [one] Ett fält går inte att förstå. Det du tar härifrån visar det tidigare värdet.
   *[other] { $count } fält går inte att förstå. Det du tar härifrån visar de tidigare värdena.
}
ways-stop = Avbryt
ways-stopped = Avbrutet. Inget sparades.
ways-drawing = Ritar sidorna…
ways-failed = Det gick inte. Försök igen.
ways-saved = { $name } finns bland dina hämtade filer.
print = Skriv ut
png-save = Spara sida { $page } som bild (PNG)
file-open-way = Öppna en fil…

## Several at once

languages = På flera språk
languages-hint = Dokumentets ord och sättet att skriva siffror ändras med språket. Det du har skrivit blir kvar som det är.
export = Spara flera
export-hint = Som en enda PDF, där varje utkast har egna sidor och egna sidnummer; eller som en PDF för varje, alla i en zip-fil.
ways-all = Alla
ways-none = Välj minst en.
ways-one-pdf = { $count ->
    [one] Spara som en PDF
   *[other] Spara alla { $count } som en PDF
}
ways-zip = { $count ->
    [one] Spara en PDF som zip-fil
   *[other] Spara { $count } PDF-filer som zip-fil
}
batch-progress = { $count } av { $all }
batch-saved = { $count ->
    [one] En PDF finns i { $name }, bland dina hämtade filer.
   *[other] { $count } PDF-filer finns i { $name }, bland dina hämtade filer.
}
batch-saved-pdf = { $count ->
    [one] { $name } finns bland dina hämtade filer.
   *[other] { $name } med { $count } dokument finns bland dina hämtade filer.
}
batch-joining = Sätter ihop filen…
batch-none = Ingen PDF kunde skapas.
batch-failed = { $count ->
    [one] Den här saknas:
   *[other] De här { $count } saknas:
}

## Fonts of one’s own

fonts = Egna typsnitt
fonts-add = Lägg till typsnittsfil
fonts-remove = Ta bort { $name }
fonts-hint = För tecken som de inbyggda typsnitten inte har: arabiska, hebreiska, kinesiska och andra. Ett typsnitt blir kvar i den här webbläsaren, för alla fakturor, och bara det som en faktura använder följer med i dess PDF.
fonts-not-kept = Den här webbläsaren kan inte spara typsnittet. Det finns ingen plats kvar, eller så sparar den ingenting för den här sidan.
fonts-cannot-be-read = Filen kan inte öppnas. Välj den igen.
font-too-large = { $file } är större än 40 MB. Välj ett mindre typsnitt.
font-web = { $file } är ett typsnitt för webbsidor (WOFF). Välj TTF- eller OTF-filen för samma typsnitt.
font-old = { $file } är ett typsnitt av en äldre sort. Välj en TTF- eller OTF-fil.
font-unknown = { $file } är inget typsnitt. Välj en TTF- eller OTF-fil.
font-damaged = { $file } är skadad. Hämta typsnittet igen därifrån du fick det.
font-restricted = Tillverkaren av { $file } tillåter inte att det bäddas in i dokument. Välj ett annat typsnitt.
font-no-outlines = { $file } har inga tecken som går att skriva ut. Välj ett annat typsnitt.
font-no-letters = { $file } anger inte vilka tecken det har. Välj ett annat typsnitt.
fonts-too-many = Billet använder högst { $count } egna typsnitt. Ta bort ett som du inte behöver och lägg sedan till det här.

## Kinds of document

about-invoice = Begär betalning för det som levererats. Beloppen är positiva och inget behöver nämnas.
about-proforma = Visar vad fakturan kommer att säga: för förskottsbetalning eller tull. Beloppen är positiva. Det är inget skattedokument; fakturan kommer.
about-quote = Säger vad något skulle kosta och hur länge det gäller. Beloppen är positiva och inget ska betalas än.
about-order-confirmation = Säger kunden att du tar emot ordern och till vilket pris. Beloppen är positiva. Nämn offerten som den bygger på.
about-delivery-note = Följer med varorna: vad och hur mycket, utan priser. Nämn ordern eller fakturan.
about-advance-invoice = Begär en del av priset före leveransen. Beloppen är positiva. Slutfakturan drar av den per momssats.
about-final-invoice = Fakturerar det hela och drar av förskotten per momssats. Beloppen är positiva. Nämn varje förskottsfaktura.
about-credit-note = Ger tillbaka en faktura, helt eller delvis. Beloppen förblir positiva. Den måste nämna fakturan som den rättar.
about-debit-note = Tar betalt ytterligare för något som redan fakturerats. Beloppen är positiva. Den måste nämna den fakturan.
about-corrective-invoice = Träder i stället för en felaktig faktura: allt är som det ska. Beloppen är positiva. Den måste nämna den felaktiga.
about-receipt = Bekräftar att en betalning har kommit. Beloppen är positiva och moms anges inte igen. Nämn den betalda fakturan.
about-self-billed-invoice = Du är kunden och gör fakturan åt din leverantör. Under ”Från” står leverantören, under ”Till” du. Beloppen är positiva. Ni måste båda ha avtalat det.
about-statement = Visar vad som är öppet mellan dig och kunden. Det kunden är skyldig är positivt. Det ersätter ingen faktura.
about-reminder = Påminner om en sen betalning. Beloppen är positiva och moms anges inte igen. Nämn fakturan.
make = Gör av detta
make-hint = Ett nytt utkast som nämner detta.
book = Kunder och artiklar
book-hint = Sparat från dina dokument, bara i den här webbläsaren. De föreslås medan du skriver.
book-none = Inget är sparat än. Kunder och artiklar sparas när du hämtar en PDF eller lämnar dokumentet.
book-clients = Kunder
book-items = Artiklar
book-companies = Dina företag
book-search = Sök
book-edit = Redigera { $name }
book-forget = Glöm { $name }
book-forgotten = Glömt: { $name }
book-undo = Ångra
book-save = Spara
book-back = Tillbaka
book-forget-all = Glöm alla kunder och artiklar
book-all-forgotten = Alla kunder och artiklar är glömda.

issue-title = Utfärda { $document }?
issue-hint = Från och med nu förblir nummer, belopp och PDF som de är och sparas i den här webbläsaren. Det du vill ändra senare ändrar du med ett dokument som nämner det här.
issue-and-save = Utfärda och spara PDF
issue-only = Utfärda
issue-no-number = Det behövs ett nummer först.
issue-not-ready = I formuläret finns något som inte går att förstå eller räkna ut. Rätta det först: formuläret visar var.
issue-taken = { $other }, utfärdat { $date }, har redan numret för { $document }. Två dokument med samma nummer är svåra att skilja åt, och Skatteverket kan underkänna dem.
issue-change-number = Ändra numret
issue-anyway = Utfärda med numret ändå
issue-mistakes = Det här bör rättas innan det utfärdas:
issue-mend = Tillbaka till formuläret
issue-nevertheless = Utfärda det ändå
issue-done = Utfärdat: { $document }.
issue-not-kept = Utfärdat: { $document }. Webbläsaren kunde inte behålla PDF-filen: spara den nu, ett senare Billet kan rita den annorlunda.
issued-redrawn = Webbläsaren har inte kvar PDF-filen så som den utfärdades. Den ritades om från samma uppgifter och är inte lika på varje byte: den här versionen av Billet ritar den lite annorlunda. Det du har skickat gäller.
take-back-title = Göra { $document } till utkast igen?
take-back-hint = Bara så länge ingen annan har det. Då går det att ändra igen, och den utfärdade PDF-filen raderas här. Har någon det redan? Gör i stället en kreditfaktura eller en ny version.
take-back-cited = Det nämns i { $documents }, som redan är utfärdat. Ändrar du det stämmer de inte längre överens.
take-back = Gör till utkast
delete-issued-title = Radera { $document }?
delete-issued-hint = Utfärdat { $date }. Lagen kan kräva att du sparar det i flera år. Den utfärdade PDF-filen försvinner också.
delete-issued = Radera
file-issued = Det utfärdades { $date } och förblir som det är.
file-known-issued = Du har utfärdat dokumentet i ett annat skick. Det förblir som det är.
file-look = Titta på det
make-hint-correct = Det som är utfärdat ändras inte: skattelagen kräver ett eget dokument som nämner det. En kreditfaktura tar tillbaka allt eller en del; en ändringsfaktura ersätter det.
make-hint-version = Det som är utfärdat förblir som det är. En ny version nämner det och ersätter det.
make-revised = Ny version

pattern-title = Nummer: { $kind }
pattern-label = Mönster
pattern-hint = Det som står inom klammer fylls i för varje dokument. All annan text förblir som den är.
pattern-year = år
pattern-year-short = år, två siffror
pattern-month = månad
pattern-counter = räknare med så många siffror
pattern-client = första ordet i kundens namn
pattern-reset = Räknaren börjar om
pattern-yearly = varje år
pattern-monthly = varje månad
pattern-never = aldrig
pattern-next = Nästa nummer: { $number }
pattern-needs = För att inget nummer ska komma två gånger behöver mönstret { $token }.
pattern-unknown = { $token } är inte känt.
pattern-brace = En klammer saknar par.
pattern-counters = Det finns fler än en räknare.
pattern-digits = Räknaren har fler än { $count } siffror.
pattern-keep = Använd mönstret
pattern-remove = Fortsätt utan mönster
