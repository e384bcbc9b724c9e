### What is told before a document is sent, in Russian.

## Which item it is about

item-problem = Позиция { $position }, «{ $description }»: { $sentence }
unnamed-item-problem = Позиция { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Нет номера. Укажите его, например 2026-0042.
problem-issue-date-missing = Нет даты. Укажите день отправки.
problem-due-date-missing = Нет срока оплаты: клиент не узнает, когда платить. Укажите число дней или дату.
problem-number-used = У другого документа такой же номер. Дайте этому свой.
problem-number-out-of-order = У документов с меньшими номерами более поздние даты или у документов с большими номерами — более ранние. Проверьте номер и дату.
problem-issue-date-far = Дата документа отличается от сегодняшней больше чем на год. Проверьте год.
problem-issue-date-stale = Дата документа — больше месяца назад. Вы по-прежнему отправляете его в этот день?
problem-issue-date-ahead = До даты документа больше месяца. Вы отправите его именно в этот день?
problem-supply-date-far = Дата поставки отличается от даты документа больше чем на год. Проверьте год.
problem-due-in-past = Срок оплаты уже прошёл. Выберите день в будущем.
problem-due-far = От даты документа до срока оплаты больше года. Проверьте год.
problem-due-before-issue = Срок оплаты раньше даты документа. Выберите более поздний день.
problem-valid-until-missing = Не сказано, до какого дня действует предложение. Укажите день.
problem-valid-until-before-issue = Предложение истекает раньше собственной даты. Выберите более поздний день.
problem-valid-until-in-past = Предложение уже не действует. Выберите день, который ещё не прошёл.
problem-cited-missing = Не сказано, к какому счёту это относится. Укажите его номер и дату.
problem-cited-number-missing = Документ назван без номера. Укажите номер.
problem-cited-date-missing = Счёт назван без даты. Укажите дату.
problem-advance-not-cited = Не назван счёт на предоплату. Назовите те, что здесь вычитаются.
problem-paid-not-cited = Не сказано, что оплачено или ещё не оплачено. Назовите счёт.
problem-order-reference-missing = В других ваших счетах этому клиенту есть номер заказа. Узнайте его: без номера счёт могут не оплатить вовремя.
problem-seller-name-missing = Не указано ваше имя. Введите своё имя или название компании.
problem-seller-address-missing = Не указан ваш адрес. Он нужен клиенту для учёта.
problem-buyer-name-missing = Не указано имя клиента. Введите, кто будет платить.
problem-buyer-address-missing = Не указан адрес клиента. Введите хотя бы город.
problem-seller-vat-number-missing = Вы начисляете налог, но налоговый номер не указан. Введите ИНН, номер НДС или регистрационный номер.
problem-buyer-vat-number-missing = Здесь налог платит клиент, но его налоговый номер не указан. Узнайте номер и введите его.
problem-exemption-reason-missing = Освобождено от налога, но не сказано почему. Назовите причину или закон.
problem-tax-rate-of-untaxed = У этого вида налога нет ставки. Поставьте 0 или выберите другой вид.
problem-tax-rate-impossible = Налог бывает от 0 до 100 процентов. Проверьте ставку.
problem-tax-name-missing = У налога нет названия: клиент не поймёт, что это. Назовите его, например НДС или IRPF.
problem-tax-missing = Налога нет, хотя в других позициях он есть. Выберите налог или объясните, почему его нет.
problem-tax-unexplained = Налог не начислен, и не сказано почему. Назовите причину или закон в примечании.
problem-tax-again = Здесь указан налог, который уже стоит в счёте. Уберите его из строк или сделайте этот документ из счёта.
problem-phrase-missing = Закон требует слов «{ $phrase }» ({ $law }). Добавьте их в примечание.
problem-phrase-unapt = В примечании стоит «{ $phrase }», но в документе нет для этого оснований. Уберите это или проверьте налог.
problem-tax-rate-until = { $country }: ставка { $rate } действовала до { $change } При поставке { $day } ставка составляет { $right }.
problem-tax-rate-from = { $country }: ставка { $rate } действует только с { $change } При поставке { $day } ставка составляет { $right }.
problem-tax-rate-unknown = { $country }: ставка { $rate } на { $day } неизвестна. Есть: { $right }. Проверьте ставку.
problem-no-lines = Платить пока не за что. Добавьте позицию.
problem-description-missing = Нет наименования. Напишите, что это.
problem-price-missing = Нет цены. Введите её или 0, если это бесплатно.
problem-unit-code-malformed = «{ $code }» — не код единицы измерения: в таком коде от одной до трёх заглавных латинских букв и цифр. Выберите единицу заново или напишите её текстом.
problem-quantity-zero = Количество — 0: ничего не начисляется. Введите количество или удалите позицию.
problem-price-negative = Цена меньше нуля. Чтобы оформить возврат, сделайте отрицательным количество.
problem-discount-too-large = Скидка больше всей цены. Уменьшите её.
problem-discount-negative = Скидка меньше нуля увеличивает цену. Введите её как доплату.
problem-charge-negative = Доплата меньше нуля снижает цену. Введите её как скидку.
problem-retention-impossible = Удержание клиента не может быть больше итога или меньше нуля.
problem-advance-negative = Уже оплаченная сумма не может быть меньше нуля.
problem-advances-too-large = Уже оплачено больше, чем нужно. Чтобы вернуть деньги, отправьте корректировочный счёт.
problem-payment-missing = Не указано, как платить. Введите IBAN или расчётный счёт.
problem-payment-code-without-iban = Код для оплаты создать нельзя: для него нужен IBAN.
problem-payment-code-currency = Код для оплаты создать нельзя: банки страны, где открыт счёт, не читают таких кодов в этой валюте.
problem-payment-code-nothing-due = Код для оплаты не нужен: платить больше нечего.
problem-payment-code-too-much = Код для оплаты создать нельзя: сумма больше, чем в нём может быть.
problem-payment-code-without-bic = Код для оплаты создать нельзя: для него нужен BIC банка.
problem-payment-code-without-correspondent = Код для оплаты создать нельзя: напишите корреспондентский счёт (к/с) после названия банка.
problem-payment-code-not-whole = Код для оплаты создать нельзя: в нём могут быть только целые суммы.
problem-payment-code-reference-too-long = Код для оплаты создать нельзя: назначение платежа для него слишком длинное.
problem-email-shape = Это ещё не адрес эл. почты. Он выглядит так: name@example.com.
problem-nothing-due = Итог равен нулю. Проверьте цены, количества и скидки.
problem-credit-negative = Итог меньше нуля. В корректировочном счёте суммы положительные.
problem-total-negative = Итог меньше нуля. Проверьте цены, количества и скидки; чтобы вернуть деньги, отправьте корректировочный счёт.
problem-jargon = Не каждый клиент знает, что значит «{ $words }». Напишите, до какого дня нужно заплатить.
problem-instalments-more-than-due = Платежи по частям в сумме больше, чем к оплате. Уменьшите один из них.
problem-instalments-too-many-digits = Платежи по частям слишком велики для точного расчёта. Введите суммы поменьше.
problem-early-payment-useless = Для скидки за раннюю оплату нужен день раньше срока оплаты, и после неё должно оставаться что оплатить.
problem-too-many-digits = Это число слишком велико для точного расчёта. Введите число поменьше.
problem-repeated-tax = Один и тот же налог указан здесь дважды. Удалите один из них.
problem-impossible-rate = Налоговые ставки в сумме дают минус 100 процентов или меньше. Проверьте их.
problem-characters-missing = { $count ->
    [1] Не удаётся напечатать один знак: { $characters }. Замените его, уберите или добавьте шрифт с ним в разделе «Оформление документа».
    [one] Не удаётся напечатать { $count } знак: { $characters }. Замените их, уберите или добавьте шрифт с ними в разделе «Оформление документа».
    [few] Не удаётся напечатать { $count } знака: { $characters }. Замените их, уберите или добавьте шрифт с ними в разделе «Оформление документа».
    [many] Не удаётся напечатать { $count } знаков: { $characters }. Замените их, уберите или добавьте шрифт с ними в разделе «Оформление документа».
   *[other] Не удаётся напечатать { $count } знака: { $characters }. Замените их, уберите или добавьте шрифт с ними в разделе «Оформление документа».
}
problem-logo-unreadable = Логотип не удаётся прочитать. Выберите картинку PNG или JPEG.
problem-stamp-unreadable = Печать или подпись не удаётся прочитать. Выберите картинку PNG или JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: слишком короткий или слишком длинный номер. Не хватает знака, или есть лишний.
problem-identifier-wrong-characters = { $name }: один из знаков не может стоять на своём месте, например буква вместо цифры.
problem-identifier-wrong-check-digit = { $name }: контрольные цифры не сходятся. Вероятно, одна цифра введена с опечаткой или две переставлены.
problem-identifier-unknown-country = { $name }: первые буквы не обозначают страну, которая выдаёт такие номера.
problem-identifier-impossible-part = { $name }: часть номера, например дата или регион, невозможна.
problem-reference-not-made = Из этого номера нельзя составить выбранный референс: цифр нет или их слишком много. Клиент указывает сам номер.
problem-qr-reference-alone = На QR-IBAN платят только с QR-референсом из 27 цифр, а ему нужен QR-IBAN. Здесь одно не подходит к другому.

## What the law of the seller's country asks for

problem-seller-address-partial = Ваш адрес неполный. Закон требует указать улицу и город ({ $law }).
problem-buyer-address-partial = Адрес клиента неполный. Закон требует указать улицу и город ({ $law }).
problem-seller-town-missing = Не указан ваш город. Этого требует закон ({ $law }).
problem-buyer-town-missing = Не указан город клиента. Этого требует закон ({ $law }).
problem-buyer-post-code-missing = Не указан индекс клиента. Этого требует закон ({ $law }).
problem-seller-tax-number-missing = Не указан ваш налоговый номер. Этого требует закон ({ $law }).
problem-buyer-tax-number-missing = Не указан налоговый номер клиента. Закон требует его, если клиент — предприниматель или компания ({ $law }).
problem-seller-registration-missing = Не указан ваш регистрационный номер. Закон его требует ({ $law }).
problem-buyer-registration-missing = Не указан регистрационный номер клиента. Закон его требует, если клиент – организация ({ $law }).
problem-seller-uid-unmarked = После вашего UID нужна пометка об НДС: MWST, TVA или IVA ({ $law }).
problem-supply-date-missing = Нет даты поставки. Закон требует её, даже если она совпадает с датой счёта ({ $law }).
problem-unit-missing = Нет единицы измерения. Этого требует закон: часы, штуки, килограммы ({ $law }).
problem-tax-currency-missing = Налог нужно указать и в валюте вашей страны ({ $law }).
problem-electronic-invoice = Между компаниями вашей страны действителен только электронный счёт. Этот документ его сопровождает ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } (у вас)
number-of-buyer = { $name } (у клиента)

identifier-iban = IBAN
identifier-bic = БИК (BIC)
identifier-creditor-reference = Назначение платежа
identifier-variable-symbol = Переменный символ
identifier-ch-qr-reference = QR-референс
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = Номер НДС
identifier-at-uid = Австрийский UID
identifier-au-abn = ABN
identifier-be-enterprise = Бельгийский номер предприятия
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Канадский Business Number
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
