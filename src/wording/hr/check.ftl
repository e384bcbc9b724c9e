### What is told before a document is sent, in Croatian.

## Which item it is about

item-problem = Stavka { $position }, „{ $description }”: { $sentence }
unnamed-item-problem = Stavka { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Nedostaje broj. Upišite ga, na primjer 2026-0042.
problem-issue-date-missing = Nedostaje datum. Upišite dan slanja.
problem-due-date-missing = Nema dospijeća: kupac neće znati kada platiti. Unesite broj dana ili datum.
problem-number-used = Drugi dokument ima taj broj. Dajte ovome vlastiti.
problem-number-out-of-order = Dokumenti s ranijim brojevima imaju kasnije datume, ili oni s kasnijim brojevima ranije. Provjerite broj i datum.
problem-issue-date-far = Datum izdavanja razlikuje se od današnjeg za više od godinu dana. Provjerite godinu.
problem-issue-date-stale = Datum izdavanja stariji je od mjesec dana. Je li to i dalje dan kada ga šaljete?
problem-issue-date-ahead = Do datuma izdavanja ima više od mjesec dana. Je li to dan kada ga šaljete?
problem-supply-date-far = Datum isporuke razlikuje se od datuma izdavanja za više od godinu dana. Provjerite godinu.
problem-due-in-past = Dospijeće je prošlo. Odaberite dan koji tek dolazi.
problem-due-far = Dospijeće je više od godinu dana nakon datuma izdavanja. Provjerite godinu.
problem-due-before-issue = Dospijeće je prije datuma izdavanja. Odaberite kasniji dan.
problem-valid-until-missing = Ne piše do kada ponuda vrijedi. Upišite dan.
problem-valid-until-before-issue = Ponuda istječe prije vlastitog datuma. Odaberite kasniji dan.
problem-valid-until-in-past = Ponuda više ne vrijedi. Odaberite dan koji tek dolazi.
problem-cited-missing = Ne piše na koji se račun odnosi. Navedite njegov broj i datum.
problem-cited-number-missing = Naveden je dokument bez broja. Upišite broj.
problem-cited-date-missing = Naveden je račun bez datuma. Upišite datum.
problem-advance-not-cited = Nije naveden račun za predujam. Navedite one koji se ovdje odbijaju.
problem-paid-not-cited = Ne piše što je plaćeno ili još treba platiti. Navedite račun.
problem-order-reference-missing = Drugi vaši računi ovom kupcu imaju broj narudžbe. Zatražite ga: bez njega račun može ostati neplaćen.
problem-seller-name-missing = Nedostaje vaše ime. Unesite svoje ime ili naziv tvrtke.
problem-seller-address-missing = Nedostaje vaša adresa. Kupcu je potrebna za knjigovodstvo.
problem-buyer-name-missing = Nedostaje ime kupca. Unesite tko će platiti.
problem-buyer-address-missing = Nedostaje adresa kupca. Unesite barem mjesto.
problem-seller-vat-number-missing = Obračunavate porez, a porezni broj nije naveden. Unesite PDV ID broj ili matični broj.
problem-buyer-vat-number-missing = Porez ovdje plaća kupac, a njegov porezni broj nedostaje. Zatražite ga i unesite.
problem-exemption-reason-missing = Oslobođeno poreza, ali nije navedeno zašto. Navedite razlog ili zakon.
problem-tax-rate-of-untaxed = Ova vrsta poreza nema stopu. Stavite 0 ili odaberite drugu vrstu.
problem-tax-rate-impossible = Porez je između 0 i 100 posto. Provjerite stopu.
problem-tax-name-missing = Jedan porez nema naziv: kupac ne može znati koji je. Dajte mu naziv, na primjer PDV.
problem-tax-missing = Nema poreza, a druge ga stavke imaju. Odaberite porez ili navedite zašto ga nema.
problem-tax-unexplained = Porez nije obračunan i nije navedeno zašto. Navedite razlog ili zakon u napomeni.
problem-tax-again = Ovdje stoji porez koji je već iskazan na računu. Uklonite ga iz stavki ili napravite ovaj dokument iz računa.
problem-phrase-missing = Zakon traži riječi „{ $phrase }“ ({ $law }). Dodajte ih u napomenu.
problem-phrase-unapt = U napomeni piše „{ $phrase }“, ali za to u dokumentu nema razloga. Uklonite to ili provjerite porez.
problem-tax-rate-until = { $country }: stopa { $rate } vrijedila je do { $change } Za isporuku na dan { $day } vrijedi { $right }.
problem-tax-rate-from = { $country }: stopa { $rate } vrijedi tek od { $change } Za isporuku na dan { $day } vrijedi { $right }.
problem-tax-rate-unknown = { $country }: stopa { $rate } nije poznata za { $day } Postoje: { $right }. Provjerite stopu.
problem-no-lines = Još nema ništa za platiti. Dodajte stavku.
problem-description-missing = Nema opisa. Navedite što je to.
problem-price-missing = Nema cijene. Unesite je, ili 0 ako je besplatno.
problem-unit-code-malformed = „{ $code }” nije šifra mjerne jedinice: takva šifra ima jedno do tri velika slova i znamenke. Odaberite jedinicu ponovno, ili je napišite kao tekst.
problem-quantity-zero = Količina je 0: ništa se ne naplaćuje. Unesite koliko, ili uklonite stavku.
problem-price-negative = Cijena je manja od nule. Da biste nešto oduzeli, unesite negativnu količinu.
problem-discount-too-large = Popust je veći od cijele cijene. Smanjite ga.
problem-discount-negative = Popust manji od nule povećava cijenu. Unesite ga kao doplatu.
problem-charge-negative = Doplata manja od nule smanjuje cijenu. Unesite je kao popust.
problem-retention-impossible = Iznos koji kupac zadržava ne može biti veći od ukupnog ni manji od nule.
problem-advance-negative = Već izvršena uplata ne može biti manja od nule.
problem-advances-too-large = Već je plaćeno više nego što treba platiti. Da biste vratili novac, pošaljite knjižno odobrenje.
problem-payment-missing = Nema načina plaćanja. Unesite IBAN ili broj računa u banci.
problem-payment-code-without-iban = Kod za plaćanje nije moguć: potreban mu je IBAN.
problem-payment-code-currency = Kod za plaćanje nije moguć: banke u zemlji vašeg IBAN-a ne čitaju nijedan u ovoj valuti.
problem-payment-code-nothing-due = Kod za plaćanje nije potreban: nema više ništa za platiti.
problem-payment-code-too-much = Kod za plaćanje nije moguć: iznos je veći nego što u njega stane.
problem-payment-code-without-bic = Kod za plaćanje nije moguć: potreban mu je BIC banke.
problem-payment-code-without-correspondent = Kod za plaćanje nije moguć: napišite korespondentni račun iza naziva banke.
problem-payment-code-not-whole = Kod za plaćanje nije moguć: u njega stanu samo cijeli iznosi.
problem-payment-code-reference-too-long = Kod za plaćanje nije moguć: poziv na broj predug je za njega.
problem-email-shape = Ovo još nije adresa e-pošte. Ona izgleda ovako: ime@example.com.
problem-nothing-due = Ukupni iznos je nula. Provjerite cijene, količine i popuste.
problem-credit-negative = Ukupni je iznos manji od nule. Na odobrenju su iznosi pozitivni.
problem-total-negative = Ukupni iznos manji je od nule. Provjerite cijene, količine i popuste; da biste vratili novac, pošaljite knjižno odobrenje.
problem-jargon = Ne zna svaki kupac što znači „{ $words }”. Napišite dan do kojeg treba platiti.
problem-instalments-more-than-due = Obroci su zajedno veći od iznosa za plaćanje. Smanjite jedan od njih.
problem-instalments-too-many-digits = Obroci su preveliki za točan izračun. Unesite manje.
problem-early-payment-useless = Popust za ranije plaćanje traži dan prije dospijeća, a nakon njega mora ostati nešto za platiti.
problem-too-many-digits = Ovaj je broj prevelik za točan izračun. Unesite manji.
problem-repeated-tax = Isti porez ovdje stoji dvaput. Uklonite jedan.
problem-impossible-rate = Porezne stope daju zbroj od minus 100 posto ili manje. Provjerite ih.
problem-characters-missing = { $count ->
    [1] Jedan se znak ne može ispisati: { $characters }. Zamijenite ga, izostavite ga ili dodajte font koji ga ima, u dijelu „Izgled računa”.
    [one] { $count } znak ne može se ispisati: { $characters }. Zamijenite te znakove, izostavite ih ili dodajte font koji ih ima, u dijelu „Izgled računa”.
    [few] { $count } znaka ne mogu se ispisati: { $characters }. Zamijenite ih, izostavite ih ili dodajte font koji ih ima, u dijelu „Izgled računa”.
   *[other] { $count } znakova ne može se ispisati: { $characters }. Zamijenite ih, izostavite ih ili dodajte font koji ih ima, u dijelu „Izgled računa”.
}
problem-logo-unreadable = Logotip se ne može pročitati. Odaberite PNG ili JPEG sliku.
problem-stamp-unreadable = Pečat ili potpis ne može se pročitati. Odaberite PNG ili JPEG sliku.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: prekratko ili predugačko. Nedostaje jedan znak ili je jedan viška.
problem-identifier-wrong-characters = { $name }: jedan znak ne može stajati ondje gdje jest, na primjer slovo umjesto znamenke.
problem-identifier-wrong-check-digit = { $name }: kontrolne se znamenke ne slažu. Vjerojatno je jedna znamenka pogrešno utipkana ili su dvije zamijenile mjesta.
problem-identifier-unknown-country = { $name }: prva slova ne označavaju nijednu zemlju koja daje takve brojeve.
problem-identifier-impossible-part = { $name }: jedan dio, na primjer datum ili regija, nije moguć.
problem-reference-not-made = Od ovog se broja ne može načiniti odabrani poziv na broj: nema znamenki ili ih ima previše. Klijent upisuje sam broj.
problem-qr-reference-alone = Na QR-IBAN plaća se samo s QR referencom od 27 znamenki, a ona traži QR-IBAN. Ovdje jedno ne odgovara drugome.

## What the law of the seller's country asks for

problem-seller-address-partial = Vaša adresa nije potpuna. Zakon traži ulicu i mjesto ({ $law }).
problem-buyer-address-partial = Adresa kupca nije potpuna. Zakon traži ulicu i mjesto ({ $law }).
problem-seller-town-missing = Nedostaje vaše mjesto. Zakon ga traži ({ $law }).
problem-buyer-town-missing = Nedostaje mjesto kupca. Zakon ga traži ({ $law }).
problem-buyer-post-code-missing = Nedostaje poštanski broj kupca. Zakon ga traži ({ $law }).
problem-seller-tax-number-missing = Nedostaje vaš porezni broj. Zakon ga traži ({ $law }).
problem-buyer-tax-number-missing = Nedostaje porezni broj kupca. Zakon ga traži kada je kupac tvrtka ili obrtnik ({ $law }).
problem-seller-registration-missing = Nedostaje vaš registarski broj. Zakon ga traži ({ $law }).
problem-buyer-registration-missing = Nedostaje registarski broj kupca. Zakon ga traži ako je kupac poduzeće ({ $law }).
problem-seller-uid-unmarked = Iza vašeg UID broja treba stajati oznaka PDV-a: MWST, TVA ili IVA ({ $law }).
problem-supply-date-missing = Nema datuma isporuke. Zakon ga traži, čak i kada je isti kao datum računa ({ $law }).
problem-unit-missing = Nema jedinice mjere. Zakon je traži: sati, komadi, kilogrami ({ $law }).
problem-tax-currency-missing = Porez mora biti naveden i u valuti vaše zemlje ({ $law }).
problem-electronic-invoice = Između tvrtki u vašoj zemlji vrijedi samo elektronički račun. Ovaj dokument ide uz njega ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } prodavatelja
number-of-buyer = { $name } kupca

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Poziv na broj
identifier-variable-symbol = Varijabilni simbol
identifier-ch-qr-reference = QR referenca
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = PDV ID broj
identifier-at-uid = Austrijski UID
identifier-au-abn = ABN
identifier-be-enterprise = Belgijski broj tvrtke
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Kanadski poslovni broj
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR broj
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
