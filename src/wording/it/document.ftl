### What the paper says, in Italian. The comments for translators stand in the English file.
###
### "entro il giorno" before a date: "entro il" would need "l’" before 8 and 11.

## The head

invoice = Fattura
invoice-numbered = Fattura { $number }
number = Numero fattura
issue-date = Data di emissione
supply-date = Data dell’operazione
due-date = Scadenza
order-reference = Vostro ordine n.

## From whom and to whom

seller = Fornitore
buyer = Cliente
vat-number = Partita IVA
registration-number = Codice fiscale
email = Email
phone = Telefono

## The items

item = Descrizione
quantity = Quantità
unit = Unità
unit-price = Prezzo unitario
amount = Importo
tax-name = { $scheme ->
    [VAT] IVA
   *[other] { $scheme }
}
discount = Sconto
charge = Supplemento
adjustment-percent = { $name } { $percent }

## The totals

sum = Subtotale
net = Totale imponibile
tax-line = { $category ->
    [E] Esente { $tax }
    [AE] { $tax }: inversione contabile
    [K] Cessione intracomunitaria, { $tax } { $rate }
    [G] Esportazione, { $tax } { $rate }
    [O] Fuori campo { $tax }
   *[other] { $tax } { $rate }
}
tax-line-on = { $line } su { $base }
total = Totale
due = Da pagare
prices-include-tax = Prezzi comprensivi di { $tax }.

## How to pay

payment = Come pagare
pay-by = Vi preghiamo di pagare entro il giorno { $date }.
pay-on-receipt = Vi preghiamo di pagare al ricevimento.
account-holder = Intestatario
bank = Banca
iban = IBAN
bic = BIC
account = Numero di conto
payment-reference = Causale

## The foot

note = Note
thanks = Grazie per la fiducia!
page-of = Pagina { $page } di { $pages }
