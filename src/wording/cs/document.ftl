### What the paper says, in Czech. The comments for translators stand in the English file.
###
### "Faktura" alone: it is right for those who pay VAT and for those who don't; no law asks for
### the words "daňový doklad".

## The head

invoice = Faktura
proforma = Proforma faktura
quote = Cenová nabídka
order-confirmation = Potvrzení objednávky
delivery-note = Dodací list
advance-invoice = Zálohová faktura
final-invoice = Vyúčtovací faktura
credit-note = Dobropis
debit-note = Vrubopis
corrective-invoice = Opravná faktura
receipt = Příjmový doklad
self-billed-invoice = Faktura vystavená zákazníkem
statement = Výpis z účtu odběratele
reminder = Upomínka
title-numbered = { $title } { $number }
title-dated = { $title } ze dne { $date }
number = Číslo faktury
issue-date = Datum vystavení
supply-date = Datum zdanitelného plnění
due-date = Datum splatnosti
first-due-date = Splatnost první platby
order-reference = Číslo vaší objednávky
valid-until = Platí do
cites = { $kind ->
    [credit-note] Dobropis k dokladu: { $documents }.
    [debit-note] Vrubopis k dokladu: { $documents }.
    [corrective-invoice] Tato faktura nahrazuje: { $documents }.
    [final-invoice] Touto fakturou se vyúčtovává: { $documents }.
    [receipt] Přijatá platba k dokladu: { $documents }.
    [reminder] Dosud neuhrazeno: { $documents }.
    [quote] Tato nabídka nahrazuje: { $documents }.
   *[other] Na základě: { $documents }.
}
replaces = Verze { $version }, nahrazuje: { $documents }.
self-billing = Vystaveno zákazníkem
proforma-note = Toto není daňový doklad.

## From whom and to whom

seller = Dodavatel
buyer = Odběratel
vat-number = DIČ
registration-number = IČO
tax-number = Daňové číslo
deliver-to = Místo dodání
contact = Kontakt: { $name }
named-value = { $name }: { $value }
date = Datum
sender = Od
recipient = Pro

## The items

item = Popis
quantity = Množství
unit = Jednotka
unit-price = Jedn. cena
price-per = za { $quantity }
amount = Částka
tax = Daň
tax-name = { $scheme ->
    [VAT] DPH
   *[other] { $scheme }
}
discount = Sleva
charge = Příplatek
discount-or-charge = Sleva / příplatek
subtotal = Mezisoučet
carried-forward = Převod na další stranu
brought-forward = Převod z předchozí strany
adjustment-percent = { $name } { $percent }

## The totals

sum = Součet položek
net = Celkem bez daně
tax-line = { $category ->
    [E] Osvobozeno od { $tax }
    [AE] { $tax }: daň odvede zákazník
    [K] Dodání do jiného členského státu osvobozené od { $tax }
    [G] Vývoz osvobozený od { $tax }
    [O] Není předmětem { $tax }
   *[other] { $tax } { $rate }
}
tax-on = ze základu { $base }
exempt-by-article = Osvobozeno podle článku { $article } směrnice 2006/112/ES
for-information = Pro informaci: { $line }
total = Celkem
retention = Zádržné
held-until = { $name } do { $date }
advance = Již uhrazeno
advance-on = Uhrazeno dne { $date }
cash-rounding = Zaokrouhlení
with-more = { $name } ({ $more })
due = K úhradě
credited = Dobropisovaná částka
received = Přijatá částka
balance = Zůstatek
due-in-words = Slovy: { $words }
prices-include-tax = Ceny jsou včetně { $tax }.
tax-in-currency = { $tax } v { $currency }
exchange-rate = Kurz: { $from } = { $to }

## How to pay

payment = Jak zaplatit
nothing-to-pay = Vše je uhrazeno. Nic už neplaťte.
credit-note-note = Tato částka se vám připisuje ve prospěch.
receipt-note = Zaplaceno. Děkujeme za platbu.
account-holder = Majitel účtu
bank = Banka
iban = IBAN
bic = BIC
account = Číslo účtu
payment-reference = Při platbě uveďte
payment-code = Zaplaťte naskenováním
payment-code-alternative = Platební kód: { $amount } pro { $payee }

## When to pay

when-on-receipt = ihned po obdržení
when-by = do { $date }
when-within-days = { $days ->
    [one] do { $days } dne
   *[other] do { $days } dnů
}
when-within-business-days = { $days ->
    [one] do { $days } pracovního dne
   *[other] do { $days } pracovních dnů
}
when-end-of-month-after-days = { $days ->
    [one] do { $days } dne s prodloužením do konce měsíce
   *[other] do { $days } dnů s prodloužením do konce měsíce
}
when-days-after-end-of-month = { $days ->
    [one] do { $days } dne od konce měsíce vystavení
   *[other] do { $days } dnů od konce měsíce vystavení
}
when-end-of-month = do konce měsíce vystavení
when-day-of-following-month = { $day ->
    [31] do konce následujícího měsíce
   *[other] do { $day }. dne následujícího měsíce
}
when-and-by = { $when }, nejpozději { $date }
pay-when = Prosíme o úhradu { $when }.
we-pay-when = Zaplatíme { $when }.
pay-in-parts = Prosíme o úhradu po částech:
early-payment = Při úhradě do { $date } poskytujeme slevu { $discount }: zaplatíte { $amount }.
late-interest = Při pozdní úhradě účtujeme úrok { $rate } ročně, počítaný po dnech (rok má { $days } dní).
late-statutory = Při pozdní úhradě účtujeme úrok z prodlení podle směrnice 2011/7/EU: { $rate } ročně (referenční sazba { $reference } plus { $points } procentních bodů), počítaný po dnech (rok má { $days } dní).
late-fee = Za pozdní úhradu účtujeme paušální částku { $fee }.

## The foot

note = Poznámky
thanks = Děkujeme za vaši důvěru!
stamp = Razítko nebo podpis
accepted = Souhlasím s nabídkou
goods-received = Převzato v pořádku a úplné
place-and-date = Místo a datum
signature = Podpis
page-of = Strana { $page } z { $pages }

## Documents that are made from others

originally-agreed = Původně dohodnuto
additional-work = Vícepráce
advance-for = Záloha: { $document }
deducted = Odpočet: { $document }
paid-for = Platba: { $document }
