### What the paper says, in German. The comments for translators stand in the English file.
###
### "USt." ends in a full stop: never at the end of a sentence.

## The head

invoice = Rechnung
proforma = Proformarechnung
quote = Angebot
order-confirmation = Auftragsbestätigung
delivery-note = Lieferschein
advance-invoice = Abschlagsrechnung
final-invoice = Schlussrechnung
credit-note = Rechnungskorrektur
debit-note = Belastungsanzeige
corrective-invoice = Berichtigte Rechnung
receipt = Quittung
self-billed-invoice = Gutschrift
statement = Kontoauszug
reminder = Zahlungserinnerung
title-numbered = { $title } { $number }
title-dated = { $title } vom { $date }
number = Rechnungsnummer
issue-date = Rechnungsdatum
supply-date = Leistungsdatum
due-date = Fällig am
first-due-date = Erste Zahlung fällig am
order-reference = Ihre Bestellnummer
valid-until = Gültig bis
cites = { $kind ->
    [credit-note] Korrigiert wird: { $documents }.
    [debit-note] Zusätzlich zu: { $documents }.
    [corrective-invoice] Diese Rechnung ersetzt: { $documents }.
    [final-invoice] Abgerechnet wird: { $documents }.
    [receipt] Zahlung erhalten für: { $documents }.
    [reminder] Noch offen: { $documents }.
    [quote] Dieses Angebot ersetzt: { $documents }.
   *[other] Grundlage: { $documents }.
}
replaces = Version { $version }, ersetzt: { $documents }.
self-billing = Gutschrift im Sinne des Umsatzsteuerrechts, ausgestellt vom Leistungsempfänger
proforma-note = Dies ist keine Rechnung im Sinne des Umsatzsteuerrechts.

## From whom and to whom

seller = Rechnungssteller
buyer = Rechnungsempfänger
vat-number = { $country ->
    [AT] UID-Nr.
    [CH] MWST-Nr.
    [LI] MWST-Nr.
   *[other] USt-IdNr.
}
registration-number = { $country ->
    [AT] Firmenbuchnummer
    [CH] UID
   *[other] Registernummer
}
tax-number = Steuernummer
deliver-to = Lieferanschrift
contact = Ansprechpartner: { $name }
named-value = { $name }: { $value }
date = Datum
sender = Von
recipient = An

## The items

item = Bezeichnung
quantity = Menge
unit = Einheit
unit-price = Einzelpreis
price-per = je { $quantity }
amount = Betrag
tax = Steuer
tax-name = { $scheme ->
    [VAT] { $country ->
        [CH] MWST
        [LI] MWST
       *[other] USt.
    }
   *[other] { $scheme }
}
discount = Rabatt
charge = Zuschlag
discount-or-charge = Rabatt / Zuschlag
subtotal = Zwischensumme
carried-forward = Übertrag auf die nächste Seite
brought-forward = Übertrag von der vorigen Seite
adjustment-percent = { $name } { $percent }

## The totals

sum = Summe der Positionen
net = Nettobetrag
tax-line = { $category ->
    [E] Steuerfrei ({ $tax })
    [AE] Steuerschuldnerschaft des Leistungsempfängers ({ $tax })
    [K] Steuerfreie innergemeinschaftliche Lieferung ({ $tax })
    [G] Steuerfreie Ausfuhrlieferung ({ $tax })
    [O] Nicht steuerbar ({ $tax })
   *[other] { $tax } { $rate }
}
tax-on = auf { $base }
exempt-by-article = Steuerfrei nach Artikel { $article } der Richtlinie 2006/112/EG
for-information = Zur Information: { $line }
total = Gesamtbetrag
retention = Einbehalt
held-until = { $name } bis { $date }
advance = Bereits gezahlt
advance-on = Gezahlt am { $date }
cash-rounding = Rundung
with-more = { $name } ({ $more })
due = Zu zahlen
credited = Gutgeschriebener Betrag
received = Erhaltener Betrag
balance = Saldo
due-in-words = In Worten: { $words }
prices-include-tax = { $tax } ist in den Preisen enthalten.
tax-in-currency = { $tax } in { $currency }
exchange-rate = Wechselkurs: { $from } = { $to }

## How to pay

payment = So zahlen Sie
nothing-to-pay = Alles ist bezahlt. Es ist nichts mehr zu zahlen.
credit-note-note = Dieser Betrag wird Ihnen gutgeschrieben.
receipt-note = Bezahlt. Vielen Dank für Ihre Zahlung.
account-holder = Kontoinhaber
bank = Bank
iban = IBAN
bic = BIC
account = Kontonummer
payment-reference = Verwendungszweck
payment-code = Zum Bezahlen scannen
payment-code-alternative = Zahlungscode: { $amount } an { $payee }

## When to pay

when-on-receipt = sofort nach Erhalt
when-by = bis zum { $date }
when-within-days = { $days ->
    [one] innerhalb von { $days } Tag
   *[other] innerhalb von { $days } Tagen
}
when-within-business-days = { $days ->
    [one] innerhalb von { $days } Arbeitstag
   *[other] innerhalb von { $days } Arbeitstagen
}
when-end-of-month-after-days = { $days ->
    [one] innerhalb von { $days } Tag, verlängert bis zum Monatsende
   *[other] innerhalb von { $days } Tagen, verlängert bis zum Monatsende
}
when-days-after-end-of-month = { $days ->
    [one] innerhalb von { $days } Tag nach dem Ende des Rechnungsmonats
   *[other] innerhalb von { $days } Tagen nach dem Ende des Rechnungsmonats
}
when-end-of-month = bis zum Ende des Rechnungsmonats
when-day-of-following-month = { $day ->
    [31] bis zum Ende des Folgemonats
   *[other] bis zum { $day }. des Folgemonats
}
when-and-by = { $when }, bis zum { $date }
pay-when = Bitte zahlen Sie { $when }.
we-pay-when = Wir zahlen { $when }.
pay-in-parts = Bitte zahlen Sie in Teilbeträgen:
early-payment = Bei Zahlung bis zum { $date } gewähren wir { $discount } Skonto: Sie zahlen { $amount }.
late-interest = Bei verspäteter Zahlung berechnen wir Zinsen von { $rate } im Jahr, taggenau (Jahr zu { $days } Tagen).
late-statutory = Bei verspäteter Zahlung berechnen wir Verzugszinsen nach der Richtlinie 2011/7/EU: { $rate } im Jahr (Bezugszinssatz { $reference } plus { $points } Prozentpunkte), taggenau (Jahr zu { $days } Tagen).
late-fee = Bei verspäteter Zahlung berechnen wir eine Pauschale von { $fee }.

## The foot

note = Hinweise
thanks = Vielen Dank für Ihr Vertrauen!
stamp = Stempel oder Unterschrift
accepted = Einverstanden
goods-received = Vollständig und in gutem Zustand erhalten
place-and-date = Ort und Datum
signature = Unterschrift
page-of = Seite { $page } von { $pages }

## Documents that are made from others

originally-agreed = Ursprünglich vereinbart
additional-work = Zusätzliche Leistungen
advance-for = Anzahlung: { $document }
deducted = Abzüglich: { $document }
paid-for = Zahlung: { $document }
