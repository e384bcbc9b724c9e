### What the paper says, in Ukrainian. The comments for translators stand in the English file.
###
### "Рахунок" and not "рахунок-фактура": it is what is sent for payment. A date ends in "р."
### already.

## The head

invoice = Рахунок
invoice-numbered = Рахунок { $number }
number = Номер рахунку
issue-date = Дата рахунку
supply-date = Дата постачання
due-date = Сплатити до
first-due-date = Перший платіж до
order-reference = Номер вашого замовлення

## From whom and to whom

seller = Постачальник
buyer = Покупець
vat-number = ІПН
registration-number = ЄДРПОУ
tax-number = Податковий номер

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
due-in-words = Словами: { $words }
prices-include-tax = Ціни включають { $tax }.
tax-in-currency = { $tax } у { $currency }
exchange-rate = Курс: { $from } = { $to }

## How to pay

payment = Як сплатити
nothing-to-pay = Усе сплачено. Більше нічого не потрібно платити.
account-holder = Отримувач
bank = Банк
iban = IBAN
bic = BIC
account = Номер рахунку в банку
payment-reference = Призначення платежу

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
pay-in-parts = Просимо сплатити частинами:
early-payment = За оплати до { $date } надаємо знижку { $discount }: до сплати { $amount }.
late-interest = У разі прострочення нараховуються відсотки: { $rate } річних, за кожен день (у році { $days } днів).
late-statutory = У разі прострочення нараховуються відсотки за Директивою 2011/7/ЄС: { $rate } річних (базова ставка { $reference } плюс { $points } відсоткових пунктів), за кожен день (у році { $days } днів).
late-fee = У разі прострочення нараховується фіксована сума { $fee }.

## The foot

note = Примітки
thanks = Дякуємо за довіру!
stamp = Печатка або підпис
page-of = Сторінка { $page } з { $pages }
