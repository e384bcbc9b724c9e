### What the page says, in Serbian, in Cyrillic letters.
###
### Buttons in the short imperative ("Додај"), sentences with "ви". A date ends in a full stop already.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = У овом прегледачу више нема места. Обришите нацрте који вам више не требају.
storage-denied = Овај прегледач не чува ништа за ову страницу. Дозволите јој да чува податке или преузмите PDF пре него што одете.
storage-failed = Овај прегледач није успео да сачува нацрт. Покушајте поново или преузмите PDF пре него што одете.
storage-newer = У другој картици је отворена новија верзија апликације Billet и у њој је овај нацрт измењен. Учитајте страницу поново.
draft-missing = Овог нацрта више нема.
draft-newer = Овај нацрт је направљен у новијој верзији апликације Billet. Учитајте страницу поново да бисте је добили.
draft-unreadable = Овај нацрт не може да се прочита. Његови подаци су сачувани: можете да их преузмете.


paper-cannot-start = Приказ фактуре не може да се учита. Проверите везу са интернетом и покушајте поново.
paper-lacks-serif = Слова са серифима нису могла да се учитају. Проверите везу и покушајте поново.
paper-lacks-texts = Текстови овог језика нису могли да се учитају. Проверите везу и покушајте поново.
paper-crashed = Приказ фактуре је престао да ради. Покушајте поново.
paper-no-answer = Приказ фактуре предуго траје. Покушајте поново.

## The notice that Billet has stopped

crash-title = Billet је престао да ради
crash-text = Дошло је до грешке и Billet не може да настави. Ваши нацрти су и даље у овом прегледачу. Преузмите њихову копију, па поново учитајте страницу.
crash-download = Преузми моје нацрте
crash-reload = Учитај поново
crash-details = Подаци о грешци за ауторе апликације Billet

## What was typed and can't be understood

number-not-a-number = „{ $typed }“ није број.
number-empty = Унесите број.
number-too-large = Овај број је превелик. Може да има највише 13 цифара.
number-too-many-decimals = Превише децимала. Може да их буде највише 6.
date-not-a-date = „{ $typed }“ није датум. Напишите га овако: 22.11.2026.
date-empty = Унесите датум.
date-no-such-day = „{ $typed }“ не постоји у календару. Проверите дан и месец.
# Only where the language of the paper is English: its month is understood there.
date-ambiguous = „{ $typed }“ може да значи два различита дана. Напишите месец речју, на пример 22 Nov 2026.
date-year-missing = Недостаје година. Додајте је, на пример 22.11.2026.

number-not-days = „{ $typed }“ није број дана. Унесите цео број, на пример 14.

number-not-positive = Унесите број већи од 0.

## The frame of the page

product = Billet
navigation = Документи
views = Приказ
view-form = Унос
view-paper = Преглед
form = Образац фактуре
form-heading = Направите фактуру
document-numbered = { $kind } { $number }
document-unnumbered = Нова фактура
saved-at = Сачувано { $time }
not-saved = Није сачувано: { $reason }
undo = Опозови
undone = Опозвано.
notice-close = Затвори
go-to = Иди на „{ $field }“
add = Додај: { $what }
fold = Готово
edit = Измени

## The document

document = Фактура
kind = Врста
kind-invoice = Фактура
kind-proforma = Предрачун
kind-quote = Понуда
kind-order-confirmation = Потврда поруџбине
kind-delivery-note = Отпремница
kind-advance-invoice = Авансни рачун
kind-final-invoice = Коначни рачун
kind-credit-note = Књижно одобрење
kind-debit-note = Књижно задужење
kind-corrective-invoice = Исправка рачуна
kind-receipt = Признаница
kind-self-billed-invoice = Рачун издат од стране примаоца
kind-statement = Извод отворених ставки
kind-reminder = Опомена
kind-about = Када се користи?
valid-until = Важи до
number = Број
    .example = 2026-0042
issue-date = Датум
supply-date = Датум промета
    .add = датум промета
    .hint = Ако се разликује од датума фактуре.
order-reference = Број поруџбине
    .add = број поруџбине
    .hint = Број поруџбине или ознака коју води купац.
due-days = Платити у року од
due-in = Рок плаћања (дани)
due-date = Рок плаћања
due-day = Дан наредног месеца
due-kind = Рок плаћања
due-kind-days = дана
due-kind-date = до датума
due-kind-receipt = по пријему
due-kind-business-days = радних дана
due-kind-end-of-month-after-days = дана, па до краја месеца
due-kind-days-after-end-of-month = дана од краја месеца
due-kind-day-of-following-month = у наредном месецу
due-on = Платити до { $date }
document-language = Језик фактуре
currency = Валута

## From whom, to whom

seller = Продавац
buyer = Купац
seller-name = Ваше име или назив фирме
    .example = Студио Петровић
buyer-name = Име или назив
    .example = Ковачевић и синови
street = Улица и број
    .example = Лучка 12
post-code = Поштански број
    .example = 11000
city = Место
    .example = Београд
country = Држава
    .example = Србија
country-set = { $country }: подешено како је тамо уобичајено – { $what }.
country-set-terms = рок плаћања
country-set-reference = позив на број
vat-number = ПИБ
    .example = 101134702
registration-number = Матични број
    .add = матични број
    .example = 07012345
email = Имејл
    .add = имејл
    .example = zdravo@example.com
phone = Телефон
    .add = телефон
    .example = +381 11 123 4567
contact = Контакт особа
    .add = контакт особу
    .example = Ана Петровић
deliver-to = Испорука на
    .add = адресу испоруке
deliver-to-name = Назив на тој адреси
    .example = Магацин 2
part-extra = Додатни податак
    .add = додатни податак
part-extra-name = Податак
    .example = Уговор
part-extra-value = Садржај
    .example = У-2026/17
extra-names = Уговор, Пројекат, Ваш број, Место трошка, Возило, Јавна набавка, Место извођења
party-extra-names = Број купца, Број добављача, Одељење, Место трошка, GLN, ЈБКЈС
item-extra-names = Шифра артикла, Серијски број, Шаржа, Величина, Боја, GTIN, Порекло
look = Изглед фактуре
look-open = Шаблон, боја, речи
proposals = Раније коришћено
proposals-found = Предлози: { $count }. Изаберите стрелицама.
filled-in = Попуњено: { $name }
book = Купци и ставке
company = Ваша фирма
company-new = Нова фирма
company-another = још једну своју фирму
company-begun = Нова фирма почиње празна.
drawer-missing = Овај део апликације Billet није могао да се учита. Проверите везу са интернетом и покушајте поново.
logo = Логотип
logo-add = Додај логотип
logo-added = Логотип је додат.
logo-replace = Замени логотип
logo-remove = Уклони логотип

## Items

items = Ставке
items-hint = Тастер Enter додаје ставку, а Alt са стрелицом је помера. Можете да налепите редове или колону копиране из табеле.
item-numbered = Ставка { $number }
item-named = Ставка { $number }, „{ $name }“
item-undescribed = Нова ставка
description = Назив
    .short = Назив
    .example = Израда сајта
detail = Детаљи
    .example = Шта је урађено, када и где
quantity = Количина
    .short = Кол.
    .example = 1
unit = Јединица мере
    .short = Јед.
    .example = сат
price = Цена
    .short = Цена
    .with-tax = Цена са порезом
line-discount = Попуст
value-example = { $percent } или 15
line-charge = Доплата
price-base = Цена важи за
    .example = 1
row-heading = Наслов
    .add = наслов
    .example = Приземље
row-text = Текст
    .add = текст
    .example = По телефонском договору
row-subtotal = Међузбир
    .add = међузбир
    .example = Међузбир
tax-rate = Порез %
    .short = Порез %
    .example = 20
line-total = Износ
    .short = Износ
    .with-tax = Са порезом
item-add = Додај ставку
item-more = { $number ->
    [0] Још о овом реду
   *[other] Још о ставци { $number }
}
    .short = Још
item-remove = { $number ->
    [0] Уклони овај ред
   *[other] Уклони ставку { $number }
}
    .short = Уклони
item-removed = Уклоњено: { $item }.
item-duplicate = { $number ->
    [0] Дуплирај овај ред
   *[other] Дуплирај ставку { $number }
}
    .short = Дуплирај
item-up = { $number ->
    [0] Помери овај ред нагоре
   *[other] Помери ставку { $number } нагоре
}
    .short = Нагоре
item-down = { $number ->
    [0] Помери овај ред надоле
   *[other] Помери ставку { $number } надоле
}
    .short = Надоле
item-drag = Превуците да бисте померили. Помоћу тастатуре: Alt и стрелица.
item-moved = Ставка { $position } од { $count }
items-pasted = { $count ->
    [one] Налепљена је { $count } ставка.
    [few] Налепљене су { $count } ставке.
   *[other] Налепљено је { $count } ставки.
}
column-pasted = { $count ->
    [one] Из налепљене колоне попуњена је { $count } ставка.
    [few] Из налепљене колоне попуњене су { $count } ставке.
   *[other] Из налепљене колоне попуњено је { $count } ставки.
}
cells-not-understood = Од налепљеног није могла да се направи ниједна ставка. Да бисте га задржали као текст, налепите га у детаље неке ставке.
cells-failed = Налепљено није могло да се прочита. { $reason }
prices = Цене
prices-without-tax = Цене без пореза
prices-with-tax = Цене са порезом

## On the whole document

discount = Попуст
discount-add = попуст
discount-reason = Разлог попуста
    .example = Рана поруџбина
discount-value = Износ попуста
discount-remove = Уклони попуст
discount-removed = Попуст је уклоњен.
charge = Доплата
charge-add = достава или друга доплата
charge-reason = Разлог доплате
    .example = Достава
charge-value = Износ доплате
charge-remove = Уклони доплату
charge-removed = Доплата је уклоњена.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Уклони: { $part }
part-removed = Уклоњено: { $part }.
part-taxes = Порез
    .add = још један порез
part-own-tax = Посебан порез
    .add = посебан порез
part-adjustments = Попуст или доплата
    .add = још један попуст или доплата
part-adjustments-reason = Разлог попуста или доплате
    .example = Рана поруџбина
part-adjustments-kind = Ово је
part-adjustments-kind-discount = попуст
part-adjustments-kind-charge = доплата
part-adjustments-value = Износ
part-taxes-scheme = Назив пореза
    .example = ПДВ
part-taxes-rate = Стопа %
    .example = 20
part-taxes-kind = Како се рачуна
part-taxes-kind-added = додаје се
part-taxes-kind-retained = задржава га купац
part-taxes-kind-surcharge = додаје се као додатни порез
part-taxes-kind-compound = додаје се преко осталих пореза
part-taxes-kind-informative = само се приказује
part-taxes-category = Порез је
part-taxes-category-rate = обрачунат по стопи
part-taxes-category-AE = обавеза купца (порески дужник је купац)
part-taxes-category-E = ослобођен
part-taxes-category-K = нула, испорука унутар ЕУ
part-taxes-category-G = нула, извоз
part-taxes-category-O = ван опорезивања
part-taxes-category-L = порез Канарских острва
part-taxes-category-M = порез Сеуте и Мелиље
part-taxes-exemption-reason = Зашто се не обрачунава
    .example = Разлог или закон који то прописује
part-taxes-exemption-code = Шифра разлога
    .example = VATEX-EU-132
part-preceding = Уз документ
    .add = документ на који се односи
part-preceding-kind = Врста
part-preceding-number = Његов број
part-preceding-date = Његов датум
part-second-language = Други језик
    .add = други језик
part-second-language-none = нема
part-place-to-sign = Место за потпис
    .add = место за потпис
part-place-to-sign-false = изостављено
part-place-to-sign-true = за потпис клијента
part-advances = Већ плаћено
    .add = нешто што је већ плаћено
part-advances-value = Плаћени износ
part-advances-date = Плаћено дана
part-advances-reference = Уплата
    .example = Авансна фактура 2026-0040
part-retention-value = Задржани износ
    .add = задржани износ
part-retention-reason = Разлог задржавања
    .example = До пријема радова
part-retention-until = Задржано до
part-cash-rounding = Заокружити на
    .add = заокруживање за готовину
    .example = 0,05
part-accounting-currency-rate = Курс
    .add = порез у другој валути
    .example = 117,15
    .hint = Колико друге валуте, по званичној курсној листи тог дана.
part-accounting-currency-currency = Порез приказати и у
part-accounting-currency-per = Курс важи за
    .example = 1
part-accounting-currency-source = Извор курса
    .example = Народна банка Србије
part-accounting-currency-date = Курс на дан
part-amount-in-words = Износ словима
    .add = износ словима
part-amount-in-words-false = не приказује се
part-amount-in-words-true = испод износа за уплату
part-business-days-shift = Рок у нерадни дан
    .add = рокови у нерадне дане
part-business-days-shift-false = остаје тог дана
part-business-days-shift-true = помера се на први радни дан
part-business-days-holidays = Државни празник
    .add = државни празник
instalments-rest = Остатак је { $amount }.
instalments-rest-due = Остатак је { $amount }, платити до { $date }
part-instalments = Рата
    .add = рата
part-instalments-value = Рата
part-early-payment = Попуст за раније плаћање
    .add = попуст за раније плаћање
part-early-payment-value = Попуст за раније плаћање
part-late-payment-interest-yearly = Затезна камата, % годишње
    .add = затезна камата
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Референтна стопа ЕУ %
    .add = законска камата (ЕУ)
    .example = 2,15
    .hint = Како ју је објавила централна банка. Закон додаје 8 процентних поена и 40 евра.
part-late-payment-interest-eu-statutory-later = Нова референтна стопа ЕУ
    .add = нова референтна стопа
part-late-payment-interest-eu-statutory-later-from = Од
part-late-payment-interest-eu-statutory-later-rate = Референтна стопа ЕУ %
    .example = 2,15
part-late-payment-day-count = Година се рачуна као
part-late-payment-day-count-actual_365 = 365 дана
part-late-payment-day-count-actual_360 = 360 дана
part-late-payment-flat-fee = Накнада за кашњење
    .add = накнада за кашњење
    .example = 40

## Totals

totals = Укупно
totals-sum = Збир ставки
totals-net = Без пореза
totals-tax = { $tax ->
    [VAT] ПДВ { $rate } на { $base }
   *[other] { $tax } { $rate } на { $base }
}
totals-gross = Укупно
totals-retained = Порез који задржава купац
totals-retention = За сада задржано
totals-paid = Већ плаћено
totals-rounding = Заокружено
totals-due = За уплату
totals-unknown = –
totals-stale = { $count ->
    [1] Није ажурно: једно поље није разумљиво. Ово су ранији износи.
    [one] Није ажурно: { $count } поље није разумљиво. Ово су ранији износи.
    [few] Није ажурно: { $count } поља нису разумљива. Ово су ранији износи.
   *[other] Није ажурно: { $count } поља није разумљиво. Ово су ранији износи.
}
totals-too-many-digits = Није ажурно: један број је превелик за тачан обрачун.
totals-repeated-tax = Није ажурно: исти порез стоји двапут на једној ставци.
totals-impossible-rate = Није ажурно: пореске стопе једне ставке дају збир од минус 100 процената или мање.
rounding = Заокруживање
rounding-line = Заокружено у сваком реду
rounding-total = Заокружено на крају

## How to pay, notes

payment = Како платити
iban = IBAN
    .example = RS35 2600 0560 1001 6113 79
bic = BIC
    .example = AAAARSBG
bank = Банка
    .add = банка
    .example = Градска банка
account = Број рачуна
    .add = рачун без IBAN-а
    .example = 260-0056010016113-79
payment-reference = Позив на број
    .add = позив на број
    .example = 2026-0042
    .hint = Празно: настаје из броја документа.
part-payment-reference-scheme = Позив на број из броја документа
    .add = позив на број из броја документа
part-payment-reference-scheme-number = сам број
part-payment-reference-scheme-variable_symbol = варијабилни симбол (Чешка, Словачка)
part-payment-reference-scheme-creditor_reference = RF референца (ISO 11649)
part-payment-reference-scheme-swiss = швајцарска QR референца, без QR-IBAN-а RF
part-payment-reference-scheme-viite = фински viite
part-payment-reference-scheme-kid = KID, по договору с банком
part-payment-reference-scheme-ocr = OCR, по договору с банком
reference-made = Клијент уписује { $reference }.
notes = Напомене
note = Напомена за купца
    .example = Хвала вам на поруџбини.
phrases = Уобичајене реченице за напомену
phrases-choose = Изаберите реченицу за додавање
phrase-added = Реченица је додата у напомену.

## Before you send

problems = Пре слања
problems-mistake = Исправите пре слања
problems-warning = Погледајте још једном
problems-notice = Добро је знати
problems-none = Ништа не недостаје.
problems-waiting = Фактура се прегледа…
problems-unchecked = Фактура не може да се провери док приказ поново не проради.
problem-not-understood = „{ $typed }“ није разумљиво: на фактури је претходна вредност.
problems-more = { $count ->
    [one] и још { $count }.
    [few] и још { $count }.
   *[other] и још { $count }.
}

## The paper

paper = Преглед
paper-page = Страна { $page } од { $pages }
paper-picture = { $document }. { $page }
paper-back = Претходна страна
paper-on = Следећа страна
paper-larger = Увећај фактуру
paper-smaller = Умањи фактуру
paper-stale = { $count ->
    [1] Није ажурно: једно поље није разумљиво.
    [one] Није ажурно: { $count } поље није разумљиво.
    [few] Није ажурно: { $count } поља нису разумљива.
   *[other] Није ажурно: { $count } поља није разумљиво.
}
paper-impossible = Без укупних износа: не могу да се израчунају.
paper-retry = Покушај поново
paper-print = Овде се штампа само једна страна. Да бисте одштампали све, притисните Ctrl+P (⌘P) у апликацији Billet.
pdf-download = Преузми PDF
    .short = PDF
ways = Штампа и друго
pdf-waiting = Припрема…
pdf-making = PDF се прави…
pdf-saved = { $name } је међу вашим преузимањима.
pdf-saved-but = { $saved } Молимо вас да проверите:
pdf-stale = { $count ->
    [1] „{ $field }“ није разумљиво: у PDF-у је претходна вредност.
    [one] { $count } поље није разумљиво, прво је „{ $field }“: у PDF-у су претходне вредности.
    [few] { $count } поља нису разумљива, прво је „{ $field }“: у PDF-у су претходне вредности.
   *[other] { $count } поља није разумљиво, прво је „{ $field }“: у PDF-у су претходне вредности.
}
pdf-impossible = У њему нема укупних износа јер не могу да се израчунају.
pdf-not-taken = Прегледач није прихватио датотеку. Покушајте поново.
pdf-failed = PDF није могао да се направи: { $reason }

## Drafts

drafts = Нацрти
drafts-hint = Чувају се само у овом прегледачу, на овом уређају.
drafts-search = Тражите по броју или купцу
drafts-not-found = Ниједан нацрт нема такав број или купца.
drafts-none = Још нема нацрта. Све што унесете аутоматски се чува овде.
drafts-unreadable = { $count ->
    [one] Још { $count } не може да се прочита у овој верзији. Остаје сачуван какав јесте.
    [few] Још { $count } не могу да се прочитају у овој верзији. Остају сачувани какви јесу.
   *[other] Још { $count } не може да се прочита у овој верзији. Остају сачувани какви јесу.
}
file-open = Отвори датотеку
export = Сачувај више њих
draft-new = Нова фактура
    .short = Нова
draft-new-opened = Отворена је нова фактура.
draft-unnumbered = Без броја
draft-without-buyer = Још без купца
draft-open = Отвори: { $number }
draft-duplicate = Дуплирај: { $number }
draft-delete = Обриши: { $number }
draft-deleted = Нацрт је обрисан.
draft-numbered-deleted = Нацрт { $number } је обрисан.
draft-kept-copy = Овај нацрт је измењен и у другој картици. Та верзија је сачувана као посебан нацрт.
draft-changed = { $day } у { $time }

interface-language = Језик странице
language-missing = Језик није учитан: { $language }. Проверите везу и покушајте поново.
drop-file = Пустите овде PDF или JSON датотеку да се отвори. Слику пустите на место логотипа.

issue = Издавање
issue-place-hint = Када је све готово: издавањем се број, износи и PDF закључавају. До тада је сваки сачувани PDF нацрт.
issue-open = Издај овај документ…
issued-on = Издато { $date }
issued-hint = Број, износи и PDF остају какви јесу. Оно што желите да промените мења документ који наводи овај.
issued-follow = Исправи или настави…
issued-take-back = Врати у нацрте…
issued-elsewhere = Овај документ је издат у другој картици. Оно што сте овде откуцали наставља као посебан нацрт.
storage-issued = У међувремену је издат и остаје какав јесте.

number-pattern = Образац броја…
number-set = Број је сада { $number }.
drafts-gaps = Ниједан документ овде нема { $numbers }. Празнина у бројевима тражи разлог.
