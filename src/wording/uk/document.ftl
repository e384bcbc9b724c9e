### What the paper says, in Ukrainian. The comments for translators stand in the English file.
###
### "Рахунок" and not "рахунок-фактура": it is what is sent for payment. A date ends in "р."
### already.

## The head

invoice = Рахунок на оплату
proforma = Попередній рахунок
quote = Комерційна пропозиція
order-confirmation = Підтвердження замовлення
delivery-note = Видаткова накладна
advance-invoice = Рахунок на передоплату
final-invoice = Остаточний рахунок
credit-note = Коригувальний рахунок (зменшення)
debit-note = Коригувальний рахунок (збільшення)
corrective-invoice = Виправлений рахунок
receipt = Квитанція про оплату
self-billed-invoice = Рахунок, виставлений покупцем
statement = Акт звірки взаєморозрахунків
reminder = Нагадування про оплату
title-numbered = { $title } № { $number }
title-dated = { $title } від { $date }
number = Номер рахунку
issue-date = Дата рахунку
supply-date = Дата постачання
due-date = Сплатити до
first-due-date = Перший платіж до
order-reference = Номер вашого замовлення
valid-until = Дійсна до
cites = { $kind ->
    [credit-note] Коригується: { $documents }.
    [debit-note] На додаток до документа: { $documents }.
    [corrective-invoice] Цей рахунок замінює документ: { $documents }.
    [final-invoice] Остаточний розрахунок за документом: { $documents }.
    [receipt] Отримано оплату за документом: { $documents }.
    [reminder] Ще не оплачено: { $documents }.
    [quote] Ця пропозиція замінює документ: { $documents }.
   *[other] Підстава: { $documents }.
}
replaces = Версія { $version }, замінює документ: { $documents }.
self-billing = Рахунок виставлено покупцем
proforma-note = Цей документ не є податковою накладною.

## From whom and to whom

seller = Постачальник
buyer = Покупець
vat-number = ІПН
registration-number = ЄДРПОУ
tax-number = Податковий номер
deliver-to = Адреса доставки
contact = Контактна особа: { $name }
named-value = { $name }: { $value }
date = Дата
sender = Від
recipient = Кому

## The items

item = Найменування
quantity = Кількість
unit = Одиниця
unit-price = Ціна
price-per = за { $quantity }
amount = Сума
tax = Податок
tax-name = { $scheme ->
    [VAT] ПДВ
   *[other] { $scheme }
}
discount = Знижка
charge = Доплата
discount-or-charge = Знижка / доплата
subtotal = Проміжний підсумок
carried-forward = Перенесено на наступну сторінку
brought-forward = Перенесено з попередньої сторінки
adjustment-percent = { $name } { $percent }

## The totals

sum = Сума позицій
net = Разом без податку
tax-line = { $category ->
    [E] { $tax }: звільнено
    [AE] { $tax }: податок сплачує покупець
    [K] Постачання в межах ЄС, { $tax } { $rate }
    [G] Експорт, { $tax } { $rate }
    [O] { $tax }: не є об’єктом оподаткування
   *[other] { $tax } { $rate }
}
tax-on = з { $base }
exempt-by-article = Звільнено згідно зі статтею { $article } Директиви 2006/112/ЄС
for-information = Для інформації: { $line }
total = Разом
retention = Гарантійне утримання
held-until = { $name } до { $date }
advance = Уже сплачено
advance-on = Сплачено { $date }
cash-rounding = Округлення
with-more = { $name } ({ $more })
due = До сплати
credited = Сума до зарахування
received = Отримано
balance = Сальдо
due-in-words = Словами: { $words }
prices-include-tax = Ціни включають { $tax }.
tax-in-currency = { $tax } у { $currency }
exchange-rate = Курс: { $from } = { $to }

## How to pay

payment = Як сплатити
nothing-to-pay = Усе сплачено. Більше нічого не потрібно платити.
credit-note-note = Цю суму зараховано на вашу користь.
receipt-note = Оплачено. Дякуємо за оплату.
account-holder = Отримувач
bank = Банк
iban = IBAN
bic = BIC
account = Номер рахунку в банку
payment-reference = Призначення платежу
payment-code = Оплата за кодом
payment-code-alternative = Код для оплати: { $amount }, отримувач: { $payee }

## When to pay

when-on-receipt = одразу після отримання
when-by = до { $date }
when-within-days = { $days ->
    [one] протягом { $days } дня
   *[other] протягом { $days } днів
}
when-within-business-days = { $days ->
    [one] протягом { $days } робочого дня
   *[other] протягом { $days } робочих днів
}
when-end-of-month-after-days = { $days ->
    [one] протягом { $days } дня, подовжено до кінця місяця
   *[other] протягом { $days } днів, подовжено до кінця місяця
}
when-days-after-end-of-month = { $days ->
    [one] протягом { $days } дня після кінця місяця рахунку
   *[other] протягом { $days } днів після кінця місяця рахунку
}
when-end-of-month = до кінця місяця рахунку
when-day-of-following-month = { $day ->
    [31] до кінця наступного місяця
   *[other] до { $day } числа наступного місяця
}
when-and-by = { $when }, до { $date }
pay-when = Просимо сплатити { $when }.
we-pay-when = Ми заплатимо { $when }.
pay-in-parts = Просимо сплатити частинами:
early-payment = За оплати до { $date } надаємо знижку { $discount }: до сплати { $amount }.
late-interest = У разі прострочення нараховуються відсотки: { $rate } річних, за кожен день (у році { $days } днів).
late-statutory = У разі прострочення нараховуються відсотки за Директивою 2011/7/ЄС: { $rate } річних (базова ставка { $reference } плюс { $points } відсоткових пунктів), за кожен день (у році { $days } днів).
late-fee = У разі прострочення нараховується фіксована сума { $fee }.

## The foot

note = Примітки
thanks = Дякуємо за довіру!
stamp = Печатка або підпис
accepted = Погоджено
goods-received = Отримано повністю та в належному стані
place-and-date = Місце й дата
signature = Підпис
page-of = Сторінка { $page } з { $pages }

## Documents that are made from others

originally-agreed = Погоджено спочатку
additional-work = Додаткові роботи
advance-for = Передоплата: { $document }
deducted = Віднімається: { $document }
paid-for = Оплата: { $document }
