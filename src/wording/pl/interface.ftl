### What the page says, in Polish.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = W tej przeglądarce nie ma już miejsca. Usuń szkice, które nie są potrzebne.
storage-denied = Ta przeglądarka niczego dla tej strony nie zapisuje. Zezwól stronie na zapisywanie danych albo pobierz PDF przed wyjściem.
storage-failed = Nie udało się zapisać szkicu w tej przeglądarce. Spróbuj ponownie albo pobierz PDF przed wyjściem.
storage-newer = W innej karcie działa nowszy Billet i zmienił ten szkic. Odśwież tę stronę.
draft-missing = Tego szkicu już nie ma.
draft-newer = Ten szkic powstał w nowszej wersji Billetu. Odśwież stronę, aby wczytać tę wersję.
draft-unreadable = Nie można odczytać tego szkicu. Jego dane są zachowane: można je pobrać.

paper-cannot-start = Nie można wczytać podglądu. Sprawdź połączenie i spróbuj ponownie.
paper-lacks-serif = Nie udało się wczytać kroju szeryfowego. Sprawdź połączenie i spróbuj ponownie.
paper-lacks-texts = Nie udało się wczytać tekstów tego języka. Sprawdź połączenie i spróbuj ponownie.
paper-crashed = Podgląd przestał działać. Spróbuj ponownie.
paper-no-answer = Podgląd przygotowuje się zbyt długo. Spróbuj ponownie.

## The notice that Billet has stopped

crash-title = Billet przestał działać
crash-text = Coś się nie udało i Billet nie może działać dalej. Szkice nadal są w tej przeglądarce. Pobierz ich kopię, a potem odśwież stronę.
crash-download = Pobierz moje szkice
crash-reload = Odśwież stronę
crash-details = Szczegóły dla twórców Billetu

## What was typed and can't be understood

number-not-a-number = „{ $typed }” nie jest liczbą.
number-empty = Wpisz liczbę.
number-too-large = Ta liczba jest za duża. Może mieć najwyżej 13 cyfr.
number-too-many-decimals = Za dużo miejsc po przecinku. Może ich być najwyżej 6.
date-not-a-date = „{ $typed }” nie jest datą. Wpisz ją na przykład tak: 22.11.2026.
date-empty = Wpisz datę.
date-no-such-day = Dnia „{ $typed }” nie ma w kalendarzu. Sprawdź dzień i miesiąc.
date-ambiguous = „{ $typed }” może oznaczać dwa różne dni. Wpisz miesiąc słowem, na przykład 22 listopada 2026.
date-year-missing = Brakuje roku. Dopisz go, na przykład 22.11.2026.

number-not-days = „{ $typed }” nie jest liczbą dni. Wpisz liczbę całkowitą, na przykład 14.

number-not-positive = Wpisz liczbę większą od 0.

## The frame of the page

product = Billet
navigation = Dokumenty
views = Widok
view-form = Formularz
view-paper = Podgląd
form = Formularz faktury
form-heading = Wystaw fakturę
document-numbered = { $kind } { $number }
document-unnumbered = Nowa faktura
saved-at = Zapisano { $time }
not-saved = Nie zapisano: { $reason }
undo = Cofnij
undone = Cofnięto.
notice-close = Zamknij
go-to = Przejdź do „{ $field }”
add = Dodaj: { $what }
fold = Gotowe
edit = Edytuj

## The document

document = Faktura
kind = Rodzaj
kind-invoice = Faktura
kind-proforma = Faktura proforma
kind-quote = Oferta
kind-order-confirmation = Potwierdzenie zamówienia
kind-delivery-note = Wydanie zewnętrzne (WZ)
kind-advance-invoice = Faktura zaliczkowa
kind-final-invoice = Faktura końcowa
kind-credit-note = Faktura korygująca (zmniejszenie)
kind-debit-note = Nota obciążeniowa
kind-corrective-invoice = Faktura korygująca (zastępująca)
kind-receipt = Pokwitowanie zapłaty
kind-self-billed-invoice = Faktura – samofakturowanie
kind-statement = Zestawienie należności
kind-reminder = Wezwanie do zapłaty
kind-about = Kiedy się go używa?
valid-until = Ważne do
number = Numer
    .example = 2026-0042
issue-date = Data wystawienia
supply-date = Data sprzedaży
    .add = data sprzedaży
    .hint = Jeśli jest inna niż data wystawienia.
order-reference = Numer zamówienia
    .add = numer zamówienia
    .hint = Numer lub oznaczenie zamówienia u klienta.
due-days = Zapłata w ciągu
due-in = Termin płatności (dni)
due-date = Termin płatności
due-day = Dzień następnego miesiąca
due-kind = Termin płatności
due-kind-days = dni
due-kind-date = konkretna data
due-kind-receipt = od razu po otrzymaniu
due-kind-business-days = dni roboczych
due-kind-end-of-month-after-days = dni, potem do końca miesiąca
due-kind-days-after-end-of-month = dni od końca miesiąca
due-kind-day-of-following-month = dnia następnego miesiąca
due-on = Termin płatności: { $date }
document-language = Język dokumentu
currency = Waluta

## From whom, to whom

seller = Sprzedawca
buyer = Nabywca
seller-name = Imię i nazwisko lub firma
    .example = Studio Nowak
buyer-name = Klient
    .example = Kowalski i Synowie
street = Ulica
    .example = ul. Portowa 12
post-code = Kod pocztowy
    .example = 00-001
city = Miejscowość
    .example = Warszawa
country = Kraj
    .example = Polska
country-set = { $country }: ustawiono jak tam przyjęto – { $what }.
country-set-terms = termin płatności
country-set-reference = tytuł przelewu
vat-number = NIP
    .example = PL8567346215
registration-number = Numer w rejestrze
    .add = numer w rejestrze
    .example = 0000123456
email = E-mail
    .add = e-mail
    .example = jan@example.com
phone = Telefon
    .add = telefon
    .example = +48 601 234 567
contact = Osoba kontaktowa
    .add = osobę kontaktową
    .example = Anna Kowalska
deliver-to = Dostawa do
    .add = adres dostawy
deliver-to-name = Nazwa pod tym adresem
    .example = Magazyn 2
part-extra = Dodatkowe pole
    .add = dodatkowe pole
part-extra-name = Pole
    .example = Umowa
part-extra-value = Treść
    .example = U-2026/17
extra-names = Umowa, Projekt, Wasz znak, Centrum kosztów, Pojazd, Zamówienie, Miejsce wykonania
party-extra-names = Numer klienta, Numer dostawcy, Dział, Centrum kosztów, GLN, BDO
item-extra-names = Indeks, Numer seryjny, Partia, Rozmiar, Kolor, GTIN, Kraj pochodzenia
look = Wygląd dokumentu
look-open = Szablon, kolor, słowa
proposals = Używane wcześniej
proposals-found = Propozycje: { $count }. Wybierz strzałkami.
filled-in = Wypełniono: { $name }
book = Klienci i pozycje
company = Twoja firma
company-new = Nowa firma
company-another = kolejną własną firmę
company-begun = Nowa firma zaczyna się pusta.
drawer-missing = Nie udało się wczytać tej części Billetu. Sprawdź połączenie i spróbuj ponownie.
logo = Logo
logo-add = Dodaj logo
logo-added = Dodano logo.
logo-replace = Zmień logo
logo-remove = Usuń logo

## Items

items = Pozycje
items-hint = Enter dodaje pozycję, Alt ze strzałką ją przesuwa. Można wkleić wiersze lub kolumnę skopiowane z arkusza.
item-numbered = Pozycja { $number }
item-named = Pozycja { $number }, „{ $name }”
item-undescribed = Nowa pozycja
description = Nazwa towaru lub usługi
    .short = Nazwa
    .example = Projekt strony internetowej
detail = Szczegóły
    .example = Co zrobiono, kiedy i gdzie
quantity = Ilość
    .short = Ilość
    .example = 1
unit = Jednostka miary
    .short = J.m.
    .example = godz.
price = Cena
    .short = Cena
    .with-tax = Cena z podatkiem
line-discount = Rabat
value-example = { $percent } lub 15
line-charge = Dopłata
price-base = Cena za
    .example = 1
row-heading = Nagłówek
    .add = nagłówek
    .example = Parter
row-text = Tekst
    .add = tekst
    .example = Zgodnie z rozmową telefoniczną
row-subtotal = Suma częściowa
    .add = suma częściowa
    .example = Suma częściowa
tax-rate = Podatek %
    .short = Stawka %
    .example = 23
line-total = Kwota
    .short = Kwota
    .with-tax = Z podatkiem
item-add = Dodaj pozycję
item-more = { $number ->
    [0] Więcej o tym wierszu
   *[other] Więcej o pozycji { $number }
}
    .short = Więcej
item-remove = { $number ->
    [0] Usuń ten wiersz
   *[other] Usuń pozycję { $number }
}
    .short = Usuń
item-removed = Usunięto: { $item }.
item-duplicate = { $number ->
    [0] Powiel ten wiersz
   *[other] Powiel pozycję { $number }
}
    .short = Powiel
item-up = { $number ->
    [0] Przesuń ten wiersz w górę
   *[other] Przesuń pozycję { $number } w górę
}
    .short = W górę
item-down = { $number ->
    [0] Przesuń ten wiersz w dół
   *[other] Przesuń pozycję { $number } w dół
}
    .short = W dół
item-drag = Przeciągnij, aby przesunąć. Na klawiaturze: Alt i strzałka.
item-moved = Pozycja { $position } z { $count }
items-pasted = { $count ->
    [one] Wklejono jedną pozycję.
    [few] Wklejono { $count } pozycje.
    [many] Wklejono { $count } pozycji.
   *[other] Wklejono { $count } pozycji.
}
column-pasted = { $count ->
    [one] Z wklejonej kolumny wypełniono { $count } pozycję.
    [few] Z wklejonej kolumny wypełniono { $count } pozycje.
    [many] Z wklejonej kolumny wypełniono { $count } pozycji.
   *[other] Z wklejonej kolumny wypełniono { $count } pozycji.
}
cells-not-understood = Z wklejonej treści nie da się utworzyć żadnej pozycji. Aby zachować ją jako tekst, wklej ją w szczegółach pozycji.
cells-failed = Nie udało się odczytać wklejonej treści. { $reason }
prices = Ceny
prices-without-tax = Ceny bez podatku
prices-with-tax = Ceny z podatkiem

## On the whole document

discount = Rabat
discount-add = rabat
discount-reason = Rabat za
    .example = Wczesne zamówienie
discount-value = Wysokość rabatu
discount-remove = Usuń rabat
discount-removed = Usunięto rabat.
charge = Dopłata
charge-add = dostawa lub inna dopłata
charge-reason = Dopłata za
    .example = Dostawa
charge-value = Wysokość dopłaty
charge-remove = Usuń dopłatę
charge-removed = Usunięto dopłatę.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Usuń: { $part }
part-removed = Usunięto: { $part }.
part-taxes = Podatek
    .add = kolejny podatek
part-own-tax = Osobny podatek
    .add = osobny podatek
part-adjustments = Rabat lub dopłata
    .add = kolejny rabat lub dopłata
part-adjustments-reason = Rabat lub dopłata za
    .example = Wczesne zamówienie
part-adjustments-kind = Rodzaj
part-adjustments-kind-discount = rabat
part-adjustments-kind-charge = dopłata
part-adjustments-value = Wysokość
part-taxes-scheme = Nazwa podatku
    .example = VAT
part-taxes-rate = Stawka %
    .example = 23
part-taxes-kind = Działanie podatku
part-taxes-kind-added = jest doliczany
part-taxes-kind-retained = potrąca go klient
part-taxes-kind-surcharge = jest doliczany jako dopłata
part-taxes-kind-compound = jest liczony także od innych podatków
part-taxes-kind-informative = jest tylko pokazany
part-taxes-category = Opodatkowanie
part-taxes-category-rate = według stawki
part-taxes-category-AE = podatek rozlicza klient (odwrotne obciążenie)
part-taxes-category-E = zwolnione
part-taxes-category-K = stawka zero, sprzedaż w UE
part-taxes-category-G = stawka zero, eksport
part-taxes-category-O = nie podlega podatkowi
part-taxes-category-L = podatek Wysp Kanaryjskich
part-taxes-category-M = podatek Ceuty i Melilli
part-taxes-exemption-reason = Dlaczego podatku nie ma
    .example = Powód lub przepis, który to określa
part-taxes-exemption-code = Kod powodu
    .example = VATEX-EU-132
part-preceding = Dotyczy dokumentu
    .add = dokument, którego dotyczy
part-preceding-kind = Rodzaj
part-preceding-number = Jego numer
part-preceding-date = Jego data
part-second-language = Drugi język
    .add = drugi język
part-second-language-none = brak
part-place-to-sign = Miejsce na podpis
    .add = miejsce na podpis
part-place-to-sign-false = pominięte
part-place-to-sign-true = na podpis klienta
part-advances = Zapłacono
    .add = zapłacona już kwota
part-advances-value = Zapłacona kwota
part-advances-date = Data zapłaty
part-advances-reference = Wpłata
    .example = Faktura zaliczkowa 2026-0040
part-retention-value = Kaucja gwarancyjna
    .add = kaucja gwarancyjna
part-retention-reason = Powód zatrzymania
    .example = Do odbioru prac
part-retention-until = Zatrzymano do
part-cash-rounding = Zaokrąglaj do
    .add = zaokrąglenie przy zapłacie gotówką
    .example = 0,05
part-accounting-currency-rate = Kurs
    .add = podatek w innej walucie
    .example = 4,25
    .hint = Ile jednostek drugiej waluty, według oficjalnego kursu z danego dnia.
part-accounting-currency-currency = Podatek podać też w walucie
part-accounting-currency-per = Kurs dotyczy
    .example = 1
part-accounting-currency-source = Źródło kursu
    .example = Narodowy Bank Polski
part-accounting-currency-date = Kurs z dnia
part-amount-in-words = Kwota słownie
    .add = kwota słownie
part-amount-in-words-false = pomiń
part-amount-in-words-true = pod kwotą do zapłaty
part-business-days-shift = Termin w dzień wolny
    .add = terminy w dni wolne
part-business-days-shift-false = pozostaje w tym dniu
part-business-days-shift-true = przechodzi na najbliższy dzień roboczy
part-business-days-holidays = Święto
    .add = święto
instalments-rest = Reszta: { $amount }.
instalments-rest-due = Reszta: { $amount }, termin: { $date }.
part-instalments = Rata
    .add = rata
part-instalments-value = Rata
part-early-payment = Rabat za wcześniejszą zapłatę
    .add = rabat za wcześniejszą zapłatę
part-early-payment-value = Rabat za wcześniejszą zapłatę
part-late-payment-interest-yearly = Odsetki za opóźnienie, % rocznie
    .add = odsetki za opóźnienie
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = Stopa referencyjna UE %
    .add = odsetki ustawowe (UE)
    .example = 2,15
    .hint = Taka, jaką ogłosił bank centralny. Prawo dodaje do niej 8 punktów procentowych i 40 euro.
part-late-payment-interest-eu-statutory-later = Nowa stopa referencyjna UE
    .add = nowa stopa referencyjna
part-late-payment-interest-eu-statutory-later-from = Od
part-late-payment-interest-eu-statutory-later-rate = Stopa referencyjna UE %
    .example = 2,15
part-late-payment-day-count = Rok ma
part-late-payment-day-count-actual_365 = 365 dni
part-late-payment-day-count-actual_360 = 360 dni
part-late-payment-flat-fee = Opłata za opóźnienie
    .add = opłata za opóźnienie
    .example = 40

## Totals

totals = Podsumowanie
totals-sum = Suma pozycji
totals-net = Razem netto
totals-tax = { $tax ->
    [VAT] VAT { $rate } od { $base }
   *[other] { $tax } { $rate } od { $base }
}
totals-gross = Razem brutto
totals-retained = Podatek potrącony przez klienta
totals-retention = Kaucja gwarancyjna
totals-paid = Zapłacono
totals-rounding = Zaokrąglenie
totals-due = Do zapłaty
totals-unknown = –
totals-stale = { $count ->
    [one] Nieaktualne: nie można odczytać jednego pola. To są poprzednie kwoty.
    [few] Nieaktualne: nie można odczytać { $count } pól. To są poprzednie kwoty.
    [many] Nieaktualne: nie można odczytać { $count } pól. To są poprzednie kwoty.
   *[other] Nieaktualne: nie można odczytać { $count } pól. To są poprzednie kwoty.
}
totals-too-many-digits = Nieaktualne: jedna z liczb jest za duża, aby dokładnie policzyć.
totals-repeated-tax = Nieaktualne: w jednej pozycji ten sam podatek jest dwa razy.
totals-impossible-rate = Nieaktualne: stawki podatków jednej pozycji dają razem minus 100 procent lub mniej.
rounding = Zaokrąglanie
rounding-line = Zaokrąglaj w każdym wierszu
rounding-total = Zaokrąglaj na końcu

## How to pay, notes

payment = Jak zapłacić
iban = IBAN
    .example = PL61 1090 1014 0000 0712 1981 2874
bic = BIC
    .example = WBKPPLPP
bank = Bank
    .add = bank
    .example = Bank Warszawski
account = Numer rachunku
    .add = rachunek bez IBAN
    .example = 61 1090 1014 0000 0712 1981 2874
payment-reference = Tytuł przelewu
    .add = tytuł przelewu
    .example = 2026-0042
    .hint = Puste: powstaje z numeru.
part-payment-reference-scheme = Tytuł z numeru
    .add = tytuł z numeru
part-payment-reference-scheme-number = sam numer
part-payment-reference-scheme-variable_symbol = symbol zmienny (Czechy, Słowacja)
part-payment-reference-scheme-creditor_reference = referencja RF (ISO 11649)
part-payment-reference-scheme-swiss = szwajcarska referencja QR, bez QR-IBAN RF
part-payment-reference-scheme-viite = fiński viite
part-payment-reference-scheme-kid = KID, w porozumieniu z bankiem
part-payment-reference-scheme-ocr = OCR, w porozumieniu z bankiem
reference-made = Klient podaje { $reference }.
notes = Uwagi
note = Uwagi dla klienta
    .example = Dziękujemy za zamówienie.
phrases = Typowe adnotacje do uwag
phrases-choose = Wybierz adnotację do dodania
phrase-added = Adnotację dodano do uwag.

## Before you send

problems = Przed wysłaniem
problems-mistake = Do poprawienia przed wysłaniem
problems-warning = Lepiej sprawdzić
problems-notice = Warto wiedzieć
problems-none = Niczego nie brakuje.
problems-waiting = Sprawdzanie faktury…
problems-unchecked = Faktury nie można sprawdzić, dopóki podgląd znów nie zadziała.
problem-not-understood = Nie można odczytać „{ $typed }”: podgląd pokazuje poprzednią wartość.
problems-more = { $count ->
    [one] i jeszcze jedna.
    [few] i jeszcze { $count }.
    [many] i jeszcze { $count }.
   *[other] i jeszcze { $count }.
}

## The paper

paper = Podgląd
paper-page = Strona { $page } z { $pages }
paper-picture = { $document }. { $page }
paper-back = Poprzednia strona
paper-on = Następna strona
paper-larger = Powiększ podgląd
paper-smaller = Pomniejsz podgląd
paper-stale = { $count ->
    [one] Nieaktualny: nie można odczytać jednego pola.
    [few] Nieaktualny: nie można odczytać { $count } pól.
    [many] Nieaktualny: nie można odczytać { $count } pól.
   *[other] Nieaktualny: nie można odczytać { $count } pól.
}
paper-impossible = Bez sum: nie da się ich policzyć.
paper-retry = Spróbuj ponownie
paper-print = W ten sposób drukuje się tylko jedna strona. Aby wydrukować wszystkie, naciśnij w Billecie Ctrl+P (⌘P).
pdf-download = Pobierz PDF
    .short = PDF
ways = Druk i więcej
pdf-waiting = Przygotowywanie…
pdf-making = Tworzenie PDF…
pdf-saved = { $name } jest w pobranych plikach.
pdf-saved-but = { $saved } Warto sprawdzić:
pdf-stale = { $count ->
    [one] Nie można odczytać pola: { $field }. PDF pokazuje jego poprzednią wartość.
    [few] Nie można odczytać { $count } pól, pierwsze to: { $field }. PDF pokazuje ich poprzednie wartości.
    [many] Nie można odczytać { $count } pól, pierwsze to: { $field }. PDF pokazuje ich poprzednie wartości.
   *[other] Nie można odczytać { $count } pól, pierwsze to: { $field }. PDF pokazuje ich poprzednie wartości.
}
pdf-impossible = Nie ma w nim sum, bo nie da się ich policzyć.
pdf-not-taken = Przeglądarka nie przyjęła pliku. Spróbuj ponownie.
pdf-failed = Nie udało się utworzyć PDF: { $reason }

## Drafts

drafts = Szkice
drafts-hint = Są zapisane tylko w tej przeglądarce, na tym urządzeniu.
drafts-search = Szukaj po numerze lub kliencie
drafts-not-found = Żaden szkic nie ma takiego numeru ani klienta.
drafts-none = Nie ma jeszcze szkiców. Wpisywane dane zapisują się tu same.
drafts-unreadable = { $count ->
    [one] Jeszcze jednego szkicu ta wersja nie umie odczytać. Pozostaje bez zmian.
    [few] Jeszcze { $count } szkiców ta wersja nie umie odczytać. Pozostają bez zmian.
    [many] Jeszcze { $count } szkiców ta wersja nie umie odczytać. Pozostają bez zmian.
   *[other] Jeszcze { $count } szkiców ta wersja nie umie odczytać. Pozostają bez zmian.
}
file-open = Otwórz plik
export = Zapisz kilka
draft-new = Nowa faktura
    .short = Nowa
draft-new-opened = Otwarto nową fakturę.
draft-unnumbered = Bez numeru
draft-without-buyer = Jeszcze bez klienta
draft-open = Otwórz: { $number }
draft-duplicate = Powiel: { $number }
draft-delete = Usuń: { $number }
draft-deleted = Usunięto szkic.
draft-numbered-deleted = Usunięto szkic { $number }.
draft-kept-copy = Ten szkic zmieniono też w innej karcie. Tamta wersja jest zapisana jako osobny szkic.
draft-changed = { $day }, { $time }

interface-language = Język strony
language-missing = Nie udało się wczytać języka: { $language }. Sprawdź połączenie i spróbuj ponownie.
drop-file = Upuść tutaj plik PDF lub JSON, aby go otworzyć. Obraz upuść w miejscu logo.

issue = Wystawienie
issue-place-hint = Gdy wszystko gotowe: wystawienie utrwala numer, kwoty i PDF. Do tego czasu każdy zapisany PDF jest szkicem.
issue-open = Wystaw ten dokument…
issued-on = Wystawiono { $date }
issued-hint = Numer, kwoty i PDF pozostają bez zmian. To, co chcesz zmienić, zmienia dokument, który wskazuje ten.
issued-follow = Skoryguj lub kontynuuj…
issued-take-back = Przywróć do szkiców…
issued-elsewhere = Ten dokument wystawiono w innej karcie. To, co tu wpisano, jest teraz osobnym szkicem.
storage-issued = W międzyczasie wystawiono ten dokument; pozostaje bez zmian.

number-pattern = Wzór numeru…
number-set = Numer to teraz { $number }.
drafts-gaps = Żaden dokument tutaj nie ma { $numbers }. Luka w numeracji wymaga uzasadnienia.
