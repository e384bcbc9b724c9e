### What the paper says, in Russian. The comments for translators stand in the English file.
###
### A date ends in "г." already: no full stop behind it.

## The head

invoice = Счёт на оплату
invoice-numbered = Счёт на оплату № { $number }
number = Номер счёта
issue-date = Дата счёта
supply-date = Дата поставки
due-date = Срок оплаты
order-reference = Номер вашего заказа

## From whom and to whom

seller = Поставщик
buyer = Покупатель
vat-number = ИНН
registration-number = ОГРН
email = Эл. почта
phone = Телефон

## The items

item = Наименование
quantity = Количество
unit = Ед. изм.
unit-price = Цена
amount = Сумма
tax-name = { $scheme ->
    [VAT] НДС
   *[other] { $scheme }
}
discount = Скидка
charge = Доплата
adjustment-percent = { $name } { $percent }

## The totals

sum = Промежуточный итог
net = Итого без налога
tax-line = { $category ->
    [E] Освобождено от { $tax }
    [AE] { $tax } исчисляет покупатель
    [K] Поставка внутри ЕС, { $tax } { $rate }
    [G] Экспорт, { $tax } { $rate }
    [O] Не облагается { $tax }
   *[other] { $tax } { $rate }
}
tax-line-on = { $line } от { $base }
total = Всего
due = К оплате
prices-include-tax = Цены включают { $tax }.

## How to pay

payment = Как оплатить
pay-by = Просим оплатить не позднее { $date }
pay-on-receipt = Просим оплатить сразу по получении.
account-holder = Получатель
bank = Банк
iban = IBAN
bic = БИК
account = Расчётный счёт
payment-reference = Назначение платежа

## The foot

note = Примечания
thanks = Спасибо за сотрудничество!
page-of = Страница { $page } из { $pages }
