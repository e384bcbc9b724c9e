### What the paper says, in German. The comments for translators stand in the English file.
###
### "USt." ends in a full stop: never at the end of a sentence.

## The head

invoice = Rechnung
invoice-numbered = Rechnung { $number }
number = Rechnungsnummer
issue-date = Rechnungsdatum
supply-date = Leistungsdatum
due-date = Fällig am
order-reference = Ihre Bestellnummer

## From whom and to whom

seller = Rechnungssteller
buyer = Rechnungsempfänger
vat-number = USt-IdNr.
registration-number = Steuer-/Registernr.
email = E-Mail
phone = Telefon

## The items

item = Bezeichnung
quantity = Menge
unit = Einheit
unit-price = Einzelpreis
amount = Betrag
tax-name = { $scheme ->
    [VAT] USt.
   *[other] { $scheme }
}
discount = Rabatt
charge = Zuschlag
adjustment-percent = { $name } { $percent }

## The totals

sum = Zwischensumme
net = Nettobetrag
tax-line = { $category ->
    [E] Steuerfrei ({ $tax })
    [AE] Steuerschuldnerschaft des Leistungsempfängers ({ $tax })
    [K] Innergemeinschaftliche Lieferung, { $tax } { $rate }
    [G] Ausfuhrlieferung, { $tax } { $rate }
    [O] Nicht steuerbar ({ $tax })
   *[other] { $tax } { $rate }
}
tax-line-on = { $line } auf { $base }
total = Gesamtbetrag
due = Zu zahlen
prices-include-tax = { $tax } ist in den Preisen enthalten.

## How to pay

payment = So zahlen Sie
pay-by = Bitte zahlen Sie bis zum { $date }.
pay-on-receipt = Bitte zahlen Sie sofort nach Erhalt.
account-holder = Kontoinhaber
bank = Bank
iban = IBAN
bic = BIC
account = Kontonummer
payment-reference = Verwendungszweck

## The foot

note = Hinweise
thanks = Vielen Dank für Ihr Vertrauen!
page-of = Seite { $page } von { $pages }
