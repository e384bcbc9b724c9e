### What the paper says, in Romanian. The comments for translators stand in the English file.
###
### "Taxare inversă" is the wording of the law (Codul fiscal, art. 319).

## The head

invoice = Factură
proforma = Factură proformă
quote = Ofertă de preț
order-confirmation = Confirmare de comandă
delivery-note = Aviz de însoțire a mărfii
advance-invoice = Factură de avans
final-invoice = Factură finală
credit-note = Factură de stornare
debit-note = Notă de debit
corrective-invoice = Factură de corecție
receipt = Chitanță
self-billed-invoice = Autofactură
statement = Extras de cont
reminder = Somație de plată
title-numbered = { $title } nr. { $number }
title-dated = { $title } din { $date }
number = Numărul facturii
issue-date = Data emiterii
supply-date = Data livrării
due-date = Scadență
first-due-date = Prima scadență
order-reference = Numărul comenzii dvs.
valid-until = Valabilă până la
cites = { $kind ->
    [credit-note] Această factură stornează: { $documents }.
    [debit-note] În completare la: { $documents }.
    [corrective-invoice] Această factură înlocuiește: { $documents }.
    [final-invoice] Prin această factură se regularizează: { $documents }.
    [receipt] Plată primită pentru: { $documents }.
    [reminder] Încă neplătit: { $documents }.
    [quote] Această ofertă înlocuiește: { $documents }.
   *[other] Pe baza: { $documents }.
}
replaces = Versiunea { $version }, înlocuiește: { $documents }.
self-billing = Autofacturare
proforma-note = Acest document nu este factură fiscală.

## From whom and to whom

seller = Furnizor
buyer = Client
vat-number = { $country ->
    [RO] CIF
   *[other] Cod TVA
}
registration-number = Nr. Reg. Com.
tax-number = CIF
deliver-to = Loc de livrare
contact = Contact: { $name }
named-value = { $name }: { $value }
date = Data
sender = De la
recipient = Către

## The items

item = Denumire
quantity = Cantitate
unit = U.M.
unit-price = Preț unitar
price-per = pentru { $quantity }
amount = Valoare
tax = Taxă
tax-name = { $scheme ->
    [VAT] TVA
   *[other] { $scheme }
}
discount = Reducere
charge = Cost suplimentar
discount-or-charge = Reducere / cost suplimentar
subtotal = Subtotal
carried-forward = De reportat
brought-forward = Report
adjustment-percent = { $name } { $percent }

## The totals

sum = Suma pozițiilor
net = Total fără taxă
tax-line = { $category ->
    [E] Scutit de { $tax }
    [AE] { $tax }: taxare inversă
    [K] Livrare intracomunitară scutită de { $tax }
    [G] Export scutit de { $tax }
    [O] Nu se supune { $tax }
   *[other] { $tax } { $rate }
}
tax-on = din { $base }
exempt-by-article = Scutit conform articolului { $article } din Directiva 2006/112/CE
for-information = Pentru informare: { $line }
total = Total
retention = Garanție reținută
held-until = { $name } până la { $date }
advance = Deja plătit
advance-on = Plătit la { $date }
cash-rounding = Rotunjire
with-more = { $name } ({ $more })
due = Total de plată
credited = Suma creditată
received = Suma primită
balance = Sold
due-in-words = În litere: { $words }
prices-include-tax = Prețurile includ { $tax }.
tax-in-currency = { $tax } în { $currency }
exchange-rate = Curs de schimb: { $from } = { $to }

## How to pay

payment = Cum plătiți
nothing-to-pay = Totul este plătit. Nu mai este nimic de plată.
credit-note-note = Această sumă vă este creditată.
receipt-note = Achitat. Vă mulțumim pentru plată.
account-holder = Titularul contului
bank = Banca
iban = IBAN
bic = BIC
account = Numărul contului
payment-reference = Referința plății
payment-code = Scanați pentru plată
payment-code-alternative = Cod de plată: { $amount } către { $payee }

## When to pay

when-on-receipt = la primire
when-by = până la { $date }
when-within-days = { $days ->
    [one] în termen de { $days } zi
    [few] în termen de { $days } zile
   *[other] în termen de { $days } de zile
}
when-within-business-days = { $days ->
    [one] în termen de { $days } zi lucrătoare
    [few] în termen de { $days } zile lucrătoare
   *[other] în termen de { $days } de zile lucrătoare
}
when-end-of-month-after-days = { $days ->
    [one] în termen de { $days } zi, prelungit până la sfârșitul lunii
    [few] în termen de { $days } zile, prelungit până la sfârșitul lunii
   *[other] în termen de { $days } de zile, prelungit până la sfârșitul lunii
}
when-days-after-end-of-month = { $days ->
    [one] în termen de { $days } zi de la sfârșitul lunii facturii
    [few] în termen de { $days } zile de la sfârșitul lunii facturii
   *[other] în termen de { $days } de zile de la sfârșitul lunii facturii
}
when-end-of-month = până la sfârșitul lunii facturii
when-day-of-following-month = { $day ->
    [31] până la sfârșitul lunii următoare
   *[other] până în ziua de { $day } a lunii următoare
}
when-and-by = { $when }, până la { $date }
pay-when = Vă rugăm să plătiți { $when }.
we-pay-when = Vom plăti { $when }.
pay-in-parts = Vă rugăm să plătiți în tranșe:
early-payment = La plata până la { $date } acordăm o reducere de { $discount }: plătiți { $amount }.
late-interest = La întârziere se adaugă o dobândă de { $rate } pe an, calculată pe zile (anul are { $days } de zile).
late-statutory = La întârziere se adaugă o dobândă conform Directivei 2011/7/UE: { $rate } pe an (rata de referință { $reference } plus { $points } puncte procentuale), calculată pe zile (anul are { $days } de zile).
late-fee = La întârziere se adaugă o sumă fixă de { $fee }.

## The foot

note = Mențiuni
thanks = Vă mulțumim pentru încredere!
stamp = Ștampila sau semnătura
accepted = Acceptat
goods-received = Primit complet și în stare bună
place-and-date = Locul și data
signature = Semnătura
page-of = Pagina { $page } din { $pages }

## Documents that are made from others

originally-agreed = Convenit inițial
additional-work = Lucrări suplimentare
advance-for = Avans: { $document }
deducted = Se deduce: { $document }
paid-for = Plată: { $document }
