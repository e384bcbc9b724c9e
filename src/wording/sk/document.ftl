### What the paper says, in Slovak. The comments for translators stand in the English file.
###
### "Faktúra" alone: it is right for those who pay VAT and for those who don’t.

## The head

invoice = Faktúra
proforma = Proforma faktúra
quote = Cenová ponuka
order-confirmation = Potvrdenie objednávky
delivery-note = Dodací list
advance-invoice = Zálohová faktúra
final-invoice = Vyúčtovacia faktúra
credit-note = Dobropis
debit-note = Ťarchopis
corrective-invoice = Opravná faktúra
receipt = Potvrdenie o platbe
self-billed-invoice = Faktúra vyhotovená odberateľom
statement = Výpis z účtu odberateľa
reminder = Upomienka
title-numbered = { $title } { $number }
title-dated = { $title } zo dňa { $date }
number = Číslo faktúry
issue-date = Dátum vyhotovenia
supply-date = Dátum dodania
due-date = Dátum splatnosti
first-due-date = Splatnosť prvej platby
order-reference = Číslo vašej objednávky
valid-until = Platí do
cites = { $kind ->
    [credit-note] Dobropis k dokladu: { $documents }.
    [debit-note] Ťarchopis k dokladu: { $documents }.
    [corrective-invoice] Táto faktúra nahrádza: { $documents }.
    [final-invoice] Touto faktúrou sa vyúčtováva: { $documents }.
    [receipt] Prijatá platba k dokladu: { $documents }.
    [reminder] Zatiaľ neuhradené: { $documents }.
    [quote] Táto ponuka nahrádza: { $documents }.
   *[other] Na základe: { $documents }.
}
replaces = Verzia { $version }, nahrádza: { $documents }.
self-billing = Vyhotovenie faktúry odberateľom
proforma-note = Toto nie je faktúra podľa zákona o DPH.

## From whom and to whom

seller = Dodávateľ
buyer = Odberateľ
vat-number = IČ DPH
registration-number = IČO
tax-number = DIČ
deliver-to = Miesto dodania
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Dátum
sender = Od
recipient = Pre

## The items

item = Popis
quantity = Množstvo
unit = Jednotka
unit-price = Jedn. cena
price-per = za { $quantity }
amount = Suma
tax = Daň
tax-name = { $scheme ->
    [VAT] DPH
   *[other] { $scheme }
}
discount = Zľava
charge = Príplatok
discount-or-charge = Zľava / príplatok
subtotal = Medzisúčet
carried-forward = Prenos na ďalšiu stranu
brought-forward = Prenos z predchádzajúcej strany
adjustment-percent = { $name } { $percent }

## The totals

sum = Súčet položiek
net = Celkom bez dane
tax-line = { $category ->
    [E] Oslobodené od { $tax }
    [AE] { $tax }: prenesenie daňovej povinnosti
    [K] Dodanie do iného členského štátu oslobodené od { $tax }
    [G] Vývoz oslobodený od { $tax }
    [O] Nie je predmetom { $tax }
   *[other] { $tax } { $rate }
}
tax-on = zo základu { $base }
exempt-by-article = Oslobodené podľa článku { $article } smernice 2006/112/ES
for-information = Na informáciu: { $line }
total = Celkom
retention = Zádržné
held-until = { $name } do { $date }
advance = Už uhradené
advance-on = Uhradené dňa { $date }
cash-rounding = Zaokrúhlenie
with-more = { $name } ({ $more })
due = Na úhradu
credited = Dobropisovaná suma
received = Prijatá suma
balance = Zostatok
due-in-words = Slovom: { $words }
prices-include-tax = Ceny sú vrátane { $tax }.
tax-in-currency = { $tax } v { $currency }
exchange-rate = Kurz: { $from } = { $to }

## How to pay

payment = Ako zaplatiť
nothing-to-pay = Všetko je uhradené. Už nič neplaťte.
credit-note-note = Táto suma sa vám pripisuje v prospech.
receipt-note = Zaplatené. Ďakujeme za platbu.
account-holder = Majiteľ účtu
bank = Banka
iban = IBAN
bic = BIC
account = Číslo účtu
payment-reference = Pri platbe uveďte
payment-code = Zaplaťte naskenovaním
payment-code-alternative = Platobný kód: { $amount } pre { $payee }

## When to pay

when-on-receipt = ihneď po doručení
when-by = do { $date }
when-within-days = { $days ->
    [one] do { $days } dňa
   *[other] do { $days } dní
}
when-within-business-days = { $days ->
    [one] do { $days } pracovného dňa
   *[other] do { $days } pracovných dní
}
when-end-of-month-after-days = { $days ->
    [one] do { $days } dňa s predĺžením do konca mesiaca
   *[other] do { $days } dní s predĺžením do konca mesiaca
}
when-days-after-end-of-month = { $days ->
    [one] do { $days } dňa od konca mesiaca vyhotovenia
   *[other] do { $days } dní od konca mesiaca vyhotovenia
}
when-end-of-month = do konca mesiaca vyhotovenia
when-day-of-following-month = { $day ->
    [31] do konca nasledujúceho mesiaca
   *[other] do { $day }. dňa nasledujúceho mesiaca
}
when-and-by = { $when }, najneskôr { $date }
pay-when = Prosíme o úhradu { $when }.
we-pay-when = Zaplatíme { $when }.
pay-in-parts = Prosíme o úhradu po častiach:
early-payment = Pri úhrade do { $date } poskytujeme zľavu { $discount }: zaplatíte { $amount }.
late-interest = Pri oneskorenej úhrade účtujeme úrok { $rate } ročne, počítaný po dňoch (rok má { $days } dní).
late-statutory = Pri oneskorenej úhrade účtujeme úrok z omeškania podľa smernice 2011/7/EÚ: { $rate } ročne (referenčná sadzba { $reference } plus { $points } percentuálnych bodov), počítaný po dňoch (rok má { $days } dní).
late-fee = Za oneskorenú úhradu účtujeme paušálnu sumu { $fee }.

## The foot

note = Poznámky
thanks = Ďakujeme za vašu dôveru!
stamp = Pečiatka alebo podpis
accepted = Súhlasím s ponukou
goods-received = Prevzaté úplné a v poriadku
place-and-date = Miesto a dátum
signature = Podpis
page-of = Strana { $page } z { $pages }

## Documents that are made from others

originally-agreed = Pôvodne dohodnuté
additional-work = Práce naviac
advance-for = Záloha: { $document }
deducted = Odpočet: { $document }
paid-for = Platba: { $document }
