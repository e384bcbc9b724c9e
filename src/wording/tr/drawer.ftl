### What the drawer says, in Turkish.

## The look of the paper

look-template = Şablon
look-template-classic = Klasik
look-template-modern = Modern
look-template-compact = Kompakt
look-template-letter = Mektup

look-accent = Renk
look-accent-ink = Mürekkep
look-accent-blue = Mavi
look-accent-green = Yeşil
look-accent-wine = Şarap kırmızısı
look-accent-brick = Kiremit
look-accent-violet = Mor
look-accent-bronze = Bronz
look-accent-black = Siyah
look-accent-own = Başka bir renk

look-typeface = Yazı tipi
look-typeface-sans = Tırnaksız
look-typeface-serif = Tırnaklı
look-page-size = Sayfa
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Solda
look-logo-place-center = Ortada
look-logo-place-right = Sağda
look-logo-size = Logonun boyutu
look-logo-size-small = Küçük
look-logo-size-medium = Orta
look-logo-size-large = Büyük
look-logo-hint = Başka bir boyut seçtikten sonra logoyu yeniden ekleyin: boyutunun gerektirdiği netlikte saklanır.

look-carried-forward = Toplamı sonraki sayfaya devret
look-fold-marks = Mektubun katlama çizgilerini göster
look-stamp = Kaşe veya imza
look-stamp-add = Kaşe veya imza ekle
look-stamp-remove = Kaşeyi veya imzayı kaldır

look-labels = Sözcükler ve sütunlar
look-labels-hint = Başka bir sözcük istediğiniz yere kendinizinkini yazın. Belgede istemediklerinizin işaretini kaldırın.
look-show = Göster
look-bare-country = Ülke
look-bare-email = E-posta adresleri
look-bare-phone = Telefon numaraları

## A picture that is chosen

logo-empty = Bu dosya boş. Başka bir dosya seçin.
logo-file-too-large = Bu dosya 10 MB’den büyük. Daha küçük bir dosya seçin.
logo-too-many-pixels = Bu resimde çok fazla piksel var. Daha küçük bir resim seçin.
logo-not-a-picture = Bu dosya resim olarak gösterilemiyor. PNG, JPEG veya SVG dosyası seçin.
logo-too-much-detail = Bu resim bir logo için fazla ayrıntılı. Daha sade bir resim seçin.
logo-cannot-be-read = Bu dosya açılamıyor. Yeniden seçin.

## Opening a file

ways-close = Kapat
file-open = Dosya aç
file-hint = Billet ile hazırlanmış bir PDF ya da bir belgenin JSON dosyası. Sayfanın herhangi bir yerine de bırakabilirsiniz. Dosya burada, cihazınızda okunur.
file-choose = Dosya seç
file-reading = Dosya okunuyor…
file-not-opened = Bu dosya açılmadı
file-found = Aç: { $number }
file-unnumbered = numarasız belge
file-client = Müşteri
file-day = Tarih
file-total = Genel toplam
file-edit = Düzenle
file-duplicate = Yeni numarayla çoğalt
file-known-same = Taslaklarınız arasında zaten var, dosyadakiyle aynı.
file-known-other = Taslaklarınızda bu belgenin başka bir hâli var, değiştirilme: { $moment }.
file-known-newer = Taslaklarınızda bu belge daha yeni bir Billet sürümüyle kaydedilmiş. O olduğu gibi kalır.
file-keep-both = İkisini de tut
file-replace = Taslağı değiştir
file-several = { $count ->
    [one] { $count } belge aç
   *[other] { $count } belge aç
}
file-several-hint = Seçtiğiniz her belge bir taslak olur. Taslaklarınızda zaten olanlar kalır: farklı olan belge onun yanında saklanır.
file-several-open = { $count ->
    [one] Taslak olarak sakla
   *[other] { $count } taslak olarak sakla
}
file-several-opened = { $count ->
    [one] Belge taslaklarınız arasında.
   *[other] { $count } belge taslaklarınız arasında.
}
file-not-kept = Belge saklanamadı.
file-empty = Bu dosya boş.
file-no-access = Bu dosya okunamıyor. Taşınmış olabilir mi? Yeniden seçin.
file-unknown = Bu ne bir PDF ne de bir Billet belgesi. Billet ile hazırlanmış bir PDF seçin.
file-damaged = Bu PDF hasarlı. Başka bir kopyasını deneyin.
file-torn = Bu dosya tam değil: yarıda kesiliyor ya da değiştirilmiş. Başka bir kopyasını deneyin.
file-encrypted = Bu PDF parolayla kilitli. Parolasız bir kopyasını kaydedip onu açın.
file-too-large = Bu dosya Billet’in okuyabileceğinden büyük.
file-no-document = Bu PDF’de Billet belgesi yok: başka bir programla hazırlanmış ya da yeni bir dosyaya yazdırılmış. Yalnızca Billet’in kaydettiği PDF yeniden açılabilir.
file-newer = Bu belge daha yeni bir Billet sürümüyle hazırlanmış. O sürümü almak için sayfayı yenileyin, sonra dosyayı yeniden açın.
file-malformed = Bu dosyadaki belge bozuk:
file-cannot-read = Billet’in PDF okuyan bölümü başlatılamadı. Bağlantınızı kontrol edip yeniden deneyin.

## What a document becomes besides its PDF

ways-menu = Yazdır ve dahası
ways-doubts = { $count ->
    [one] Bir alan anlaşılamıyor. Buradan aldığınızda önceki değeri görünür.
   *[other] { $count } alan anlaşılamıyor. Buradan aldığınızda önceki değerleri görünür.
}
ways-stop = İptal
ways-stopped = İptal edildi. Hiçbir şey kaydedilmedi.
ways-drawing = Sayfalar çiziliyor…
ways-failed = Bu yapılamadı. Yeniden deneyin.
ways-saved = { $name } indirilenler klasörünüzde.
print = Yazdır
png-save = { $page }. sayfayı resim olarak kaydet (PNG)
file-open-way = Dosya aç…

## Several at once

languages = Birkaç dilde
languages-hint = Belgenin sözcükleri ve sayıların yazılışı dille birlikte değişir, sizin yazdıklarınız olduğu gibi kalır.
export = Birkaçını kaydet
export-hint = Her taslağın kendi sayfaları ve sayfa numaralarıyla tek bir PDF olarak; ya da her biri ayrı PDF, hepsi bir zip dosyasında.
ways-all = Tümü
ways-none = En az birini seçin.
ways-one-pdf = { $count ->
    [one] Tek PDF olarak kaydet
   *[other] { $count } belgeyi tek PDF olarak kaydet
}
ways-zip = { $count ->
    [one] Bir PDF’yi zip dosyası olarak kaydet
   *[other] { $count } PDF’yi zip dosyası olarak kaydet
}
batch-progress = { $count } / { $all }
batch-saved = { $count ->
    [one] Bir PDF şu dosyada: { $name }. Dosya indirilenler klasörünüzde.
   *[other] { $count } PDF şu dosyada: { $name }. Dosya indirilenler klasörünüzde.
}
batch-saved-pdf = { $count ->
    [one] { $name } indirilenler klasörünüzde.
   *[other] { $count } belgelik { $name } indirilenler klasörünüzde.
}
batch-joining = Dosya birleştiriliyor…
batch-none = Hiçbir PDF oluşturulamadı.
batch-failed = { $count ->
    [one] Şu belge eksik:
   *[other] Şu { $count } belge eksik:
}

## Fonts of one’s own

fonts = Kendi yazı tipleriniz
fonts-add = Yazı tipi dosyası ekle
fonts-remove = Kaldır: { $name }
fonts-hint = Hazır yazı tiplerinde olmayan harfler için: Arapça, İbranice, Çince ve diğerleri. Yazı tipi tüm faturalar için bu tarayıcıda kalır, PDF’ye yalnızca faturanın kullandığı kadarı girer.
fonts-not-kept = Bu tarayıcı yazı tipini saklayamıyor. Yer kalmamış ya da bu sayfa için hiçbir şey saklamıyor.
fonts-cannot-be-read = Bu dosya açılamıyor. Yeniden seçin.
font-too-large = { $file } 40 MB’den büyük. Daha küçük bir yazı tipi seçin.
font-web = { $file } web sayfaları için bir yazı tipi (WOFF). Aynı yazı tipinin TTF veya OTF dosyasını seçin.
font-old = { $file } eski türden bir yazı tipi. TTF veya OTF dosyası seçin.
font-unknown = { $file } bir yazı tipi değil. TTF veya OTF dosyası seçin.
font-damaged = { $file } hasarlı. Yazı tipini aldığınız yerden yeniden alın.
font-restricted = { $file } yazı tipinin yapımcısı belgelere gömülmesine izin vermiyor. Başka bir yazı tipi seçin.
font-no-outlines = { $file } dosyasında yazdırılabilecek harf yok. Başka bir yazı tipi seçin.
font-no-letters = { $file } dosyasında hangi harflerin olduğu belirtilmemiş. Başka bir yazı tipi seçin.
fonts-too-many = Billet sizin yazı tiplerinizden en fazla { $count } tanesini kullanır. Gerekmeyen birini kaldırın, sonra bunu ekleyin.

## Kinds of document

about-invoice = Teslim edilenin ödenmesini ister. Tutarlar artıdır, başka belge anmak gerekmez.
about-proforma = Faturada ne yazacağını gösterir: peşin ödeme ya da gümrük için. Tutarlar artıdır. Vergi belgesi değildir, fatura sonra gelir.
about-quote = Neyin kaça mal olacağını ve ne zamana kadar geçerli olduğunu söyler. Tutarlar artıdır, henüz bir şey ödenmez.
about-order-confirmation = Müşteriye siparişi hangi fiyattan kabul ettiğinizi bildirir. Tutarlar artıdır. Dayandığı teklifi anın.
about-delivery-note = Malla birlikte gider: ne ve ne kadar, fiyatsız. Siparişi ya da faturayı anın.
about-advance-invoice = Teslimattan önce bedelin bir kısmını ister. Tutarlar artıdır. Nihai fatura bunu vergi oranlarına göre düşer.
about-final-invoice = Tamamını faturalar ve avansları vergi oranlarına göre düşer. Tutarlar artıdır. Her avans faturasını anın.
about-credit-note = Bir faturayı tümüyle ya da kısmen geri verir. Tutarlar artı kalır. Düzelttiği faturayı anmalıdır.
about-debit-note = Zaten faturalanmış bir şey için fazlasını ister. Tutarlar artıdır. O faturayı anmalıdır.
about-corrective-invoice = Yanlış faturanın yerine geçer: her şey olması gerektiği gibidir. Tutarlar artıdır. Yanlış olanı anmalıdır.
about-receipt = Ödemenin geldiğini doğrular. Tutarlar artıdır, vergi yeniden gösterilmez. Ödenen faturayı anın.
about-self-billed-invoice = Müşteri sizsiniz ve faturayı tedarikçiniz adına düzenlersiniz. Gönderen tedarikçi, alıcı sizsiniz. Tutarlar artıdır. İki taraf da bunda anlaşmış olmalıdır.
about-statement = Sizinle müşteri arasında neyin açık olduğunu listeler. Borcu artıdır. Fatura yerine geçmez.
about-reminder = Geciken bir ödemeyi hatırlatır. Tutarlar artıdır, vergi yeniden gösterilmez. Faturayı anın.
make = Bundan oluştur
make-hint = Bu belgeyi anan yeni bir taslak.
book = Müşteriler ve kalemler
book-hint = Belgelerinizden hatırlanır, yalnızca bu tarayıcıda. Siz yazarken önerilir.
book-none = Henüz bir şey hatırlanmıyor. Müşteriler ve kalemler, PDF indirdiğinizde veya belgeden çıktığınızda hatırlanır.
book-clients = Müşteriler
book-items = Kalemler
book-companies = Firmalarınız
book-search = Ara
book-edit = Düzenle: { $name }
book-forget = Unut: { $name }
book-forgotten = Unutuldu: { $name }
book-undo = Geri al
book-save = Kaydet
book-back = Geri
book-forget-all = Tüm müşteri ve kalemleri unut
book-all-forgotten = Tüm müşteriler ve kalemler unutuldu.

issue-title = Kesinleştirilsin mi: { $document }?
issue-hint = Bundan sonra numara, tutarlar ve PDF olduğu gibi kalır ve bu tarayıcıda saklanır. Sonradan değiştirmek istediğinizi, bu belgeyi anan başka bir belge değiştirir.
issue-and-save = Kesinleştir ve PDF’yi kaydet
issue-only = Kesinleştir
issue-no-number = Önce bir numara gerekir.
issue-not-ready = Formda anlaşılamayan veya hesaplanamayan bir şey var. Önce onu düzeltin: form yerini söyler.
issue-taken = { $other }, kesinleşme { $date }, şu belgenin numarasını zaten taşıyor: { $document }. Aynı numaralı iki belge kolay karışır ve vergi dairesi itiraz edebilir.
issue-change-number = Numarayı değiştir
issue-anyway = Yine de bu numarayla kesinleştir
issue-mistakes = Düzenlenmeden önce bunlar düzeltilmeli:
issue-mend = Forma dön
issue-nevertheless = Olduğu gibi düzenle
issue-done = Kesinleşti: { $document }.
issue-not-kept = Kesinleşti: { $document }. Bu tarayıcı PDF’yi saklayamadı: şimdi kaydedin, daha sonraki bir Billet onu farklı çizebilir.
issued-redrawn = Bu tarayıcıda PDF’nin kesinleştiği hâli artık yok. Aynı verilerden yeniden çizildi ve baytı baytına aynı değil: Billet’in bu sürümü biraz farklı çiziyor. Geçerli olan, gönderdiğinizdir.
take-back-title = Yeniden taslak yapılsın mı: { $document }?
take-back-hint = Yalnızca başka kimsede yokken yapın. Yeniden değiştirilebilir, kesinleşmiş PDF buradan silinir. Birinde zaten var mı? O zaman iade faturası veya yeni bir sürüm hazırlayın.
take-back-cited = Daha önce düzenlenmiş bir belgede anılıyor: { $documents }. Değiştirirseniz ikisi artık uyuşmaz.
take-back = Taslak yap
delete-issued-title = Silinsin mi: { $document }?
delete-issued-hint = Kesinleşme: { $date }. Yasa onu yıllarca saklamanızı isteyebilir. Kesinleşmiş PDF de onunla silinir.
delete-issued = Sil
file-issued = Kesinleşme: { $date }; olduğu gibi kalır.
file-known-issued = Bu belgeyi başka bir hâlde kesinleştirdiniz. O olduğu gibi kalır.
file-look = Görüntüle
make-hint-correct = Kesinleşen değiştirilmez: vergi mevzuatı, onu anan ayrı bir belge ister. İade faturası tamamını veya bir kısmını geri alır; düzeltme faturası onun yerine geçer.
make-hint-version = Kesinleşen olduğu gibi kalır. Yeni sürüm onu anar ve yerine geçer.
make-revised = Yeni sürüm

pattern-title = Numaralar: { $kind }
pattern-label = Kalıp
pattern-hint = Süslü ayraç içindekiler her belgede doldurulur. Öteki metin olduğu gibi kalır.
pattern-year = yıl
pattern-year-short = yıl, iki basamak
pattern-month = ay
pattern-counter = sayaç, bu kadar basamakla
pattern-client = müşteri adının ilk sözcüğü
pattern-reset = Sayaç yeniden başlar
pattern-yearly = her yıl
pattern-monthly = her ay
pattern-never = hiçbir zaman
pattern-next = Sonraki numara: { $number }
pattern-needs = Hiçbir numara yinelenmesin diye kalıba { $token } gerekir.
pattern-unknown = { $token } bilinmiyor.
pattern-brace = Bir ayracın eşi yok.
pattern-counters = Birden çok sayaç var.
pattern-digits = Sayaç { $count } basamaktan uzun.
pattern-keep = Bu kalıbı kullan
pattern-remove = Kalıpsız devam et
