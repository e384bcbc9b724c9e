### What the paper says, in Bulgarian. The comments for translators stand in the English file.
###
### A date ends in "г." already: no full stop behind it.

## The head

invoice = Фактура
invoice-numbered = Фактура № { $number }
number = Номер на фактура
issue-date = Дата на издаване
supply-date = Дата на данъчното събитие
due-date = Срок за плащане
order-reference = Ваша поръчка №

## From whom and to whom

seller = Доставчик
buyer = Получател
vat-number = ДДС №
registration-number = ЕИК
email = Имейл
phone = Телефон

## The items

item = Наименование
quantity = Количество
unit = Мярка
unit-price = Ед. цена
amount = Стойност
tax-name = { $scheme ->
    [VAT] ДДС
   *[other] { $scheme }
}
discount = Отстъпка
charge = Допълнителна такса
adjustment-percent = { $name } { $percent }

## The totals

sum = Междинна сума
net = Данъчна основа
tax-line = { $category ->
    [E] Освободено от { $tax }
    [AE] { $tax }: обратно начисляване
    [K] Вътреобщностна доставка, { $tax } { $rate }
    [G] Износ, { $tax } { $rate }
    [O] Извън обхвата на { $tax }
   *[other] { $tax } { $rate }
}
tax-line-on = { $line } върху { $base }
total = Общо
due = Сума за плащане
prices-include-tax = Цените са с включен { $tax }.

## How to pay

payment = Как да платите
pay-by = Моля, платете до { $date }
pay-on-receipt = Моля, платете при получаване.
account-holder = Титуляр
bank = Банка
iban = IBAN
bic = BIC
account = Номер на сметка
payment-reference = Основание за плащане

## The foot

note = Забележки
thanks = Благодарим ви за доверието!
page-of = Страница { $page } от { $pages }
