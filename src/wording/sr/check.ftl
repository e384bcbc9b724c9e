### What is told before a document is sent, in Serbian, in Cyrillic letters.

## Which item it is about

item-problem = Ставка { $position }, „{ $description }“: { $sentence }
unnamed-item-problem = Ставка { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Недостаје број. Упишите га, на пример 2026-0042.
problem-issue-date-missing = Недостаје датум. Упишите дан слања.
problem-due-date-missing = Нема рока плаћања: купац неће знати када да плати. Унесите број дана или датум.
problem-number-used = Други документ има тај број. Дајте овоме сопствени.
problem-number-out-of-order = Документи са ранијим бројевима имају касније датуме, или они са каснијим бројевима раније. Проверите број и датум.
problem-issue-date-far = Датум издавања се од данашњег разликује за више од годину дана. Проверите годину.
problem-issue-date-stale = Датум издавања је старији од месец дана. Да ли је то и даље дан када га шаљете?
problem-issue-date-ahead = До датума издавања има више од месец дана. Да ли је то дан када га шаљете?
problem-supply-date-far = Датум промета се од датума издавања разликује за више од годину дана. Проверите годину.
problem-due-in-past = Рок плаћања је прошао. Изаберите дан који тек долази.
problem-due-far = Рок плаћања је више од годину дана после датума издавања. Проверите годину.
problem-due-before-issue = Рок плаћања је пре датума издавања. Изаберите каснији дан.
problem-valid-until-missing = Не пише до када понуда важи. Упишите дан.
problem-valid-until-before-issue = Понуда истиче пре сопственог датума. Изаберите каснији дан.
problem-valid-until-in-past = Понуда више не важи. Изаберите дан који тек долази.
problem-cited-missing = Не пише на коју се фактуру односи. Наведите њен број и датум.
problem-cited-number-missing = Документ је наведен без броја. Упишите број.
problem-cited-date-missing = Фактура је наведена без датума. Упишите датум.
problem-advance-not-cited = Није наведен авансни рачун. Наведите оне који се овде одбијају.
problem-paid-not-cited = Не пише шта је плаћено или тек треба платити. Наведите фактуру.
problem-order-reference-missing = Друге ваше фактуре овом купцу имају број поруџбине. Питајте за њега: без њега фактура може да остане неплаћена.
problem-seller-name-missing = Недостаје ваше име. Унесите своје име или назив фирме.
problem-seller-address-missing = Недостаје ваша адреса. Купцу је потребна за књиговодство.
problem-buyer-name-missing = Недостаје име купца. Унесите ко ће платити.
problem-buyer-address-missing = Недостаје адреса купца. Унесите бар место.
problem-seller-vat-number-missing = Обрачунавате порез, а порески број није наведен. Унесите ПИБ или матични број.
problem-buyer-vat-number-missing = Порез овде плаћа купац, а његов порески број недостаје. Питајте га и унесите број.
problem-exemption-reason-missing = Ослобођено пореза, али није наведено зашто. Наведите разлог или закон.
problem-tax-rate-of-untaxed = Оваква врста пореза нема стопу. Ставите 0 или изаберите другу врсту.
problem-tax-rate-impossible = Порез је између 0 и 100 процената. Проверите стопу.
problem-tax-name-missing = Један порез нема назив: купац не може да зна који је. Дајте му назив, на пример ПДВ.
problem-tax-missing = Нема пореза, а друге ставке га имају. Изаберите порез или наведите зашто га нема.
problem-tax-unexplained = Порез није обрачунат и није наведено зашто. Наведите разлог или закон у напомени.
problem-tax-again = Овде стоји порез који је већ исказан на фактури. Уклоните га из ставки или направите овај документ из фактуре.
problem-phrase-missing = Закон тражи речи „{ $phrase }“ ({ $law }). Додајте их у напомену.
problem-phrase-unapt = У напомени стоји „{ $phrase }“, али за то у документу нема разлога. Уклоните то или проверите порез.
problem-tax-rate-until = { $country }: стопа { $rate } важила је до { $change } За промет на дан { $day } важи { $right }.
problem-tax-rate-from = { $country }: стопа { $rate } важи тек од { $change } За промет на дан { $day } важи { $right }.
problem-tax-rate-unknown = { $country }: стопа { $rate } није позната за { $day } Постоје: { $right }. Проверите стопу.
problem-no-lines = Још нема шта да се плати. Додајте ставку.
problem-description-missing = Нема назива. Наведите шта је то.
problem-price-missing = Нема цене. Унесите је, или 0 ако је бесплатно.
problem-unit-code-malformed = „{ $code }“ није шифра јединице мере: таква шифра има једно до три велика слова и цифре. Изаберите јединицу поново, или је напишите као текст.
problem-quantity-zero = Количина је 0: ништа се не наплаћује. Унесите колико, или уклоните ставку.
problem-price-negative = Цена је мања од нуле. Да бисте нешто одузели, унесите негативну количину.
problem-discount-too-large = Попуст је већи од целе цене. Смањите га.
problem-discount-negative = Попуст мањи од нуле повећава цену. Унесите га као доплату.
problem-charge-negative = Доплата мања од нуле смањује цену. Унесите је као попуст.
problem-retention-impossible = Износ који купац задржава не може да буде већи од укупног, ни мањи од нуле.
problem-advance-negative = Већ извршена уплата не може да буде мања од нуле.
problem-advances-too-large = Већ је плаћено више него што треба да се плати. Да бисте вратили новац, пошаљите књижно одобрење.
problem-payment-missing = Нема начина плаћања. Унесите IBAN или број рачуна.
problem-payment-code-without-iban = Код за плаћање није могућ: потребан му је IBAN.
problem-payment-code-currency = Код за плаћање није могућ: банке у земљи овог рачуна не читају ниједан у овој валути.
problem-payment-code-nothing-due = Код за плаћање није потребан: нема више шта да се плати.
problem-payment-code-too-much = Код за плаћање није могућ: износ је већи него што у њега стаје.
problem-payment-code-without-bic = Код за плаћање није могућ: потребан му је BIC банке.
problem-payment-code-without-correspondent = Код за плаћање није могућ: напишите кореспондентни рачун иза назива банке.
problem-payment-code-not-whole = Код за плаћање није могућ: у њега стају само цели износи.
problem-payment-code-reference-too-long = Код за плаћање није могућ: позив на број је предугачак за њега.
problem-email-shape = Ово још није имејл адреса. Она изгледа овако: ime@example.com.
problem-nothing-due = Укупан износ је нула. Проверите цене, количине и попусте.
problem-credit-negative = Укупан износ је мањи од нуле. У књижном одобрењу износи су позитивни.
problem-total-negative = Укупан износ је мањи од нуле. Проверите цене, количине и попусте; да бисте вратили новац, пошаљите књижно одобрење.
problem-jargon = Не зна сваки купац шта значи „{ $words }“. Напишите дан до којег треба платити.
problem-instalments-more-than-due = Рате су заједно веће од износа за уплату. Смањите једну од њих.
problem-instalments-too-many-digits = Рате су превелике за тачан обрачун. Унесите мање.
problem-early-payment-useless = Попуст за раније плаћање тражи дан пре рока плаћања, а после њега мора остати нешто за уплату.
problem-too-many-digits = Овај број је превелик за тачан обрачун. Унесите мањи.
problem-repeated-tax = Исти порез овде стоји двапут. Уклоните један.
problem-impossible-rate = Пореске стопе дају збир од минус 100 процената или мање. Проверите их.
problem-characters-missing = { $count ->
    [1] Један знак не може да се одштампа: { $characters }. Замените га, изоставите га или додајте фонт који га има у делу „Изглед фактуре“.
    [one] { $count } знак не може да се одштампа: { $characters }. Замените те знакове, изоставите их или додајте фонт који их има у делу „Изглед фактуре“.
    [few] { $count } знака не могу да се одштампају: { $characters }. Замените их, изоставите их или додајте фонт који их има у делу „Изглед фактуре“.
   *[other] { $count } знакова не може да се одштампа: { $characters }. Замените их, изоставите их или додајте фонт који их има у делу „Изглед фактуре“.
}
problem-logo-unreadable = Логотип не може да се прочита. Изаберите PNG или JPEG слику.
problem-stamp-unreadable = Печат или потпис не може да се прочита. Изаберите PNG или JPEG слику.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: прекратко или предугачко. Недостаје један знак, или је један вишак.
problem-identifier-wrong-characters = { $name }: један знак не може да стоји ту где је, на пример слово уместо цифре.
problem-identifier-wrong-check-digit = { $name }: контролне цифре се не слажу. Вероватно је једна цифра погрешно откуцана или су две замениле места.
problem-identifier-unknown-country = { $name }: прва слова не означавају ниједну земљу која даје такве бројеве.
problem-identifier-impossible-part = { $name }: један део, на пример датум или регион, није могућ.
problem-reference-not-made = Од овог броја не може да се направи изабрани позив на број: нема цифара или их има превише. Клијент уписује сам број.
problem-qr-reference-alone = На QR-IBAN се плаћа само са QR референцом од 27 цифара, а она тражи QR-IBAN. Овде једно не одговара другом.

## What the law of the seller's country asks for

problem-seller-address-partial = Ваша адреса није потпуна. Закон тражи улицу и место ({ $law }).
problem-buyer-address-partial = Адреса купца није потпуна. Закон тражи улицу и место ({ $law }).
problem-seller-town-missing = Недостаје ваше место. Закон га тражи ({ $law }).
problem-buyer-town-missing = Недостаје место купца. Закон га тражи ({ $law }).
problem-buyer-post-code-missing = Недостаје поштански број купца. Закон га тражи ({ $law }).
problem-seller-tax-number-missing = Недостаје ваш порески број. Закон га тражи ({ $law }).
problem-buyer-tax-number-missing = Недостаје порески број купца. Закон га тражи када је купац фирма или предузетник ({ $law }).
problem-seller-registration-missing = Недостаје ваш матични број. Закон га тражи ({ $law }).
problem-buyer-registration-missing = Недостаје матични број купца. Закон га тражи ако је купац предузеће ({ $law }).
problem-seller-uid-unmarked = Иза вашег UID броја треба да стоји ознака ПДВ-а: MWST, TVA или IVA ({ $law }).
problem-supply-date-missing = Нема датума промета. Закон га тражи, чак и када је исти као датум фактуре ({ $law }).
problem-unit-missing = Нема јединице мере. Закон је тражи: сати, комади, килограми ({ $law }).
problem-tax-currency-missing = Порез мора да буде наведен и у валути ваше земље ({ $law }).
problem-electronic-invoice = Између фирми у вашој земљи важи само електронска фактура. Овај документ иде уз њу ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } продавца
number-of-buyer = { $name } купца

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Позив на број
identifier-variable-symbol = Варијабилни симбол
identifier-ch-qr-reference = QR референца
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = ПДВ број
identifier-at-uid = Аустријски UID
identifier-au-abn = ABN
identifier-be-enterprise = Белгијски број предузећа
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Канадски пословни број
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR број
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
