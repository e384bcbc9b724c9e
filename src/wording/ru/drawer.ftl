### What the drawer says, in Russian.

## The look of the paper

look-template = Шаблон
look-template-classic = Классический
look-template-modern = Современный
look-template-compact = Компактный
look-template-letter = Письмо

look-accent = Цвет
look-accent-ink = Чернильный
look-accent-blue = Синий
look-accent-green = Зелёный
look-accent-wine = Винный
look-accent-brick = Кирпичный
look-accent-violet = Фиолетовый
look-accent-bronze = Бронзовый
look-accent-black = Чёрный
look-accent-own = Другой цвет

look-typeface = Шрифт
look-typeface-sans = Без засечек
look-typeface-serif = С засечками
look-page-size = Страница
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Логотип
look-logo-place-left = Слева
look-logo-place-center = По центру
look-logo-place-right = Справа
look-logo-size = Размер логотипа
look-logo-size-small = Маленький
look-logo-size-medium = Средний
look-logo-size-large = Большой
look-logo-hint = Если вы меняете размер, добавьте логотип ещё раз: он хранится с той чёткостью, которая нужна для выбранного размера.

look-carried-forward = Переносить сумму на следующую страницу
look-fold-marks = Показать линии сгиба письма
look-stamp = Печать или подпись
look-stamp-add = Добавить печать или подпись
look-stamp-remove = Удалить печать или подпись

look-labels = Слова и столбцы
look-labels-hint = Если нужно другое слово, впишите своё. Снимите галочку с того, что не нужно в документе.
look-show = Показывать
look-bare-country = Страна
look-bare-email = Адреса эл. почты
look-bare-phone = Номера телефонов

## A picture that is chosen

logo-empty = Этот файл пуст. Выберите другой.
logo-file-too-large = Этот файл больше 10 МБ. Выберите файл поменьше.
logo-too-many-pixels = В этой картинке слишком много пикселей. Выберите картинку поменьше.
logo-not-a-picture = Этот файл не удаётся показать как картинку. Выберите файл PNG, JPEG или SVG.
logo-too-much-detail = В этой картинке слишком много деталей для логотипа. Выберите картинку попроще.
logo-cannot-be-read = Этот файл не удаётся открыть. Выберите его ещё раз.

## Opening a file

ways-close = Закрыть
file-open = Открыть файл
file-hint = PDF, созданный в Billet, или файл документа JSON. Его можно также перетащить в любое место страницы. Он читается здесь, на вашем устройстве.
file-choose = Выбрать файл
file-reading = Читаем файл…
file-not-opened = Файл не открыт
file-found = Открыть: { $number }
file-unnumbered = документ без номера
file-client = Клиент
file-day = Дата
file-total = Всего
file-edit = Изменить
file-duplicate = Копировать с новым номером
file-known-same = Он уже есть среди ваших черновиков, точно такой же, как в файле.
file-known-other = Среди ваших черновиков есть другая версия этого документа. Изменена: { $moment }
file-known-newer = Среди ваших черновиков этот документ сохранён более новой версией Billet. Он останется как есть.
file-keep-both = Оставить оба
file-replace = Заменить черновик
file-several = { $count ->
    [one] Открыть { $count } документ
    [few] Открыть { $count } документа
    [many] Открыть { $count } документов
   *[other] Открыть { $count } документа
}
file-several-hint = Каждый выбранный документ станет черновиком. То, что уже есть в черновиках, останется: документ, который отличается, сохранится рядом.
file-several-open = Сохранить в черновики ({ $count })
file-several-opened = { $count ->
    [one] В черновики добавлен { $count } документ.
    [few] В черновики добавлены { $count } документа.
    [many] В черновики добавлено { $count } документов.
   *[other] В черновики добавлено { $count } документа.
}
file-not-kept = Документ не удалось сохранить.
file-empty = Этот файл пуст.
file-no-access = Этот файл не удаётся прочитать. Возможно, его переместили? Выберите его ещё раз.
file-unknown = Это не PDF и не документ Billet. Выберите PDF, созданный в Billet.
file-damaged = Этот PDF повреждён. Попробуйте другую его копию.
file-encrypted = Этот PDF защищён паролем. Сохраните копию без пароля и откройте её.
file-too-large = Этот файл слишком велик для Billet.
file-no-document = В этом PDF нет документа Billet: его создала другая программа или он был напечатан в новый файл. Снова открыть можно только PDF, сохранённый в Billet.
file-newer = Этот документ создан в более новой версии Billet. Обновите страницу, чтобы получить её, и откройте файл ещё раз.
file-malformed = В этом файле документ с ошибкой:
file-cannot-read = Не удалось запустить часть Billet, которая читает PDF. Проверьте соединение и попробуйте ещё раз.

## What a document becomes besides its PDF

ways-menu = Печать и другое
ways-doubts = { $count ->
    [one] Не удаётся понять { $count } поле. На печати и в файлах будет то, что стояло раньше.
    [few] Не удаётся понять { $count } поля. На печати и в файлах будет то, что стояло раньше.
    [many] Не удаётся понять { $count } полей. На печати и в файлах будет то, что стояло раньше.
   *[other] Не удаётся понять { $count } поля. На печати и в файлах будет то, что стояло раньше.
}
ways-stop = Отмена
ways-drawing = Рисуем страницы…
ways-failed = Не получилось. Попробуйте ещё раз.
ways-saved = Файл { $name } — в загрузках.
print = Печать
png-save = Сохранить страницу { $page } как картинку (PNG)
file-open-way = Открыть файл…

## Several at once

languages = На нескольких языках
languages-hint = С языком меняются слова документа и запись чисел. То, что ввели вы, остаётся как есть.
export = Сохранить несколько
export-hint = Одним PDF, где у каждого черновика свои страницы и своя нумерация, или отдельными PDF в одном zip-файле.
ways-all = Все
ways-none = Выберите хотя бы один.
ways-one-pdf = Сохранить одним PDF ({ $count })
ways-zip = Сохранить PDF в zip-файле ({ $count })
batch-progress = { $count } из { $all }
batch-saved = В файле { $name } собрано PDF: { $count }. Он в загрузках.
batch-saved-pdf = { $count ->
    [one] В файле { $name } — { $count } документ. Он в загрузках.
    [few] В файле { $name } — { $count } документа. Он в загрузках.
    [many] В файле { $name } — { $count } документов. Он в загрузках.
   *[other] В файле { $name } — { $count } документа. Он в загрузках.
}
batch-joining = Собираем файл…
batch-none = Не удалось создать ни одного PDF.
batch-failed = { $count ->
    [one] Не хватает { $count } документа:
    [few] Не хватает { $count } документов:
    [many] Не хватает { $count } документов:
   *[other] Не хватает { $count } документа:
}

## Fonts of one’s own

fonts = Ваши шрифты
fonts-add = Добавить файл шрифта
fonts-remove = Удалить: { $name }
fonts-hint = Для букв, которых нет во встроенных шрифтах: арабских, еврейских, китайских и других. Шрифт остаётся в этом браузере для всех счетов, а в PDF попадает только то, что используется в счёте.
fonts-not-kept = Браузер не может сохранить шрифт: в нём не осталось места, или он ничего не хранит для этой страницы.
fonts-cannot-be-read = Этот файл не удаётся открыть. Выберите его ещё раз.
font-too-large = Файл { $file } больше 40 МБ. Выберите шрифт поменьше.
font-web = { $file } — шрифт для веб-страниц (WOFF). Выберите файл TTF или OTF того же шрифта.
font-old = { $file } — шрифт устаревшего вида. Выберите файл TTF или OTF.
font-unknown = { $file } — это не шрифт. Выберите файл TTF или OTF.
font-damaged = Файл { $file } повреждён. Возьмите шрифт ещё раз оттуда, где вы его получили.
font-restricted = Создатель шрифта { $file } запрещает встраивать его в документы. Выберите другой шрифт.
font-no-outlines = В шрифте { $file } нет букв, которые можно напечатать. Выберите другой шрифт.
font-no-letters = В шрифте { $file } не указано, какие в нём буквы. Выберите другой шрифт.
fonts-too-many = Своих шрифтов в Billet может быть не больше { $count }. Удалите ненужный, затем добавьте этот.
