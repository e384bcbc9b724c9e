### What the paper says, in Polish. The comments for translators stand in the English file.
###
### "Odwrotne obciążenie" is the wording of the law (ustawa o VAT, art. 106e).

## The head

invoice = Faktura
proforma = Faktura proforma
quote = Oferta
order-confirmation = Potwierdzenie zamówienia
delivery-note = Wydanie zewnętrzne (WZ)
advance-invoice = Faktura zaliczkowa
final-invoice = Faktura końcowa
credit-note = Faktura korygująca
debit-note = Nota obciążeniowa
corrective-invoice = Faktura korygująca
receipt = Pokwitowanie zapłaty
self-billed-invoice = Faktura – samofakturowanie
statement = Zestawienie należności
reminder = Wezwanie do zapłaty
title-numbered = { $title } { $number }
title-dated = { $title } z dnia { $date }
number = Numer faktury
issue-date = Data wystawienia
supply-date = Data sprzedaży
due-date = Termin płatności
first-due-date = Termin pierwszej wpłaty
order-reference = Numer zamówienia
valid-until = Ważne do
cites = { $kind ->
    [credit-note] Korekta (zmniejszenie) do: { $documents }.
    [debit-note] Obciążenie dodatkowe do: { $documents }.
    [corrective-invoice] Niniejsza faktura zastępuje: { $documents }.
    [final-invoice] Niniejsza faktura rozlicza: { $documents }.
    [receipt] Otrzymano zapłatę za: { $documents }.
    [reminder] Nadal niezapłacone: { $documents }.
    [quote] Niniejsza oferta zastępuje: { $documents }.
   *[other] Na podstawie: { $documents }.
}
replaces = Wersja { $version }, zastępuje: { $documents }.
self-billing = Samofakturowanie
proforma-note = Ten dokument nie jest fakturą VAT.

## From whom and to whom

seller = Sprzedawca
buyer = Nabywca
vat-number = NIP
registration-number = { $country ->
    [PL] REGON
   *[other] Numer w rejestrze
}
tax-number = Numer podatkowy
deliver-to = Miejsce dostawy
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Data
sender = Od
recipient = Do

## The items

item = Nazwa towaru lub usługi
quantity = Ilość
unit = J.m.
unit-price = Cena jedn.
price-per = za { $quantity }
amount = Kwota
tax = Podatek
tax-name = { $scheme ->
    [VAT] VAT
   *[other] { $scheme }
}
discount = Rabat
charge = Dopłata
discount-or-charge = Rabat / dopłata
subtotal = Suma częściowa
carried-forward = Do przeniesienia
brought-forward = Z przeniesienia
adjustment-percent = { $name } { $percent }

## The totals

sum = Suma pozycji
net = Razem netto
tax-line = { $category ->
    [E] Zwolnione z { $tax }
    [AE] { $tax }: odwrotne obciążenie
    [K] Wewnątrzwspólnotowa dostawa towarów, { $tax } { $rate }
    [G] Eksport, { $tax } { $rate }
    [O] Nie podlega { $tax }
   *[other] { $tax } { $rate }
}
tax-on = od { $base }
exempt-by-article = Zwolnione na podstawie art. { $article } dyrektywy 2006/112/WE
for-information = Do wiadomości: { $line }
total = Razem brutto
retention = Kaucja gwarancyjna
held-until = { $name } do { $date }
advance = Zapłacono
advance-on = Zapłacono { $date }
cash-rounding = Zaokrąglenie
with-more = { $name } ({ $more })
due = Do zapłaty
credited = Kwota zwracana
received = Otrzymana kwota
balance = Saldo
due-in-words = Słownie: { $words }
prices-include-tax = Ceny zawierają { $tax }.
tax-in-currency = { $tax } w { $currency }
exchange-rate = Kurs: { $from } = { $to }

## How to pay

payment = Jak zapłacić
nothing-to-pay = Wszystko jest zapłacone. Nic już nie trzeba płacić.
credit-note-note = Ta kwota zostaje zapisana na Państwa korzyść.
receipt-note = Zapłacono. Dziękujemy za wpłatę.
account-holder = Posiadacz rachunku
bank = Bank
iban = IBAN
bic = BIC
account = Numer rachunku
payment-reference = Tytuł przelewu
payment-code = Zeskanuj, aby zapłacić
payment-code-alternative = Kod płatności: { $amount } dla { $payee }

## When to pay

when-on-receipt = od razu po otrzymaniu
when-by = do { $date }
when-within-days = { $days ->
    [one] w ciągu { $days } dnia
   *[other] w ciągu { $days } dni
}
when-within-business-days = { $days ->
    [one] w ciągu { $days } dnia roboczego
   *[other] w ciągu { $days } dni roboczych
}
when-end-of-month-after-days = { $days ->
    [one] w ciągu { $days } dnia, z przedłużeniem do końca miesiąca
   *[other] w ciągu { $days } dni, z przedłużeniem do końca miesiąca
}
when-days-after-end-of-month = { $days ->
    [one] w ciągu { $days } dnia od końca miesiąca wystawienia
   *[other] w ciągu { $days } dni od końca miesiąca wystawienia
}
when-end-of-month = do końca miesiąca wystawienia
when-day-of-following-month = { $day ->
    [31] do końca następnego miesiąca
   *[other] do { $day }. dnia następnego miesiąca
}
when-and-by = { $when }, najpóźniej { $date }
pay-when = Prosimy o zapłatę { $when }.
we-pay-when = Zapłacimy { $when }.
pay-in-parts = Prosimy o zapłatę w częściach:
early-payment = Przy zapłacie do { $date } udzielamy rabatu { $discount }: do zapłaty jest wtedy { $amount }.
late-interest = W razie opóźnienia naliczamy odsetki { $rate } rocznie, liczone za każdy dzień (rok ma { $days } dni).
late-statutory = W razie opóźnienia naliczamy odsetki według dyrektywy 2011/7/UE: { $rate } rocznie (stopa referencyjna { $reference } plus { $points } punktów procentowych), liczone za każdy dzień (rok ma { $days } dni).
late-fee = W razie opóźnienia naliczamy stałą kwotę { $fee }.

## The foot

note = Uwagi
thanks = Dziękujemy za zaufanie!
stamp = Pieczątka lub podpis
accepted = Akceptuję ofertę
goods-received = Odebrano w całości i w dobrym stanie
place-and-date = Miejscowość i data
signature = Podpis
page-of = Strona { $page } z { $pages }

## Documents that are made from others

originally-agreed = Ustalono pierwotnie
additional-work = Prace dodatkowe
advance-for = Zaliczka: { $document }
deducted = Do odliczenia: { $document }
paid-for = Zapłata: { $document }
