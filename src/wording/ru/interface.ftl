### What the page says, in Russian.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = В этом браузере не осталось места. Удалите ненужные черновики.
storage-denied = Этот браузер ничего не хранит для этой страницы. Разрешите ей сохранять данные сайта или скачайте PDF, прежде чем уйти.
storage-failed = Браузер не смог сохранить черновик. Попробуйте ещё раз или скачайте PDF, прежде чем уйти.
storage-newer = В другой вкладке открыта более новая версия Billet, и этот черновик там изменён. Обновите страницу.
draft-missing = Этого черновика больше нет.
draft-newer = Этот черновик создан в более новой версии Billet. Обновите страницу, чтобы получить её.
draft-unreadable = Этот черновик не удаётся прочитать. Его данные целы: их можно скачать.


paper-cannot-start = Не удалось загрузить просмотр. Проверьте соединение и попробуйте ещё раз.
paper-lacks-serif = Шрифт с засечками не удалось загрузить. Проверьте соединение и попробуйте ещё раз.
paper-lacks-texts = Тексты этого языка не удалось загрузить. Проверьте соединение и попробуйте ещё раз.
paper-crashed = Просмотр перестал работать. Попробуйте ещё раз.
paper-no-answer = Просмотр готовится слишком долго. Попробуйте ещё раз.

## The notice that Billet has stopped

crash-title = Billet остановился
crash-text = В Billet произошла ошибка, и он не может продолжать работу. Ваши черновики по-прежнему в этом браузере. Скачайте их копию, затем обновите страницу.
crash-download = Скачать черновики
crash-reload = Обновить страницу
crash-details = Подробности для разработчиков Billet

## What was typed and can't be understood

number-not-a-number = «{ $typed }» — это не число.
number-empty = Введите число.
number-too-large = Слишком большое число. Можно ввести до 13 цифр.
number-too-many-decimals = Слишком много знаков после запятой. Можно ввести до 6.
date-not-a-date = «{ $typed }» — это не дата. Напишите, например, 22.11.2026.
date-empty = Введите дату.
date-no-such-day = Даты «{ $typed }» нет в календаре. Проверьте день и месяц.
date-ambiguous = «{ $typed }» может означать два разных дня. Напишите месяц словом, например 22 нояб. 2026.
date-year-missing = Не указан год. Добавьте его, например 22.11.2026.

number-not-days = «{ $typed }» — это не число дней. Введите целое число, например 14.

number-not-positive = Введите число больше 0.

## The frame of the page

product = Billet
navigation = Документы
views = Вид
view-form = Форма
view-paper = Просмотр
form = Форма счёта
form-heading = Выставить счёт
document-numbered = { $kind } № { $number }
document-unnumbered = Новый счёт
saved-at = Сохранено: { $time }
not-saved = Не сохранено: { $reason }
undo = Отменить
undone = Отменено.
notice-close = Закрыть
go-to = Перейти к полю: { $field }
add = Добавить: { $what }
fold = Готово
edit = Изменить

## The document

document = Счёт на оплату
kind = Вид документа
kind-invoice = Счёт на оплату
kind-proforma = Предварительный счёт
kind-quote = Коммерческое предложение
kind-order-confirmation = Подтверждение заказа
kind-delivery-note = Товарная накладная
kind-advance-invoice = Счёт на предоплату
kind-final-invoice = Окончательный счёт
kind-credit-note = Корректировочный счёт
kind-debit-note = Дебет-нота
kind-corrective-invoice = Исправленный счёт
kind-receipt = Квитанция об оплате
kind-self-billed-invoice = Счёт, выставленный покупателем
kind-statement = Акт сверки взаимных расчётов
kind-reminder = Напоминание об оплате
kind-about = Когда это нужно?
valid-until = Действительно до
number = Номер
    .example = 2026-0042
issue-date = Дата
supply-date = Дата поставки
    .add = дата поставки
    .hint = Если она отличается от даты счёта.
order-reference = Номер заказа
    .add = номер заказа
    .hint = Номер заказа или договора у клиента.
due-days = Срок оплаты в днях
due-in = Срок оплаты в днях
due-date = Срок оплаты
due-day = День следующего месяца
due-kind = Срок оплаты
due-kind-days = дни
due-kind-date = точная дата
due-kind-receipt = сразу по получении
due-kind-business-days = рабочие дни
due-kind-end-of-month-after-days = дни, затем до конца месяца
due-kind-days-after-end-of-month = дни после конца месяца
due-kind-day-of-following-month = число следующего месяца
due-on = Оплатить до { $date }
document-language = Язык документа
currency = Валюта

## From whom, to whom

seller = От кого
buyer = Кому
seller-name = Ваше имя или компания
    .example = Студия «Роза ветров»
buyer-name = Клиент
    .example = ООО «Кузнецов и сыновья»
street = Улица, дом
    .example = ул. Портовая, 12
post-code = Индекс
    .example = 190000
city = Город
    .example = Санкт-Петербург
country = Страна
    .example = Россия
country-set = { $country }: задано, как там принято, – { $what }.
country-set-terms = срок оплаты
country-set-reference = назначение платежа
vat-number = ИНН или № НДС
    .example = 7712345671
registration-number = ОГРН или рег. номер
    .add = ОГРН или рег. номер
    .example = 1127712345678
email = Эл. почта
    .add = эл. почта
    .example = hello@example.com
phone = Телефон
    .add = телефон
    .example = +7 812 123-45-67
contact = Контактное лицо
    .add = контактное лицо
    .example = Анна Петрова
deliver-to = Доставить
    .add = адрес доставки
deliver-to-name = Название по этому адресу
    .example = Склад 2
part-extra = Дополнительное поле
    .add = дополнительное поле
part-extra-name = Поле
    .example = Договор
part-extra-value = Содержание
    .example = Д-2026/17
extra-names = Договор, Проект, Ваш номер, Центр затрат, Автомобиль, Тендер, Место работ
party-extra-names = Номер клиента, Номер поставщика, Отдел, Центр затрат, GLN, КПП, ОГРН
item-extra-names = Артикул, Серийный номер, Партия, Размер, Цвет, GTIN, Страна происхождения
look = Оформление документа
look-open = Шаблон, цвет, слова
proposals = Использованные ранее
proposals-found = Варианты: { $count }. Выберите стрелками.
filled-in = Заполнено: { $name }
book = Клиенты и позиции
company = Ваша организация
company-new = Новая организация
company-another = ещё одну свою организацию
company-begun = Новая организация начинается с пустых полей.
drawer-missing = Эту часть Billet не удалось загрузить. Проверьте соединение и попробуйте ещё раз.
logo = Логотип
logo-add = Добавить логотип
logo-added = Логотип добавлен.
logo-replace = Заменить логотип
logo-remove = Удалить логотип

## Items

items = Позиции
items-hint = Enter добавляет позицию, Alt со стрелкой перемещает её. Можно вставить строки или столбец, скопированные из таблицы.
item-numbered = Позиция { $number }
item-named = Позиция { $number }, «{ $name }»
item-undescribed = Новая позиция
description = Наименование
    .short = Наименование
    .example = Дизайн сайта
detail = Подробности
    .example = Что сделано, когда и где
quantity = Количество
    .short = Кол-во
    .example = 1
unit = Ед. изм.
    .short = Ед. изм.
    .example = ч
price = Цена
    .short = Цена
    .with-tax = Цена с налогом
line-discount = Скидка
value-example = { $percent } или 15
line-charge = Доплата
price-base = Цена указана за
    .example = 1
row-heading = Заголовок
    .add = заголовок
    .example = Первый этаж
row-text = Текст
    .add = текст
    .example = Как договорились по телефону
row-subtotal = Промежуточный итог
    .add = промежуточный итог
    .example = Промежуточный итог
tax-rate = Налог, %
    .short = Налог, %
    .example = 20
line-total = Сумма
    .short = Сумма
    .with-tax = С налогом
item-add = Добавить позицию
item-more = { $number ->
    [0] Ещё об этой строке
   *[other] Ещё о позиции { $number }
}
    .short = Ещё
item-remove = { $number ->
    [0] Удалить эту строку
   *[other] Удалить позицию { $number }
}
    .short = Удалить
item-removed = Удалено: { $item }.
item-duplicate = { $number ->
    [0] Копировать эту строку
   *[other] Копировать позицию { $number }
}
    .short = Копировать
item-up = { $number ->
    [0] Переместить эту строку выше
   *[other] Переместить позицию { $number } выше
}
    .short = Выше
item-down = { $number ->
    [0] Переместить эту строку ниже
   *[other] Переместить позицию { $number } ниже
}
    .short = Ниже
item-drag = Потяните, чтобы переместить. С клавиатуры: Alt и стрелка.
item-moved = Позиция { $position } из { $count }
items-pasted = { $count ->
    [one] Вставлена { $count } позиция.
    [few] Вставлены { $count } позиции.
    [many] Вставлено { $count } позиций.
   *[other] Вставлено { $count } позиции.
}
column-pasted = Заполнено позиций из вставленного столбца: { $count }.
cells-not-understood = Из вставленного не получилось ни одной позиции. Чтобы сохранить его как текст, вставьте его в подробности позиции.
cells-failed = Вставленное не удалось прочитать. { $reason }
prices = Цены
prices-without-tax = Цены без налога
prices-with-tax = Цены с налогом

## On the whole document

discount = Скидка
discount-add = скидка
discount-reason = За что скидка
    .example = Ранний заказ
discount-value = Размер скидки
discount-remove = Удалить скидку
discount-removed = Скидка удалена.
charge = Доплата
charge-add = доставка или другая доплата
charge-reason = За что доплата
    .example = Доставка
charge-value = Размер доплаты
charge-remove = Удалить доплату
charge-removed = Доплата удалена.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Удалить: { $part }
part-removed = Удалено: { $part }.
part-taxes = Налог
    .add = ещё один налог
part-own-tax = Отдельный налог
    .add = отдельный налог
part-adjustments = Скидка или доплата
    .add = ещё одна скидка или доплата
part-adjustments-reason = За что скидка или доплата
    .example = Ранний заказ
part-adjustments-kind = Что это
part-adjustments-kind-discount = скидка
part-adjustments-kind-charge = доплата
part-adjustments-value = Размер
part-taxes-scheme = Название налога
    .example = НДС
part-taxes-rate = Ставка, %
    .example = 20
part-taxes-kind = Что с ним происходит
part-taxes-kind-added = прибавляется
part-taxes-kind-retained = удерживается клиентом
part-taxes-kind-surcharge = прибавляется как надбавка
part-taxes-kind-compound = прибавляется поверх других налогов
part-taxes-kind-informative = только показывается
part-taxes-category = Обложение налогом
part-taxes-category-rate = по ставке
part-taxes-category-AE = налог платит клиент (обратное начисление)
part-taxes-category-E = освобождено
part-taxes-category-K = ноль, продажа внутри ЕС
part-taxes-category-G = ноль, экспорт
part-taxes-category-O = здесь не облагается
part-taxes-category-L = налог Канарских островов
part-taxes-category-M = налог Сеуты и Мелильи
part-taxes-exemption-reason = Почему налога нет
    .example = Причина или закон, где она названа
part-taxes-exemption-code = Код причины
    .example = VATEX-EU-132
part-preceding = К документу
    .add = документ, к которому относится
part-preceding-kind = Вид документа
part-preceding-number = Его номер
part-preceding-date = Его дата
part-second-language = Второй язык
    .add = второй язык
part-second-language-none = нет
part-place-to-sign = Место для подписи
    .add = место для подписи
part-place-to-sign-false = нет
part-place-to-sign-true = для подписи клиента
part-advances = Уже оплачено
    .add = уже оплаченная сумма
part-advances-value = Оплаченная сумма
part-advances-date = Дата оплаты
part-advances-reference = Платёж
    .example = Счёт на аванс 2026-0040
part-retention-value = Удержание
    .add = гарантийное удержание
part-retention-reason = Причина удержания
    .example = До приёмки работ
part-retention-until = Удерживается до
part-cash-rounding = Округлить до
    .add = округление для наличных
    .example = 0,05
part-accounting-currency-rate = Обменный курс
    .add = налог в другой валюте
    .example = 25,12
    .hint = Сколько стоит в другой валюте по официальному курсу на этот день.
part-accounting-currency-currency = Налог указать также в
part-accounting-currency-per = Курс указан за
    .example = 1
part-accounting-currency-source = Источник курса
    .example = Европейский центральный банк
part-accounting-currency-date = Дата курса
part-amount-in-words = Сумма прописью
    .add = сумма прописью
part-amount-in-words-false = не показывать
part-amount-in-words-true = под суммой к оплате
part-business-days-shift = Срок выпал на выходной
    .add = сроки, выпавшие на выходной
part-business-days-shift-false = остаётся в этот день
part-business-days-shift-true = переносится на следующий рабочий день
part-business-days-holidays = Праздничный день
    .add = праздничный день
instalments-rest = Остаток: { $amount }.
instalments-rest-due = Остаток, который нужно оплатить до { $date }: { $amount }.
part-instalments = Платёж по частям
    .add = платёж по частям
part-instalments-value = Размер платежа
part-early-payment = Скидка за раннюю оплату
    .add = скидка за раннюю оплату
part-early-payment-value = Скидка за раннюю оплату
part-late-payment-interest-yearly = Проценты за просрочку, % годовых
    .add = проценты за просрочку
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Базовая ставка ЕС, %
    .add = законные проценты (ЕС)
    .example = 2,15
    .hint = По данным центрального банка. Закон прибавляет 8 пунктов и 40 евро.
part-late-payment-interest-eu-statutory-later = Новая базовая ставка ЕС
    .add = новая базовая ставка
part-late-payment-interest-eu-statutory-later-from = С какого дня
part-late-payment-interest-eu-statutory-later-rate = Базовая ставка ЕС, %
    .example = 2,15
part-late-payment-day-count = Дней в году
part-late-payment-day-count-actual_365 = 365 дней
part-late-payment-day-count-actual_360 = 360 дней
part-late-payment-flat-fee = Плата за просрочку
    .add = плата за просрочку
    .example = 40

## Totals

totals = Итоги
totals-sum = Сумма по позициям
totals-net = Итого без налога
totals-tax = { $tax ->
    [VAT] НДС { $rate } от { $base }
   *[other] { $tax } { $rate } от { $base }
}
totals-gross = Всего
totals-retained = Налог, удержанный клиентом
totals-retention = Гарантийное удержание
totals-paid = Уже оплачено
totals-rounding = Округление
totals-due = К оплате
totals-unknown = –
totals-stale = { $count ->
    [one] Не обновлено: не удаётся понять { $count } поле. Здесь прежние суммы.
    [few] Не обновлено: не удаётся понять { $count } поля. Здесь прежние суммы.
    [many] Не обновлено: не удаётся понять { $count } полей. Здесь прежние суммы.
   *[other] Не обновлено: не удаётся понять { $count } поля. Здесь прежние суммы.
}
totals-too-many-digits = Не обновлено: число слишком велико для точного расчёта.
totals-repeated-tax = Не обновлено: один и тот же налог указан в позиции дважды.
totals-impossible-rate = Не обновлено: налоговые ставки одной позиции в сумме дают минус 100 процентов или меньше.
rounding = Округление
rounding-line = Округление в каждой строке
rounding-total = Округление в конце

## How to pay, notes

payment = Как оплатить
iban = IBAN
    .example = DE89 3704 0044 0532 0130 00
bic = БИК (BIC)
    .example = COBADEFF
bank = Банк
    .add = банк
    .example = Городской банк
account = Расчётный счёт
    .add = счёт без IBAN
    .example = 40802810500000012345
payment-reference = Назначение платежа
    .add = назначение платежа
    .example = 2026-0042
    .hint = Пусто: составляется из номера.
part-payment-reference-scheme = Назначение из номера
    .add = назначение из номера
part-payment-reference-scheme-number = сам номер
part-payment-reference-scheme-variable_symbol = переменный символ (Чехия, Словакия)
part-payment-reference-scheme-creditor_reference = референс RF (ISO 11649)
part-payment-reference-scheme-swiss = швейцарский QR-референс, без QR-IBAN RF
part-payment-reference-scheme-viite = финский viite
part-payment-reference-scheme-kid = KID, по договору с банком
part-payment-reference-scheme-ocr = OCR, по договору с банком
reference-made = Клиент указывает { $reference }.
notes = Примечания
note = Примечание для клиента
    .example = Спасибо за ваш заказ.
phrases = Обычные формулировки для примечания
phrases-choose = Выберите формулировку для добавления
phrase-added = Формулировка добавлена в примечание.

## Before you send

problems = Перед отправкой
problems-mistake = Исправьте перед отправкой
problems-warning = Стоит проверить
problems-notice = Полезно знать
problems-none = Всё на месте.
problems-waiting = Проверяем счёт…
problems-unchecked = Проверить счёт получится, когда снова заработает просмотр.
problem-not-understood = Не удаётся понять «{ $typed }»: в документе пока прежнее значение.
problems-more = и ещё { $count }.

## The paper

paper = Просмотр
paper-page = Страница { $page } из { $pages }
paper-picture = { $document }. { $page }
paper-back = Предыдущая страница
paper-on = Следующая страница
paper-larger = Увеличить масштаб
paper-smaller = Уменьшить масштаб
paper-stale = { $count ->
    [one] Не обновлено: не удаётся понять { $count } поле.
    [few] Не обновлено: не удаётся понять { $count } поля.
    [many] Не обновлено: не удаётся понять { $count } полей.
   *[other] Не обновлено: не удаётся понять { $count } поля.
}
paper-impossible = Без итогов: их не удаётся рассчитать.
paper-retry = Повторить
paper-print = Здесь печатается только одна страница. Чтобы напечатать все, нажмите Ctrl+P (⌘P) в Billet.
pdf-download = Скачать PDF
    .short = PDF
ways = Печать и другое
pdf-waiting = Подготовка…
pdf-making = Создаём PDF…
pdf-saved = Файл { $name } — в загрузках.
pdf-saved-but = { $saved } Проверьте, пожалуйста:
pdf-stale = { $count ->
    [1] Не удаётся понять одно поле ({ $field }): в PDF стоит прежнее значение.
    [one] Не удаётся понять { $count } поле, первое из них — { $field }: в PDF стоят прежние значения.
    [few] Не удаётся понять { $count } поля, первое из них — { $field }: в PDF стоят прежние значения.
    [many] Не удаётся понять { $count } полей, первое из них — { $field }: в PDF стоят прежние значения.
   *[other] Не удаётся понять { $count } поля, первое из них — { $field }: в PDF стоят прежние значения.
}
pdf-impossible = В нём нет итогов: их не удаётся рассчитать.
pdf-not-taken = Браузер не принял файл. Попробуйте ещё раз.
pdf-failed = Не удалось создать PDF: { $reason }

## Drafts

drafts = Черновики
drafts-hint = Они хранятся только в этом браузере, на этом устройстве.
drafts-search = Поиск по номеру или клиенту
drafts-not-found = Черновика с таким номером или клиентом нет.
drafts-none = Черновиков пока нет. Всё, что вы вводите, сохраняется здесь само.
drafts-unreadable = { $count ->
    [one] Ещё { $count } черновик эта версия не может прочитать. Данные хранятся как есть.
    [few] Ещё { $count } черновика эта версия не может прочитать. Данные хранятся как есть.
    [many] Ещё { $count } черновиков эта версия не может прочитать. Данные хранятся как есть.
   *[other] Ещё { $count } черновика эта версия не может прочитать. Данные хранятся как есть.
}
file-open = Открыть файл
export = Сохранить несколько
draft-new = Новый счёт
    .short = Новый
draft-new-opened = Открыт новый счёт.
draft-unnumbered = Без номера
draft-without-buyer = Клиента пока нет
draft-open = Открыть: { $number }
draft-duplicate = Копировать: { $number }
draft-delete = Удалить: { $number }
draft-deleted = Черновик удалён.
draft-numbered-deleted = Черновик { $number } удалён.
draft-kept-copy = Этот черновик изменили и в другой вкладке. Та версия сохранена отдельным черновиком.
draft-changed = { $day }, { $time }

interface-language = Язык страницы
language-missing = Не удалось загрузить язык: { $language }. Проверьте соединение и попробуйте ещё раз.
drop-file = Отпустите здесь файл PDF или JSON, чтобы открыть его. Картинку отпустите на месте логотипа.

issue = Выставление
issue-place-hint = Когда всё готово: при выставлении номер, суммы и PDF фиксируются. До этого каждый сохранённый PDF — черновик.
issue-open = Выставить этот документ…
issued-on = Выставлено { $date }
issued-hint = Номер, суммы и PDF остаются как есть. Что нужно изменить, меняется документом, который называет этот.
issued-follow = Исправить или продолжить…
issued-take-back = Вернуть в черновики…
issued-elsewhere = Этот документ выставили в другой вкладке. Введённое здесь продолжается отдельным черновиком.
storage-issued = Его тем временем выставили, и он остаётся как есть.

number-pattern = Шаблон номера…
number-set = Теперь номер { $number }.
drafts-gaps = Ни у одного документа здесь нет номера { $numbers }. Пропуск в нумерации требует причины.
