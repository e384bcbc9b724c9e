//! Countries, as people write them in an address.
//!
//! Known are those whose identifiers or laws Billet knows; of any other country it says nothing.

use super::currency_of_tag;
use crate::document::Party;
use crate::money::{Currency, is_same_word};

/// A country by its code of ISO 3166-1.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The country of a code: "DE". Nothing for a country that is not known here.
    pub fn of_code(code: &str) -> Option<Self> {
        let known = NAMES.iter().find(|(known, _)| code.as_bytes().eq_ignore_ascii_case(known));
        known.map(|(code, _)| Self(*code))
    }

    /// The country that a text names: by its code, or in one of the languages of documents, or in
    /// its own.
    pub fn of_text(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_named = |names: &str| names.split(';').any(|name| is_same_word(name, text));
        Self::of_code(text).or_else(|| {
            NAMES.iter().find(|(_, names)| is_named(names)).map(|(code, _)| Self(*code))
        })
    }

    /// The country at the head of a VAT number: EL is Greece, XI Northern Ireland, CHE Switzerland.
    pub fn of_vat_number(number: &str) -> Option<Self> {
        let number = number.trim_start();
        let code = number.get(..2)?;
        // Behind the country stands the number, not the rest of a word.
        if number.chars().skip(2).take_while(|c| c.is_alphabetic()).count() > 2 {
            return None;
        }
        match code {
            "EL" => Self::of_code("GR"),
            "XI" => Self::of_code("GB"),
            _ => Self::of_code(code).filter(|_| code.bytes().all(|c| c.is_ascii_uppercase())),
        }
    }

    /// The country of a party: that of its address, or else that of its tax number.
    pub fn of_party(party: &Party) -> Option<Self> {
        let written = &party.address.country;
        if written.trim().is_empty() {
            Self::of_vat_number(&party.vat_number)
        } else {
            Self::of_text(written)
        }
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many countries are known.
    pub(super) const COUNT: usize = NAMES.len();

    /// Its place among those that are known.
    pub(super) fn index(self) -> Option<usize> {
        NAMES.iter().position(|(code, _)| *code == self.0)
    }

    /// Whether it is a member state of the European Union.
    pub fn is_in_eu(&self) -> bool {
        MEMBER_STATES.split(' ').any(|code| code == self.code())
    }

    /// The money of the country, where it has one that is known here.
    pub fn currency(&self) -> Option<Currency> {
        currency_of_tag(&format!("und-{}", self.code()))
    }
}

impl std::fmt::Debug for Country {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code())
    }
}

/// The member states of the European Union (Treaty on European Union, art. 52, without the United
/// Kingdom).
const MEMBER_STATES: &str =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/// What each country is called: in English and in every other language of documents by CLDR, each name
/// once, in its own languages and otherwise. All of them are always here: an address may name its country
/// in any language, whatever the document speaks.
#[rustfmt::skip]
const NAMES: [([u8; 2], &str); 50] = [
    (*b"AE", "United Arab Emirates;Spojené arabské emiráty;De Forenede Arabiske Emirater;Vereinigte Arabische Emirate;Emiratos Árabes Unidos;Émirats arabes unis;Ujedinjeni Arapski Emirati;Emirati Arabi Uniti;Egyesült Arab Emírségek;De forente arabiske emirater;Verenigde Arabische Emiraten;Zjednoczone Emiraty Arabskie;Emirados Árabes Unidos;Emiratele Arabe Unite;Združeni arabski emirati;Arabiemiirikunnat;Förenade Arabemiraten;Birleşik Arap Emirlikleri;Ηνωμένα Αραβικά Εμιράτα;Обединени арабски емирства;ОАЭ;Уједињени Арапски Емирати;Обʼєднані Арабські Емірати;الإمارات العربية المتحدة;UAE"),
    (*b"AR", "Argentina;Argentinien;Argentine;Argentína;Argentinië;Argentyna;Argentiina;Arjantin;Αργεντινή;Аржентина;Аргентина"),
    (*b"AT", "Austria;Австрия;Rakousko;Österreich;Αυστρία;Аустрија;Østrig;Autriche;Austrija;Ausztria;Oostenrijk;Østerrike;Áustria;Rakúsko;Avstrija;Itävalta;Österrike;Avusturya;Австрія"),
    (*b"AU", "Australia;Австралия;Austrálie;Australien;Αυστραλία;Аустралија;Australie;Australija;Ausztrália;Australië;Austrália;Avstralija;Avustralya;Австралія"),
    (*b"BE", "Belgium;Белгия;Belgie;Belgien;Βέλγιο;Belgio;Бельгия;Белгија;België;Belgique;Bélgica;Belgija;Belgia;Belgicko;Belçika;Бельгія"),
    (*b"BG", "Bulgaria;България;Bulharsko;Bulgarien;Βουλγαρία;Болгария;Бугарска;Bulgarie;Bugarska;Bulgária;Bulgarije;Bułgaria;Bolgarija;Bulgaristan;Болгарія"),
    (*b"BR", "Brazil;Бразилия;Brazílie;Brasilien;Βραζιλία;Brasile;Бразил;Brasil;Brésil;Brazília;Brazilië;Brazylia;Brazilia;Brazilija;Brasilia;Brezilya;Бразилія"),
    (*b"CA", "Canada;Канада;Kanada;Καναδάς;Canadá"),
    (*b"CH", "Switzerland;Швейцария;Švýcarsko;Schweiz;Ελβετία;Svizzera;Швајцарска;Suisse;Schweizerische Eidgenossenschaft;Suiza;Švicarska;Svájc;Zwitserland;Sveits;Szwajcaria;Suíça;Elveția;Švajčiarsko;Švica;Švajcarska;Sveitsi;İsviçre;Швейцарія"),
    (*b"CO", "Colombia;Kolumbie;Kolumbien;Colombie;Kolumbija;Kolumbia;Colômbia;Columbia;Kolombiya;Κολομβία;Колумбия;Колумбија;Колумбія"),
    (*b"CY", "Cyprus;Кипър;Kypr;Zypern;Κύπρος;Cipro;Кипр;Кипар;Cypern;Chipre;Chypre;Cipar;Ciprus;Kypros;Cypr;Cipru;Ciper;Kipar;Kıbrıs;Кіпр"),
    (*b"CZ", "Czechia;Чехия;Česko;Tschechien;Τσεχία;Cechia;Чешка;Česká republika;Czech Republic;Tjekkiet;Chequia;Tchéquie;Češka;Csehország;Tsjechië;Tsjekkia;Czechy;Chéquia;Cehia;Tšekki;Tjeckien;Çekya;Чехія"),
    (*b"DE", "Germany;Германия;Německo;Deutschland;Γερμανία;Germania;Немачка;Tyskland;Alemania;Allemagne;Njemačka;Németország;Duitsland;Niemcy;Alemanha;Nemecko;Nemčija;Nemačka;Saksa;Almanya;Німеччина"),
    (*b"DK", "Denmark;Дания;Dánsko;Dänemark;Δανία;Danimarca;Данска;Danmark;Dinamarca;Danemark;Danska;Dánia;Denemarken;Dania;Danemarca;Tanska;Danimarka;Данія"),
    (*b"EE", "Estonia;Естония;Estonsko;Estland;Εσθονία;Эстония;Естонија;Eesti;Estonie;Estonija;Észtország;Estónia;Estónsko;Viro;Estonya;Естонія"),
    (*b"ES", "Spain;Испания;Španělsko;Spanien;Ισπανία;Spagna;Шпанија;España;Espagne;Španjolska;Spanyolország;Spanje;Spania;Hiszpania;Espanha;Španielsko;Španija;Espanja;İspanya;Іспанія"),
    (*b"FI", "Finland;Финландия;Finsko;Finnland;Φινλανδία;Finlandia;Финляндия;Финска;Suomi;Finlande;Finska;Finnország;Finlândia;Finlanda;Fínsko;Finlandiya;Фінляндія"),
    (*b"FR", "France;Франция;Francie;Frankreich;Γαλλία;Francia;Француска;Frankrig;Francuska;Franciaország;Frankrijk;Frankrike;Francja;França;Franța;Francúzsko;Francija;Ranska;Fransa;Франція"),
    (*b"GB", "United Kingdom;Обединеното кралство;Spojené království;Vereinigtes Königreich;Ηνωμένο Βασίλειο;Regno Unito;Великобритания;Уједињено Краљевство;UK;U.K.;Great Britain;Britain;England;Scotland;Wales;Northern Ireland;Соединённое Королевство;Storbritannien;Reino Unido;Royaume-Uni;Ujedinjeno Kraljevstvo;Egyesült Királyság;Verenigd Koninkrijk;Storbritannia;Wielka Brytania;Regatul Unit;Spojené kráľovstvo;Združeno kraljestvo;Iso-Britannia;Birleşik Krallık;Велика Британія"),
    (*b"GR", "Greece;Гърция;Řecko;Griechenland;Ελλάδα;Grecia;Греция;Грчка;Ελλάς;Hellas;Grækenland;Grèce;Grčka;Görögország;Griekenland;Grecja;Grécia;Grécko;Grčija;Kreikka;Grekland;Yunanistan;Греція"),
    (*b"HR", "Croatia;Хърватия;Chorvatsko;Kroatien;Κροατία;Croazia;Хорватия;Хрватска;Hrvatska;Croacia;Croatie;Horvátország;Kroatië;Kroatia;Chorwacja;Croácia;Croația;Chorvátsko;Hrvaška;Hırvatistan;Хорватія"),
    (*b"HU", "Hungary;Унгария;Maďarsko;Ungarn;Ουγγαρία;Ungheria;Венгрия;Мађарска;Magyarország;Hungría;Hongrie;Mađarska;Hongarije;Węgry;Hungria;Ungaria;Madžarska;Unkari;Ungern;Macaristan;Угорщина"),
    (*b"IE", "Ireland;Ирландия;Irsko;Irland;Ιρλανδία;Irlanda;Ирска;Éire;Irlande;Irska;Írország;Ierland;Irlandia;Írsko;Irlanti;İrlanda;Ірландія"),
    (*b"IL", "Israel;Izrael;Israël;Israele;İsrail;Ισραήλ;Израел;Израиль;Ізраїль;ישראל;إسرائيل"),
    (*b"IN", "India;Индия;Indie;Indien;Ινδία;Индија;Bharat;Inde;Indija;Índia;Intia;Hindistan;Індія"),
    (*b"IT", "Italy;Италия;Itálie;Italien;Ιταλία;Italia;Италија;Italie;Italija;Olaszország;Italië;Włochy;Itália;Taliansko;İtalya;Італія"),
    (*b"JP", "Japan;Japonsko;Japón;Japon;Giappone;Japán;Japonia;Japão;Japonska;Japani;Japonya;Ιαπωνία;Япония;Јапан;Японія;日本"),
    (*b"LI", "Liechtenstein;Лихтенщайн;Lichtenštejnsko;Λιχτενστάιν;Лихтенштейн;Лихтенштајн;Lihtenštajn;Listenstaine;Lichtenštajnsko;Ліхтенштейн"),
    (*b"LT", "Lithuania;Литва;Litva;Litauen;Λιθουανία;Lituania;Литванија;Lietuva;Lituanie;Litvánia;Litouwen;Litwa;Lituânia;Litvanija;Liettua;Litvanya"),
    (*b"LU", "Luxembourg;Люксембург;Lucembursko;Luxemburg;Λουξεμβούργο;Lussemburgo;Луксембург;Luxemburgo;Luksemburg;Luxembursko;Lüksemburg"),
    (*b"LV", "Latvia;Латвия;Lotyšsko;Lettland;Λετονία;Lettonia;Летонија;Latvija;Letland;Letonia;Lettonie;Lettország;Łotwa;Letónia;Letonija;Letonya;Латвія"),
    (*b"MT", "Malta;Малта;Μάλτα;Мальта;Malte;Málta"),
    (*b"MX", "Mexico;Мексико;Mexiko;Μεξικό;Messico;Мексика;México;Mexique;Meksiko;Mexikó;Meksyk;Mexic;Mehika;Meksika"),
    (*b"NL", "Netherlands;Нидерландия;Nizozemsko;Niederlande;Κάτω Χώρες;Paesi Bassi;Нидерланды;Холандија;Nederland;The Netherlands;Holland;Nederlandene;Países Bajos;Pays-Bas;Nizozemska;Hollandia;Holandia;Países Baixos;Țările de Jos;Holandsko;Holandija;Alankomaat;Nederländerna;Hollanda;Нідерланди"),
    (*b"NO", "Norway;Норвегия;Norsko;Norwegen;Νορβηγία;Norvegia;Норвешка;Norge;Noruega;Norvège;Norveška;Norvégia;Noorwegen;Norwegia;Nórsko;Norja;Norveç;Норвегія"),
    (*b"NZ", "New Zealand;Nový Zéland;Neuseeland;Nueva Zelanda;Nouvelle-Zélande;Novi Zeland;Nuova Zelanda;Új-Zéland;Nieuw-Zeeland;Nowa Zelandia;Nova Zelândia;Noua Zeelandă;Nova Zelandija;Uusi-Seelanti;Nya Zeeland;Yeni Zelanda;Νέα Ζηλανδία;Нова Зеландия;Новая Зеландия;Нови Зеланд;Нова Зеландія;Aotearoa"),
    (*b"PL", "Poland;Полша;Polsko;Polen;Πολωνία;Polonia;Польша;Пољска;Polska;Pologne;Poljska;Lengyelország;Polónia;Poľsko;Puola;Polonya;Польща"),
    (*b"PT", "Portugal;Португалия;Portugalsko;Πορτογαλία;Portogallo;Португалија;Portugália;Portugalia;Portugalska;Portugalija;Portugali;Portekiz;Португалія"),
    (*b"RO", "Romania;Румъния;Rumunsko;Rumänien;Ρουμανία;Румыния;Румунија;România;Rumænien;Rumanía;Roumanie;Rumunjska;Románia;Roemenië;Rumunia;Roménia;Romunija;Rumunija;Romanya;Румунія"),
    (*b"RS", "Serbia;Сърбия;Srbsko;Serbien;Σερβία;Сербия;Србија;Srbija;Република Србија;Republika Srbija;Serbie;Szerbia;Servië;Sérvia;Sırbistan;Сербія"),
    (*b"RU", "Russia;Русия;Rusko;Russland;Ρωσία;Россия;Русија;Российская Федерация;Russian Federation;Rusland;Rusia;Russie;Rusija;Oroszország;Rosja;Rússia;Venäjä;Ryssland;Rusya;Росія"),
    (*b"SA", "Saudi Arabia;Saúdská Arábie;Saudi-Arabien;Arabia Saudí;Arabie saoudite;Saudijska Arabija;Arabia Saudita;Szaúd-Arábia;Saudi-Arabia;Saoedi-Arabië;Arabia Saudyjska;Arábia Saudita;Arabia Saudită;Saudská Arábia;Saudova Arabija;Saudiarabien;Suudi Arabistan;Σαουδική Αραβία;Саудитска Арабия;Саудовская Аравия;Саудијска Арабија;Саудівська Аравія;المملكة العربية السعودية"),
    (*b"SE", "Sweden;Швеция;Švédsko;Schweden;Σουηδία;Svezia;Шведска;Sverige;Suecia;Suède;Švedska;Svédország;Zweden;Szwecja;Suécia;Suedia;Ruotsi;İsveç;Швеція"),
    (*b"SG", "Singapore;Singapur;Singapour;Szingapúr;Singapura;Σιγκαπούρη;Сингапур;Сінгапур;新加坡;சிங்கப்பூர்"),
    (*b"SI", "Slovenia;Словения;Slovinsko;Slowenien;Σλοβενία;Словенија;Slovenija;Slovenien;Eslovenia;Slovénie;Szlovénia;Slovenië;Słowenia;Eslovénia;Slovenya;Словенія"),
    (*b"SK", "Slovakia;Словакия;Slovensko;Slowakei;Σλοβακία;Slovacchia;Словачка;Slovak Republic;Slovakiet;Eslovaquia;Slovaquie;Slovačka;Szlovákia;Slowakije;Słowacja;Eslováquia;Slovacia;Slovaška;Slovakien;Slovakya;Словаччина"),
    (*b"TR", "Türkiye;Turecko;Tyrkiet;Türkei;Turquía;Turquie;Turska;Turchia;Törökország;Tyrkia;Turkije;Turcja;Turquia;Turcia;Turčija;Turkki;Turkiet;Τουρκία;Турция;Турска;Туреччина;Turkey"),
    (*b"UA", "Ukraine;Ukrajina;Ucrania;Ucraina;Ukrajna;Ukraina;Oekraïne;Ucrânia;Ukrayna;Ουκρανία;Украйна;Украина;Украјина;Україна"),
    (*b"US", "United States;Съединени щати;Spojené státy;Vereinigte Staaten;Ηνωμένες Πολιτείες;Stati Uniti;Соединенные Штаты;Сједињене Државе;USA;U.S.A.;U.S.;United States of America;США;САЩ;Estados Unidos;États-Unis;Sjedinjene Američke Države;Egyesült Államok;Verenigde Staten;Stany Zjednoczone;Statele Unite ale Americii;Spojené štáty;Združene države Amerike;Sjedinjene Države;Yhdysvallat;Amerika Birleşik Devletleri;Сполучені Штати"),
    (*b"ZA", "South Africa;Jihoafrická republika;Sydafrika;Südafrika;Sudáfrica;Afrique du Sud;Južnoafrička Republika;Sudafrica;Dél-afrikai Köztársaság;Sør-Afrika;Zuid-Afrika;Republika Południowej Afryki;África do Sul;Africa de Sud;Južná Afrika;Južnoafriška republika;Etelä-Afrikka;Güney Afrika;Νότια Αφρική;Южна Африка;Южно-Африканская Республика;Јужноафричка Република;Південно-Африканська Республіка;Suid-Afrika;iNingizimu Afrika"),
];

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_country_is_known_by_code_and_by_name() {
        for (text, code) in [
            ("DE", Some("DE")),
            (" deutschland ", Some("DE")),
            ("ΕΛΛΆΔΑ", Some("GR")),
            ("Сједињене Државе", Some("US")),
            ("USA", Some("US")),
            ("Österreich", Some("AT")),
            ("Atlantis", None),
            ("", None),
        ] {
            assert_eq!(Country::of_text(text).as_ref().map(Country::code), code, "{text}");
        }
    }

    #[test]
    fn a_vat_number_names_its_country() {
        for (number, code) in [
            ("DE136695976", Some("DE")),
            ("EL 094259216", Some("GR")),
            ("XI123456789", Some("GB")),
            ("CHE-100.155.212 MWST", Some("CH")),
            ("NL123456789B01", Some("NL")),
            ("ESX1234567X", Some("ES")),
            ("Not registered", None),
            ("ITALY", None),
            ("123456789", None),
            ("\u{434}e1", None),
        ] {
            assert_eq!(
                Country::of_vat_number(number).as_ref().map(Country::code),
                code,
                "{number}"
            );
        }
    }

    #[test]
    fn no_name_stands_for_two_countries_and_every_member_state_is_known() {
        let mut seen = std::collections::BTreeSet::new();
        for (_, names) in NAMES {
            assert!(names.split(';').all(|name| seen.insert(name.to_owned())), "{names}");
        }
        for code in MEMBER_STATES.split(' ') {
            let country = Country::of_code(code).unwrap();
            assert!(country.is_in_eu() && country.currency().is_some(), "{code}");
        }
        assert!(!Country::of_code("GB").unwrap().is_in_eu());
    }
}
