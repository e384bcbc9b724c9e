### What the paper says, in Turkish. The comments for translators stand in the English file.

## The head

invoice = Fatura
invoice-numbered = Fatura { $number }
number = Fatura no.
issue-date = Fatura tarihi
supply-date = Teslim tarihi
due-date = Son ödeme tarihi
first-due-date = İlk ödeme tarihi
order-reference = Sipariş numaranız

## From whom and to whom

seller = Satıcı
buyer = Alıcı
vat-number = Vergi kimlik no.
registration-number = Ticaret sicil no.
tax-number = Vergi no.

## The items

item = Açıklama
quantity = Miktar
unit = Birim
unit-price = Birim fiyat
price-per = { $quantity } için
amount = Tutar
tax = Vergi
tax-name = { $scheme ->
    [VAT] KDV
   *[other] { $scheme }
}
discount = İskonto
charge = Ek ücret
discount-or-charge = İskonto / ek ücret
subtotal = Ara toplam
carried-forward = Sonraki sayfaya devreden
brought-forward = Önceki sayfadan devreden
adjustment-percent = { $name } { $percent }

## The totals

sum = Kalemlerin toplamı
net = Vergi hariç toplam
tax-line = { $category ->
    [E] { $tax } istisnası
    [AE] { $tax }: vergiyi alıcı öder
    [K] AB içi teslim, { $tax } { $rate }
    [G] { $tax }: ihracat istisnası
    [O] { $tax } kapsamı dışında
   *[other] { $tax } { $rate }
}
tax-on = matrah: { $base }
exempt-by-article = 2006/112/AT sayılı Direktifin { $article } maddesi uyarınca istisna
for-information = Bilgi için: { $line }
total = Genel toplam
retention = Teminat kesintisi
held-until = { $name }, süre sonu: { $date }
advance = Ödenmiş
advance-on = Ödeme tarihi: { $date }
cash-rounding = Yuvarlama
with-more = { $name } ({ $more })
due = Ödenecek tutar
due-in-words = Yazıyla: { $words }
prices-include-tax = Fiyatlara { $tax } dahildir.
tax-in-currency = { $tax } ({ $currency })
exchange-rate = Döviz kuru: { $from } = { $to }

## How to pay

payment = Ödeme bilgileri
nothing-to-pay = Tamamı ödendi. Ödenecek bir şey kalmadı.
account-holder = Hesap sahibi
bank = Banka
iban = IBAN
bic = BIC
account = Hesap numarası
payment-reference = Ödeme açıklaması

## When to pay

when-on-receipt = faturayı aldığınızda
when-by = en geç { $date } tarihinde
when-within-days = { $days } gün içinde
when-within-business-days = { $days } iş günü içinde
when-end-of-month-after-days = { $days } gün içinde, ay sonuna kadar uzatılmış olarak
when-days-after-end-of-month = fatura ayının sonundan itibaren { $days } gün içinde
when-end-of-month = fatura ayının sonuna kadar
when-day-of-following-month = { $day ->
    [31] ertesi ayın sonuna kadar
   *[other] ertesi ayın { $day }. gününe kadar
}
when-and-by = { $when }, en geç { $date } tarihinde
pay-when = Lütfen { $when } ödeyiniz.
pay-in-parts = Lütfen taksitler halinde ödeyiniz:
early-payment = En geç { $date } tarihinde öderseniz { $discount } iskonto uygulanır ve { $amount } ödersiniz.
late-interest = Geç ödemede yıllık { $rate } faiz uygulanır, gün üzerinden hesaplanır (yıl { $days } gündür).
late-statutory = Geç ödemede 2011/7/AB sayılı Direktife göre faiz uygulanır: yıllık { $rate } (referans oranı { $reference } artı { $points } puan), gün üzerinden hesaplanır (yıl { $days } gündür).
late-fee = Geç ödemede { $fee } sabit ücret eklenir.

## The foot

note = Notlar
thanks = Bizi tercih ettiğiniz için teşekkür ederiz!
stamp = Kaşe veya imza
page-of = Sayfa { $page } / { $pages }
