### What the page says, in Hungarian.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Ebben a böngészőben nincs több hely. Törölje azokat a piszkozatokat, amelyekre már nincs szüksége.
storage-denied = Ez a böngésző semmit sem ment ehhez az oldalhoz. Engedélyezze az adatok tárolását, vagy töltse le a PDF-et, mielőtt elhagyja az oldalt.
storage-failed = A piszkozatot nem sikerült menteni ebben a böngészőben. Próbálja újra, vagy töltse le a PDF-et, mielőtt elhagyja az oldalt.
storage-newer = Egy másik lapon újabb Billet fut, és módosította ezt a piszkozatot. Töltse újra ezt az oldalt.
draft-missing = Ez a piszkozat már nincs meg.
draft-newer = Ez a piszkozat a Billet újabb verziójával készült. Töltse újra az oldalt, hogy azt kapja.
draft-unreadable = Ez a piszkozat nem olvasható. Az adatai megmaradtak: letöltheti őket.

paper-cannot-start = Az előnézet nem tölthető be. Ellenőrizze a kapcsolatot, és próbálja újra.
paper-lacks-serif = A talpas betűket nem sikerült betölteni. Ellenőrizze a kapcsolatot, és próbálja újra.
paper-lacks-texts = Ennek a nyelvnek a szövegeit nem sikerült betölteni. Ellenőrizze a kapcsolatot, és próbálja újra.
paper-crashed = Az előnézet leállt. Próbálja újra.
paper-no-answer = Az előnézet túl sokáig készül. Próbálja újra.

## The notice that Billet has stopped

crash-title = A Billet leállt
crash-text = Hiba történt, és a Billet nem tudja folytatni. A piszkozatai továbbra is ebben a böngészőben vannak. Töltsön le róluk egy másolatot, majd töltse újra az oldalt.
crash-download = Piszkozataim letöltése
crash-reload = Oldal újratöltése
crash-details = Részletek a Billet készítőinek

## What was typed and can't be understood

number-not-a-number = „{ $typed }” nem szám.
number-empty = Adjon meg egy számot.
number-too-large = Ez a szám túl nagy. Legfeljebb 13 számjegyű lehet.
number-too-many-decimals = Túl sok tizedesjegy. Legfeljebb 6 lehet.
date-not-a-date = „{ $typed }” nem dátum. Írja például így: 2026. 11. 22.
date-empty = Adjon meg egy dátumot.
date-no-such-day = „{ $typed }” nincs a naptárban. Ellenőrizze a napot és a hónapot.
date-ambiguous = „{ $typed }” két különböző napot is jelenthet. Írja a hónapot betűvel, például: 2026. november 22.
date-year-missing = Hiányzik az év. Írja hozzá, például: 2026. 11. 22.

number-not-days = „{ $typed }” nem napok száma. Adjon meg egész számot, például: 14.

number-not-positive = Adjon meg 0-nál nagyobb számot.

## The frame of the page

product = Billet
navigation = Bizonylatok
views = Nézet
view-form = Űrlap
view-paper = Előnézet
form = Számla űrlapja
form-heading = Számla készítése
document-numbered = { $kind }: { $number }
document-unnumbered = Új számla
saved-at = Mentve: { $time }
not-saved = Nincs mentve: { $reason }
undo = Visszavonás
undone = Visszavonva.
notice-close = Bezárás
go-to = Ugrás ide: { $field }
add = Hozzáadás: { $what }
fold = Kész
edit = Módosítás

## The document

document = Számla
kind = Fajta
kind-invoice = Számla
kind-proforma = Díjbekérő
kind-quote = Árajánlat
kind-order-confirmation = Rendelés-visszaigazolás
kind-delivery-note = Szállítólevél
kind-advance-invoice = Előlegszámla
kind-final-invoice = Végszámla
kind-credit-note = Jóváíró számla
kind-debit-note = Terhelési értesítő
kind-corrective-invoice = Helyesbítő számla
kind-receipt = Átvételi elismervény
kind-self-billed-invoice = Önszámlázással kiállított számla
kind-statement = Folyószámla-egyenleg
kind-reminder = Fizetési felszólítás
kind-about = Mikor használják?
valid-until = Érvényes eddig
number = Sorszám
    .example = 2026-0042
issue-date = Kiállítás dátuma
supply-date = Teljesítés dátuma
    .add = teljesítés dátuma
    .hint = Ha eltér a számla keltétől.
order-reference = Rendelési szám
    .add = rendelési szám
    .hint = A vevő saját rendelési száma vagy hivatkozása.
due-days = Fizetés
due-in = Fizetési határidő (nap)
due-date = Fizetési határidő
due-day = A következő hónap napja
due-kind = Fizetési határidő
due-kind-days = napon belül
due-kind-date = adott napon
due-kind-receipt = kézhezvételkor
due-kind-business-days = munkanapon belül
due-kind-end-of-month-after-days = napon belül, majd a hónap végéig
due-kind-days-after-end-of-month = nappal a hónap vége után
due-kind-day-of-following-month = a következő hónapban
due-on = Fizetési határidő: { $date }
document-language = Bizonylat nyelve
currency = Pénznem

## From whom, to whom

seller = Eladó
buyer = Vevő
seller-name = Az Ön vagy cége neve
    .example = Kovács Stúdió
buyer-name = Vevő neve
    .example = Szabó és Fiai
street = Utca, házszám
    .example = Kikötő utca 12.
post-code = Irányítószám
    .example = 1051
city = Település
    .example = Budapest
country = Ország
    .example = Magyarország
country-set = { $country }: az ott szokásos szerint beállítva – { $what }.
country-set-terms = fizetési határidő
country-set-reference = közlemény
vat-number = Közösségi adószám
    .example = HU12892312
registration-number = Cégjegyzékszám
    .add = cégjegyzékszám
    .example = 01-09-123456
email = E-mail
    .add = e-mail
    .example = nev@example.com
phone = Telefon
    .add = telefon
    .example = +36 30 123 4567
contact = Kapcsolattartó
    .add = kapcsolattartó
    .example = Kovács Anna
deliver-to = Szállítás ide
    .add = szállítási cím
deliver-to-name = Név ezen a címen
    .example = 2. raktár
part-extra = További adat
    .add = további adat
part-extra-name = Adat
    .example = Szerződés
part-extra-value = Tartalom
    .example = SZ-2026/17
extra-names = Szerződés, Projekt, Az Önök hivatkozása, Költséghely, Jármű, Közbeszerzés, Teljesítés helye
party-extra-names = Vevőkód, Szállítókód, Részleg, Költséghely, GLN, Cégjegyzékszám
item-extra-names = Cikkszám, Gyári szám, Tételszám, Méret, Szín, GTIN, Származás
look = Bizonylat megjelenése
look-open = Sablon, szín, szövegek
proposals = Korábban használt
proposals-found = Javaslatok: { $count }. Válasszon a nyilakkal.
filled-in = Kitöltve: { $name }
book = Vevők és tételek
company = Az Ön cége
company-new = Új cég
company-another = egy másik saját céget
company-begun = Az új cég üresen indul.
drawer-missing = A Billet e részét nem sikerült betölteni. Ellenőrizze a kapcsolatot, és próbálja újra.
logo = Logó
logo-add = Logó hozzáadása
logo-added = A logó bekerült.
logo-replace = Logó cseréje
logo-remove = Logó eltávolítása

## Items

items = Tételek
items-hint = Az Enter új tételt ad hozzá, az Alt és egy nyílbillentyű áthelyezi. Táblázatból másolt sorok vagy oszlop is beilleszthető.
item-numbered = { $number }. tétel
item-named = { $number }. tétel, „{ $name }”
item-undescribed = Új tétel
description = Megnevezés
    .short = Megnevezés
    .example = Weboldal tervezése
detail = Részletek
    .example = Mi készült el, mikor és hol
quantity = Mennyiség
    .short = Menny.
    .example = 1
unit = Egység
    .short = Egység
    .example = óra
price = Egységár
    .short = Egységár
    .with-tax = Ár adóval
line-discount = Kedvezmény
value-example = { $percent } vagy 15
line-charge = Felár
price-base = Ár ennyiért
    .example = 1
row-heading = Címsor
    .add = címsor
    .example = Földszint
row-text = Szöveg
    .add = szöveg
    .example = Telefonos megbeszélés szerint
row-subtotal = Részösszeg
    .add = részösszeg
    .example = Részösszeg
tax-rate = Adó %
    .short = Adó %
    .example = 27
line-total = Összeg
    .short = Összeg
    .with-tax = Adóval
item-add = Tétel hozzáadása
item-more = { $number ->
    [0] Több erről a sorról
   *[other] Több erről: { $number }. tétel
}
    .short = Több
item-remove = { $number ->
    [0] A sor törlése
   *[other] { $number }. tétel törlése
}
    .short = Törlés
item-removed = Törölve: { $item }.
item-duplicate = { $number ->
    [0] A sor megkettőzése
   *[other] { $number }. tétel megkettőzése
}
    .short = Megkettőzés
item-up = { $number ->
    [0] A sor felfelé mozgatása
   *[other] { $number }. tétel felfelé mozgatása
}
    .short = Fel
item-down = { $number ->
    [0] A sor lefelé mozgatása
   *[other] { $number }. tétel lefelé mozgatása
}
    .short = Le
item-drag = Húzással áthelyezhető. Billentyűzettel: Alt és egy nyíl.
item-moved = { $position }. tétel, összesen { $count }
items-pasted = { $count ->
    [one] Egy tétel beillesztve.
   *[other] { $count } tétel beillesztve.
}
column-pasted = { $count ->
    [one] A beillesztett oszlopból egy tétel lett kitöltve.
   *[other] A beillesztett oszlopból { $count } tétel lett kitöltve.
}
cells-not-understood = A beillesztett tartalomból nem lehet tételt készíteni. Ha szövegként szeretné megtartani, illessze be egy tétel részleteihez.
cells-failed = A beillesztett tartalmat nem sikerült beolvasni. { $reason }
prices = Árak
prices-without-tax = Árak adó nélkül
prices-with-tax = Árak adóval

## On the whole document

discount = Kedvezmény
discount-add = kedvezmény
discount-reason = Kedvezmény oka
    .example = Korai rendelés
discount-value = Kedvezmény értéke
discount-remove = Kedvezmény eltávolítása
discount-removed = Kedvezmény eltávolítva.
charge = Felár
charge-add = szállítás vagy más felár
charge-reason = Felár oka
    .example = Szállítás
charge-value = Felár értéke
charge-remove = Felár eltávolítása
charge-removed = Felár eltávolítva.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } ({ $number }.)
part-remove = Eltávolítás: { $part }
part-removed = Eltávolítva: { $part }.
part-taxes = Adó
    .add = további adó
part-own-tax = Saját adó
    .add = saját adó
part-adjustments = Kedvezmény vagy felár
    .add = további kedvezmény vagy felár
part-adjustments-reason = Kedvezmény vagy felár oka
    .example = Korai rendelés
part-adjustments-kind = Ez egy
part-adjustments-kind-discount = kedvezmény
part-adjustments-kind-charge = felár
part-adjustments-value = Érték
part-taxes-scheme = Adó neve
    .example = VAT
part-taxes-rate = Kulcs %
    .example = 27
part-taxes-kind = Hogyan számít
part-taxes-kind-added = hozzáadódik
part-taxes-kind-retained = a vevő levonja
part-taxes-kind-surcharge = pótlékként adódik hozzá
part-taxes-kind-compound = a többi adóra is rászámolva
part-taxes-kind-informative = csak tájékoztatásul szerepel
part-taxes-category = Adózás
part-taxes-category-rate = a kulcs szerint
part-taxes-category-AE = a vevő fizeti az adót (fordított adózás)
part-taxes-category-E = mentes az adó alól
part-taxes-category-K = nulla, értékesítés az EU-n belül
part-taxes-category-G = nulla, export
part-taxes-category-O = az adó hatályán kívül
part-taxes-category-L = a Kanári-szigetek adója
part-taxes-category-M = Ceuta és Melilla adója
part-taxes-exemption-reason = Miért nincs adó
    .example = Az ok vagy a jogszabály, amely kimondja
part-taxes-exemption-code = Az ok kódja
    .example = VATEX-EU-132
part-preceding = Hivatkozott bizonylat
    .add = hivatkozott bizonylat
part-preceding-kind = Fajta
part-preceding-number = A száma
part-preceding-date = A kelte
part-second-language = Második nyelv
    .add = második nyelv
part-second-language-none = nincs
part-place-to-sign = Hely az aláírásnak
    .add = hely az aláírásnak
part-place-to-sign-false = elmarad
part-place-to-sign-true = az ügyfél aláírásának
part-advances = Már kifizetve
    .add = már kifizetett összeg
part-advances-value = Kifizetett összeg
part-advances-date = Kifizetés napja
part-advances-reference = Befizetés
    .example = Előlegszámla 2026-0040
part-retention-value = Visszatartott garancia
    .add = visszatartott garancia
part-retention-reason = Visszatartás oka
    .example = A munka átvételéig
part-retention-until = Visszatartás vége
part-cash-rounding = Kerekítés erre
    .add = kerekítés készpénzes fizetéshez
    .example = 5
part-accounting-currency-rate = Árfolyam
    .add = adó más pénznemben
    .example = 395,5
    .hint = Mennyi a másik pénznemből, az aznapi hivatalos árfolyam szerint.
part-accounting-currency-currency = Adó ebben a pénznemben is
part-accounting-currency-per = Árfolyam ennyiért
    .example = 1
part-accounting-currency-source = Árfolyam forrása
    .example = Magyar Nemzeti Bank
part-accounting-currency-date = Árfolyam napja
part-amount-in-words = Összeg betűvel
    .add = összeg betűvel
part-amount-in-words-false = nem szerepel
part-amount-in-words-true = a fizetendő összeg alatt
part-business-days-shift = Munkaszüneti napra eső határidő
    .add = munkaszüneti napra eső határidők
part-business-days-shift-false = azon a napon marad
part-business-days-shift-true = a következő munkanapra kerül
part-business-days-holidays = Munkaszüneti nap
    .add = munkaszüneti nap
instalments-rest = A maradék: { $amount }.
instalments-rest-due = A maradék: { $amount }, határidő: { $date }
part-instalments = Részlet
    .add = részlet
part-instalments-value = Részlet
part-early-payment = Kedvezmény korai fizetésért
    .add = kedvezmény korai fizetésért
part-early-payment-value = Kedvezmény korai fizetésért
part-late-payment-interest-yearly = Késedelmi kamat, évi %
    .add = késedelmi kamat
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = EU-referenciakamat, %
    .add = törvényes késedelmi kamat (EU)
    .example = 2,15
    .hint = Ahogyan a központi bank közzétette. A törvény 8 százalékpontot és 40 eurót ad hozzá.
part-late-payment-interest-eu-statutory-later = Új EU-referenciakamat
    .add = új referenciakamat
part-late-payment-interest-eu-statutory-later-from = Ettől
part-late-payment-interest-eu-statutory-later-rate = EU-referenciakamat, %
    .example = 2,15
part-late-payment-day-count = Az év hossza
part-late-payment-day-count-actual_365 = 365 nap
part-late-payment-day-count-actual_360 = 360 nap
part-late-payment-flat-fee = Késedelmi átalány
    .add = késedelmi átalány
    .example = 40

## Totals

totals = Összesítés
totals-sum = Tételek összege
totals-net = Nettó összesen
totals-tax = { $tax ->
    [VAT] Áfa { $rate }, alap: { $base }
   *[other] { $tax } { $rate }, alap: { $base }
}
totals-gross = Bruttó összesen
totals-retained = A vevő által levont adó
totals-retention = Visszatartott garancia
totals-paid = Már kifizetve
totals-rounding = Kerekítés
totals-due = Fizetendő
totals-unknown = –
totals-stale = { $count ->
    [one] Nem naprakész: egy mező nem értelmezhető. Ezek a korábbi összegek.
   *[other] Nem naprakész: { $count } mező nem értelmezhető. Ezek a korábbi összegek.
}
totals-too-many-digits = Nem naprakész: egy szám túl nagy a pontos számításhoz.
totals-repeated-tax = Nem naprakész: egy tételen ugyanaz az adó kétszer szerepel.
totals-impossible-rate = Nem naprakész: egy tétel adókulcsainak összege mínusz 100 százalék vagy kevesebb.
rounding = Kerekítés
rounding-line = Kerekítés minden sorban
rounding-total = Kerekítés a végén

## How to pay, notes

payment = Fizetés módja
iban = IBAN
    .example = HU42 1177 3016 1111 1018 0000 0000
bic = BIC
    .example = OTPVHUHB
bank = Bank
    .add = bank
    .example = Budapesti Bankház
account = Számlaszám
    .add = számlaszám IBAN nélkül
    .example = 11773016-11111018-00000000
payment-reference = Közlemény
    .add = közlemény
    .example = 2026-0042
    .hint = Üresen hagyva a számból készül.
part-payment-reference-scheme = Közlemény a számból
    .add = közlemény a számból
part-payment-reference-scheme-number = maga a szám
part-payment-reference-scheme-variable_symbol = változó szimbólum (Csehország, Szlovákia)
part-payment-reference-scheme-creditor_reference = RF hivatkozás (ISO 11649)
part-payment-reference-scheme-swiss = svájci QR-hivatkozás, QR-IBAN nélkül RF
part-payment-reference-scheme-viite = finn viite
part-payment-reference-scheme-kid = KID, a bankkal egyeztetve
part-payment-reference-scheme-ocr = OCR, a bankkal egyeztetve
reference-made = A vevő ezt tünteti fel: { $reference }.
notes = Megjegyzések
note = Megjegyzés a vevőnek
    .example = Köszönjük a megrendelését.
phrases = Szokásos záradékok a megjegyzéshez
phrases-choose = Válasszon hozzáfűzendő záradékot
phrase-added = A záradék bekerült a megjegyzésbe.

## Before you send

problems = Küldés előtt
problems-mistake = Küldés előtt javítandó
problems-warning = Érdemes ellenőrizni
problems-notice = Jó tudni
problems-none = Semmi sem hiányzik.
problems-waiting = A számla ellenőrzése folyik…
problems-unchecked = A számla nem ellenőrizhető, amíg az előnézet újra nem működik.
problem-not-understood = „{ $typed }” nem értelmezhető: az előnézet a korábbi értéket mutatja.
problems-more = { $count ->
    [one] és még egy.
   *[other] és még { $count }.
}

## The paper

paper = Előnézet
paper-page = { $page }. oldal, összesen { $pages }
paper-picture = { $document }. { $page }
paper-back = Előző oldal
paper-on = Következő oldal
paper-larger = Előnézet nagyítása
paper-smaller = Előnézet kicsinyítése
paper-stale = { $count ->
    [one] Nem naprakész: egy mező nem értelmezhető.
   *[other] Nem naprakész: { $count } mező nem értelmezhető.
}
paper-impossible = Végösszegek nélkül: nem számolhatók ki.
paper-retry = Újra
paper-print = Így csak egy oldal nyomtatódik ki. Az összes oldal nyomtatásához nyomja meg a Billetben a Ctrl+P (⌘P) billentyűket.
pdf-download = PDF letöltése
    .short = PDF
ways = Nyomtatás és egyebek
pdf-waiting = Előkészítés…
pdf-making = A PDF készül…
pdf-saved = { $name } a letöltések között van.
pdf-saved-but = { $saved } Kérjük, ellenőrizze:
pdf-stale = { $count ->
    [one] Egy mező nem értelmezhető: { $field }. A PDF a korábbi értékét mutatja.
   *[other] { $count } mező nem értelmezhető, az első: { $field }. A PDF a korábbi értéküket mutatja.
}
pdf-impossible = Nincsenek benne végösszegek, mert nem számolhatók ki.
pdf-not-taken = A böngésző nem fogadta a fájlt. Próbálja újra.
pdf-failed = A PDF nem készült el: { $reason }

## Drafts

drafts = Piszkozatok
drafts-hint = Csak ebben a böngészőben, ezen az eszközön tárolódnak.
drafts-search = Keresés szám vagy vevő szerint
drafts-not-found = Egyik piszkozatnak sincs ilyen száma vagy vevője.
drafts-none = Még nincsenek piszkozatok. Amit beír, az itt magától mentődik.
drafts-unreadable = { $count ->
    [one] Még egy piszkozatot ez a verzió nem tud beolvasni. Úgy marad, ahogy van.
   *[other] Még { $count } piszkozatot ez a verzió nem tud beolvasni. Úgy maradnak, ahogy vannak.
}
file-open = Fájl megnyitása
export = Több mentése
draft-new = Új számla
    .short = Új
draft-new-opened = Új számla van nyitva.
draft-unnumbered = Szám nélkül
draft-without-buyer = Még nincs vevő
draft-open = Megnyitás: { $number }
draft-duplicate = Megkettőzés: { $number }
draft-delete = Törlés: { $number }
draft-deleted = Piszkozat törölve.
draft-numbered-deleted = Piszkozat törölve: { $number }.
draft-kept-copy = Ez a piszkozat egy másik lapon is módosult. Az a változat külön piszkozatként megmarad.
draft-changed = { $day } { $time }

interface-language = Az oldal nyelve
language-missing = A nyelv nem tölthető be: { $language }. Ellenőrizze a kapcsolatot, és próbálja újra.
drop-file = Húzzon ide egy PDF- vagy JSON-fájlt a megnyitáshoz. Képet a logó helyére húzzon.

issue = Kiállítás
issue-place-hint = Ha minden kész: a kiállítás rögzíti a számot, az összegeket és a PDF-et. Addig minden mentett PDF piszkozat.
issue-open = Bizonylat kiállítása…
issued-on = Kiállítva: { $date }
issued-hint = A szám, az összegek és a PDF úgy maradnak, ahogy vannak. Amit módosítana, azt egy erre hivatkozó bizonylat módosítja.
issued-follow = Helyesbítés vagy folytatás…
issued-take-back = Vissza a piszkozatok közé…
issued-elsewhere = Ezt a bizonylatot egy másik lapon kiállították. Amit ide írt, külön piszkozatként folytatódik.
storage-issued = Közben kiállították, és úgy marad, ahogy van.

number-pattern = Számminta…
number-set = A szám most: { $number }.
drafts-gaps = Itt egyik bizonylat száma sem { $numbers }. A számok hézagjának oka kell legyen.
