### What is told before a document is sent, in German.

## Which item it is about

item-problem = Position { $position }, „{ $description }“: { $sentence }
unnamed-item-problem = Position { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Die Nummer fehlt. Geben Sie eine ein, etwa 2026-0042.
problem-issue-date-missing = Das Datum fehlt. Geben Sie den Tag ein, an dem Sie es senden.
problem-due-date-missing = Kein Fälligkeitsdatum: Der Kunde weiß nicht, wann er zahlen soll. Geben Sie Tage oder ein Datum ein.
problem-number-used = Ein anderes Dokument hat diese Nummer. Geben Sie diesem eine eigene.
problem-number-out-of-order = Dokumente mit früheren Nummern haben spätere Daten, oder spätere Nummern frühere. Prüfen Sie Nummer und Datum.
problem-issue-date-far = Das Ausstellungsdatum liegt mehr als ein Jahr von heute entfernt. Prüfen Sie das Jahr.
problem-issue-date-stale = Das Ausstellungsdatum liegt mehr als einen Monat zurück. Ist es noch der Tag, an dem Sie das Dokument senden?
problem-issue-date-ahead = Das Ausstellungsdatum liegt mehr als einen Monat in der Zukunft. Ist es der Tag, an dem Sie das Dokument senden?
problem-supply-date-far = Das Leistungsdatum liegt mehr als ein Jahr vom Ausstellungsdatum entfernt. Prüfen Sie das Jahr.
problem-due-in-past = Das Fälligkeitsdatum ist schon vorbei. Wählen Sie einen Tag, der noch kommt.
problem-due-far = Das Fälligkeitsdatum liegt mehr als ein Jahr nach dem Ausstellungsdatum. Prüfen Sie das Jahr.
problem-due-before-issue = Das Fälligkeitsdatum liegt vor dem Ausstellungsdatum. Wählen Sie einen späteren Tag.
problem-valid-until-missing = Es steht nicht da, bis wann das Angebot gilt. Geben Sie einen Tag ein.
problem-valid-until-before-issue = Das Angebot endet vor seinem eigenen Datum. Wählen Sie einen späteren Tag.
problem-valid-until-in-past = Das Angebot gilt nicht mehr. Wählen Sie einen Tag, der noch kommt.
problem-cited-missing = Es steht nicht da, um welche Rechnung es geht. Nennen Sie ihre Nummer und ihr Datum.
problem-cited-number-missing = Ein Dokument ist ohne seine Nummer genannt. Geben Sie die Nummer ein.
problem-cited-date-missing = Eine Rechnung ist ohne ihr Datum genannt. Geben Sie das Datum ein.
problem-advance-not-cited = Keine Abschlagsrechnung ist genannt. Nennen Sie die, die hier abgezogen werden.
problem-paid-not-cited = Es steht nicht da, was bezahlt wurde oder noch offen ist. Nennen Sie die Rechnung.
problem-order-reference-missing = Auf Ihren anderen Rechnungen an diesen Kunden steht seine Bestellnummer. Fragen Sie danach: Ohne sie bleibt eine Rechnung manchmal liegen.
problem-seller-name-missing = Ihr Name fehlt. Geben Sie Ihren Namen oder den Ihrer Firma ein.
problem-seller-address-missing = Ihre Adresse fehlt. Der Kunde braucht sie für seine Buchhaltung.
problem-buyer-name-missing = Der Name des Kunden fehlt. Geben Sie ein, wer zahlen soll.
problem-buyer-address-missing = Die Adresse des Kunden fehlt. Geben Sie mindestens den Ort ein.
problem-seller-vat-number-missing = Sie berechnen Steuer, aber es ist keine Steuernummer angegeben. Geben Sie Ihre USt-IdNr. oder Registernummer ein.
problem-buyer-vat-number-missing = Hier schuldet der Kunde die Steuer, aber seine USt-IdNr. fehlt. Fragen Sie danach, und geben Sie sie ein.
problem-exemption-reason-missing = Steuerfrei, aber der Grund fehlt. Nennen Sie den Grund oder das Gesetz.
problem-tax-rate-of-untaxed = Bei dieser Art von Steuer gibt es keinen Satz. Setzen Sie ihn auf 0, oder wählen Sie eine andere Art.
problem-tax-rate-impossible = Ein Steuersatz liegt zwischen 0 und 100 Prozent. Prüfen Sie ihn.
problem-tax-name-missing = Eine Steuer hat keinen Namen: Ihr Kunde kann nicht wissen, was sie ist. Benennen Sie sie, zum Beispiel USt. oder IRPF.
problem-tax-missing = Keine Steuer, obwohl andere Positionen eine haben. Wählen Sie eine Steuer, oder geben Sie an, warum es keine gibt.
problem-tax-unexplained = Es wird keine Steuer berechnet, und der Grund fehlt. Nennen Sie den Grund oder das Gesetz im Hinweis.
problem-tax-again = Hier steht Steuer, die schon auf der Rechnung steht. Nehmen Sie sie aus den Positionen heraus, oder machen Sie dieses Dokument aus der Rechnung.
problem-phrase-missing = Das Gesetz verlangt den Satz „{ $phrase }“ ({ $law }). Fügen Sie ihn dem Hinweis an.
problem-phrase-unapt = Im Hinweis steht „{ $phrase }“, aber nichts in diesem Dokument gibt Anlass dazu. Entfernen Sie es, oder prüfen Sie die Steuer.
problem-tax-rate-until = { $country }: { $rate } war der Satz bis { $change }. Für eine Leistung vom { $day } ist er { $right }.
problem-tax-rate-from = { $country }: { $rate } ist der Satz erst ab { $change }. Für eine Leistung vom { $day } ist er { $right }.
problem-tax-rate-unknown = { $country }: Ein Satz von { $rate } ist für den { $day } nicht bekannt. Es gibt: { $right }. Prüfen Sie den Satz.
problem-no-lines = Es gibt noch nichts zu zahlen. Fügen Sie eine Position hinzu.
problem-description-missing = Keine Bezeichnung. Schreiben Sie, was es ist.
problem-price-missing = Kein Preis. Geben Sie einen ein, oder 0, wenn es kostenlos ist.
problem-unit-code-malformed = „{ $code }“ ist kein Code für eine Einheit: Ein solcher hat ein bis drei Großbuchstaben und Ziffern. Wählen Sie die Einheit neu, oder schreiben Sie sie als Text.
problem-quantity-zero = Die Menge ist 0: Es wird nichts berechnet. Geben Sie die Menge ein, oder entfernen Sie die Position.
problem-price-negative = Der Preis ist kleiner als null. Um etwas zurückzunehmen, geben Sie eine negative Menge ein.
problem-discount-too-large = Der Rabatt ist höher als der ganze Preis. Machen Sie ihn kleiner.
problem-discount-negative = Ein Rabatt unter null erhöht den Preis. Geben Sie ihn als Zuschlag ein.
problem-charge-negative = Ein Zuschlag unter null senkt den Preis. Geben Sie ihn als Rabatt ein.
problem-retention-impossible = Was der Kunde einbehält, kann nicht mehr als der Gesamtbetrag und nicht weniger als null sein.
problem-advance-negative = Eine Zahlung, die schon geleistet ist, kann nicht kleiner als null sein.
problem-advances-too-large = Es wurde schon mehr gezahlt, als zu zahlen ist. Um Geld zurückzugeben, senden Sie eine Rechnungskorrektur.
problem-payment-missing = Keine Zahlungsangaben. Geben Sie Ihre IBAN oder Kontonummer ein.
problem-payment-code-without-iban = Kein Zahlungscode möglich: Er braucht eine IBAN.
problem-payment-code-currency = Kein Zahlungscode möglich: Die Banken im Land dieses Kontos lesen in dieser Währung keinen.
problem-payment-code-nothing-due = Kein Zahlungscode nötig: Es ist nichts mehr zu zahlen.
problem-payment-code-too-much = Kein Zahlungscode möglich: Der Betrag ist höher, als er fasst.
problem-payment-code-without-bic = Kein Zahlungscode möglich: Er braucht den BIC der Bank.
problem-payment-code-without-correspondent = Kein Zahlungscode möglich: Schreiben Sie das Korrespondenzkonto hinter den Namen der Bank.
problem-payment-code-not-whole = Kein Zahlungscode möglich: Er fasst nur ganze Beträge.
problem-payment-code-reference-too-long = Kein Zahlungscode möglich: Der Verwendungszweck ist zu lang für ihn.
problem-email-shape = Das ist noch keine E-Mail-Adresse. Sie sieht so aus: name@example.com.
problem-nothing-due = Der Gesamtbetrag ist null. Prüfen Sie Preise, Mengen und Rabatte.
problem-credit-negative = Der Gesamtbetrag ist kleiner als null. Auf einer Rechnungskorrektur sind die Beträge positiv.
problem-total-negative = Der Gesamtbetrag ist kleiner als null. Prüfen Sie Preise, Mengen und Rabatte; um Geld zurückzugeben, senden Sie eine Rechnungskorrektur.
problem-jargon = Nicht jeder Kunde weiß, was „{ $words }“ bedeutet. Schreiben Sie, bis zu welchem Tag zu zahlen ist.
problem-instalments-more-than-due = Die Teilbeträge ergeben mehr, als zu zahlen ist. Machen Sie einen davon kleiner.
problem-instalments-too-many-digits = Die Teilbeträge sind zu groß, um genau zu rechnen. Geben Sie kleinere ein.
problem-early-payment-useless = Skonto braucht einen früheren Tag als das Fälligkeitsdatum und muss noch etwas zu zahlen übrig lassen.
problem-too-many-digits = Diese Zahl ist zu groß, um genau zu rechnen. Geben Sie eine kleinere ein.
problem-repeated-tax = Dieselbe Steuer steht hier zweimal. Entfernen Sie eine davon.
problem-impossible-rate = Die Steuersätze ergeben zusammen minus 100 Prozent oder weniger. Prüfen Sie sie.
problem-characters-missing = { $count ->
    [one] Ein Zeichen kann nicht gedruckt werden: { $characters }. Ersetzen Sie es, lassen Sie es weg, oder fügen Sie unter „Aussehen des Dokuments“ eine Schrift hinzu, die es hat.
   *[other] { $count } Zeichen können nicht gedruckt werden: { $characters }. Ersetzen Sie sie, lassen Sie sie weg, oder fügen Sie unter „Aussehen des Dokuments“ eine Schrift hinzu, die sie hat.
}
problem-logo-unreadable = Das Logo kann nicht gelesen werden. Wählen Sie ein Bild im Format PNG oder JPEG.
problem-stamp-unreadable = Der Stempel oder die Unterschrift kann nicht gelesen werden. Wählen Sie ein Bild im Format PNG oder JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: zu kurz oder zu lang. Ein Zeichen fehlt, oder es ist eines zu viel.
problem-identifier-wrong-characters = { $name }: Ein Zeichen kann dort nicht stehen, wo es steht, zum Beispiel ein Buchstabe statt einer Ziffer.
problem-identifier-wrong-check-digit = { $name }: Die Prüfziffern passen nicht. Wahrscheinlich ist eine Ziffer vertippt, oder zwei sind vertauscht.
problem-identifier-unknown-country = { $name }: Die ersten Buchstaben stehen für kein Land, das solche Nummern vergibt.
problem-identifier-impossible-part = { $name }: Ein Teil davon, etwa ein Datum oder eine Region, kann nicht stimmen.
problem-reference-not-made = Aus dieser Nummer lässt sich die gewählte Referenz nicht bilden: Sie hat keine Ziffern oder zu viele. Ihr Kunde gibt die Nummer selbst an.
problem-qr-reference-alone = Auf eine QR-IBAN zahlt man nur mit einer QR-Referenz von 27 Ziffern, und diese braucht eine QR-IBAN. Hier passt eines nicht zum anderen.

## What the law of the seller's country asks for

problem-seller-address-partial = Ihre Adresse ist nicht vollständig. Das Gesetz verlangt Straße und Ort ({ $law }).
problem-buyer-address-partial = Die Adresse des Kunden ist nicht vollständig. Das Gesetz verlangt Straße und Ort ({ $law }).
problem-seller-town-missing = Ihr Ort fehlt. Das Gesetz verlangt ihn ({ $law }).
problem-buyer-town-missing = Der Ort des Kunden fehlt. Das Gesetz verlangt ihn ({ $law }).
problem-buyer-post-code-missing = Die Postleitzahl des Kunden fehlt. Das Gesetz verlangt sie ({ $law }).
problem-seller-tax-number-missing = Ihre Steuernummer fehlt. Das Gesetz verlangt sie ({ $law }).
problem-buyer-tax-number-missing = Die Steuernummer des Kunden fehlt. Das Gesetz verlangt sie, wenn der Kunde ein Unternehmen ist ({ $law }).
problem-seller-registration-missing = Ihre Registernummer fehlt. Das Gesetz verlangt sie ({ $law }).
problem-buyer-registration-missing = Die Registernummer des Kunden fehlt. Das Gesetz verlangt sie, wenn der Kunde ein Unternehmen ist ({ $law }).
problem-seller-uid-unmarked = Hinter Ihrer UID fehlt der Zusatz für die Mehrwertsteuer: MWST, TVA oder IVA ({ $law }).
problem-supply-date-missing = Kein Leistungsdatum. Das Gesetz verlangt es, auch wenn es das Rechnungsdatum ist ({ $law }).
problem-unit-missing = Keine Einheit. Das Gesetz verlangt sie: Stunden, Stück, Kilogramm ({ $law }).
problem-tax-currency-missing = Die Steuer muss auch in der Währung Ihres Landes angegeben werden ({ $law }).
problem-electronic-invoice = Zwischen Unternehmen Ihres Landes zählt nur die elektronische Rechnung. Dieses Dokument begleitet sie ({ $law }).

## What kinds of numbers are called

number-of-seller = Ihre Nummer ({ $name })
number-of-buyer = Nummer des Kunden ({ $name })

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Verwendungszweck
identifier-variable-symbol = Variables Symbol
identifier-ch-qr-reference = QR-Referenz
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = USt-IdNr.
identifier-at-uid = österreichische UID
identifier-au-abn = ABN
identifier-be-enterprise = belgische Unternehmensnummer
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business Number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR-Nummer
identifier-es-nif = NIF
identifier-fi-y-tunnus = Y-tunnus
identifier-fr-siren = SIREN
identifier-fr-siret = SIRET
identifier-gr-afm = ΑΦΜ
identifier-hr-oib = OIB
identifier-hu-adoszam = Adószám
identifier-in-gstin = GSTIN
identifier-it-codice-fiscale = Codice fiscale
identifier-it-partita-iva = Partita IVA
identifier-mx-rfc = RFC
identifier-nl-btw = Btw-id
identifier-no-organisation = Organisasjonsnummer
identifier-pl-nip = NIP
identifier-pt-nif = NIF
identifier-ro-cui = CUI
identifier-rs-pib = ПИБ
identifier-ru-inn = ИНН
identifier-ru-kpp = КПП
identifier-se-organisation = Organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN
