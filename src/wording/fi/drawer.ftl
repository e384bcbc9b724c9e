### What the drawer says, in Finnish: the parts of the page that are fetched when they are opened.

## The look of the paper

look-template = Malli
look-template-classic = Perinteinen
look-template-modern = Moderni
look-template-compact = Tiivis
look-template-letter = Kirje

look-accent = Väri
look-accent-ink = Muste
look-accent-blue = Sininen
look-accent-green = Vihreä
look-accent-wine = Viininpunainen
look-accent-brick = Tiilenpunainen
look-accent-violet = Violetti
look-accent-bronze = Pronssi
look-accent-black = Musta
look-accent-own = Muu väri

look-typeface = Fontti
look-typeface-sans = Päätteetön
look-typeface-serif = Päätteellinen
look-page-size = Sivu
look-page-size-a4 = A4
look-page-size-us-letter = US Letter
look-logo-place = Logo
look-logo-place-left = Vasemmalla
look-logo-place-center = Keskellä
look-logo-place-right = Oikealla
look-logo-size = Logon koko
look-logo-size-small = Pieni
look-logo-size-medium = Normaali
look-logo-size-large = Suuri
look-logo-hint = Kun olet valinnut toisen koon, lisää logo uudelleen: se tallennetaan niin tarkkana kuin koko vaatii.

look-carried-forward = Siirrä summa seuraavalle sivulle
look-fold-marks = Näytä taittomerkit
look-stamp = Leima tai allekirjoitus
look-stamp-add = Lisää leima tai allekirjoitus
look-stamp-remove = Poista leima tai allekirjoitus

look-labels = Sanat ja sarakkeet
look-labels-hint = Kirjoita oma sanasi siihen, missä haluat toisen. Poista valinta siitä, mitä et halua asiakirjaan.
look-show = Näytä
look-bare-country = Maa
look-bare-email = Sähköpostiosoitteet
look-bare-phone = Puhelinnumerot

## A picture that is chosen

logo-empty = Tiedosto on tyhjä. Valitse toinen.
logo-file-too-large = Tiedosto on suurempi kuin 10 Mt. Valitse pienempi.
logo-too-many-pixels = Kuvassa on liikaa pikseleitä. Valitse pienempi.
logo-not-a-picture = Tiedostoa ei voi näyttää kuvana. Valitse PNG-, JPEG- tai SVG-tiedosto.
logo-too-much-detail = Kuvassa on logoksi liikaa yksityiskohtia. Valitse yksinkertaisempi.
logo-cannot-be-read = Tiedostoa ei voi avata. Valitse se uudelleen.

## Opening a file

ways-close = Sulje
file-open = Avaa tiedosto
file-hint = Billetillä tehty PDF tai asiakirjan JSON-tiedosto. Voit myös pudottaa sen mihin tahansa kohtaan sivua. Se luetaan täällä, omalla laitteellasi.
file-choose = Valitse tiedosto
file-reading = Luetaan tiedostoa…
file-not-opened = Tätä tiedostoa ei avattu
file-found = Avaa: { $number }
file-unnumbered = asiakirja ilman numeroa
file-client = Asiakas
file-day = Päiväys
file-total = Yhteensä
file-edit = Muokkaa
file-duplicate = Monista uudella numerolla
file-known-same = Se on jo luonnoksissasi, juuri sellaisena kuin tiedostossa.
file-known-other = Luonnoksissasi on tämän asiakirjan toinen versio, muutettu { $moment }.
file-known-newer = Luonnoksissasi on tämä asiakirja uudemman Billetin tallentamana. Se pysyy sellaisenaan.
file-keep-both = Säilytä molemmat
file-replace = Korvaa luonnos
file-several = { $count ->
    [one] Avaa { $count } asiakirja
   *[other] Avaa { $count } asiakirjaa
}
file-several-hint = Jokaisesta valitsemastasi tulee luonnos. Se, mikä luonnoksissasi jo on, säilyy: erilainen asiakirja tallennetaan sen viereen.
file-several-open = { $count ->
    [one] Säilytä luonnoksena
   *[other] Säilytä { $count } luonnoksina
}
file-several-opened = { $count ->
    [one] Asiakirja on nyt luonnoksissasi.
   *[other] { $count } asiakirjaa on nyt luonnoksissasi.
}
file-not-kept = Asiakirjaa ei voitu tallentaa.
file-empty = Tiedosto on tyhjä.
file-no-access = Tiedostoa ei voi lukea. Onko se siirretty? Valitse se uudelleen.
file-unknown = Tämä ei ole PDF eikä Billetin asiakirja. Valitse PDF, joka on tehty Billetillä.
file-damaged = Tämä PDF on vioittunut. Kokeile toista kopiota.
file-torn = Tiedosto ei ole kokonainen: se katkeaa tai sitä on muutettu. Kokeile toista kopiota.
file-encrypted = Tämä PDF on lukittu salasanalla. Tallenna kopio ilman salasanaa ja avaa se.
file-too-large = Tiedosto on suurempi kuin Billet pystyy lukemaan.
file-no-document = Tässä PDF:ssä ei ole Billetin asiakirjaa: se on tehty toisella ohjelmalla tai tulostettu uuteen tiedostoon. Vain Billetin tallentaman PDF:n voi avata uudelleen.
file-newer = Tämä asiakirja on tehty uudemmalla Billetillä. Lataa sivu uudelleen, niin saat sen version, ja avaa sitten tiedosto uudelleen.
file-malformed = Tiedosto ei ole kelvollinen asiakirja:
file-cannot-read = PDF-tiedostoja lukevaa Billetin osaa ei voitu käynnistää. Tarkista verkkoyhteytesi ja yritä uudelleen.

## What a document becomes besides its PDF

ways-menu = Tulostus ja muuta
ways-doubts = { $count ->
    [one] Yhtä kenttää ei ymmärretty. Siinä, minkä viet täältä, on sen aiempi arvo.
   *[other] { $count } kenttää ei ymmärretty. Siinä, minkä viet täältä, ovat niiden aiemmat arvot.
}
ways-stop = Peruuta
ways-stopped = Peruutettu. Mitään ei tallennettu.
ways-drawing = Piirretään sivuja…
ways-failed = Tämä ei onnistunut. Yritä uudelleen.
ways-saved = { $name } on latauksissasi.
print = Tulosta
png-save = Tallenna sivu { $page } kuvana (PNG)
file-open-way = Avaa tiedosto…

## Several at once

languages = Usealla kielellä
languages-hint = Asiakirjan sanat ja lukujen kirjoitustapa vaihtuvat kielen mukana. Se, mitä olet kirjoittanut, pysyy ennallaan.
export = Tallenna useita
export-hint = Yhtenä PDF:nä, jossa jokaisella luonnoksella on omat sivunsa ja sivunumeronsa, tai jokainen omana PDF:nään, kaikki samassa zip-tiedostossa.
ways-all = Kaikki
ways-none = Valitse vähintään yksi.
ways-one-pdf = { $count ->
    [one] Tallenna yhtenä PDF:nä
   *[other] Tallenna { $count } yhtenä PDF:nä
}
ways-zip = { $count ->
    [one] Tallenna yksi PDF zip-tiedostona
   *[other] Tallenna { $count } PDF:ää zip-tiedostona
}
batch-progress = { $count } / { $all }
batch-saved = { $count ->
    [one] Yksi PDF on tiedostossa { $name } latauksissasi.
   *[other] { $count } PDF:ää on tiedostossa { $name } latauksissasi.
}
batch-saved-pdf = { $count ->
    [one] { $name } on latauksissasi.
   *[other] { $name } on latauksissasi. Siinä on { $count } asiakirjaa.
}
batch-joining = Kootaan tiedostoa…
batch-none = Yhtään PDF:ää ei voitu tehdä.
batch-failed = { $count ->
    [one] Tämä puuttuu:
   *[other] Nämä { $count } puuttuvat:
}

## Fonts of one’s own

fonts = Omat fontit
fonts-add = Lisää fonttitiedosto
fonts-remove = Poista: { $name }
fonts-hint = Merkeille, joita valmiissa fonteissa ei ole: arabialle, heprealle, kiinalle ja muille. Fontti pysyy tässä selaimessa kaikkia laskuja varten, ja vain se, mitä lasku käyttää, tulee sen PDF:ään.
fonts-not-kept = Tämä selain ei voi tallentaa fonttia. Siinä ei ole enää tilaa, tai se ei säilytä mitään tältä sivulta.
fonts-cannot-be-read = Tiedostoa ei voi avata. Valitse se uudelleen.
font-too-large = { $file } on suurempi kuin 40 Mt. Valitse pienempi fontti.
font-web = { $file } on verkkosivuille tarkoitettu fontti (WOFF). Valitse saman fontin TTF- tai OTF-tiedosto.
font-old = { $file } on vanhaa fonttimuotoa. Valitse TTF- tai OTF-tiedosto.
font-unknown = { $file } ei ole fontti. Valitse TTF- tai OTF-tiedosto.
font-damaged = { $file } on vioittunut. Hae fontti uudelleen sieltä, mistä sait sen.
font-restricted = Tiedoston { $file } tekijä ei salli sen liittämistä asiakirjoihin. Valitse toinen fontti.
font-no-outlines = Tiedostossa { $file } ei ole tulostettavia merkkejä. Valitse toinen fontti.
font-no-letters = { $file } ei kerro, mitä merkkejä siinä on. Valitse toinen fontti.
fonts-too-many = Billet käyttää enintään { $count } omaa fonttia. Poista yksi, jota et tarvitse, ja lisää sitten tämä.

## Kinds of document

about-invoice = Pyytää maksua toimitetusta. Summat ovat positiivisia, eikä mitään tarvitse mainita.
about-proforma = Näyttää, mitä laskussa tulee olemaan: ennakkomaksua tai tullia varten. Summat ovat positiivisia. Se ei ole verotosite; lasku seuraa.
about-quote = Kertoo, mitä jokin maksaisi ja mihin asti tarjous on voimassa. Summat ovat positiivisia, eikä mitään vielä makseta.
about-order-confirmation = Kertoo asiakkaalle, että otat tilauksen vastaan ja mihin hintaan. Summat ovat positiivisia. Mainitse tarjous, johon se perustuu.
about-delivery-note = Kulkee tavaran mukana: mitä ja kuinka paljon, ilman hintoja. Mainitse tilaus tai lasku.
about-advance-invoice = Pyytää osan hinnasta ennen toimitusta. Summat ovat positiivisia. Loppulasku vähentää sen verokannoittain.
about-final-invoice = Laskuttaa kokonaisuuden ja vähentää ennakot verokannoittain. Summat ovat positiivisia. Mainitse jokainen ennakkolasku.
about-credit-note = Hyvittää laskun kokonaan tai osittain. Summat pysyvät positiivisina. Sen on mainittava lasku, jota se oikaisee.
about-debit-note = Veloittaa lisää jo laskutetusta. Summat ovat positiivisia. Sen on mainittava kyseinen lasku.
about-corrective-invoice = Korvaa virheellisen laskun: kaikki on niin kuin pitää. Summat ovat positiivisia. Sen on mainittava virheellinen lasku.
about-receipt = Vahvistaa, että maksu on saapunut. Summat ovat positiivisia, eikä veroa ilmoiteta uudelleen. Mainitse maksettu lasku.
about-self-billed-invoice = Olet asiakas ja laadit laskun toimittajasi puolesta. Kohdassa ”Myyjä” on toimittaja, kohdassa ”Ostaja” sinä. Summat ovat positiivisia. Teidän on pitänyt sopia siitä.
about-statement = Luettelee, mitä sinun ja asiakkaan välillä on avoinna. Asiakkaan velka on positiivinen. Se ei korvaa laskua.
about-reminder = Muistuttaa myöhässä olevasta maksusta. Summat ovat positiivisia, eikä veroa ilmoiteta uudelleen. Mainitse lasku.
make = Tee tästä
make-hint = Uusi luonnos, joka mainitsee tämän.
book = Asiakkaat ja tuotteet
book-hint = Muistissa asiakirjoistasi, vain tässä selaimessa. Niitä ehdotetaan kirjoittaessasi.
book-none = Mitään ei ole vielä muistissa. Asiakkaat ja tuotteet jäävät muistiin, kun lataat PDF:n tai poistut asiakirjasta.
book-clients = Asiakkaat
book-items = Tuotteet
book-companies = Yrityksesi
book-search = Hae
book-edit = Muokkaa: { $name }
book-forget = Unohda: { $name }
book-forgotten = Unohdettu: { $name }
book-undo = Kumoa
book-save = Tallenna
book-back = Takaisin
book-forget-all = Unohda kaikki asiakkaat ja tuotteet
book-all-forgotten = Kaikki asiakkaat ja tuotteet on unohdettu.

issue-title = Vahvistetaanko { $document }?
issue-hint = Tästä lähtien numero, summat ja PDF pysyvät sellaisinaan ja säilyvät tässä selaimessa. Myöhemmät muutokset tehdään asiakirjalla, joka mainitsee tämän.
issue-and-save = Vahvista ja tallenna PDF
issue-only = Vahvista
issue-no-number = Se tarvitsee ensin numeron.
issue-not-ready = Lomakkeessa on jotain, mitä ei voi ymmärtää tai laskea. Korjaa se ensin: lomake kertoo, missä.
issue-taken = { $other }, vahvistettu { $date }, on jo samalla numerolla kuin { $document }. Kahta saman numeron asiakirjaa on vaikea erottaa, ja verottaja voi huomauttaa niistä.
issue-change-number = Muuta numeroa
issue-anyway = Vahvista silti tällä numerolla
issue-mistakes = Nämä kannattaa korjata ennen antamista:
issue-mend = Takaisin lomakkeeseen
issue-nevertheless = Anna se tällaisena
issue-done = Vahvistettu: { $document }.
issue-not-kept = Vahvistettu: { $document }. Selain ei voinut säilyttää PDF:ää: tallenna se nyt, myöhempi Billet voi piirtää sen toisin.
issued-redrawn = Selaimessa ei enää ole PDF:ää sellaisena kuin se vahvistettiin. Se piirrettiin uudelleen samoista tiedoista eikä ole tavulleen sama: tämä Billetin versio piirtää sen hieman toisin. Lähettämäsi pätee.
take-back-title = Palautetaanko luonnokseksi: { $document }?
take-back-hint = Vain niin kauan kuin sitä ei ole kenelläkään muulla. Silloin sitä voi taas muuttaa, ja vahvistettu PDF poistetaan täältä. Onko se jo jollakulla? Tee silloin hyvityslasku tai uusi versio.
take-back-cited = Siihen viittaa jo annettu asiakirja: { $documents }. Jos muutat sitä, ne eivät enää vastaa toisiaan.
take-back = Palauta luonnokseksi
delete-issued-title = Poistetaanko { $document }?
delete-issued-hint = Vahvistettu { $date }. Laki voi vaatia säilyttämään sen vuosia. Vahvistettu PDF poistuu sen mukana.
delete-issued = Poista
file-issued = Se vahvistettiin { $date } ja pysyy sellaisenaan.
file-known-issued = Olet vahvistanut tämän asiakirjan toisenlaisena. Se pysyy sellaisenaan.
file-look = Katso
make-hint-correct = Vahvistettua ei muuteta: verolainsäädäntö vaatii oman asiakirjan, joka mainitsee sen. Hyvityslasku peruu kaiken tai osan; oikaistu lasku tulee sen tilalle.
make-hint-version = Vahvistettu pysyy sellaisenaan. Uusi versio mainitsee sen ja tulee sen tilalle.
make-revised = Uusi versio

pattern-title = Numerot: { $kind }
pattern-label = Malli
pattern-hint = Aaltosulkeissa oleva täytetään jokaiseen asiakirjaan. Muu teksti pysyy sellaisenaan.
pattern-year = vuosi
pattern-year-short = vuosi, kaksi numeroa
pattern-month = kuukausi
pattern-counter = laskuri, näin monta numeroa
pattern-client = asiakkaan nimen ensimmäinen sana
pattern-reset = Laskuri alkaa alusta
pattern-yearly = joka vuosi
pattern-monthly = joka kuukausi
pattern-never = ei koskaan
pattern-next = Seuraava numero: { $number }
pattern-needs = Jottei mikään numero toistu, malli tarvitsee tämän: { $token }.
pattern-unknown = { $token } on tuntematon.
pattern-brace = Yhdellä sulkeella ei ole paria.
pattern-counters = Laskureita on useampi kuin yksi.
pattern-digits = Laskurissa on yli { $count } numeroa.
pattern-keep = Käytä tätä mallia
pattern-remove = Jatka ilman mallia
