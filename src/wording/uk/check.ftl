### What is told before a document is sent, in Ukrainian.

## Which item it is about

item-problem = Позиція { $position }, «{ $description }»: { $sentence }
unnamed-item-problem = Позиція { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Немає номера. Вкажіть його, наприклад 2026-0042.
problem-issue-date-missing = Немає дати. Вкажіть день надсилання.
problem-due-date-missing = Немає строку оплати: клієнт не знатиме, коли платити. Вкажіть кількість днів або дату.
problem-number-used = Інший документ має такий номер. Дайте цьому власний.
problem-number-out-of-order = Документи з меншими номерами мають пізніші дати, або документи з більшими номерами — раніші. Перевірте номер і дату.
problem-issue-date-far = Дата документа відрізняється від сьогоднішньої більш ніж на рік. Перевірте рік.
problem-issue-date-stale = Від дати документа минуло більше місяця. Ви досі надсилаєте його цим днем?
problem-issue-date-ahead = До дати документа більше місяця. Ви надішлете його саме цього дня?
problem-supply-date-far = Дата постачання відрізняється від дати документа більш ніж на рік. Перевірте рік.
problem-due-in-past = Строк оплати вже минув. Виберіть день у майбутньому.
problem-due-far = Від дати документа до строку оплати більше року. Перевірте рік.
problem-due-before-issue = Строк оплати раніший за дату документа. Виберіть пізніший день.
problem-valid-until-missing = Не сказано, до якого дня діє пропозиція. Вкажіть день.
problem-valid-until-before-issue = Пропозиція спливає раніше за власну дату. Виберіть пізніший день.
problem-valid-until-in-past = Пропозиція вже не діє. Виберіть день, який ще не минув.
problem-cited-missing = Не сказано, якого рахунку це стосується. Вкажіть його номер і дату.
problem-cited-number-missing = Документ названо без номера. Вкажіть номер.
problem-cited-date-missing = Рахунок названо без дати. Вкажіть дату.
problem-advance-not-cited = Не названо рахунок на передоплату. Назвіть ті, що тут віднімаються.
problem-paid-not-cited = Не сказано, що сплачено або ще не сплачено. Назвіть рахунок.
problem-order-reference-missing = В інших ваших рахунках цьому клієнту є номер замовлення. Дізнайтеся його: без номера рахунок можуть не оплатити вчасно.
problem-seller-name-missing = Не вказано вашого імені. Введіть своє ім’я або назву компанії.
problem-seller-address-missing = Не вказано вашої адреси. Вона потрібна клієнту для обліку.
problem-buyer-name-missing = Не вказано імені клієнта. Введіть, хто платитиме.
problem-buyer-address-missing = Не вказано адреси клієнта. Введіть хоча б місто.
problem-seller-vat-number-missing = Ви нараховуєте податок, але податкового номера не вказано. Введіть ІПН, номер ПДВ або ЄДРПОУ.
problem-buyer-vat-number-missing = Тут податок сплачує клієнт, але його податкового номера не вказано. Дізнайтеся номер і введіть його.
problem-exemption-reason-missing = Звільнено від податку, але не сказано чому. Назвіть причину або закон.
problem-tax-rate-of-untaxed = Цей вид податку не має ставки. Поставте 0 або виберіть інший вид.
problem-tax-rate-impossible = Податок буває від 0 до 100 відсотків. Перевірте ставку.
problem-tax-name-missing = Податок не має назви: клієнт не зрозуміє, що це. Назвіть його, наприклад ПДВ або IRPF.
problem-tax-missing = Податку немає, хоча в інших позиціях він є. Виберіть податок або поясніть, чому його немає.
problem-tax-unexplained = Податок не нараховано, і не сказано чому. Назвіть причину або закон у примітці.
problem-tax-again = Тут указано податок, який уже є в рахунку. Приберіть його з рядків або зробіть цей документ із рахунку.
problem-phrase-missing = Закон вимагає слів «{ $phrase }» ({ $law }). Додайте їх до примітки.
problem-phrase-unapt = У примітці стоїть «{ $phrase }», але в документі немає для цього підстав. Приберіть це або перевірте податок.
problem-tax-rate-until = { $country }: ставка { $rate } діяла до { $change } Для постачання { $day } ставка становить { $right }.
problem-tax-rate-from = { $country }: ставка { $rate } діє лише з { $change } Для постачання { $day } ставка становить { $right }.
problem-tax-rate-unknown = { $country }: ставка { $rate } на { $day } невідома. Є: { $right }. Перевірте ставку.
problem-no-lines = Платити ще немає за що. Додайте позицію.
problem-description-missing = Немає найменування. Напишіть, що це.
problem-price-missing = Немає ціни. Введіть її або 0, якщо це безкоштовно.
problem-unit-code-malformed = «{ $code }» — не код одиниці виміру: у такому коді від однієї до трьох великих латинських літер і цифр. Виберіть одиницю знову або напишіть її текстом.
problem-quantity-zero = Кількість — 0: нічого не нараховується. Введіть кількість або видаліть позицію.
problem-price-negative = Ціна менша за нуль. Щоб оформити повернення, зробіть від’ємною кількість.
problem-discount-too-large = Знижка більша за всю ціну. Зменште її.
problem-discount-negative = Знижка, менша за нуль, збільшує ціну. Введіть її як доплату.
problem-charge-negative = Доплата, менша за нуль, знижує ціну. Введіть її як знижку.
problem-retention-impossible = Утримання клієнта не може бути більшим за підсумок або меншим за нуль.
problem-advance-negative = Уже сплачена сума не може бути меншою за нуль.
problem-advances-too-large = Уже сплачено більше, ніж потрібно. Щоб повернути гроші, надішліть коригувальний рахунок.
problem-payment-missing = Не вказано, як платити. Введіть IBAN або номер рахунку в банку.
problem-payment-code-without-iban = Код для оплати створити не можна: для нього потрібен IBAN.
problem-payment-code-currency = Код для оплати створити не можна: банки країни, де відкрито рахунок, не читають таких кодів у цій валюті.
problem-payment-code-nothing-due = Код для оплати не потрібен: платити більше нічого.
problem-payment-code-too-much = Код для оплати створити не можна: сума більша, ніж у ньому може бути.
problem-payment-code-without-bic = Код для оплати створити не можна: для нього потрібен BIC банку.
problem-payment-code-without-correspondent = Код для оплати створити не можна: напишіть кореспондентський рахунок після назви банку.
problem-payment-code-not-whole = Код для оплати створити не можна: у ньому можуть бути лише цілі суми.
problem-payment-code-reference-too-long = Код для оплати створити не можна: призначення платежу для нього задовге.
problem-email-shape = Це ще не адреса ел. пошти. Вона має такий вигляд: name@example.com.
problem-nothing-due = Підсумок дорівнює нулю. Перевірте ціни, кількості та знижки.
problem-credit-negative = Підсумок менший за нуль. У коригувальному рахунку на зменшення суми додатні.
problem-total-negative = Підсумок менший за нуль. Перевірте ціни, кількості та знижки; щоб повернути гроші, надішліть коригувальний рахунок.
problem-jargon = Не кожен клієнт знає, що означає «{ $words }». Напишіть, до якого дня потрібно заплатити.
problem-instalments-more-than-due = Частини платежу разом більші за суму до сплати. Зменште одну з них.
problem-instalments-too-many-digits = Частини платежу надто великі для точного розрахунку. Введіть менші.
problem-early-payment-useless = Для знижки за ранню оплату потрібен день, раніший за строк оплати, і після неї має залишатися що сплатити.
problem-too-many-digits = Це число надто велике для точного розрахунку. Введіть менше число.
problem-repeated-tax = Той самий податок указано тут двічі. Видаліть один із них.
problem-impossible-rate = Податкові ставки разом дають мінус 100 відсотків або менше. Перевірте їх.
problem-characters-missing = { $count ->
    [1] Не вдається надрукувати один знак: { $characters }. Замініть його, приберіть або додайте шрифт із ним у розділі «Оформлення документа».
    [one] Не вдається надрукувати { $count } знак: { $characters }. Замініть їх, приберіть або додайте шрифт із ними в розділі «Оформлення документа».
    [few] Не вдається надрукувати { $count } знаки: { $characters }. Замініть їх, приберіть або додайте шрифт із ними в розділі «Оформлення документа».
    [many] Не вдається надрукувати { $count } знаків: { $characters }. Замініть їх, приберіть або додайте шрифт із ними в розділі «Оформлення документа».
   *[other] Не вдається надрукувати { $count } знака: { $characters }. Замініть їх, приберіть або додайте шрифт із ними в розділі «Оформлення документа».
}
problem-logo-unreadable = Логотип не вдається прочитати. Виберіть зображення PNG або JPEG.
problem-stamp-unreadable = Печатку або підпис не вдається прочитати. Виберіть зображення PNG або JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: надто короткий або надто довгий номер. Бракує знака, або є зайвий.
problem-identifier-wrong-characters = { $name }: один зі знаків не може стояти на своєму місці, наприклад літера замість цифри.
problem-identifier-wrong-check-digit = { $name }: контрольні цифри не збігаються. Імовірно, одну цифру введено з помилкою або дві переставлено.
problem-identifier-unknown-country = { $name }: перші літери не позначають країну, яка видає такі номери.
problem-identifier-impossible-part = { $name }: частина номера, наприклад дата або регіон, неможлива.
problem-reference-not-made = З цього номера не можна скласти вибраний референс: цифр немає або їх забагато. Клієнт зазначає сам номер.
problem-qr-reference-alone = На QR-IBAN платять лише з QR-референсом із 27 цифр, а йому потрібен QR-IBAN. Тут одне не пасує до іншого.

## What the law of the seller's country asks for

problem-seller-address-partial = Ваша адреса неповна. Закон вимагає вказати вулицю та місто ({ $law }).
problem-buyer-address-partial = Адреса клієнта неповна. Закон вимагає вказати вулицю та місто ({ $law }).
problem-seller-town-missing = Не вказано вашого міста. Цього вимагає закон ({ $law }).
problem-buyer-town-missing = Не вказано міста клієнта. Цього вимагає закон ({ $law }).
problem-buyer-post-code-missing = Не вказано індексу клієнта. Цього вимагає закон ({ $law }).
problem-seller-tax-number-missing = Не вказано вашого податкового номера. Цього вимагає закон ({ $law }).
problem-buyer-tax-number-missing = Не вказано податкового номера клієнта. Закон вимагає його, якщо клієнт — підприємець або компанія ({ $law }).
problem-seller-registration-missing = Не вказано ваш реєстраційний номер. Закон його вимагає ({ $law }).
problem-buyer-registration-missing = Не вказано реєстраційний номер клієнта. Закон його вимагає, якщо клієнт є підприємством ({ $law }).
problem-seller-uid-unmarked = Після вашого UID потрібна позначка про ПДВ: MWST, TVA або IVA ({ $law }).
problem-supply-date-missing = Немає дати постачання. Закон вимагає її, навіть якщо вона збігається з датою рахунку ({ $law }).
problem-unit-missing = Немає одиниці. Цього вимагає закон: години, штуки, кілограми ({ $law }).
problem-tax-currency-missing = Податок потрібно вказати й у валюті вашої країни ({ $law }).
problem-electronic-invoice = Між компаніями вашої країни чинний лише електронний рахунок. Цей документ його супроводжує ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } (у вас)
number-of-buyer = { $name } (у клієнта)

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Призначення платежу
identifier-variable-symbol = Змінний символ
identifier-ch-qr-reference = QR-референс
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = Номер ПДВ
identifier-at-uid = Австрійський UID
identifier-au-abn = ABN
identifier-be-enterprise = Бельгійський номер підприємства
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Канадський Business Number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Номер CVR
identifier-es-nif = NIF
identifier-fi-y-tunnus = Y-tunnus
identifier-fr-siren = SIREN
identifier-fr-siret = SIRET
identifier-gr-afm = ΑΦΜ
identifier-hr-oib = OIB
identifier-hu-adoszam = Adószám
identifier-in-gstin = GSTIN
identifier-it-codice-fiscale = Codice fiscale
identifier-it-partita-iva = Partita IVA
identifier-mx-rfc = RFC
identifier-nl-btw = Btw-id
identifier-no-organisation = Organisasjonsnummer
identifier-pl-nip = NIP
identifier-pt-nif = NIF
identifier-ro-cui = CUI
identifier-rs-pib = ПИБ
identifier-ru-inn = ИНН
identifier-ru-kpp = КПП
identifier-se-organisation = Organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN
