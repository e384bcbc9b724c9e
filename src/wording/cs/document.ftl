### What the paper says, in Czech. The comments for translators stand in the English file.
###
### "Faktura" alone: it is right for those who pay VAT and for those who don't; no law asks for
### the words "daňový doklad".

## The head

invoice = Faktura
invoice-numbered = Faktura { $number }
number = Číslo faktury
issue-date = Datum vystavení
supply-date = Datum zdanitelného plnění
due-date = Datum splatnosti
order-reference = Číslo vaší objednávky

## From whom and to whom

seller = Dodavatel
buyer = Odběratel
vat-number = DIČ
registration-number = IČO
email = E-mail
phone = Telefon

## The items

item = Popis
quantity = Množství
unit = Jednotka
unit-price = Jedn. cena
amount = Částka
tax-name = { $scheme ->
    [VAT] DPH
   *[other] { $scheme }
}
discount = Sleva
charge = Příplatek
adjustment-percent = { $name } { $percent }

## The totals

sum = Mezisoučet
net = Celkem bez daně
tax-line = { $category ->
    [E] Osvobozeno od { $tax }
    [AE] { $tax }: daň odvede zákazník
    [K] Dodání do jiného členského státu, { $tax } { $rate }
    [G] Vývoz, { $tax } { $rate }
    [O] Není předmětem { $tax }
   *[other] { $tax } { $rate }
}
tax-line-on = { $line } ze základu { $base }
total = Celkem
due = K úhradě
prices-include-tax = Ceny jsou včetně { $tax }.

## How to pay

payment = Jak zaplatit
pay-by = Prosíme o úhradu do { $date }.
pay-on-receipt = Prosíme o úhradu ihned po obdržení.
account-holder = Majitel účtu
bank = Banka
iban = IBAN
bic = BIC
account = Číslo účtu
payment-reference = Při platbě uveďte

## The foot

note = Poznámky
thanks = Děkujeme za vaši důvěru!
page-of = Strana { $page } z { $pages }
