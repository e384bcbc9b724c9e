### What the page says, in Turkish.

problem-at = { $place }: { $problem }
field-of = { $owner }, { $field }

## What could not be kept or read

storage-full = Bu tarayıcıda yer kalmadı. Artık gerekmeyen taslakları silin.
storage-denied = Bu tarayıcı bu sayfa için hiçbir şey saklamıyor. Site verilerini saklamasına izin verin ya da ayrılmadan önce PDF’yi indirin.
storage-failed = Tarayıcı taslağı saklayamadı. Yeniden deneyin ya da ayrılmadan önce PDF’yi indirin.
storage-newer = Başka bir sekmede daha yeni bir Billet sürümü açık ve bu taslağı değiştirdi. Sayfayı yenileyin.
draft-missing = Bu taslak artık yok.
draft-newer = Bu taslak daha yeni bir Billet sürümüyle hazırlandı. O sürümü almak için sayfayı yenileyin.
draft-unreadable = Bu taslak okunamıyor. Verileri duruyor, indirebilirsiniz.


paper-cannot-start = Önizleme yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.
paper-lacks-serif = Tırnaklı yazı tipi yüklenemedi. Bağlantınızı denetleyip yeniden deneyin.
paper-lacks-texts = Bu dilin metinleri yüklenemedi. Bağlantınızı denetleyip yeniden deneyin.
paper-crashed = Önizleme durdu. Yeniden deneyin.
paper-no-answer = Önizleme çok uzun sürüyor. Yeniden deneyin.

## The notice that Billet has stopped

crash-title = Billet durdu
crash-text = Billet’te bir hata oluştu ve devam edemiyor. Taslaklarınız hâlâ bu tarayıcıda. Önce bir kopyalarını indirin, sonra sayfayı yenileyin.
crash-download = Taslaklarımı indir
crash-reload = Sayfayı yenile
crash-details = Billet’i yapanlar için ayrıntılar

## What was typed and can't be understood

number-not-a-number = “{ $typed }” bir sayı değil.
number-empty = Bir sayı girin.
number-too-large = Bu sayı çok büyük. En fazla 13 basamak olabilir.
number-too-many-decimals = Virgülden sonra çok fazla basamak var. En fazla 6 olabilir.
date-not-a-date = “{ $typed }” bir tarih değil. Şöyle yazın: 22.11.2026
date-empty = Bir tarih girin.
date-no-such-day = “{ $typed }” takvimde yok. Günü ve ayı kontrol edin.
date-ambiguous = “{ $typed }” iki ayrı gün olabilir. Ayı yazıyla yazın, örneğin 22 Kasım 2026.
date-year-missing = Yıl eksik. Ekleyin, örneğin 22.11.2026.

number-not-days = “{ $typed }” bir gün sayısı değil. Bir tam sayı girin, örneğin 14.

number-not-positive = 0’dan büyük bir sayı girin.

## The frame of the page

product = Billet
navigation = Belgeler
views = Görünüm
view-form = Form
view-paper = Önizleme
form = Fatura formu
form-heading = Fatura hazırlayın
document-numbered = { $kind } { $number }
document-unnumbered = Yeni fatura
saved-at = Kaydedildi: { $time }
not-saved = Kaydedilmedi: { $reason }
undo = Geri al
undone = Geri alındı.
notice-close = Kapat
go-to = Alana git: { $field }
add = { $what } ekle
fold = Tamam
edit = Düzenle

## The document

document = Fatura
kind = Belge türü
kind-invoice = Fatura
kind-proforma = Proforma fatura
kind-quote = Teklif
kind-order-confirmation = Sipariş onayı
kind-delivery-note = Sevk irsaliyesi
kind-advance-invoice = Avans faturası
kind-final-invoice = Nihai fatura
kind-credit-note = İade faturası
kind-debit-note = Fiyat farkı faturası
kind-corrective-invoice = Düzeltme faturası
kind-receipt = Tahsilat makbuzu
kind-self-billed-invoice = Gider pusulası
kind-statement = Cari hesap ekstresi
kind-reminder = Ödeme hatırlatması
kind-about = Ne zaman kullanılır?
valid-until = Son geçerlilik tarihi
number = Numara
    .example = 2026-0042
issue-date = Tarih
supply-date = Teslim tarihi
    .add = teslim tarihi
    .hint = Fatura tarihinden farklıysa.
order-reference = Sipariş numarası
    .add = sipariş numarası
    .hint = Müşterinin kendi sipariş numarası veya referansı.
due-days = Ödeme süresi
due-in = Son ödeme (gün)
due-date = Son ödeme tarihi
due-day = Ertesi ayın günü
due-kind = Son ödeme
due-kind-days = gün
due-kind-date = belirli bir tarih
due-kind-receipt = fatura alınınca
due-kind-business-days = iş günü
due-kind-end-of-month-after-days = gün, sonra ay sonu
due-kind-days-after-end-of-month = gün, ay sonundan itibaren
due-kind-day-of-following-month = ertesi ayın günü
due-on = Son ödeme: { $date }
document-language = Belgenin dili
currency = Para birimi

## From whom, to whom

seller = Satıcı
buyer = Alıcı
seller-name = Adınız veya firmanız
    .example = Gül Tasarım
buyer-name = Müşteri
    .example = Demirci ve Oğulları Ltd. Şti.
street = Sokak ve numara
    .example = Liman Caddesi No: 12
post-code = Posta kodu
    .example = 34425
city = Şehir
    .example = İstanbul
country = Ülke
    .example = Türkiye
country-set = { $country }: orada alışıldığı gibi ayarlandı – { $what }.
country-set-terms = ödeme vadesi
country-set-reference = ödeme referansı
vat-number = Vergi kimlik no.
    .example = 1234567890
registration-number = Ticaret sicil no.
    .add = ticaret sicil no.
    .example = 123456-5
email = E-posta
    .add = e-posta
    .example = hello@example.com
phone = Telefon
    .add = telefon
    .example = +90 212 123 45 67
contact = İlgili kişi
    .add = ilgili kişi
    .example = Ayşe Yılmaz
deliver-to = Teslimat yeri
    .add = teslimat adresi
deliver-to-name = Bu adresteki ad
    .example = Depo 2
part-extra = Ek bilgi
    .add = ek bilgi
part-extra-name = Bilgi
    .example = Sözleşme
part-extra-value = İçerik
    .example = S-2026/17
extra-names = Sözleşme, Proje, Referansınız, Masraf merkezi, Araç, İhale, İşin yeri
party-extra-names = Müşteri numarası, Tedarikçi numarası, Departman, Masraf merkezi, GLN, Vergi dairesi, Mersis
item-extra-names = Ürün kodu, Seri numarası, Parti, Beden, Renk, GTIN, Menşe
look = Belgenin görünümü
look-open = Şablon, renk, sözcükler
proposals = Daha önce kullanılanlar
proposals-found = Öneri sayısı: { $count }. Ok tuşlarıyla seçin.
filled-in = Dolduruldu: { $name }
book = Müşteriler ve kalemler
company = Firmanız
company-new = Yeni firma
company-another = başka bir firmanız
company-begun = Yeni firma boş başlar.
drawer-missing = Billet’in bu bölümü yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.
logo = Logo
logo-add = Logo ekle
logo-added = Logo eklendi.
logo-replace = Logoyu değiştir
logo-remove = Logoyu kaldır

## Items

items = Kalemler
items-hint = Enter yeni kalem ekler, Alt ile ok tuşu kalemi taşır. Bir tablodan kopyalanan satırlar veya bir sütun yapıştırılabilir.
item-numbered = Kalem { $number }
item-named = Kalem { $number }, “{ $name }”
item-undescribed = Yeni kalem
description = Açıklama
    .short = Açıklama
    .example = Web sitesi tasarımı
detail = Ayrıntılar
    .example = Ne yapıldı, ne zaman ve nerede
quantity = Miktar
    .short = Miktar
    .example = 1
unit = Birim
    .short = Birim
    .example = saat
price = Fiyat
    .short = Fiyat
    .with-tax = Vergi dahil fiyat
line-discount = İskonto
value-example = { $percent } veya 15
line-charge = Ek ücret
price-base = Kaç birimin fiyatı
    .example = 1
row-heading = Başlık
    .add = başlık
    .example = Zemin kat
row-text = Metin
    .add = metin
    .example = Telefonda konuştuğumuz gibi
row-subtotal = Ara toplam
    .add = ara toplam
    .example = Ara toplam
tax-rate = Vergi %
    .short = Vergi %
    .example = 20
line-total = Tutar
    .short = Tutar
    .with-tax = Vergi dahil
item-add = Kalem ekle
item-more = { $number ->
    [0] Bu satır için diğer alanlar
   *[other] { $number }. kalem için diğer alanlar
}
    .short = Diğer
item-remove = { $number ->
    [0] Bu satırı sil
   *[other] { $number }. kalemi sil
}
    .short = Sil
item-removed = Silindi: { $item }.
item-duplicate = { $number ->
    [0] Bu satırı çoğalt
   *[other] { $number }. kalemi çoğalt
}
    .short = Çoğalt
item-up = { $number ->
    [0] Bu satırı yukarı taşı
   *[other] { $number }. kalemi yukarı taşı
}
    .short = Yukarı
item-down = { $number ->
    [0] Bu satırı aşağı taşı
   *[other] { $number }. kalemi aşağı taşı
}
    .short = Aşağı
item-drag = Taşımak için sürükleyin. Klavyeyle: Alt ve ok tuşu.
item-moved = Kalem { $position } / { $count }
items-pasted = { $count ->
    [one] { $count } kalem yapıştırıldı.
   *[other] { $count } kalem yapıştırıldı.
}
column-pasted = Yapıştırılan sütundan { $count } kalem dolduruldu.
cells-not-understood = Yapıştırılandan kalem oluşturulamadı. Metin olarak kalması için bir kalemin ayrıntılarına yapıştırın.
cells-failed = Yapıştırılan okunamadı. { $reason }
prices = Fiyatlar
prices-without-tax = Vergi hariç fiyatlar
prices-with-tax = Vergi dahil fiyatlar

## On the whole document

discount = İskonto
discount-add = iskonto
discount-reason = İskonto nedeni
    .example = Erken sipariş
discount-value = İskonto değeri
discount-remove = İskontoyu kaldır
discount-removed = İskonto kaldırıldı.
charge = Ek ücret
charge-add = gönderim veya başka ek ücret
charge-reason = Ek ücret nedeni
    .example = Gönderim
charge-value = Ek ücret değeri
charge-remove = Ek ücreti kaldır
charge-removed = Ek ücret kaldırıldı.

## What few documents have, by its path in the document’s JSON

part-numbered = { $part } { $number }
part-remove = Kaldır: { $part }
part-removed = Kaldırıldı: { $part }.
part-taxes = Vergi
    .add = başka bir vergi
part-own-tax = Ayrı vergi
    .add = ayrı vergi
part-adjustments = İskonto veya ek ücret
    .add = başka iskonto veya ek ücret
part-adjustments-reason = İskonto veya ek ücret nedeni
    .example = Erken sipariş
part-adjustments-kind = Türü
part-adjustments-kind-discount = iskonto
part-adjustments-kind-charge = ek ücret
part-adjustments-value = Değer
part-taxes-scheme = Verginin adı
    .example = KDV
part-taxes-rate = Oran %
    .example = 20
part-taxes-kind = Ne yapılır
part-taxes-kind-added = eklenir
part-taxes-kind-retained = müşteri kesinti yapar
part-taxes-kind-surcharge = ek yük olarak eklenir
part-taxes-kind-compound = diğer vergilerin üzerine eklenir
part-taxes-kind-informative = yalnızca gösterilir
part-taxes-category = Vergi durumu
part-taxes-category-rate = orana göre alınır
part-taxes-category-AE = vergiyi alıcı öder (ters yükümlülük)
part-taxes-category-E = istisna
part-taxes-category-K = sıfır, AB içi satış
part-taxes-category-G = sıfır, ihracat
part-taxes-category-O = burada alınmaz
part-taxes-category-L = Kanarya Adaları vergisi
part-taxes-category-M = Ceuta ve Melilla vergisi
part-taxes-exemption-reason = Neden alınmıyor
    .example = Nedeni veya dayandığı kanun
part-taxes-exemption-code = Nedenin kodu
    .example = VATEX-EU-132
part-preceding = İlgili belge
    .add = ilgili belge
part-preceding-kind = Belge türü
part-preceding-number = Numarası
part-preceding-date = Tarihi
part-second-language = İkinci dil
    .add = ikinci dil
part-second-language-none = yok
part-place-to-sign = İmza yeri
    .add = imza yeri
part-place-to-sign-false = yok
part-place-to-sign-true = müşterinin imzası için
part-advances = Ödenmiş
    .add = önceden ödenmiş tutar
part-advances-value = Ödenen tutar
part-advances-date = Ödeme tarihi
part-advances-reference = Ödeme
    .example = Avans faturası 2026-0040
part-retention-value = Teminat kesintisi
    .add = teminat kesintisi
part-retention-reason = Kesinti nedeni
    .example = İş kabul edilene kadar
part-retention-until = Kesinti süresinin sonu
part-cash-rounding = Yuvarlama birimi
    .add = nakit için yuvarlama
    .example = 0,05
part-accounting-currency-rate = Döviz kuru
    .add = başka para biriminde vergi
    .example = 25,12
    .hint = Diğer para biriminden karşılığı, o günün resmî kuruna göre.
part-accounting-currency-currency = Verginin diğer para birimi
part-accounting-currency-per = Kaç birimin kuru
    .example = 1
part-accounting-currency-source = Kurun kaynağı
    .example = Avrupa Merkez Bankası
part-accounting-currency-date = Kurun tarihi
part-amount-in-words = Yazıyla tutar
    .add = yazıyla tutar
part-amount-in-words-false = gösterilmez
part-amount-in-words-true = ödenecek tutarın altında
part-business-days-shift = Tatile denk gelen son ödeme
    .add = tatile denk gelen tarihler için kural
part-business-days-shift-false = aynı günde kalır
part-business-days-shift-true = sonraki iş gününe kayar
part-business-days-holidays = Resmî tatil
    .add = resmî tatil
instalments-rest = Kalan tutar: { $amount }.
instalments-rest-due = Kalan tutar: { $amount }, son ödeme: { $date }.
part-instalments = Taksit
    .add = taksit
part-instalments-value = Taksit
part-early-payment = Erken ödeme iskontosu
    .add = erken ödeme iskontosu
part-early-payment-value = Erken ödeme iskontosu
part-late-payment-interest-yearly = Gecikme faizi, yıllık %
    .add = gecikme faizi
    .example = 8
part-late-payment-interest-eu-statutory-reference-rate = AB referans oranı %
    .add = yasal faiz (AB)
    .example = 2,15
    .hint = Merkez bankasının yayımladığı oran. Kanun buna 8 puan ve 40 avro ekler.
part-late-payment-interest-eu-statutory-later = Yeni AB referans oranı
    .add = yeni referans oranı
part-late-payment-interest-eu-statutory-later-from = Başlangıç
part-late-payment-interest-eu-statutory-later-rate = AB referans oranı %
    .example = 2,15
part-late-payment-day-count = Bir yıl kaç gün sayılır
part-late-payment-day-count-actual_365 = 365 gün
part-late-payment-day-count-actual_360 = 360 gün
part-late-payment-flat-fee = Gecikme ücreti
    .add = gecikme ücreti
    .example = 40

## Totals

totals = Toplamlar
totals-sum = Kalemlerin toplamı
totals-net = Vergi hariç toplam
totals-tax = { $tax ->
    [VAT] KDV { $rate }, matrah: { $base }
   *[other] { $tax } { $rate }, matrah: { $base }
}
totals-gross = Genel toplam
totals-retained = Müşterinin kestiği vergi
totals-retention = Teminat kesintisi
totals-paid = Ödenmiş
totals-rounding = Yuvarlama
totals-due = Ödenecek tutar
totals-unknown = –
totals-stale = { $count ->
    [one] Güncel değil: bir alan anlaşılamıyor. Bunlar önceki rakamlar.
   *[other] Güncel değil: { $count } alan anlaşılamıyor. Bunlar önceki rakamlar.
}
totals-too-many-digits = Güncel değil: bir sayı tam olarak hesaplanamayacak kadar büyük.
totals-repeated-tax = Güncel değil: bir kalemde aynı vergi iki kez var.
totals-impossible-rate = Güncel değil: bir kalemin vergi oranlarının toplamı eksi yüzde 100 veya daha az.
rounding = Yuvarlama
rounding-line = Her satırda yuvarlanır
rounding-total = Sonda yuvarlanır

## How to pay, notes

payment = Ödeme bilgileri
iban = IBAN
    .example = TR33 0006 1005 1978 6457 8413 26
bic = BIC
    .example = TCMBTR2A
bank = Banka
    .add = banka
    .example = Liman Bankası
account = Hesap numarası
    .add = IBAN’sız hesap
    .example = 1234567890
payment-reference = Ödeme açıklaması
    .add = ödeme açıklaması
    .example = 2026-0042
    .hint = Boşsa numaradan yapılır.
part-payment-reference-scheme = Numaradan ödeme referansı
    .add = numaradan ödeme referansı
part-payment-reference-scheme-number = numaranın kendisi
part-payment-reference-scheme-variable_symbol = değişken sembol (Çekya, Slovakya)
part-payment-reference-scheme-creditor_reference = RF referansı (ISO 11649)
part-payment-reference-scheme-swiss = İsviçre QR referansı, QR-IBAN yoksa RF
part-payment-reference-scheme-viite = Fin viite numarası
part-payment-reference-scheme-kid = KID, bankayla anlaşarak
part-payment-reference-scheme-ocr = OCR, bankayla anlaşarak
reference-made = Müşteriniz { $reference } yazar.
notes = Notlar
note = Müşteriye not
    .example = Siparişiniz için teşekkür ederiz.
phrases = Not için alışılmış ifadeler
phrases-choose = Eklenecek ifadeyi seçin
phrase-added = İfade nota eklendi.

## Before you send

problems = Göndermeden önce
problems-mistake = Göndermeden önce düzeltin
problems-warning = Bir daha bakmaya değer
problems-notice = Bilmekte yarar var
problems-none = Hiçbir eksik yok.
problems-waiting = Fatura gözden geçiriliyor…
problems-unchecked = Fatura, önizleme yeniden çalışınca kontrol edilebilir.
problem-not-understood = “{ $typed }” anlaşılamıyor: belgede önceki değer duruyor.
problems-more = ve { $count } tane daha.

## The paper

paper = Önizleme
paper-page = Sayfa { $page } / { $pages }
paper-picture = { $document }. { $page }
paper-back = Önceki sayfa
paper-on = Sonraki sayfa
paper-larger = Sayfayı büyüt
paper-smaller = Sayfayı küçült
paper-stale = { $count ->
    [one] Güncel değil: bir alan anlaşılamıyor.
   *[other] Güncel değil: { $count } alan anlaşılamıyor.
}
paper-impossible = Toplamlar yok: hesaplanamıyor.
paper-retry = Yeniden dene
paper-print = Burada yalnızca bir sayfa yazdırılıyor. Tüm sayfaları yazdırmak için Billet’te Ctrl+P (⌘P) tuşlarına basın.
pdf-download = PDF’yi indir
    .short = PDF
ways = Yazdır ve dahası
pdf-waiting = Hazırlanıyor…
pdf-making = PDF oluşturuluyor…
pdf-saved = { $name } indirilenler klasörünüzde.
pdf-saved-but = { $saved } Lütfen kontrol edin:
pdf-stale = { $count ->
    [one] Bir alan anlaşılamıyor ({ $field }): PDF’de önceki değeri var.
   *[other] { $count } alan anlaşılamıyor (ilki: { $field }): PDF’de önceki değerleri var.
}
pdf-impossible = İçinde toplamlar yok, çünkü hesaplanamıyor.
pdf-not-taken = Tarayıcı dosyayı almadı. Yeniden deneyin.
pdf-failed = PDF oluşturulamadı: { $reason }

## Drafts

drafts = Taslaklar
drafts-hint = Yalnızca bu tarayıcıda, bu cihazda saklanırlar.
drafts-search = Numara veya müşteri ara
drafts-not-found = Bu numaraya veya müşteriye ait taslak yok.
drafts-none = Henüz taslak yok. Yazdıklarınız burada kendiliğinden saklanır.
drafts-unreadable = { $count ->
    [one] Bu sürümün okuyamadığı bir taslak daha var. Olduğu gibi saklanıyor.
   *[other] Bu sürümün okuyamadığı { $count } taslak daha var. Oldukları gibi saklanıyorlar.
}
file-open = Dosya aç
export = Birkaçını kaydet
draft-new = Yeni fatura
    .short = Yeni
draft-new-opened = Yeni bir fatura açıldı.
draft-unnumbered = Numarasız
draft-without-buyer = Henüz müşteri yok
draft-open = Aç: { $number }
draft-duplicate = Çoğalt: { $number }
draft-delete = Sil: { $number }
draft-deleted = Taslak silindi.
draft-numbered-deleted = { $number } numaralı taslak silindi.
draft-kept-copy = Bu taslak başka bir sekmede de değiştirildi. O sürüm ayrı bir taslak olarak saklandı.
draft-changed = { $day }, { $time }

interface-language = Sayfanın dili
language-missing = { $language } yüklenemedi. Bağlantınızı denetleyip yeniden deneyin.
drop-file = Açmak için bir PDF veya JSON dosyasını buraya bırakın. Resmi logonun yerine bırakın.

issue = Kesinleştirme
issue-place-hint = Her şey hazır olduğunda: kesinleştirince numara, tutarlar ve PDF sabitlenir. O zamana kadar kaydettiğiniz her PDF taslaktır.
issue-open = Bu belgeyi kesinleştir…
issued-on = Kesinleşme: { $date }
issued-hint = Numara, tutarlar ve PDF olduğu gibi kalır. Değiştirmek istediğinizi, bu belgeyi anan başka bir belge değiştirir.
issued-follow = Düzelt veya devam et…
issued-take-back = Yeniden taslak yap…
issued-elsewhere = Bu belge başka bir sekmede kesinleştirildi. Burada yazdıklarınız ayrı bir taslak olarak sürüyor.
storage-issued = Bu arada kesinleştirildi ve olduğu gibi kalır.

number-pattern = Numara kalıbı…
number-set = Numara artık { $number }.
drafts-gaps = Buradaki hiçbir belgede { $numbers } yok. Numaralardaki boşluğun bir nedeni olmalı.
