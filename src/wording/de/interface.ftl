### What the page says, in German.
###
### The paper is called “Dokument” where its content is meant and “Vorschau” where the picture of it is.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = In diesem Browser ist kein Platz mehr. Löschen Sie Entwürfe, die Sie nicht mehr brauchen.
storage-denied = Dieser Browser speichert nichts für diese Seite. Erlauben Sie das Speichern von Websitedaten, oder laden Sie das PDF herunter, bevor Sie gehen.
storage-failed = Dieser Browser konnte den Entwurf nicht speichern. Versuchen Sie es noch einmal, oder laden Sie das PDF herunter, bevor Sie gehen.
storage-newer = In einem anderen Tab läuft ein neueres Billet und hat diesen Entwurf geändert. Laden Sie diese Seite neu.
draft-missing = Diesen Entwurf gibt es nicht mehr.
draft-newer = Dieser Entwurf stammt aus einem neueren Billet. Laden Sie die Seite neu, um diese Version zu bekommen.
draft-unreadable = Dieser Entwurf kann nicht gelesen werden. Seine Daten bleiben erhalten: Sie können sie herunterladen.


paper-cannot-start = Die Vorschau kann nicht geladen werden. Prüfen Sie Ihre Internetverbindung, und versuchen Sie es noch einmal.
paper-lacks-serif = Die Schrift mit Serifen konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.
paper-lacks-texts = Die Texte dieser Sprache konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.
paper-crashed = Die Vorschau funktioniert gerade nicht. Versuchen Sie es noch einmal.
paper-no-answer = Die Vorschau braucht zu lange. Versuchen Sie es noch einmal.

## The notice that Billet has stopped

crash-title = Billet ist stehen geblieben
crash-text = In Billet ist etwas schiefgegangen, und es kann nicht weiterarbeiten. Ihre Entwürfe sind noch in diesem Browser. Laden Sie eine Kopie davon herunter, und laden Sie dann die Seite neu.
crash-download = Entwürfe herunterladen
crash-reload = Seite neu laden
crash-details = Einzelheiten für die Menschen, die Billet machen

## What was typed and can't be understood

number-not-a-number = „{ $typed }“ ist keine Zahl.
number-empty = Geben Sie eine Zahl ein.
number-too-large = Diese Zahl ist zu groß. Bis zu 13 Stellen sind möglich.
number-too-many-decimals = Zu viele Nachkommastellen. Bis zu 6 sind möglich.
date-not-a-date = „{ $typed }“ ist kein Datum. Schreiben Sie es so: 22.11.2026.
date-empty = Geben Sie ein Datum ein.
date-no-such-day = „{ $typed }“ steht nicht im Kalender. Prüfen Sie Tag und Monat.
date-ambiguous = „{ $typed }“ könnte zwei verschiedene Tage meinen. Schreiben Sie den Monat als Wort: 22. Nov. 2026.
date-year-missing = Das Jahr fehlt. Ergänzen Sie es: 22.11.2026.

number-not-days = „{ $typed }“ ist keine Anzahl von Tagen. Geben Sie eine ganze Zahl ein, zum Beispiel 14.

number-not-positive = Geben Sie eine Zahl über 0 ein.

## The frame of the page

product = Billet
navigation = Dokumente
views = Ansicht
view-form = Formular
view-paper = Vorschau
form = Rechnungsformular
form-heading = Rechnung schreiben
document-numbered = { $kind } { $number }
document-unnumbered = Neue Rechnung
saved-at = Gespeichert { $time }
not-saved = Nicht gespeichert: { $reason }
undo = Rückgängig
undone = Rückgängig gemacht.
notice-close = Schließen
go-to = Zu „{ $field }“
add = Hinzufügen: { $what }
fold = Fertig
edit = Bearbeiten

## The document

document = Rechnung
kind = Art
kind-invoice = Rechnung
kind-proforma = Proformarechnung
kind-quote = Angebot
kind-order-confirmation = Auftragsbestätigung
kind-delivery-note = Lieferschein
kind-advance-invoice = Abschlagsrechnung
kind-final-invoice = Schlussrechnung
kind-credit-note = Rechnungskorrektur
kind-debit-note = Belastungsanzeige
kind-corrective-invoice = Berichtigte Rechnung
kind-receipt = Quittung
kind-self-billed-invoice = Gutschrift (vom Kunden ausgestellt)
kind-statement = Kontoauszug
kind-reminder = Zahlungserinnerung
kind-about = Wann nimmt man das?
valid-until = Gültig bis
number = Nummer
    .example = 2026-0042
issue-date = Datum
supply-date = Leistungsdatum
    .add = Leistungsdatum
    .hint = Wenn es nicht das Rechnungsdatum ist.
order-reference = Bestellnummer
    .add = Bestellnummer
    .hint = Die Bestell- oder Auftragsnummer des Kunden.
due-days = Zahlbar in
due-in = Fällig in
due-date = Fällig am
due-day = Tag im Folgemonat
due-kind = Fällig
due-kind-days = Tagen
due-kind-date = an einem Datum
due-kind-receipt = sofort nach Erhalt
due-kind-business-days = Arbeitstagen
due-kind-end-of-month-after-days = Tagen, dann zum Monatsende
due-kind-days-after-end-of-month = Tagen nach Monatsende
due-kind-day-of-following-month = des Folgemonats
due-on = Fällig am { $date }
document-language = Sprache des Dokuments
currency = Währung

## From whom, to whom

seller = Absender
buyer = Empfänger
seller-name = Ihr Name oder Ihre Firma
    .example = Studio Sommer
buyer-name = Kunde
    .example = Kovář & Söhne
street = Straße
    .example = Hafenstraße 12
post-code = PLZ
    .example = 20457
city = Ort
    .example = Hamburg
country = Land
    .example = Deutschland
country-set = { $country }: wie dort üblich eingestellt – { $what }.
country-set-terms = Zahlungsziel
country-set-reference = Zahlungsreferenz
vat-number = USt-IdNr.
    .example = DE136695976
registration-number = Registernummer
    .add = Registernummer
    .example = HRB 12345
email = E-Mail
    .add = E-Mail
    .example = hallo@example.com
phone = Telefon
    .add = Telefon
    .example = +49 40 66969 123
contact = Ansprechpartner
    .add = Ansprechpartner
    .example = Anna Becker
deliver-to = Lieferung an
    .add = Lieferadresse
deliver-to-name = Name an dieser Adresse
    .example = Lager 2
part-extra = Weitere Angabe
    .add = weitere Angabe
part-extra-name = Angabe
    .example = Vertrag
part-extra-value = Wert
    .example = V-2026/17
extra-names = Vertrag, Projekt, Ihr Zeichen, Kostenstelle, Kennzeichen, Vergabenummer, Leistungsort
party-extra-names = Kundennummer, Lieferantennummer, Abteilung, Kostenstelle, GLN, Handelsregister
item-extra-names = Artikelnummer, Seriennummer, Charge, Größe, Farbe, GTIN, Ursprungsland
look = Aussehen des Dokuments
look-open = Vorlage, Farbe, Wörter
proposals = Schon verwendet
proposals-found = Vorschläge: { $count }. Mit den Pfeiltasten wählen.
filled-in = Ausgefüllt: { $name }
book = Kunden und Positionen
company = Ihre Firma
company-new = Neue Firma
company-another = eine weitere eigene Firma
company-begun = Eine neue Firma beginnt leer.
drawer-missing = Dieser Teil von Billet konnte nicht geladen werden. Prüfen Sie Ihre Internetverbindung, und versuchen Sie es noch einmal.
logo = Logo
logo-add = Logo hinzufügen
logo-added = Das Logo wurde hinzugefügt.
logo-replace = Logo ersetzen
logo-remove = Logo entfernen

## Items

items = Positionen
items-hint = Die Eingabetaste fügt eine Position hinzu, Alt mit einer Pfeiltaste verschiebt sie. Zeilen oder eine Spalte aus einer Tabelle können Sie einfügen.
item-numbered = Position { $number }
item-named = Position { $number }, „{ $name }“
item-undescribed = Neue Position
description = Bezeichnung
    .short = Bezeichnung
    .example = Gestaltung der Website
detail = Einzelheiten
    .example = Was wann und wo gemacht wurde
quantity = Menge
    .short = Menge
    .example = 1
unit = Einheit
    .short = Einheit
    .example = Std.
price = Preis
    .short = Preis
    .with-tax = Bruttopreis
line-discount = Rabatt
value-example = { $percent } oder 15
line-charge = Zuschlag
price-base = Preis gilt für
    .example = 1
row-heading = Überschrift
    .add = Überschrift
    .example = Erdgeschoss
row-text = Text
    .add = Text
    .example = Wie am Telefon vereinbart
row-subtotal = Zwischensumme
    .add = Zwischensumme
    .example = Zwischensumme
tax-rate = Steuer %
    .short = Steuer %
    .example = 19
line-total = Betrag
    .short = Betrag
    .with-tax = Brutto
item-add = Position hinzufügen
item-more = { $number ->
    [0] Mehr zu dieser Zeile
   *[other] Mehr zu Position { $number }
}
    .short = Mehr
item-remove = { $number ->
    [0] Diese Zeile entfernen
   *[other] Position { $number } entfernen
}
    .short = Entfernen
item-removed = Entfernt: { $item }
item-duplicate = { $number ->
    [0] Diese Zeile duplizieren
   *[other] Position { $number } duplizieren
}
    .short = Duplizieren
item-up = { $number ->
    [0] Diese Zeile nach oben
   *[other] Position { $number } nach oben
}
    .short = Nach oben
item-down = { $number ->
    [0] Diese Zeile nach unten
   *[other] Position { $number } nach unten
}
    .short = Nach unten
item-drag = Zum Verschieben ziehen. Mit der Tastatur: Alt und eine Pfeiltaste.
item-moved = Position { $position } von { $count }
items-pasted = { $count ->
    [one] Eine Position wurde eingefügt.
   *[other] { $count } Positionen wurden eingefügt.
}
column-pasted = Mit der eingefügten Spalte ausgefüllte Positionen: { $count }.
cells-not-understood = Daraus ließ sich keine Position machen. Um es als Text zu behalten, fügen Sie es in die Einzelheiten einer Position ein.
cells-failed = Das Eingefügte konnte nicht gelesen werden. { $reason }
prices = Preise
prices-without-tax = Preise ohne Steuer
prices-with-tax = Preise mit Steuer

## On the whole document

discount = Rabatt
discount-add = Rabatt
discount-reason = Rabatt für
    .example = Frühe Bestellung
discount-value = Rabatthöhe
discount-remove = Rabatt entfernen
discount-removed = Der Rabatt wurde entfernt.
charge = Zuschlag
charge-add = Versand oder anderer Zuschlag
charge-reason = Zuschlag für
    .example = Versand
charge-value = Zuschlagshöhe
charge-remove = Zuschlag entfernen
charge-removed = Der Zuschlag wurde entfernt.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = { $part } entfernen
part-removed = Entfernt: { $part }
part-taxes = Steuer
    .add = weitere Steuer
part-own-tax = Eigene Steuer
    .add = eigene Steuer
part-adjustments = Rabatt oder Zuschlag
    .add = weiterer Rabatt oder Zuschlag
part-adjustments-reason = Rabatt oder Zuschlag für
    .example = Frühe Bestellung
part-adjustments-kind = Das ist ein
part-adjustments-kind-discount = Rabatt
part-adjustments-kind-charge = Zuschlag
part-adjustments-value = Höhe
part-taxes-scheme = Name der Steuer
    .example = USt.
part-taxes-rate = Satz %
    .example = 19
part-taxes-kind = Was sie bewirkt
part-taxes-kind-added = wird hinzugerechnet
part-taxes-kind-retained = behält der Kunde ein
part-taxes-kind-surcharge = wird als Zuschlag hinzugerechnet
part-taxes-kind-compound = wird auf die anderen Steuern aufgeschlagen
part-taxes-kind-informative = wird nur angezeigt
part-taxes-category = Die Steuer
part-taxes-category-rate = wird nach dem Satz berechnet
part-taxes-category-AE = schuldet der Kunde (Reverse Charge)
part-taxes-category-E = entfällt: steuerfrei
part-taxes-category-K = ist null: Verkauf innerhalb der EU
part-taxes-category-G = ist null: Ausfuhr
part-taxes-category-O = fällt hier nicht an: nicht steuerbar
part-taxes-category-L = ist die der Kanarischen Inseln
part-taxes-category-M = ist die von Ceuta und Melilla
part-taxes-exemption-reason = Warum ohne Steuer
    .example = Der Grund oder das Gesetz dazu
part-taxes-exemption-code = Code des Grundes
    .example = VATEX-EU-132
part-preceding = Bezug auf Dokument
    .add = Dokument, um das es geht
part-preceding-kind = Art
part-preceding-number = Seine Nummer
part-preceding-date = Sein Datum
part-second-language = Zweite Sprache
    .add = zweite Sprache
part-second-language-none = keine
part-place-to-sign = Platz zum Unterschreiben
    .add = Platz zum Unterschreiben
part-place-to-sign-false = entfällt
part-place-to-sign-true = für die Unterschrift des Kunden
part-advances = Bereits gezahlt
    .add = bereits Gezahltes
part-advances-value = Gezahlter Betrag
part-advances-date = Gezahlt am
part-advances-reference = Zahlung
    .example = Anzahlungsrechnung 2026-0040
part-retention-value = Einbehalt
    .add = Einbehalt
part-retention-reason = Grund des Einbehalts
    .example = Bis zur Abnahme der Arbeiten
part-retention-until = Einbehalten bis
part-cash-rounding = Runden auf
    .add = Rundung für Barzahlung
    .example = 0,05
part-accounting-currency-rate = Wechselkurs
    .add = Steuer in anderer Währung
    .example = 25,12
    .hint = Wie viel der anderen Währung, nach der amtlichen Liste des Tages.
part-accounting-currency-currency = Steuer auch angeben in
part-accounting-currency-per = Der Kurs gilt für
    .example = 1
part-accounting-currency-source = Kurs von
    .example = Europäische Zentralbank
part-accounting-currency-date = Kurs vom
part-amount-in-words = Betrag in Worten
    .add = Betrag in Worten
part-amount-in-words-false = weglassen
part-amount-in-words-true = unter dem Zahlbetrag
part-business-days-shift = Fällig an einem freien Tag
    .add = Fälligkeit an freien Tagen
part-business-days-shift-false = bleibt an diesem Tag
part-business-days-shift-true = rückt auf den nächsten Arbeitstag
part-business-days-holidays = Feiertag
    .add = Feiertag
instalments-rest = Der Rest beträgt { $amount }.
instalments-rest-due = Der Rest beträgt { $amount }, fällig am { $date }.
part-instalments = Teilbetrag
    .add = Teilbetrag
part-instalments-value = Teilbetrag
part-early-payment = Skonto
    .add = Skonto
part-early-payment-value = Skonto
part-late-payment-interest-yearly = Verzugszinsen, % im Jahr
    .add = Verzugszinsen
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EU-Bezugszinssatz %
    .add = gesetzliche Verzugszinsen (EU)
    .example = 2,15
    .hint = Wie ihn die Zentralbank veröffentlicht hat. Nach dem EU-Recht kommen 8 Prozentpunkte und 40 Euro dazu.
part-late-payment-interest-eu-statutory-later = Neuer EU-Bezugszinssatz
    .add = neuer Bezugszinssatz
part-late-payment-interest-eu-statutory-later-from = Ab
part-late-payment-interest-eu-statutory-later-rate = EU-Bezugszinssatz %
    .example = 2,15
part-late-payment-day-count = Ein Jahr zählt
part-late-payment-day-count-actual_365 = 365 Tage
part-late-payment-day-count-actual_360 = 360 Tage
part-late-payment-flat-fee = Verzugspauschale
    .add = Verzugspauschale
    .example = 40

## Totals

totals = Summen
totals-sum = Summe der Positionen
totals-net = Netto
totals-tax = { $tax ->
    [VAT] USt. { $rate } auf { $base }
   *[other] { $tax } { $rate } auf { $base }
}
totals-gross = Gesamtbetrag
totals-retained = Vom Kunden einbehaltene Steuer
totals-retention = Vorerst einbehalten
totals-paid = Bereits gezahlt
totals-rounding = Rundung
totals-due = Zu zahlen
totals-unknown = –
totals-stale = { $count ->
    [one] Nicht aktuell: Ein Feld ist nicht verständlich. Das sind die Zahlen von vorher.
   *[other] Nicht aktuell: { $count } Felder sind nicht verständlich. Das sind die Zahlen von vorher.
}
totals-too-many-digits = Nicht aktuell: Eine Zahl ist zu groß, um genau zu rechnen.
totals-repeated-tax = Nicht aktuell: Bei einer Position steht dieselbe Steuer zweimal.
totals-impossible-rate = Nicht aktuell: Die Steuersätze einer Position ergeben zusammen minus 100 Prozent oder weniger.
rounding = Rundung
rounding-line = In jeder Zeile runden
rounding-total = Am Ende runden

## How to pay, notes

payment = Zahlung
iban = IBAN
    .example = DE89 3704 0044 0532 0130 00
bic = BIC
    .example = COBADEFFXXX
bank = Bank
    .add = Bank
    .example = Hansebank Hamburg
account = Kontonummer
    .add = Konto ohne IBAN
    .example = 1234567890
payment-reference = Verwendungszweck
    .add = Verwendungszweck
    .example = 2026-0042
    .hint = Leer: Er wird aus der Nummer gebildet.
part-payment-reference-scheme = Referenz aus der Nummer
    .add = Referenz aus der Nummer
part-payment-reference-scheme-number = die Nummer selbst
part-payment-reference-scheme-variable_symbol = Variables Symbol (Tschechien, Slowakei)
part-payment-reference-scheme-creditor_reference = RF-Referenz (ISO 11649)
part-payment-reference-scheme-swiss = Schweizer QR-Referenz, ohne QR-IBAN RF
part-payment-reference-scheme-viite = finnische Viite
part-payment-reference-scheme-kid = KID, nach Absprache mit der Bank
part-payment-reference-scheme-ocr = OCR, nach Absprache mit der Bank
reference-made = Ihr Kunde gibt { $reference } an.
notes = Hinweise
note = Hinweis für den Kunden
    .example = Vielen Dank für Ihren Auftrag.
phrases = Übliche Sätze für den Hinweis
phrases-choose = Satz zum Anfügen wählen
phrase-added = Der Satz steht jetzt im Hinweis.

## Before you send

problems = Vor dem Senden
problems-mistake = Vor dem Senden zu beheben
problems-warning = Noch einmal ansehen
problems-notice = Gut zu wissen
problems-none = Es fehlt nichts.
problems-waiting = Die Rechnung wird geprüft …
problems-unchecked = Die Rechnung kann erst wieder geprüft werden, wenn die Vorschau funktioniert.
problem-not-understood = „{ $typed }“ ist nicht verständlich: Das Dokument zeigt den Wert von vorher.
problems-more = { $count ->
    [one] und noch ein Punkt.
   *[other] und { $count } weitere Punkte.
}

## The paper

paper = Vorschau
paper-page = Seite { $page } von { $pages }
paper-picture = { $document }. { $page }
paper-back = Vorige Seite
paper-on = Nächste Seite
paper-larger = Vorschau vergrößern
paper-smaller = Vorschau verkleinern
paper-stale = { $count ->
    [one] Nicht aktuell: Ein Feld ist nicht verständlich.
   *[other] Nicht aktuell: { $count } Felder sind nicht verständlich.
}
paper-impossible = Ohne Summen: Sie können nicht berechnet werden.
paper-retry = Noch einmal
paper-print = Hier wird nur eine Seite gedruckt. Um alle Seiten zu drucken, drücken Sie in Billet Strg+P (⌘P).
pdf-download = PDF speichern
    .short = PDF
ways = Drucken und mehr
pdf-waiting = Wird vorbereitet …
pdf-making = PDF wird erstellt …
pdf-saved = { $name } liegt in Ihren Downloads.
pdf-saved-but = { $saved } Bitte prüfen Sie:
pdf-stale = { $count ->
    [one] { $field } ist nicht verständlich: Das PDF zeigt den Wert von vorher.
   *[other] { $count } Felder sind nicht verständlich, zuerst { $field }: Das PDF zeigt die Werte von vorher.
}
pdf-impossible = Es enthält keine Summen, weil sie nicht berechnet werden können.
pdf-not-taken = Der Browser hat die Datei nicht angenommen. Versuchen Sie es noch einmal.
pdf-failed = Das PDF konnte nicht erstellt werden: { $reason }

## Drafts

drafts = Entwürfe
drafts-hint = Sie liegen nur in diesem Browser, auf diesem Gerät.
drafts-search = Nach Nummer oder Kunde suchen
drafts-not-found = Kein Entwurf hat diese Nummer oder diesen Kunden.
drafts-none = Noch keine Entwürfe. Was Sie eingeben, wird hier von selbst gespeichert.
drafts-unreadable = { $count ->
    [one] Ein weiterer ist mit dieser Version nicht lesbar. Er bleibt, wie er ist.
   *[other] { $count } weitere sind mit dieser Version nicht lesbar. Sie bleiben, wie sie sind.
}
file-open = Datei öffnen
export = Mehrere speichern
draft-new = Neue Rechnung
    .short = Neu
draft-new-opened = Eine neue Rechnung ist geöffnet.
draft-unnumbered = Ohne Nummer
draft-without-buyer = Noch kein Kunde
draft-open = { $number } öffnen
draft-duplicate = { $number } duplizieren
draft-delete = { $number } löschen
draft-deleted = Der Entwurf wurde gelöscht.
draft-numbered-deleted = Der Entwurf { $number } wurde gelöscht.
draft-kept-copy = Dieser Entwurf wurde auch in einem anderen Tab geändert. Jene Fassung ist als eigener Entwurf gespeichert.
draft-changed = { $day }, { $time }

interface-language = Sprache der Seite
language-missing = { $language } konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
drop-file = Legen Sie hier eine PDF- oder JSON-Datei ab, um sie zu öffnen. Ein Bild gehört auf den Platz des Logos.

issue = Ausstellen
issue-place-hint = Wenn alles fertig ist: Mit dem Ausstellen werden Nummer, Beträge und PDF festgeschrieben. Bis dahin ist jedes gespeicherte PDF ein Entwurf.
issue-open = Dokument ausstellen …
issued-on = Ausgestellt am { $date }
issued-hint = Nummer, Beträge und PDF bleiben, wie sie sind. Was sich ändern soll, ändert ein Dokument, das dieses nennt.
issued-follow = Korrigieren oder fortführen …
issued-take-back = Wieder zum Entwurf machen …
issued-elsewhere = Dieses Dokument wurde in einem anderen Tab ausgestellt. Was Sie hier getippt haben, ist jetzt ein eigener Entwurf.
storage-issued = Es wurde inzwischen ausgestellt und bleibt, wie es ist.

number-pattern = Nummernmuster …
number-set = Die Nummer ist jetzt { $number }.
drafts-gaps = Kein Dokument hier hat { $numbers }. Eine Lücke in den Nummern braucht einen Grund.
