### What the paper says, in Italian. The comments for translators stand in the English file.
###
### "entro il giorno" before a date: "entro il" would need "l’" before 8 and 11.

## The head

invoice = Fattura
proforma = Fattura proforma
quote = Preventivo
order-confirmation = Conferma d’ordine
delivery-note = Documento di trasporto
advance-invoice = Fattura di acconto
final-invoice = Fattura a saldo
credit-note = Nota di credito
debit-note = Nota di debito
corrective-invoice = Fattura rettificativa
receipt = Ricevuta
self-billed-invoice = Autofattura
statement = Estratto conto
reminder = Sollecito di pagamento
title-numbered = { $title } { $number }
title-dated = { $title } in data { $date }
number = Numero fattura
issue-date = Data di emissione
supply-date = Data dell’operazione
due-date = Scadenza
first-due-date = Prima scadenza
order-reference = Vostro ordine n.
valid-until = Valido fino al
cites = { $kind ->
    [credit-note] Questa nota di credito rettifica: { $documents }.
    [debit-note] Questa nota di debito integra: { $documents }.
    [corrective-invoice] Questa fattura sostituisce: { $documents }.
    [final-invoice] Questa fattura salda: { $documents }.
    [receipt] Pagamento ricevuto per: { $documents }.
    [reminder] Ancora da pagare: { $documents }.
    [quote] Questo preventivo sostituisce: { $documents }.
   *[other] In base a: { $documents }.
}
replaces = Versione { $version }, sostituisce: { $documents }.
self-billing = Autofatturazione
proforma-note = Documento non valido ai fini fiscali.

## From whom and to whom

seller = Fornitore
buyer = Cliente
vat-number = { $country ->
    [CH] N. IVA
   *[other] Partita IVA
}
registration-number = { $country ->
    [CH] IDI
   *[other] Codice fiscale
}
tax-number = Numero fiscale
deliver-to = Luogo di consegna
contact = Referente: { $name }
named-value = { $name }: { $value }
date = Data
sender = Da
recipient = A

## The items

item = Descrizione
quantity = Quantità
unit = Unità
unit-price = Prezzo unitario
price-per = per { $quantity }
amount = Importo
tax = Imposta
tax-name = { $scheme ->
    [VAT] IVA
   *[other] { $scheme }
}
discount = Sconto
charge = Supplemento
discount-or-charge = Sconto / supplemento
subtotal = Subtotale
carried-forward = A riportare
brought-forward = Riporto
adjustment-percent = { $name } { $percent }

## The totals

sum = Somma delle voci
net = Totale imponibile
tax-line = { $category ->
    [E] Esente { $tax }
    [AE] { $tax }: inversione contabile
    [K] Cessione intracomunitaria non imponibile { $tax }
    [G] Esportazione non imponibile { $tax }
    [O] Fuori campo { $tax }
   *[other] { $tax } { $rate }
}
tax-on = su { $base }
exempt-by-article = Esente ai sensi dell’articolo { $article } della direttiva 2006/112/CE
for-information = A titolo informativo: { $line }
total = Totale
retention = Ritenuta a garanzia
held-until = { $name } fino al { $date }
advance = Già pagato
advance-on = Pagato il { $date }
cash-rounding = Arrotondamento
with-more = { $name } ({ $more })
due = Da pagare
credited = Importo accreditato
received = Importo ricevuto
balance = Saldo
due-in-words = In lettere: { $words }
prices-include-tax = Prezzi comprensivi di { $tax }.
tax-in-currency = { $tax } in { $currency }
exchange-rate = Cambio: { $from } = { $to }

## How to pay

payment = Come pagare
nothing-to-pay = È tutto pagato. Non resta nulla da pagare.
credit-note-note = Questo importo Le viene accreditato.
receipt-note = Pagato. Grazie per il pagamento.
account-holder = Intestatario
bank = Banca
iban = IBAN
bic = BIC
account = Numero di conto
payment-reference = Causale
payment-code = Inquadra per pagare
payment-code-alternative = Codice di pagamento: { $amount } a { $payee }

## When to pay

when-on-receipt = al ricevimento
when-by = entro il giorno { $date }
when-within-days = { $days ->
    [one] entro { $days } giorno
   *[other] entro { $days } giorni
}
when-within-business-days = { $days ->
    [one] entro { $days } giorno lavorativo
   *[other] entro { $days } giorni lavorativi
}
when-end-of-month-after-days = { $days ->
    [one] entro { $days } giorno, prorogato alla fine del mese
   *[other] entro { $days } giorni, prorogati alla fine del mese
}
when-days-after-end-of-month = { $days ->
    [one] entro { $days } giorno dalla fine del mese di emissione
   *[other] entro { $days } giorni dalla fine del mese di emissione
}
when-end-of-month = entro la fine del mese di emissione
when-day-of-following-month = { $day ->
    [31] entro la fine del mese successivo
   *[other] entro il giorno { $day } del mese successivo
}
when-and-by = { $when }, cioè entro il giorno { $date }
pay-when = Vi preghiamo di pagare { $when }.
we-pay-when = Pagheremo { $when }.
pay-in-parts = Vi preghiamo di pagare in più parti:
early-payment = Pagando entro il giorno { $date } avete uno sconto ({ $discount }) e pagate { $amount }.
late-interest = In caso di ritardo applichiamo interessi al tasso annuo di { $rate }, calcolati a giorni (anno di { $days } giorni).
late-statutory = In caso di ritardo applichiamo gli interessi di mora della direttiva 2011/7/UE al tasso annuo di { $rate } (tasso di riferimento { $reference } più { $points } punti percentuali), calcolati a giorni (anno di { $days } giorni).
late-fee = In caso di ritardo applichiamo un importo forfettario di { $fee }.

## The foot

note = Note
thanks = Grazie per la fiducia!
stamp = Timbro o firma
accepted = Per accettazione
goods-received = Ricevuto completo e in buono stato
place-and-date = Luogo e data
signature = Firma
page-of = Pagina { $page } di { $pages }

## Documents that are made from others

originally-agreed = Concordato in origine
additional-work = Lavori aggiuntivi
advance-for = Acconto: { $document }
deducted = A detrarre: { $document }
paid-for = Pagamento: { $document }
