### What the page says, in Ukrainian.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = У цьому браузері не залишилося місця. Видаліть непотрібні чернетки.
storage-denied = Цей браузер нічого не зберігає для цієї сторінки. Дозвольте їй зберігати дані сайту або завантажте PDF, перш ніж піти.
storage-failed = Браузер не зміг зберегти чернетку. Спробуйте ще раз або завантажте PDF, перш ніж піти.
storage-newer = В іншій вкладці відкрито новішу версію Billet, і цю чернетку там змінено. Оновіть сторінку.
draft-missing = Цієї чернетки вже немає.
draft-newer = Цю чернетку створено в новішій версії Billet. Оновіть сторінку, щоб отримати її.
draft-unreadable = Цю чернетку не вдається прочитати. Її дані збережено: їх можна завантажити.


paper-cannot-start = Не вдалося завантажити перегляд. Перевірте з’єднання та спробуйте ще раз.
paper-lacks-serif = Шрифт із засічками не вдалося завантажити. Перевірте з’єднання і спробуйте ще раз.
paper-lacks-texts = Тексти цієї мови не вдалося завантажити. Перевірте з’єднання і спробуйте ще раз.
paper-crashed = Перегляд перестав працювати. Спробуйте ще раз.
paper-no-answer = Перегляд готується надто довго. Спробуйте ще раз.

## The notice that Billet has stopped

crash-title = Billet зупинився
crash-text = У Billet сталася помилка, і він не може працювати далі. Ваші чернетки досі в цьому браузері. Завантажте їхню копію, а потім оновіть сторінку.
crash-download = Завантажити чернетки
crash-reload = Оновити сторінку
crash-details = Подробиці для розробників Billet

## What was typed and can't be understood

number-not-a-number = «{ $typed }» — це не число.
number-empty = Введіть число.
number-too-large = Надто велике число. Можна ввести до 13 цифр.
number-too-many-decimals = Забагато знаків після коми. Можна ввести до 6.
date-not-a-date = «{ $typed }» — це не дата. Напишіть, наприклад, 22.11.2026.
date-empty = Введіть дату.
date-no-such-day = Дати «{ $typed }» немає в календарі. Перевірте день і місяць.
date-ambiguous = «{ $typed }» може означати два різні дні. Напишіть місяць словом, наприклад 22 лист. 2026.
date-year-missing = Не вказано рік. Додайте його, наприклад 22.11.2026.

number-not-days = «{ $typed }» — це не кількість днів. Введіть ціле число, наприклад 14.

number-not-positive = Введіть число, більше за 0.

## The frame of the page

product = Billet
navigation = Документи
views = Вигляд
view-form = Форма
view-paper = Перегляд
form = Форма рахунку
form-heading = Виставити рахунок
document-numbered = { $kind } № { $number }
document-unnumbered = Новий рахунок
saved-at = Збережено: { $time }
not-saved = Не збережено: { $reason }
undo = Скасувати
undone = Скасовано.
notice-close = Закрити
go-to = Перейти до поля: { $field }
add = Додати: { $what }
fold = Готово
edit = Змінити

## The document

document = Рахунок
kind = Вид документа
kind-invoice = Рахунок
kind-proforma = Попередній рахунок
kind-quote = Комерційна пропозиція
kind-order-confirmation = Підтвердження замовлення
kind-delivery-note = Видаткова накладна
kind-advance-invoice = Рахунок на передоплату
kind-final-invoice = Остаточний рахунок
kind-credit-note = Коригувальний рахунок (зменшення)
kind-debit-note = Коригувальний рахунок (збільшення)
kind-corrective-invoice = Виправлений рахунок
kind-receipt = Квитанція про оплату
kind-self-billed-invoice = Рахунок, виставлений покупцем
kind-statement = Акт звірки взаєморозрахунків
kind-reminder = Нагадування про оплату
kind-about = Коли це потрібно?
valid-until = Дійсна до
number = Номер
    .example = 2026-0042
issue-date = Дата
supply-date = Дата постачання
    .add = дата постачання
    .hint = Якщо вона відрізняється від дати рахунку.
order-reference = Номер замовлення
    .add = номер замовлення
    .hint = Номер замовлення або договору в клієнта.
due-days = Строк оплати в днях
due-in = Строк оплати в днях
due-date = Сплатити до
due-day = День наступного місяця
due-kind = Строк оплати
due-kind-days = дні
due-kind-date = точна дата
due-kind-receipt = одразу після отримання
due-kind-business-days = робочі дні
due-kind-end-of-month-after-days = дні, далі до кінця місяця
due-kind-days-after-end-of-month = дні після кінця місяця
due-kind-day-of-following-month = число наступного місяця
due-on = Сплатити до { $date }
document-language = Мова документа
currency = Валюта

## From whom, to whom

seller = Від кого
buyer = Кому
seller-name = Ваше ім’я або компанія
    .example = Студія «Калина»
buyer-name = Клієнт
    .example = ТОВ «Коваль і сини»
street = Вулиця, будинок
    .example = вул. Портова, 12
post-code = Індекс
    .example = 65000
city = Місто
    .example = Одеса
country = Країна
    .example = Україна
country-set = { $country }: задано, як там заведено, – { $what }.
country-set-terms = строк оплати
country-set-reference = призначення платежу
vat-number = ІПН
    .example = 123456789012
registration-number = ЄДРПОУ
    .add = ЄДРПОУ
    .example = 12345678
email = Ел. пошта
    .add = ел. пошта
    .example = hello@example.com
phone = Телефон
    .add = телефон
    .example = +380 44 123 45 67
contact = Контактна особа
    .add = контактну особу
    .example = Анна Коваль
deliver-to = Доставити
    .add = адресу доставки
deliver-to-name = Назва за цією адресою
    .example = Склад 2
part-extra = Додаткове поле
    .add = додаткове поле
part-extra-name = Поле
    .example = Договір
part-extra-value = Зміст
    .example = Д-2026/17
extra-names = Договір, Проєкт, Ваш номер, Центр витрат, Автомобіль, Тендер, Місце робіт
party-extra-names = Номер клієнта, Номер постачальника, Відділ, Центр витрат, GLN, МФО
item-extra-names = Артикул, Серійний номер, Партія, Розмір, Колір, GTIN, Країна походження
look = Оформлення документа
look-open = Шаблон, колір, слова
proposals = Використані раніше
proposals-found = Варіанти: { $count }. Виберіть стрілками.
filled-in = Заповнено: { $name }
book = Клієнти та позиції
company = Ваша організація
company-new = Нова організація
company-another = ще одну свою організацію
company-begun = Нова організація починається з порожніх полів.
drawer-missing = Цю частину Billet не вдалося завантажити. Перевірте з’єднання та спробуйте ще раз.
logo = Логотип
logo-add = Додати логотип
logo-added = Логотип додано.
logo-replace = Замінити логотип
logo-remove = Видалити логотип

## Items

items = Позиції
items-hint = Enter додає позицію, Alt зі стрілкою переміщує її. Можна вставити рядки або стовпець, скопійовані з таблиці.
item-numbered = Позиція { $number }
item-named = Позиція { $number }, «{ $name }»
item-undescribed = Нова позиція
description = Найменування
    .short = Найменування
    .example = Дизайн сайту
detail = Подробиці
    .example = Що зроблено, коли й де
quantity = Кількість
    .short = К-сть
    .example = 1
unit = Одиниця
    .short = Од.
    .example = год
price = Ціна
    .short = Ціна
    .with-tax = Ціна з податком
line-discount = Знижка
value-example = { $percent } або 15
line-charge = Доплата
price-base = Ціну вказано за
    .example = 1
row-heading = Заголовок
    .add = заголовок
    .example = Перший поверх
row-text = Текст
    .add = текст
    .example = Як домовилися телефоном
row-subtotal = Проміжний підсумок
    .add = проміжний підсумок
    .example = Проміжний підсумок
tax-rate = Податок, %
    .short = Податок, %
    .example = 20
line-total = Сума
    .short = Сума
    .with-tax = З податком
item-add = Додати позицію
item-more = { $number ->
    [0] Більше про цей рядок
   *[other] Більше про позицію { $number }
}
    .short = Більше
item-remove = { $number ->
    [0] Видалити цей рядок
   *[other] Видалити позицію { $number }
}
    .short = Видалити
item-removed = Видалено: { $item }.
item-duplicate = { $number ->
    [0] Копіювати цей рядок
   *[other] Копіювати позицію { $number }
}
    .short = Копіювати
item-up = { $number ->
    [0] Перемістити цей рядок вище
   *[other] Перемістити позицію { $number } вище
}
    .short = Вище
item-down = { $number ->
    [0] Перемістити цей рядок нижче
   *[other] Перемістити позицію { $number } нижче
}
    .short = Нижче
item-drag = Потягніть, щоб перемістити. З клавіатури: Alt і стрілка.
item-moved = Позиція { $position } з { $count }
items-pasted = { $count ->
    [one] Вставлено { $count } позицію.
    [few] Вставлено { $count } позиції.
    [many] Вставлено { $count } позицій.
   *[other] Вставлено { $count } позиції.
}
column-pasted = Заповнено позицій зі вставленого стовпця: { $count }.
cells-not-understood = Зі вставленого не вийшло жодної позиції. Щоб зберегти його як текст, вставте його в подробиці позиції.
cells-failed = Вставлене не вдалося прочитати. { $reason }
prices = Ціни
prices-without-tax = Ціни без податку
prices-with-tax = Ціни з податком

## On the whole document

discount = Знижка
discount-add = знижка
discount-reason = За що знижка
    .example = Раннє замовлення
discount-value = Розмір знижки
discount-remove = Видалити знижку
discount-removed = Знижку видалено.
charge = Доплата
charge-add = доставка чи інша доплата
charge-reason = За що доплата
    .example = Доставка
charge-value = Розмір доплати
charge-remove = Видалити доплату
charge-removed = Доплату видалено.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Видалити: { $part }
part-removed = Видалено: { $part }.
part-taxes = Податок
    .add = ще один податок
part-own-tax = Окремий податок
    .add = окремий податок
part-adjustments = Знижка або доплата
    .add = ще одна знижка або доплата
part-adjustments-reason = За що знижка або доплата
    .example = Раннє замовлення
part-adjustments-kind = Що це
part-adjustments-kind-discount = знижка
part-adjustments-kind-charge = доплата
part-adjustments-value = Розмір
part-taxes-scheme = Назва податку
    .example = ПДВ
part-taxes-rate = Ставка, %
    .example = 20
part-taxes-kind = Що з ним відбувається
part-taxes-kind-added = додається
part-taxes-kind-retained = утримує клієнт
part-taxes-kind-surcharge = додається як надбавка
part-taxes-kind-compound = додається понад інші податки
part-taxes-kind-informative = лише показується
part-taxes-category = Оподаткування
part-taxes-category-rate = за ставкою
part-taxes-category-AE = податок сплачує клієнт (зворотне нарахування)
part-taxes-category-E = звільнено
part-taxes-category-K = нуль, продаж у межах ЄС
part-taxes-category-G = нуль, експорт
part-taxes-category-O = тут не оподатковується
part-taxes-category-L = податок Канарських островів
part-taxes-category-M = податок Сеути й Мелільї
part-taxes-exemption-reason = Чому податку немає
    .example = Причина або закон, де її названо
part-taxes-exemption-code = Код причини
    .example = VATEX-EU-132
part-preceding = До документа
    .add = документ, якого стосується
part-preceding-kind = Вид документа
part-preceding-number = Його номер
part-preceding-date = Його дата
part-second-language = Друга мова
    .add = друга мова
part-second-language-none = немає
part-place-to-sign = Місце для підпису
    .add = місце для підпису
part-place-to-sign-false = немає
part-place-to-sign-true = для підпису клієнта
part-advances = Уже сплачено
    .add = уже сплачена сума
part-advances-value = Сплачена сума
part-advances-date = Дата оплати
part-advances-reference = Платіж
    .example = Рахунок на аванс 2026-0040
part-retention-value = Утримання
    .add = гарантійне утримання
part-retention-reason = Причина утримання
    .example = До приймання робіт
part-retention-until = Утримується до
part-cash-rounding = Округлити до
    .add = округлення для готівки
    .example = 0,05
part-accounting-currency-rate = Обмінний курс
    .add = податок в іншій валюті
    .example = 25,12
    .hint = Скільки це в іншій валюті за офіційним курсом на цей день.
part-accounting-currency-currency = Податок вказати також у
part-accounting-currency-per = Курс вказано за
    .example = 1
part-accounting-currency-source = Джерело курсу
    .example = Європейський центральний банк
part-accounting-currency-date = Дата курсу
part-amount-in-words = Сума словами
    .add = сума словами
part-amount-in-words-false = не показувати
part-amount-in-words-true = під сумою до сплати
part-business-days-shift = Строк припав на вихідний
    .add = строки, що припали на вихідний
part-business-days-shift-false = залишається в цей день
part-business-days-shift-true = переноситься на наступний робочий день
part-business-days-holidays = Святковий день
    .add = святковий день
instalments-rest = Залишок: { $amount }.
instalments-rest-due = Залишок, який потрібно сплатити до { $date }: { $amount }.
part-instalments = Частина платежу
    .add = частина платежу
part-instalments-value = Частина платежу
part-early-payment = Знижка за ранню оплату
    .add = знижка за ранню оплату
part-early-payment-value = Знижка за ранню оплату
part-late-payment-interest-yearly = Відсотки за прострочення, % річних
    .add = відсотки за прострочення
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Базова ставка ЄС, %
    .add = законні відсотки (ЄС)
    .example = 2,15
    .hint = За даними центрального банку. Закон додає 8 пунктів і 40 євро.
part-late-payment-interest-eu-statutory-later = Нова базова ставка ЄС
    .add = нова базова ставка
part-late-payment-interest-eu-statutory-later-from = З якого дня
part-late-payment-interest-eu-statutory-later-rate = Базова ставка ЄС, %
    .example = 2,15
part-late-payment-day-count = Днів у році
part-late-payment-day-count-actual_365 = 365 днів
part-late-payment-day-count-actual_360 = 360 днів
part-late-payment-flat-fee = Плата за прострочення
    .add = плата за прострочення
    .example = 40

## Totals

totals = Підсумки
totals-sum = Сума позицій
totals-net = Разом без податку
totals-tax = { $tax ->
    [VAT] ПДВ { $rate } з { $base }
   *[other] { $tax } { $rate } з { $base }
}
totals-gross = Разом
totals-retained = Податок, утриманий клієнтом
totals-retention = Гарантійне утримання
totals-paid = Уже сплачено
totals-rounding = Округлення
totals-due = До сплати
totals-unknown = –
totals-stale = { $count ->
    [one] Не оновлено: не вдається зрозуміти { $count } поле. Тут попередні суми.
    [few] Не оновлено: не вдається зрозуміти { $count } поля. Тут попередні суми.
    [many] Не оновлено: не вдається зрозуміти { $count } полів. Тут попередні суми.
   *[other] Не оновлено: не вдається зрозуміти { $count } поля. Тут попередні суми.
}
totals-too-many-digits = Не оновлено: число надто велике для точного розрахунку.
totals-repeated-tax = Не оновлено: той самий податок указано в позиції двічі.
totals-impossible-rate = Не оновлено: податкові ставки однієї позиції разом дають мінус 100 відсотків або менше.
rounding = Округлення
rounding-line = Округлення в кожному рядку
rounding-total = Округлення наприкінці

## How to pay, notes

payment = Як сплатити
iban = IBAN
    .example = UA21 3223 1300 0002 6007 2335 6600 1
bic = BIC
    .example = NBUAUAUX
bank = Банк
    .add = банк
    .example = Міський банк
account = Номер рахунку в банку
    .add = рахунок без IBAN
    .example = 26007233566001
payment-reference = Призначення платежу
    .add = призначення платежу
    .example = 2026-0042
    .hint = Порожнє: складається з номера.
part-payment-reference-scheme = Призначення з номера
    .add = призначення з номера
part-payment-reference-scheme-number = сам номер
part-payment-reference-scheme-variable_symbol = змінний символ (Чехія, Словаччина)
part-payment-reference-scheme-creditor_reference = референс RF (ISO 11649)
part-payment-reference-scheme-swiss = швейцарський QR-референс, без QR-IBAN RF
part-payment-reference-scheme-viite = фінський viite
part-payment-reference-scheme-kid = KID, за домовленістю з банком
part-payment-reference-scheme-ocr = OCR, за домовленістю з банком
reference-made = Клієнт зазначає { $reference }.
notes = Примітки
note = Примітка для клієнта
    .example = Дякуємо за ваше замовлення.
phrases = Звичайні формулювання для примітки
phrases-choose = Виберіть формулювання для додавання
phrase-added = Формулювання додано до примітки.

## Before you send

problems = Перед надсиланням
problems-mistake = Виправте перед надсиланням
problems-warning = Варто перевірити
problems-notice = Корисно знати
problems-none = Усе на місці.
problems-waiting = Перевіряємо рахунок…
problems-unchecked = Рахунок можна буде перевірити, коли перегляд знову запрацює.
problem-not-understood = Не вдається зрозуміти «{ $typed }»: у документі поки що попереднє значення.
problems-more = і ще { $count }.

## The paper

paper = Перегляд
paper-page = Сторінка { $page } з { $pages }
paper-picture = { $document }. { $page }
paper-back = Попередня сторінка
paper-on = Наступна сторінка
paper-larger = Збільшити масштаб
paper-smaller = Зменшити масштаб
paper-stale = { $count ->
    [one] Не оновлено: не вдається зрозуміти { $count } поле.
    [few] Не оновлено: не вдається зрозуміти { $count } поля.
    [many] Не оновлено: не вдається зрозуміти { $count } полів.
   *[other] Не оновлено: не вдається зрозуміти { $count } поля.
}
paper-impossible = Без підсумків: їх не вдається розрахувати.
paper-retry = Повторити
paper-print = Тут друкується лише одна сторінка. Щоб надрукувати всі, натисніть Ctrl+P (⌘P) у Billet.
pdf-download = Завантажити PDF
    .short = PDF
ways = Друк та інше
pdf-waiting = Підготовка…
pdf-making = Створюємо PDF…
pdf-saved = Файл { $name } — у завантаженнях.
pdf-saved-but = { $saved } Перевірте, будь ласка:
pdf-stale = { $count ->
    [1] Не вдається зрозуміти одне поле ({ $field }): у PDF попереднє значення.
    [one] Не вдається зрозуміти { $count } поле, перше з них — { $field }: у PDF попередні значення.
    [few] Не вдається зрозуміти { $count } поля, перше з них — { $field }: у PDF попередні значення.
    [many] Не вдається зрозуміти { $count } полів, перше з них — { $field }: у PDF попередні значення.
   *[other] Не вдається зрозуміти { $count } поля, перше з них — { $field }: у PDF попередні значення.
}
pdf-impossible = У ньому немає підсумків: їх не вдається розрахувати.
pdf-not-taken = Браузер не прийняв файл. Спробуйте ще раз.
pdf-failed = Не вдалося створити PDF: { $reason }

## Drafts

drafts = Чернетки
drafts-hint = Вони зберігаються лише в цьому браузері, на цьому пристрої.
drafts-search = Пошук за номером або клієнтом
drafts-not-found = Чернетки з таким номером або клієнтом немає.
drafts-none = Чернеток ще немає. Усе, що ви вводите, зберігається тут само.
drafts-unreadable = { $count ->
    [one] Ще { $count } чернетку ця версія не може прочитати. Дані зберігаються як є.
    [few] Ще { $count } чернетки ця версія не може прочитати. Дані зберігаються як є.
    [many] Ще { $count } чернеток ця версія не може прочитати. Дані зберігаються як є.
   *[other] Ще { $count } чернетки ця версія не може прочитати. Дані зберігаються як є.
}
file-open = Відкрити файл
export = Зберегти кілька
draft-new = Новий рахунок
    .short = Новий
draft-new-opened = Відкрито новий рахунок.
draft-unnumbered = Без номера
draft-without-buyer = Клієнта ще немає
draft-open = Відкрити: { $number }
draft-duplicate = Копіювати: { $number }
draft-delete = Видалити: { $number }
draft-deleted = Чернетку видалено.
draft-numbered-deleted = Чернетку { $number } видалено.
draft-kept-copy = Цю чернетку змінено й в іншій вкладці. Ту версію збережено окремою чернеткою.
draft-changed = { $day }, { $time }

interface-language = Мова сторінки
language-missing = Не вдалося завантажити мову: { $language }. Перевірте з’єднання та спробуйте ще раз.
drop-file = Відпустіть тут файл PDF або JSON, щоб відкрити його. Зображення відпустіть на місці логотипа.

issue = Виставлення
issue-place-hint = Коли все готово: під час виставлення номер, суми й PDF фіксуються. Доти кожен збережений PDF — чернетка.
issue-open = Виставити цей документ…
issued-on = Виставлено { $date }
issued-hint = Номер, суми й PDF залишаються як є. Що треба змінити, змінює документ, який називає цей.
issued-follow = Виправити або продовжити…
issued-take-back = Повернути до чернеток…
issued-elsewhere = Цей документ виставили в іншій вкладці. Введене тут продовжується окремою чернеткою.
storage-issued = Його тим часом виставили, і він залишається як є.

number-pattern = Шаблон номера…
number-set = Тепер номер { $number }.
drafts-gaps = Жоден документ тут не має номера { $numbers }. Пропуск у нумерації потребує причини.
