### What the drawer says: the parts of the page that are fetched when they are opened, in Hungarian.

## The look of the paper

look-template = Sablon
look-template-classic = Klasszikus
look-template-modern = Modern
look-template-compact = Tömör
look-template-letter = Levél

look-accent = Szín
look-accent-ink = Tinta
look-accent-blue = Kék
look-accent-green = Zöld
look-accent-wine = Borvörös
look-accent-brick = Tégla
look-accent-violet = Lila
look-accent-bronze = Bronz
look-accent-black = Fekete
look-accent-own = Más szín

look-typeface = Betűtípus
look-typeface-sans = Talpatlan
look-typeface-serif = Talpas
look-page-size = Oldal
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logó
look-logo-place-left = Balra
look-logo-place-center = Középen
look-logo-place-right = Jobbra
look-logo-size = Logó mérete
look-logo-size-small = Kicsi
look-logo-size-medium = Közepes
look-logo-size-large = Nagy
look-logo-hint = Más méret választása után adja hozzá újra a logót: olyan élesen tárolódik, amilyet a mérete kíván.

look-carried-forward = Összeg átvitele a következő oldalra
look-fold-marks = Hajtásjelek a levélen
look-stamp = Bélyegző vagy aláírás
look-stamp-add = Bélyegző vagy aláírás hozzáadása
look-stamp-remove = Bélyegző vagy aláírás eltávolítása

look-labels = Szövegek és oszlopok
look-labels-hint = Ahol más szót szeretne, írja be a sajátját. Vegye ki a pipát onnan, amit nem szeretne a bizonylaton.
look-show = Megjelenítés
look-bare-country = Ország
look-bare-email = E-mail-címek
look-bare-phone = Telefonszámok

## A picture that is chosen

logo-empty = Ez a fájl üres. Válasszon másikat.
logo-file-too-large = Ez a fájl nagyobb, mint 10 MB. Válasszon kisebbet.
logo-too-many-pixels = Ez a kép túl sok képpontból áll. Válasszon kisebbet.
logo-not-a-picture = Ez a fájl nem jeleníthető meg képként. Válasszon PNG-, JPEG- vagy SVG-fájlt.
logo-too-much-detail = Ez a kép túl részletes logónak. Válasszon egyszerűbbet.
logo-cannot-be-read = Ez a fájl nem nyitható meg. Válassza ki újra.

## Opening a file

ways-close = Bezárás
file-open = Fájl megnyitása
file-hint = A Billettel készült PDF vagy egy bizonylat JSON-fájlja. Az oldalra bárhová be is húzhatja. A beolvasás itt, az Ön eszközén történik.
file-choose = Fájl kiválasztása
file-reading = A fájl beolvasása…
file-not-opened = Ez a fájl nem nyílt meg
file-found = Megnyitás: { $number }
file-unnumbered = bizonylat szám nélkül
file-client = Vevő
file-day = Dátum
file-total = Összesen
file-edit = Módosítás
file-duplicate = Megkettőzés új számmal
file-known-same = Már a piszkozatok között van, pontosan úgy, ahogy a fájlban.
file-known-other = A piszkozatok között e bizonylat más állapota van, módosítva: { $moment }.
file-known-newer = A piszkozatok között ez a bizonylat egy újabb Billet mentésében van meg. Az úgy marad, ahogy van.
file-keep-both = Mindkettő maradjon
file-replace = Piszkozat cseréje
file-several = { $count ->
    [one] { $count } bizonylat megnyitása
   *[other] { $count } bizonylat megnyitása
}
file-several-hint = Minden kiválasztott bizonylatból piszkozat lesz. Ami már a piszkozatok között van, megmarad: az eltérő bizonylat mellé kerül.
file-several-open = { $count ->
    [one] Mentés piszkozatként
   *[other] { $count } mentése piszkozatként
}
file-several-opened = { $count ->
    [one] A bizonylat a piszkozatok között van.
   *[other] { $count } bizonylat a piszkozatok között van.
}
file-not-kept = A bizonylatot nem sikerült menteni.
file-empty = Ez a fájl üres.
file-no-access = Ez a fájl nem olvasható. Lehet, hogy áthelyezték? Válassza ki újra.
file-unknown = Ez sem PDF, sem Billet-bizonylat. Válasszon a Billettel készült PDF-et.
file-damaged = Ez a PDF sérült. Próbálja egy másik példányával.
file-torn = A fájl nem teljes: megszakad, vagy módosították. Próbáljon egy másik példányt.
file-encrypted = Ezt a PDF-et jelszó védi. Mentsen egy másolatot jelszó nélkül, és azt nyissa meg.
file-too-large = Ez a fájl nagyobb annál, mint amit a Billet beolvas.
file-no-document = Ebben a PDF-ben nincs Billet-bizonylat: más program készítette, vagy új fájlba nyomtatták. Csak olyan PDF nyitható meg újra, amelyet a Billet mentett.
file-newer = Ez a bizonylat a Billet újabb verziójával készült. Töltse újra az oldalt, hogy azt kapja, majd nyissa meg ismét a fájlt.
file-malformed = Ez a fájl nem szabályos bizonylat:
file-cannot-read = A Billet PDF-olvasó része nem indult el. Ellenőrizze a kapcsolatot, és próbálja újra.

## What a document becomes besides its PDF

ways-menu = Nyomtatás és egyebek
ways-doubts = { $count ->
    [one] Egy mező nem értelmezhető. Amit innen ment vagy nyomtat, a korábbi értékét mutatja.
   *[other] { $count } mező nem értelmezhető. Amit innen ment vagy nyomtat, a korábbi értéküket mutatja.
}
ways-stop = Mégse
ways-stopped = Megszakítva. Semmi sem lett mentve.
ways-drawing = Az oldalak rajzolása…
ways-failed = Nem sikerült. Próbálja újra.
ways-saved = { $name } a letöltések között van.
print = Nyomtatás
png-save = { $page }. oldal mentése képként (PNG)
file-open-way = Fájl megnyitása…

## Several at once

languages = Több nyelven
languages-hint = A nyelvvel a bizonylat szövegei és a számok írásmódja változik, amit beírt, az marad.
export = Több mentése
export-hint = Egyetlen PDF-ként, amelyben minden piszkozatnak saját oldalai és oldalszámai vannak, vagy mindegyik külön PDF-ként, egy ZIP-fájlban.
ways-all = Mind
ways-none = Válasszon legalább egyet.
ways-one-pdf = { $count ->
    [one] Mentés egy PDF-ként
   *[other] { $count } mentése egy PDF-ként
}
ways-zip = { $count ->
    [one] Egy PDF mentése ZIP-fájlban
   *[other] { $count } PDF mentése ZIP-fájlban
}
batch-progress = { $count } / { $all }
batch-saved = { $count ->
    [one] Egy PDF van ebben a letöltött fájlban: { $name }.
   *[other] { $count } PDF van ebben a letöltött fájlban: { $name }.
}
batch-saved-pdf = { $count ->
    [one] { $name } a letöltések között van.
   *[other] { $name } a letöltések között van, benne { $count } bizonylat.
}
batch-joining = A fájl összeállítása…
batch-none = Nem készült el egyetlen PDF sem.
batch-failed = { $count ->
    [one] Ez hiányzik:
   *[other] { $count } hiányzik:
}

## Fonts of one’s own

fonts = Saját betűtípusok
fonts-add = Betűtípusfájl hozzáadása
fonts-remove = Eltávolítás: { $name }
fonts-hint = Olyan betűkhöz, amelyek a beépített betűtípusokban nincsenek: arab, héber, kínai és más írások. A betűtípus ebben a böngészőben marad, minden számlához, és csak az kerül a PDF-be, amit a számla használ.
fonts-not-kept = Ez a böngésző nem tudja tárolni a betűtípust. Nincs több helye, vagy ehhez az oldalhoz semmit sem ment.
fonts-cannot-be-read = Ez a fájl nem nyitható meg. Válassza ki újra.
font-too-large = { $file } nagyobb, mint 40 MB. Válasszon kisebb betűtípust.
font-web = { $file } weboldalakhoz készült betűtípus (WOFF). Válassza ugyanennek a TTF- vagy OTF-fájlját.
font-old = { $file } régi fajta betűtípus. Válasszon TTF- vagy OTF-fájlt.
font-unknown = { $file } nem betűtípus. Válasszon TTF- vagy OTF-fájlt.
font-damaged = { $file } sérült. Szerezze be újra a betűtípust onnan, ahonnan származik.
font-restricted = { $file }: a készítője nem engedi, hogy dokumentumokba kerüljön. Válasszon másik betűtípust.
font-no-outlines = { $file }: nincsenek benne nyomtatható betűk. Válasszon másik betűtípust.
font-no-letters = { $file }: nem derül ki belőle, milyen betűi vannak. Válasszon másik betűtípust.
fonts-too-many = A Billet legfeljebb { $count } saját betűtípust használ. Távolítson el egyet, amelyre nincs szüksége, majd adja hozzá ezt.

## Kinds of document

about-invoice = A szállított dolgok kifizetését kéri. Az összegek pozitívak, hivatkozni nem kell semmire.
about-proforma = Megmutatja, mi lesz a számlán: előre fizetéshez vagy a vámnak. Az összegek pozitívak. Nem adóügyi bizonylat, a számla később jön.
about-quote = Megmondja, mennyibe kerülne és meddig érvényes. Az összegek pozitívak, fizetni még nem kell.
about-order-confirmation = Közli az ügyféllel, hogy elfogadja a rendelést és milyen áron. Az összegek pozitívak. Hivatkozzon az ajánlatra.
about-delivery-note = Az áruval megy: mi és mennyi, árak nélkül. Hivatkozzon a rendelésre vagy a számlára.
about-advance-invoice = Az ár egy részét kéri a teljesítés előtt. Az összegek pozitívak. A végszámla adókulcsonként levonja.
about-final-invoice = Az egészet elszámolja, és az előlegeket adókulcsonként levonja. Az összegek pozitívak. Hivatkozzon minden előlegszámlára.
about-credit-note = Egy számlát ír jóvá egészben vagy részben. Az összegek pozitívak maradnak. Hivatkoznia kell a helyesbített számlára.
about-debit-note = Többet számít fel valamiért, amit már számláztak. Az összegek pozitívak. Hivatkoznia kell arra a számlára.
about-corrective-invoice = Egy hibás számla helyébe lép: minden úgy van, ahogy kell. Az összegek pozitívak. Hivatkoznia kell a hibásra.
about-receipt = Igazolja, hogy egy fizetés megérkezett. Az összegek pozitívak, az adó nem szerepel újra. Hivatkozzon a kifizetett számlára.
about-self-billed-invoice = Ön a vevő, és a szállítója helyett állítja ki a számlát. Feladó a szállító, címzett Ön. Az összegek pozitívak. Mindkettejüknek meg kellett egyezniük erről.
about-statement = Felsorolja, mi nyitott Ön és az ügyfél között. Amivel tartozik, pozitív. Számlát nem pótol.
about-reminder = Késedelmes fizetésre emlékeztet. Az összegek pozitívak, az adó nem szerepel újra. Hivatkozzon a számlára.
make = Készítés ebből
make-hint = Új piszkozat, amely hivatkozik erre.
book = Vevők és tételek
book-hint = A dokumentumaiból megjegyezve, csak ebben a böngészőben. Írás közben felkínálja őket.
book-none = Még nincs semmi megjegyezve. A vevőket és tételeket akkor jegyzi meg, amikor letölti a PDF-et vagy elhagyja a dokumentumot.
book-clients = Vevők
book-items = Tételek
book-companies = Az Ön cégei
book-search = Keresés
book-edit = { $name } szerkesztése
book-forget = { $name } elfelejtése
book-forgotten = Elfelejtve: { $name }
book-undo = Visszavonás
book-save = Mentés
book-back = Vissza
book-forget-all = Minden vevő és tétel elfelejtése
book-all-forgotten = Minden vevő és tétel el van felejtve.

issue-title = Kiállítja? { $document }
issue-hint = Mostantól a szám, az összegek és a PDF úgy maradnak, ahogy vannak, és ebben a böngészőben őrződnek meg. Amit később módosítana, azt egy erre hivatkozó bizonylat módosítja.
issue-and-save = Kiállítás és PDF mentése
issue-only = Kiállítás
issue-no-number = Előbb számot kell kapnia.
issue-not-ready = Az űrlapon van valami, ami nem érthető vagy nem számítható ki. Előbb ezt javítsa: az űrlap megmondja, hol.
issue-taken = { $other } (kiállítva: { $date }) már ezt a számot viseli, mint ez: { $document }. Két azonos számú bizonylat nehezen különböztethető meg, és az adóhatóság kifogásolhatja.
issue-change-number = Szám módosítása
issue-anyway = Kiállítás mégis ezzel a számmal
issue-mistakes = Ezt kiállítás előtt érdemes kijavítani:
issue-mend = Vissza az űrlaphoz
issue-nevertheless = Kiállítás így, ahogy van
issue-done = Kiállítva: { $document }.
issue-not-kept = Kiállítva: { $document }. A böngésző nem tudta megőrizni a PDF-et: mentse most, egy későbbi Billet másképp rajzolhatja.
issued-redrawn = Ez a böngésző már nem őrzi a PDF-et úgy, ahogy kiállították. Ugyanazokból az adatokból újra elkészült, és nem bájtra azonos: a Billet e változata kissé másképp rajzolja. Az számít, amit elküldött.
take-back-title = Vissza a piszkozatok közé? { $document }
take-back-hint = Csak addig, amíg senki másnál nincs meg. Ezután újra módosítható, a kiállított PDF pedig itt törlődik. Már megvan valakinek? Akkor inkább jóváíró számlát vagy új változatot készítsen.
take-back-cited = Már kiállított bizonylat hivatkozik rá: { $documents }. Ha módosítja, a kettő nem fog egyezni.
take-back = Vissza a piszkozatok közé
delete-issued-title = Törli? { $document }
delete-issued-hint = Kiállítva: { $date }. Lehet, hogy a törvény évekig előírja a megőrzését. Vele törlődik a kiállított PDF is.
delete-issued = Törlés
file-issued = Kiállítva: { $date }; úgy marad, ahogy van.
file-known-issued = Ezt a bizonylatot más állapotban állította ki. Az úgy marad, ahogy van.
file-look = Megtekintés
make-hint-correct = Ami ki van állítva, nem módosul: az adójog külön, rá hivatkozó bizonylatot kíván. A jóváíró számla az egészet vagy egy részét visszavonja; a helyesbítő számla a helyébe lép.
make-hint-version = Ami ki van állítva, úgy marad. Az új változat hivatkozik rá, és a helyébe lép.
make-revised = Új változat

pattern-title = Számok: { $kind }
pattern-label = Minta
pattern-hint = Ami kapcsos zárójelben áll, azt minden bizonylaton kitöltjük. Minden más szöveg úgy marad, ahogy van.
pattern-year = év
pattern-year-short = év, két számjegy
pattern-month = hónap
pattern-counter = számláló, ennyi számjeggyel
pattern-client = a vevő nevének első szava
pattern-reset = A számláló újrakezdődik
pattern-yearly = évente
pattern-monthly = havonta
pattern-never = soha
pattern-next = A következő szám: { $number }
pattern-needs = Hogy egy szám se ismétlődjön, a mintához ez kell: { $token }.
pattern-unknown = Ez nem ismert: { $token }
pattern-brace = Egy kapcsos zárójelnek nincs párja.
pattern-counters = Egynél több számláló van.
pattern-digits = A számláló több mint { $count } számjegyű.
pattern-keep = E minta használata
pattern-remove = Folytatás minta nélkül
