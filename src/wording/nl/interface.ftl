### What the page says, in Dutch.
###
### The paper is called “document” where its content is meant and “voorbeeld” where the picture of it is.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Er is geen ruimte meer in deze browser. Verwijder concepten die je niet meer nodig hebt.
storage-denied = Deze browser bewaart niets voor deze pagina. Sta het opslaan van sitegegevens toe, of download de PDF voordat je weggaat.
storage-failed = Deze browser kon het concept niet bewaren. Probeer het opnieuw, of download de PDF voordat je weggaat.
storage-newer = In een ander tabblad draait een nieuwere Billet, die dit concept heeft gewijzigd. Laad deze pagina opnieuw.
draft-missing = Dit concept is er niet meer.
draft-newer = Dit concept is gemaakt met een nieuwere Billet. Laad de pagina opnieuw om die versie te krijgen.
draft-unreadable = Dit concept kan niet worden gelezen. De gegevens blijven bewaard: je kunt ze downloaden.


paper-cannot-start = Het voorbeeld kan niet worden geladen. Controleer je internetverbinding en probeer het opnieuw.
paper-lacks-serif = De letter met schreven kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
paper-lacks-texts = De teksten van deze taal konden niet worden geladen. Controleer de verbinding en probeer het opnieuw.
paper-crashed = Het voorbeeld werkt even niet. Probeer het opnieuw.
paper-no-answer = Het voorbeeld laat te lang op zich wachten. Probeer het opnieuw.

## The notice that Billet has stopped

crash-title = Billet is gestopt
crash-text = Er ging iets mis, en Billet kan niet verder. Je concepten staan nog in deze browser. Download er een kopie van en laad dan de pagina opnieuw.
crash-download = Mijn concepten downloaden
crash-reload = Pagina opnieuw laden
crash-details = Details voor de mensen die Billet maken

## What was typed and can't be understood

number-not-a-number = “{ $typed }” is geen getal.
number-empty = Vul een getal in.
number-too-large = Dit getal is te groot. Er passen hoogstens 13 cijfers.
number-too-many-decimals = Te veel decimalen. Er passen er hoogstens 6.
date-not-a-date = “{ $typed }” is geen datum. Schrijf het zo: 22-11-2026.
date-empty = Vul een datum in.
date-no-such-day = “{ $typed }” staat niet in de kalender. Controleer de dag en de maand.
date-ambiguous = “{ $typed }” kan twee verschillende dagen betekenen. Schrijf de maand als woord: 22 nov. 2026.
date-year-missing = Het jaar ontbreekt. Vul het aan: 22-11-2026.

number-not-days = “{ $typed }” is geen aantal dagen. Vul een heel getal in, zoals 14.

number-not-positive = Vul een getal boven 0 in.

## The frame of the page

product = Billet
navigation = Documenten
views = Weergave
view-form = Invullen
view-paper = Bekijken
form = Factuurformulier
form-heading = Maak een factuur
document-numbered = { $kind } { $number }
document-unnumbered = Nieuwe factuur
saved-at = Opgeslagen { $time }
not-saved = Niet opgeslagen: { $reason }
undo = Ongedaan maken
undone = Ongedaan gemaakt.
notice-close = Sluiten
go-to = Naar “{ $field }”
add = Voeg { $what } toe
fold = Klaar
edit = Bewerken

## The document

document = Factuur
kind = Soort
kind-invoice = Factuur
kind-proforma = Pro-formafactuur
kind-quote = Offerte
kind-order-confirmation = Orderbevestiging
kind-delivery-note = Pakbon
kind-advance-invoice = Voorschotfactuur
kind-final-invoice = Eindfactuur
kind-credit-note = Creditfactuur
kind-debit-note = Debetnota
kind-corrective-invoice = Correctiefactuur
kind-receipt = Kwitantie
kind-self-billed-invoice = Factuur uitgereikt door afnemer
kind-statement = Rekeningoverzicht
kind-reminder = Betalingsherinnering
kind-about = Wanneer gebruik je dit?
valid-until = Geldig tot en met
number = Nummer
    .example = 2026-0042
issue-date = Datum
supply-date = Leverdatum
    .add = leverdatum
    .hint = Als die niet gelijk is aan de factuurdatum.
order-reference = Bestelnummer
    .add = bestelnummer
    .hint = Het bestelnummer of kenmerk van de klant.
due-days = Betalen binnen
due-in = Vervalt over
due-date = Vervaldatum
due-day = Dag van volgende maand
due-kind = Vervalt
due-kind-days = dagen
due-kind-date = op een datum
due-kind-receipt = direct na ontvangst
due-kind-business-days = werkdagen
due-kind-end-of-month-after-days = dagen, dan einde maand
due-kind-days-after-end-of-month = dagen na einde maand
due-kind-day-of-following-month = van volgende maand
due-on = Vervalt op { $date }
document-language = Taal van het document
currency = Valuta

## From whom, to whom

seller = Van
buyer = Aan
seller-name = Je naam of bedrijf
    .example = Studio Zomer
buyer-name = Klant
    .example = Kovář & Zonen
street = Straat
    .example = Havenstraat 12
post-code = Postcode
    .example = 1012 AB
city = Plaats
    .example = Amsterdam
country = Land
    .example = Nederland
country-set = { $country }: ingesteld zoals daar gebruikelijk is – { $what }.
country-set-terms = betalingstermijn
country-set-reference = betalingskenmerk
vat-number = Btw-nummer
    .example = NL004495445B01
registration-number = KvK-nummer
    .add = KvK-nummer
    .example = 12345678
email = E-mail
    .add = e-mail
    .example = hallo@example.com
phone = Telefoon
    .add = telefoon
    .example = +31 20 123 4567
contact = Contactpersoon
    .add = contactpersoon
    .example = Anna de Vries
deliver-to = Leveren aan
    .add = afleveradres
deliver-to-name = Naam op dit adres
    .example = Magazijn 2
part-extra = Extra gegeven
    .add = extra gegeven
part-extra-name = Gegeven
    .example = Contract
part-extra-value = Inhoud
    .example = C-2026/17
extra-names = Contract, Project, Uw kenmerk, Kostenplaats, Kenteken, Aanbesteding, Plaats van uitvoering
party-extra-names = Klantnummer, Leveranciersnummer, Afdeling, Kostenplaats, GLN, OIN
item-extra-names = Artikelnummer, Serienummer, Batch, Maat, Kleur, GTIN, Herkomst
look = Uiterlijk van het document
look-open = Sjabloon, kleur, woorden
proposals = Eerder gebruikt
proposals-found = Voorstellen: { $count }. Kies met de pijltjestoetsen.
filled-in = Ingevuld: { $name }
book = Klanten en artikelen
company = Uw bedrijf
company-new = Nieuw bedrijf
company-another = nog een eigen bedrijf
company-begun = Een nieuw bedrijf begint leeg.
drawer-missing = Dit deel van Billet kon niet worden geladen. Controleer je internetverbinding en probeer het opnieuw.
logo = Logo
logo-add = Logo toevoegen
logo-added = Het logo is toegevoegd.
logo-replace = Logo vervangen
logo-remove = Logo verwijderen

## Items

items = Regels
items-hint = Enter voegt een regel toe, Alt met een pijltoets verplaatst hem. Rijen of een kolom uit een spreadsheet kun je plakken.
item-numbered = Regel { $number }
item-named = Regel { $number }, “{ $name }”
item-undescribed = Nieuwe regel
description = Omschrijving
    .short = Omschrijving
    .example = Ontwerp van de website
detail = Details
    .example = Wat, wanneer en waar
quantity = Aantal
    .short = Aantal
    .example = 1
unit = Eenheid
    .short = Eenheid
    .example = uur
price = Prijs
    .short = Prijs
    .with-tax = Prijs met belasting
line-discount = Korting
value-example = { $percent } of 15
line-charge = Toeslag
price-base = Prijs geldt voor
    .example = 1
row-heading = Kop
    .add = kop
    .example = Begane grond
row-text = Tekst
    .add = tekst
    .example = Zoals telefonisch afgesproken
row-subtotal = Subtotaal
    .add = subtotaal
    .example = Subtotaal
tax-rate = Belasting %
    .short = Tarief %
    .example = 21
line-total = Bedrag
    .short = Bedrag
    .with-tax = Met belasting
item-add = Regel toevoegen
item-more = { $number ->
    [0] Meer over deze rij
   *[other] Meer over regel { $number }
}
    .short = Meer
item-remove = { $number ->
    [0] Deze rij verwijderen
   *[other] Regel { $number } verwijderen
}
    .short = Verwijderen
item-removed = Verwijderd: { $item }
item-duplicate = { $number ->
    [0] Deze rij dupliceren
   *[other] Regel { $number } dupliceren
}
    .short = Dupliceren
item-up = { $number ->
    [0] Deze rij omhoog
   *[other] Regel { $number } omhoog
}
    .short = Omhoog
item-down = { $number ->
    [0] Deze rij omlaag
   *[other] Regel { $number } omlaag
}
    .short = Omlaag
item-drag = Sleep om te verplaatsen. Met het toetsenbord: Alt en een pijltoets.
item-moved = Regel { $position } van { $count }
items-pasted = { $count ->
    [one] Er is één regel geplakt.
   *[other] Er zijn { $count } regels geplakt.
}
column-pasted = Aantal regels ingevuld uit de geplakte kolom: { $count }.
cells-not-understood = Hiervan kon geen regel worden gemaakt. Wil je het als tekst bewaren, plak het dan bij de details van een regel.
cells-failed = Wat je plakte, kon niet worden gelezen. { $reason }
prices = Prijzen
prices-without-tax = Prijzen zonder belasting
prices-with-tax = Prijzen met belasting

## On the whole document

discount = Korting
discount-add = korting
discount-reason = Korting voor
    .example = Vroege bestelling
discount-value = Hoogte korting
discount-remove = Korting verwijderen
discount-removed = De korting is verwijderd.
charge = Toeslag
charge-add = verzendkosten of andere toeslag
charge-reason = Toeslag voor
    .example = Verzending
charge-value = Hoogte toeslag
charge-remove = Toeslag verwijderen
charge-removed = De toeslag is verwijderd.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = { $part } verwijderen
part-removed = Verwijderd: { $part }
part-taxes = Belasting
    .add = nog een belasting
part-own-tax = Eigen belasting
    .add = eigen belasting
part-adjustments = Korting of toeslag
    .add = nog een korting of toeslag
part-adjustments-reason = Korting of toeslag voor
    .example = Vroege bestelling
part-adjustments-kind = Het is een
part-adjustments-kind-discount = korting
part-adjustments-kind-charge = toeslag
part-adjustments-value = Hoogte
part-taxes-scheme = Naam van de belasting
    .example = btw
part-taxes-rate = Tarief %
    .example = 21
part-taxes-kind = Wat die doet
part-taxes-kind-added = komt erbij
part-taxes-kind-retained = wordt door de klant ingehouden
part-taxes-kind-surcharge = komt erbij als toeslag
part-taxes-kind-compound = komt boven op de andere belastingen
part-taxes-kind-informative = wordt alleen getoond
part-taxes-category = Belasting is
part-taxes-category-rate = berekend volgens het tarief
part-taxes-category-AE = verschuldigd door de klant (verlegd)
part-taxes-category-E = vrijgesteld
part-taxes-category-K = nul, verkocht binnen de EU
part-taxes-category-G = nul, uitgevoerd
part-taxes-category-O = hier niet van toepassing
part-taxes-category-L = die van de Canarische Eilanden
part-taxes-category-M = die van Ceuta en Melilla
part-taxes-exemption-reason = Waarom niet berekend
    .example = De reden, of de wet die dat zegt
part-taxes-exemption-code = Code van de reden
    .example = VATEX-EU-132
part-preceding = Betreft document
    .add = document waar het om gaat
part-preceding-kind = Soort
part-preceding-number = Het nummer
part-preceding-date = De datum
part-second-language = Tweede taal
    .add = tweede taal
part-second-language-none = geen
part-place-to-sign = Plaats om te tekenen
    .add = plaats om te tekenen
part-place-to-sign-false = weggelaten
part-place-to-sign-true = voor de handtekening van de klant
part-advances = Al betaald
    .add = al betaald bedrag
part-advances-value = Betaald bedrag
part-advances-date = Betaald op
part-advances-reference = Betaling
    .example = Voorschotfactuur 2026-0040
part-retention-value = Ingehouden
    .add = ingehouden bedrag
part-retention-reason = Ingehouden omdat
    .example = Tot de oplevering van het werk
part-retention-until = Ingehouden tot
part-cash-rounding = Afronden op
    .add = afronding voor contant geld
    .example = 0,05
part-accounting-currency-rate = Wisselkoers
    .add = belasting in een andere valuta
    .example = 25,12
    .hint = Hoeveel van de andere valuta, volgens de officiële lijst van die dag.
part-accounting-currency-currency = Belasting ook in
part-accounting-currency-per = De koers geldt voor
    .example = 1
part-accounting-currency-source = Koers van
    .example = Europese Centrale Bank
part-accounting-currency-date = Datum van de koers
part-amount-in-words = Bedrag in woorden
    .add = bedrag in woorden
part-amount-in-words-false = weggelaten
part-amount-in-words-true = onder het te betalen bedrag
part-business-days-shift = Vervalt op een vrije dag
    .add = regel voor vervaldatum op een vrije dag
part-business-days-shift-false = blijft op die dag
part-business-days-shift-true = schuift naar de volgende werkdag
part-business-days-holidays = Feestdag
    .add = feestdag
instalments-rest = De rest is { $amount }.
instalments-rest-due = De rest is { $amount }, vervalt op { $date }.
part-instalments = Termijn
    .add = termijn
part-instalments-value = Termijn
part-early-payment = Korting bij snel betalen
    .add = korting bij snel betalen
part-early-payment-value = Korting bij snel betalen
part-late-payment-interest-yearly = Vertragingsrente, % per jaar
    .add = rente bij te laat betalen
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EU-referentierente %
    .add = wettelijke rente (EU)
    .example = 2,15
    .hint = Zoals de centrale bank die bekend heeft gemaakt. De wet telt er 8 procentpunten bij op, en 40 euro.
part-late-payment-interest-eu-statutory-later = Nieuwe EU-referentierente
    .add = nieuwe referentierente
part-late-payment-interest-eu-statutory-later-from = Vanaf
part-late-payment-interest-eu-statutory-later-rate = EU-referentierente %
    .example = 2,15
part-late-payment-day-count = Een jaar telt
part-late-payment-day-count-actual_365 = 365 dagen
part-late-payment-day-count-actual_360 = 360 dagen
part-late-payment-flat-fee = Vaste vergoeding
    .add = vaste vergoeding bij te laat betalen
    .example = 40

## Totals

totals = Totalen
totals-sum = Som van de regels
totals-net = Netto
totals-tax = { $tax ->
    [VAT] Btw { $rate } over { $base }
   *[other] { $tax } { $rate } over { $base }
}
totals-gross = Totaal
totals-retained = Belasting die de klant inhoudt
totals-retention = Voorlopig ingehouden
totals-paid = Al betaald
totals-rounding = Afronding
totals-due = Te betalen
totals-unknown = –
totals-stale = { $count ->
    [one] Niet bijgewerkt: één veld is niet te begrijpen. Dit zijn de bedragen van daarvoor.
   *[other] Niet bijgewerkt: { $count } velden zijn niet te begrijpen. Dit zijn de bedragen van daarvoor.
}
totals-too-many-digits = Niet bijgewerkt: een getal is te groot om precies te berekenen.
totals-repeated-tax = Niet bijgewerkt: op één regel staat dezelfde belasting twee keer.
totals-impossible-rate = Niet bijgewerkt: de belastingtarieven van een regel zijn samen min 100 procent of minder.
rounding = Afronding
rounding-line = Per regel afgerond
rounding-total = Aan het eind afgerond

## How to pay, notes

payment = Betaling
iban = IBAN
    .example = NL91 ABNA 0417 1643 00
bic = BIC
    .example = ABNANL2A
bank = Bank
    .add = bank
    .example = Bank van Amsterdam
account = Rekeningnummer
    .add = rekening zonder IBAN
    .example = 1234567890
payment-reference = Betalingskenmerk
    .add = betalingskenmerk
    .example = 2026-0042
    .hint = Leeg: het wordt uit het nummer gemaakt.
part-payment-reference-scheme = Kenmerk uit het nummer
    .add = kenmerk uit het nummer
part-payment-reference-scheme-number = het nummer zelf
part-payment-reference-scheme-variable_symbol = variabel symbool (Tsjechië, Slowakije)
part-payment-reference-scheme-creditor_reference = RF-kenmerk (ISO 11649)
part-payment-reference-scheme-swiss = Zwitserse QR-referentie, RF zonder QR-IBAN
part-payment-reference-scheme-viite = Finse viite
part-payment-reference-scheme-kid = KID, in overleg met de bank
part-payment-reference-scheme-ocr = OCR, in overleg met de bank
reference-made = Uw klant vermeldt { $reference }.
notes = Opmerkingen
note = Opmerking voor de klant
    .example = Bedankt voor uw opdracht.
phrases = Gebruikelijke vermeldingen voor de opmerking
phrases-choose = Kies een vermelding om toe te voegen
phrase-added = De vermelding staat nu in de opmerking.

## Before you send

problems = Voor je verstuurt
problems-mistake = Eerst in orde maken
problems-warning = Kijk hier nog eens naar
problems-notice = Goed om te weten
problems-none = Er ontbreekt niets.
problems-waiting = De factuur wordt nagekeken…
problems-unchecked = De factuur kan pas weer worden nagekeken als het voorbeeld werkt.
problem-not-understood = “{ $typed }” is niet te begrijpen: het document toont de vorige waarde.
problems-more = { $count ->
    [one] en nog één.
   *[other] en nog { $count }.
}

## The paper

paper = Voorbeeld
paper-page = Pagina { $page } van { $pages }
paper-picture = { $document }. { $page }
paper-back = Vorige pagina
paper-on = Volgende pagina
paper-larger = Voorbeeld vergroten
paper-smaller = Voorbeeld verkleinen
paper-stale = { $count ->
    [one] Niet bijgewerkt: één veld is niet te begrijpen.
   *[other] Niet bijgewerkt: { $count } velden zijn niet te begrijpen.
}
paper-impossible = Zonder totalen: ze kunnen niet worden berekend.
paper-retry = Opnieuw
paper-print = Hier wordt maar één pagina afgedrukt. Druk in Billet op Ctrl+P (⌘P) om alle pagina’s af te drukken.
pdf-download = PDF opslaan
    .short = PDF
ways = Afdrukken en meer
pdf-waiting = Voorbereiden…
pdf-making = PDF maken…
pdf-saved = { $name } staat bij je downloads.
pdf-saved-but = { $saved } Controleer dit nog:
pdf-stale = { $count ->
    [one] { $field } is niet te begrijpen: de PDF toont de vorige waarde.
   *[other] { $count } velden zijn niet te begrijpen, om te beginnen { $field }: de PDF toont de vorige waarden.
}
pdf-impossible = Er staan geen totalen in, omdat ze niet kunnen worden berekend.
pdf-not-taken = De browser heeft het bestand niet aangenomen. Probeer het opnieuw.
pdf-failed = De PDF kon niet worden gemaakt: { $reason }

## Drafts

drafts = Concepten
drafts-hint = Ze staan alleen in deze browser, op dit apparaat.
drafts-search = Zoek op nummer of klant
drafts-not-found = Geen concept heeft dit nummer of deze klant.
drafts-none = Nog geen concepten. Wat je invult, wordt hier vanzelf bewaard.
drafts-unreadable = { $count ->
    [one] Nog één concept is niet leesbaar voor deze versie. Het blijft zoals het is.
   *[other] Nog { $count } concepten zijn niet leesbaar voor deze versie. Ze blijven zoals ze zijn.
}
file-open = Bestand openen
export = Meerdere opslaan
draft-new = Nieuwe factuur
    .short = Nieuw
draft-new-opened = Er is een nieuwe factuur geopend.
draft-unnumbered = Zonder nummer
draft-without-buyer = Nog geen klant
draft-open = { $number } openen
draft-duplicate = { $number } dupliceren
draft-delete = { $number } verwijderen
draft-deleted = Het concept is verwijderd.
draft-numbered-deleted = Concept { $number } is verwijderd.
draft-kept-copy = Dit concept is ook in een ander tabblad gewijzigd. Die versie is als apart concept bewaard.
draft-changed = { $day }, { $time }

interface-language = Taal van de pagina
language-missing = { $language } kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
drop-file = Zet hier een pdf- of JSON-bestand neer om het te openen. Zet een afbeelding op de plaats van het logo.

issue = Uitreiken
issue-place-hint = Als het klaar is: met uitreiken liggen nummer, bedragen en pdf vast. Tot dan is elke pdf die je bewaart een concept.
issue-open = Dit document uitreiken…
issued-on = Uitgereikt op { $date }
issued-hint = Nummer, bedragen en pdf blijven zoals ze zijn. Wat je wilt wijzigen, wijzig je met een document dat dit noemt.
issued-follow = Corrigeren of vervolgen…
issued-take-back = Weer concept maken…
issued-elsewhere = Dit document is in een ander tabblad uitgereikt. Wat je hier hebt getypt, gaat verder als apart concept.
storage-issued = Het is intussen uitgereikt en blijft zoals het is.

number-pattern = Nummerpatroon…
number-set = Het nummer is nu { $number }.
drafts-gaps = Geen document hier heeft { $numbers }. Een gat in de nummers heeft een reden nodig.
