### What is told before a document is sent, in Swedish.

## Which item it is about

item-problem = Rad { $position }, ”{ $description }”: { $sentence }
unnamed-item-problem = Rad { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Numret saknas. Ge det ett, som 2026-0042.
problem-issue-date-missing = Datumet saknas. Skriv dagen då du skickar det.
problem-due-date-missing = Inget förfallodatum: kunden vet inte när det ska betalas. Skriv dagar eller ett datum.
problem-number-used = Ett annat dokument har detta nummer. Ge detta sitt eget.
problem-number-out-of-order = Dokument med tidigare nummer har senare datum, eller senare nummer tidigare datum. Kontrollera numret och datumet.
problem-issue-date-far = Utfärdandedatumet är mer än ett år från i dag. Kontrollera året.
problem-issue-date-stale = Utfärdandedatumet är mer än en månad gammalt. Är det fortfarande den dag då du skickar dokumentet?
problem-issue-date-ahead = Utfärdandedatumet är mer än en månad framåt. Är det den dag då du skickar dokumentet?
problem-supply-date-far = Leveransdatumet är mer än ett år från utfärdandedatumet. Kontrollera året.
problem-due-in-past = Förfallodatumet har passerat. Välj en dag som inte har varit än.
problem-due-far = Förfallodatumet är mer än ett år efter utfärdandedatumet. Kontrollera året.
problem-due-before-issue = Förfallodatumet är före utfärdandedatumet. Välj en senare dag.
problem-valid-until-missing = Det står inte hur länge offerten gäller. Skriv en dag.
problem-valid-until-before-issue = Offerten går ut före sitt eget datum. Välj en senare dag.
problem-valid-until-in-past = Offerten gäller inte längre. Välj en dag som inte har passerat.
problem-cited-missing = Det står inte vilken faktura det gäller. Ange dess nummer och datum.
problem-cited-number-missing = Ett dokument nämns utan nummer. Skriv numret.
problem-cited-date-missing = En faktura nämns utan datum. Skriv datumet.
problem-advance-not-cited = Ingen förskottsfaktura nämns. Nämn dem som dras av här.
problem-paid-not-cited = Det står inte vad som har betalats eller återstår. Nämn fakturan.
problem-order-reference-missing = Dina andra fakturor till den här kunden har kundens ordernummer. Fråga efter det: utan det kan en faktura bli liggande.
problem-seller-name-missing = Ditt namn saknas. Skriv ditt eget eller företagets namn.
problem-seller-address-missing = Din adress saknas. Kunden behöver den till sin bokföring.
problem-buyer-name-missing = Kundens namn saknas. Skriv vem som ska betala.
problem-buyer-address-missing = Kundens adress saknas. Skriv åtminstone en ort.
problem-seller-vat-number-missing = Du tar ut skatt, men inget skattenummer visas. Skriv ditt momsregistreringsnummer eller organisationsnummer.
problem-buyer-vat-number-missing = Här är det kunden som ska betala skatten, men kundens momsregistreringsnummer saknas. Fråga efter det och skriv in det.
problem-exemption-reason-missing = Undantaget från skatt, men det står inte varför. Ange skälet eller lagen.
problem-tax-rate-of-untaxed = Den här typen av skatt har ingen skattesats. Sätt den till 0, eller välj en annan typ.
problem-tax-rate-impossible = En skattesats ligger mellan 0 och 100 procent. Kontrollera den.
problem-tax-name-missing = En skatt har inget namn: kunden kan inte veta vad den är. Ge den ett namn, till exempel moms eller IRPF.
problem-tax-missing = Ingen skatt, fast andra rader har det. Välj en skatt, eller skriv varför det inte finns någon.
problem-tax-unexplained = Ingen skatt tas ut, och det står inte varför. Ange skälet eller lagen i meddelandet.
problem-tax-again = Här står moms som redan finns på fakturan. Ta bort den från raderna, eller gör dokumentet utifrån fakturan.
problem-phrase-missing = Lagen kräver orden ”{ $phrase }” ({ $law }). Lägg till dem i noteringen.
problem-phrase-unapt = I noteringen står ”{ $phrase }”, men inget i dokumentet ger skäl till det. Ta bort det eller kontrollera skatten.
problem-tax-rate-until = { $country }: { $rate } var skattesatsen till och med { $change }. För en leverans den { $day } är den { $right }.
problem-tax-rate-from = { $country }: { $rate } är skattesatsen först från och med { $change }. För en leverans den { $day } är den { $right }.
problem-tax-rate-unknown = { $country }: skattesatsen { $rate } är inte känd för { $day }. Det finns: { $right }. Kontrollera skattesatsen.
problem-no-lines = Det finns inget att betala än. Lägg till en rad.
problem-description-missing = Ingen beskrivning. Skriv vad det är.
problem-price-missing = Inget pris. Skriv ett, eller 0 om det är gratis.
problem-unit-code-malformed = ”{ $code }” är ingen kod för en enhet: en sådan kod har en till tre versaler och siffror. Välj enheten på nytt, eller skriv den som text.
problem-quantity-zero = Antalet är 0: inget tas ut. Skriv hur mycket det är, eller ta bort raden.
problem-price-negative = Priset är lägre än noll. Om du tar tillbaka något, gör antalet negativt i stället.
problem-discount-too-large = Rabatten är större än hela priset. Gör den mindre.
problem-discount-negative = En rabatt under noll höjer priset. Skriv den som ett tillägg.
problem-charge-negative = Ett tillägg under noll sänker priset. Skriv det som en rabatt.
problem-retention-impossible = Det som kunden håller inne kan inte vara mer än totalbeloppet eller mindre än noll.
problem-advance-negative = En betalning som redan är gjord kan inte vara mindre än noll.
problem-advances-too-large = Mer är redan betalt än vad som ska betalas. Om du vill ge tillbaka pengar, skicka en kreditfaktura.
problem-payment-missing = Inget sätt att betala. Skriv ditt IBAN eller kontonummer.
problem-payment-code-without-iban = Ingen betalningskod är möjlig: den behöver ett IBAN.
problem-payment-code-currency = Ingen betalningskod är möjlig: banker i kontots land läser ingen i den här valutan.
problem-payment-code-nothing-due = Ingen betalningskod behövs: det finns inget kvar att betala.
problem-payment-code-too-much = Ingen betalningskod är möjlig: beloppet är större än den rymmer.
problem-payment-code-without-bic = Ingen betalningskod är möjlig: den behöver bankens BIC.
problem-payment-code-without-correspondent = Ingen betalningskod är möjlig: skriv korrespondentkontot efter bankens namn.
problem-payment-code-not-whole = Ingen betalningskod är möjlig: den rymmer bara hela belopp.
problem-payment-code-reference-too-long = Ingen betalningskod är möjlig: betalningsreferensen är för lång för den.
problem-email-shape = Det här är ingen e-postadress än. Den ser ut så här: namn@example.com.
problem-nothing-due = Totalbeloppet är noll. Kontrollera priser, antal och rabatter.
problem-credit-negative = Totalen är under noll. På en kreditfaktura är beloppen positiva.
problem-total-negative = Totalbeloppet är lägre än noll. Kontrollera priser, antal och rabatter; om du vill ge tillbaka pengar, skicka en kreditfaktura.
problem-jargon = Alla kunder vet inte vad ”{ $words }” betyder. Skriv vilken dag det senast ska betalas.
problem-instalments-more-than-due = Delbetalningarna är tillsammans mer än beloppet att betala. Gör en av dem mindre.
problem-instalments-too-many-digits = Delbetalningarna är för stora för att räknas exakt. Skriv mindre belopp.
problem-early-payment-useless = En rabatt vid tidig betalning behöver en dag före förfallodatumet, och något måste bli kvar att betala.
problem-too-many-digits = Talet är för stort för att räknas exakt. Skriv ett mindre.
problem-repeated-tax = Samma skatt finns två gånger här. Ta bort en av dem.
problem-impossible-rate = Skattesatserna blir tillsammans minus 100 procent eller mindre. Kontrollera dem.
problem-characters-missing = { $count ->
    [one] Ett tecken kan inte skrivas ut: { $characters }. Byt ut det, utelämna det, eller lägg till ett typsnitt som har det under ”Dokumentets utseende”.
   *[other] { $count } tecken kan inte skrivas ut: { $characters }. Byt ut dem, utelämna dem, eller lägg till ett typsnitt som har dem under ”Dokumentets utseende”.
}
problem-logo-unreadable = Logotypen kan inte läsas. Välj en PNG- eller JPEG-bild.
problem-stamp-unreadable = Stämpeln eller underskriften kan inte läsas. Välj en PNG- eller JPEG-bild.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: för kort eller för långt. Ett tecken saknas, eller så är det ett för mycket.
problem-identifier-wrong-characters = { $name }: ett tecken kan inte stå där det står, till exempel en bokstav i stället för en siffra.
problem-identifier-wrong-check-digit = { $name }: kontrollsiffrorna stämmer inte. Troligen är en siffra felskriven, eller så har två bytt plats.
problem-identifier-unknown-country = { $name }: de första bokstäverna hör inte till något land som ger sådana nummer.
problem-identifier-impossible-part = { $name }: en del av det, till exempel ett datum eller en region, kan inte stämma.
problem-reference-not-made = Av det här numret går det inte att göra den valda referensen: det har inga siffror eller för många. Kunden anger själva numret.
problem-qr-reference-alone = Till en QR-IBAN betalar man bara med en QR-referens på 27 siffror, och den kräver en QR-IBAN. Här passar de två inte ihop.

## What the law of the seller's country asks for

problem-seller-address-partial = Din adress är inte fullständig. Lagen kräver gatuadress och ort ({ $law }).
problem-buyer-address-partial = Kundens adress är inte fullständig. Lagen kräver gatuadress och ort ({ $law }).
problem-seller-town-missing = Din ort saknas. Lagen kräver den ({ $law }).
problem-buyer-town-missing = Kundens ort saknas. Lagen kräver den ({ $law }).
problem-buyer-post-code-missing = Kundens postnummer saknas. Lagen kräver det ({ $law }).
problem-seller-tax-number-missing = Ditt skattenummer saknas. Lagen kräver det ({ $law }).
problem-buyer-tax-number-missing = Kundens skattenummer saknas. Lagen kräver det när kunden är ett företag ({ $law }).
problem-seller-registration-missing = Ditt organisationsnummer saknas. Lagen kräver det ({ $law }).
problem-buyer-registration-missing = Kundens organisationsnummer saknas. Lagen kräver det om kunden är ett företag ({ $law }).
problem-seller-uid-unmarked = Efter ditt UID behövs beteckningen för moms: MWST, TVA eller IVA ({ $law }).
problem-supply-date-missing = Inget leveransdatum. Lagen kräver det, även om det är samma som fakturadatumet ({ $law }).
problem-unit-missing = Ingen enhet. Lagen kräver den: timmar, styck, kilogram ({ $law }).
problem-tax-currency-missing = Skatten måste anges i ditt lands valuta också ({ $law }).
problem-electronic-invoice = Mellan företag i ditt land gäller bara den elektroniska fakturan. Det här dokumentet följer med den ({ $law }).

## What kinds of numbers are called

number-of-seller = Ditt nummer ({ $name })
number-of-buyer = Kundens nummer ({ $name })

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Betalningsreferens
identifier-variable-symbol = Variabel symbol
identifier-ch-qr-reference = QR-referens
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = momsregistreringsnummer
identifier-at-uid = österrikiskt UID
identifier-au-abn = ABN
identifier-be-enterprise = belgiskt företagsnummer
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business Number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR-nummer
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
identifier-se-organisation = organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN
