### What the drawer says, in Serbian, in Cyrillic letters.

## The look of the paper

look-template = Шаблон
look-template-classic = Класичан
look-template-modern = Модеран
look-template-compact = Збијен
look-template-letter = Писмо

look-accent = Боја
look-accent-ink = Мастило
look-accent-blue = Плава
look-accent-green = Зелена
look-accent-wine = Бордо
look-accent-brick = Цигла
look-accent-violet = Љубичаста
look-accent-bronze = Бронза
look-accent-black = Црна
look-accent-own = Друга боја

look-typeface = Слова
look-typeface-sans = Без серифа
look-typeface-serif = Са серифима
look-page-size = Страна
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Логотип
look-logo-place-left = Лево
look-logo-place-center = У средини
look-logo-place-right = Десно
look-logo-size = Величина логотипа
look-logo-size-small = Мала
look-logo-size-medium = Средња
look-logo-size-large = Велика
look-logo-hint = Када изаберете другу величину, поново додајте логотип: чува се онолико оштар колико његова величина тражи.

look-carried-forward = Пренеси збир на следећу страну
look-fold-marks = Прикажи где се писмо савија
look-stamp = Печат или потпис
look-stamp-add = Додај печат или потпис
look-stamp-remove = Уклони печат или потпис

look-labels = Речи и колоне
look-labels-hint = Упишите своју реч тамо где желите другу. Искључите оно што не желите на фактури.
look-show = Прикажи
look-bare-country = Држава
look-bare-email = Имејл адресе
look-bare-phone = Бројеви телефона

## A picture that is chosen

logo-empty = Ова датотека је празна. Изаберите другу.
logo-file-too-large = Ова датотека је већа од 10 MB. Изаберите мању.
logo-too-many-pixels = Ова слика има превише пиксела. Изаберите мању.
logo-not-a-picture = Ова датотека не може да се прикаже као слика. Изаберите PNG, JPEG или SVG датотеку.
logo-too-much-detail = Ова слика има превише детаља за логотип. Изаберите једноставнију.
logo-cannot-be-read = Ова датотека не може да се отвори. Изаберите је поново.

## Opening a file

ways-close = Затвори
file-open = Отвори датотеку
file-hint = PDF који је направљен у апликацији Billet или JSON датотека документа. Можете и да је превучете било где на страницу. Чита се овде, на вашем уређају.
file-choose = Изабери датотеку
file-reading = Датотека се чита…
file-not-opened = Датотека није отворена
file-found = Отвори: { $number }
file-unnumbered = документ без броја
file-client = Купац
file-day = Датум
file-total = Укупно
file-edit = Измени
file-duplicate = Дуплирај са новим бројем
file-known-same = Већ је међу вашим нацртима, исти као у датотеци.
file-known-other = Међу вашим нацртима је друга верзија овог документа. Последња измена: { $moment }
file-known-newer = Међу вашим нацртима је овај документ, сачуван у новијој верзији апликације Billet. Он остаје какав јесте.
file-keep-both = Задржи оба
file-replace = Замени нацрт
file-several = { $count ->
    [one] Отвори { $count } документ
    [few] Отвори { $count } документа
   *[other] Отвори { $count } докумената
}
file-several-hint = Сваки који изаберете постаје нацрт. Нацрти које већ имате остају: документ који се разликује чува се поред њих.
file-several-open = { $count ->
    [1] Сачувај као нацрт
    [one] Сачувај { $count } нацрт
    [few] Сачувај { $count } нацрта
   *[other] Сачувај { $count } нацрта
}
file-several-opened = { $count ->
    [1] Документ је међу вашим нацртима.
    [one] { $count } документ је сада међу вашим нацртима.
    [few] { $count } документа су сада међу вашим нацртима.
   *[other] { $count } докумената је сада међу вашим нацртима.
}
file-not-kept = Документ није могао да се сачува.
file-empty = Ова датотека је празна.
file-no-access = Ова датотека не може да се прочита. Да није премештена? Изаберите је поново.
file-unknown = Ово није ни PDF ни документ апликације Billet. Изаберите PDF који је направљен у њој.
file-damaged = Овај PDF је оштећен. Пробајте са другом копијом.
file-encrypted = Овај PDF је заштићен лозинком. Сачувајте копију без лозинке и отворите њу.
file-too-large = Ова датотека је већа од оног што Billet може да прочита.
file-no-document = У овом PDF-у нема документа апликације Billet: направљен је у другом програму или одштампан у нову датотеку. Поново може да се отвори само PDF који је сачувао Billet.
file-newer = Овај документ је направљен у новијој верзији апликације Billet. Учитајте страницу поново да бисте је добили, па опет отворите датотеку.
file-malformed = Ова датотека није исправан документ:
file-cannot-read = Део апликације Billet који чита PDF није могао да се покрене. Проверите везу са интернетом и покушајте поново.

## What a document becomes besides its PDF

ways-menu = Штампа и друго
ways-doubts = { $count ->
    [1] Једно поље није разумљиво. Све што одавде преузмете садржи његову претходну вредност.
    [one] { $count } поље није разумљиво. Све што одавде преузмете садржи претходне вредности.
    [few] { $count } поља нису разумљива. Све што одавде преузмете садржи претходне вредности.
   *[other] { $count } поља није разумљиво. Све што одавде преузмете садржи претходне вредности.
}
ways-stop = Откажи
ways-drawing = Стране се исцртавају…
ways-failed = Ово није успело. Покушајте поново.
ways-saved = { $name } је међу вашим преузимањима.
print = Штампај
png-save = Сачувај { $page }. страну као слику (PNG)
file-open-way = Отвори датотеку…

## Several at once

languages = На више језика
languages-hint = Са језиком се мењају речи на фактури и начин писања бројева, а оно што сте унели остаје исто.
export = Сачувај више њих
export-hint = Као један PDF, у којем сваки нацрт има своје стране и своје бројеве страна; или као засебан PDF за сваки, све у једној zip датотеци.
ways-all = Све
ways-none = Изаберите бар једно.
ways-one-pdf = { $count ->
    [1] Сачувај као један PDF
    [one] Сачувај { $count } као један PDF
    [few] Сачувај { $count } као један PDF
   *[other] Сачувај { $count } као један PDF
}
ways-zip = { $count ->
    [one] Сачувај { $count } PDF као zip датотеку
    [few] Сачувај { $count } PDF-а као zip датотеку
   *[other] Сачувај { $count } PDF-ова као zip датотеку
}
batch-progress = { $count } од { $all }
batch-saved = { $count ->
    [one] У датотеци { $name } је { $count } PDF. Наћи ћете је међу преузимањима.
    [few] У датотеци { $name } су { $count } PDF-а. Наћи ћете је међу преузимањима.
   *[other] У датотеци { $name } је { $count } PDF-ова. Наћи ћете је међу преузимањима.
}
batch-saved-pdf = { $count ->
    [1] { $name } је међу вашим преузимањима.
    [one] { $name } је међу вашим преузимањима и садржи { $count } документ.
    [few] { $name } је међу вашим преузимањима и садржи { $count } документа.
   *[other] { $name } је међу вашим преузимањима и садржи { $count } докумената.
}
batch-joining = Датотека се саставља…
batch-none = Ниједан PDF није могао да се направи.
batch-failed = { $count ->
    [1] Овај недостаје:
    [one] Недостаје њих { $count }:
    [few] Недостају ова { $count }:
   *[other] Недостаје ових { $count }:
}

## Fonts of one’s own

fonts = Ваши фонтови
fonts-add = Додај датотеку фонта
fonts-remove = Уклони { $name }
fonts-hint = За слова којих нема у уграђеним фонтовима: арапска, хебрејска, кинеска и друга. Фонт остаје у овом прегледачу, за све фактуре, а у PDF улази само оно што фактура користи.
fonts-not-kept = Овај прегледач не може да сачува фонт. Нема више места или не чува ништа за ову страницу.
fonts-cannot-be-read = Ова датотека не може да се отвори. Изаберите је поново.
font-too-large = { $file }: већа је од 40 MB. Изаберите мањи фонт.
font-web = { $file }: ово је фонт за веб-странице (WOFF). Изаберите TTF или OTF датотеку истог фонта.
font-old = { $file }: ово је фонт старе врсте. Изаберите TTF или OTF датотеку.
font-unknown = { $file }: ово није фонт. Изаберите TTF или OTF датотеку.
font-damaged = { $file }: датотека је оштећена. Преузмите фонт поново тамо где сте га нашли.
font-restricted = { $file }: аутор фонта не дозвољава да се уграђује у документе. Изаберите други фонт.
font-no-outlines = { $file }: нема слова која могу да се одштампају. Изаберите други фонт.
font-no-letters = { $file }: не наводи која слова има. Изаберите други фонт.
fonts-too-many = Billet користи највише { $count } ваших фонтова. Уклоните један који вам не треба, па додајте овај.
