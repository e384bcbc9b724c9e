### What is told before a document is sent, in Hungarian.

## Which item it is about

item-problem = { $position }. tétel, „{ $description }”: { $sentence }
unnamed-item-problem = { $position }. tétel: { $sentence }

## What is wrong, and what to do

problem-number-missing = Nincs száma. Adjon neki egyet, például 2026-0042.
problem-issue-date-missing = Nincs kelte. Írja be a küldés napját.
problem-due-date-missing = Nincs fizetési határidő: a vevő nem fogja tudni, mikor fizessen. Adjon meg napokat vagy dátumot.
problem-number-used = Egy másik bizonylatnak már ez a száma. Adjon ennek sajátot.
problem-number-out-of-order = Vannak kisebb sorszámú bizonylatok későbbi dátummal, vagy nagyobb sorszámúak korábbival. Ellenőrizze a sorszámot és a dátumot.
problem-issue-date-far = A kiállítás dátuma több mint egy évre van a mai naptól. Ellenőrizze az évet.
problem-issue-date-stale = A kiállítás dátuma több mint egy hónapja volt. Még mindig ez a küldés napja?
problem-issue-date-ahead = A kiállítás dátuma több mint egy hónap múlva lesz. Ez a küldés napja?
problem-supply-date-far = A teljesítés dátuma több mint egy évre van a kiállítás dátumától. Ellenőrizze az évet.
problem-due-in-past = A fizetési határidő már elmúlt. Válasszon későbbi napot.
problem-due-far = A fizetési határidő több mint egy évvel a kiállítás dátuma után van. Ellenőrizze az évet.
problem-due-before-issue = A fizetési határidő a kiállítás dátuma előtt van. Válasszon későbbi napot.
problem-valid-until-missing = Nem derül ki, meddig érvényes az ajánlat. Írjon be egy napot.
problem-valid-until-before-issue = Az ajánlat a saját kelte előtt lejár. Válasszon későbbi napot.
problem-valid-until-in-past = Az ajánlat már nem érvényes. Válasszon jövőbeli napot.
problem-cited-missing = Nem derül ki, melyik számlára vonatkozik. Adja meg a számát és a keltét.
problem-cited-number-missing = Egy bizonylat szám nélkül szerepel. Írja be a számát.
problem-cited-date-missing = Egy számla kelte nélkül szerepel. Írja be a keltét.
problem-advance-not-cited = Nincs megadva előlegszámla. Adja meg azokat, amelyeket itt levonnak.
problem-paid-not-cited = Nem derül ki, mit fizettek ki vagy mi van még hátra. Adja meg a számlát.
problem-order-reference-missing = A vevőnek küldött többi számlán szerepel a rendelési száma. Kérje el: nélküle a számla kifizetetlen maradhat.
problem-seller-name-missing = Hiányzik az Ön neve. Adja meg a saját vagy a cége nevét.
problem-seller-address-missing = Hiányzik az Ön címe. A vevőnek szüksége van rá a könyveléshez.
problem-buyer-name-missing = Hiányzik a vevő neve. Adja meg, ki fog fizetni.
problem-buyer-address-missing = Hiányzik a vevő címe. Adja meg legalább a települést.
problem-seller-vat-number-missing = Adót számít fel, de nem szerepel adószám. Adja meg a közösségi adószámát vagy a cégjegyzékszámát.
problem-buyer-vat-number-missing = Itt a vevő fizeti az adót, de az adószáma hiányzik. Kérje el, és adja meg.
problem-exemption-reason-missing = Mentes az adó alól, de nem szerepel, miért. Adja meg az okot vagy a jogszabályt.
problem-tax-rate-of-untaxed = Ennek az adófajtának nincs kulcsa. Állítsa 0-ra, vagy válasszon más fajtát.
problem-tax-rate-impossible = Az adókulcs 0 és 100 százalék között lehet. Ellenőrizze.
problem-tax-name-missing = Az egyik adónak nincs neve: a vevő nem tudhatja, mi az. Nevezze el, például: VAT vagy IRPF.
problem-tax-missing = Nincs adó, pedig más tételeken van. Válasszon adót, vagy írja le, miért nincs.
problem-tax-unexplained = Nincs felszámított adó, és nem szerepel, miért. Írja az okot vagy a jogszabályt a megjegyzésbe.
problem-tax-again = Olyan adó szerepel itt, amely a számlán már rajta van. Vegye ki a tételekből, vagy készítse ezt a bizonylatot a számlából.
problem-phrase-missing = A törvény előírja ezt: „{ $phrase }” ({ $law }). Írja a megjegyzésbe.
problem-phrase-unapt = A megjegyzésben ez áll: „{ $phrase }”, de a bizonylatban semmi sem indokolja. Törölje, vagy ellenőrizze az adót.
problem-tax-rate-until = { $country }: a { $rate } kulcs eddig volt érvényben: { $change } A teljesítés napján ({ $day }) a kulcs { $right }.
problem-tax-rate-from = { $country }: a { $rate } kulcs csak ettől a naptól érvényes: { $change } A teljesítés napján ({ $day }) a kulcs { $right }.
problem-tax-rate-unknown = { $country }: { $rate } kulcs nem ismert erre a napra: { $day } Van: { $right }. Ellenőrizze a kulcsot.
problem-no-lines = Még nincs miért fizetni. Adjon hozzá egy tételt.
problem-description-missing = Nincs megnevezés. Írja le, mi ez.
problem-price-missing = Nincs ár. Adjon meg egyet, vagy 0-t, ha ingyenes.
problem-unit-code-malformed = „{ $code }” nem mértékegység kódja: az ilyen kód egy–három nagybetűből és számjegyből áll. Válassza ki újra az egységet, vagy írja be szövegként.
problem-quantity-zero = A mennyiség 0: semmi sincs felszámítva. Adja meg a mennyiséget, vagy távolítsa el a tételt.
problem-price-negative = Az ár kisebb nullánál. Ha visszavesz valamit, a mennyiséget adja meg negatív számmal.
problem-discount-too-large = A kedvezmény nagyobb a teljes árnál. Csökkentse.
problem-discount-negative = A nullánál kisebb kedvezmény növeli az árat. Adja meg felárként.
problem-charge-negative = A nullánál kisebb felár csökkenti az árat. Adja meg kedvezményként.
problem-retention-impossible = A visszatartott garancia nem lehet több a végösszegnél, és nem lehet nullánál kisebb.
problem-advance-negative = A már kifizetett összeg nem lehet nullánál kisebb.
problem-advances-too-large = Már többet fizettek, mint amennyi fizetendő. Ha pénzt ad vissza, küldjön jóváíró számlát.
problem-payment-missing = Nem szerepel, hogyan lehet fizetni. Adja meg az IBAN-t vagy a számlaszámot.
problem-payment-code-without-iban = Nem készíthető fizetési kód: IBAN kell hozzá.
problem-payment-code-currency = Nem készíthető fizetési kód: a bankszámla országának bankjai ebben a pénznemben nem olvasnak ilyet.
problem-payment-code-nothing-due = Nincs szükség fizetési kódra: nincs fizetnivaló.
problem-payment-code-too-much = Nem készíthető fizetési kód: az összeg nagyobb, mint ami belefér.
problem-payment-code-without-bic = Nem készíthető fizetési kód: a bank BIC-kódja kell hozzá.
problem-payment-code-without-correspondent = Nem készíthető fizetési kód: írja a levelező számlát a bank neve után.
problem-payment-code-not-whole = Nem készíthető fizetési kód: csak egész összeg fér bele.
problem-payment-code-reference-too-long = Nem készíthető fizetési kód: a közlemény túl hosszú hozzá.
problem-email-shape = Ez még nem e-mail-cím. Így néz ki: nev@example.com.
problem-nothing-due = A végösszeg nulla. Ellenőrizze az árakat, mennyiségeket és kedvezményeket.
problem-credit-negative = A végösszeg nullánál kisebb. Jóváíró számlán az összegek pozitívak.
problem-total-negative = A végösszeg kisebb nullánál. Ellenőrizze az árakat, mennyiségeket és kedvezményeket; ha pénzt ad vissza, küldjön jóváíró számlát.
problem-jargon = Nem minden vevő tudja, mit jelent ez: „{ $words }”. Írja le a napot, ameddig fizetni kell.
problem-instalments-more-than-due = A részletek összege több a fizetendő összegnél. Csökkentse valamelyiket.
problem-instalments-too-many-digits = A részletek túl nagyok a pontos számításhoz. Adjon meg kisebbeket.
problem-early-payment-useless = A korai fizetés kedvezményéhez a határidőnél korábbi nap kell, és utána is maradnia kell fizetnivalónak.
problem-too-many-digits = Ez a szám túl nagy a pontos számításhoz. Adjon meg kisebbet.
problem-repeated-tax = Ugyanaz az adó itt kétszer szerepel. Távolítsa el az egyiket.
problem-impossible-rate = Az adókulcsok összege mínusz 100 százalék vagy kevesebb. Ellenőrizze őket.
problem-characters-missing = { $count ->
    [one] Egy karakter nem nyomtatható ki: { $characters }. Cserélje ki, hagyja el, vagy adjon hozzá olyan betűtípust, amelyben megvan, itt: „Bizonylat megjelenése”.
   *[other] { $count } karakter nem nyomtatható ki: { $characters }. Cserélje ki, hagyja el őket, vagy adjon hozzá olyan betűtípust, amelyben megvannak, itt: „Bizonylat megjelenése”.
}
problem-logo-unreadable = A logó nem olvasható. Válasszon PNG- vagy JPEG-képet.
problem-stamp-unreadable = A bélyegző vagy aláírás nem olvasható. Válasszon PNG- vagy JPEG-képet.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: nem jó a hossza. Hiányzik egy karakter, vagy eggyel több van.
problem-identifier-wrong-characters = { $name }: egy karakter nem állhat ott, ahol áll, például betű számjegy helyett.
problem-identifier-wrong-check-digit = { $name }: az ellenőrző számjegyek nem egyeznek. Valószínűleg egy számjegy elírás, vagy kettő felcserélődött.
problem-identifier-unknown-country = { $name }: az első betűk nem jelölnek olyan országot, amely ilyen számot ad.
problem-identifier-impossible-part = { $name }: egy része, például egy dátum vagy régió, nem lehetséges.
problem-reference-not-made = Ebből a számból nem készülhet a választott hivatkozás: nincs benne számjegy, vagy túl sok van. A vevő magát a számot tünteti fel.
problem-qr-reference-alone = QR-IBAN-ra csak 27 számjegyű QR-hivatkozással lehet fizetni, ahhoz pedig QR-IBAN kell. Itt a kettő nem illik össze.

## What the law of the seller's country asks for

problem-seller-address-partial = Az Ön címe nem teljes. A jogszabály utcát és települést kér ({ $law }).
problem-buyer-address-partial = A vevő címe nem teljes. A jogszabály utcát és települést kér ({ $law }).
problem-seller-town-missing = Hiányzik az Ön települése. A jogszabály előírja ({ $law }).
problem-buyer-town-missing = Hiányzik a vevő települése. A jogszabály előírja ({ $law }).
problem-buyer-post-code-missing = Hiányzik a vevő irányítószáma. A jogszabály előírja ({ $law }).
problem-seller-tax-number-missing = Hiányzik az Ön adószáma. A jogszabály előírja ({ $law }).
problem-buyer-tax-number-missing = Hiányzik a vevő adószáma. A jogszabály előírja, ha a vevő vállalkozás ({ $law }).
problem-seller-registration-missing = Hiányzik a cég nyilvántartási száma. A törvény előírja ({ $law }).
problem-buyer-registration-missing = Hiányzik a vevő nyilvántartási száma. A törvény előírja, ha a vevő vállalkozás ({ $law }).
problem-seller-uid-unmarked = Az Ön UID-száma után az áfa jelzése is kell: MWST, TVA vagy IVA ({ $law }).
problem-supply-date-missing = Hiányzik a teljesítés dátuma. A jogszabály akkor is előírja, ha azonos a számla keltével ({ $law }).
problem-unit-missing = Hiányzik az egység. A jogszabály előírja: óra, darab, kilogramm ({ $law }).
problem-tax-currency-missing = Az adót az Ön országának pénznemében is fel kell tüntetni ({ $law }).
problem-electronic-invoice = Az Ön országában vállalkozások között csak az elektronikus számla érvényes. Ez a bizonylat annak kísérője ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } (eladó)
number-of-buyer = { $name } (vevő)

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Közlemény (hivatkozás)
identifier-variable-symbol = Változó szimbólum
identifier-ch-qr-reference = QR-hivatkozás
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = Közösségi adószám
identifier-at-uid = Osztrák UID
identifier-au-abn = ABN
identifier-be-enterprise = Belga vállalkozási szám
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR-szám
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
