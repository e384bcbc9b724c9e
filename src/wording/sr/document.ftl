### What the paper says, in Serbian, in Cyrillic letters. The comments for translators stand in the English file.
###
### "Фактура" and not "рачун", which is also the account at the bank. A date ends in a full stop
### already: none behind it. Names of taxes stand in the nominative: their endings differ.

## The head

invoice = Фактура
proforma = Предрачун
quote = Понуда
order-confirmation = Потврда поруџбине
delivery-note = Отпремница
advance-invoice = Авансни рачун
final-invoice = Коначни рачун
credit-note = Књижно одобрење
debit-note = Књижно задужење
corrective-invoice = Исправка рачуна
receipt = Признаница
self-billed-invoice = Рачун издат од стране примаоца
statement = Извод отворених ставки
reminder = Опомена
title-numbered = { $title } { $number }
title-dated = { $title } од { $date }
number = Број фактуре
issue-date = Датум издавања
supply-date = Датум промета
due-date = Рок плаћања
first-due-date = Рок прве уплате
order-reference = Број ваше поруџбине
valid-until = Важи до
cites = { $kind ->
    [credit-note] Књижно одобрење се односи на: { $documents }.
    [debit-note] Књижно задужење се односи на: { $documents }.
    [corrective-invoice] Ова фактура замењује: { $documents }.
    [final-invoice] Овим рачуном коначно се обрачунава: { $documents }.
    [receipt] Примљена уплата за: { $documents }.
    [reminder] Још није плаћено: { $documents }.
    [quote] Ова понуда замењује: { $documents }.
   *[other] На основу: { $documents }.
}
replaces = Верзија { $version }, замењује: { $documents }.
self-billing = Рачун издаје прималац добара или услуга
proforma-note = Овај документ није рачун у смислу пореских прописа.

## From whom and to whom

seller = Продавац
buyer = Купац
vat-number = ПИБ
registration-number = Матични број
tax-number = Порески број
deliver-to = Место испоруке
contact = Контакт: { $name }
named-value = { $name }: { $value }
date = Датум
sender = Од
recipient = За

## The items

item = Назив
quantity = Количина
unit = Јед. мере
unit-price = Цена
price-per = за { $quantity }
amount = Износ
tax = Порез
tax-name = { $scheme ->
    [VAT] ПДВ
   *[other] { $scheme }
}
discount = Попуст
charge = Доплата
discount-or-charge = Попуст / доплата
subtotal = Међузбир
carried-forward = За пренос на следећу страну
brought-forward = Пренос са претходне стране
adjustment-percent = { $name } { $percent }

## The totals

sum = Збир ставки
net = Пореска основица
tax-line = { $category ->
    [E] { $tax }: ослобођено
    [AE] { $tax }: порески дужник је купац
    [K] Испорука унутар ЕУ, { $tax } { $rate }
    [G] Извоз, { $tax } { $rate }
    [O] { $tax }: није предмет опорезивања
   *[other] { $tax } { $rate }
}
tax-on = на основицу { $base }
exempt-by-article = Ослобођено према члану { $article } Директиве 2006/112/ЕЗ
for-information = Информативно: { $line }
total = Укупно
retention = Задржано као гаранција
held-until = { $name } до { $date }
advance = Већ плаћено
advance-on = Плаћено { $date }
cash-rounding = Заокруживање
with-more = { $name } ({ $more })
due = За уплату
credited = Одобрени износ
received = Примљени износ
balance = Салдо
due-in-words = Словима: { $words }
prices-include-tax = { $tax } је урачунат у цене.
tax-in-currency = { $tax } у { $currency }
exchange-rate = Курс: { $from } = { $to }

## How to pay

payment = Како платити
nothing-to-pay = Све је плаћено. Више нема шта да се плати.
credit-note-note = Овај износ вам се одобрава.
receipt-note = Плаћено. Хвала на уплати.
account-holder = Прималац
bank = Банка
iban = IBAN
bic = BIC
account = Број рачуна
payment-reference = Позив на број
payment-code = Скенирајте и платите
payment-code-alternative = Код за плаћање: { $amount } за { $payee }

## When to pay

when-on-receipt = по пријему
when-by = до { $date }
when-within-days = у року од { $days } дана
when-within-business-days = { $days ->
    [one] у року од { $days } радног дана
    [few] у року од { $days } радна дана
   *[other] у року од { $days } радних дана
}
when-end-of-month-after-days = у року од { $days } дана, продуженом до краја месеца
when-days-after-end-of-month = у року од { $days } дана од краја месеца издавања
when-end-of-month = до краја месеца издавања
when-day-of-following-month = { $day ->
    [31] до краја наредног месеца
   *[other] до { $day }. у наредном месецу
}
when-and-by = { $when }, до { $date }
pay-when = Молимо вас да платите { $when }.
we-pay-when = Платићемо { $when }.
pay-in-parts = Молимо вас да платите у деловима:
early-payment = При плаћању до { $date } одобравамо попуст од { $discount }: плаћате { $amount }.
late-interest = У случају кашњења обрачунавамо камату од { $rate } годишње, по данима (година има { $days } дана).
late-statutory = У случају кашњења обрачунавамо камату по Директиви 2011/7/ЕУ: { $rate } годишње (референтна стопа { $reference } плус { $points } процентних поена), по данима (година има { $days } дана).
late-fee = У случају кашњења обрачунавамо паушални износ од { $fee }.

## The foot

note = Напомене
thanks = Хвала вам на поверењу!
stamp = Печат или потпис
accepted = Понуда је прихваћена
goods-received = Примљено у целости и у добром стању
place-and-date = Место и датум
signature = Потпис
page-of = Страна { $page } од { $pages }

## Documents that are made from others

originally-agreed = Првобитно уговорено
additional-work = Додатни радови
advance-for = Аванс: { $document }
deducted = Одбија се: { $document }
paid-for = Уплата: { $document }
