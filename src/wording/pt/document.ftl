### What the paper says, in Portuguese, as Portugal writes it. The comments for translators stand in the English file.

## The head

invoice = Fatura
proforma = Fatura proforma
quote = Orçamento
order-confirmation = Confirmação de encomenda
delivery-note = Guia de remessa
advance-invoice = Fatura de adiantamento
final-invoice = Fatura final
credit-note = Nota de crédito
debit-note = Nota de débito
corrective-invoice = Documento retificativo
receipt = Recibo
self-billed-invoice = Fatura (autofaturação)
statement = Extrato de conta
reminder = Aviso de pagamento em atraso
title-numbered = { $title } { $number }
title-dated = { $title } de { $date }
number = Número da fatura
issue-date = Data de emissão
supply-date = Data da operação
due-date = Vencimento
first-due-date = Primeiro vencimento
order-reference = O seu número de encomenda
valid-until = Válido até
cites = { $kind ->
    [credit-note] Esta nota de crédito retifica: { $documents }.
    [debit-note] Esta nota de débito acresce a: { $documents }.
    [corrective-invoice] Este documento substitui: { $documents }.
    [final-invoice] Esta fatura regulariza: { $documents }.
    [receipt] Pagamento recebido de: { $documents }.
    [reminder] Ainda por pagar: { $documents }.
    [quote] Este orçamento substitui: { $documents }.
   *[other] Com base em: { $documents }.
}
replaces = Versão { $version }, substitui: { $documents }.
self-billing = Autofaturação
proforma-note = Este documento não serve de fatura.

## From whom and to whom

seller = Emitente
buyer = Cliente
vat-number = { $country ->
    [BR] CNPJ/CPF
    [PT] NIF
   *[other] NIF (IVA)
}
registration-number = Número de registo
tax-number = NIF
deliver-to = Local de entrega
contact = Contacto: { $name }
named-value = { $name }: { $value }
date = Data
sender = De
recipient = Para

## The items

item = Descrição
quantity = Quantidade
unit = Unidade
unit-price = Preço unitário
price-per = por { $quantity }
amount = Valor
tax = Imposto
tax-name = { $scheme ->
    [VAT] IVA
   *[other] { $scheme }
}
discount = Desconto
charge = Encargo
discount-or-charge = Desconto / encargo
subtotal = Subtotal
carried-forward = A transportar
brought-forward = Transporte
adjustment-percent = { $name } { $percent }

## The totals

sum = Soma dos artigos
net = Total sem imposto
tax-line = { $category ->
    [E] Isento de { $tax }
    [AE] { $tax }: autoliquidação
    [K] Transmissão intracomunitária isenta de { $tax }
    [G] Exportação isenta de { $tax }
    [O] Não sujeito a { $tax }
   *[other] { $tax } { $rate }
}
tax-on = sobre { $base }
exempt-by-article = Isento nos termos do artigo { $article } da Diretiva 2006/112/CE
for-information = A título informativo: { $line }
total = Total
retention = Retenção de garantia
held-until = { $name } até { $date }
advance = Já pago
advance-on = Pago em { $date }
cash-rounding = Arredondamento
with-more = { $name } ({ $more })
due = Total a pagar
credited = Valor creditado
received = Valor recebido
balance = Saldo
due-in-words = Por extenso: { $words }
prices-include-tax = { $tax } incluído nos preços.
tax-in-currency = { $tax } em { $currency }
exchange-rate = Taxa de câmbio: { $from } = { $to }

## How to pay

payment = Como pagar
nothing-to-pay = Está tudo pago. Não falta pagar nada.
credit-note-note = Este valor é creditado a seu favor.
receipt-note = Pago. Obrigado pelo seu pagamento.
account-holder = Titular da conta
bank = Banco
iban = IBAN
bic = BIC
account = Número de conta
payment-reference = Referência a indicar
payment-code = Digitalize para pagar
payment-code-alternative = Código de pagamento: { $amount } a { $payee }

## When to pay

when-on-receipt = após a receção
when-by = até { $date }
when-within-days = { $days ->
    [one] no prazo de { $days } dia
   *[other] no prazo de { $days } dias
}
when-within-business-days = { $days ->
    [one] no prazo de { $days } dia útil
   *[other] no prazo de { $days } dias úteis
}
when-end-of-month-after-days = { $days ->
    [one] no prazo de { $days } dia, prolongado até ao fim do mês
   *[other] no prazo de { $days } dias, prolongado até ao fim do mês
}
when-days-after-end-of-month = { $days ->
    [one] no prazo de { $days } dia após o fim do mês da fatura
   *[other] no prazo de { $days } dias após o fim do mês da fatura
}
when-end-of-month = até ao fim do mês da fatura
when-day-of-following-month = { $day ->
    [31] até ao fim do mês seguinte
   *[other] até ao dia { $day } do mês seguinte
}
when-and-by = { $when }, até { $date }
pay-when = Agradecemos o pagamento { $when }.
we-pay-when = Pagaremos { $when }.
pay-in-parts = Agradecemos o pagamento em prestações:
early-payment = Se pagar até { $date }, tem um desconto de { $discount } e paga { $amount }.
late-interest = Em caso de atraso, acrescem juros de { $rate } ao ano, contados ao dia (ano de { $days } dias).
late-statutory = Em caso de atraso, acrescem juros nos termos da Diretiva 2011/7/UE: { $rate } ao ano (taxa de referência { $reference } mais { $points } pontos percentuais), contados ao dia (ano de { $days } dias).
late-fee = Em caso de atraso, acresce um valor fixo de { $fee }.

## The foot

note = Observações
thanks = Obrigado pela sua confiança!
stamp = Carimbo ou assinatura
accepted = Aceite
goods-received = Recebido completo e em bom estado
place-and-date = Local e data
signature = Assinatura
page-of = Página { $page } de { $pages }

## Documents that are made from others

originally-agreed = Acordado inicialmente
additional-work = Trabalhos adicionais
advance-for = Adiantamento: { $document }
deducted = A deduzir: { $document }
paid-for = Pagamento: { $document }
