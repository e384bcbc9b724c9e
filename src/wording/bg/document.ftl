### What the paper says, in Bulgarian. The comments for translators stand in the English file.
###
### A date ends in "г." already: no full stop behind it.

## The head

invoice = Фактура
proforma = Проформа фактура
quote = Оферта
order-confirmation = Потвърждение на поръчка
delivery-note = Стокова разписка
advance-invoice = Фактура за аванс
final-invoice = Окончателна фактура
credit-note = Кредитно известие
debit-note = Дебитно известие
corrective-invoice = Коригираща фактура
receipt = Разписка
self-billed-invoice = Фактура (самофактуриране)
statement = Извлечение по сметка
reminder = Покана за плащане
title-numbered = { $title } № { $number }
title-dated = { $title } от { $date }
number = Номер на фактура
issue-date = Дата на издаване
supply-date = Дата на данъчното събитие
due-date = Срок за плащане
first-due-date = Първо плащане до
order-reference = Ваша поръчка №
valid-until = Валидна до
cites = { $kind ->
    [credit-note] Известието е към: { $documents }.
    [debit-note] Известието е към: { $documents }.
    [corrective-invoice] Тази фактура заменя: { $documents }.
    [final-invoice] С тази фактура се приключва: { $documents }.
    [receipt] Получено плащане по: { $documents }.
    [reminder] Все още неплатено: { $documents }.
    [quote] Тази оферта заменя: { $documents }.
   *[other] Основание: { $documents }.
}
replaces = Версия { $version }, заменя: { $documents }.
self-billing = Самофактуриране
proforma-note = Този документ не е данъчна фактура.

## From whom and to whom

seller = Доставчик
buyer = Получател
vat-number = ДДС №
registration-number = ЕИК
tax-number = Данъчен номер
deliver-to = Място на доставка
contact = Лице за контакт: { $name }
named-value = { $name }: { $value }
date = Дата
sender = От
recipient = До

## The items

item = Наименование
quantity = Количество
unit = Мярка
unit-price = Ед. цена
price-per = за { $quantity }
amount = Стойност
tax = Данък
tax-name = { $scheme ->
    [VAT] ДДС
   *[other] { $scheme }
}
discount = Отстъпка
charge = Допълнителна такса
discount-or-charge = Отстъпка / такса
subtotal = Междинна сума
carried-forward = За пренасяне
brought-forward = Пренесено
adjustment-percent = { $name } { $percent }

## The totals

sum = Сбор на редовете
net = Данъчна основа
tax-line = { $category ->
    [E] Освободено от { $tax }
    [AE] { $tax }: обратно начисляване
    [K] Вътреобщностна доставка, { $tax } { $rate }
    [G] Износ, { $tax } { $rate }
    [O] Извън обхвата на { $tax }
   *[other] { $tax } { $rate }
}
tax-on = върху { $base }
exempt-by-article = Освободено съгласно член { $article } от Директива 2006/112/ЕО
for-information = За информация: { $line }
total = Общо
retention = Гаранционно задържане
held-until = { $name } до { $date }
advance = Вече платено
advance-on = Платено на { $date }
cash-rounding = Закръгляне
with-more = { $name } ({ $more })
due = Сума за плащане
credited = Кредитирана сума
received = Получена сума
balance = Салдо
due-in-words = Словом: { $words }
prices-include-tax = Цените са с включен { $tax }.
tax-in-currency = { $tax } в { $currency }
exchange-rate = Обменен курс: { $from } = { $to }

## How to pay

payment = Как да платите
nothing-to-pay = Всичко е платено. Няма остатък за плащане.
credit-note-note = Сумата се кредитира във ваша полза.
receipt-note = Платено. Благодарим ви за плащането.
account-holder = Титуляр
bank = Банка
iban = IBAN
bic = BIC
account = Номер на сметка
payment-reference = Основание за плащане
payment-code = Сканирайте и платете
payment-code-alternative = Код за плащане: { $amount } към { $payee }

## When to pay

when-on-receipt = при получаване
when-by = до { $date }
when-within-days = { $days ->
    [one] в срок от { $days } ден
   *[other] в срок от { $days } дни
}
when-within-business-days = { $days ->
    [one] в срок от { $days } работен ден
   *[other] в срок от { $days } работни дни
}
when-end-of-month-after-days = { $days ->
    [one] в срок от { $days } ден, удължен до края на месеца
   *[other] в срок от { $days } дни, удължен до края на месеца
}
when-days-after-end-of-month = { $days ->
    [one] в срок от { $days } ден след края на месеца на издаване
   *[other] в срок от { $days } дни след края на месеца на издаване
}
when-end-of-month = до края на месеца на издаване
when-day-of-following-month = { $day ->
    [1] до { $day }-во число на следващия месец
    [2] до { $day }-ро число на следващия месец
    [3] до { $day }-то число на следващия месец
    [4] до { $day }-то число на следващия месец
    [7] до { $day }-мо число на следващия месец
    [8] до { $day }-мо число на следващия месец
    [21] до { $day }-во число на следващия месец
    [22] до { $day }-ро число на следващия месец
    [23] до { $day }-то число на следващия месец
    [24] до { $day }-то число на следващия месец
    [27] до { $day }-мо число на следващия месец
    [28] до { $day }-мо число на следващия месец
    [31] до края на следващия месец
   *[other] до { $day }-о число на следващия месец
}
when-and-by = { $when }, до { $date }
pay-when = Моля, платете { $when }.
we-pay-when = Ще платим { $when }.
pay-in-parts = Моля, платете на части:
early-payment = При плащане до { $date } получавате отстъпка от { $discount } и плащате { $amount }.
late-interest = При забава начисляваме лихва от { $rate } годишно, изчислена по дни (година от { $days } дни).
late-statutory = При забава начисляваме лихвата по Директива 2011/7/ЕС: { $rate } годишно (референтен лихвен процент { $reference } плюс { $points } процентни пункта), изчислена по дни (година от { $days } дни).
late-fee = При забава начисляваме фиксирана сума от { $fee }.

## The foot

note = Забележки
thanks = Благодарим ви за доверието!
stamp = Печат или подпис
accepted = Прието
goods-received = Получено изцяло и в добро състояние
place-and-date = Място и дата
signature = Подпис
page-of = Страница { $page } от { $pages }

## Documents that are made from others

originally-agreed = Първоначално договорено
additional-work = Допълнителна работа
advance-for = Авансово плащане: { $document }
deducted = Приспада се: { $document }
paid-for = Плащане: { $document }
