### What is told before a document is sent, in Serbian, in Latin letters: letter for letter as in `sr`.

## Which item it is about

item-problem = Stavka { $position }, „{ $description }“: { $sentence }
unnamed-item-problem = Stavka { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Nedostaje broj. Upišite ga, na primer 2026-0042.
problem-issue-date-missing = Nedostaje datum. Upišite dan slanja.
problem-due-date-missing = Nema roka plaćanja: kupac neće znati kada da plati. Unesite broj dana ili datum.
problem-number-used = Drugi dokument ima taj broj. Dajte ovome sopstveni.
problem-number-out-of-order = Dokumenti sa ranijim brojevima imaju kasnije datume, ili oni sa kasnijim brojevima ranije. Proverite broj i datum.
problem-issue-date-far = Datum izdavanja se od današnjeg razlikuje za više od godinu dana. Proverite godinu.
problem-issue-date-stale = Datum izdavanja je stariji od mesec dana. Da li je to i dalje dan kada ga šaljete?
problem-issue-date-ahead = Do datuma izdavanja ima više od mesec dana. Da li je to dan kada ga šaljete?
problem-supply-date-far = Datum prometa se od datuma izdavanja razlikuje za više od godinu dana. Proverite godinu.
problem-due-in-past = Rok plaćanja je prošao. Izaberite dan koji tek dolazi.
problem-due-far = Rok plaćanja je više od godinu dana posle datuma izdavanja. Proverite godinu.
problem-due-before-issue = Rok plaćanja je pre datuma izdavanja. Izaberite kasniji dan.
problem-valid-until-missing = Ne piše do kada ponuda važi. Upišite dan.
problem-valid-until-before-issue = Ponuda ističe pre sopstvenog datuma. Izaberite kasniji dan.
problem-valid-until-in-past = Ponuda više ne važi. Izaberite dan koji tek dolazi.
problem-cited-missing = Ne piše na koju se fakturu odnosi. Navedite njen broj i datum.
problem-cited-number-missing = Dokument je naveden bez broja. Upišite broj.
problem-cited-date-missing = Faktura je navedena bez datuma. Upišite datum.
problem-advance-not-cited = Nije naveden avansni račun. Navedite one koji se ovde odbijaju.
problem-paid-not-cited = Ne piše šta je plaćeno ili tek treba platiti. Navedite fakturu.
problem-order-reference-missing = Druge vaše fakture ovom kupcu imaju broj porudžbine. Pitajte za njega: bez njega faktura može da ostane neplaćena.
problem-seller-name-missing = Nedostaje vaše ime. Unesite svoje ime ili naziv firme.
problem-seller-address-missing = Nedostaje vaša adresa. Kupcu je potrebna za knjigovodstvo.
problem-buyer-name-missing = Nedostaje ime kupca. Unesite ko će platiti.
problem-buyer-address-missing = Nedostaje adresa kupca. Unesite bar mesto.
problem-seller-vat-number-missing = Obračunavate porez, a poreski broj nije naveden. Unesite PIB ili matični broj.
problem-buyer-vat-number-missing = Porez ovde plaća kupac, a njegov poreski broj nedostaje. Pitajte ga i unesite broj.
problem-exemption-reason-missing = Oslobođeno poreza, ali nije navedeno zašto. Navedite razlog ili zakon.
problem-tax-rate-of-untaxed = Ovakva vrsta poreza nema stopu. Stavite 0 ili izaberite drugu vrstu.
problem-tax-rate-impossible = Porez je između 0 i 100 procenata. Proverite stopu.
problem-tax-name-missing = Jedan porez nema naziv: kupac ne može da zna koji je. Dajte mu naziv, na primer PDV.
problem-tax-missing = Nema poreza, a druge stavke ga imaju. Izaberite porez ili navedite zašto ga nema.
problem-tax-unexplained = Porez nije obračunat i nije navedeno zašto. Navedite razlog ili zakon u napomeni.
problem-tax-again = Ovde stoji porez koji je već iskazan na fakturi. Uklonite ga iz stavki ili napravite ovaj dokument iz fakture.
problem-phrase-missing = Zakon traži reči „{ $phrase }“ ({ $law }). Dodajte ih u napomenu.
problem-phrase-unapt = U napomeni stoji „{ $phrase }“, ali za to u dokumentu nema razloga. Uklonite to ili proverite porez.
problem-tax-rate-until = { $country }: stopa { $rate } važila je do { $change } Za promet na dan { $day } važi { $right }.
problem-tax-rate-from = { $country }: stopa { $rate } važi tek od { $change } Za promet na dan { $day } važi { $right }.
problem-tax-rate-unknown = { $country }: stopa { $rate } nije poznata za { $day } Postoje: { $right }. Proverite stopu.
problem-no-lines = Još nema šta da se plati. Dodajte stavku.
problem-description-missing = Nema naziva. Navedite šta je to.
problem-price-missing = Nema cene. Unesite je, ili 0 ako je besplatno.
problem-unit-code-malformed = „{ $code }“ nije šifra jedinice mere: takva šifra ima jedno do tri velika slova i cifre. Izaberite jedinicu ponovo, ili je napišite kao tekst.
problem-quantity-zero = Količina je 0: ništa se ne naplaćuje. Unesite koliko, ili uklonite stavku.
problem-price-negative = Cena je manja od nule. Da biste nešto oduzeli, unesite negativnu količinu.
problem-discount-too-large = Popust je veći od cele cene. Smanjite ga.
problem-discount-negative = Popust manji od nule povećava cenu. Unesite ga kao doplatu.
problem-charge-negative = Doplata manja od nule smanjuje cenu. Unesite je kao popust.
problem-retention-impossible = Iznos koji kupac zadržava ne može da bude veći od ukupnog, ni manji od nule.
problem-advance-negative = Već izvršena uplata ne može da bude manja od nule.
problem-advances-too-large = Već je plaćeno više nego što treba da se plati. Da biste vratili novac, pošaljite knjižno odobrenje.
problem-payment-missing = Nema načina plaćanja. Unesite IBAN ili broj računa.
problem-payment-code-without-iban = Kod za plaćanje nije moguć: potreban mu je IBAN.
problem-payment-code-currency = Kod za plaćanje nije moguć: banke u zemlji ovog računa ne čitaju nijedan u ovoj valuti.
problem-payment-code-nothing-due = Kod za plaćanje nije potreban: nema više šta da se plati.
problem-payment-code-too-much = Kod za plaćanje nije moguć: iznos je veći nego što u njega staje.
problem-payment-code-without-bic = Kod za plaćanje nije moguć: potreban mu je BIC banke.
problem-payment-code-without-correspondent = Kod za plaćanje nije moguć: napišite korespondentni račun iza naziva banke.
problem-payment-code-not-whole = Kod za plaćanje nije moguć: u njega staju samo celi iznosi.
problem-payment-code-reference-too-long = Kod za plaćanje nije moguć: poziv na broj je predugačak za njega.
problem-email-shape = Ovo još nije imejl adresa. Ona izgleda ovako: ime@example.com.
problem-nothing-due = Ukupan iznos je nula. Proverite cene, količine i popuste.
problem-credit-negative = Ukupan iznos je manji od nule. U knjižnom odobrenju iznosi su pozitivni.
problem-total-negative = Ukupan iznos je manji od nule. Proverite cene, količine i popuste; da biste vratili novac, pošaljite knjižno odobrenje.
problem-jargon = Ne zna svaki kupac šta znači „{ $words }“. Napišite dan do kojeg treba platiti.
problem-instalments-more-than-due = Rate su zajedno veće od iznosa za uplatu. Smanjite jednu od njih.
problem-instalments-too-many-digits = Rate su prevelike za tačan obračun. Unesite manje.
problem-early-payment-useless = Popust za ranije plaćanje traži dan pre roka plaćanja, a posle njega mora ostati nešto za uplatu.
problem-too-many-digits = Ovaj broj je prevelik za tačan obračun. Unesite manji.
problem-repeated-tax = Isti porez ovde stoji dvaput. Uklonite jedan.
problem-impossible-rate = Poreske stope daju zbir od minus 100 procenata ili manje. Proverite ih.
problem-characters-missing = { $count ->
    [1] Jedan znak ne može da se odštampa: { $characters }. Zamenite ga, izostavite ga ili dodajte font koji ga ima u delu „Izgled fakture“.
    [one] { $count } znak ne može da se odštampa: { $characters }. Zamenite te znakove, izostavite ih ili dodajte font koji ih ima u delu „Izgled fakture“.
    [few] { $count } znaka ne mogu da se odštampaju: { $characters }. Zamenite ih, izostavite ih ili dodajte font koji ih ima u delu „Izgled fakture“.
   *[other] { $count } znakova ne može da se odštampa: { $characters }. Zamenite ih, izostavite ih ili dodajte font koji ih ima u delu „Izgled fakture“.
}
problem-logo-unreadable = Logotip ne može da se pročita. Izaberite PNG ili JPEG sliku.
problem-stamp-unreadable = Pečat ili potpis ne može da se pročita. Izaberite PNG ili JPEG sliku.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: prekratko ili predugačko. Nedostaje jedan znak, ili je jedan višak.
problem-identifier-wrong-characters = { $name }: jedan znak ne može da stoji tu gde je, na primer slovo umesto cifre.
problem-identifier-wrong-check-digit = { $name }: kontrolne cifre se ne slažu. Verovatno je jedna cifra pogrešno otkucana ili su dve zamenile mesta.
problem-identifier-unknown-country = { $name }: prva slova ne označavaju nijednu zemlju koja daje takve brojeve.
problem-identifier-impossible-part = { $name }: jedan deo, na primer datum ili region, nije moguć.
problem-reference-not-made = Od ovog broja ne može da se napravi izabrani poziv na broj: nema cifara ili ih ima previše. Klijent upisuje sam broj.
problem-qr-reference-alone = Na QR-IBAN se plaća samo sa QR referencom od 27 cifara, a ona traži QR-IBAN. Ovde jedno ne odgovara drugom.

## What the law of the seller's country asks for

problem-seller-address-partial = Vaša adresa nije potpuna. Zakon traži ulicu i mesto ({ $law }).
problem-buyer-address-partial = Adresa kupca nije potpuna. Zakon traži ulicu i mesto ({ $law }).
problem-seller-town-missing = Nedostaje vaše mesto. Zakon ga traži ({ $law }).
problem-buyer-town-missing = Nedostaje mesto kupca. Zakon ga traži ({ $law }).
problem-buyer-post-code-missing = Nedostaje poštanski broj kupca. Zakon ga traži ({ $law }).
problem-seller-tax-number-missing = Nedostaje vaš poreski broj. Zakon ga traži ({ $law }).
problem-buyer-tax-number-missing = Nedostaje poreski broj kupca. Zakon ga traži kada je kupac firma ili preduzetnik ({ $law }).
problem-seller-registration-missing = Nedostaje vaš matični broj. Zakon ga traži ({ $law }).
problem-buyer-registration-missing = Nedostaje matični broj kupca. Zakon ga traži ako je kupac preduzeće ({ $law }).
problem-seller-uid-unmarked = Iza vašeg UID broja treba da stoji oznaka PDV-a: MWST, TVA ili IVA ({ $law }).
problem-supply-date-missing = Nema datuma prometa. Zakon ga traži, čak i kada je isti kao datum fakture ({ $law }).
problem-unit-missing = Nema jedinice mere. Zakon je traži: sati, komadi, kilogrami ({ $law }).
problem-tax-currency-missing = Porez mora da bude naveden i u valuti vaše zemlje ({ $law }).
problem-electronic-invoice = Između firmi u vašoj zemlji važi samo elektronska faktura. Ovaj dokument ide uz nju ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } prodavca
number-of-buyer = { $name } kupca

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Poziv na broj
identifier-variable-symbol = Varijabilni simbol
identifier-ch-qr-reference = QR referenca
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = PDV broj
identifier-at-uid = Austrijski UID
identifier-au-abn = ABN
identifier-be-enterprise = Belgijski broj preduzeća
identifier-bg-eik = EIK
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
identifier-rs-pib = PIB
identifier-ru-inn = INN
identifier-ru-kpp = KPP
identifier-se-organisation = Organisationsnummer
identifier-sk-dic = DIČ
identifier-sk-ico = IČO
identifier-us-ein = EIN
