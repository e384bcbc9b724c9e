### What the paper says, in Spanish. The comments for translators stand in the English file.

## The head

invoice = Factura
proforma = Factura proforma
quote = Presupuesto
order-confirmation = Confirmación de pedido
delivery-note = Albarán
advance-invoice = Factura de anticipo
final-invoice = Factura final
credit-note = Factura rectificativa
debit-note = Nota de cargo
corrective-invoice = Factura rectificativa
receipt = Recibo
self-billed-invoice = Factura expedida por el destinatario
statement = Extracto de cuenta
reminder = Recordatorio de pago
title-numbered = { $title } { $number }
title-dated = { $title } de fecha { $date }
number = Número de factura
issue-date = Fecha de expedición
supply-date = Fecha de la operación
due-date = Vencimiento
first-due-date = Primer vencimiento
order-reference = Su número de pedido
valid-until = Válido hasta
cites = { $kind ->
    [credit-note] Esta factura rectifica: { $documents }.
    [debit-note] Complementa a: { $documents }.
    [corrective-invoice] Esta factura sustituye a: { $documents }.
    [final-invoice] Con esta factura se liquida: { $documents }.
    [receipt] Pago recibido de: { $documents }.
    [reminder] Pendiente de pago: { $documents }.
    [quote] Este presupuesto sustituye a: { $documents }.
   *[other] Según: { $documents }.
}
replaces = Versión { $version }, sustituye a: { $documents }.
self-billing = Facturación por el destinatario
proforma-note = Este documento no es una factura a efectos fiscales.

## From whom and to whom

seller = Emisor
buyer = Cliente
vat-number = { $country ->
    [ES] NIF
    [MX] RFC
   *[other] NIF-IVA
}
registration-number = Número de registro
tax-number = NIF
deliver-to = Lugar de entrega
contact = Contacto: { $name }
named-value = { $name }: { $value }
date = Fecha
sender = De
recipient = Para

## The items

item = Descripción
quantity = Cantidad
unit = Unidad
unit-price = Precio unitario
price-per = por { $quantity }
amount = Importe
tax = Impuesto
tax-name = { $scheme ->
    [VAT] IVA
   *[other] { $scheme }
}
discount = Descuento
charge = Recargo
discount-or-charge = Descuento / recargo
subtotal = Subtotal
carried-forward = Suma y sigue
brought-forward = Suma anterior
adjustment-percent = { $name } { $percent }

## The totals

sum = Suma de los conceptos
net = Base imponible
tax-line = { $category ->
    [E] Exento de { $tax }
    [AE] { $tax }: inversión del sujeto pasivo
    [K] Entrega intracomunitaria exenta de { $tax }
    [G] Exportación exenta de { $tax }
    [O] No sujeto a { $tax }
   *[other] { $tax } { $rate }
}
tax-on = sobre { $base }
exempt-by-article = Exento según el artículo { $article } de la Directiva 2006/112/CE
for-information = A título informativo: { $line }
total = Total
retention = Retención en garantía
held-until = { $name } hasta el { $date }
advance = Ya pagado
advance-on = Pagado el { $date }
cash-rounding = Redondeo
with-more = { $name } ({ $more })
due = Total a pagar
credited = Importe abonado
received = Importe recibido
balance = Saldo
due-in-words = En letra: { $words }
prices-include-tax = { $tax } incluido en los precios.
tax-in-currency = { $tax } en { $currency }
exchange-rate = Tipo de cambio: { $from } = { $to }

## How to pay

payment = Cómo pagar
nothing-to-pay = Todo está pagado. No queda nada por pagar.
credit-note-note = Este importe se le abona.
receipt-note = Pagado. Gracias por su pago.
account-holder = Titular de la cuenta
bank = Banco
iban = IBAN
bic = BIC
account = Número de cuenta
payment-reference = Concepto del pago
payment-code = Escanee para pagar
payment-code-alternative = Código de pago: { $amount } a { $payee }

## When to pay

when-on-receipt = al recibirla
when-by = antes del { $date } inclusive
when-within-days = { $days ->
    [one] en { $days } día
   *[other] en { $days } días
}
when-within-business-days = { $days ->
    [one] en { $days } día hábil
   *[other] en { $days } días hábiles
}
when-end-of-month-after-days = { $days ->
    [one] en { $days } día, ampliado hasta fin de mes
   *[other] en { $days } días, ampliados hasta fin de mes
}
when-days-after-end-of-month = { $days ->
    [one] { $days } día después del fin del mes de la factura
   *[other] { $days } días después del fin del mes de la factura
}
when-end-of-month = a fin del mes de la factura
when-day-of-following-month = { $day ->
    [31] a fin del mes siguiente
   *[other] el día { $day } del mes siguiente
}
when-and-by = { $when }, como máximo el { $date }
pay-when = Le rogamos que pague { $when }.
we-pay-when = Pagaremos { $when }.
pay-in-parts = Le rogamos que pague a plazos:
early-payment = Si paga como máximo el { $date }, le descontamos { $discount } y paga { $amount }.
late-interest = En caso de retraso se aplican intereses del { $rate } anual, contados por días (año de { $days } días).
late-statutory = En caso de retraso se aplican intereses según la Directiva 2011/7/UE: { $rate } anual (tipo de referencia { $reference } más { $points } puntos porcentuales), contados por días (año de { $days } días).
late-fee = En caso de retraso se añade un importe fijo de { $fee }.

## The foot

note = Observaciones
thanks = ¡Gracias por su confianza!
stamp = Sello o firma
accepted = Conforme
goods-received = Recibido completo y en buen estado
place-and-date = Lugar y fecha
signature = Firma
page-of = Página { $page } de { $pages }

## Documents that are made from others

originally-agreed = Acordado inicialmente
additional-work = Trabajos adicionales
advance-for = Anticipo: { $document }
deducted = A deducir: { $document }
paid-for = Pago: { $document }
