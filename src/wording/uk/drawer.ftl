### What the drawer says, in Ukrainian.

## The look of the paper

look-template = Шаблон
look-template-classic = Класичний
look-template-modern = Сучасний
look-template-compact = Компактний
look-template-letter = Лист

look-accent = Колір
look-accent-ink = Чорнильний
look-accent-blue = Синій
look-accent-green = Зелений
look-accent-wine = Винний
look-accent-brick = Цегляний
look-accent-violet = Фіолетовий
look-accent-bronze = Бронзовий
look-accent-black = Чорний
look-accent-own = Інший колір

look-typeface = Шрифт
look-typeface-sans = Без засічок
look-typeface-serif = Із засічками
look-page-size = Сторінка
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Логотип
look-logo-place-left = Ліворуч
look-logo-place-center = По центру
look-logo-place-right = Праворуч
look-logo-size = Розмір логотипа
look-logo-size-small = Малий
look-logo-size-medium = Середній
look-logo-size-large = Великий
look-logo-hint = Якщо ви змінюєте розмір, додайте логотип ще раз: він зберігається з тією чіткістю, яка потрібна для вибраного розміру.

look-carried-forward = Переносити суму на наступну сторінку
look-fold-marks = Показати лінії згину листа
look-stamp = Печатка або підпис
look-stamp-add = Додати печатку або підпис
look-stamp-remove = Видалити печатку або підпис

look-labels = Слова та стовпці
look-labels-hint = Якщо потрібне інше слово, впишіть своє. Зніміть позначку з того, що не потрібне в документі.
look-show = Показувати
look-bare-country = Країна
look-bare-email = Адреси ел. пошти
look-bare-phone = Номери телефонів

## A picture that is chosen

logo-empty = Цей файл порожній. Виберіть інший.
logo-file-too-large = Цей файл більший за 10 МБ. Виберіть менший.
logo-too-many-pixels = У цьому зображенні забагато пікселів. Виберіть менше зображення.
logo-not-a-picture = Цей файл не вдається показати як зображення. Виберіть файл PNG, JPEG або SVG.
logo-too-much-detail = У цьому зображенні забагато деталей для логотипа. Виберіть простіше зображення.
logo-cannot-be-read = Цей файл не вдається відкрити. Виберіть його ще раз.

## Opening a file

ways-close = Закрити
file-open = Відкрити файл
file-hint = PDF, створений у Billet, або файл документа JSON. Його можна також перетягнути будь-куди на сторінку. Він читається тут, на вашому пристрої.
file-choose = Вибрати файл
file-reading = Читаємо файл…
file-not-opened = Файл не відкрито
file-found = Відкрити: { $number }
file-unnumbered = документ без номера
file-client = Клієнт
file-day = Дата
file-total = Разом
file-edit = Змінити
file-duplicate = Копіювати з новим номером
file-known-same = Він уже є серед ваших чернеток, точно такий, як у файлі.
file-known-other = Серед ваших чернеток є інша версія цього документа. Змінено: { $moment }
file-known-newer = Серед ваших чернеток цей документ збережено новішою версією Billet. Він залишиться як є.
file-keep-both = Залишити обидва
file-replace = Замінити чернетку
file-several = { $count ->
    [one] Відкрити { $count } документ
    [few] Відкрити { $count } документи
    [many] Відкрити { $count } документів
   *[other] Відкрити { $count } документа
}
file-several-hint = Кожен вибраний документ стане чернеткою. Те, що вже є в чернетках, залишиться: документ, який відрізняється, збережеться поруч.
file-several-open = Зберегти в чернетки ({ $count })
file-several-opened = { $count ->
    [one] До чернеток додано { $count } документ.
    [few] До чернеток додано { $count } документи.
    [many] До чернеток додано { $count } документів.
   *[other] До чернеток додано { $count } документа.
}
file-not-kept = Документ не вдалося зберегти.
file-empty = Цей файл порожній.
file-no-access = Цей файл не вдається прочитати. Можливо, його перемістили? Виберіть його ще раз.
file-unknown = Це не PDF і не документ Billet. Виберіть PDF, створений у Billet.
file-damaged = Цей PDF пошкоджено. Спробуйте іншу його копію.
file-encrypted = Цей PDF захищено паролем. Збережіть копію без пароля й відкрийте її.
file-too-large = Цей файл завеликий для Billet.
file-no-document = У цьому PDF немає документа Billet: його створила інша програма або його надруковано в новий файл. Знову відкрити можна лише PDF, збережений у Billet.
file-newer = Цей документ створено в новішій версії Billet. Оновіть сторінку, щоб отримати її, і відкрийте файл ще раз.
file-malformed = У цьому файлі документ із помилкою:
file-cannot-read = Не вдалося запустити частину Billet, яка читає PDF. Перевірте з’єднання та спробуйте ще раз.

## What a document becomes besides its PDF

ways-menu = Друк та інше
ways-doubts = { $count ->
    [one] Не вдається зрозуміти { $count } поле. На друку й у файлах буде те, що стояло раніше.
    [few] Не вдається зрозуміти { $count } поля. На друку й у файлах буде те, що стояло раніше.
    [many] Не вдається зрозуміти { $count } полів. На друку й у файлах буде те, що стояло раніше.
   *[other] Не вдається зрозуміти { $count } поля. На друку й у файлах буде те, що стояло раніше.
}
ways-stop = Скасувати
ways-drawing = Малюємо сторінки…
ways-failed = Не вийшло. Спробуйте ще раз.
ways-saved = Файл { $name } — у завантаженнях.
print = Друк
png-save = Зберегти сторінку { $page } як зображення (PNG)
file-open-way = Відкрити файл…

## Several at once

languages = Кількома мовами
languages-hint = Разом із мовою змінюються слова документа й запис чисел. Те, що ввели ви, залишається як є.
export = Зберегти кілька
export-hint = Одним PDF, де кожна чернетка має свої сторінки та свою нумерацію, або окремими PDF в одному zip-файлі.
ways-all = Усі
ways-none = Виберіть хоча б один.
ways-one-pdf = Зберегти одним PDF ({ $count })
ways-zip = Зберегти PDF у zip-файлі ({ $count })
batch-progress = { $count } з { $all }
batch-saved = У файлі { $name } зібрано PDF: { $count }. Він у завантаженнях.
batch-saved-pdf = { $count ->
    [one] У файлі { $name } — { $count } документ. Він у завантаженнях.
    [few] У файлі { $name } — { $count } документи. Він у завантаженнях.
    [many] У файлі { $name } — { $count } документів. Він у завантаженнях.
   *[other] У файлі { $name } — { $count } документа. Він у завантаженнях.
}
batch-joining = Збираємо файл…
batch-none = Не вдалося створити жодного PDF.
batch-failed = { $count ->
    [one] Бракує { $count } документа:
    [few] Бракує { $count } документів:
    [many] Бракує { $count } документів:
   *[other] Бракує { $count } документа:
}

## Fonts of one’s own

fonts = Ваші шрифти
fonts-add = Додати файл шрифту
fonts-remove = Видалити: { $name }
fonts-hint = Для літер, яких немає у вбудованих шрифтах: арабських, єврейських, китайських та інших. Шрифт залишається в цьому браузері для всіх рахунків, а в PDF потрапляє лише те, що використано в рахунку.
fonts-not-kept = Браузер не може зберегти шрифт: у ньому не залишилося місця, або він нічого не зберігає для цієї сторінки.
fonts-cannot-be-read = Цей файл не вдається відкрити. Виберіть його ще раз.
font-too-large = Файл { $file } більший за 40 МБ. Виберіть менший шрифт.
font-web = { $file } — шрифт для вебсторінок (WOFF). Виберіть файл TTF або OTF того самого шрифту.
font-old = { $file } — шрифт застарілого виду. Виберіть файл TTF або OTF.
font-unknown = { $file } — це не шрифт. Виберіть файл TTF або OTF.
font-damaged = Файл { $file } пошкоджено. Візьміть шрифт ще раз звідти, де ви його отримали.
font-restricted = Автор шрифту { $file } забороняє вбудовувати його в документи. Виберіть інший шрифт.
font-no-outlines = У шрифті { $file } немає літер, які можна надрукувати. Виберіть інший шрифт.
font-no-letters = У шрифті { $file } не вказано, які в ньому літери. Виберіть інший шрифт.
fonts-too-many = Власних шрифтів у Billet може бути не більше ніж { $count }. Видаліть непотрібний, а потім додайте цей.
