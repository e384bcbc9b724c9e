### What is told before a document is sent, in Slovenian.

## Which item it is about

item-problem = Postavka { $position }, »{ $description }«: { $sentence }
unnamed-item-problem = Postavka { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Manjka številka. Vpišite jo, na primer 2026-0042.
problem-issue-date-missing = Manjka datum. Vpišite dan, ko ga pošljete.
problem-due-date-missing = Manjka rok plačila: stranka ne bo vedela, kdaj plačati. Vnesite število dni ali datum.
problem-number-used = Drug dokument ima to številko. Dajte temu svojo.
problem-number-out-of-order = Dokumenti z nižjimi številkami imajo poznejše datume ali pa dokumenti z višjimi številkami zgodnejše. Preverite številko in datum.
problem-issue-date-far = Datum izdaje je od danes oddaljen več kot leto dni. Preverite leto.
problem-issue-date-stale = Datum izdaje je star več kot mesec dni. Je to še vedno dan, ko dokument pošljete?
problem-issue-date-ahead = Datum izdaje je šele čez več kot mesec dni. Je to dan, ko dokument pošljete?
problem-supply-date-far = Datum storitve ali dobave je od datuma izdaje oddaljen več kot leto dni. Preverite leto.
problem-due-in-past = Rok plačila je že minil. Izberite dan, ki šele pride.
problem-due-far = Rok plačila je več kot leto dni po datumu izdaje. Preverite leto.
problem-due-before-issue = Rok plačila je pred datumom izdaje. Izberite poznejši dan.
problem-valid-until-missing = Ne piše, do kdaj ponudba velja. Vpišite dan.
problem-valid-until-before-issue = Ponudba poteče pred lastnim datumom. Izberite poznejši dan.
problem-valid-until-in-past = Ponudba ne velja več. Izberite dan, ki šele pride.
problem-cited-missing = Ne piše, na kateri račun se nanaša. Navedite njegovo številko in datum.
problem-cited-number-missing = Dokument je naveden brez številke. Vpišite številko.
problem-cited-date-missing = Račun je naveden brez datuma. Vpišite datum.
problem-advance-not-cited = Ni naveden noben avansni račun. Navedite tiste, ki se tu odštejejo.
problem-paid-not-cited = Ne piše, kaj je bilo plačano ali je še neplačano. Navedite račun.
problem-order-reference-missing = Na drugih računih za to stranko je številka njenega naročila. Prosite zanjo: brez nje lahko račun ostane neplačan.
problem-seller-name-missing = Manjka vaše ime. Vnesite svoje ime ali ime podjetja.
problem-seller-address-missing = Manjka vaš naslov. Stranka ga potrebuje za knjigovodstvo.
problem-buyer-name-missing = Manjka ime stranke. Vnesite, kdo bo plačal.
problem-buyer-address-missing = Manjka naslov stranke. Vnesite vsaj kraj.
problem-seller-vat-number-missing = Davek je obračunan, davčna številka pa ni navedena. Vnesite svoj ID za DDV ali matično številko.
problem-buyer-vat-number-missing = Davek tu plača stranka, njen ID za DDV pa manjka. Prosite zanj in ga vnesite.
problem-exemption-reason-missing = Oproščeno davka, ni pa navedeno, zakaj. Navedite razlog ali zakon.
problem-tax-rate-of-untaxed = Ta vrsta davka nima stopnje. Nastavite 0 ali izberite drugo vrsto.
problem-tax-rate-impossible = Davčna stopnja mora biti med 0 in 100 odstotki. Preverite jo.
problem-tax-name-missing = Eden od davkov nima imena: stranka ne more vedeti, kaj je. Poimenujte ga, na primer VAT ali IRPF.
problem-tax-missing = Brez davka, čeprav ga druge postavke imajo. Izberite davek ali navedite, zakaj ga ni.
problem-tax-unexplained = Davek ni obračunan in ni navedeno, zakaj. V opombi navedite razlog ali zakon.
problem-tax-again = Tu je davek, ki je že na računu. Odstranite ga iz postavk ali naredite ta dokument iz računa.
problem-phrase-missing = Zakon zahteva besede »{ $phrase }« ({ $law }). Dodajte jih v opombo.
problem-phrase-unapt = V opombi piše »{ $phrase }«, a v dokumentu za to ni razloga. Odstranite to ali preverite davek.
problem-tax-rate-until = { $country }: stopnja { $rate } je veljala do { $change }. Za dobavo dne { $day } velja { $right }.
problem-tax-rate-from = { $country }: stopnja { $rate } velja šele od { $change }. Za dobavo dne { $day } velja { $right }.
problem-tax-rate-unknown = { $country }: stopnja { $rate } za { $day } ni znana. Obstajajo: { $right }. Preverite stopnjo.
problem-no-lines = Ni še česa plačati. Dodajte postavko.
problem-description-missing = Manjka opis. Napišite, kaj to je.
problem-price-missing = Manjka cena. Vnesite jo ali 0, če je brezplačno.
problem-unit-code-malformed = »{ $code }« ni koda enote: taka koda ima eno do tri velike črke in števke. Enoto izberite znova ali jo napišite kot besedilo.
problem-quantity-zero = Količina je 0: nič ni obračunano. Vnesite količino ali odstranite postavko.
problem-price-negative = Cena je manjša od nič. Če kaj vračate, vnesite negativno količino.
problem-discount-too-large = Popust je večji od celotne cene. Zmanjšajte ga.
problem-discount-negative = Popust, manjši od nič, ceno zviša. Vnesite ga kot doplačilo.
problem-charge-negative = Doplačilo, manjše od nič, ceno zniža. Vnesite ga kot popust.
problem-retention-impossible = Zadržani znesek ne more biti večji od skupnega niti manjši od nič.
problem-advance-negative = Že plačani znesek ne more biti manjši od nič.
problem-advances-too-large = Plačano je že več, kot je treba plačati. Če vračate denar, pošljite dobropis.
problem-payment-missing = Ni navedeno, kako plačati. Vnesite svoj IBAN ali številko bančnega računa.
problem-payment-code-without-iban = Plačilne kode ni mogoče narediti: zanjo je potreben IBAN.
problem-payment-code-currency = Plačilne kode ni mogoče narediti: banke v državi tega bančnega računa v tej valuti ne berejo nobene.
problem-payment-code-nothing-due = Plačilna koda ni potrebna: ničesar ni treba plačati.
problem-payment-code-too-much = Plačilne kode ni mogoče narediti: znesek je večji, kot gre vanjo.
problem-payment-code-without-bic = Plačilne kode ni mogoče narediti: zanjo je potreben BIC banke.
problem-payment-code-without-correspondent = Plačilne kode ni mogoče narediti: napišite korespondenčni račun za imenom banke.
problem-payment-code-not-whole = Plačilne kode ni mogoče narediti: vanjo gredo samo celi zneski.
problem-payment-code-reference-too-long = Plačilne kode ni mogoče narediti: sklic je zanjo predolg.
problem-email-shape = To še ni e-poštni naslov. Videti je na primer tako: ime@example.com.
problem-nothing-due = Skupni znesek je nič. Preverite cene, količine in popuste.
problem-credit-negative = Skupni znesek je manjši od nič. Na dobropisu so zneski pozitivni.
problem-total-negative = Skupni znesek je manjši od nič. Preverite cene, količine in popuste; če vračate denar, pošljite dobropis.
problem-jargon = Ni nujno, da stranka ve, kaj pomeni »{ $words }«. Napišite dan, do katerega naj plača.
problem-instalments-more-than-due = Obroki skupaj presegajo znesek za plačilo. Enega od njih zmanjšajte.
problem-instalments-too-many-digits = Obroki so preveliki za natančen izračun. Vnesite manjše.
problem-early-payment-useless = Popust za predčasno plačilo potrebuje dan pred rokom plačila, po njem pa mora še nekaj ostati za plačilo.
problem-too-many-digits = To število je preveliko za natančen izračun. Vnesite manjše.
problem-repeated-tax = Isti davek je tu dvakrat. Enega odstranite.
problem-impossible-rate = Davčne stopnje dajo skupaj minus 100 odstotkov ali manj. Preverite jih.
problem-characters-missing = { $count ->
    [one] { $count } znaka ni mogoče natisniti: { $characters }. Zamenjajte ga, izpustite ali pa pod »Videz dokumenta« dodajte pisavo, ki ga ima.
    [two] { $count } znakov ni mogoče natisniti: { $characters }. Zamenjajte ju, izpustite ali pa pod »Videz dokumenta« dodajte pisavo, ki ju ima.
    [few] { $count } znakov ni mogoče natisniti: { $characters }. Zamenjajte jih, izpustite ali pa pod »Videz dokumenta« dodajte pisavo, ki jih ima.
   *[other] { $count } znakov ni mogoče natisniti: { $characters }. Zamenjajte jih, izpustite ali pa pod »Videz dokumenta« dodajte pisavo, ki jih ima.
}
problem-logo-unreadable = Logotipa ni mogoče prebrati. Izberite sliko PNG ali JPEG.
problem-stamp-unreadable = Žiga ali podpisa ni mogoče prebrati. Izberite sliko PNG ali JPEG.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: dolžina ni prava. Kak znak manjka ali pa je odveč.
problem-identifier-wrong-characters = { $name }: kak znak ne more stati na svojem mestu, na primer črka namesto števke.
problem-identifier-wrong-check-digit = { $name }: kontrolne števke se ne ujemajo. Verjetno je ena števka napačna ali pa sta dve zamenjani.
problem-identifier-unknown-country = { $name }: prve črke ne pomenijo nobene države, ki dodeljuje take številke.
problem-identifier-impossible-part = { $name }: kak del, na primer datum ali območje, ni mogoč.
problem-reference-not-made = Iz te številke izbranega sklica ni mogoče narediti: nima števk ali jih ima preveč. Stranka navede samo številko.
problem-qr-reference-alone = Na QR-IBAN se plača samo s sklicem QR s 27 števkami, ta pa potrebuje QR-IBAN. Tukaj eno ne ustreza drugemu.

## What the law of the seller's country asks for

problem-seller-address-partial = Vaš naslov ni popoln. Zakon zahteva ulico in kraj ({ $law }).
problem-buyer-address-partial = Naslov stranke ni popoln. Zakon zahteva ulico in kraj ({ $law }).
problem-seller-town-missing = Manjka vaš kraj. Zakon ga zahteva ({ $law }).
problem-buyer-town-missing = Manjka kraj stranke. Zakon ga zahteva ({ $law }).
problem-buyer-post-code-missing = Manjka poštna številka stranke. Zakon jo zahteva ({ $law }).
problem-seller-tax-number-missing = Manjka vaša davčna številka. Zakon jo zahteva ({ $law }).
problem-buyer-tax-number-missing = Manjka davčna številka stranke. Zakon jo zahteva, kadar je stranka podjetje ({ $law }).
problem-seller-registration-missing = Manjka vaša matična številka. Zakon jo zahteva ({ $law }).
problem-buyer-registration-missing = Manjka matična številka stranke. Zakon jo zahteva, če je stranka podjetje ({ $law }).
problem-seller-uid-unmarked = Za vašim UID mora stati oznaka DDV: MWST, TVA ali IVA ({ $law }).
problem-supply-date-missing = Manjka datum storitve ali dobave. Zakon ga zahteva, tudi če je enak datumu izdaje ({ $law }).
problem-unit-missing = Manjka enota. Zakon jo zahteva: ure, kosi, kilogrami ({ $law }).
problem-tax-currency-missing = Davek mora biti naveden tudi v valuti vaše države ({ $law }).
problem-electronic-invoice = Med podjetji v vaši državi velja samo elektronski račun. Ta dokument je le njegova priloga ({ $law }).

## What kinds of numbers are called

number-of-seller = { $name } izdajatelja
number-of-buyer = { $name } stranke

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Sklic
identifier-variable-symbol = Variabilni simbol
identifier-ch-qr-reference = Sklic QR
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = ID za DDV
identifier-at-uid = Avstrijski UID
identifier-au-abn = ABN
identifier-be-enterprise = Belgijska številka podjetja
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = Številka CVR
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
