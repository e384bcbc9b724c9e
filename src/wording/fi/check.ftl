### What is told before a document is sent, in Finnish.

## Which item it is about

item-problem = Rivi { $position }, ”{ $description }”: { $sentence }
unnamed-item-problem = Rivi { $position }: { $sentence }

## What is wrong, and what to do

problem-number-missing = Numero puuttuu. Anna sellainen, kuten 2026-0042.
problem-issue-date-missing = Päiväys puuttuu. Anna päivä, jona lähetät asiakirjan.
problem-due-date-missing = Eräpäivä puuttuu: asiakas ei tiedä, milloin maksaa. Kirjoita päivien määrä tai päivämäärä.
problem-number-used = Toisella asiakirjalla on tämä numero. Anna tälle oma.
problem-number-out-of-order = Pienempinumeroisilla asiakirjoilla on myöhempiä päiväyksiä tai suurempinumeroisilla aiempia. Tarkista numero ja päiväys.
problem-issue-date-far = Päiväys on yli vuoden päässä tästä päivästä. Tarkista vuosi.
problem-issue-date-stale = Päiväys on yli kuukauden takaa. Onko se yhä päivä, jona lähetät asiakirjan?
problem-issue-date-ahead = Päiväys on yli kuukauden päässä. Onko se päivä, jona lähetät asiakirjan?
problem-supply-date-far = Toimituspäivä on yli vuoden päässä päiväyksestä. Tarkista vuosi.
problem-due-in-past = Eräpäivä on jo mennyt. Valitse päivä, joka on vielä edessä.
problem-due-far = Eräpäivä on yli vuoden päiväyksen jälkeen. Tarkista vuosi.
problem-due-before-issue = Eräpäivä on ennen päiväystä. Valitse myöhempi päivä.
problem-valid-until-missing = Tarjouksen voimassaoloa ei ole kerrottu. Anna päivä.
problem-valid-until-before-issue = Tarjouksen voimassaolo päättyy ennen sen päiväystä. Valitse myöhempi päivä.
problem-valid-until-in-past = Tarjous ei ole enää voimassa. Valitse tuleva päivä.
problem-cited-missing = Ei kerrota, mitä laskua asiakirja koskee. Anna laskun numero ja päiväys.
problem-cited-number-missing = Asiakirja on mainittu ilman numeroa. Anna numero.
problem-cited-date-missing = Lasku on mainittu ilman päiväystä. Anna päiväys.
problem-advance-not-cited = Ennakkolaskua ei ole mainittu. Mainitse ne, jotka tässä vähennetään.
problem-paid-not-cited = Ei kerrota, mitä maksettiin tai on maksamatta. Mainitse lasku.
problem-order-reference-missing = Muissa laskuissasi tälle asiakkaalle on tilausnumero. Kysy sitä: ilman sitä lasku voi jäädä maksamatta.
problem-seller-name-missing = Nimesi puuttuu. Kirjoita oma tai yrityksesi nimi.
problem-seller-address-missing = Osoitteesi puuttuu. Asiakas tarvitsee sen kirjanpitoonsa.
problem-buyer-name-missing = Asiakkaan nimi puuttuu. Kirjoita, kuka maksaa.
problem-buyer-address-missing = Asiakkaan osoite puuttuu. Kirjoita ainakin paikkakunta.
problem-seller-vat-number-missing = Perit veroa, mutta verotunniste ei ole näkyvissä. Kirjoita ALV-tunnisteesi tai Y-tunnuksesi.
problem-buyer-vat-number-missing = Tässä asiakas maksaa veron, mutta asiakkaan ALV-tunniste puuttuu. Kysy sitä ja kirjoita se.
problem-exemption-reason-missing = Veroton, mutta syytä ei ole kerrottu. Kirjoita syy tai laki.
problem-tax-rate-of-untaxed = Tällä veron lajilla ei ole verokantaa. Aseta se nollaan tai valitse toinen laji.
problem-tax-rate-impossible = Verokanta on 0–100 prosenttia. Tarkista se.
problem-tax-name-missing = Verolla ei ole nimeä: asiakas ei voi tietää, mikä se on. Anna sille nimi, esimerkiksi ALV tai IRPF.
problem-tax-missing = Veroa ei ole, vaikka muilla riveillä on. Valitse vero tai kerro, miksi sitä ei ole.
problem-tax-unexplained = Veroa ei peritä, eikä syytä ole kerrottu. Kirjoita syy tai laki viestiin.
problem-tax-again = Tässä näkyy vero, joka on jo laskulla. Poista se riveiltä tai tee asiakirja laskusta.
problem-phrase-missing = Laki vaatii maininnan ”{ $phrase }” ({ $law }). Lisää se huomautukseen.
problem-phrase-unapt = Huomautuksessa lukee ”{ $phrase }”, mutta asiakirjassa ei ole siihen aihetta. Poista se tai tarkista vero.
problem-tax-rate-until = { $country }: { $rate } oli verokanta { $change } asti. Kun toimituspäivä on { $day }, verokanta on { $right }.
problem-tax-rate-from = { $country }: { $rate } on verokanta vasta { $change } alkaen. Kun toimituspäivä on { $day }, verokanta on { $right }.
problem-tax-rate-unknown = { $country }: verokantaa { $rate } ei tunneta päivälle { $day }. Verokannat ovat: { $right }. Tarkista verokanta.
problem-no-lines = Vielä ei ole mitään maksettavaa. Lisää rivi.
problem-description-missing = Kuvaus puuttuu. Kirjoita, mitä se on.
problem-price-missing = Hinta puuttuu. Kirjoita hinta, tai 0, jos se on ilmainen.
problem-unit-code-malformed = ”{ $code }” ei ole yksikön koodi: koodissa on yhdestä kolmeen isoa kirjainta tai numeroa. Valitse yksikkö uudelleen tai kirjoita se tekstinä.
problem-quantity-zero = Määrä on 0: mitään ei laskuteta. Kirjoita määrä tai poista rivi.
problem-price-negative = Hinta on alle nollan. Jos otat jotain takaisin, tee määrästä negatiivinen.
problem-discount-too-large = Alennus on suurempi kuin koko hinta. Pienennä sitä.
problem-discount-negative = Alle nollan alennus nostaa hintaa. Kirjoita se lisämaksuna.
problem-charge-negative = Alle nollan lisämaksu laskee hintaa. Kirjoita se alennuksena.
problem-retention-impossible = Asiakkaan pidättämä osuus ei voi olla suurempi kuin loppusumma eikä pienempi kuin nolla.
problem-advance-negative = Jo tehty maksu ei voi olla pienempi kuin nolla.
problem-advances-too-large = Maksettu on jo enemmän kuin on maksettavaa. Jos palautat rahaa, lähetä hyvityslasku.
problem-payment-missing = Maksutapa puuttuu. Kirjoita IBAN tai tilinumerosi.
problem-payment-code-without-iban = Maksukoodia ei voi tehdä: se tarvitsee IBANin.
problem-payment-code-currency = Maksukoodia ei voi tehdä: tilin maan pankit eivät lue koodeja tässä valuutassa.
problem-payment-code-nothing-due = Maksukoodia ei tarvita: mitään ei ole enää maksettavana.
problem-payment-code-too-much = Maksukoodia ei voi tehdä: summa on suurempi kuin siihen mahtuu.
problem-payment-code-without-bic = Maksukoodia ei voi tehdä: se tarvitsee pankin BIC-tunnuksen.
problem-payment-code-without-correspondent = Maksukoodia ei voi tehdä: kirjoita kirjeenvaihtajatili pankin nimen perään.
problem-payment-code-not-whole = Maksukoodia ei voi tehdä: siihen mahtuvat vain tasasummat.
problem-payment-code-reference-too-long = Maksukoodia ei voi tehdä: maksun viite on sille liian pitkä.
problem-email-shape = Tämä ei ole vielä sähköpostiosoite. Se näyttää tältä: nimi@example.com.
problem-nothing-due = Loppusumma on nolla. Tarkista hinnat, määrät ja alennukset.
problem-credit-negative = Loppusumma on alle nollan. Hyvityslaskun summat ovat positiivisia.
problem-total-negative = Loppusumma on alle nollan. Tarkista hinnat, määrät ja alennukset; jos palautat rahaa, lähetä hyvityslasku.
problem-jargon = Kaikki asiakkaat eivät tiedä, mitä ”{ $words }” tarkoittaa. Kirjoita päivä, jona viimeistään pitää maksaa.
problem-instalments-more-than-due = Erät ovat yhteensä enemmän kuin maksettava summa. Pienennä yhtä niistä.
problem-instalments-too-many-digits = Erät ovat liian suuria tarkasti laskettaviksi. Kirjoita pienempiä.
problem-early-payment-useless = Kassa-alennukseen tarvitaan päivä ennen eräpäivää, ja maksettavaa pitää vielä jäädä.
problem-too-many-digits = Luku on liian suuri tarkasti laskettavaksi. Kirjoita pienempi.
problem-repeated-tax = Sama vero on tässä kahdesti. Poista toinen.
problem-impossible-rate = Verokannat ovat yhteensä miinus 100 prosenttia tai vähemmän. Tarkista ne.
problem-characters-missing = { $count ->
    [one] Yhtä merkkiä ei voi tulostaa: { $characters }. Vaihda se, jätä se pois tai lisää fontti, jossa se on, kohdassa ”Asiakirjan ulkoasu”.
   *[other] { $count } merkkiä ei voi tulostaa: { $characters }. Vaihda ne, jätä ne pois tai lisää fontti, jossa ne ovat, kohdassa ”Asiakirjan ulkoasu”.
}
problem-logo-unreadable = Logoa ei voi lukea. Valitse PNG- tai JPEG-kuva.
problem-stamp-unreadable = Leimaa tai allekirjoitusta ei voi lukea. Valitse PNG- tai JPEG-kuva.

## Numbers that can't be right

problem-identifier-wrong-length = { $name }: liian lyhyt tai liian pitkä. Merkki puuttuu, tai niitä on yksi liikaa.
problem-identifier-wrong-characters = { $name }: jokin merkki ei voi olla siinä, missä se on, esimerkiksi kirjain numeron paikalla.
problem-identifier-wrong-check-digit = { $name }: tarkistusnumerot eivät täsmää. Luultavasti yksi numero on näppäilty väärin, tai kaksi on vaihtanut paikkaa.
problem-identifier-unknown-country = { $name }: alun kirjaimet eivät ole minkään sellaisen maan, joka antaa näitä numeroita.
problem-identifier-impossible-part = { $name }: jokin osa, esimerkiksi päivämäärä tai alue, ei ole mahdollinen.
problem-reference-not-made = Tästä numerosta ei voi tehdä valittua viitettä: siinä ei ole numeroita tai niitä on liikaa. Asiakas merkitsee numeron sellaisenaan.
problem-qr-reference-alone = QR-IBANille maksetaan vain 27 numeron QR-viitteellä, ja se vaatii QR-IBANin. Tässä ne eivät sovi yhteen.

## What the law of the seller's country asks for

problem-seller-address-partial = Osoitteesi on puutteellinen. Laki vaatii katuosoitteen ja paikkakunnan ({ $law }).
problem-buyer-address-partial = Asiakkaan osoite on puutteellinen. Laki vaatii katuosoitteen ja paikkakunnan ({ $law }).
problem-seller-town-missing = Paikkakuntasi puuttuu. Laki vaatii sen ({ $law }).
problem-buyer-town-missing = Asiakkaan paikkakunta puuttuu. Laki vaatii sen ({ $law }).
problem-buyer-post-code-missing = Asiakkaan postinumero puuttuu. Laki vaatii sen ({ $law }).
problem-seller-tax-number-missing = Verotunnisteesi puuttuu. Laki vaatii sen ({ $law }).
problem-buyer-tax-number-missing = Asiakkaan verotunniste puuttuu. Laki vaatii sen, kun asiakas on yritys ({ $law }).
problem-seller-registration-missing = Yrityksesi tunnus puuttuu. Laki vaatii sen ({ $law }).
problem-buyer-registration-missing = Asiakkaan yritystunnus puuttuu. Laki vaatii sen, jos asiakas on yritys ({ $law }).
problem-seller-uid-unmarked = UID-numerosi perästä puuttuu arvonlisäveron merkintä: MWST, TVA tai IVA ({ $law }).
problem-supply-date-missing = Toimituspäivä puuttuu. Laki vaatii sen, vaikka se olisi laskun päiväys ({ $law }).
problem-unit-missing = Yksikkö puuttuu. Laki vaatii sen: tunnit, kappaleet, kilot ({ $law }).
problem-tax-currency-missing = Vero on ilmoitettava myös maasi valuutassa ({ $law }).
problem-electronic-invoice = Maasi yritysten välillä vain sähköinen lasku pätee. Tämä asiakirja kulkee sen mukana ({ $law }).

## What kinds of numbers are called

number-of-seller = Oma numerosi ({ $name })
number-of-buyer = Asiakkaan numero ({ $name })

identifier-iban = IBAN
identifier-bic = BIC
identifier-creditor-reference = Viite
identifier-variable-symbol = Muuttuva symboli
identifier-ch-qr-reference = QR-viite
identifier-no-kid = KID
identifier-fi-viite = Viitenumero
identifier-se-ocr = OCR
identifier-vat-number = ALV-tunniste
identifier-at-uid = itävaltalainen UID
identifier-au-abn = ABN
identifier-be-enterprise = belgialainen yritysnumero
identifier-bg-eik = ЕИК
identifier-br-cnpj = CNPJ
identifier-br-cpf = CPF
identifier-ca-bn = Business Number
identifier-ch-uid = UID
identifier-cz-dic = DIČ
identifier-cz-ico = IČO
identifier-de-steuernummer = Steuernummer
identifier-dk-cvr = CVR-numero
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
