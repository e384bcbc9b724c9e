### What the drawer says, in Dutch: the parts of the page that are fetched when they are opened.

## The look of the paper

look-template = Sjabloon
look-template-classic = Klassiek
look-template-modern = Modern
look-template-compact = Compact
look-template-letter = Brief

look-accent = Kleur
look-accent-ink = Inkt
look-accent-blue = Blauw
look-accent-green = Groen
look-accent-wine = Wijnrood
look-accent-brick = Steenrood
look-accent-violet = Violet
look-accent-bronze = Brons
look-accent-black = Zwart
look-accent-own = Andere kleur

look-typeface = Lettertype
look-typeface-sans = Zonder schreef
look-typeface-serif = Met schreef
look-page-size = Pagina
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Links
look-logo-place-center = In het midden
look-logo-place-right = Rechts
look-logo-size = Grootte van het logo
look-logo-size-small = Klein
look-logo-size-medium = Middel
look-logo-size-large = Groot
look-logo-hint = Voeg het logo opnieuw toe als je een andere grootte kiest: het wordt zo scherp bewaard als de grootte vraagt.

look-carried-forward = Bedrag overbrengen naar de volgende pagina
look-fold-marks = Vouwtekens tonen
look-stamp = Stempel of handtekening
look-stamp-add = Stempel of handtekening toevoegen
look-stamp-remove = Stempel of handtekening verwijderen

look-labels = Woorden en kolommen
look-labels-hint = Schrijf je eigen woord waar je een ander wilt. Haal het vinkje weg bij wat niet op het document hoeft.
look-show = Tonen
look-bare-country = Land
look-bare-email = E-mailadressen
look-bare-phone = Telefoonnummers

## A picture that is chosen

logo-empty = Dit bestand is leeg. Kies een ander.
logo-file-too-large = Dit bestand is groter dan 10 MB. Kies een kleiner bestand.
logo-too-many-pixels = Deze afbeelding heeft te veel pixels. Kies een kleinere.
logo-not-a-picture = Dit bestand kan niet als afbeelding worden getoond. Kies een PNG-, JPEG- of SVG-bestand.
logo-too-much-detail = Deze afbeelding heeft te veel details voor een logo. Kies een eenvoudigere.
logo-cannot-be-read = Dit bestand kan niet worden geopend. Kies het opnieuw.

## Opening a file

ways-close = Sluiten
file-open = Bestand openen
file-hint = Een PDF die met Billet is gemaakt, of het JSON-bestand van een document. Je kunt het ook ergens op de pagina slepen. Het wordt hier gelezen, op je eigen apparaat.
file-choose = Bestand kiezen
file-reading = Het bestand wordt gelezen…
file-not-opened = Dit bestand is niet geopend
file-found = { $number } openen
file-unnumbered = Document zonder nummer
file-client = Klant
file-day = Datum
file-total = Totaal
file-edit = Bewerken
file-duplicate = Dupliceren met nieuw nummer
file-known-same = Het staat al bij je concepten, precies zoals in het bestand.
file-known-other = Bij je concepten staat een andere versie van dit document, gewijzigd op { $moment }.
file-known-newer = Bij je concepten staat dit document zoals een nieuwere Billet het heeft bewaard. Dat blijft zoals het is.
file-keep-both = Beide bewaren
file-replace = Concept vervangen
file-several = { $count ->
    [one] { $count } document openen
   *[other] { $count } documenten openen
}
file-several-hint = Elk document dat je kiest, wordt een concept. Wat al bij je concepten staat, blijft: een document dat afwijkt, komt ernaast.
file-several-open = { $count ->
    [one] Als concept bewaren
   *[other] Alle { $count } als concept bewaren
}
file-several-opened = { $count ->
    [one] Het document staat bij je concepten.
   *[other] { $count } documenten staan bij je concepten.
}
file-not-kept = Het document kon niet worden bewaard.
file-empty = Dit bestand is leeg.
file-no-access = Dit bestand kan niet worden gelezen. Is het verplaatst? Kies het opnieuw.
file-unknown = Dit is geen PDF en ook geen Billet-document. Kies een PDF die met Billet is gemaakt.
file-damaged = Deze PDF is beschadigd. Probeer een andere kopie.
file-torn = Dit bestand is niet heel: het breekt af of is gewijzigd. Probeer een andere kopie.
file-encrypted = Deze PDF is met een wachtwoord beveiligd. Bewaar een kopie zonder wachtwoord en open die.
file-too-large = Dit bestand is groter dan wat Billet kan lezen.
file-no-document = In deze PDF zit geen Billet-document: hij is door een ander programma gemaakt, of naar een nieuw bestand afgedrukt. Alleen een PDF die Billet heeft opgeslagen, is weer te openen.
file-newer = Dit document is gemaakt met een nieuwere Billet. Laad de pagina opnieuw om die versie te krijgen en open het bestand dan nog eens.
file-malformed = Dit bestand is geen geldig document:
file-cannot-read = Het deel van Billet dat PDF’s leest, kon niet worden gestart. Controleer je internetverbinding en probeer het opnieuw.

## What a document becomes besides its PDF

ways-menu = Afdrukken en meer
ways-doubts = { $count ->
    [one] Eén veld is niet te begrijpen. Wat je hier meeneemt, toont de vorige waarde.
   *[other] { $count } velden zijn niet te begrijpen. Wat je hier meeneemt, toont de vorige waarden.
}
ways-stop = Annuleren
ways-stopped = Geannuleerd. Er is niets opgeslagen.
ways-drawing = De pagina’s worden getekend…
ways-failed = Dit is niet gelukt. Probeer het opnieuw.
ways-saved = { $name } staat bij je downloads.
print = Afdrukken
png-save = Pagina { $page } opslaan als afbeelding (PNG)
file-open-way = Bestand openen…

## Several at once

languages = In meerdere talen
languages-hint = De woorden van het document en de schrijfwijze van getallen veranderen met de taal. Wat je hebt ingevuld, blijft zoals het is.
export = Meerdere opslaan
export-hint = Als één PDF, waarin elk concept eigen pagina’s en paginanummers heeft; of elk als aparte PDF, samen in één zipbestand.
ways-all = Alle
ways-none = Kies er minstens één.
ways-one-pdf = { $count ->
    [one] Als één PDF opslaan
   *[other] Alle { $count } als één PDF opslaan
}
ways-zip = { $count ->
    [one] Eén PDF als zip opslaan
   *[other] { $count } PDF’s als zip opslaan
}
batch-progress = { $count } van { $all }
batch-saved = { $count ->
    [one] Er zit één PDF in { $name }, bij je downloads.
   *[other] Er zitten { $count } PDF’s in { $name }, bij je downloads.
}
batch-saved-pdf = { $count ->
    [one] { $name } staat bij je downloads.
   *[other] { $name } met { $count } documenten staat bij je downloads.
}
batch-joining = Het bestand wordt samengesteld…
batch-none = Er kon geen PDF worden gemaakt.
batch-failed = { $count ->
    [one] Deze ontbreekt:
   *[other] Deze { $count } ontbreken:
}

## Fonts of one’s own

fonts = Eigen lettertypen
fonts-add = Lettertype toevoegen
fonts-remove = { $name } verwijderen
fonts-hint = Voor letters die de ingebouwde lettertypen niet hebben: Arabisch, Hebreeuws, Chinees en andere. Een lettertype blijft in deze browser, voor alle facturen, en alleen wat een factuur ervan gebruikt, komt in de PDF.
fonts-not-kept = Deze browser kan het lettertype niet bewaren. Er is geen ruimte meer, of hij bewaart niets voor deze pagina.
fonts-cannot-be-read = Dit bestand kan niet worden geopend. Kies het opnieuw.
font-too-large = { $file } is groter dan 40 MB. Kies een kleiner lettertype.
font-web = { $file } is een lettertype voor webpagina’s (WOFF). Kies het TTF- of OTF-bestand van hetzelfde lettertype.
font-old = { $file } is een verouderd soort lettertype. Kies een TTF- of OTF-bestand.
font-unknown = { $file } is geen lettertype. Kies een TTF- of OTF-bestand.
font-damaged = { $file } is beschadigd. Haal het lettertype opnieuw op waar je het vandaan had.
font-restricted = De maker van { $file } staat niet toe dat het in documenten wordt opgenomen. Kies een ander lettertype.
font-no-outlines = { $file } heeft geen letters die kunnen worden afgedrukt. Kies een ander lettertype.
font-no-letters = { $file } vermeldt niet welke letters het heeft. Kies een ander lettertype.
fonts-too-many = Billet gebruikt hoogstens { $count } eigen lettertypen. Verwijder er een die je niet nodig hebt en voeg dan dit toe.

## Kinds of document

about-invoice = Vraagt betaling van wat geleverd is. Bedragen zijn positief en er hoeft niets genoemd te worden.
about-proforma = Laat zien wat de factuur zal zeggen: voor vooruitbetaling of de douane. Bedragen zijn positief. Het is geen fiscaal document; de factuur volgt.
about-quote = Zegt wat iets zou kosten en tot wanneer dat geldt. Bedragen zijn positief en er hoeft nog niets betaald te worden.
about-order-confirmation = Zegt de klant dat u de opdracht aanneemt en tegen welke prijs. Bedragen zijn positief. Noem de offerte waarop ze berust.
about-delivery-note = Gaat met de goederen mee: wat en hoeveel, zonder prijzen. Noem de opdracht of de factuur.
about-advance-invoice = Vraagt een deel van de prijs vóór de levering. Bedragen zijn positief. De eindfactuur trekt het per btw-tarief af.
about-final-invoice = Factureert het geheel en trekt de voorschotten per btw-tarief af. Bedragen zijn positief. Noem elke voorschotfactuur.
about-credit-note = Neemt een factuur terug, geheel of deels. Bedragen blijven positief. Ze moet de factuur noemen die ze corrigeert.
about-debit-note = Brengt meer in rekening voor iets dat al gefactureerd is. Bedragen zijn positief. Ze moet die factuur noemen.
about-corrective-invoice = Komt in de plaats van een foute factuur: alles is zoals het hoort. Bedragen zijn positief. Ze moet de foute noemen.
about-receipt = Bevestigt dat een betaling binnen is. Bedragen zijn positief en btw wordt niet opnieuw vermeld. Noem de betaalde factuur.
about-self-billed-invoice = U bent de klant en maakt de factuur voor uw leverancier. Onder “Van” staat de leverancier, onder “Aan” uzelf. Bedragen zijn positief. U moet het allebei hebben afgesproken.
about-statement = Toont wat er tussen u en de klant openstaat. Wat hij verschuldigd is, is positief. Het vervangt geen factuur.
about-reminder = Herinnert aan een betaling die te laat is. Bedragen zijn positief en btw wordt niet opnieuw vermeld. Noem de factuur.
make = Hiervan maken
make-hint = Een nieuw concept dat dit document noemt.
book = Klanten en artikelen
book-hint = Onthouden uit uw documenten, alleen in deze browser. Ze worden voorgesteld terwijl u typt.
book-none = Er is nog niets onthouden. Klanten en artikelen worden onthouden zodra u een pdf downloadt of het document verlaat.
book-clients = Klanten
book-items = Artikelen
book-companies = Uw bedrijven
book-search = Zoeken
book-edit = { $name } bewerken
book-forget = { $name } vergeten
book-forgotten = Vergeten: { $name }
book-undo = Ongedaan maken
book-save = Opslaan
book-back = Terug
book-forget-all = Alle klanten en artikelen vergeten
book-all-forgotten = Alle klanten en artikelen zijn vergeten.

issue-title = { $document } uitreiken?
issue-hint = Vanaf nu blijven nummer, bedragen en pdf zoals ze zijn; ze worden in deze browser bewaard. Wat je later wilt wijzigen, wijzig je met een document dat dit noemt.
issue-and-save = Uitreiken en pdf bewaren
issue-only = Uitreiken
issue-no-number = Er is eerst een nummer nodig.
issue-not-ready = In het formulier staat nog iets dat niet te begrijpen of niet te berekenen is. Los dat eerst op: het formulier zegt waar.
issue-taken = { $other }, uitgereikt op { $date }, heeft het nummer van { $document } al. Twee documenten met één nummer zijn moeilijk te onderscheiden en de Belastingdienst kan ze afkeuren.
issue-change-number = Nummer wijzigen
issue-anyway = Toch met dit nummer uitreiken
issue-mistakes = Dit kan beter worden hersteld voordat je het uitgeeft:
issue-mend = Terug naar het formulier
issue-nevertheless = Toch uitgeven
issue-done = { $document } is uitgereikt.
issue-not-kept = { $document } is uitgereikt. Deze browser kon de pdf niet bewaren: sla hem nu op, een latere Billet kan hem anders tekenen.
issued-redrawn = Deze browser heeft de pdf zoals die is uitgereikt niet meer. Hij is opnieuw getekend uit dezelfde gegevens en is niet byte voor byte gelijk: deze versie van Billet tekent hem iets anders. Wat je hebt verstuurd, geldt.
take-back-title = { $document } weer concept maken?
take-back-hint = Alleen zolang niemand anders het heeft. Het is dan weer te wijzigen en de uitgereikte pdf wordt hier verwijderd. Heeft iemand het al? Maak dan een creditfactuur of een nieuwe versie.
take-back-cited = Het wordt genoemd in { $documents }, dat al is uitgegeven. Wijzig je het, dan kloppen ze niet meer met elkaar.
take-back = Concept maken
delete-issued-title = { $document } verwijderen?
delete-issued-hint = Uitgereikt op { $date }. Misschien moet je het wettelijk jaren bewaren. De uitgereikte pdf gaat mee weg.
delete-issued = Verwijderen
file-issued = Het is uitgereikt op { $date } en blijft zoals het is.
file-known-issued = Je hebt dit document in een andere vorm uitgereikt. Dat blijft zoals het is.
file-look = Bekijken
make-hint-correct = Wat is uitgereikt, wordt niet gewijzigd: de belastingwet vraagt een eigen document dat het noemt. Een creditfactuur neemt alles of een deel terug; een correctiefactuur komt ervoor in de plaats.
make-hint-version = Wat is uitgereikt, blijft zoals het is. Een nieuwe versie noemt het en komt ervoor in de plaats.
make-revised = Nieuwe versie

pattern-title = Nummers: { $kind }
pattern-label = Patroon
pattern-hint = Wat tussen accolades staat, wordt per document ingevuld. Alle andere tekst blijft zoals hij is.
pattern-year = jaar
pattern-year-short = jaar, twee cijfers
pattern-month = maand
pattern-counter = teller, met zoveel cijfers
pattern-client = eerste woord van de klantnaam
pattern-reset = De teller begint opnieuw
pattern-yearly = elk jaar
pattern-monthly = elke maand
pattern-never = nooit
pattern-next = Het volgende nummer: { $number }
pattern-needs = Om geen nummer twee keer te krijgen heeft het patroon { $token } nodig.
pattern-unknown = { $token } is niet bekend.
pattern-brace = Een accolade staat alleen.
pattern-counters = Er is meer dan één teller.
pattern-digits = De teller heeft meer dan { $count } cijfers.
pattern-keep = Dit patroon gebruiken
pattern-remove = Zonder patroon verder
