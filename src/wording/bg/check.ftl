### What is told before a document is sent, in Bulgarian.

## Which item it is about

item-problem = Ред { $position }, „{ $description }“: { $sentence }
unnamed-item-problem = Ред { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Няма номер. Въведете номер, например 2026-0042.
problem-issue-date-missing = Няма дата. Въведете деня, в който го изпращате.
problem-due-date-missing = Няма срок за плащане: клиентът няма да знае кога да плати. Въведете брой дни или дата.
problem-number-used = Друг документ има този номер. Дайте на този собствен номер.
problem-number-out-of-order = Документи с по-малки номера имат по-късни дати или с по-големи номера – по-ранни. Проверете номера и датата.
problem-issue-date-far = Датата на издаване е на повече от година от днес. Проверете годината.
problem-issue-date-stale = Датата на издаване е отпреди повече от месец. Все още ли това е денят, в който го изпращате?
problem-issue-date-ahead = Датата на издаване е след повече от месец. Това ли е денят, в който ще го изпратите?
problem-supply-date-far = Датата на данъчното събитие е на повече от година от датата на издаване. Проверете годината.
problem-due-in-past = Срокът за плащане е минал. Изберете ден, който предстои.
problem-due-far = Срокът за плащане е повече от година след датата на издаване. Проверете годината.
problem-due-before-issue = Срокът за плащане е преди датата на издаване. Изберете по-късен ден.
problem-valid-until-missing = Не е посочено докога важи офертата. Въведете ден.
problem-valid-until-before-issue = Офертата изтича преди собствената си дата. Изберете по-късен ден.
problem-valid-until-in-past = Офертата вече не важи. Изберете бъдещ ден.
problem-cited-missing = Не е посочено за коя фактура се отнася. Посочете номера и датата ѝ.
problem-cited-number-missing = Посочен е документ без номер. Въведете номера.
problem-cited-date-missing = Посочена е фактура без дата. Въведете датата.
problem-advance-not-cited = Не е посочена фактура за аванс. Посочете тези, които се приспадат тук.
problem-paid-not-cited = Не е посочено какво е платено или остава за плащане. Посочете фактурата.
problem-order-reference-missing = В другите ви фактури към този клиент има номер на поръчка. Попитайте за него: без него фактурата може да остане неплатена.
problem-seller-name-missing = Липсва вашето име. Въведете своето име или името на фирмата си.
problem-seller-address-missing = Липсва вашият адрес. Клиентът има нужда от него за счетоводството си.
problem-buyer-name-missing = Липсва името на клиента. Въведете кой ще плати.
problem-buyer-address-missing = Липсва адресът на клиента. Въведете поне града.
problem-seller-vat-number-missing = Начислявате данък, но няма данъчен номер. Въведете своя ДДС № или ЕИК.
problem-buyer-vat-number-missing = Тук данъкът се дължи от клиента, но данъчният му номер липсва. Попитайте за него и го въведете.
problem-exemption-reason-missing = Освободено от данък, но не е посочено защо. Посочете причината или закона.
problem-tax-rate-of-untaxed = Този вид данък няма ставка. Въведете 0 или изберете друг вид.
problem-tax-rate-impossible = Данъкът е между 0 и 100 процента. Проверете ставката.
problem-tax-name-missing = Един данък няма име: клиентът не може да знае какъв е. Посочете го, например ДДС или IRPF.
problem-tax-missing = Няма данък, а на други редове има. Изберете данък или посочете защо няма.
problem-tax-unexplained = Не е начислен данък и не е посочено защо. Посочете причината или закона в забележките.
problem-tax-again = Тук стои данък, който вече е посочен във фактурата. Махнете данъка от редовете или направете документа от фактурата.
problem-phrase-missing = Законът изисква думите „{ $phrase }“ ({ $law }). Добавете ги към бележката.
problem-phrase-unapt = В бележката пише „{ $phrase }“, но нищо в документа не го налага. Махнете го или проверете данъка.
problem-tax-rate-until = { $country }: ставката { $rate } важеше до { $change } За доставка на { $day } тя е { $right }.
problem-tax-rate-from = { $country }: ставката { $rate } важи едва от { $change } За доставка на { $day } тя е { $right }.
problem-tax-rate-unknown = { $country }: ставка { $rate } не е известна за { $day } Има: { $right }. Проверете ставката.
problem-no-lines = Още няма за какво да се плати. Добавете ред.
problem-description-missing = Няма наименование. Напишете какво е това.
problem-price-missing = Няма цена. Въведете я или въведете 0, ако е безплатно.
problem-unit-code-malformed = „{ $code }“ не е код на мерна единица: такъв код има от една до три главни латински букви и цифри. Изберете единицата отново или я напишете като текст.
problem-quantity-zero = Количеството е 0: нищо не се начислява. Въведете количество или премахнете реда.
problem-price-negative = Цената е по-малка от нула. За да отразите връщане, въведете отрицателно количество.
problem-discount-too-large = Отстъпката е по-голяма от цялата цена. Намалете я.
problem-discount-negative = Отстъпка, по-малка от нула, увеличава цената. Въведете я като такса.
problem-charge-negative = Такса, по-малка от нула, намалява цената. Въведете я като отстъпка.
problem-retention-impossible = Това, което клиентът задържа, не може да е повече от общата сума или по-малко от нула.
problem-advance-negative = Вече направено плащане не може да е по-малко от нула.
problem-advances-too-large = Вече е платено повече, отколкото трябва. За да върнете пари, изпратете кредитно известие.
problem-payment-missing = Няма начин за плащане. Въведете своя IBAN или номер на сметка.
problem-payment-code-without-iban = Код за плащане не е възможен: за него е нужен IBAN.
problem-payment-code-currency = Код за плащане не е възможен: банките в държавата на тази сметка не четат такъв в тази валута.
problem-payment-code-nothing-due = Код за плащане не е нужен: няма остатък за плащане.
problem-payment-code-too-much = Код за плащане не е възможен: сумата е по-голяма от допустимата за него.
problem-payment-code-without-bic = Код за плащане не е възможен: за него е нужен BIC на банката.
problem-payment-code-without-correspondent = Код за плащане не е възможен: напишете кореспондентската сметка след името на банката.
problem-payment-code-not-whole = Код за плащане не е възможен: той приема само цели суми.
problem-payment-code-reference-too-long = Код за плащане не е възможен: основанието за плащане е твърде дълго за него.
problem-email-shape = Това още не е имейл адрес. Той изглежда така: name@example.com.
problem-nothing-due = Общата сума е нула. Проверете цените, количествата и отстъпките.
problem-credit-negative = Общата сума е под нулата. В кредитното известие сумите са положителни.
problem-total-negative = Общата сума е по-малка от нула. Проверете цените, количествата и отстъпките; за да върнете пари, изпратете кредитно известие.
problem-jargon = Не всеки клиент знае какво значи „{ $words }“. Напишете до кой ден трябва да се плати.
problem-instalments-more-than-due = Вноските са общо повече от сумата за плащане. Намалете някоя от тях.
problem-instalments-too-many-digits = Вноските са твърде големи за точно изчисление. Въведете по-малки.
problem-early-payment-useless = Отстъпката за ранно плащане иска ден преди срока за плащане и след нея трябва да остава нещо за плащане.
problem-too-many-digits = Числото е твърде голямо за точно изчисление. Въведете по-малко число.
problem-repeated-tax = Един и същ данък е посочен тук два пъти. Премахнете единия.
problem-impossible-rate = Данъчните ставки дават общо минус 100 процента или по-малко. Проверете ги.
problem-characters-missing = { $count ->
    [one] { $count } знак не може да се отпечата: { $characters }. Заменете го, махнете го или добавете шрифт, в който го има, в „Оформление на документа“.
   *[other] { $count } знака не могат да се отпечатат: { $characters }. Заменете ги, махнете ги или добавете шрифт, в който ги има, в „Оформление на документа“.
}
problem-logo-unreadable = Логото не може да се прочете. Изберете изображение PNG или JPEG.
problem-stamp-unreadable = Печатът или подписът не може да се прочете. Изберете изображение PNG или JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: номерът е твърде къс или твърде дълъг. Липсва знак или има един повече.
problem-identifier-wrong-characters = { $name }: един знак не може да стои на мястото си, например буква вместо цифра.
problem-identifier-wrong-check-digit = { $name }: контролните цифри не съвпадат. Вероятно една цифра е сгрешена при въвеждане или две са разменени.
problem-identifier-unknown-country = { $name }: първите букви не са на държава, която дава такива номера.
problem-identifier-impossible-part = { $name }: част от номера, например дата или област, не е възможна.
problem-reference-not-made = От този номер не може да се направи основание от избрания вид: няма цифри или са твърде много. Клиентът посочва самия номер.
problem-qr-reference-alone = На QR-IBAN се плаща само с QR основание от 27 цифри, а то иска QR-IBAN. Тук едното не отговаря на другото.

## What the law of the seller's country asks for

problem-seller-address-partial = Вашият адрес не е пълен. Законът изисква улица и град ({ $law }).
problem-buyer-address-partial = Адресът на клиента не е пълен. Законът изисква улица и град ({ $law }).
problem-seller-town-missing = Липсва вашият град. Законът го изисква ({ $law }).
problem-buyer-town-missing = Липсва градът на клиента. Законът го изисква ({ $law }).
problem-buyer-post-code-missing = Липсва пощенският код на клиента. Законът го изисква ({ $law }).
problem-seller-tax-number-missing = Липсва вашият данъчен номер. Законът го изисква ({ $law }).
problem-buyer-tax-number-missing = Липсва данъчният номер на клиента. Законът го изисква, когато клиентът е фирма ({ $law }).
problem-seller-registration-missing = Липсва вашият идентификационен номер. Законът го изисква ({ $law }).
problem-buyer-registration-missing = Липсва идентификационният номер на клиента. Законът го изисква, ако клиентът е фирма ({ $law }).
problem-seller-uid-unmarked = След вашия UID трябва да стои означението за ДДС: MWST, TVA или IVA ({ $law }).
problem-supply-date-missing = Няма дата на данъчното събитие. Законът я изисква дори когато съвпада с датата на издаване ({ $law }).
problem-unit-missing = Няма мярка. Законът я изисква: часове, бройки, килограми ({ $law }).
problem-tax-currency-missing = Данъкът трябва да се посочи и във валутата на вашата държава ({ $law }).
problem-electronic-invoice = Между фирми във вашата държава важи само електронната фактура. Този документ я придружава ({ $law }).

## What kinds of numbers are called

number-of-seller = Вашият { $name }
number-of-buyer = { $name } на клиента

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Основание за плащане
identifier-variable-symbol = Променлив символ
identifier-ch-qr-reference = QR основание
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = ДДС №
identifier-at-uid = UID (Австрия)
identifier-au-abn = ABN
identifier-be-enterprise = BCE/KBO номер
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = BN (Канада)
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR номер
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
