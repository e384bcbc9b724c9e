### What the drawer says: the parts of the page that are fetched when they are opened, in Polish.

## The look of the paper

look-template = Szablon
look-template-classic = Klasyczny
look-template-modern = Nowoczesny
look-template-compact = Zwarty
look-template-letter = List

look-accent = Kolor
look-accent-ink = Atramentowy
look-accent-blue = Niebieski
look-accent-green = Zielony
look-accent-wine = Bordowy
look-accent-brick = Ceglany
look-accent-violet = Fioletowy
look-accent-bronze = Brązowy
look-accent-black = Czarny
look-accent-own = Inny kolor

look-typeface = Krój pisma
look-typeface-sans = Bezszeryfowy
look-typeface-serif = Szeryfowy
look-page-size = Strona
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Po lewej
look-logo-place-center = Na środku
look-logo-place-right = Po prawej
look-logo-size = Wielkość logo
look-logo-size-small = Małe
look-logo-size-medium = Średnie
look-logo-size-large = Duże
look-logo-hint = Po zmianie wielkości dodaj logo jeszcze raz: jest zapisywane tak ostre, jak wymaga tego jego wielkość.

look-carried-forward = Przenoś sumę na następną stronę
look-fold-marks = Znaczniki składania listu
look-stamp = Pieczątka lub podpis
look-stamp-add = Dodaj pieczątkę lub podpis
look-stamp-remove = Usuń pieczątkę lub podpis

look-labels = Słowa i kolumny
look-labels-hint = Gdzie potrzebne jest inne słowo, wpisz własne. Odznacz to, czego ma nie być na dokumencie.
look-show = Pokaż
look-bare-country = Kraj
look-bare-email = Adresy e-mail
look-bare-phone = Numery telefonów

## A picture that is chosen

logo-empty = Ten plik jest pusty. Wybierz inny.
logo-file-too-large = Ten plik ma więcej niż 10 MB. Wybierz mniejszy.
logo-too-many-pixels = Ten obraz ma za dużo pikseli. Wybierz mniejszy.
logo-not-a-picture = Tego pliku nie można pokazać jako obrazu. Wybierz plik PNG, JPEG lub SVG.
logo-too-much-detail = Ten obraz ma za dużo szczegółów jak na logo. Wybierz prostszy.
logo-cannot-be-read = Nie można otworzyć tego pliku. Wybierz go jeszcze raz.

## Opening a file

ways-close = Zamknij
file-open = Otwórz plik
file-hint = PDF utworzony w Billecie albo plik JSON z dokumentem. Można go też upuścić w dowolnym miejscu strony. Jest odczytywany tutaj, na tym urządzeniu.
file-choose = Wybierz plik
file-reading = Odczytywanie pliku…
file-not-opened = Tego pliku nie otwarto
file-found = Otwórz { $number }
file-unnumbered = dokument bez numeru
file-client = Klient
file-day = Data
file-total = Razem
file-edit = Edytuj
file-duplicate = Powiel z nowym numerem
file-known-same = Ten dokument jest już wśród szkiców, dokładnie taki jak w pliku.
file-known-other = Wśród szkiców jest inna wersja tego dokumentu, zmieniona { $moment }.
file-known-newer = Ten dokument jest już wśród szkiców, zapisany w nowszej wersji Billetu. Pozostanie bez zmian.
file-keep-both = Zachowaj oba
file-replace = Zastąp szkic
file-several = { $count ->
    [one] Otwórz { $count } dokument
    [few] Otwórz { $count } dokumenty
    [many] Otwórz { $count } dokumentów
   *[other] Otwórz { $count } dokumentów
}
file-several-hint = Każdy wybrany dokument stanie się szkicem. Szkice, które już są, pozostaną: dokument, który się różni, zostanie zapisany obok.
file-several-open = { $count ->
    [one] Zapisz jako szkic
    [few] Zapisz { $count } jako szkice
    [many] Zapisz { $count } jako szkice
   *[other] Zapisz { $count } jako szkice
}
file-several-opened = { $count ->
    [one] Dokument jest wśród szkiców.
    [few] { $count } dokumenty są wśród szkiców.
    [many] { $count } dokumentów jest wśród szkiców.
   *[other] { $count } dokumentów jest wśród szkiców.
}
file-not-kept = Nie udało się zapisać dokumentu.
file-empty = Ten plik jest pusty.
file-no-access = Nie można odczytać tego pliku. Może został przeniesiony? Wybierz go jeszcze raz.
file-unknown = To nie jest ani PDF, ani dokument z Billetu. Wybierz PDF utworzony w Billecie.
file-damaged = Ten PDF jest uszkodzony. Spróbuj z inną jego kopią.
file-torn = Plik nie jest cały: urywa się albo został zmieniony. Spróbuj z inną kopią.
file-encrypted = Ten PDF jest zabezpieczony hasłem. Zapisz kopię bez hasła i otwórz ją.
file-too-large = Ten plik jest większy niż te, które czyta Billet.
file-no-document = W tym PDF nie ma dokumentu z Billetu: utworzył go inny program albo został wydrukowany do nowego pliku. Ponownie otworzyć można tylko PDF zapisany przez Billet.
file-newer = Ten dokument powstał w nowszej wersji Billetu. Odśwież stronę, aby wczytać tę wersję, a potem otwórz plik jeszcze raz.
file-malformed = Ten plik nie jest prawidłowym dokumentem:
file-cannot-read = Nie udało się uruchomić części Billetu, która czyta pliki PDF. Sprawdź połączenie i spróbuj ponownie.

## What a document becomes besides its PDF

ways-menu = Druk i więcej
ways-doubts = { $count ->
    [one] Nie można odczytać jednego pola. To, co tu zapiszesz lub wydrukujesz, pokazuje jego poprzednią wartość.
    [few] Nie można odczytać { $count } pól. To, co tu zapiszesz lub wydrukujesz, pokazuje ich poprzednie wartości.
    [many] Nie można odczytać { $count } pól. To, co tu zapiszesz lub wydrukujesz, pokazuje ich poprzednie wartości.
   *[other] Nie można odczytać { $count } pól. To, co tu zapiszesz lub wydrukujesz, pokazuje ich poprzednie wartości.
}
ways-stop = Anuluj
ways-stopped = Anulowano. Niczego nie zapisano.
ways-drawing = Rysowanie stron…
ways-failed = Nie udało się. Spróbuj ponownie.
ways-saved = { $name } jest w pobranych plikach.
print = Drukuj
png-save = Zapisz stronę { $page } jako obraz (PNG)
file-open-way = Otwórz plik…

## Several at once

languages = W kilku językach
languages-hint = Wraz z językiem zmieniają się słowa na dokumencie i zapis liczb, a wpisany tekst pozostaje bez zmian.
export = Zapisz kilka
export-hint = Jako jeden PDF, w którym każdy szkic ma własne strony i własną ich numerację, albo każdy jako osobny PDF, wszystkie w jednym pliku ZIP.
ways-all = Wszystkie
ways-none = Wybierz co najmniej jeden.
ways-one-pdf = { $count ->
    [one] Zapisz jako jeden PDF
    [few] Zapisz { $count } jako jeden PDF
    [many] Zapisz { $count } jako jeden PDF
   *[other] Zapisz { $count } jako jeden PDF
}
ways-zip = { $count ->
    [one] Zapisz jeden PDF w pliku ZIP
    [few] Zapisz { $count } pliki PDF w ZIP
    [many] Zapisz { $count } plików PDF w ZIP
   *[other] Zapisz { $count } plików PDF w ZIP
}
batch-progress = { $count } z { $all }
batch-saved = { $count ->
    [one] Jeden PDF jest w pliku { $name } wśród pobranych.
    [few] { $count } pliki PDF są w pliku { $name } wśród pobranych.
    [many] { $count } plików PDF jest w pliku { $name } wśród pobranych.
   *[other] { $count } plików PDF jest w pliku { $name } wśród pobranych.
}
batch-saved-pdf = { $count ->
    [one] { $name } jest w pobranych plikach.
    [few] { $name } (liczba dokumentów: { $count }) jest w pobranych plikach.
    [many] { $name } (liczba dokumentów: { $count }) jest w pobranych plikach.
   *[other] { $name } (liczba dokumentów: { $count }) jest w pobranych plikach.
}
batch-joining = Składanie pliku…
batch-none = Nie udało się utworzyć żadnego PDF.
batch-failed = { $count ->
    [one] Brakuje tego:
    [few] Brakuje tych { $count }:
    [many] Brakuje tych { $count }:
   *[other] Brakuje tych { $count }:
}

## Fonts of one’s own

fonts = Własne czcionki
fonts-add = Dodaj czcionkę
fonts-remove = Usuń { $name }
fonts-hint = Do znaków, których nie mają wbudowane czcionki: arabskich, hebrajskich, chińskich i innych. Czcionka pozostaje w tej przeglądarce, dla wszystkich faktur, a do PDF trafia tylko to, czego faktura używa.
fonts-not-kept = Ta przeglądarka nie może zapisać czcionki. Nie ma już miejsca albo niczego dla tej strony nie zapisuje.
fonts-cannot-be-read = Nie można otworzyć tego pliku. Wybierz go jeszcze raz.
font-too-large = { $file } ma więcej niż 40 MB. Wybierz mniejszą czcionkę.
font-web = { $file } to czcionka do stron internetowych (WOFF). Wybierz plik TTF lub OTF tej samej czcionki.
font-old = { $file } to czcionka starego typu. Wybierz plik TTF lub OTF.
font-unknown = { $file } nie jest czcionką. Wybierz plik TTF lub OTF.
font-damaged = Plik { $file } jest uszkodzony. Weź czcionkę jeszcze raz stamtąd, skąd pochodzi.
font-restricted = Producent czcionki { $file } nie pozwala umieszczać jej w dokumentach. Wybierz inną czcionkę.
font-no-outlines = { $file } nie ma znaków, które można wydrukować. Wybierz inną czcionkę.
font-no-letters = { $file } nie podaje, jakie ma znaki. Wybierz inną czcionkę.
fonts-too-many = Liczba własnych czcionek, których może użyć Billet, to najwyżej { $count }. Usuń którąś niepotrzebną, a potem dodaj tę.

## Kinds of document

about-invoice = Prosi o zapłatę za to, co dostarczono. Kwoty są dodatnie i niczego nie trzeba wskazywać.
about-proforma = Pokazuje, co będzie na fakturze: do przedpłaty lub dla celników. Kwoty są dodatnie. To nie jest dokument podatkowy; faktura przyjdzie później.
about-quote = Mówi, ile by to kosztowało i do kiedy oferta obowiązuje. Kwoty są dodatnie i nic jeszcze nie trzeba płacić.
about-order-confirmation = Mówi klientowi, że przyjmujesz zamówienie i za jaką cenę. Kwoty są dodatnie. Wskaż ofertę, na której się opiera.
about-delivery-note = Towarzyszy towarom: co i ile, bez cen. Wskaż zamówienie lub fakturę.
about-advance-invoice = Prosi o część ceny przed dostawą. Kwoty są dodatnie. Faktura końcowa odlicza ją według stawek podatku.
about-final-invoice = Rozlicza całość i odlicza zaliczki według ich stawek podatku. Kwoty są dodatnie. Wskaż każdą fakturę zaliczkową.
about-credit-note = Zmniejsza fakturę w całości lub w części. Kwoty pozostają dodatnie. Musi wskazać fakturę, którą koryguje.
about-debit-note = Dolicza coś do tego, co już zafakturowano. Kwoty są dodatnie. Musi wskazać tę fakturę.
about-corrective-invoice = Zastępuje błędną fakturę: wszystko jest tak, jak powinno. Kwoty są dodatnie. Musi wskazać błędną fakturę.
about-receipt = Potwierdza, że wpłata dotarła. Kwoty są dodatnie, a podatku nie wykazuje się ponownie. Wskaż zapłaconą fakturę.
about-self-billed-invoice = Jesteś klientem i wystawiasz fakturę za dostawcę. W polu „Sprzedawca” jest dostawca, w polu „Nabywca” – ty. Kwoty są dodatnie. Obie strony muszą się na to umówić.
about-statement = Wymienia, co jest nierozliczone między tobą a klientem. To, co jest winien, jest dodatnie. Nie zastępuje faktury.
about-reminder = Przypomina o spóźnionej płatności. Kwoty są dodatnie, a podatku nie wykazuje się ponownie. Wskaż fakturę.
make = Utwórz z tego
make-hint = Nowy szkic, który wskazuje ten dokument.
book = Klienci i pozycje
book-hint = Zapamiętane z Twoich dokumentów, tylko w tej przeglądarce. Są podpowiadane podczas pisania.
book-none = Nic jeszcze nie zapamiętano. Klienci i pozycje są zapamiętywane po pobraniu PDF lub wyjściu z dokumentu.
book-clients = Klienci
book-items = Pozycje
book-companies = Twoje firmy
book-search = Szukaj
book-edit = Edytuj: { $name }
book-forget = Zapomnij: { $name }
book-forgotten = Zapomniano: { $name }
book-undo = Cofnij
book-save = Zapisz
book-back = Wstecz
book-forget-all = Zapomnij wszystkich klientów i pozycje
book-all-forgotten = Zapomniano wszystkich klientów i wszystkie pozycje.

issue-title = Wystawić: { $document }?
issue-hint = Od teraz numer, kwoty i PDF pozostają bez zmian i są przechowywane w tej przeglądarce. To, co zechcesz później zmienić, zmienia dokument, który wskazuje ten.
issue-and-save = Wystaw i zapisz PDF
issue-only = Wystaw
issue-no-number = Najpierw potrzebny jest numer.
issue-not-ready = W formularzu jest coś, czego nie da się zrozumieć lub policzyć. Popraw to najpierw: formularz wskazuje miejsce.
issue-taken = { $other }, z dnia wystawienia { $date }, ma już numer dokumentu { $document }. Dwa dokumenty o jednym numerze trudno odróżnić, a urząd skarbowy może je zakwestionować.
issue-change-number = Zmień numer
issue-anyway = Mimo to wystaw z tym numerem
issue-mistakes = To warto poprawić przed wystawieniem:
issue-mend = Wróć do formularza
issue-nevertheless = Wystaw tak, jak jest
issue-done = Wystawiono: { $document }.
issue-not-kept = Wystawiono: { $document }. Ta przeglądarka nie mogła zachować PDF: zapisz go teraz, późniejszy Billet może go narysować inaczej.
issued-redrawn = Ta przeglądarka nie ma już PDF w postaci, w jakiej go wystawiono. Narysowano go na nowo z tych samych danych i nie zgadza się co do bajtu: ta wersja Billetu rysuje go trochę inaczej. Liczy się to, co wysłano.
take-back-title = Przywrócić do szkiców: { $document }?
take-back-hint = Tylko dopóki nikt inny go nie ma. Znów będzie można go zmieniać, a wystawiony PDF zostanie tu usunięty. Ktoś już go ma? Wystaw lepiej korektę albo nową wersję.
take-back-cited = Powołuje się na niego już wystawiony dokument: { $documents }. Jeśli go zmienisz, przestaną się zgadzać.
take-back = Przywróć do szkiców
delete-issued-title = Usunąć: { $document }?
delete-issued-hint = Wystawiono { $date }. Prawo może wymagać przechowywania go przez lata. Wystawiony PDF zostanie usunięty razem z nim.
delete-issued = Usuń
file-issued = Wystawiono { $date }; pozostaje bez zmian.
file-known-issued = Ten dokument wystawiono w innej postaci. Tamta pozostaje bez zmian.
file-look = Obejrzyj
make-hint-correct = Wystawionego dokumentu się nie zmienia: prawo podatkowe wymaga osobnego, który go wskazuje. Korekta zmniejszająca cofa całość lub część; korekta zastępująca wchodzi na jego miejsce.
make-hint-version = Wystawiony dokument pozostaje bez zmian. Nowa wersja wskazuje go i zastępuje.
make-revised = Nowa wersja

pattern-title = Numery: { $kind }
pattern-label = Wzór
pattern-hint = To, co w nawiasach klamrowych, uzupełnia się w każdym dokumencie. Reszta tekstu pozostaje bez zmian.
pattern-year = rok
pattern-year-short = rok, dwie cyfry
pattern-month = miesiąc
pattern-counter = licznik o tylu cyfrach
pattern-client = pierwsze słowo nazwy nabywcy
pattern-reset = Licznik zaczyna od nowa
pattern-yearly = co rok
pattern-monthly = co miesiąc
pattern-never = nigdy
pattern-next = Następny numer: { $number }
pattern-needs = Aby żaden numer się nie powtórzył, wzór potrzebuje { $token }.
pattern-unknown = { $token } nie jest znane.
pattern-brace = Jeden z nawiasów nie ma pary.
pattern-counters = Jest więcej niż jeden licznik.
pattern-digits = Licznik ma więcej niż { $count } cyfr.
pattern-keep = Użyj tego wzoru
pattern-remove = Dalej bez wzoru
