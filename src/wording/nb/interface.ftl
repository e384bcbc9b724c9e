### What the page says, in Norwegian (Bokmål).
###
### The paper is called “dokumentet” where its content is meant and “forhåndsvisningen” where the picture
### of it is.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Det er ikke mer plass i denne nettleseren. Slett utkast du ikke trenger lenger.
storage-denied = Denne nettleseren lagrer ingenting for denne siden. Tillat at nettstedsdata lagres, eller last ned PDF-filen før du går.
storage-failed = Denne nettleseren kunne ikke lagre utkastet. Prøv igjen, eller last ned PDF-filen før du går.
storage-newer = I en annen fane kjører et nyere Billet, som har endret dette utkastet. Last inn siden på nytt.
draft-missing = Dette utkastet finnes ikke lenger.
draft-newer = Dette utkastet er laget med et nyere Billet. Last inn siden på nytt for å få den versjonen.
draft-unreadable = Dette utkastet kan ikke leses. Innholdet er tatt vare på: du kan laste det ned.


paper-cannot-start = Forhåndsvisningen kan ikke lastes inn. Sjekk internettforbindelsen, og prøv igjen.
paper-lacks-serif = Skriften med seriffer kunne ikke lastes. Kontroller forbindelsen og prøv igjen.
paper-lacks-texts = Tekstene på dette språket kunne ikke lastes. Kontroller forbindelsen og prøv igjen.
paper-crashed = Forhåndsvisningen virker ikke akkurat nå. Prøv igjen.
paper-no-answer = Forhåndsvisningen bruker for lang tid. Prøv igjen.

## The notice that Billet has stopped

crash-title = Billet har stoppet
crash-text = Noe gikk galt i Billet, og det kan ikke fortsette. Utkastene dine ligger fortsatt i denne nettleseren. Last ned en kopi av dem, og last så inn siden på nytt.
crash-download = Last ned utkastene
crash-reload = Last inn siden på nytt
crash-details = Detaljer til dem som lager Billet

## What was typed and can't be understood

number-not-a-number = «{ $typed }» er ikke et tall.
number-empty = Skriv inn et tall.
number-too-large = Tallet er for stort. Det er plass til høyst 13 sifre.
number-too-many-decimals = For mange desimaler. Det er plass til høyst 6.
date-not-a-date = «{ $typed }» er ikke en dato. Skriv den slik: 22.11.2026.
date-empty = Skriv inn en dato.
date-no-such-day = «{ $typed }» finnes ikke i kalenderen. Sjekk dagen og måneden.
date-ambiguous = «{ $typed }» kan være to forskjellige dager. Skriv måneden som et ord: 22. nov. 2026.
date-year-missing = Året mangler. Legg det til: 22.11.2026.

number-not-days = «{ $typed }» er ikke et antall dager. Skriv inn et helt tall, for eksempel 14.

number-not-positive = Skriv inn et tall over 0.

## The frame of the page

product = Billet
navigation = Dokumenter
views = Visning
view-form = Fyll ut
view-paper = Se over
form = Fakturaskjema
form-heading = Lag en faktura
document-numbered = { $kind } { $number }
document-unnumbered = Ny faktura
saved-at = Lagret { $time }
not-saved = Ikke lagret: { $reason }
undo = Angre
undone = Angret.
notice-close = Lukk
go-to = Gå til «{ $field }»
add = Legg til { $what }
fold = Ferdig
edit = Rediger

## The document

document = Faktura
kind = Type
kind-invoice = Faktura
kind-proforma = Proformafaktura
kind-quote = Tilbud
kind-order-confirmation = Ordrebekreftelse
kind-delivery-note = Pakkseddel
kind-advance-invoice = Forskuddsfaktura
kind-final-invoice = Sluttfaktura
kind-credit-note = Kreditnota
kind-debit-note = Debetnota
kind-corrective-invoice = Korrigert faktura
kind-receipt = Kvittering
kind-self-billed-invoice = Avregning fra kjøper
kind-statement = Kontoutdrag
kind-reminder = Betalingspåminnelse
kind-about = Når brukes det?
valid-until = Gjelder til
number = Nummer
    .example = 2026-0042
issue-date = Dato
supply-date = Leveringsdato
    .add = leveringsdato
    .hint = Hvis det ikke er fakturadatoen.
order-reference = Ordrenummer
    .add = ordrenummer
    .hint = Kundens eget ordrenummer eller referanse.
due-days = Betales innen
due-in = Forfaller om
due-date = Forfallsdato
due-day = Dag i neste måned
due-kind = Forfaller
due-kind-days = dager
due-kind-date = på en dato
due-kind-receipt = ved mottak
due-kind-business-days = virkedager
due-kind-end-of-month-after-days = dager, så til månedens slutt
due-kind-days-after-end-of-month = dager etter månedens slutt
due-kind-day-of-following-month = i neste måned
due-on = Forfaller { $date }
document-language = Dokumentets språk
currency = Valuta

## From whom, to whom

seller = Fra
buyer = Til
seller-name = Navnet ditt eller firmaet
    .example = Studio Sommer
buyer-name = Kunde
    .example = Kovář & Sønner
street = Gateadresse
    .example = Havnegata 12
post-code = Postnummer
    .example = 0150
city = Poststed
    .example = Oslo
country = Land
    .example = Norge
country-set = { $country }: satt slik det er vanlig der – { $what }.
country-set-terms = betalingsfrist
country-set-reference = betalingsreferanse
vat-number = MVA-nummer
    .example = NO 995525828 MVA
registration-number = Organisasjonsnummer
    .add = organisasjonsnummer
    .example = 995 525 828
email = E-post
    .add = e-post
    .example = hei@example.com
phone = Telefon
    .add = telefon
    .example = +47 22 12 34 56
contact = Kontaktperson
    .add = kontaktperson
    .example = Anna Berg
deliver-to = Leveres til
    .add = leveringsadresse
deliver-to-name = Navn på denne adressen
    .example = Lager 2
part-extra = Ekstra opplysning
    .add = ekstra opplysning
part-extra-name = Opplysning
    .example = Kontrakt
part-extra-value = Innhold
    .example = K-2026/17
extra-names = Kontrakt, Prosjekt, Deres referanse, Kostnadssted, Kjøretøy, Anbud, Arbeidssted
party-extra-names = Kundenummer, Leverandørnummer, Avdeling, Kostnadssted, GLN
item-extra-names = Varenummer, Serienummer, Parti, Størrelse, Farge, GTIN, Opprinnelse
look = Dokumentets utseende
look-open = Mal, farge, ord
proposals = Brukt før
proposals-found = Forslag: { $count }. Velg med piltastene.
filled-in = Fylt ut: { $name }
book = Kunder og varer
company = Din virksomhet
company-new = Ny virksomhet
company-another = enda en virksomhet
company-begun = En ny virksomhet begynner tom.
drawer-missing = Denne delen av Billet kunne ikke lastes inn. Sjekk internettforbindelsen, og prøv igjen.
logo = Logo
logo-add = Legg til logo
logo-added = Logoen er lagt til.
logo-replace = Bytt logo
logo-remove = Fjern logoen

## Items

items = Linjer
items-hint = Enter legger til en linje, Alt med en piltast flytter den. Rader eller en kolonne fra et regneark kan limes inn.
item-numbered = Linje { $number }
item-named = Linje { $number }, «{ $name }»
item-undescribed = Ny linje
description = Beskrivelse
    .short = Beskrivelse
    .example = Design av nettside
detail = Detaljer
    .example = Hva som ble gjort, når og hvor
quantity = Antall
    .short = Antall
    .example = 1
unit = Enhet
    .short = Enhet
    .example = time
price = Pris
    .short = Pris
    .with-tax = Pris med avgift
line-discount = Rabatt
value-example = { $percent } eller 15
line-charge = Tillegg
price-base = Prisen gjelder for
    .example = 1
row-heading = Overskrift
    .add = overskrift
    .example = Første etasje
row-text = Tekst
    .add = tekst
    .example = Som avtalt på telefon
row-subtotal = Delsum
    .add = delsum
    .example = Delsum
tax-rate = Avgift %
    .short = Avgift %
    .example = 25
line-total = Beløp
    .short = Beløp
    .with-tax = Med avgift
item-add = Legg til linje
item-more = { $number ->
    [0] Mer om denne raden
   *[other] Mer om linje { $number }
}
    .short = Mer
item-remove = { $number ->
    [0] Fjern denne raden
   *[other] Fjern linje { $number }
}
    .short = Fjern
item-removed = Fjernet: { $item }
item-duplicate = { $number ->
    [0] Dupliser denne raden
   *[other] Dupliser linje { $number }
}
    .short = Dupliser
item-up = { $number ->
    [0] Flytt denne raden opp
   *[other] Flytt linje { $number } opp
}
    .short = Opp
item-down = { $number ->
    [0] Flytt denne raden ned
   *[other] Flytt linje { $number } ned
}
    .short = Ned
item-drag = Dra for å flytte. Med tastaturet: Alt og en piltast.
item-moved = Linje { $position } av { $count }
items-pasted = { $count ->
    [one] Én linje ble limt inn.
   *[other] { $count } linjer ble limt inn.
}
column-pasted = Antall linjer fylt ut fra den innlimte kolonnen: { $count }.
cells-not-understood = Det gikk ikke å lage en linje av det du limte inn. Vil du beholde det som tekst, kan du lime det inn i detaljene på en linje.
cells-failed = Det du limte inn, kunne ikke leses. { $reason }
prices = Priser
prices-without-tax = Priser uten avgift
prices-with-tax = Priser med avgift

## On the whole document

discount = Rabatt
discount-add = rabatt
discount-reason = Rabatt for
    .example = Tidlig bestilling
discount-value = Rabattens størrelse
discount-remove = Fjern rabatten
discount-removed = Rabatten er fjernet.
charge = Tillegg
charge-add = frakt eller annet tillegg
charge-reason = Tillegg for
    .example = Frakt
charge-value = Tilleggets størrelse
charge-remove = Fjern tillegget
charge-removed = Tillegget er fjernet.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Fjern: { $part }
part-removed = Fjernet: { $part }
part-taxes = Avgift
    .add = en avgift til
part-own-tax = Egen avgift
    .add = egen avgift
part-adjustments = Rabatt eller tillegg
    .add = en rabatt eller et tillegg til
part-adjustments-reason = Rabatt eller tillegg for
    .example = Tidlig bestilling
part-adjustments-kind = Hva det er
part-adjustments-kind-discount = rabatt
part-adjustments-kind-charge = tillegg
part-adjustments-value = Størrelse
part-taxes-scheme = Avgiftens navn
    .example = MVA
part-taxes-rate = Sats %
    .example = 25
part-taxes-kind = Hva den gjør
part-taxes-kind-added = legges til
part-taxes-kind-retained = holdes tilbake av kunden
part-taxes-kind-surcharge = legges til som et ekstra påslag
part-taxes-kind-compound = legges oppå de andre avgiftene
part-taxes-kind-informative = bare vises
part-taxes-category = Avgiften er
part-taxes-category-rate = beregnet etter satsen
part-taxes-category-AE = kundens å betale (omvendt avgiftsplikt)
part-taxes-category-E = fritatt
part-taxes-category-K = null, solgt innen EU
part-taxes-category-G = null, eksportert
part-taxes-category-O = ikke aktuell her
part-taxes-category-L = den på Kanariøyene
part-taxes-category-M = den i Ceuta og Melilla
part-taxes-exemption-reason = Hvorfor uten avgift
    .example = Grunnen, eller loven som sier det
part-taxes-exemption-code = Kode for grunnen
    .example = VATEX-EU-132
part-preceding = Gjelder dokument
    .add = dokument det gjelder
part-preceding-kind = Type
part-preceding-number = Nummeret
part-preceding-date = Datoen
part-second-language = Andre språk
    .add = et språk til
part-second-language-none = ingen
part-place-to-sign = Plass til underskrift
    .add = plass til underskrift
part-place-to-sign-false = utelatt
part-place-to-sign-true = til kundens underskrift
part-advances = Allerede betalt
    .add = allerede betalt beløp
part-advances-value = Betalt beløp
part-advances-date = Betalt den
part-advances-reference = Betaling
    .example = Forskuddsfaktura 2026-0040
part-retention-value = Holdt tilbake
    .add = beløp som holdes tilbake
part-retention-reason = Hvorfor det holdes tilbake
    .example = Til arbeidet er godkjent
part-retention-until = Holdes tilbake til
part-cash-rounding = Rund av til
    .add = avrunding ved kontant betaling
    .example = 1
part-accounting-currency-rate = Valutakurs
    .add = avgift i en annen valuta
    .example = 11,25
    .hint = Hvor mye av den andre valutaen, etter dagens offisielle liste.
part-accounting-currency-currency = Avgiften vises også i
part-accounting-currency-per = Kursen gjelder for
    .example = 1
part-accounting-currency-source = Kurs fra
    .example = Norges Bank
part-accounting-currency-date = Kursens dato
part-amount-in-words = Beløp med bokstaver
    .add = beløp med bokstaver
part-amount-in-words-false = utelates
part-amount-in-words-true = under beløpet å betale
part-business-days-shift = Forfall på en fridag
    .add = forfall på fridager
part-business-days-shift-false = blir på den dagen
part-business-days-shift-true = flyttes til neste virkedag
part-business-days-holidays = Helligdag
    .add = helligdag
instalments-rest = Resten er { $amount }.
instalments-rest-due = Resten er { $amount }, forfaller { $date }.
part-instalments = Delbetaling
    .add = delbetaling
part-instalments-value = Delbetaling
part-early-payment = Rabatt ved tidlig betaling
    .add = rabatt ved tidlig betaling
part-early-payment-value = Rabatt ved tidlig betaling
part-late-payment-interest-yearly = Forsinkelsesrente, % per år
    .add = forsinkelsesrente
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EUs referanserente %
    .add = lovbestemt forsinkelsesrente (EU)
    .example = 2,15
    .hint = Slik sentralbanken har offentliggjort den. Loven legger til 8 prosentpoeng og 40 euro.
part-late-payment-interest-eu-statutory-later = Ny referanserente fra EU
    .add = ny referanserente
part-late-payment-interest-eu-statutory-later-from = Fra
part-late-payment-interest-eu-statutory-later-rate = EUs referanserente %
    .example = 2,15
part-late-payment-day-count = Et år regnes som
part-late-payment-day-count-actual_365 = 365 dager
part-late-payment-day-count-actual_360 = 360 dager
part-late-payment-flat-fee = Gebyr ved sen betaling
    .add = gebyr ved sen betaling
    .example = 400

## Totals

totals = Summer
totals-sum = Sum linjer
totals-net = Netto
totals-tax = { $tax ->
    [VAT] MVA { $rate } av { $base }
   *[other] { $tax } { $rate } av { $base }
}
totals-gross = Totalt
totals-retained = Avgift som kunden holder tilbake
totals-retention = Holdes tilbake inntil videre
totals-paid = Allerede betalt
totals-rounding = Avrunding
totals-due = Å betale
totals-unknown = –
totals-stale = { $count ->
    [one] Ikke oppdatert: ett felt kan ikke forstås. Dette er tallene fra før.
   *[other] Ikke oppdatert: { $count } felt kan ikke forstås. Dette er tallene fra før.
}
totals-too-many-digits = Ikke oppdatert: et tall er for stort til å regnes ut nøyaktig.
totals-repeated-tax = Ikke oppdatert: den samme avgiften står to ganger på en linje.
totals-impossible-rate = Ikke oppdatert: avgiftssatsene på en linje gir til sammen minus 100 prosent eller mindre.
rounding = Avrunding
rounding-line = Avrundes på hver linje
rounding-total = Avrundes til slutt

## How to pay, notes

payment = Betaling
iban = IBAN
    .example = NO93 8601 1117 947
bic = BIC
    .example = DNBANOKK
bank = Bank
    .add = bank
    .example = Havnebanken
account = Kontonummer
    .add = konto uten IBAN
    .example = 8601 11 17947
payment-reference = Betalingsreferanse
    .add = betalingsreferanse
    .example = 2026-0042
    .hint = Tom: den lages ut fra nummeret.
part-payment-reference-scheme = Referanse ut fra nummeret
    .add = referanse ut fra nummeret
part-payment-reference-scheme-number = selve nummeret
part-payment-reference-scheme-variable_symbol = variabelt symbol (Tsjekkia, Slovakia)
part-payment-reference-scheme-creditor_reference = RF-referanse (ISO 11649)
part-payment-reference-scheme-swiss = sveitsisk QR-referanse, RF uten QR-IBAN
part-payment-reference-scheme-viite = finsk viite
part-payment-reference-scheme-kid = KID, etter avtale med banken
part-payment-reference-scheme-ocr = OCR, etter avtale med banken
reference-made = Kunden oppgir { $reference }.
notes = Merknader
note = Melding til kunden
    .example = Takk for bestillingen.
phrases = Faste formuleringer til merknaden
phrases-choose = Velg en formulering som skal legges til
phrase-added = Formuleringen er lagt til i merknaden.

## Before you send

problems = Før du sender
problems-mistake = Rett dette før du sender
problems-warning = Verdt å se på en gang til
problems-notice = Greit å vite
problems-none = Det mangler ingenting.
problems-waiting = Ser gjennom fakturaen…
problems-unchecked = Fakturaen kan ikke sjekkes før forhåndsvisningen virker igjen.
problem-not-understood = «{ $typed }» kan ikke forstås: dokumentet viser verdien fra før.
problems-more = { $count ->
    [one] og én til.
   *[other] og { $count } til.
}

## The paper

paper = Forhåndsvisning
paper-page = Side { $page } av { $pages }
paper-picture = { $document }. { $page }
paper-back = Forrige side
paper-on = Neste side
paper-larger = Vis større
paper-smaller = Vis mindre
paper-stale = { $count ->
    [one] Ikke oppdatert: ett felt kan ikke forstås.
   *[other] Ikke oppdatert: { $count } felt kan ikke forstås.
}
paper-impossible = Uten summer: de kan ikke regnes ut.
paper-retry = Prøv igjen
paper-print = Her skrives bare én side ut. Trykk Ctrl+P (⌘P) i Billet for å skrive ut alle sidene.
pdf-download = Last ned PDF
    .short = PDF
ways = Skriv ut og mer
pdf-waiting = Gjør klart…
pdf-making = Lager PDF…
pdf-saved = { $name } ligger blant nedlastingene dine.
pdf-saved-but = { $saved } Sjekk dette:
pdf-stale = { $count ->
    [one] { $field } kan ikke forstås: PDF-filen viser verdien fra før.
   *[other] { $count } felt kan ikke forstås, først { $field }: PDF-filen viser verdiene fra før.
}
pdf-impossible = Den har ingen summer, fordi de ikke kan regnes ut.
pdf-not-taken = Nettleseren tok ikke imot filen. Prøv igjen.
pdf-failed = PDF-filen kunne ikke lages: { $reason }

## Drafts

drafts = Utkast
drafts-hint = De ligger bare i denne nettleseren, på denne enheten.
drafts-search = Søk etter nummer eller kunde
drafts-not-found = Ingen utkast har dette nummeret eller denne kunden.
drafts-none = Ingen utkast ennå. Det du skriver, lagres her av seg selv.
drafts-unreadable = { $count ->
    [one] Ett til kan ikke leses av denne versjonen. Det lagres som det er.
   *[other] { $count } til kan ikke leses av denne versjonen. De lagres som de er.
}
file-open = Åpne en fil
export = Lagre flere
draft-new = Ny faktura
    .short = Ny
draft-new-opened = En ny faktura er åpen.
draft-unnumbered = Uten nummer
draft-without-buyer = Ingen kunde ennå
draft-open = Åpne { $number }
draft-duplicate = Dupliser { $number }
draft-delete = Slett { $number }
draft-deleted = Utkastet er slettet.
draft-numbered-deleted = Utkastet { $number } er slettet.
draft-kept-copy = Dette utkastet ble også endret i en annen fane. Den versjonen er lagret som et eget utkast.
draft-changed = { $day }, { $time }

interface-language = Språk på siden
language-missing = { $language } kunne ikke lastes. Sjekk forbindelsen og prøv igjen.
drop-file = Slipp en PDF- eller JSON-fil her for å åpne den. Slipp et bilde på logoens plass.

issue = Utsted
issue-place-hint = Når alt er ferdig: når dokumentet utstedes, låses nummer, beløp og PDF. Til da er hver lagret PDF et utkast.
issue-open = Utsted dokumentet…
issued-on = Utstedt { $date }
issued-hint = Nummer, beløp og PDF blir som de er. Det du vil endre, endrer du med et dokument som nevner dette.
issued-follow = Rett eller gå videre…
issued-take-back = Gjør til utkast igjen…
issued-elsewhere = Dokumentet ble utstedt i en annen fane. Det du skrev her, fortsetter som et eget utkast.
storage-issued = Det er utstedt i mellomtiden og blir som det er.

number-pattern = Nummermønster…
number-set = Nummeret er nå { $number }.
drafts-gaps = Ingen dokumenter her har { $numbers }. Et hull i numrene trenger en grunn.
