### What the drawer says, in Bulgarian.

## The look of the paper

look-template = Шаблон
look-template-classic = Класически
look-template-modern = Модерен
look-template-compact = Компактен
look-template-letter = Писмо

look-accent = Цвят
look-accent-ink = Мастилен
look-accent-blue = Син
look-accent-green = Зелен
look-accent-wine = Винен
look-accent-brick = Керемиден
look-accent-violet = Виолетов
look-accent-bronze = Бронзов
look-accent-black = Черен
look-accent-own = Друг цвят

look-typeface = Шрифт
look-typeface-sans = Без серифи
look-typeface-serif = Със серифи
look-page-size = Страница
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Лого
look-logo-place-left = Вляво
look-logo-place-center = В средата
look-logo-place-right = Вдясно
look-logo-size = Размер на логото
look-logo-size-small = Малко
look-logo-size-medium = Средно
look-logo-size-large = Голямо
look-logo-hint = След като изберете друг размер, добавете логото отново: то се пази с такава острота, каквато иска размерът му.

look-carried-forward = Пренасяне на сумата на следващата страница
look-fold-marks = Показване на линиите за сгъване на писмото
look-stamp = Печат или подпис
look-stamp-add = Добави печат или подпис
look-stamp-remove = Премахни печата или подписа

look-labels = Думи и колони
look-labels-hint = Където искате друга дума, напишете своя. Махнете отметката от това, което не искате в документа.
look-show = Показване
look-bare-country = Държава
look-bare-email = Имейл адреси
look-bare-phone = Телефонни номера

## A picture that is chosen

logo-empty = Този файл е празен. Изберете друг.
logo-file-too-large = Този файл е по-голям от 10 MB. Изберете по-малък.
logo-too-many-pixels = Това изображение има твърде много пиксели. Изберете по-малко изображение.
logo-not-a-picture = Този файл не може да се покаже като изображение. Изберете файл PNG, JPEG или SVG.
logo-too-much-detail = Това изображение е твърде подробно за лого. Изберете по-просто изображение.
logo-cannot-be-read = Този файл не може да се отвори. Изберете го отново.

## Opening a file

ways-close = Затвори
file-open = Отвори файл
file-hint = PDF, създаден с Billet, или JSON файл на документ. Можете и да го пуснете където и да е върху страницата. Чете се тук, на вашето устройство.
file-choose = Избери файл
file-reading = Файлът се чете…
file-not-opened = Файлът не беше отворен
file-found = Отвори: { $number }
file-unnumbered = документ без номер
file-client = Клиент
file-day = Дата
file-total = Общо
file-edit = Редактирай
file-duplicate = Дублирай с нов номер
file-known-same = Вече е сред черновите ви, точно както е във файла.
file-known-other = Сред черновите ви има друга версия на този документ, променена: { $moment }.
file-known-newer = Сред черновите ви този документ е запазен с по-нова версия на Billet. Той остава, както е.
file-keep-both = Запази и двата
file-replace = Замени черновата
file-several = { $count ->
    [one] Отвори { $count } документ
   *[other] Отвори { $count } документа
}
file-several-hint = Всеки избран документ става чернова. Това, което вече е сред черновите ви, остава: документ, който се различава, се запазва до него.
file-several-open = { $count ->
    [one] Запази като чернова ({ $count })
   *[other] Запази като чернови ({ $count })
}
file-several-opened = { $count ->
    [one] Документът е сред черновите ви.
   *[other] { $count } документа са сред черновите ви.
}
file-not-kept = Документът не можа да се запази.
file-empty = Този файл е празен.
file-no-access = Този файл не може да се прочете. Преместен ли е? Изберете го отново.
file-unknown = Това не е нито PDF, нито документ на Billet. Изберете PDF, създаден с Billet.
file-damaged = Този PDF е повреден. Опитайте с друго копие.
file-encrypted = Този PDF е заключен с парола. Запазете копие без парола и отворете него.
file-too-large = Този файл е по-голям, отколкото Billet може да прочете.
file-no-document = В този PDF няма документ на Billet: създаден е с друга програма или е отпечатан в нов файл. Отново може да се отвори само PDF, запазен с Billet.
file-newer = Този документ е създаден с по-нова версия на Billet. Презаредете страницата, за да я получите, и отворете файла отново.
file-malformed = Документът в този файл не е изправен:
file-cannot-read = Частта от Billet, която чете PDF файлове, не можа да стартира. Проверете връзката и опитайте отново.

## What a document becomes besides its PDF

ways-menu = Печат и още
ways-doubts = { $count ->
    [one] { $count } поле не може да се разбере. Това, което вземете оттук, показва предишната му стойност.
   *[other] { $count } полета не могат да се разберат. Това, което вземете оттук, показва предишните им стойности.
}
ways-stop = Отказ
ways-drawing = Страниците се рисуват…
ways-failed = Не се получи. Опитайте отново.
ways-saved = Файлът { $name } е при изтеглените файлове.
print = Печат
png-save = Запази страница { $page } като изображение (PNG)
file-open-way = Отвори файл…

## Several at once

languages = На няколко езика
languages-hint = С езика се променят думите в документа и начинът, по който се пишат числата. Това, което сте въвели, остава, както е.
export = Запази няколко
export-hint = Като един PDF, в който всяка чернова е със свои страници и своя номерация, или като отделни PDF файлове, всички в един zip файл.
ways-all = Всички
ways-none = Изберете поне един.
ways-one-pdf = Запази като един PDF ({ $count })
ways-zip = Запази PDF в zip файл ({ $count })
batch-progress = { $count } от { $all }
batch-saved = { $count ->
    [one] { $count } PDF файл е в { $name }, при изтеглените файлове.
   *[other] { $count } PDF файла са в { $name }, при изтеглените файлове.
}
batch-saved-pdf = { $count ->
    [one] { $name } с { $count } документ е при изтеглените файлове.
   *[other] { $name } с { $count } документа е при изтеглените файлове.
}
batch-joining = Файлът се сглобява…
batch-none = Не можа да се създаде нито един PDF.
batch-failed = { $count ->
    [one] Липсва { $count } документ:
   *[other] Липсват { $count } документа:
}

## Fonts of one’s own

fonts = Ваши шрифтове
fonts-add = Добави файл с шрифт
fonts-remove = Премахни { $name }
fonts-hint = За букви, които ги няма във вградените шрифтове: арабски, еврейски, китайски и други. Шрифтът остава в този браузър за всички фактури, а в PDF файла влиза само това, което фактурата използва.
fonts-not-kept = Този браузър не може да запази шрифта. В него няма повече място или не пази нищо за тази страница.
fonts-cannot-be-read = Този файл не може да се отвори. Изберете го отново.
font-too-large = { $file } е по-голям от 40 MB. Изберете по-малък шрифт.
font-web = { $file } е шрифт за уеб страници (WOFF). Изберете файла TTF или OTF на същия шрифт.
font-old = { $file } е шрифт от остарял вид. Изберете файл TTF или OTF.
font-unknown = { $file } не е шрифт. Изберете файл TTF или OTF.
font-damaged = Файлът { $file } е повреден. Вземете шрифта отново оттам, откъдето го имате.
font-restricted = Създателят на { $file } не разрешава шрифтът да се вгражда в документи. Изберете друг шрифт.
font-no-outlines = В { $file } няма букви, които могат да се отпечатат. Изберете друг шрифт.
font-no-letters = В { $file } не е посочено кои букви съдържа. Изберете друг шрифт.
fonts-too-many = Billet може да използва най-много { $count } ваши шрифта. Премахнете някой, който не ви трябва, и тогава добавете този.
