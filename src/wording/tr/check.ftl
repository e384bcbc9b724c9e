### What is told before a document is sent, in Turkish.

## Which item it is about

item-problem = Kalem { $position }, “{ $description }”: { $sentence }
unnamed-item-problem = Kalem { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Numara eksik. Bir numara verin, örneğin 2026-0042.
problem-issue-date-missing = Tarih eksik. Gönderdiğiniz günü girin.
problem-due-date-missing = Son ödeme tarihi yok: müşteri ne zaman ödeyeceğini bilemez. Gün sayısı veya bir tarih girin.
problem-number-used = Bu numara başka bir belgede var. Buna kendi numarasını verin.
problem-number-out-of-order = Numarası daha küçük belgelerin tarihi daha geç ya da numarası daha büyük olanların tarihi daha erken. Numarayı ve tarihi kontrol edin.
problem-issue-date-far = Düzenleme tarihi bugünden bir yıldan fazla uzakta. Yılı kontrol edin.
problem-issue-date-stale = Düzenleme tarihi bir aydan daha eski. Hâlâ gönderdiğiniz gün mü?
problem-issue-date-ahead = Düzenleme tarihine bir aydan fazla var. Göndereceğiniz gün bu mu?
problem-supply-date-far = Teslim tarihi düzenleme tarihinden bir yıldan fazla uzakta. Yılı kontrol edin.
problem-due-in-past = Son ödeme tarihi geçmiş. İleride bir gün seçin.
problem-due-far = Son ödeme tarihi düzenleme tarihinden bir yıldan fazla sonra. Yılı kontrol edin.
problem-due-before-issue = Son ödeme tarihi düzenleme tarihinden önce. Daha sonraki bir gün seçin.
problem-valid-until-missing = Teklifin ne zamana kadar geçerli olduğu yazmıyor. Bir gün girin.
problem-valid-until-before-issue = Teklif kendi tarihinden önce sona eriyor. Daha geç bir gün seçin.
problem-valid-until-in-past = Teklif artık geçerli değil. Henüz gelmemiş bir gün seçin.
problem-cited-missing = Hangi faturayla ilgili olduğu yazmıyor. O faturanın numarasını ve tarihini girin.
problem-cited-number-missing = Bir belge numarasız anılıyor. Numarayı girin.
problem-cited-date-missing = Bir fatura tarihsiz anılıyor. Tarihi girin.
problem-advance-not-cited = Hiçbir avans faturası anılmıyor. Burada düşülenleri girin.
problem-paid-not-cited = Neyin ödendiği ya da ödeneceği yazmıyor. Faturayı girin.
problem-order-reference-missing = Bu müşteriye gönderdiğiniz diğer faturalarda sipariş numarası var. Numarayı sorun: onsuz fatura ödenmeden bekleyebilir.
problem-seller-name-missing = Adınız eksik. Kendi adınızı veya firmanızın adını girin.
problem-seller-address-missing = Adresiniz eksik. Müşterinin muhasebesi için gerekli.
problem-buyer-name-missing = Müşterinin adı eksik. Kimin ödeyeceğini girin.
problem-buyer-address-missing = Müşterinin adresi eksik. En azından şehri girin.
problem-seller-vat-number-missing = Vergi uyguluyorsunuz ama vergi numarası görünmüyor. Vergi kimlik veya ticaret sicil numaranızı girin.
problem-buyer-vat-number-missing = Burada vergiyi alıcı öder, ama vergi numarası eksik. Numarayı sorup girin.
problem-exemption-reason-missing = Vergiden istisna, ama nedeni belirtilmemiş. Nedeni veya kanunu yazın.
problem-tax-rate-of-untaxed = Bu vergi türünün oranı yoktur. 0 yapın veya başka bir tür seçin.
problem-tax-rate-impossible = Vergi yüzde 0 ile 100 arasındadır. Oranı kontrol edin.
problem-tax-name-missing = Bir verginin adı yok: müşteriniz ne olduğunu bilemez. Bir ad verin, örneğin KDV veya IRPF.
problem-tax-missing = Vergi yok, oysa diğer kalemlerde var. Bir vergi seçin veya neden olmadığını belirtin.
problem-tax-unexplained = Vergi alınmıyor ve nedeni belirtilmemiş. Nedeni veya kanunu notta yazın.
problem-tax-again = Faturada zaten gösterilen vergi burada da görünüyor. Vergiyi kalemlerden çıkarın ya da bu belgeyi faturadan oluşturun.
problem-phrase-missing = Yasa şu ifadeyi istiyor: “{ $phrase }” ({ $law }). Nota ekleyin.
problem-phrase-unapt = Notta “{ $phrase }” yazıyor, ama belgede bunu gerektiren bir şey yok. Kaldırın veya vergiyi kontrol edin.
problem-tax-rate-until = { $country }: { $rate } oranı şu güne kadar geçerliydi: { $change }. { $day } tarihli teslim için oran { $right }.
problem-tax-rate-from = { $country }: { $rate } oranı ancak şu günden itibaren geçerli: { $change }. { $day } tarihli teslim için oran { $right }.
problem-tax-rate-unknown = { $country }: { $day } için { $rate } oranı bilinmiyor. Oranlar: { $right }. Oranı kontrol edin.
problem-no-lines = Henüz ödenecek bir şey yok. Bir kalem ekleyin.
problem-description-missing = Açıklama yok. Ne olduğunu yazın.
problem-price-missing = Fiyat yok. Bir fiyat girin ya da ücretsizse 0 yazın.
problem-unit-code-malformed = “{ $code }” bir birim kodu değil: birim kodu bir ile üç arasında büyük harf ve rakamdan oluşur. Birimi yeniden seçin veya metin olarak yazın.
problem-quantity-zero = Miktar 0: hiçbir ücret alınmıyor. Miktarı girin veya kalemi silin.
problem-price-negative = Fiyat sıfırdan küçük. İade için miktarı eksi yapın.
problem-discount-too-large = İskonto fiyatın tamamından fazla. Azaltın.
problem-discount-negative = Sıfırdan küçük bir iskonto fiyatı artırır. Bunu ek ücret olarak girin.
problem-charge-negative = Sıfırdan küçük bir ek ücret fiyatı düşürür. Bunu iskonto olarak girin.
problem-retention-impossible = Müşterinin yaptığı kesinti toplamdan fazla veya sıfırdan az olamaz.
problem-advance-negative = Önceden yapılmış bir ödeme sıfırdan az olamaz.
problem-advances-too-large = Ödenecek tutardan fazlası zaten ödenmiş. Para iadesi için alacak dekontu gönderin.
problem-payment-missing = Ödeme yolu yok. IBAN’ınızı veya hesap numaranızı girin.
problem-payment-code-without-iban = Ödeme kodu oluşturulamıyor: IBAN gerekiyor.
problem-payment-code-currency = Ödeme kodu oluşturulamıyor: bu hesabın ülkesindeki bankalar bu para biriminde kod okumuyor.
problem-payment-code-nothing-due = Ödeme kodu gerekmiyor: ödenecek bir şey kalmadı.
problem-payment-code-too-much = Ödeme kodu oluşturulamıyor: tutar, alabileceğinden büyük.
problem-payment-code-without-bic = Ödeme kodu oluşturulamıyor: bankanın BIC kodu gerekiyor.
problem-payment-code-without-correspondent = Ödeme kodu oluşturulamıyor: bankanın adından sonra muhabir hesabı yazın.
problem-payment-code-not-whole = Ödeme kodu oluşturulamıyor: yalnızca tam tutarlar olabilir.
problem-payment-code-reference-too-long = Ödeme kodu oluşturulamıyor: ödeme açıklaması çok uzun.
problem-email-shape = Bu henüz bir e-posta adresi değil. Şöyle görünür: name@example.com
problem-nothing-due = Toplam sıfır. Fiyatları, miktarları ve iskontoları kontrol edin.
problem-credit-negative = Toplam sıfırdan küçük. İade faturasında tutarlar artıdır.
problem-total-negative = Toplam sıfırdan küçük. Fiyatları, miktarları ve iskontoları kontrol edin; para iadesi için alacak dekontu gönderin.
problem-jargon = “{ $words }” ifadesinin ne anlama geldiğini her müşteri bilmez. Son ödeme gününü yazın.
problem-instalments-more-than-due = Taksitlerin toplamı ödenecek tutardan fazla. Birini azaltın.
problem-instalments-too-many-digits = Taksitler tam olarak hesaplanamayacak kadar büyük. Daha küçük tutarlar girin.
problem-early-payment-useless = Erken ödeme iskontosu için son ödeme tarihinden önceki bir gün gerekir ve geriye ödenecek bir şey kalmalıdır.
problem-too-many-digits = Bu sayı tam olarak hesaplanamayacak kadar büyük. Daha küçük bir sayı girin.
problem-repeated-tax = Aynı vergi burada iki kez var. Birini kaldırın.
problem-impossible-rate = Vergi oranlarının toplamı eksi yüzde 100 veya daha az. Kontrol edin.
problem-characters-missing = { $count ->
    [one] Bir karakter yazdırılamıyor: { $characters }. Değiştirin, çıkarın veya onu içeren bir yazı tipini “Belgenin görünümü” bölümünde ekleyin.
   *[other] { $count } karakter yazdırılamıyor: { $characters }. Değiştirin, çıkarın veya onları içeren bir yazı tipini “Belgenin görünümü” bölümünde ekleyin.
}
problem-logo-unreadable = Logo okunamıyor. PNG veya JPEG resmi seçin.
problem-stamp-unreadable = Kaşe veya imza okunamıyor. PNG veya JPEG resmi seçin.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: çok kısa veya çok uzun. Bir karakter eksik ya da fazla.
problem-identifier-wrong-characters = { $name }: bir karakter bulunduğu yerde olamaz, örneğin rakam yerine harf.
problem-identifier-wrong-check-digit = { $name }: kontrol basamakları uymuyor. Büyük olasılıkla bir rakam yanlış yazılmış ya da iki rakam yer değiştirmiş.
problem-identifier-unknown-country = { $name }: ilk harfler, böyle numaralar veren bir ülkeye ait değil.
problem-identifier-impossible-part = { $name }: tarih veya bölge gibi bir parçası geçerli olamaz.
problem-reference-not-made = Bu numaradan seçilen referans yapılamıyor: hiç rakamı yok ya da çok fazla. Müşteriniz numaranın kendisini yazar.
problem-qr-reference-alone = QR-IBAN’a yalnız 27 basamaklı QR referansıyla ödenir, o da QR-IBAN ister. Burada biri ötekine uymuyor.

## What the law of the seller's country asks for

problem-seller-address-partial = Adresiniz tam değil. Kanun sokak ve şehir ister ({ $law }).
problem-buyer-address-partial = Müşterinin adresi tam değil. Kanun sokak ve şehir ister ({ $law }).
problem-seller-town-missing = Şehriniz eksik. Kanun bunu ister ({ $law }).
problem-buyer-town-missing = Müşterinin şehri eksik. Kanun bunu ister ({ $law }).
problem-buyer-post-code-missing = Müşterinin posta kodu eksik. Kanun bunu ister ({ $law }).
problem-seller-tax-number-missing = Vergi numaranız eksik. Kanun bunu ister ({ $law }).
problem-buyer-tax-number-missing = Müşterinin vergi numarası eksik. Müşteri bir işletmeyse kanun bunu ister ({ $law }).
problem-seller-registration-missing = Sicil numaranız eksik. Yasa bunu istiyor ({ $law }).
problem-buyer-registration-missing = Müşterinin sicil numarası eksik. Müşteri bir işletmeyse yasa bunu istiyor ({ $law }).
problem-seller-uid-unmarked = UID numaranızın arkasına KDV işareti gerekir: MWST, TVA veya IVA ({ $law }).
problem-supply-date-missing = Teslim tarihi yok. Fatura tarihiyle aynı olsa bile kanun bunu ister ({ $law }).
problem-unit-missing = Birim yok. Kanun bunu ister: saat, adet, kilogram ({ $law }).
problem-tax-currency-missing = Verginin ülkenizin para biriminde de belirtilmesi gerekir ({ $law }).
problem-electronic-invoice = Ülkenizde işletmeler arasında yalnızca elektronik fatura geçerlidir. Bu belge onun yanında gider ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } (sizin)
number-of-buyer = { $name } (müşterinin)

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Ödeme açıklaması
identifier-variable-symbol = Değişken sembol
identifier-ch-qr-reference = QR referansı
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = KDV numarası
identifier-at-uid = Avusturya UID numarası
identifier-au-abn = ABN
identifier-be-enterprise = Belçika işletme numarası
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Kanada işletme numarası (BN)
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR numarası
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
