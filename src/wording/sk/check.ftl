### What is told before a document is sent, in Slovak.

## Which item it is about

item-problem = Položka { $position }, „{ $description }“: { $sentence }
unnamed-item-problem = Položka { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Chýba číslo. Zadajte ho, napríklad 2026-0042.
problem-issue-date-missing = Chýba dátum. Zadajte deň, keď doklad posielate.
problem-due-date-missing = Chýba splatnosť: zákazník nebude vedieť, kedy zaplatiť. Zadajte počet dní alebo dátum.
problem-number-used = Toto číslo už má iný doklad. Dajte tomuto vlastné.
problem-number-out-of-order = Doklady s nižším číslom majú neskorší dátum alebo doklady s vyšším číslom skorší. Skontrolujte číslo a dátum.
problem-issue-date-far = Dátum vyhotovenia je od dneška vzdialený viac ako rok. Skontrolujte rok.
problem-issue-date-stale = Dátum vyhotovenia je starší ako mesiac. Je to stále deň, keď doklad posielate?
problem-issue-date-ahead = Dátum vyhotovenia je až o viac ako mesiac. Je to deň, keď doklad posielate?
problem-supply-date-far = Dátum dodania je od dátumu vyhotovenia vzdialený viac ako rok. Skontrolujte rok.
problem-due-in-past = Dátum splatnosti už uplynul. Zvoľte deň, ktorý ešte len príde.
problem-due-far = Splatnosť je viac ako rok po dátume vyhotovenia. Skontrolujte rok.
problem-due-before-issue = Splatnosť je skôr ako dátum vyhotovenia. Zvoľte neskorší deň.
problem-valid-until-missing = Nie je uvedené, dokedy ponuka platí. Zadajte deň.
problem-valid-until-before-issue = Ponuka sa končí skôr, než je jej dátum. Zvoľte neskorší deň.
problem-valid-until-in-past = Ponuka už neplatí. Zvoľte deň, ktorý ešte len príde.
problem-cited-missing = Nie je uvedené, ktorej faktúry sa doklad týka. Uveďte jej číslo a dátum.
problem-cited-number-missing = Doklad je uvedený bez čísla. Zadajte číslo.
problem-cited-date-missing = Faktúra je uvedená bez dátumu. Zadajte dátum.
problem-advance-not-cited = Nie je uvedená žiadna zálohová faktúra. Uveďte tie, ktoré sa tu odpočítavajú.
problem-paid-not-cited = Nie je uvedené, čo bolo alebo má byť zaplatené. Uveďte faktúru.
problem-order-reference-missing = Na ostatných faktúrach tomuto zákazníkovi je číslo jeho objednávky. Vyžiadajte si ho: bez neho môže faktúra zostať nezaplatená.
problem-seller-name-missing = Chýba vaše meno. Zadajte svoje meno alebo názov firmy.
problem-seller-address-missing = Chýba vaša adresa. Zákazník ju potrebuje do účtovníctva.
problem-buyer-name-missing = Chýba meno zákazníka. Zadajte, kto bude platiť.
problem-buyer-address-missing = Chýba adresa zákazníka. Zadajte aspoň obec.
problem-seller-vat-number-missing = Účtujete daň, ale nie je uvedené daňové číslo. Zadajte svoje IČ DPH alebo IČO.
problem-buyer-vat-number-missing = Daň tu odvádza zákazník, ale chýba jeho IČ DPH. Vyžiadajte si ho a zadajte.
problem-exemption-reason-missing = Oslobodené od dane, ale nie je uvedené prečo. Napíšte dôvod alebo zákon.
problem-tax-rate-of-untaxed = Tento druh dane nemá sadzbu. Nastavte 0 alebo zvoľte iný druh.
problem-tax-rate-impossible = Sadzba dane musí byť medzi 0 a 100 percentami. Skontrolujte ju.
problem-tax-name-missing = Jedna daň nemá názov: zákazník nespozná, o čo ide. Pomenujte ju, napríklad VAT alebo IRPF.
problem-tax-missing = Bez dane, hoci ostatné položky ju majú. Zvoľte daň alebo napíšte, prečo tu nie je.
problem-tax-unexplained = Neúčtuje sa žiadna daň a nie je uvedené prečo. Napíšte dôvod alebo zákon do poznámky.
problem-tax-again = Je tu daň, ktorá už stojí na faktúre. Odstráňte ju z položiek alebo vytvorte tento doklad z faktúry.
problem-phrase-missing = Zákon vyžaduje vetu „{ $phrase }“ ({ $law }). Pripojte ju k poznámke.
problem-phrase-unapt = V poznámke je „{ $phrase }“, ale nič v doklade na to nedáva dôvod. Odstráňte to alebo skontrolujte daň.
problem-tax-rate-until = { $country }: sadzba { $rate } platila do { $change }. Pre plnenie ku dňu { $day } platí { $right }.
problem-tax-rate-from = { $country }: sadzba { $rate } platí až od { $change }. Pre plnenie ku dňu { $day } platí { $right }.
problem-tax-rate-unknown = { $country }: sadzba { $rate } nie je pre { $day } známa. Platí: { $right }. Skontrolujte sadzbu.
problem-no-lines = Zatiaľ nie je za čo platiť. Pridajte položku.
problem-description-missing = Chýba popis. Napíšte, čo to je.
problem-price-missing = Chýba cena. Zadajte ju alebo 0, ak je to zadarmo.
problem-unit-code-malformed = „{ $code }“ nie je kód jednotky: taký kód má jedno až tri veľké písmená a číslice. Vyberte jednotku znova alebo ju napíšte ako text.
problem-quantity-zero = Množstvo je 0: nič sa neúčtuje. Zadajte množstvo alebo položku odoberte.
problem-price-negative = Cena je menšia ako nula. Ak niečo vraciate, zadajte záporné množstvo.
problem-discount-too-large = Zľava je väčšia ako celá cena. Zmenšite ju.
problem-discount-negative = Zľava menšia ako nula cenu zvyšuje. Zadajte ju ako príplatok.
problem-charge-negative = Príplatok menší ako nula cenu znižuje. Zadajte ho ako zľavu.
problem-retention-impossible = Zádržné nemôže byť väčšie ako celková suma ani menšie ako nula.
problem-advance-negative = Už uhradená suma nemôže byť menšia ako nula.
problem-advances-too-large = Uhradené je viac, než koľko sa má zaplatiť. Ak vraciate peniaze, pošlite dobropis.
problem-payment-missing = Nie je uvedené, ako zaplatiť. Zadajte svoj IBAN alebo číslo účtu.
problem-payment-code-without-iban = Platobný kód sa nedá vytvoriť: treba naň IBAN.
problem-payment-code-currency = Platobný kód sa nedá vytvoriť: banky v krajine tohto účtu v tejto mene žiadny kód nečítajú.
problem-payment-code-nothing-due = Platobný kód nie je potrebný: nie je čo platiť.
problem-payment-code-too-much = Platobný kód sa nedá vytvoriť: suma je vyššia, než sa doň zmestí.
problem-payment-code-without-bic = Platobný kód sa nedá vytvoriť: treba naň BIC banky.
problem-payment-code-without-correspondent = Platobný kód sa nedá vytvoriť: napíšte za názov banky korešpondenčný účet (k/s).
problem-payment-code-not-whole = Platobný kód sa nedá vytvoriť: zmestia sa doň len celé sumy.
problem-payment-code-reference-too-long = Platobný kód sa nedá vytvoriť: údaj pre príjemcu je preň príliš dlhý.
problem-email-shape = Toto ešte nie je e-mailová adresa. Vyzerá napríklad takto: meno@example.com.
problem-nothing-due = Celková suma je nula. Skontrolujte ceny, množstvá a zľavy.
problem-credit-negative = Celkom je menej ako nula. Na dobropise sú sumy kladné.
problem-total-negative = Celková suma je menšia ako nula. Skontrolujte ceny, množstvá a zľavy; ak vraciate peniaze, pošlite dobropis.
problem-jargon = Nie každý zákazník vie, čo znamená „{ $words }“. Napíšte deň, do ktorého má zaplatiť.
problem-instalments-more-than-due = Splátky dávajú spolu viac ako sumu na úhradu. Niektorú zmenšite.
problem-instalments-too-many-digits = Splátky sú príliš veľké na presný výpočet. Zadajte menšie.
problem-early-payment-useless = Zľava za skoršiu úhradu potrebuje skorší deň, ako je splatnosť, a musí po nej ešte niečo zostať na zaplatenie.
problem-too-many-digits = Toto číslo je príliš veľké na presný výpočet. Zadajte menšie.
problem-repeated-tax = Rovnaká daň je tu dvakrát. Jednu odoberte.
problem-impossible-rate = Sadzby daní dávajú spolu mínus 100 percent alebo menej. Skontrolujte ich.
problem-characters-missing = { $count ->
    [one] Jeden znak sa nedá vytlačiť: { $characters }. Nahraďte ho, vynechajte alebo v časti „Vzhľad dokladu“ pridajte písmo, ktoré ho má.
    [few] { $count } znaky sa nedajú vytlačiť: { $characters }. Nahraďte ich, vynechajte alebo v časti „Vzhľad dokladu“ pridajte písmo, ktoré ich má.
   *[other] { $count } znakov sa nedá vytlačiť: { $characters }. Nahraďte ich, vynechajte alebo v časti „Vzhľad dokladu“ pridajte písmo, ktoré ich má.
}
problem-logo-unreadable = Logo sa nedá prečítať. Vyberte obrázok PNG alebo JPEG.
problem-stamp-unreadable = Pečiatka alebo podpis sa nedá prečítať. Vyberte obrázok PNG alebo JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: nesedí dĺžka. Znak chýba alebo je navyše.
problem-identifier-wrong-characters = { $name }: niektorý znak nemôže byť na svojom mieste, napríklad písmeno namiesto číslice.
problem-identifier-wrong-check-digit = { $name }: kontrolné číslice nesedia. Jedna číslica je asi preklep alebo sú dve vymenené.
problem-identifier-unknown-country = { $name }: prvé písmená neoznačujú žiadnu krajinu, ktorá takéto čísla prideľuje.
problem-identifier-impossible-part = { $name }: niektorá časť, napríklad dátum alebo oblasť, nie je možná.
problem-reference-not-made = Z tohto čísla sa zvolený údaj nedá vytvoriť: nemá žiadne číslice alebo ich má priveľa. Odberateľ uvedie samotné číslo.
problem-qr-reference-alone = Na QR-IBAN sa platí len s QR referenciou s 27 číslicami a tá potrebuje QR-IBAN. Tu k sebe nepatria.

## What the law of the seller's country asks for

problem-seller-address-partial = Vaša adresa nie je úplná. Zákon vyžaduje ulicu a obec ({ $law }).
problem-buyer-address-partial = Adresa zákazníka nie je úplná. Zákon vyžaduje ulicu a obec ({ $law }).
problem-seller-town-missing = Chýba vaša obec. Zákon ju vyžaduje ({ $law }).
problem-buyer-town-missing = Chýba obec zákazníka. Zákon ju vyžaduje ({ $law }).
problem-buyer-post-code-missing = Chýba PSČ zákazníka. Zákon ho vyžaduje ({ $law }).
problem-seller-tax-number-missing = Chýba vaše daňové číslo. Zákon ho vyžaduje ({ $law }).
problem-buyer-tax-number-missing = Chýba daňové číslo zákazníka. Zákon ho vyžaduje, ak je zákazník podnikateľ ({ $law }).
problem-seller-registration-missing = Chýba vaše identifikačné číslo firmy. Zákon ho vyžaduje ({ $law }).
problem-buyer-registration-missing = Chýba identifikačné číslo zákazníka. Zákon ho vyžaduje, ak je zákazník podnikateľ ({ $law }).
problem-seller-uid-unmarked = Za vaším UID musí byť označenie DPH: MWST, TVA alebo IVA ({ $law }).
problem-supply-date-missing = Chýba dátum dodania. Zákon ho vyžaduje, aj keď je zhodný s dátumom vyhotovenia ({ $law }).
problem-unit-missing = Chýba jednotka. Zákon ju vyžaduje: hodiny, kusy, kilogramy ({ $law }).
problem-tax-currency-missing = Daň musí byť uvedená aj v mene vašej krajiny ({ $law }).
problem-electronic-invoice = Medzi podnikateľmi vo vašej krajine platí iba elektronická faktúra. Tento doklad ju len sprevádza ({ $law }).

## What kinds of numbers are called

number-of-seller = Vaše { $name }
number-of-buyer = { $name } zákazníka

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Platobná referencia
identifier-variable-symbol = Variabilný symbol
identifier-ch-qr-reference = QR referencia
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = IČ DPH
identifier-at-uid = Rakúske UID
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
