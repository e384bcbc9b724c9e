### What the page says, in Bulgarian.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = В този браузър няма повече място. Изтрийте черновите, които не ви трябват.
storage-denied = Този браузър не пази нищо за тази страница. Разрешете ѝ да съхранява данни или изтеглете PDF файла, преди да я напуснете.
storage-failed = Браузърът не успя да запази черновата. Опитайте отново или изтеглете PDF файла, преди да напуснете страницата.
storage-newer = В друг раздел работи по-нова версия на Billet и тя е променила тази чернова. Презаредете страницата.
draft-missing = Тази чернова вече я няма.
draft-newer = Тази чернова е създадена с по-нова версия на Billet. Презаредете страницата, за да я получите.
draft-unreadable = Тази чернова не може да се прочете. Данните ѝ са запазени: можете да ги изтеглите.


paper-cannot-start = Прегледът не може да се зареди. Проверете връзката и опитайте отново.
paper-lacks-serif = Шрифтът със серифи не можа да се зареди. Проверете връзката и опитайте отново.
paper-lacks-texts = Текстовете на този език не можаха да се заредят. Проверете връзката и опитайте отново.
paper-crashed = Прегледът спря да работи. Опитайте отново.
paper-no-answer = Прегледът се бави твърде дълго. Опитайте отново.

## The notice that Billet has stopped

crash-title = Billet спря
crash-text = Възникна грешка в Billet и той не може да продължи. Черновите ви са все още в този браузър. Изтеглете копие от тях и след това презаредете страницата.
crash-download = Изтегли черновите
crash-reload = Презареди страницата
crash-details = Подробности за хората, които правят Billet

## What was typed and can't be understood

number-not-a-number = „{ $typed }“ не е число.
number-empty = Въведете число.
number-too-large = Числото е твърде голямо. Възможни са до 13 цифри.
number-too-many-decimals = Твърде много знаци след запетаята. Възможни са до 6.
date-not-a-date = „{ $typed }“ не е дата. Напишете я така: 22.11.2026 г.
date-empty = Въведете дата.
date-no-such-day = Датата „{ $typed }“ я няма в календара. Проверете деня и месеца.
date-ambiguous = „{ $typed }“ може да означава два различни дни. Напишете месеца с думи, например 22 ноември 2026 г.
date-year-missing = Липсва годината. Добавете я, например 22.11.2026 г.

number-not-days = „{ $typed }“ не е брой дни. Въведете цяло число, например 14.

number-not-positive = Въведете число, по-голямо от 0.

## The frame of the page

product = Billet
navigation = Документи
views = Изглед
view-form = Формуляр
view-paper = Преглед
form = Формуляр за фактура
form-heading = Направете фактура
document-numbered = { $kind } № { $number }
document-unnumbered = Нова фактура
saved-at = Запазено: { $time }
not-saved = Не е запазено: { $reason }
undo = Отмени
undone = Отменено.
notice-close = Затвори
go-to = Към полето: { $field }
add = Добави: { $what }
fold = Готово
edit = Редактирай

## The document

document = Фактура
kind = Вид документ
kind-invoice = Фактура
kind-proforma = Проформа фактура
kind-quote = Оферта
kind-order-confirmation = Потвърждение на поръчка
kind-delivery-note = Стокова разписка
kind-advance-invoice = Фактура за аванс
kind-final-invoice = Окончателна фактура
kind-credit-note = Кредитно известие
kind-debit-note = Дебитно известие
kind-corrective-invoice = Коригираща фактура
kind-receipt = Разписка
kind-self-billed-invoice = Фактура (самофактуриране)
kind-statement = Извлечение по сметка
kind-reminder = Покана за плащане
kind-about = Кога се използва?
valid-until = Валидна до
number = Номер
    .example = 0000000042
issue-date = Дата
supply-date = Дата на данъчното събитие
    .add = дата на данъчното събитие
    .hint = Ако е различна от датата на фактурата.
order-reference = Номер на поръчка
    .add = номер на поръчка
    .hint = Номерът на поръчката при клиента.
due-days = Срок за плащане (дни)
due-in = Срок за плащане (дни)
due-date = Срок за плащане
due-day = Ден от следващия месец
due-kind = Срок за плащане
due-kind-days = дни
due-kind-date = на дата
due-kind-receipt = при получаване
due-kind-business-days = работни дни
due-kind-end-of-month-after-days = дни, после до края на месеца
due-kind-days-after-end-of-month = дни след края на месеца
due-kind-day-of-following-month = число от следващия месец
due-on = Платимо до { $date }
document-language = Език на документа
currency = Валута

## From whom, to whom

seller = Доставчик
buyer = Получател
seller-name = Вашето име или фирма
    .example = Преводи Иванова
buyer-name = Клиент
    .example = Ковачеви и синове ООД
street = Улица и номер
    .example = ул. „Пристанищна“ 12
post-code = Пощенски код
    .example = 1000
city = Град
    .example = София
country = Държава
    .example = България
country-set = { $country }: зададено, както е обичайно там – { $what }.
country-set-terms = срок за плащане
country-set-reference = основание за плащане
vat-number = ДДС №
    .example = BG123456786
registration-number = ЕИК
    .add = ЕИК
    .example = 123456786
email = Имейл
    .add = имейл
    .example = hello@example.com
phone = Телефон
    .add = телефон
    .example = +359 2 123 4567
contact = Лице за контакт
    .add = лице за контакт
    .example = Анна Петрова
deliver-to = Доставка до
    .add = адрес за доставка
deliver-to-name = Име на този адрес
    .example = Склад 2
part-extra = Допълнително поле
    .add = допълнително поле
part-extra-name = Поле
    .example = Договор
part-extra-value = Съдържание
    .example = Д-2026/17
extra-names = Договор, Проект, Ваш номер, Разходен център, Автомобил, Поръчка, Място на изпълнение
party-extra-names = Клиентски номер, Номер на доставчик, Отдел, Разходен център, GLN, МОЛ
item-extra-names = Артикулен номер, Сериен номер, Партида, Размер, Цвят, GTIN, Произход
look = Оформление на документа
look-open = Шаблон, цвят, думи
proposals = Използвани преди
proposals-found = Предложения: { $count }. Изберете със стрелките.
filled-in = Попълнено: { $name }
book = Клиенти и артикули
company = Вашата фирма
company-new = Нова фирма
company-another = друга ваша фирма
company-begun = Новата фирма започва празна.
drawer-missing = Тази част от Billet не можа да се зареди. Проверете връзката и опитайте отново.
logo = Лого
logo-add = Добави лого
logo-added = Логото е добавено.
logo-replace = Смени логото
logo-remove = Премахни логото

## Items

items = Стоки и услуги
items-hint = Enter добавя ред, Alt със стрелка го мести. Можете да поставите редове или колона, копирани от електронна таблица.
item-numbered = Ред { $number }
item-named = Ред { $number }, „{ $name }“
item-undescribed = Нов ред
description = Наименование
    .short = Наименование
    .example = Дизайн на уебсайт
detail = Подробности
    .example = Какво е направено, кога и къде
quantity = Количество
    .short = Кол.
    .example = 1
unit = Мярка
    .short = Мярка
    .example = ч
price = Цена
    .short = Цена
    .with-tax = Цена с данък
line-discount = Отстъпка
value-example = { $percent } или 15
line-charge = Такса
price-base = Цената е за
    .example = 1
row-heading = Заглавие
    .add = заглавие
    .example = Партер
row-text = Текст
    .add = текст
    .example = Както се уговорихме по телефона
row-subtotal = Междинна сума
    .add = междинна сума
    .example = Междинна сума
tax-rate = Данък %
    .short = Данък %
    .example = 20
line-total = Стойност
    .short = Стойност
    .with-tax = С данък
item-add = Добави ред
item-more = { $number ->
    [0] Още за този ред
   *[other] Още за ред { $number }
}
    .short = Още
item-remove = { $number ->
    [0] Премахни този ред
   *[other] Премахни ред { $number }
}
    .short = Премахни
item-removed = Премахнато: { $item }.
item-duplicate = { $number ->
    [0] Дублирай този ред
   *[other] Дублирай ред { $number }
}
    .short = Дублирай
item-up = { $number ->
    [0] Премести този ред нагоре
   *[other] Премести ред { $number } нагоре
}
    .short = Нагоре
item-down = { $number ->
    [0] Премести този ред надолу
   *[other] Премести ред { $number } надолу
}
    .short = Надолу
item-drag = Плъзнете, за да преместите. От клавиатурата: Alt и стрелка.
item-moved = Ред { $position } от { $count }
items-pasted = { $count ->
    [one] Поставен е { $count } ред.
   *[other] Поставени са { $count } реда.
}
column-pasted = Попълнени редове от поставената колона: { $count }.
cells-not-understood = От поставеното не се получи нито един ред. За да го запазите като текст, поставете го в подробностите на ред.
cells-failed = Поставеното не можа да се прочете. { $reason }
prices = Цени
prices-without-tax = Цени без данък
prices-with-tax = Цени с данък

## On the whole document

discount = Отстъпка
discount-add = отстъпка
discount-reason = Отстъпка за
    .example = Ранна поръчка
discount-value = Размер на отстъпката
discount-remove = Премахни отстъпката
discount-removed = Отстъпката е премахната.
charge = Допълнителна такса
charge-add = доставка или друга такса
charge-reason = Такса за
    .example = Доставка
charge-value = Размер на таксата
charge-remove = Премахни таксата
charge-removed = Таксата е премахната.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Премахни: { $part }
part-removed = Премахнато: { $part }.
part-taxes = Данък
    .add = още един данък
part-own-tax = Отделен данък
    .add = отделен данък
part-adjustments = Отстъпка или такса
    .add = още една отстъпка или такса
part-adjustments-reason = Отстъпка или такса за
    .example = Ранна поръчка
part-adjustments-kind = Какво е това
part-adjustments-kind-discount = отстъпка
part-adjustments-kind-charge = такса
part-adjustments-value = Размер
part-taxes-scheme = Име на данъка
    .example = ДДС
part-taxes-rate = Ставка %
    .example = 20
part-taxes-kind = Какво става с него
part-taxes-kind-added = начислява се
part-taxes-kind-retained = клиентът го удържа
part-taxes-kind-surcharge = начислява се като надбавка
part-taxes-kind-compound = начислява се върху другите данъци
part-taxes-kind-informative = само се показва
part-taxes-category = Данъкът
part-taxes-category-rate = се начислява по ставката
part-taxes-category-AE = се дължи от клиента (обратно начисляване)
part-taxes-category-E = не се дължи (освободено)
part-taxes-category-K = е нула, продажба в ЕС
part-taxes-category-G = е нула, износ
part-taxes-category-O = не се прилага тук
part-taxes-category-L = е този на Канарските острови
part-taxes-category-M = е този на Сеута и Мелиля
part-taxes-exemption-reason = Защо не се начислява
    .example = Причината или законът, в който е посочена
part-taxes-exemption-code = Код на причината
    .example = VATEX-EU-132
part-preceding = Към документ
    .add = документ, за който се отнася
part-preceding-kind = Вид документ
part-preceding-number = Номер на документа
part-preceding-date = Дата на документа
part-second-language = Втори език
    .add = втори език
part-second-language-none = без
part-place-to-sign = Място за подпис
    .add = място за подпис
part-place-to-sign-false = няма
part-place-to-sign-true = за подписа на клиента
part-advances = Вече платено
    .add = вече платена сума
part-advances-value = Платена сума
part-advances-date = Платено на
part-advances-reference = Плащане
    .example = Фактура за аванс 0000000040
part-retention-value = Задържане
    .add = гаранционно задържане
part-retention-reason = Причина за задържането
    .example = До приемане на работата
part-retention-until = Задържа се до
part-cash-rounding = Закръгляне до
    .add = закръгляне при плащане в брой
    .example = 0,05
part-accounting-currency-rate = Обменен курс
    .add = данък в друга валута
    .example = 25,12
    .hint = Колко от другата валута, по официалния курс за деня.
part-accounting-currency-currency = Данъкът се посочва и в
part-accounting-currency-per = Курсът е за
    .example = 1
part-accounting-currency-source = Източник на курса
    .example = Европейска централна банка
part-accounting-currency-date = Курс от дата
part-amount-in-words = Сума словом
    .add = сума словом
part-amount-in-words-false = без нея
part-amount-in-words-true = под сумата за плащане
part-business-days-shift = Ако срокът е в почивен ден
    .add = срокове в почивни дни
part-business-days-shift-false = остава на същия ден
part-business-days-shift-true = мести се на следващия работен ден
part-business-days-holidays = Официален празник
    .add = официален празник
instalments-rest = Остатъкът е { $amount }.
instalments-rest-due = Остатъкът, платим до { $date }, е { $amount }.
part-instalments = Вноска
    .add = вноска
part-instalments-value = Вноска
part-early-payment = Отстъпка за ранно плащане
    .add = отстъпка за ранно плащане
part-early-payment-value = Отстъпка за ранно плащане
part-late-payment-interest-yearly = Лихва за забава, % годишно
    .add = лихва за забава
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Референтен лихвен процент на ЕС %
    .add = законна лихва (ЕС)
    .example = 2,15
    .hint = Както го е публикувала централната банка. Законът добавя 8 пункта и 40 евро.
part-late-payment-interest-eu-statutory-later = Нов референтен лихвен процент на ЕС
    .add = нов референтен лихвен процент
part-late-payment-interest-eu-statutory-later-from = От
part-late-payment-interest-eu-statutory-later-rate = Референтен лихвен процент на ЕС %
    .example = 2,15
part-late-payment-day-count = Годината се брои за
part-late-payment-day-count-actual_365 = 365 дни
part-late-payment-day-count-actual_360 = 360 дни
part-late-payment-flat-fee = Такса за забава
    .add = такса за забава
    .example = 40

## Totals

totals = Суми
totals-sum = Сбор на редовете
totals-net = Данъчна основа
totals-tax = { $tax ->
    [VAT] ДДС { $rate } върху { $base }
   *[other] { $tax } { $rate } върху { $base }
}
totals-gross = Общо
totals-retained = Данък, удържан от клиента
totals-retention = Гаранционно задържане
totals-paid = Вече платено
totals-rounding = Закръгляне
totals-due = Сума за плащане
totals-unknown = –
totals-stale = { $count ->
    [one] Не е обновено: { $count } поле не може да се разбере. Това са предишните суми.
   *[other] Не е обновено: { $count } полета не могат да се разберат. Това са предишните суми.
}
totals-too-many-digits = Не е обновено: едно число е твърде голямо за точно изчисление.
totals-repeated-tax = Не е обновено: един и същ данък е посочен два пъти на един ред.
totals-impossible-rate = Не е обновено: данъчните ставки на един ред дават общо минус 100 процента или по-малко.
rounding = Закръгляне
rounding-line = Закръгляне на всеки ред
rounding-total = Закръгляне накрая

## How to pay, notes

payment = Как да се плати
iban = IBAN
    .example = BG80 BNBG 9661 1020 3456 78
bic = BIC
    .example = BNBGBGSF
bank = Банка
    .add = банка
    .example = Софийска банка
account = Номер на сметка
    .add = сметка без IBAN
    .example = 1234567890
payment-reference = Основание за плащане
    .add = основание за плащане
    .example = 0000000042
    .hint = Ако е празно, се взема от номера.
part-payment-reference-scheme = Основание от номера
    .add = основание от номера
part-payment-reference-scheme-number = самият номер
part-payment-reference-scheme-variable_symbol = променлив символ (Чехия, Словакия)
part-payment-reference-scheme-creditor_reference = RF основание (ISO 11649)
part-payment-reference-scheme-swiss = швейцарско QR основание, RF без QR-IBAN
part-payment-reference-scheme-viite = финландско viite
part-payment-reference-scheme-kid = KID, по договор с банката
part-payment-reference-scheme-ocr = OCR, по договор с банката
reference-made = Клиентът посочва { $reference }.
notes = Забележки
note = Бележка за клиента
    .example = Благодарим ви за поръчката.
phrases = Обичайни текстове за бележката
phrases-choose = Изберете текст за добавяне
phrase-added = Текстът е добавен към бележката.

## Before you send

problems = Преди да изпратите
problems-mistake = За поправяне преди изпращане
problems-warning = Струва си да се провери
problems-notice = Добре е да знаете
problems-none = Нищо не липсва.
problems-waiting = Проверяваме фактурата…
problems-unchecked = Фактурата ще може да се провери, когато прегледът заработи отново.
problem-not-understood = „{ $typed }“ не може да се разбере: в документа стои предишната стойност.
problems-more = и още { $count }.

## The paper

paper = Преглед
paper-page = Страница { $page } от { $pages }
paper-picture = { $document }. { $page }
paper-back = Предишна страница
paper-on = Следваща страница
paper-larger = Увеличи страницата
paper-smaller = Намали страницата
paper-stale = { $count ->
    [one] Не е обновено: { $count } поле не може да се разбере.
   *[other] Не е обновено: { $count } полета не могат да се разберат.
}
paper-impossible = Без общи суми: не могат да се изчислят.
paper-retry = Опитай отново
paper-print = Тук се отпечатва само една страница. За да отпечатате всички, натиснете Ctrl+P (⌘P) в Billet.
pdf-download = Изтегли PDF
    .short = PDF
ways = Печат и още
pdf-waiting = Подготвя се…
pdf-making = Създава се PDF…
pdf-saved = Файлът { $name } е при изтеглените файлове.
pdf-saved-but = { $saved } Моля, проверете:
pdf-stale = { $count ->
    [one] { $count } поле не може да се разбере ({ $field }): в PDF файла стои предишната му стойност.
   *[other] { $count } полета не могат да се разберат, първото е { $field }: в PDF файла стоят предишните им стойности.
}
pdf-impossible = В него няма общи суми, защото не могат да се изчислят.
pdf-not-taken = Браузърът не прие файла. Опитайте отново.
pdf-failed = PDF файлът не можа да се създаде: { $reason }

## Drafts

drafts = Чернови
drafts-hint = Пазят се само в този браузър, на това устройство.
drafts-search = Търсене по номер или клиент
drafts-not-found = Няма чернова с такъв номер или клиент.
drafts-none = Още няма чернови. Това, което пишете, се запазва тук само.
drafts-unreadable = { $count ->
    [one] Още { $count } чернова не може да се прочете от тази версия. Тя се пази, както е.
   *[other] Още { $count } чернови не могат да се прочетат от тази версия. Те се пазят, както са.
}
file-open = Отвори файл
export = Запази няколко
draft-new = Нова фактура
    .short = Нова
draft-new-opened = Отворена е нова фактура.
draft-unnumbered = Без номер
draft-without-buyer = Още няма клиент
draft-open = Отвори: { $number }
draft-duplicate = Дублирай: { $number }
draft-delete = Изтрий: { $number }
draft-deleted = Черновата е изтрита.
draft-numbered-deleted = Чернова { $number } е изтрита.
draft-kept-copy = Тази чернова е променена и в друг раздел. Онази версия е запазена като отделна чернова.
draft-changed = { $day }, { $time }

interface-language = Език на страницата
language-missing = Езикът не можа да се зареди: { $language }. Проверете връзката и опитайте отново.
drop-file = Пуснете тук PDF или JSON файл, за да го отворите. Картинка пуснете на мястото на логото.

issue = Издаване
issue-place-hint = Когато всичко е готово: с издаването номерът, сумите и PDF файлът се фиксират. Дотогава всеки запазен PDF е чернова.
issue-open = Издаване на документа…
issued-on = Издаден на { $date }
issued-hint = Номерът, сумите и PDF файлът остават, както са. Каквото искате да промените, се променя с документ, който посочва този.
issued-follow = Корекция или продължение…
issued-take-back = Връщане в чернови…
issued-elsewhere = Този документ е издаден в друг раздел. Написаното тук продължава като отделна чернова.
storage-issued = Междувременно е издаден и остава, както е.

number-pattern = Образец на номера…
number-set = Номерът вече е { $number }.
drafts-gaps = Никой документ тук няма { $numbers }. Празнина в номерата иска обяснение.
