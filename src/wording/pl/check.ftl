### What is told before a document is sent, in Polish.

## Which item it is about

item-problem = Pozycja { $position }, „{ $description }”: { $sentence }
unnamed-item-problem = Pozycja { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Brakuje numeru. Nadaj numer, na przykład 2026-0042.
problem-issue-date-missing = Brakuje daty. Wpisz dzień wysłania.
problem-due-date-missing = Brakuje terminu płatności: klient nie będzie wiedzieć, kiedy zapłacić. Wpisz liczbę dni lub datę.
problem-number-used = Inny dokument ma ten numer. Nadaj temu własny.
problem-number-out-of-order = Dokumenty o niższych numerach mają późniejsze daty albo dokumenty o wyższych numerach wcześniejsze. Sprawdź numer i datę.
problem-issue-date-far = Data wystawienia różni się od dzisiejszej o ponad rok. Sprawdź rok.
problem-issue-date-stale = Data wystawienia jest sprzed ponad miesiąca. Czy to nadal dzień wysłania?
problem-issue-date-ahead = Data wystawienia przypada za ponad miesiąc. Czy to dzień wysłania?
problem-supply-date-far = Data sprzedaży różni się od daty wystawienia o ponad rok. Sprawdź rok.
problem-due-in-past = Termin płatności już minął. Wybierz dzień, który dopiero nadejdzie.
problem-due-far = Termin płatności jest ponad rok po dacie wystawienia. Sprawdź rok.
problem-due-before-issue = Termin płatności jest przed datą wystawienia. Wybierz późniejszy dzień.
problem-valid-until-missing = Nie podano, do kiedy oferta jest ważna. Wpisz dzień.
problem-valid-until-before-issue = Oferta traci ważność przed własną datą. Wybierz późniejszy dzień.
problem-valid-until-in-past = Oferta nie jest już ważna. Wybierz dzień, który dopiero nadejdzie.
problem-cited-missing = Nie podano, której faktury dotyczy. Podaj jej numer i datę.
problem-cited-number-missing = Wskazano dokument bez numeru. Wpisz numer.
problem-cited-date-missing = Wskazano fakturę bez daty. Wpisz datę.
problem-advance-not-cited = Nie wskazano faktury zaliczkowej. Podaj te, które są tu odliczane.
problem-paid-not-cited = Nie podano, co zapłacono lub pozostaje do zapłaty. Wskaż fakturę.
problem-order-reference-missing = Na innych fakturach dla tego klienta jest numer jego zamówienia. Poproś o niego: bez tego faktura może czekać na zapłatę.
problem-seller-name-missing = Brakuje nazwy sprzedawcy. Wpisz imię i nazwisko lub nazwę firmy.
problem-seller-address-missing = Brakuje adresu sprzedawcy. Klient potrzebuje go do księgowości.
problem-buyer-name-missing = Brakuje nazwy klienta. Wpisz, kto zapłaci.
problem-buyer-address-missing = Brakuje adresu klienta. Wpisz przynajmniej miejscowość.
problem-seller-vat-number-missing = Faktura nalicza podatek, ale nie ma na niej numeru podatkowego sprzedawcy. Wpisz NIP lub numer w rejestrze.
problem-buyer-vat-number-missing = Podatek rozlicza tu klient, ale brakuje jego numeru NIP. Poproś o niego i wpisz go.
problem-exemption-reason-missing = Zwolnione z podatku, ale nie podano dlaczego. Wpisz powód lub przepis.
problem-tax-rate-of-untaxed = Ten rodzaj podatku nie ma stawki. Ustaw 0 albo wybierz inny rodzaj.
problem-tax-rate-impossible = Stawka podatku musi wynosić od 0 do 100 procent. Sprawdź ją.
problem-tax-name-missing = Jeden podatek nie ma nazwy: klient nie będzie wiedzieć, co to jest. Nazwij go, na przykład VAT lub IRPF.
problem-tax-missing = Bez podatku, choć inne pozycje go mają. Wybierz podatek albo wpisz, dlaczego go nie ma.
problem-tax-unexplained = Podatek nie jest naliczany i nie podano dlaczego. Wpisz powód lub przepis w uwagach.
problem-tax-again = Jest tu podatek, który wykazano już na fakturze. Usuń go z pozycji albo utwórz ten dokument z faktury.
problem-phrase-missing = Ustawa wymaga słów „{ $phrase }” ({ $law }). Dodaj je do uwag.
problem-phrase-unapt = W uwagach jest „{ $phrase }”, ale nic w dokumencie tego nie uzasadnia. Usuń to albo sprawdź podatek.
problem-tax-rate-until = { $country }: stawka { $rate } obowiązywała do { $change }. Dla dostawy z dnia { $day } obowiązuje { $right }.
problem-tax-rate-from = { $country }: stawka { $rate } obowiązuje dopiero od { $change }. Dla dostawy z dnia { $day } obowiązuje { $right }.
problem-tax-rate-unknown = { $country }: stawka { $rate } nie jest znana dla dnia { $day }. Są: { $right }. Sprawdź stawkę.
problem-no-lines = Nie ma jeszcze za co płacić. Dodaj pozycję.
problem-description-missing = Brakuje nazwy. Wpisz, co to jest.
problem-price-missing = Brakuje ceny. Wpisz ją albo 0, jeśli to za darmo.
problem-unit-code-malformed = „{ $code }” nie jest kodem jednostki: taki kod ma od jednej do trzech wielkich liter i cyfr. Wybierz jednostkę ponownie albo wpisz ją jako tekst.
problem-quantity-zero = Ilość wynosi 0: nic nie jest naliczane. Wpisz ilość albo usuń pozycję.
problem-price-negative = Cena jest mniejsza od zera. Aby coś odliczyć, wpisz ujemną ilość.
problem-discount-too-large = Rabat jest większy niż cała cena. Zmniejsz go.
problem-discount-negative = Rabat mniejszy od zera podnosi cenę. Wpisz go jako dopłatę.
problem-charge-negative = Dopłata mniejsza od zera obniża cenę. Wpisz ją jako rabat.
problem-retention-impossible = Kaucja gwarancyjna nie może być większa niż całość ani mniejsza od zera.
problem-advance-negative = Zapłacona już kwota nie może być mniejsza od zera.
problem-advances-too-large = Zapłacono już więcej, niż jest do zapłaty. Aby zwrócić pieniądze, wyślij fakturę korygującą.
problem-payment-missing = Nie podano, jak zapłacić. Wpisz IBAN lub numer rachunku.
problem-payment-code-without-iban = Nie da się utworzyć kodu płatności: potrzebny jest do niego IBAN.
problem-payment-code-currency = Nie da się utworzyć kodu płatności: banki w kraju tego rachunku nie czytają żadnego w tej walucie.
problem-payment-code-nothing-due = Kod płatności jest niepotrzebny: nie ma nic do zapłaty.
problem-payment-code-too-much = Nie da się utworzyć kodu płatności: kwota jest większa, niż się w nim mieści.
problem-payment-code-without-bic = Nie da się utworzyć kodu płatności: potrzebny jest do niego BIC banku.
problem-payment-code-without-correspondent = Nie da się utworzyć kodu płatności: podaj rachunek korespondencyjny za nazwą banku.
problem-payment-code-not-whole = Nie da się utworzyć kodu płatności: mieszczą się w nim tylko pełne kwoty.
problem-payment-code-reference-too-long = Nie da się utworzyć kodu płatności: tytuł przelewu jest na niego za długi.
problem-email-shape = To jeszcze nie jest adres e-mail. Wygląda on na przykład tak: jan@example.com.
problem-nothing-due = Całość wynosi zero. Sprawdź ceny, ilości i rabaty.
problem-credit-negative = Suma jest mniejsza od zera. Na tym dokumencie zwrotu kwoty są dodatnie.
problem-total-negative = Całość jest mniejsza od zera. Sprawdź ceny, ilości i rabaty; aby zwrócić pieniądze, wyślij fakturę korygującą.
problem-jargon = Nie każdy klient wie, co znaczy „{ $words }”. Wpisz dzień, do którego ma zapłacić.
problem-instalments-more-than-due = Raty dają razem więcej niż kwota do zapłaty. Zmniejsz którąś z nich.
problem-instalments-too-many-digits = Raty są za duże, aby je dokładnie policzyć. Wpisz mniejsze.
problem-early-payment-useless = Rabat za wcześniejszą zapłatę wymaga dnia wcześniejszego niż termin płatności i musi zostawić coś do zapłaty.
problem-too-many-digits = Ta liczba jest za duża, aby dokładnie policzyć. Wpisz mniejszą.
problem-repeated-tax = Ten sam podatek jest tu dwa razy. Usuń jeden z nich.
problem-impossible-rate = Stawki podatków dają razem minus 100 procent lub mniej. Sprawdź je.
problem-characters-missing = { $count ->
    [one] Jednego znaku nie można wydrukować: { $characters }. Zastąp go, pomiń albo dodaj czcionkę, która go ma, w części „Wygląd dokumentu”.
    [few] { $count } znaków nie można wydrukować: { $characters }. Zastąp je, pomiń albo dodaj czcionkę, która je ma, w części „Wygląd dokumentu”.
    [many] { $count } znaków nie można wydrukować: { $characters }. Zastąp je, pomiń albo dodaj czcionkę, która je ma, w części „Wygląd dokumentu”.
   *[other] { $count } znaków nie można wydrukować: { $characters }. Zastąp je, pomiń albo dodaj czcionkę, która je ma, w części „Wygląd dokumentu”.
}
problem-logo-unreadable = Nie można odczytać logo. Wybierz obraz PNG lub JPEG.
problem-stamp-unreadable = Nie można odczytać pieczątki lub podpisu. Wybierz obraz PNG lub JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: długość się nie zgadza. Brakuje znaku albo jest o jeden za dużo.
problem-identifier-wrong-characters = { $name }: któryś znak nie może stać w swoim miejscu, na przykład litera zamiast cyfry.
problem-identifier-wrong-check-digit = { $name }: cyfry kontrolne się nie zgadzają. Pewnie jedna cyfra jest inna albo dwie są zamienione miejscami.
problem-identifier-unknown-country = { $name }: pierwsze litery nie oznaczają kraju, który nadaje takie numery.
problem-identifier-impossible-part = { $name }: jakaś część, na przykład data lub region, nie jest możliwa.
problem-reference-not-made = Z tego numeru nie da się utworzyć wybranej referencji: nie ma cyfr albo ma ich za dużo. Klient podaje sam numer.
problem-qr-reference-alone = Na QR-IBAN płaci się tylko z referencją QR o 27 cyfrach, a ta wymaga QR-IBAN. Tutaj jedno nie pasuje do drugiego.

## What the law of the seller's country asks for

problem-seller-address-partial = Adres sprzedawcy jest niepełny. Prawo wymaga ulicy i miejscowości ({ $law }).
problem-buyer-address-partial = Adres klienta jest niepełny. Prawo wymaga ulicy i miejscowości ({ $law }).
problem-seller-town-missing = Brakuje miejscowości sprzedawcy. Prawo jej wymaga ({ $law }).
problem-buyer-town-missing = Brakuje miejscowości klienta. Prawo jej wymaga ({ $law }).
problem-buyer-post-code-missing = Brakuje kodu pocztowego klienta. Prawo go wymaga ({ $law }).
problem-seller-tax-number-missing = Brakuje numeru podatkowego sprzedawcy. Prawo go wymaga ({ $law }).
problem-buyer-tax-number-missing = Brakuje numeru podatkowego klienta. Prawo go wymaga, gdy klient prowadzi działalność ({ $law }).
problem-seller-registration-missing = Brakuje Twojego numeru rejestrowego. Ustawa go wymaga ({ $law }).
problem-buyer-registration-missing = Brakuje numeru rejestrowego klienta. Ustawa go wymaga, gdy klient jest firmą ({ $law }).
problem-seller-uid-unmarked = Po numerze UID sprzedawcy potrzebne jest oznaczenie VAT: MWST, TVA lub IVA ({ $law }).
problem-supply-date-missing = Brakuje daty sprzedaży. Prawo jej wymaga, nawet jeśli jest taka jak data wystawienia ({ $law }).
problem-unit-missing = Brakuje jednostki miary. Prawo jej wymaga: godziny, sztuki, kilogramy ({ $law }).
problem-tax-currency-missing = Podatek trzeba podać także w walucie kraju sprzedawcy ({ $law }).
problem-electronic-invoice = Między firmami w kraju sprzedawcy liczy się tylko faktura elektroniczna. Ten dokument jest jej dodatkiem ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } sprzedawcy
number-of-buyer = { $name } klienta

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Tytuł przelewu (referencja)
identifier-variable-symbol = Symbol zmienny
identifier-ch-qr-reference = Referencja QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = Numer VAT UE
identifier-at-uid = Austriacki UID
identifier-au-abn = ABN
identifier-be-enterprise = Belgijski numer przedsiębiorstwa
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Numer CVR
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
