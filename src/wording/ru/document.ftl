### What the paper says, in Russian. The comments for translators stand in the English file.
###
### A date ends in "г." already: no full stop behind it.

## The head

invoice = Счёт на оплату
proforma = Предварительный счёт
quote = Коммерческое предложение
order-confirmation = Подтверждение заказа
delivery-note = Товарная накладная
advance-invoice = Счёт на предоплату
final-invoice = Окончательный счёт
credit-note = Корректировочный счёт
debit-note = Дебет-нота
corrective-invoice = Исправленный счёт
receipt = Квитанция об оплате
self-billed-invoice = Счёт, выставленный покупателем
statement = Акт сверки взаимных расчётов
reminder = Напоминание об оплате
title-numbered = { $title } № { $number }
title-dated = { $title } от { $date }
number = Номер счёта
issue-date = Дата счёта
supply-date = Дата поставки
due-date = Срок оплаты
first-due-date = Срок первого платежа
order-reference = Номер вашего заказа
valid-until = Действительно до
cites = { $kind ->
    [credit-note] Корректируется: { $documents }.
    [debit-note] В дополнение к документу: { $documents }.
    [corrective-invoice] Этот счёт заменяет документ: { $documents }.
    [final-invoice] Окончательный расчёт по документу: { $documents }.
    [receipt] Получена оплата по документу: { $documents }.
    [reminder] Ещё не оплачено: { $documents }.
    [quote] Это предложение заменяет документ: { $documents }.
   *[other] Основание: { $documents }.
}
replaces = Версия { $version }, заменяет документ: { $documents }.
self-billing = Счёт выставлен покупателем
proforma-note = Этот документ не является счётом-фактурой.

## From whom and to whom

seller = Поставщик
buyer = Покупатель
vat-number = ИНН
registration-number = ОГРН
tax-number = Налоговый номер
deliver-to = Адрес доставки
contact = Контактное лицо: { $name }
named-value = { $name }: { $value }
date = Дата
sender = От
recipient = Кому

## The items

item = Наименование
quantity = Количество
unit = Ед. изм.
unit-price = Цена
price-per = за { $quantity }
amount = Сумма
tax = Налог
tax-name = { $scheme ->
    [VAT] НДС
   *[other] { $scheme }
}
discount = Скидка
charge = Доплата
discount-or-charge = Скидка / доплата
subtotal = Промежуточный итог
carried-forward = Переносится на следующую страницу
brought-forward = Перенесено с предыдущей страницы
adjustment-percent = { $name } { $percent }

## The totals

sum = Сумма по позициям
net = Итого без налога
tax-line = { $category ->
    [E] Освобождено от { $tax }
    [AE] { $tax } исчисляет покупатель
    [K] Поставка внутри ЕС, { $tax } { $rate }
    [G] Экспорт, { $tax } { $rate }
    [O] Не облагается { $tax }
   *[other] { $tax } { $rate }
}
tax-on = от { $base }
exempt-by-article = Освобождено по статье { $article } Директивы 2006/112/ЕС
for-information = Справочно: { $line }
total = Всего
retention = Гарантийное удержание
held-until = { $name } до { $date }
advance = Уже оплачено
advance-on = Оплачено { $date }
cash-rounding = Округление
with-more = { $name } ({ $more })
due = К оплате
credited = Сумма к зачёту
received = Получено
balance = Сальдо
due-in-words = Сумма прописью: { $words }
prices-include-tax = Цены включают { $tax }.
tax-in-currency = { $tax } в { $currency }
exchange-rate = Курс: { $from } = { $to }

## How to pay

payment = Как оплатить
nothing-to-pay = Всё оплачено. Платить больше ничего не нужно.
credit-note-note = Эта сумма зачисляется в вашу пользу.
receipt-note = Оплачено. Спасибо за оплату.
account-holder = Получатель
bank = Банк
iban = IBAN
bic = БИК
account = Расчётный счёт
payment-reference = Назначение платежа
payment-code = Оплата по коду
payment-code-alternative = Код для оплаты: { $amount }, получатель: { $payee }

## When to pay

when-on-receipt = сразу по получении
when-by = не позднее { $date }
when-within-days = { $days ->
    [one] в течение { $days } дня
   *[other] в течение { $days } дней
}
when-within-business-days = { $days ->
    [one] в течение { $days } рабочего дня
   *[other] в течение { $days } рабочих дней
}
when-end-of-month-after-days = { $days ->
    [one] в течение { $days } дня с продлением до конца месяца
   *[other] в течение { $days } дней с продлением до конца месяца
}
when-days-after-end-of-month = { $days ->
    [one] в течение { $days } дня после окончания месяца выставления счёта
   *[other] в течение { $days } дней после окончания месяца выставления счёта
}
when-end-of-month = до конца месяца выставления счёта
when-day-of-following-month = { $day ->
    [31] до конца следующего месяца
   *[other] не позднее { $day }-го числа следующего месяца
}
when-and-by = { $when }, не позднее { $date }
pay-when = Просим оплатить { $when }.
we-pay-when = Мы заплатим { $when }.
pay-in-parts = Просим оплатить частями:
early-payment = При оплате не позднее { $date } предоставляется скидка { $discount }, к оплате { $amount }.
late-interest = При просрочке начисляются проценты: { $rate } годовых с расчётом по дням (в году { $days } дней).
late-statutory = При просрочке начисляются проценты по Директиве 2011/7/ЕС: { $rate } годовых (базовая ставка { $reference } плюс { $points } процентных пунктов) с расчётом по дням (в году { $days } дней).
late-fee = При просрочке начисляется фиксированная сумма { $fee }.

## The foot

note = Примечания
thanks = Спасибо за сотрудничество!
stamp = Печать или подпись
accepted = Согласовано
goods-received = Получено полностью и в исправном состоянии
place-and-date = Место и дата
signature = Подпись
page-of = Страница { $page } из { $pages }

## Documents that are made from others

originally-agreed = Согласовано первоначально
additional-work = Дополнительные работы
advance-for = Предоплата: { $document }
deducted = Вычитается: { $document }
paid-for = Оплата: { $document }
