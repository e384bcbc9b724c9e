### What the drawer says, in German: the parts of the page that are fetched when they are opened.

## The look of the paper

look-template = Vorlage
look-template-classic = Klassisch
look-template-modern = Modern
look-template-compact = Kompakt
look-template-letter = Brief

look-accent = Farbe
look-accent-ink = Tinte
look-accent-blue = Blau
look-accent-green = Grün
look-accent-wine = Weinrot
look-accent-brick = Ziegelrot
look-accent-violet = Violett
look-accent-bronze = Bronze
look-accent-black = Schwarz
look-accent-own = Andere Farbe

look-typeface = Schrift
look-typeface-sans = Ohne Serifen
look-typeface-serif = Mit Serifen
look-page-size = Seite
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Links
look-logo-place-center = In der Mitte
look-logo-place-right = Rechts
look-logo-size = Größe des Logos
look-logo-size-small = Klein
look-logo-size-medium = Mittel
look-logo-size-large = Groß
look-logo-hint = Wenn Sie die Größe ändern, fügen Sie das Logo bitte neu hinzu: Es wird nur so scharf gespeichert, wie die Größe es braucht.

look-carried-forward = Übertrag auf die nächste Seite
look-fold-marks = Falzmarken zeigen
look-stamp = Stempel oder Unterschrift
look-stamp-add = Stempel oder Unterschrift hinzufügen
look-stamp-remove = Stempel oder Unterschrift entfernen

look-labels = Wörter und Spalten
look-labels-hint = Schreiben Sie Ihr eigenes Wort, wo Sie ein anderes möchten. Nehmen Sie das Häkchen weg, wo etwas nicht auf dem Dokument stehen soll.
look-show = Zeigen
look-bare-country = Land
look-bare-email = E-Mail-Adressen
look-bare-phone = Telefonnummern

## A picture that is chosen

logo-empty = Diese Datei ist leer. Wählen Sie eine andere.
logo-file-too-large = Diese Datei ist größer als 10 MB. Wählen Sie eine kleinere.
logo-too-many-pixels = Dieses Bild hat zu viele Pixel. Wählen Sie ein kleineres.
logo-not-a-picture = Diese Datei kann nicht als Bild gezeigt werden. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.
logo-too-much-detail = Dieses Bild ist für ein Logo zu detailreich. Wählen Sie ein einfacheres.
logo-cannot-be-read = Diese Datei kann nicht geöffnet werden. Wählen Sie sie noch einmal aus.

## Opening a file

ways-close = Schließen
file-open = Datei öffnen
file-hint = Ein PDF, das mit Billet erstellt wurde, oder die JSON-Datei eines Dokuments. Sie können sie auch irgendwo auf die Seite ziehen. Sie wird hier gelesen, auf Ihrem Gerät.
file-choose = Datei wählen
file-reading = Datei wird gelesen …
file-not-opened = Diese Datei wurde nicht geöffnet
file-found = { $number } öffnen
file-unnumbered = Dokument ohne Nummer
file-client = Kunde
file-day = Datum
file-total = Gesamtbetrag
file-edit = Bearbeiten
file-duplicate = Mit neuer Nummer duplizieren
file-known-same = Es ist schon unter Ihren Entwürfen, genau so wie in der Datei.
file-known-other = Unter Ihren Entwürfen ist ein anderer Stand dieses Dokuments, geändert am { $moment }.
file-known-newer = Unter Ihren Entwürfen ist dieses Dokument, wie es ein neueres Billet gespeichert hat. Es bleibt, wie es ist.
file-keep-both = Beide behalten
file-replace = Entwurf ersetzen
file-several = { $count ->
    [one] { $count } Dokument öffnen
   *[other] { $count } Dokumente öffnen
}
file-several-hint = Jedes, das Sie auswählen, wird ein Entwurf. Was schon unter Ihren Entwürfen ist, bleibt: Ein Dokument, das anders ist, wird daneben gespeichert.
file-several-open = { $count ->
    [one] Als Entwurf behalten
   *[other] Alle { $count } als Entwürfe behalten
}
file-several-opened = { $count ->
    [one] Das Dokument ist jetzt unter Ihren Entwürfen.
   *[other] { $count } Dokumente sind jetzt unter Ihren Entwürfen.
}
file-not-kept = Das Dokument konnte nicht gespeichert werden.
file-empty = Diese Datei ist leer.
file-no-access = Diese Datei kann nicht gelesen werden. Wurde sie verschoben? Wählen Sie sie noch einmal aus.
file-unknown = Das ist weder ein PDF noch ein Dokument von Billet. Wählen Sie ein PDF, das mit Billet erstellt wurde.
file-damaged = Dieses PDF ist beschädigt. Versuchen Sie es mit einer anderen Kopie.
file-torn = Diese Datei ist nicht vollständig: Sie bricht ab oder wurde verändert. Versuchen Sie es mit einer anderen Kopie.
file-encrypted = Dieses PDF ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort, und öffnen Sie diese.
file-too-large = Diese Datei ist größer, als Billet lesen kann.
file-no-document = In diesem PDF steckt kein Billet-Dokument: Es stammt aus einem anderen Programm oder wurde in eine neue Datei gedruckt. Nur ein PDF, das Billet gespeichert hat, lässt sich wieder öffnen.
file-newer = Dieses Dokument stammt aus einem neueren Billet. Laden Sie die Seite neu, um diese Version zu bekommen, und öffnen Sie die Datei dann noch einmal.
file-malformed = Diese Datei ist kein gültiges Dokument:
file-cannot-read = Der Teil von Billet, der PDFs liest, konnte nicht gestartet werden. Prüfen Sie Ihre Internetverbindung, und versuchen Sie es noch einmal.

## What a document becomes besides its PDF

ways-menu = Drucken und mehr
ways-doubts = { $count ->
    [one] Ein Feld ist nicht verständlich. Was Sie von hier mitnehmen, zeigt den Wert von vorher.
   *[other] { $count } Felder sind nicht verständlich. Was Sie von hier mitnehmen, zeigt die Werte von vorher.
}
ways-stop = Abbrechen
ways-stopped = Abgebrochen. Es wurde nichts gespeichert.
ways-drawing = Die Seiten werden gezeichnet …
ways-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal.
ways-saved = { $name } liegt in Ihren Downloads.
print = Drucken
png-save = Seite { $page } als Bild speichern (PNG)
file-open-way = Datei öffnen …

## Several at once

languages = In mehreren Sprachen
languages-hint = Mit der Sprache ändern sich die Wörter des Dokuments und die Schreibweise der Zahlen. Was Sie eingegeben haben, bleibt, wie es ist.
export = Mehrere speichern
export-hint = Als ein PDF, in dem jeder Entwurf eigene Seiten und Seitenzahlen hat; oder jeder als eigenes PDF, alle in einer ZIP-Datei.
ways-all = Alle
ways-none = Wählen Sie mindestens eins aus.
ways-one-pdf = { $count ->
    [one] Als ein PDF speichern
   *[other] Alle { $count } als ein PDF speichern
}
ways-zip = { $count ->
    [one] Ein PDF als ZIP speichern
   *[other] { $count } PDFs als ZIP speichern
}
batch-progress = { $count } von { $all }
batch-saved = { $count ->
    [one] Ein PDF ist in { $name }, in Ihren Downloads.
   *[other] { $count } PDFs sind in { $name }, in Ihren Downloads.
}
batch-saved-pdf = { $count ->
    [one] { $name } liegt in Ihren Downloads.
   *[other] { $name } mit { $count } Dokumenten liegt in Ihren Downloads.
}
batch-joining = Datei wird zusammengestellt …
batch-none = Es konnte kein PDF erstellt werden.
batch-failed = { $count ->
    [one] Dieses fehlt:
   *[other] Diese { $count } fehlen:
}

## Fonts of one’s own

fonts = Eigene Schriften
fonts-add = Schriftdatei hinzufügen
fonts-remove = { $name } entfernen
fonts-hint = Für Schriftzeichen, die die eingebauten Schriften nicht haben: Arabisch, Hebräisch, Chinesisch und andere. Eine Schrift bleibt in diesem Browser, für alle Rechnungen, und nur was eine Rechnung davon braucht, kommt in ihr PDF.
fonts-not-kept = Dieser Browser kann die Schrift nicht speichern. Er hat keinen Platz mehr oder speichert nichts für diese Seite.
fonts-cannot-be-read = Diese Datei kann nicht geöffnet werden. Wählen Sie sie noch einmal aus.
font-too-large = { $file } ist größer als 40 MB. Wählen Sie eine kleinere Schrift.
font-web = { $file } ist eine Schrift für Webseiten (WOFF). Wählen Sie die TTF- oder OTF-Datei derselben Schrift.
font-old = { $file } ist eine Schrift in einem alten Format. Wählen Sie eine TTF- oder OTF-Datei.
font-unknown = { $file } ist keine Schrift. Wählen Sie eine TTF- oder OTF-Datei.
font-damaged = { $file } ist beschädigt. Holen Sie die Schrift noch einmal von dort, wo Sie sie herhaben.
font-restricted = Der Hersteller von { $file } erlaubt nicht, die Schrift in Dokumente einzubetten. Wählen Sie eine andere Schrift.
font-no-outlines = { $file } hat keine Schriftzeichen, die sich drucken lassen. Wählen Sie eine andere Schrift.
font-no-letters = { $file } gibt nicht an, welche Schriftzeichen darin sind. Wählen Sie eine andere Schrift.
fonts-too-many = Mehr als { $count } eigene Schriften kann Billet nicht verwenden. Entfernen Sie eine, die Sie nicht brauchen, und fügen Sie dann diese hinzu.

## Kinds of document

about-invoice = Verlangt Geld für das, was geliefert oder geleistet wurde. Die Beträge sind positiv, genannt werden muss nichts.
about-proforma = Zeigt, was die Rechnung sagen wird: für Vorkasse oder den Zoll. Die Beträge sind positiv. Sie ist kein Steuerbeleg, die Rechnung folgt.
about-quote = Sagt, was etwas kosten würde und bis wann das gilt. Die Beträge sind positiv, zu zahlen ist noch nichts.
about-order-confirmation = Sagt dem Kunden, dass Sie den Auftrag annehmen, und zu welchem Preis. Die Beträge sind positiv. Nennen Sie das Angebot, auf dem sie beruht.
about-delivery-note = Geht mit der Ware: was und wie viel davon, ohne Preise. Nennen Sie den Auftrag oder die Rechnung.
about-advance-invoice = Verlangt einen Teil des Preises vor der Leistung. Die Beträge sind positiv. Die Schlussrechnung zieht ihn nach Steuersätzen ab.
about-final-invoice = Rechnet das Ganze ab und zieht die Abschläge nach ihren Steuersätzen ab. Die Beträge sind positiv. Nennen Sie jede Abschlagsrechnung.
about-credit-note = Nimmt eine Rechnung zurück, ganz oder zum Teil. Die Beträge bleiben positiv. Sie muss die Rechnung nennen, die sie korrigiert.
about-debit-note = Berechnet mehr für etwas, das schon berechnet wurde. Die Beträge sind positiv. Sie muss diese Rechnung nennen.
about-corrective-invoice = Tritt an die Stelle einer falschen Rechnung: Alles steht da, wie es sein soll. Die Beträge sind positiv. Sie muss die falsche nennen.
about-receipt = Bestätigt, dass eine Zahlung gekommen ist. Die Beträge sind positiv, Steuer wird nicht noch einmal ausgewiesen. Nennen Sie die bezahlte Rechnung.
about-self-billed-invoice = Sie sind der Kunde und stellen die Rechnung für Ihren Lieferanten aus. Unter „Absender“ steht der Lieferant, unter „Empfänger“ Sie. Die Beträge sind positiv. Beide müssen es vereinbart haben.
about-statement = Zeigt, was zwischen Ihnen und dem Kunden offen ist. Was er schuldet, ist positiv. Er ersetzt keine Rechnung.
about-reminder = Erinnert an eine verspätete Zahlung. Die Beträge sind positiv, Steuer wird nicht noch einmal ausgewiesen. Nennen Sie die Rechnung.
make = Daraus machen
make-hint = Ein neuer Entwurf, der dieses Dokument nennt.
book = Kunden und Positionen
book-hint = Aus Ihren Dokumenten gemerkt, nur in diesem Browser. Beim Tippen werden sie vorgeschlagen.
book-none = Noch ist nichts gemerkt. Kunden und Positionen werden es, sobald Sie ein PDF herunterladen oder das Dokument verlassen.
book-clients = Kunden
book-items = Positionen
book-companies = Ihre Firmen
book-search = Suchen
book-edit = { $name } bearbeiten
book-forget = { $name } vergessen
book-forgotten = Vergessen: { $name }
book-undo = Rückgängig
book-save = Speichern
book-back = Zurück
book-forget-all = Alle Kunden und Positionen vergessen
book-all-forgotten = Alle Kunden und Positionen sind vergessen.

issue-title = { $document } ausstellen?
issue-hint = Nummer, Beträge und PDF bleiben von nun an, wie sie sind, und werden in diesem Browser aufbewahrt. Was sich später ändern soll, ändert ein Dokument, das dieses nennt.
issue-and-save = Ausstellen und PDF speichern
issue-only = Ausstellen
issue-no-number = Es braucht zuerst eine Nummer.
issue-not-ready = Im Formular steht noch etwas, das nicht verstanden oder nicht berechnet werden kann. Das Formular sagt, wo: Bringen Sie es zuerst in Ordnung.
issue-taken = { $other }, ausgestellt am { $date }, hat schon die Nummer von { $document }. Zwei Dokumente mit einer Nummer lassen sich kaum unterscheiden, und das Finanzamt kann sie beanstanden.
issue-change-number = Nummer ändern
issue-anyway = Trotzdem mit dieser Nummer ausstellen
issue-mistakes = Das sollte vor dem Ausstellen behoben werden:
issue-mend = Zurück zum Formular
issue-nevertheless = Trotzdem ausstellen
issue-done = { $document } ist ausgestellt.
issue-not-kept = { $document } ist ausgestellt. Dieser Browser konnte das PDF nicht aufbewahren: Speichern Sie es jetzt, ein späteres Billet zeichnet es womöglich anders.
issued-redrawn = Dieser Browser hat das PDF, wie es ausgestellt wurde, nicht mehr. Es wurde aus denselben Daten neu gezeichnet und ist nicht Byte für Byte gleich: Diese Fassung von Billet zeichnet es etwas anders. Es gilt, was Sie verschickt haben.
take-back-title = { $document } wieder zum Entwurf machen?
take-back-hint = Nur, solange niemand sonst es hat. Dann lässt es sich wieder ändern, und das ausgestellte PDF wird hier gelöscht. Hat es schon jemand? Dann machen Sie eine Rechnungskorrektur oder eine neue Fassung.
take-back-cited = { $documents } nennt dieses Dokument und ist schon ausgestellt. Ändern Sie es, so passen beide nicht mehr zusammen.
take-back = Zum Entwurf machen
delete-issued-title = { $document } löschen?
delete-issued-hint = Ausgestellt am { $date }. Vielleicht müssen Sie das Dokument von Gesetzes wegen jahrelang aufbewahren. Das ausgestellte PDF wird mitgelöscht.
delete-issued = Löschen
file-issued = Am { $date } ausgestellt; es bleibt, wie es ist.
file-known-issued = Sie haben dieses Dokument in einer anderen Fassung ausgestellt. Jene bleibt, wie sie ist.
file-look = Ansehen
make-hint-correct = Was ausgestellt ist, wird nicht geändert: Das Steuerrecht verlangt ein eigenes Dokument, das es nennt. Eine Rechnungskorrektur nimmt alles oder einen Teil zurück; eine berichtigte Rechnung tritt an die Stelle der ersten.
make-hint-version = Was ausgestellt ist, bleibt. Eine neue Fassung nennt es und tritt an seine Stelle.
make-revised = Neue Fassung

pattern-title = Nummern: { $kind }
pattern-label = Muster
pattern-hint = Was in Klammern steht, wird für jedes Dokument ausgefüllt. Alles andere bleibt, wie es ist.
pattern-year = Jahr
pattern-year-short = Jahr, zweistellig
pattern-month = Monat
pattern-counter = Zähler mit so vielen Stellen
pattern-client = erstes Wort des Kundennamens
pattern-reset = Der Zähler beginnt von vorn
pattern-yearly = jedes Jahr
pattern-monthly = jeden Monat
pattern-never = nie
pattern-next = Die nächste Nummer: { $number }
pattern-needs = Damit keine Nummer zweimal kommt, braucht das Muster { $token }.
pattern-unknown = { $token } ist nicht bekannt.
pattern-brace = Eine Klammer hat kein Gegenstück.
pattern-counters = Es gibt mehr als einen Zähler.
pattern-digits = Der Zähler hat mehr als { $count } Stellen.
pattern-keep = Dieses Muster verwenden
pattern-remove = Ohne Muster weitermachen
