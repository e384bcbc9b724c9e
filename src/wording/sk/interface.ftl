### What the page says, in Slovak.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = V tomto prehliadači už nie je miesto. Odstráňte koncepty, ktoré nepotrebujete.
storage-denied = Tento prehliadač pre túto stránku nič neukladá. Povoľte jej ukladať údaje alebo si pred odchodom stiahnite PDF.
storage-failed = Koncept sa v tomto prehliadači nepodarilo uložiť. Skúste to znova alebo si pred odchodom stiahnite PDF.
storage-newer = Na inej karte beží novší Billet a zmenil tento koncept. Načítajte túto stránku znova.
draft-missing = Tento koncept už neexistuje.
draft-newer = Tento koncept vznikol v novšej verzii Billetu. Získate ju, keď stránku načítate znova.
draft-unreadable = Tento koncept sa nedá prečítať. Jeho údaje sa zachovali: môžete si ich stiahnuť.

paper-cannot-start = Náhľad sa nedá načítať. Skontrolujte pripojenie a skúste to znova.
paper-lacks-serif = Pätkové písmo sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.
paper-lacks-texts = Texty tohto jazyka sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.
paper-crashed = Náhľad prestal fungovať. Skúste to znova.
paper-no-answer = Náhľad sa pripravuje príliš dlho. Skúste to znova.

## The notice that Billet has stopped

crash-title = Billet sa zastavil
crash-text = Niečo sa pokazilo a Billet nemôže pokračovať. Vaše koncepty sú naďalej v tomto prehliadači. Stiahnite si ich kópiu a potom načítajte stránku znova.
crash-download = Stiahnuť moje koncepty
crash-reload = Načítať stránku znova
crash-details = Podrobnosti pre tvorcov Billetu

## What was typed and can't be understood

number-not-a-number = „{ $typed }“ nie je číslo.
number-empty = Zadajte číslo.
number-too-large = Toto číslo je príliš veľké. Môže mať najviac 13 číslic.
number-too-many-decimals = Príliš veľa desatinných miest. Môže ich byť najviac 6.
date-not-a-date = „{ $typed }“ nie je dátum. Napíšte ho napríklad takto: 22. 11. 2026.
date-empty = Zadajte dátum.
date-no-such-day = „{ $typed }“ v kalendári nie je. Skontrolujte deň a mesiac.
date-ambiguous = „{ $typed }“ môže znamenať dva rôzne dni. Napíšte mesiac slovom, napríklad 22. novembra 2026.
date-year-missing = Chýba rok. Doplňte ho, napríklad 22. 11. 2026.

number-not-days = „{ $typed }“ nie je počet dní. Zadajte celé číslo, napríklad 14.

number-not-positive = Zadajte číslo väčšie ako 0.

## The frame of the page

product = Billet
navigation = Doklady
views = Zobrazenie
view-form = Formulár
view-paper = Náhľad
form = Formulár faktúry
form-heading = Vystaviť faktúru
document-numbered = { $kind } { $number }
document-unnumbered = Nová faktúra
saved-at = Uložené { $time }
not-saved = Neuložené: { $reason }
undo = Vrátiť
undone = Vrátené.
notice-close = Zavrieť
go-to = Prejsť na „{ $field }“
add = Pridať: { $what }
fold = Hotovo
edit = Upraviť

## The document

document = Faktúra
kind = Druh
kind-invoice = Faktúra
kind-proforma = Proforma faktúra
kind-quote = Cenová ponuka
kind-order-confirmation = Potvrdenie objednávky
kind-delivery-note = Dodací list
kind-advance-invoice = Zálohová faktúra
kind-final-invoice = Vyúčtovacia faktúra
kind-credit-note = Dobropis
kind-debit-note = Ťarchopis
kind-corrective-invoice = Opravná faktúra
kind-receipt = Potvrdenie o platbe
kind-self-billed-invoice = Faktúra vyhotovená odberateľom
kind-statement = Výpis z účtu odberateľa
kind-reminder = Upomienka
kind-about = Kedy sa používa?
valid-until = Platí do
number = Číslo
    .example = 2026-0042
issue-date = Dátum vyhotovenia
supply-date = Dátum dodania
    .add = dátum dodania
    .hint = Ak sa líši od dátumu vyhotovenia.
order-reference = Číslo objednávky
    .add = číslo objednávky
    .hint = Číslo alebo značka objednávky u zákazníka.
due-days = Zaplatiť do
due-in = Splatnosť za
due-date = Dátum splatnosti
due-day = Deň budúceho mesiaca
due-kind = Splatnosť
due-kind-days = dní
due-kind-date = k dátumu
due-kind-receipt = ihneď po doručení
due-kind-business-days = pracovných dní
due-kind-end-of-month-after-days = dní, potom do konca mesiaca
due-kind-days-after-end-of-month = dní od konca mesiaca
due-kind-day-of-following-month = dňa budúceho mesiaca
due-on = Splatnosť { $date }
document-language = Jazyk dokladu
currency = Mena

## From whom, to whom

seller = Dodávateľ
buyer = Odberateľ
seller-name = Vaše meno alebo firma
    .example = Štúdio Novák
buyer-name = Zákazník
    .example = Kováč a synovia
street = Ulica
    .example = Prístavná 12
post-code = PSČ
    .example = 811 01
city = Obec
    .example = Bratislava
country = Krajina
    .example = Slovensko
country-set = { $country }: nastavené, ako je tam zvykom – { $what }.
country-set-terms = splatnosť
country-set-reference = variabilný symbol
vat-number = IČ DPH
    .example = SK2022749619
registration-number = IČO
    .add = IČO
    .example = 36421928
email = E-mail
    .add = e-mail
    .example = meno@example.com
phone = Telefón
    .add = telefón
    .example = +421 901 234 567
contact = Kontaktná osoba
    .add = kontaktnú osobu
    .example = Jana Nováková
deliver-to = Miesto dodania
    .add = dodaciu adresu
deliver-to-name = Názov na tejto adrese
    .example = Sklad 2
part-extra = Ďalší údaj
    .add = ďalší údaj
part-extra-name = Údaj
    .example = Zmluva
part-extra-value = Hodnota
    .example = Z-2026/17
extra-names = Zmluva, Zákazka, Projekt, Vaša značka, Stredisko, Vozidlo, Miesto výkonu
party-extra-names = Číslo zákazníka, Číslo dodávateľa, Oddelenie, Stredisko, GLN, Spisová značka
item-extra-names = Číslo tovaru, Výrobné číslo, Šarža, Veľkosť, Farba, GTIN, Krajina pôvodu
look = Vzhľad dokladu
look-open = Šablóna, farba, texty
proposals = Použité predtým
proposals-found = Návrhy: { $count }. Vyberte šípkami.
filled-in = Vyplnené: { $name }
book = Zákazníci a položky
company = Vaša firma
company-new = Nová firma
company-another = ďalšiu vašu firmu
company-begun = Nová firma začína prázdna.
drawer-missing = Túto časť Billetu sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.
logo = Logo
logo-add = Pridať logo
logo-added = Logo bolo pridané.
logo-replace = Zmeniť logo
logo-remove = Odobrať logo

## Items

items = Položky
items-hint = Enter pridá položku, Alt so šípkou ju presunie. Vložiť môžete aj riadky alebo stĺpec skopírované z tabuľky.
item-numbered = Položka { $number }
item-named = Položka { $number }, „{ $name }“
item-undescribed = Nová položka
description = Popis
    .short = Popis
    .example = Návrh webu
detail = Podrobnosti
    .example = Čo sa urobilo, kedy a kde
quantity = Množstvo
    .short = Množ.
    .example = 1
unit = Jednotka
    .short = Jedn.
    .example = h
price = Cena
    .short = Cena
    .with-tax = Cena s daňou
line-discount = Zľava
value-example = { $percent } alebo 15
line-charge = Príplatok
price-base = Cena je za
    .example = 1
row-heading = Nadpis
    .add = nadpis
    .example = Prízemie
row-text = Text
    .add = text
    .example = Podľa telefonickej dohody
row-subtotal = Medzisúčet
    .add = medzisúčet
    .example = Medzisúčet
tax-rate = Daň %
    .short = Daň %
    .example = 23
line-total = Suma
    .short = Suma
    .with-tax = S daňou
item-add = Pridať položku
item-more = { $number ->
    [0] Viac možností riadka
   *[other] Viac možností položky { $number }
}
    .short = Viac
item-remove = { $number ->
    [0] Odobrať tento riadok
   *[other] Odobrať položku { $number }
}
    .short = Odobrať
item-removed = Odobraté: { $item }.
item-duplicate = { $number ->
    [0] Duplikovať tento riadok
   *[other] Duplikovať položku { $number }
}
    .short = Duplikovať
item-up = { $number ->
    [0] Posunúť tento riadok nahor
   *[other] Posunúť položku { $number } nahor
}
    .short = Nahor
item-down = { $number ->
    [0] Posunúť tento riadok nadol
   *[other] Posunúť položku { $number } nadol
}
    .short = Nadol
item-drag = Presuniete potiahnutím. Na klávesnici: Alt a šípka.
item-moved = Položka { $position } z { $count }
items-pasted = { $count ->
    [one] Bola vložená jedna položka.
    [few] Boli vložené { $count } položky.
   *[other] Bolo vložených { $count } položiek.
}
column-pasted = { $count ->
    [one] Z vloženého stĺpca bola vyplnená { $count } položka.
    [few] Z vloženého stĺpca boli vyplnené { $count } položky.
   *[other] Z vloženého stĺpca bolo vyplnených { $count } položiek.
}
cells-not-understood = Z vloženého obsahu sa nedá vytvoriť žiadna položka. Ak ho chcete zachovať ako text, vložte ho do podrobností položky.
cells-failed = Vložený obsah sa nepodarilo prečítať. { $reason }
prices = Ceny
prices-without-tax = Ceny bez dane
prices-with-tax = Ceny s daňou

## On the whole document

discount = Zľava
discount-add = zľava
discount-reason = Zľava za
    .example = Skorá objednávka
discount-value = Výška zľavy
discount-remove = Odobrať zľavu
discount-removed = Zľava bola odobratá.
charge = Príplatok
charge-add = doprava alebo iný príplatok
charge-reason = Príplatok za
    .example = Doprava
charge-value = Výška príplatku
charge-remove = Odobrať príplatok
charge-removed = Príplatok bol odobratý.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Odobrať: { $part }
part-removed = Odobraté: { $part }.
part-taxes = Daň
    .add = ďalšia daň
part-own-tax = Vlastná daň
    .add = vlastná daň
part-adjustments = Zľava alebo príplatok
    .add = ďalšia zľava alebo príplatok
part-adjustments-reason = Zľava alebo príplatok za
    .example = Skorá objednávka
part-adjustments-kind = Je to
part-adjustments-kind-discount = zľava
part-adjustments-kind-charge = príplatok
part-adjustments-value = Výška
part-taxes-scheme = Názov dane
    .example = VAT
part-taxes-rate = Sadzba %
    .example = 23
part-taxes-kind = Čo sa s daňou deje
part-taxes-kind-added = pripočíta sa
part-taxes-kind-retained = zrazí ju zákazník
part-taxes-kind-surcharge = pripočíta sa ako prirážka
part-taxes-kind-compound = počíta sa aj z ostatných daní
part-taxes-kind-informative = iba sa uvedie
part-taxes-category = Zdanenie
part-taxes-category-rate = podľa sadzby
part-taxes-category-AE = daň odvedie zákazník (prenesenie daňovej povinnosti)
part-taxes-category-E = oslobodené
part-taxes-category-K = nulová sadzba, predaj v rámci EÚ
part-taxes-category-G = nulová sadzba, vývoz
part-taxes-category-O = nie je predmetom dane
part-taxes-category-L = daň Kanárskych ostrovov
part-taxes-category-M = daň Ceuty a Melilly
part-taxes-exemption-reason = Prečo sa daň neúčtuje
    .example = Dôvod alebo zákon, ktorý to určuje
part-taxes-exemption-code = Kód dôvodu
    .example = VATEX-EU-132
part-preceding = K dokladu
    .add = doklad, ktorého sa týka
part-preceding-kind = Druh
part-preceding-number = Jeho číslo
part-preceding-date = Jeho dátum
part-second-language = Druhý jazyk
    .add = druhý jazyk
part-second-language-none = žiadny
part-place-to-sign = Miesto na podpis
    .add = miesto na podpis
part-place-to-sign-false = nie je
part-place-to-sign-true = na podpis zákazníka
part-advances = Už uhradené
    .add = už uhradená suma
part-advances-value = Uhradená suma
part-advances-date = Uhradené dňa
part-advances-reference = Platba
    .example = Zálohová faktúra 2026-0040
part-retention-value = Zádržné
    .add = zádržné
part-retention-reason = Dôvod zádržného
    .example = Do prevzatia diela
part-retention-until = Zadržané do
part-cash-rounding = Zaokrúhliť na
    .add = zaokrúhlenie pri platbe v hotovosti
    .example = 0,05
part-accounting-currency-rate = Kurz
    .add = daň v inej mene
    .example = 25,12
    .hint = Koľko jednotiek druhej meny podľa oficiálneho kurzu daného dňa.
part-accounting-currency-currency = Daň uviesť aj v mene
part-accounting-currency-per = Kurz je za
    .example = 1
part-accounting-currency-source = Zdroj kurzu
    .example = Európska centrálna banka
part-accounting-currency-date = Kurz zo dňa
part-amount-in-words = Suma slovom
    .add = suma slovom
part-amount-in-words-false = neuvádzať
part-amount-in-words-true = pod sumou na úhradu
part-business-days-shift = Splatnosť v deň voľna
    .add = splatnosť v dňoch voľna
part-business-days-shift-false = ostane v ten deň
part-business-days-shift-true = posunie sa na ďalší pracovný deň
part-business-days-holidays = Štátny sviatok
    .add = štátny sviatok
instalments-rest = Zostáva { $amount }.
instalments-rest-due = Zostáva { $amount }, splatnosť { $date }.
part-instalments = Splátka
    .add = splátka
part-instalments-value = Splátka
part-early-payment = Zľava za skoršiu úhradu
    .add = zľava za skoršiu úhradu
part-early-payment-value = Zľava za skoršiu úhradu
part-late-payment-interest-yearly = Úrok z omeškania, % ročne
    .add = úrok z omeškania
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Referenčná sadzba EÚ %
    .add = zákonný úrok z omeškania (EÚ)
    .example = 2,15
    .hint = Tak, ako ju zverejnila centrálna banka. Zákon k nej pridáva 8 percentuálnych bodov a 40 eur.
part-late-payment-interest-eu-statutory-later = Nová referenčná sadzba EÚ
    .add = nová referenčná sadzba
part-late-payment-interest-eu-statutory-later-from = Od
part-late-payment-interest-eu-statutory-later-rate = Referenčná sadzba EÚ %
    .example = 2,15
part-late-payment-day-count = Rok má
part-late-payment-day-count-actual_365 = 365 dní
part-late-payment-day-count-actual_360 = 360 dní
part-late-payment-flat-fee = Poplatok za oneskorenú úhradu
    .add = poplatok za oneskorenú úhradu
    .example = 40

## Totals

totals = Súčty
totals-sum = Súčet položiek
totals-net = Bez dane
totals-tax = { $tax ->
    [VAT] DPH { $rate } zo základu { $base }
   *[other] { $tax } { $rate } zo základu { $base }
}
totals-gross = Celkom
totals-retained = Daň zrazená zákazníkom
totals-retention = Zádržné
totals-paid = Už uhradené
totals-rounding = Zaokrúhlenie
totals-due = Na úhradu
totals-unknown = –
totals-stale = { $count ->
    [one] Neaktuálne: jedno pole sa nedá prečítať. Toto sú predchádzajúce sumy.
    [few] Neaktuálne: { $count } polia sa nedajú prečítať. Toto sú predchádzajúce sumy.
   *[other] Neaktuálne: { $count } polí sa nedá prečítať. Toto sú predchádzajúce sumy.
}
totals-too-many-digits = Neaktuálne: niektoré číslo je príliš veľké na presný výpočet.
totals-repeated-tax = Neaktuálne: pri jednej položke je rovnaká daň dvakrát.
totals-impossible-rate = Neaktuálne: sadzby daní pri jednej položke dávajú spolu mínus 100 percent alebo menej.
rounding = Zaokrúhľovanie
rounding-line = Zaokrúhliť v každom riadku
rounding-total = Zaokrúhliť až na konci

## How to pay, notes

payment = Ako zaplatiť
iban = IBAN
    .example = SK31 1200 0000 1987 4263 7541
bic = BIC
    .example = TATRSKBX
bank = Banka
    .add = banka
    .example = Bratislavská banka
account = Číslo účtu
    .add = účet bez IBAN-u
    .example = 1234567890/1100
payment-reference = Pri platbe uveďte
    .add = údaj k platbe
    .example = 2026-0042
    .hint = Keď zostane prázdne, vznikne z čísla dokladu.
part-payment-reference-scheme = Symbol z čísla dokladu
    .add = symbol z čísla dokladu
part-payment-reference-scheme-number = samotné číslo
part-payment-reference-scheme-variable_symbol = variabilný symbol
part-payment-reference-scheme-creditor_reference = referencia RF (ISO 11649)
part-payment-reference-scheme-swiss = švajčiarska QR referencia, bez QR-IBANu RF
part-payment-reference-scheme-viite = fínske viite
part-payment-reference-scheme-kid = KID, po dohode s bankou
part-payment-reference-scheme-ocr = OCR, po dohode s bankou
reference-made = Odberateľ uvedie { $reference }.
notes = Poznámky
note = Poznámka pre zákazníka
    .example = Ďakujeme za objednávku.
phrases = Obvyklé vety do poznámky
phrases-choose = Vyberte vetu, ktorá sa pripojí
phrase-added = Veta bola pripojená k poznámke.

## Before you send

problems = Pred odoslaním
problems-mistake = Pred odoslaním opravte
problems-warning = Radšej skontrolujte
problems-notice = Dobré vedieť
problems-none = Nič nechýba.
problems-waiting = Faktúra sa kontroluje…
problems-unchecked = Faktúra sa nedá skontrolovať, kým náhľad nebude opäť fungovať.
problem-not-understood = „{ $typed }“ sa nedá prečítať: náhľad ukazuje predchádzajúcu hodnotu.
problems-more = { $count ->
    [one] a jedna ďalšia.
    [few] a { $count } ďalšie.
   *[other] a { $count } ďalších.
}

## The paper

paper = Náhľad
paper-page = Strana { $page } z { $pages }
paper-picture = { $document }. { $page }
paper-back = Predchádzajúca strana
paper-on = Ďalšia strana
paper-larger = Zväčšiť náhľad
paper-smaller = Zmenšiť náhľad
paper-stale = { $count ->
    [one] Neaktuálne: jedno pole sa nedá prečítať.
    [few] Neaktuálne: { $count } polia sa nedajú prečítať.
   *[other] Neaktuálne: { $count } polí sa nedá prečítať.
}
paper-impossible = Bez súčtov: nedajú sa vypočítať.
paper-retry = Skúsiť znova
paper-print = Takto sa vytlačí iba jedna strana. Ak chcete vytlačiť všetky, stlačte v Billete Ctrl+P (⌘P).
pdf-download = Stiahnuť PDF
    .short = PDF
ways = Tlač a ďalšie
pdf-waiting = Pripravuje sa…
pdf-making = PDF sa vytvára…
pdf-saved = { $name } nájdete v stiahnutých súboroch.
pdf-saved-but = { $saved } Skontrolujte, prosím:
pdf-stale = { $count ->
    [one] Pole, ktoré sa nedá prečítať: { $field }. PDF ukazuje jeho predchádzajúcu hodnotu.
    [few] { $count } polia sa nedajú prečítať, prvé je: { $field }. PDF ukazuje ich predchádzajúce hodnoty.
   *[other] { $count } polí sa nedá prečítať, prvé je: { $field }. PDF ukazuje ich predchádzajúce hodnoty.
}
pdf-impossible = Nie sú v ňom súčty, lebo sa nedajú vypočítať.
pdf-not-taken = Prehliadač súbor neprijal. Skúste to znova.
pdf-failed = PDF sa nepodarilo vytvoriť: { $reason }

## Drafts

drafts = Koncepty
drafts-hint = Sú uložené iba v tomto prehliadači, v tomto zariadení.
drafts-search = Hľadať podľa čísla alebo zákazníka
drafts-not-found = Žiadny koncept nemá toto číslo ani zákazníka.
drafts-none = Zatiaľ žiadne koncepty. Čo napíšete, uloží sa sem samo.
drafts-unreadable = { $count ->
    [one] Ešte jeden koncept táto verzia nevie prečítať. Zostáva taký, aký je.
    [few] Ďalšie { $count } koncepty táto verzia nevie prečítať. Zostávajú také, aké sú.
   *[other] Ďalších { $count } konceptov táto verzia nevie prečítať. Zostávajú také, aké sú.
}
file-open = Otvoriť súbor
export = Uložiť viac
draft-new = Nová faktúra
    .short = Nová
draft-new-opened = Je otvorená nová faktúra.
draft-unnumbered = Bez čísla
draft-without-buyer = Zatiaľ bez zákazníka
draft-open = Otvoriť: { $number }
draft-duplicate = Duplikovať: { $number }
draft-delete = Odstrániť: { $number }
draft-deleted = Koncept bol odstránený.
draft-numbered-deleted = Koncept { $number } bol odstránený.
draft-kept-copy = Tento koncept bol zmenený aj na inej karte. Tamojšia verzia zostáva ako samostatný koncept.
draft-changed = { $day }, { $time }

interface-language = Jazyk stránky
language-missing = { $language }: jazyk sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.
drop-file = Pustite sem súbor PDF alebo JSON a otvorí sa. Obrázok pustite na miesto loga.

issue = Vystavenie
issue-place-hint = Keď bude hotovo: vystavením sa číslo, sumy a PDF uzamknú. Dovtedy je každé uložené PDF len koncept.
issue-open = Vystaviť tento doklad…
issued-on = Vystavené { $date }
issued-hint = Číslo, sumy a PDF zostanú, aké sú. Čo chcete zmeniť, zmeníte dokladom, ktorý tento uvádza.
issued-follow = Opraviť alebo nadviazať…
issued-take-back = Vrátiť medzi koncepty…
issued-elsewhere = Tento doklad bol vystavený na inej karte. Čo ste napísali tu, pokračuje ako samostatný koncept.
storage-issued = Medzitým bol vystavený a zostane, aký je.

number-pattern = Vzor čísla…
number-set = Číslo je teraz { $number }.
drafts-gaps = Žiadny doklad tu nemá { $numbers }. Medzera v číslach musí mať dôvod.
