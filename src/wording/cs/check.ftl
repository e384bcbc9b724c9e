### What is told before a document is sent, in Czech.

## Which item it is about

item-problem = Položka { $position }, „{ $description }“: { $sentence }
unnamed-item-problem = Položka { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Chybí číslo. Zadejte ho, například 2026-0042.
problem-issue-date-missing = Chybí datum. Zadejte den, kdy doklad posíláte.
problem-due-date-missing = Chybí splatnost: zákazník nebude vědět, kdy zaplatit. Zadejte počet dnů nebo datum.
problem-number-used = Toto číslo už má jiný doklad. Dejte tomuto vlastní.
problem-number-out-of-order = Doklady s nižším číslem mají pozdější datum, nebo doklady s vyšším číslem dřívější. Zkontrolujte číslo a datum.
problem-issue-date-far = Datum vystavení je od dneška vzdálené více než rok. Zkontrolujte rok.
problem-issue-date-stale = Datum vystavení je více než měsíc staré. Je to stále den, kdy doklad posíláte?
problem-issue-date-ahead = Datum vystavení je až za více než měsíc. Je to den, kdy doklad posíláte?
problem-supply-date-far = Datum zdanitelného plnění je od data vystavení vzdálené více než rok. Zkontrolujte rok.
problem-due-in-past = Datum splatnosti už uplynulo. Zvolte den, který teprve přijde.
problem-due-far = Splatnost je více než rok po datu vystavení. Zkontrolujte rok.
problem-due-before-issue = Splatnost je dříve než datum vystavení. Zvolte pozdější den.
problem-valid-until-missing = Není uvedeno, do kdy nabídka platí. Zadejte den.
problem-valid-until-before-issue = Nabídka končí dřív, než je její datum. Zvolte pozdější den.
problem-valid-until-in-past = Nabídka už neplatí. Zvolte den, který teprve přijde.
problem-cited-missing = Není uvedeno, které faktury se doklad týká. Uveďte její číslo a datum.
problem-cited-number-missing = Doklad je uveden bez čísla. Zadejte číslo.
problem-cited-date-missing = Faktura je uvedena bez data. Zadejte datum.
problem-advance-not-cited = Není uvedena žádná zálohová faktura. Uveďte ty, které se zde odečítají.
problem-paid-not-cited = Není uvedeno, co bylo nebo má být zaplaceno. Uveďte fakturu.
problem-order-reference-missing = Na ostatních fakturách tomuto zákazníkovi je číslo jeho objednávky. Vyžádejte si ho: bez něj může faktura zůstat nezaplacená.
problem-seller-name-missing = Chybí vaše jméno. Zadejte své jméno nebo název firmy.
problem-seller-address-missing = Chybí vaše adresa. Zákazník ji potřebuje do účetnictví.
problem-buyer-name-missing = Chybí jméno zákazníka. Zadejte, kdo bude platit.
problem-buyer-address-missing = Chybí adresa zákazníka. Zadejte alespoň obec.
problem-seller-vat-number-missing = Účtujete daň, ale není uvedeno daňové číslo. Zadejte své DIČ nebo IČO.
problem-buyer-vat-number-missing = Daň zde odvádí zákazník, ale chybí jeho DIČ. Vyžádejte si ho a zadejte.
problem-exemption-reason-missing = Osvobozeno od daně, ale není uvedeno proč. Napište důvod nebo zákon.
problem-tax-rate-of-untaxed = Tento druh daně nemá sazbu. Nastavte 0, nebo zvolte jiný druh.
problem-tax-rate-impossible = Sazba daně musí být mezi 0 a 100 procenty. Zkontrolujte ji.
problem-tax-name-missing = Jedna daň nemá název: zákazník nepozná, o co jde. Pojmenujte ji, třeba VAT nebo IRPF.
problem-tax-missing = Bez daně, i když ostatní položky ji mají. Zvolte daň, nebo napište, proč zde není.
problem-tax-unexplained = Neúčtuje se žádná daň a není uvedeno proč. Napište důvod nebo zákon do poznámky.
problem-tax-again = Je tu daň, která už stojí na faktuře. Odeberte ji z položek, nebo vytvořte tento doklad z faktury.
problem-phrase-missing = Zákon vyžaduje větu „{ $phrase }“ ({ $law }). Připojte ji k poznámce.
problem-phrase-unapt = V poznámce stojí „{ $phrase }“, ale nic v dokladu k tomu nedává důvod. Odstraňte to, nebo zkontrolujte daň.
problem-tax-rate-until = { $country }: sazba { $rate } platila do { $change }. Pro plnění ke dni { $day } platí { $right }.
problem-tax-rate-from = { $country }: sazba { $rate } platí až od { $change }. Pro plnění ke dni { $day } platí { $right }.
problem-tax-rate-unknown = { $country }: sazba { $rate } není pro { $day } známá. Platí: { $right }. Zkontrolujte sazbu.
problem-no-lines = Zatím není za co platit. Přidejte položku.
problem-description-missing = Chybí popis. Napište, co to je.
problem-price-missing = Chybí cena. Zadejte ji, nebo 0, pokud je to zdarma.
problem-unit-code-malformed = „{ $code }“ není kód jednotky: takový kód má jedno až tři velká písmena a číslice. Vyberte jednotku znovu, nebo ji napište jako text.
problem-quantity-zero = Množství je 0: nic se neúčtuje. Zadejte množství, nebo položku odeberte.
problem-price-negative = Cena je menší než nula. Pokud něco vracíte, zadejte záporné množství.
problem-discount-too-large = Sleva je větší než celá cena. Zmenšete ji.
problem-discount-negative = Sleva menší než nula cenu zvyšuje. Zadejte ji jako příplatek.
problem-charge-negative = Příplatek menší než nula cenu snižuje. Zadejte ho jako slevu.
problem-retention-impossible = Zádržné nemůže být větší než celková částka ani menší než nula.
problem-advance-negative = Již uhrazená částka nemůže být menší než nula.
problem-advances-too-large = Uhrazeno je více, než kolik se má zaplatit. Pokud vracíte peníze, pošlete dobropis.
problem-payment-missing = Není uvedeno, jak zaplatit. Zadejte svůj IBAN nebo číslo účtu.
problem-payment-code-without-iban = Platební kód nejde vytvořit: je k němu potřeba IBAN.
problem-payment-code-currency = Platební kód nejde vytvořit: banky v zemi tohoto účtu žádný kód v této měně nečtou.
problem-payment-code-nothing-due = Platební kód není potřeba: není co platit.
problem-payment-code-too-much = Platební kód nejde vytvořit: částka je vyšší, než se do něj vejde.
problem-payment-code-without-bic = Platební kód nejde vytvořit: je k němu potřeba BIC banky.
problem-payment-code-without-correspondent = Platební kód nejde vytvořit: napište za název banky korespondenční účet (k/s).
problem-payment-code-not-whole = Platební kód nejde vytvořit: vejdou se do něj jen celé částky.
problem-payment-code-reference-too-long = Platební kód nejde vytvořit: údaj pro příjemce je pro něj příliš dlouhý.
problem-email-shape = Toto ještě není e-mailová adresa. Vypadá třeba takto: jmeno@example.com.
problem-nothing-due = Celková částka je nula. Zkontrolujte ceny, množství a slevy.
problem-credit-negative = Celkem je méně než nula. Na dobropisu jsou částky kladné.
problem-total-negative = Celková částka je menší než nula. Zkontrolujte ceny, množství a slevy; pokud vracíte peníze, pošlete dobropis.
problem-jargon = Ne každý zákazník ví, co znamená „{ $words }“. Napište den, do kterého má zaplatit.
problem-instalments-more-than-due = Splátky dávají dohromady více než částku k úhradě. Některou zmenšete.
problem-instalments-too-many-digits = Splátky jsou příliš velké na přesný výpočet. Zadejte menší.
problem-early-payment-useless = Sleva za dřívější úhradu potřebuje dřívější den, než je splatnost, a musí po ní ještě zbýt něco k zaplacení.
problem-too-many-digits = Toto číslo je příliš velké na přesný výpočet. Zadejte menší.
problem-repeated-tax = Stejná daň je zde dvakrát. Jednu odeberte.
problem-impossible-rate = Sazby daní dávají dohromady minus 100 procent nebo méně. Zkontrolujte je.
problem-characters-missing = { $count ->
    [one] Jeden znak nejde vytisknout: { $characters }. Nahraďte ho, vynechte, nebo přidejte písmo, které ho má, v části „Vzhled dokladu“.
    [few] { $count } znaky nejdou vytisknout: { $characters }. Nahraďte je, vynechte, nebo přidejte písmo, které je má, v části „Vzhled dokladu“.
   *[other] { $count } znaků nejde vytisknout: { $characters }. Nahraďte je, vynechte, nebo přidejte písmo, které je má, v části „Vzhled dokladu“.
}
problem-logo-unreadable = Logo nejde přečíst. Vyberte obrázek PNG nebo JPEG.
problem-stamp-unreadable = Razítko nebo podpis nejde přečíst. Vyberte obrázek PNG nebo JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: nesedí délka. Znak chybí, nebo je navíc.
problem-identifier-wrong-characters = { $name }: některý znak nemůže být na svém místě, třeba písmeno místo číslice.
problem-identifier-wrong-check-digit = { $name }: kontrolní číslice nesedí. Jedna číslice je asi překlep, nebo jsou dvě prohozené.
problem-identifier-unknown-country = { $name }: první písmena neoznačují žádnou zemi, která taková čísla přiděluje.
problem-identifier-impossible-part = { $name }: některá část, třeba datum nebo oblast, není možná.
problem-reference-not-made = Z tohoto čísla nelze zvolený údaj vytvořit: nemá žádné číslice, nebo jich má moc. Odběratel uvede samotné číslo.
problem-qr-reference-alone = Na QR-IBAN se platí jen s QR referencí o 27 číslicích a ta potřebuje QR-IBAN. Tady k sobě nepatří.

## What the law of the seller's country asks for

problem-seller-address-partial = Vaše adresa není úplná. Zákon vyžaduje ulici a obec ({ $law }).
problem-buyer-address-partial = Adresa zákazníka není úplná. Zákon vyžaduje ulici a obec ({ $law }).
problem-seller-town-missing = Chybí vaše obec. Zákon ji vyžaduje ({ $law }).
problem-buyer-town-missing = Chybí obec zákazníka. Zákon ji vyžaduje ({ $law }).
problem-buyer-post-code-missing = Chybí PSČ zákazníka. Zákon ho vyžaduje ({ $law }).
problem-seller-tax-number-missing = Chybí vaše daňové číslo. Zákon ho vyžaduje ({ $law }).
problem-buyer-tax-number-missing = Chybí daňové číslo zákazníka. Zákon ho vyžaduje, pokud je zákazník podnikatel ({ $law }).
problem-seller-registration-missing = Chybí vaše identifikační číslo firmy. Zákon ho vyžaduje ({ $law }).
problem-buyer-registration-missing = Chybí identifikační číslo zákazníka. Zákon ho vyžaduje, pokud je zákazník podnikatel ({ $law }).
problem-seller-uid-unmarked = Za vaším UID musí být označení DPH: MWST, TVA nebo IVA ({ $law }).
problem-supply-date-missing = Chybí datum zdanitelného plnění. Zákon ho vyžaduje, i když je shodné s datem vystavení ({ $law }).
problem-unit-missing = Chybí jednotka. Zákon ji vyžaduje: hodiny, kusy, kilogramy ({ $law }).
problem-tax-currency-missing = Daň musí být uvedena i v měně vaší země ({ $law }).
problem-electronic-invoice = Mezi podnikateli ve vaší zemi platí jen elektronická faktura. Tento doklad ji jen doprovází ({ $law }).

## What kinds of numbers are called

number-of-seller = Vaše { $name }
number-of-buyer = { $name } zákazníka

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Platební reference
identifier-variable-symbol = Variabilní symbol
identifier-ch-qr-reference = QR reference
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = DIČ
identifier-at-uid = Rakouské UID
identifier-au-abn = ABN
identifier-be-enterprise = Belgické číslo podniku
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Číslo CVR
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
