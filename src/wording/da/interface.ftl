### What the page says, in Danish. Commas without the one before a subordinate clause.
###
### The paper is called “dokumentet” where its content is meant and “forhåndsvisningen” where the picture
### of it is.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Der er ikke mere plads i denne browser. Slet kladder du ikke længere har brug for.
storage-denied = Denne browser gemmer ikke noget for denne side. Tillad at webstedsdata gemmes, eller hent PDF-filen inden du går.
storage-failed = Denne browser kunne ikke gemme kladden. Prøv igen, eller hent PDF-filen inden du går.
storage-newer = I en anden fane kører et nyere Billet, som har ændret denne kladde. Genindlæs siden.
draft-missing = Denne kladde findes ikke længere.
draft-newer = Denne kladde er lavet med et nyere Billet. Genindlæs siden for at få den version.
draft-unreadable = Denne kladde kan ikke læses. Dens indhold er gemt: du kan hente det.


paper-cannot-start = Forhåndsvisningen kan ikke indlæses. Tjek din internetforbindelse, og prøv igen.
paper-lacks-serif = Skriften med seriffer kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.
paper-lacks-texts = Teksterne på dette sprog kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.
paper-crashed = Forhåndsvisningen virker ikke lige nu. Prøv igen.
paper-no-answer = Forhåndsvisningen er for længe om det. Prøv igen.

## The notice that Billet has stopped

crash-title = Billet er gået i stå
crash-text = Noget gik galt i Billet, og det kan ikke fortsætte. Dine kladder er stadig i denne browser. Hent en kopi af dem, og genindlæs derefter siden.
crash-download = Hent mine kladder
crash-reload = Genindlæs siden
crash-details = Detaljer til dem der laver Billet

## What was typed and can't be understood

number-not-a-number = ”{ $typed }” er ikke et tal.
number-empty = Skriv et tal.
number-too-large = Tallet er for stort. Der er plads til højst 13 cifre.
number-too-many-decimals = For mange decimaler. Der er plads til højst 6.
date-not-a-date = ”{ $typed }” er ikke en dato. Skriv den sådan: 22.11.2026.
date-empty = Skriv en dato.
date-no-such-day = ”{ $typed }” findes ikke i kalenderen. Tjek dagen og måneden.
date-ambiguous = ”{ $typed }” kan være to forskellige dage. Skriv måneden som et ord: 22. nov. 2026.
date-year-missing = Året mangler. Tilføj det: 22.11.2026.

number-not-days = ”{ $typed }” er ikke et antal dage. Skriv et helt tal, for eksempel 14.

number-not-positive = Skriv et tal over 0.

## The frame of the page

product = Billet
navigation = Dokumenter
views = Visning
view-form = Udfyld
view-paper = Gennemse
form = Fakturaformular
form-heading = Lav en faktura
document-numbered = { $kind } { $number }
document-unnumbered = Ny faktura
saved-at = Gemt { $time }
not-saved = Ikke gemt: { $reason }
undo = Fortryd
undone = Fortrudt.
notice-close = Luk
go-to = Gå til ”{ $field }”
add = Tilføj { $what }
fold = Færdig
edit = Rediger

## The document

document = Faktura
kind = Type
kind-invoice = Faktura
kind-proforma = Proformafaktura
kind-quote = Tilbud
kind-order-confirmation = Ordrebekræftelse
kind-delivery-note = Følgeseddel
kind-advance-invoice = Acontofaktura
kind-final-invoice = Slutfaktura
kind-credit-note = Kreditnota
kind-debit-note = Debetnota
kind-corrective-invoice = Korrigeret faktura
kind-receipt = Kvittering
kind-self-billed-invoice = Afregningsbilag
kind-statement = Kontoudtog
kind-reminder = Betalingspåmindelse
kind-about = Hvornår bruges det?
valid-until = Gælder til
number = Nummer
    .example = 2026-0042
issue-date = Dato
supply-date = Leveringsdato
    .add = leveringsdato
    .hint = Hvis det ikke er fakturadatoen.
order-reference = Ordrenummer
    .add = ordrenummer
    .hint = Kundens eget ordrenummer eller reference.
due-days = Betales inden for
due-in = Forfalder om
due-date = Forfaldsdato
due-day = Dag i næste måned
due-kind = Forfalder
due-kind-days = dage
due-kind-date = på en dato
due-kind-receipt = ved modtagelsen
due-kind-business-days = bankdage
due-kind-end-of-month-after-days = dage, derefter månedens udgang
due-kind-days-after-end-of-month = dage efter månedens udgang
due-kind-day-of-following-month = i næste måned
due-on = Forfalder { $date }
document-language = Dokumentets sprog
currency = Valuta

## From whom, to whom

seller = Fra
buyer = Til
seller-name = Dit navn eller firma
    .example = Studio Sommer
buyer-name = Kunde
    .example = Kovář & Sønner
street = Gade
    .example = Havnegade 12
post-code = Postnummer
    .example = 1050
city = By
    .example = København
country = Land
    .example = Danmark
country-set = { $country }: sat, som det er sædvanligt der – { $what }.
country-set-terms = betalingsfrist
country-set-reference = betalingsreference
vat-number = Momsnummer
    .example = DK13585628
registration-number = CVR-nr.
    .add = CVR-nr.
    .example = 13585628
email = E-mail
    .add = e-mail
    .example = hej@example.com
phone = Telefon
    .add = telefon
    .example = +45 12 34 56 78
contact = Kontaktperson
    .add = kontaktperson
    .example = Anna Holm
deliver-to = Leveres til
    .add = leveringsadresse
deliver-to-name = Navn på denne adresse
    .example = Lager 2
part-extra = Ekstra oplysning
    .add = ekstra oplysning
part-extra-name = Oplysning
    .example = Kontrakt
part-extra-value = Indhold
    .example = K-2026/17
extra-names = Kontrakt, Projekt, Jeres reference, Omkostningssted, Køretøj, Udbud, Arbejdssted
party-extra-names = Kundenummer, Leverandørnummer, Afdeling, Omkostningssted, EAN-nummer
item-extra-names = Varenummer, Serienummer, Batch, Størrelse, Farve, GTIN, Oprindelse
look = Dokumentets udseende
look-open = Skabelon, farve, ord
proposals = Brugt før
proposals-found = Forslag: { $count }. Vælg med piletasterne.
filled-in = Udfyldt: { $name }
book = Kunder og varer
company = Din virksomhed
company-new = Ny virksomhed
company-another = en virksomhed mere
company-begun = En ny virksomhed begynder tom.
drawer-missing = Denne del af Billet kunne ikke indlæses. Tjek din internetforbindelse, og prøv igen.
logo = Logo
logo-add = Tilføj logo
logo-added = Logoet er tilføjet.
logo-replace = Udskift logoet
logo-remove = Fjern logoet

## Items

items = Linjer
items-hint = Enter tilføjer en linje, Alt med en piletast flytter den. Rækker eller en kolonne fra et regneark kan sættes ind.
item-numbered = Linje { $number }
item-named = Linje { $number }, ”{ $name }”
item-undescribed = Ny linje
description = Beskrivelse
    .short = Beskrivelse
    .example = Design af hjemmeside
detail = Detaljer
    .example = Hvad der blev lavet, hvornår og hvor
quantity = Antal
    .short = Antal
    .example = 1
unit = Enhed
    .short = Enhed
    .example = time
price = Pris
    .short = Pris
    .with-tax = Pris med skat
line-discount = Rabat
value-example = { $percent } eller 15
line-charge = Tillæg
price-base = Prisen gælder for
    .example = 1
row-heading = Overskrift
    .add = overskrift
    .example = Stueetagen
row-text = Tekst
    .add = tekst
    .example = Som aftalt i telefonen
row-subtotal = Delsum
    .add = delsum
    .example = Delsum
tax-rate = Skat %
    .short = Skat %
    .example = 25
line-total = Beløb
    .short = Beløb
    .with-tax = Med skat
item-add = Tilføj linje
item-more = { $number ->
    [0] Mere om denne række
   *[other] Mere om linje { $number }
}
    .short = Mere
item-remove = { $number ->
    [0] Fjern denne række
   *[other] Fjern linje { $number }
}
    .short = Fjern
item-removed = Fjernet: { $item }
item-duplicate = { $number ->
    [0] Dupliker denne række
   *[other] Dupliker linje { $number }
}
    .short = Dupliker
item-up = { $number ->
    [0] Flyt denne række op
   *[other] Flyt linje { $number } op
}
    .short = Op
item-down = { $number ->
    [0] Flyt denne række ned
   *[other] Flyt linje { $number } ned
}
    .short = Ned
item-drag = Træk for at flytte. Med tastaturet: Alt og en piletast.
item-moved = Linje { $position } af { $count }
items-pasted = { $count ->
    [one] Én linje blev sat ind.
   *[other] { $count } linjer blev sat ind.
}
column-pasted = Antal linjer udfyldt fra den indsatte kolonne: { $count }.
cells-not-understood = Der kunne ikke laves en linje af det indsatte. Vil du beholde det som tekst, så sæt det ind i detaljerne på en linje.
cells-failed = Det indsatte kunne ikke læses. { $reason }
prices = Priser
prices-without-tax = Priser uden skat
prices-with-tax = Priser med skat

## On the whole document

discount = Rabat
discount-add = rabat
discount-reason = Rabat for
    .example = Tidlig bestilling
discount-value = Rabattens størrelse
discount-remove = Fjern rabatten
discount-removed = Rabatten er fjernet.
charge = Tillæg
charge-add = fragt eller andet tillæg
charge-reason = Tillæg for
    .example = Fragt
charge-value = Tillæggets størrelse
charge-remove = Fjern tillægget
charge-removed = Tillægget er fjernet.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Fjern: { $part }
part-removed = Fjernet: { $part }
part-taxes = Skat
    .add = en skat mere
part-own-tax = Egen skat
    .add = egen skat
part-adjustments = Rabat eller tillæg
    .add = en rabat eller et tillæg mere
part-adjustments-reason = Rabat eller tillæg for
    .example = Tidlig bestilling
part-adjustments-kind = Hvad det er
part-adjustments-kind-discount = rabat
part-adjustments-kind-charge = tillæg
part-adjustments-value = Størrelse
part-taxes-scheme = Skattens navn
    .example = moms
part-taxes-rate = Sats %
    .example = 25
part-taxes-kind = Hvad den gør
part-taxes-kind-added = lægges til
part-taxes-kind-retained = holdes tilbage af kunden
part-taxes-kind-surcharge = lægges til som et ekstra tillæg
part-taxes-kind-compound = lægges oven i de andre skatter
part-taxes-kind-informative = vises kun
part-taxes-category = Skatten er
part-taxes-category-rate = beregnet efter satsen
part-taxes-category-AE = kundens at betale (omvendt betalingspligt)
part-taxes-category-E = fritaget
part-taxes-category-K = nul, solgt inden for EU
part-taxes-category-G = nul, eksporteret
part-taxes-category-O = ikke aktuel her
part-taxes-category-L = den på De Kanariske Øer
part-taxes-category-M = den i Ceuta og Melilla
part-taxes-exemption-reason = Hvorfor uden skat
    .example = Grunden eller den lov der siger det
part-taxes-exemption-code = Kode for grunden
    .example = VATEX-EU-132
part-preceding = Vedrører dokument
    .add = dokument, det handler om
part-preceding-kind = Type
part-preceding-number = Dets nummer
part-preceding-date = Dets dato
part-second-language = Andet sprog
    .add = et andet sprog
part-second-language-none = intet
part-place-to-sign = Plads til underskrift
    .add = plads til underskrift
part-place-to-sign-false = udeladt
part-place-to-sign-true = til kundens underskrift
part-advances = Allerede betalt
    .add = allerede betalt beløb
part-advances-value = Betalt beløb
part-advances-date = Betalt den
part-advances-reference = Betaling
    .example = Acontofaktura 2026-0040
part-retention-value = Tilbageholdt
    .add = tilbageholdt beløb
part-retention-reason = Hvorfor det holdes tilbage
    .example = Til arbejdet er godkendt
part-retention-until = Holdes tilbage til
part-cash-rounding = Afrund til
    .add = afrunding ved kontant betaling
    .example = 0,50
part-accounting-currency-rate = Valutakurs
    .add = skat i en anden valuta
    .example = 7,46
    .hint = Hvor meget af den anden valuta, efter dagens officielle liste.
part-accounting-currency-currency = Skatten vises også i
part-accounting-currency-per = Kursen gælder for
    .example = 1
part-accounting-currency-source = Kurs fra
    .example = Den Europæiske Centralbank
part-accounting-currency-date = Kursens dato
part-amount-in-words = Beløb med bogstaver
    .add = beløb med bogstaver
part-amount-in-words-false = udelades
part-amount-in-words-true = under beløbet at betale
part-business-days-shift = Forfald på en fridag
    .add = forfald på fridage
part-business-days-shift-false = bliver på den dag
part-business-days-shift-true = flyttes til næste bankdag
part-business-days-holidays = Helligdag
    .add = helligdag
instalments-rest = Resten er { $amount }.
instalments-rest-due = Resten er { $amount }, forfalder { $date }.
part-instalments = Rate
    .add = rate
part-instalments-value = Rate
part-early-payment = Rabat ved tidlig betaling
    .add = rabat ved tidlig betaling
part-early-payment-value = Rabat ved tidlig betaling
part-late-payment-interest-yearly = Morarente, % om året
    .add = morarente
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EU’s referencesats %
    .add = lovbestemt morarente (EU)
    .example = 2,15
    .hint = Som centralbanken har offentliggjort den. Loven lægger 8 procentpoint og 40 euro til.
part-late-payment-interest-eu-statutory-later = Ny referencesats fra EU
    .add = ny referencesats
part-late-payment-interest-eu-statutory-later-from = Fra
part-late-payment-interest-eu-statutory-later-rate = EU’s referencesats %
    .example = 2,15
part-late-payment-day-count = Et år regnes som
part-late-payment-day-count-actual_365 = 365 dage
part-late-payment-day-count-actual_360 = 360 dage
part-late-payment-flat-fee = Gebyr ved sen betaling
    .add = gebyr ved sen betaling
    .example = 310

## Totals

totals = Totaler
totals-sum = Sum af linjer
totals-net = Netto
totals-tax = { $tax ->
    [VAT] Moms { $rate } af { $base }
   *[other] { $tax } { $rate } af { $base }
}
totals-gross = I alt
totals-retained = Skat som kunden holder tilbage
totals-retention = Holdes tilbage indtil videre
totals-paid = Allerede betalt
totals-rounding = Afrunding
totals-due = At betale
totals-unknown = –
totals-stale = { $count ->
    [one] Ikke opdateret: ét felt kan ikke forstås. Det her er tallene fra før.
   *[other] Ikke opdateret: { $count } felter kan ikke forstås. Det her er tallene fra før.
}
totals-too-many-digits = Ikke opdateret: et tal er for stort til at blive beregnet nøjagtigt.
totals-repeated-tax = Ikke opdateret: den samme skat står to gange på en linje.
totals-impossible-rate = Ikke opdateret: skattesatserne på en linje giver tilsammen minus 100 procent eller mindre.
rounding = Afrunding
rounding-line = Afrundes på hver linje
rounding-total = Afrundes til sidst

## How to pay, notes

payment = Betaling
iban = IBAN
    .example = DK50 0040 0440 1162 43
bic = BIC
    .example = NDEADKKK
bank = Bank
    .add = bank
    .example = Havnebanken
account = Kontonummer
    .add = konto uden IBAN
    .example = 1234 0001234567
payment-reference = Betalingsreference
    .add = betalingsreference
    .example = 2026-0042
    .hint = Tomt: den laves ud fra nummeret.
part-payment-reference-scheme = Reference ud fra nummeret
    .add = reference ud fra nummeret
part-payment-reference-scheme-number = selve nummeret
part-payment-reference-scheme-variable_symbol = variabelt symbol (Tjekkiet, Slovakiet)
part-payment-reference-scheme-creditor_reference = RF-reference (ISO 11649)
part-payment-reference-scheme-swiss = schweizisk QR-reference, RF uden QR-IBAN
part-payment-reference-scheme-viite = finsk viite
part-payment-reference-scheme-kid = KID, efter aftale med banken
part-payment-reference-scheme-ocr = OCR, efter aftale med banken
reference-made = Kunden angiver { $reference }.
notes = Bemærkninger
note = Besked til kunden
    .example = Tak for jeres bestilling.
phrases = Faste formuleringer til noten
phrases-choose = Vælg en formulering, der skal tilføjes
phrase-added = Formuleringen er føjet til noten.

## Before you send

problems = Før du sender
problems-mistake = Ret det her før du sender
problems-warning = Se på det en gang til
problems-notice = Godt at vide
problems-none = Der mangler ikke noget.
problems-waiting = Gennemgår fakturaen…
problems-unchecked = Fakturaen kan først tjekkes når forhåndsvisningen virker igen.
problem-not-understood = ”{ $typed }” kan ikke forstås: dokumentet viser værdien fra før.
problems-more = { $count ->
    [one] og én til.
   *[other] og { $count } til.
}

## The paper

paper = Forhåndsvisning
paper-page = Side { $page } af { $pages }
paper-picture = { $document }. { $page }
paper-back = Forrige side
paper-on = Næste side
paper-larger = Vis større
paper-smaller = Vis mindre
paper-stale = { $count ->
    [one] Ikke opdateret: ét felt kan ikke forstås.
   *[other] Ikke opdateret: { $count } felter kan ikke forstås.
}
paper-impossible = Uden totaler: de kan ikke beregnes.
paper-retry = Prøv igen
paper-print = Her udskrives kun én side. Tryk på Ctrl+P (⌘P) i Billet for at udskrive alle sider.
pdf-download = Hent PDF
    .short = PDF
ways = Udskriv og mere
pdf-waiting = Gør klar…
pdf-making = Laver PDF…
pdf-saved = { $name } ligger blandt dine hentede filer.
pdf-saved-but = { $saved } Tjek venligst:
pdf-stale = { $count ->
    [one] { $field } kan ikke forstås: PDF-filen viser værdien fra før.
   *[other] { $count } felter kan ikke forstås, først { $field }: PDF-filen viser værdierne fra før.
}
pdf-impossible = Den har ingen totaler, fordi de ikke kan beregnes.
pdf-not-taken = Browseren tog ikke imod filen. Prøv igen.
pdf-failed = PDF-filen kunne ikke laves: { $reason }

## Drafts

drafts = Kladder
drafts-hint = De ligger kun i denne browser, på denne enhed.
drafts-search = Søg på nummer eller kunde
drafts-not-found = Ingen kladde har dette nummer eller denne kunde.
drafts-none = Ingen kladder endnu. Det du skriver, gemmes her af sig selv.
drafts-unreadable = { $count ->
    [one] Én til kan ikke læses af denne version. Den gemmes som den er.
   *[other] { $count } til kan ikke læses af denne version. De gemmes som de er.
}
file-open = Åbn en fil
export = Gem flere
draft-new = Ny faktura
    .short = Ny
draft-new-opened = En ny faktura er åben.
draft-unnumbered = Uden nummer
draft-without-buyer = Ingen kunde endnu
draft-open = Åbn { $number }
draft-duplicate = Dupliker { $number }
draft-delete = Slet { $number }
draft-deleted = Kladden er slettet.
draft-numbered-deleted = Kladden { $number } er slettet.
draft-kept-copy = Denne kladde blev også ændret i en anden fane. Den version er gemt som en kladde for sig.
draft-changed = { $day }, { $time }

interface-language = Sidens sprog
language-missing = { $language } kunne ikke indlæses. Tjek forbindelsen, og prøv igen.
drop-file = Slip en PDF- eller JSON-fil her for at åbne den. Slip et billede på logoets plads.

issue = Udsted
issue-place-hint = Når alt er færdigt: når dokumentet udstedes, låses nummer, beløb og PDF. Indtil da er enhver gemt PDF en kladde.
issue-open = Udsted dokumentet…
issued-on = Udstedt { $date }
issued-hint = Nummer, beløb og PDF bliver, som de er. Det, du vil ændre, ændrer du med et dokument, der nævner dette.
issued-follow = Ret eller gå videre…
issued-take-back = Gør til kladde igen…
issued-elsewhere = Dokumentet blev udstedt i en anden fane. Det, du skrev her, fortsætter som en kladde for sig.
storage-issued = Det er udstedt i mellemtiden og bliver, som det er.

number-pattern = Nummermønster…
number-set = Nummeret er nu { $number }.
drafts-gaps = Intet dokument her har { $numbers }. Et hul i numrene kræver en grund.
