### What the paper says, in Turkish. The comments for translators stand in the English file.

## The head

invoice = Fatura
proforma = Proforma fatura
quote = Teklif
order-confirmation = Sipariş onayı
delivery-note = Sevk irsaliyesi
advance-invoice = Avans faturası
final-invoice = Nihai fatura
credit-note = İade faturası
debit-note = Fiyat farkı faturası
corrective-invoice = Düzeltme faturası
receipt = Tahsilat makbuzu
self-billed-invoice = Gider pusulası
statement = Cari hesap ekstresi
reminder = Ödeme hatırlatması
title-numbered = { $title } { $number }
title-dated = { $date } tarihli { $title }
number = Fatura no.
issue-date = Fatura tarihi
supply-date = Teslim tarihi
due-date = Son ödeme tarihi
first-due-date = İlk ödeme tarihi
order-reference = Sipariş numaranız
valid-until = Son geçerlilik tarihi
cites = { $kind ->
    [credit-note] İlgili belge: { $documents }.
    [debit-note] Ek olarak düzenlendiği belge: { $documents }.
    [corrective-invoice] Bu fatura şunun yerine geçer: { $documents }.
    [final-invoice] Bu fatura ile kapatılan: { $documents }.
    [receipt] Ödemesi alınan: { $documents }.
    [reminder] Henüz ödenmedi: { $documents }.
    [quote] Bu teklif şunun yerine geçer: { $documents }.
   *[other] Dayanak: { $documents }.
}
replaces = Sürüm { $version }, şunun yerine geçer: { $documents }.
self-billing = Fatura alıcı tarafından düzenlenmiştir
proforma-note = Bu belge vergi mevzuatına göre fatura değildir.

## From whom and to whom

seller = Satıcı
buyer = Alıcı
vat-number = Vergi kimlik no.
registration-number = Ticaret sicil no.
tax-number = Vergi no.
deliver-to = Teslimat adresi
contact = İlgili kişi: { $name }
named-value = { $name }: { $value }
date = Tarih
sender = Gönderen
recipient = Alıcı

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
credited = İade edilen tutar
received = Tahsil edilen tutar
balance = Bakiye
due-in-words = Yazıyla: { $words }
prices-include-tax = Fiyatlara { $tax } dahildir.
tax-in-currency = { $tax } ({ $currency })
exchange-rate = Döviz kuru: { $from } = { $to }

## How to pay

payment = Ödeme bilgileri
nothing-to-pay = Tamamı ödendi. Ödenecek bir şey kalmadı.
credit-note-note = Bu tutar hesabınıza alacak kaydedilir.
receipt-note = Ödendi. Ödemeniz için teşekkür ederiz.
account-holder = Hesap sahibi
bank = Banka
iban = IBAN
bic = BIC
account = Hesap numarası
payment-reference = Ödeme açıklaması
payment-code = Ödemek için okutun
payment-code-alternative = Ödeme kodu: { $amount }, alıcı: { $payee }

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
we-pay-when = Ödemeyi şöyle yapacağız: { $when }.
pay-in-parts = Lütfen taksitler halinde ödeyiniz:
early-payment = En geç { $date } tarihinde öderseniz { $discount } iskonto uygulanır ve { $amount } ödersiniz.
late-interest = Geç ödemede yıllık { $rate } faiz uygulanır, gün üzerinden hesaplanır (yıl { $days } gündür).
late-statutory = Geç ödemede 2011/7/AB sayılı Direktife göre faiz uygulanır: yıllık { $rate } (referans oranı { $reference } artı { $points } puan), gün üzerinden hesaplanır (yıl { $days } gündür).
late-fee = Geç ödemede { $fee } sabit ücret eklenir.

## The foot

note = Notlar
thanks = Bizi tercih ettiğiniz için teşekkür ederiz!
stamp = Kaşe veya imza
accepted = Teklifi kabul ediyorum
goods-received = Eksiksiz ve sağlam teslim alındı
place-and-date = Yer ve tarih
signature = İmza
page-of = Sayfa { $page } / { $pages }

## Documents that are made from others

originally-agreed = Başta kararlaştırılan
additional-work = Ek işler
advance-for = Avans: { $document }
deducted = Düşülen: { $document }
paid-for = Ödeme: { $document }
