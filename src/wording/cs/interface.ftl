### What the page says, in Czech.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = V tomto prohlížeči už není místo. Smažte koncepty, které nepotřebujete.
storage-denied = Tento prohlížeč pro tuto stránku nic neukládá. Povolte jí ukládat data, nebo si před odchodem stáhněte PDF.
storage-failed = Koncept se v tomto prohlížeči nepodařilo uložit. Zkuste to znovu, nebo si před odchodem stáhněte PDF.
storage-newer = Na jiné kartě běží novější Billet a změnil tento koncept. Načtěte tuto stránku znovu.
draft-missing = Tento koncept už neexistuje.
draft-newer = Tento koncept vznikl v novější verzi Billetu. Získáte ji, když stránku načtete znovu.
draft-unreadable = Tento koncept nejde přečíst. Jeho data zůstala zachována: můžete si je stáhnout.

paper-cannot-start = Náhled nejde načíst. Zkontrolujte připojení a zkuste to znovu.
paper-lacks-serif = Patkové písmo se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.
paper-lacks-texts = Texty tohoto jazyka se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.
paper-crashed = Náhled přestal fungovat. Zkuste to znovu.
paper-no-answer = Náhled se připravuje příliš dlouho. Zkuste to znovu.

## The notice that Billet has stopped

crash-title = Billet se zastavil
crash-text = Něco se pokazilo a Billet nemůže pokračovat. Vaše koncepty jsou dál v tomto prohlížeči. Stáhněte si jejich kopii a pak načtěte stránku znovu.
crash-download = Stáhnout mé koncepty
crash-reload = Načíst stránku znovu
crash-details = Podrobnosti pro tvůrce Billetu

## What was typed and can't be understood

number-not-a-number = „{ $typed }“ není číslo.
number-empty = Zadejte číslo.
number-too-large = Toto číslo je příliš velké. Může mít nejvýše 13 číslic.
number-too-many-decimals = Příliš mnoho desetinných míst. Může jich být nejvýše 6.
date-not-a-date = „{ $typed }“ není datum. Napište ho třeba takto: 22. 11. 2026.
date-empty = Zadejte datum.
date-no-such-day = „{ $typed }“ v kalendáři není. Zkontrolujte den a měsíc.
date-ambiguous = „{ $typed }“ může znamenat dva různé dny. Napište měsíc slovem, třeba 22. listopadu 2026.
date-year-missing = Chybí rok. Doplňte ho, třeba 22. 11. 2026.

number-not-days = „{ $typed }“ není počet dnů. Zadejte celé číslo, třeba 14.

number-not-positive = Zadejte číslo větší než 0.

## The frame of the page

product = Billet
navigation = Doklady
views = Zobrazení
view-form = Formulář
view-paper = Náhled
form = Formulář faktury
form-heading = Vystavit fakturu
document-numbered = { $kind } { $number }
document-unnumbered = Nová faktura
saved-at = Uloženo { $time }
not-saved = Neuloženo: { $reason }
undo = Vrátit
undone = Vráceno.
notice-close = Zavřít
go-to = Přejít na „{ $field }“
add = Přidat: { $what }
fold = Hotovo
edit = Upravit

## The document

document = Faktura
kind = Druh
kind-invoice = Faktura
kind-proforma = Proforma faktura
kind-quote = Cenová nabídka
kind-order-confirmation = Potvrzení objednávky
kind-delivery-note = Dodací list
kind-advance-invoice = Zálohová faktura
kind-final-invoice = Vyúčtovací faktura
kind-credit-note = Dobropis
kind-debit-note = Vrubopis
kind-corrective-invoice = Opravná faktura
kind-receipt = Příjmový doklad
kind-self-billed-invoice = Faktura vystavená zákazníkem
kind-statement = Výpis z účtu odběratele
kind-reminder = Upomínka
kind-about = Kdy se používá?
valid-until = Platí do
number = Číslo
    .example = 2026-0042
issue-date = Datum vystavení
supply-date = Datum zdanitelného plnění
    .add = datum zdanitelného plnění
    .hint = Pokud se liší od data vystavení.
order-reference = Číslo objednávky
    .add = číslo objednávky
    .hint = Číslo nebo značka objednávky u zákazníka.
due-days = Zaplatit do
due-in = Splatnost za
due-date = Datum splatnosti
due-day = Den příštího měsíce
due-kind = Splatnost
due-kind-days = dnů
due-kind-date = k datu
due-kind-receipt = ihned po obdržení
due-kind-business-days = pracovních dnů
due-kind-end-of-month-after-days = dnů, pak do konce měsíce
due-kind-days-after-end-of-month = dnů od konce měsíce
due-kind-day-of-following-month = dne příštího měsíce
due-on = Splatnost { $date }
document-language = Jazyk dokladu
currency = Měna

## From whom, to whom

seller = Dodavatel
buyer = Odběratel
seller-name = Vaše jméno nebo firma
    .example = Studio Novák
buyer-name = Zákazník
    .example = Kovář a synové
street = Ulice
    .example = Přístavní 12
post-code = PSČ
    .example = 110 00
city = Obec
    .example = Praha
country = Země
    .example = Česko
country-set = { $country }: nastaveno, jak je tam obvyklé – { $what }.
country-set-terms = splatnost
country-set-reference = variabilní symbol
vat-number = DIČ
    .example = CZ25123891
registration-number = IČO
    .add = IČO
    .example = 25123891
email = E-mail
    .add = e-mail
    .example = jmeno@example.com
phone = Telefon
    .add = telefon
    .example = +420 601 234 567
contact = Kontaktní osoba
    .add = kontaktní osobu
    .example = Jana Nováková
deliver-to = Místo dodání
    .add = dodací adresu
deliver-to-name = Název na této adrese
    .example = Sklad 2
part-extra = Další údaj
    .add = další údaj
part-extra-name = Údaj
    .example = Smlouva
part-extra-value = Hodnota
    .example = S-2026/17
extra-names = Smlouva, Zakázka, Projekt, Vaše značka, Středisko, Vozidlo, Místo výkonu
party-extra-names = Číslo zákazníka, Číslo dodavatele, Oddělení, Středisko, GLN, Spisová značka
item-extra-names = Číslo zboží, Výrobní číslo, Šarže, Velikost, Barva, GTIN, Země původu
look = Vzhled dokladu
look-open = Šablona, barva, texty
proposals = Použito dříve
proposals-found = Návrhy: { $count }. Vyberte šipkami.
filled-in = Vyplněno: { $name }
book = Zákazníci a položky
company = Vaše firma
company-new = Nová firma
company-another = další vaši firmu
company-begun = Nová firma začíná prázdná.
drawer-missing = Tuto část Billetu se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.
logo = Logo
logo-add = Přidat logo
logo-added = Logo bylo přidáno.
logo-replace = Změnit logo
logo-remove = Odebrat logo

## Items

items = Položky
items-hint = Enter přidá položku, Alt se šipkou ji přesune. Vložit můžete i řádky nebo sloupec zkopírované z tabulky.
item-numbered = Položka { $number }
item-named = Položka { $number }, „{ $name }“
item-undescribed = Nová položka
description = Popis
    .short = Popis
    .example = Návrh webu
detail = Podrobnosti
    .example = Co se udělalo, kdy a kde
quantity = Množství
    .short = Množ.
    .example = 1
unit = Jednotka
    .short = Jedn.
    .example = h
price = Cena
    .short = Cena
    .with-tax = Cena s daní
line-discount = Sleva
value-example = { $percent } nebo 15
line-charge = Příplatek
price-base = Cena je za
    .example = 1
row-heading = Nadpis
    .add = nadpis
    .example = Přízemí
row-text = Text
    .add = text
    .example = Podle telefonické dohody
row-subtotal = Mezisoučet
    .add = mezisoučet
    .example = Mezisoučet
tax-rate = Daň %
    .short = Daň %
    .example = 21
line-total = Částka
    .short = Částka
    .with-tax = S daní
item-add = Přidat položku
item-more = { $number ->
    [0] Další možnosti řádku
   *[other] Další možnosti položky { $number }
}
    .short = Další
item-remove = { $number ->
    [0] Odebrat tento řádek
   *[other] Odebrat položku { $number }
}
    .short = Odebrat
item-removed = Odebráno: { $item }.
item-duplicate = { $number ->
    [0] Duplikovat tento řádek
   *[other] Duplikovat položku { $number }
}
    .short = Duplikovat
item-up = { $number ->
    [0] Posunout tento řádek nahoru
   *[other] Posunout položku { $number } nahoru
}
    .short = Nahoru
item-down = { $number ->
    [0] Posunout tento řádek dolů
   *[other] Posunout položku { $number } dolů
}
    .short = Dolů
item-drag = Přesunete tažením. Na klávesnici: Alt a šipka.
item-moved = Položka { $position } z { $count }
items-pasted = { $count ->
    [one] Byla vložena jedna položka.
    [few] Byly vloženy { $count } položky.
   *[other] Bylo vloženo { $count } položek.
}
column-pasted = { $count ->
    [one] Z vloženého sloupce byla vyplněna { $count } položka.
    [few] Z vloženého sloupce byly vyplněny { $count } položky.
   *[other] Z vloženého sloupce bylo vyplněno { $count } položek.
}
cells-not-understood = Z vloženého obsahu nejde vytvořit žádná položka. Pokud ho chcete zachovat jako text, vložte ho do podrobností položky.
cells-failed = Vložený obsah se nepodařilo přečíst. { $reason }
prices = Ceny
prices-without-tax = Ceny bez daně
prices-with-tax = Ceny s daní

## On the whole document

discount = Sleva
discount-add = sleva
discount-reason = Sleva za
    .example = Včasná objednávka
discount-value = Výše slevy
discount-remove = Odebrat slevu
discount-removed = Sleva byla odebrána.
charge = Příplatek
charge-add = doprava nebo jiný příplatek
charge-reason = Příplatek za
    .example = Doprava
charge-value = Výše příplatku
charge-remove = Odebrat příplatek
charge-removed = Příplatek byl odebrán.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Odebrat: { $part }
part-removed = Odebráno: { $part }.
part-taxes = Daň
    .add = další daň
part-own-tax = Vlastní daň
    .add = vlastní daň
part-adjustments = Sleva nebo příplatek
    .add = další sleva nebo příplatek
part-adjustments-reason = Sleva nebo příplatek za
    .example = Včasná objednávka
part-adjustments-kind = Je to
part-adjustments-kind-discount = sleva
part-adjustments-kind-charge = příplatek
part-adjustments-value = Výše
part-taxes-scheme = Název daně
    .example = VAT
part-taxes-rate = Sazba %
    .example = 21
part-taxes-kind = Co se s daní děje
part-taxes-kind-added = přičte se
part-taxes-kind-retained = srazí ji zákazník
part-taxes-kind-surcharge = přičte se jako přirážka
part-taxes-kind-compound = počítá se i z ostatních daní
part-taxes-kind-informative = jen se uvede
part-taxes-category = Zdanění
part-taxes-category-rate = podle sazby
part-taxes-category-AE = daň odvede zákazník (přenesená daňová povinnost)
part-taxes-category-E = osvobozeno
part-taxes-category-K = nulová sazba, prodej v rámci EU
part-taxes-category-G = nulová sazba, vývoz
part-taxes-category-O = není předmětem daně
part-taxes-category-L = daň Kanárských ostrovů
part-taxes-category-M = daň Ceuty a Melilly
part-taxes-exemption-reason = Proč se daň neúčtuje
    .example = Důvod nebo zákon, který to stanoví
part-taxes-exemption-code = Kód důvodu
    .example = VATEX-EU-132
part-preceding = K dokladu
    .add = doklad, kterého se týká
part-preceding-kind = Druh
part-preceding-number = Jeho číslo
part-preceding-date = Jeho datum
part-second-language = Druhý jazyk
    .add = druhý jazyk
part-second-language-none = žádný
part-place-to-sign = Místo pro podpis
    .add = místo pro podpis
part-place-to-sign-false = není
part-place-to-sign-true = pro podpis zákazníka
part-advances = Již uhrazeno
    .add = již uhrazená částka
part-advances-value = Uhrazená částka
part-advances-date = Uhrazeno dne
part-advances-reference = Platba
    .example = Zálohová faktura 2026-0040
part-retention-value = Zádržné
    .add = zádržné
part-retention-reason = Důvod zádržného
    .example = Do převzetí díla
part-retention-until = Zadrženo do
part-cash-rounding = Zaokrouhlit na
    .add = zaokrouhlení při platbě v hotovosti
    .example = 1
part-accounting-currency-rate = Kurz
    .add = daň v jiné měně
    .example = 25,12
    .hint = Kolik jednotek druhé měny, podle oficiálního kurzu toho dne.
part-accounting-currency-currency = Daň uvést i v měně
part-accounting-currency-per = Kurz je za
    .example = 1
part-accounting-currency-source = Zdroj kurzu
    .example = Česká národní banka
part-accounting-currency-date = Kurz ze dne
part-amount-in-words = Částka slovy
    .add = částka slovy
part-amount-in-words-false = neuvádět
part-amount-in-words-true = pod částkou k úhradě
part-business-days-shift = Splatnost ve volný den
    .add = splatnost ve volné dny
part-business-days-shift-false = zůstane v ten den
part-business-days-shift-true = posune se na další pracovní den
part-business-days-holidays = Státní svátek
    .add = státní svátek
instalments-rest = Zbývá { $amount }.
instalments-rest-due = Zbývá { $amount }, splatnost { $date }.
part-instalments = Splátka
    .add = splátka
part-instalments-value = Splátka
part-early-payment = Sleva za dřívější úhradu
    .add = sleva za dřívější úhradu
part-early-payment-value = Sleva za dřívější úhradu
part-late-payment-interest-yearly = Úrok z prodlení, % ročně
    .add = úrok z prodlení
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Referenční sazba EU %
    .add = zákonný úrok z prodlení (EU)
    .example = 2,15
    .hint = Jak ji zveřejnila centrální banka. Zákon k ní přidává 8 procentních bodů a 40 eur.
part-late-payment-interest-eu-statutory-later = Nová referenční sazba EU
    .add = nová referenční sazba
part-late-payment-interest-eu-statutory-later-from = Od
part-late-payment-interest-eu-statutory-later-rate = Referenční sazba EU %
    .example = 2,15
part-late-payment-day-count = Rok má
part-late-payment-day-count-actual_365 = 365 dní
part-late-payment-day-count-actual_360 = 360 dní
part-late-payment-flat-fee = Poplatek za pozdní úhradu
    .add = poplatek za pozdní úhradu
    .example = 40

## Totals

totals = Součty
totals-sum = Součet položek
totals-net = Bez daně
totals-tax = { $tax ->
    [VAT] DPH { $rate } ze základu { $base }
   *[other] { $tax } { $rate } ze základu { $base }
}
totals-gross = Celkem
totals-retained = Daň sražená zákazníkem
totals-retention = Zádržné
totals-paid = Již uhrazeno
totals-rounding = Zaokrouhlení
totals-due = K úhradě
totals-unknown = –
totals-stale = { $count ->
    [one] Neaktuální: jedno pole nejde přečíst. Toto jsou předchozí částky.
    [few] Neaktuální: { $count } pole nejdou přečíst. Toto jsou předchozí částky.
   *[other] Neaktuální: { $count } polí nejde přečíst. Toto jsou předchozí částky.
}
totals-too-many-digits = Neaktuální: některé číslo je příliš velké na přesný výpočet.
totals-repeated-tax = Neaktuální: u jedné položky je stejná daň dvakrát.
totals-impossible-rate = Neaktuální: sazby daní u jedné položky dávají dohromady minus 100 procent nebo méně.
rounding = Zaokrouhlování
rounding-line = Zaokrouhlit na každém řádku
rounding-total = Zaokrouhlit až na konci

## How to pay, notes

payment = Jak zaplatit
iban = IBAN
    .example = CZ65 0800 0000 1920 0014 5399
bic = BIC
    .example = GIBACZPX
bank = Banka
    .add = banka
    .example = Pražská banka
account = Číslo účtu
    .add = účet bez IBANu
    .example = 1234567890/0800
payment-reference = Při platbě uveďte
    .add = údaj k platbě
    .example = 2026-0042
    .hint = Když zůstane prázdné, vznikne z čísla dokladu.
part-payment-reference-scheme = Symbol z čísla dokladu
    .add = symbol z čísla dokladu
part-payment-reference-scheme-number = samotné číslo
part-payment-reference-scheme-variable_symbol = variabilní symbol
part-payment-reference-scheme-creditor_reference = reference RF (ISO 11649)
part-payment-reference-scheme-swiss = švýcarská QR reference, bez QR-IBANu RF
part-payment-reference-scheme-viite = finské viite
part-payment-reference-scheme-kid = KID, po dohodě s bankou
part-payment-reference-scheme-ocr = OCR, po dohodě s bankou
reference-made = Odběratel uvede { $reference }.
notes = Poznámky
note = Poznámka pro zákazníka
    .example = Děkujeme za objednávku.
phrases = Obvyklé věty pro poznámku
phrases-choose = Vyberte větu, která se připojí
phrase-added = Věta byla připojena k poznámce.

## Before you send

problems = Před odesláním
problems-mistake = Před odesláním opravte
problems-warning = Raději zkontrolujte
problems-notice = Dobré vědět
problems-none = Nic nechybí.
problems-waiting = Faktura se kontroluje…
problems-unchecked = Fakturu nejde zkontrolovat, dokud náhled zase nebude fungovat.
problem-not-understood = „{ $typed }“ nejde přečíst: náhled ukazuje předchozí hodnotu.
problems-more = { $count ->
    [one] a jedna další.
    [few] a { $count } další.
   *[other] a { $count } dalších.
}

## The paper

paper = Náhled
paper-page = Strana { $page } z { $pages }
paper-picture = { $document }. { $page }
paper-back = Předchozí strana
paper-on = Další strana
paper-larger = Zvětšit náhled
paper-smaller = Zmenšit náhled
paper-stale = { $count ->
    [one] Neaktuální: jedno pole nejde přečíst.
    [few] Neaktuální: { $count } pole nejdou přečíst.
   *[other] Neaktuální: { $count } polí nejde přečíst.
}
paper-impossible = Bez součtů: nejdou spočítat.
paper-retry = Zkusit znovu
paper-print = Takto se vytiskne jen jedna strana. Chcete-li vytisknout všechny, stiskněte v Billetu Ctrl+P (⌘P).
pdf-download = Stáhnout PDF
    .short = PDF
ways = Tisk a další
pdf-waiting = Připravuje se…
pdf-making = PDF se vytváří…
pdf-saved = { $name } najdete ve stažených souborech.
pdf-saved-but = { $saved } Zkontrolujte prosím:
pdf-stale = { $count ->
    [one] Pole, které nejde přečíst: { $field }. PDF ukazuje jeho předchozí hodnotu.
    [few] { $count } pole nejdou přečíst, první je: { $field }. PDF ukazuje jejich předchozí hodnoty.
   *[other] { $count } polí nejde přečíst, první je: { $field }. PDF ukazuje jejich předchozí hodnoty.
}
pdf-impossible = Nejsou v něm součty, protože je nejde spočítat.
pdf-not-taken = Prohlížeč soubor nepřijal. Zkuste to znovu.
pdf-failed = PDF se nepodařilo vytvořit: { $reason }

## Drafts

drafts = Koncepty
drafts-hint = Jsou uložené jen v tomto prohlížeči, v tomto zařízení.
drafts-search = Hledat podle čísla nebo zákazníka
drafts-not-found = Žádný koncept nemá toto číslo ani zákazníka.
drafts-none = Zatím žádné koncepty. Co napíšete, uloží se sem samo.
drafts-unreadable = { $count ->
    [one] Ještě jeden koncept tato verze neumí přečíst. Zůstává, jak je.
    [few] Další { $count } koncepty tato verze neumí přečíst. Zůstávají, jak jsou.
   *[other] Dalších { $count } konceptů tato verze neumí přečíst. Zůstávají, jak jsou.
}
file-open = Otevřít soubor
export = Uložit více
draft-new = Nová faktura
    .short = Nová
draft-new-opened = Je otevřená nová faktura.
draft-unnumbered = Bez čísla
draft-without-buyer = Zatím bez zákazníka
draft-open = Otevřít: { $number }
draft-duplicate = Duplikovat: { $number }
draft-delete = Smazat: { $number }
draft-deleted = Koncept byl smazán.
draft-numbered-deleted = Koncept { $number } byl smazán.
draft-kept-copy = Tento koncept byl změněn i na jiné kartě. Tamní verze zůstává jako samostatný koncept.
draft-changed = { $day }, { $time }

interface-language = Jazyk stránky
language-missing = { $language }: jazyk se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.
drop-file = Pusťte sem soubor PDF nebo JSON a otevře se. Obrázek pusťte na místo loga.

issue = Vystavení
issue-place-hint = Až bude hotovo: vystavením se číslo, částky a PDF uzamknou. Do té doby je každé uložené PDF jen koncept.
issue-open = Vystavit tento doklad…
issued-on = Vystaveno { $date }
issued-hint = Číslo, částky a PDF zůstanou, jak jsou. Co chcete změnit, změníte dokladem, který tento uvádí.
issued-follow = Opravit nebo navázat…
issued-take-back = Vrátit mezi koncepty…
issued-elsewhere = Tento doklad byl vystaven na jiné kartě. Co jste napsali zde, pokračuje jako samostatný koncept.
storage-issued = Mezitím byl vystaven a zůstane, jak je.

number-pattern = Vzor čísla…
number-set = Číslo je teď { $number }.
drafts-gaps = Žádný zdejší doklad nemá { $numbers }. Mezera v číslech musí mít důvod.
