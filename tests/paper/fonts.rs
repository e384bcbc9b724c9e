//! The fonts that are checked in draw all that the program itself can write.

use std::collections::BTreeSet;
use std::fs;

use billet::document::{Document, Id, Language, read_document};
use billet::money::Currency;
use billet::paper::{Family, Fonts, OwnFont, Weight, find_problems, lay_out};
use billet::region::currency_sign;
use billet::wording::Wording;

use unicode_normalization::UnicodeNormalization;

use crate::own_fonts::{file, note_runs, noted};
use crate::reading::runs;
use crate::samples::{FONTS, folder};
use crate::tool::run;

/// The characters of a text that cannot be drawn.
fn missing(text: &str, language: Language) -> Vec<String> {
    let mut document = Document::new(Id::new("fonts"), Currency::EUR, language);
    text.clone_into(&mut document.note);
    let problems = find_problems(&document, &FONTS);
    problems.iter().map(|problem| format!("{:?}", problem.code)).collect()
}

#[test]
fn every_text_of_every_language_can_be_drawn() {
    for language in Language::ALL {
        let wording = Wording::document(language);
        let texts: Vec<String> = wording.keys().map(|key| wording.text(key)).collect();
        assert_eq!(missing(&texts.join("\n"), language), Vec::<String>::new(), "{language:?}");
    }
}

#[test]
fn every_sign_of_every_currency_can_be_drawn() {
    let letters = || 'A'..='Z';
    let mut count = 0;
    for (first, second) in letters().flat_map(|a| letters().map(move |b| (a, b))) {
        for third in letters() {
            let code = String::from_iter([first, second, third]);
            let Ok(currency) = code.parse::<Currency>() else { continue };
            count += 1;
            for language in Language::ALL {
                let sign = currency_sign(currency, language);
                assert_eq!(missing(sign, language), Vec::<String>::new(), "{code} {sign}");
            }
        }
    }
    assert!(count > 150, "{count} currencies");
}

#[test]
fn the_alphabets_and_the_signs_of_invoices_are_there_in_both_weights() {
    let text = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßŁłŐőŰűȘșȚțŽžẞ ẠạẮắỆệỢợỰự \
        ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώϊϋΐΰ ἀἁἂἃᾳῳᾶῖῦ \
        АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЃЄЅІЇЈЉЊЋЌЍЎЏҐ №§©®™°′″ \
        −×÷±≤≥≠≈√∞→←↑↓•–—…‰€£¥₴₽₺₹₸₼₾₿₡₦₩₪₫₭₮₱₲₵₨฿֏৳៛ ½¼¾²³ ✓☐☎✉";
    for weight in Weight::ALL {
        let face = ttf_parser::Face::parse(FONTS.face(FONTS.leading(weight)).data(), 0).unwrap();
        for character in text.chars() {
            assert!(face.glyph_index(character).is_some(), "{weight:?} lacks {character:?}");
        }
        let digits: Vec<_> = ('0'..='9')
            .map(|digit| face.glyph_hor_advance(face.glyph_index(digit).unwrap()))
            .collect();
        assert!(digits.iter().all(|width| *width == digits[0]), "figures stand in columns");
    }
}

#[test]
fn the_fonts_are_small_and_have_their_licence_beside_them() {
    for (name, limit) in [
        ("NotoSans-Regular.ttf", 90_000),
        ("NotoSans-Bold.ttf", 90_000),
        ("NotoSerif-Regular.ttf", 120_000),
        ("NotoSerif-Bold.ttf", 120_000),
    ] {
        let path = folder("fonts").join(name);
        let packed = run("gzip", &["-9".as_ref(), "-c".as_ref(), path.as_os_str()]).stdout.len();
        assert!(packed < limit, "{name} has {packed} bytes");
    }
    let licence = fs::read_to_string(folder("fonts/OFL.txt")).unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
}

/// Alphabets as their languages write them, with every letter that a name may have.
const ALPHABETS: [(&str, &str); 45] = [
    ("Afrikaans", "áäéèêëíîïóôöúûüý ŉ"),
    ("Albanian", "ÇçËë"),
    ("Azerbaijani", "ÇçƏəĞğıİÖöŞşÜü"),
    ("Basque and Spanish", "ÁáÉéÍíÑñÓóÚúÜü¿¡ªº"),
    ("Belarusian", "АаБбВвГгДдЕеЁёЖжЗзІіЙйКкЛлМмНнОоПпРрСсТтУуЎўФфХхЦцЧчШшЫыЬьЭэЮюЯяҐґʼ’"),
    ("Bosnian and Croatian", "ČčĆćĐđŠšŽžǄǅǆǇǈǉǊǋǌ"),
    ("Bulgarian", "АаБбВвГгДдЕеЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЬьЮюЯяѝЍ"),
    ("Catalan", "ÀàÇçÈèÉéÍíÏïĿŀÒòÓóÚúÜü·"),
    ("Czech and Slovak", "ÁáÄäČčĎďÉéĚěÍíĹĺĽľŇňÓóÔôŔŕŘřŠšŤťÚúŮůÝýŽž"),
    ("Danish, Norwegian, Swedish", "ÆæØøÅåÄäÖöÉéǾǿ"),
    ("Dutch", "ÁáËëÏïĲĳÓóÖöÚúÜü"),
    ("Esperanto", "ĈĉĜĝĤĥĴĵŜŝŬŭ"),
    ("Estonian and Finnish", "ÄäÖöÕõÜüŠšŽžÅå"),
    ("French", "ÀàÂâÆæÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûÜüŸÿ«»"),
    ("German", "ÄäÖöÜüßẞ„“‚‘"),
    ("Greek", "ΑΆΒΓΔΕΈΖΗΉΘΙΊΪΚΛΜΝΞΟΌΠΡΣΤΥΎΫΦΧΨΩΏαάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ·;«»"),
    (
        "Greek of many accents",
        "ᾼᾳᾴᾲᾶᾷἀἁἂἃἄἅἆἇᾀᾁᾂᾃᾄᾅᾆᾇῌῃῄῂῆῇἠἡἢἣἤἥἦἧῖῗῒΐῥῤῬῦῧῢΰὐὑὒὓὔὕὖὗῼῳῴῲῶῷὠὡὢὣὤὥὦὧ᾽᾿῾῍῎῏῝῞῟",
    ),
    ("Guarani", "ÃãẼẽG̃g̃ĨĩÑñÕõŨũỸỹ"),
    ("Hausa, Ewe, Akan, Fulfulde", "ƁɓƊɗƘƙƳƴƉɖƐɛƑƒƔɣŊŋƆɔƲʋƝɲƗɨƖɩɄʉƷʒ"),
    ("Hawaiian and Maori", "ĀāĒēĪīŌōŪūʻ"),
    ("Hungarian", "ÁáÉéÍíÓóÖöŐőÚúÜüŰű"),
    ("Icelandic and Faroese", "ÁáÐðÉéÍíÓóÚúÝýÞþÆæÖöØø"),
    ("Igbo and Yoruba", "ẸẹỊịỌọṢṣỤụṄṅÀàÁáẸ́ẹ́Ọ̀ọ̀"),
    ("Irish and Gaelic", "ÁáÀàÉéÈèÍíÌìÓóÒòÚúÙùḂḃĊċḊḋḞḟĠġṀṁṖṗṠṡṪṫ"),
    ("Italian", "ÀàÈèÉéÌìÍíÎîÒòÓóÙùÚú"),
    (
        "Kazakh",
        "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя",
    ),
    ("Kyrgyz and Mongolian", "ҢңӨөҮүЁёЫыЭэ"),
    ("Latvian and Lithuanian", "ĀāĄąČčĒēĖėĘęĢģĪīĮįĶķĻļŅņŖŗŠšŪūŲųŽž"),
    ("Macedonian", "АаБбВвГгДдЃѓЕеЖжЗзЅѕИиЈјКкЛлЉљМмНнЊњОоПпРрСсТтЌќУуФфХхЦцЧчЏџШшЀѐЍѝ"),
    ("Maltese", "ĊċĠġĦħŻż"),
    ("Pinyin", "ĀāÁáǍǎÀàĒēÉéĚěÈèĪīÍíǏǐÌìŌōÓóǑǒÒòŪūÚúǓǔÙùǕǖǗǘǙǚǛǜ"),
    ("Polish", "ĄąĆćĘęŁłŃńÓóŚśŹźŻż"),
    ("Portuguese", "ÃãÁáÀàÂâÇçÉéÊêÍíÓóÔôÕõÚúÜü"),
    ("Romanian", "ĂăÂâÎîȘșȚțŞşŢţ"),
    ("Russian", "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя́№«»"),
    ("Sami", "ÁáČčĐđŊŋŠšŦŧŽžǤǥǦǧǨǩǮǯ"),
    ("Serbian", "АаБбВвГгДдЂђЕеЖжЗзИиЈјКкЛлЉљМмНнЊњОоПпРрСсТтЋћУуФфХхЦцЧчЏџШш"),
    ("Slovenian", "ČčŠšŽž"),
    ("Sorbian", "ČčĆćĚěŁłŃńÓóŘřŔŕŠšŚśŽžŹź"),
    ("Tajik and Uzbek", "ҒғӢӣҚқӮӯҲҳҶҷЎўʻʼ"),
    ("Tatar and Bashkir", "ӘәҖҗҢңӨөҮүҺһҒғҘҙҠҡҪҫ"),
    ("Turkish", "ÇçĞğıİÖöŞşÜüÂâÎîÛû₺"),
    ("Ukrainian", "АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯяʼ’₴"),
    (
        "Vietnamese",
        "ĂăÂâĐđÊêÔôƠơƯưẮắẰằẲẳẴẵẶặẤấẦầẨẩẪẫẬậẾếỀềỂểỄễỆệỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỨứỪừỬửỮữỰựỲỳỶỷỸỹỴỵỈỉỊịẺẻẼẽẸẹỎỏỌọỦủŨũỤụẢảÃãẠạ₫",
    ),
    ("Welsh", "ÂâÊêÎîÔôÛûŴŵŶŷẀẁẂẃẄẅ"),
];

fn built_in() -> Fonts {
    let font = |name: &str| fs::read(folder("fonts").join(name)).unwrap();
    let serif = (font("NotoSerif-Regular.ttf"), font("NotoSerif-Bold.ttf"));
    FONTS.clone().with_serif(serif.0, serif.1).unwrap()
}

/// Each alphabet as it is typed and with its letters and marks apart: by every family in both
/// weights, from one face, with no letter left blank.
#[test]
fn every_alphabet_of_latin_greek_and_cyrillic_is_drawn() {
    for family in [Family::Sans, Family::Serif] {
        let fonts = built_in().led_by(family);
        for (language, letters) in ALPHABETS {
            for text in [letters.nfc().collect::<String>(), letters.nfd().collect()] {
                let mut document = noted(&text);
                assert_eq!(find_problems(&document, &fonts), [], "{language}");
                document.seller.name.clone_from(&text);
                let sheet = lay_out(&document, None, &fonts);
                let runs = sheet.pages.iter().flat_map(runs).map(|(_, run)| run);
                for run in runs.filter(|run| text.contains(run.text.trim())) {
                    let face = fonts.face(run.face);
                    let is_of_family = (family == Family::Serif) == face.name().contains("Serif");
                    assert!(is_of_family, "{language}: {:?}", run.text);
                    let faults = run
                        .glyphs
                        .iter()
                        .filter(|glyph| glyph.id == 0 || Some(glyph.id) == face.box_glyph());
                    assert_eq!(faults.count(), 0, "{language}: {:?}", run.text);
                }
            }
        }
        for code in (0x1ea0..=0x1ef9).chain(0x400..=0x52f).chain(0x300..=0x341) {
            let letter = format!("a{}", char::from_u32(code).unwrap());
            assert_eq!(find_problems(&noted(&letter), &fonts), [], "U+{code:04X}");
        }
    }
}

/// Serbian and Macedonian write б with a form of their own; only where the document is Serbian.
#[test]
fn letters_have_the_form_of_their_language() {
    let glyph = |language: Language, fonts: &Fonts| {
        let mut document = noted("б");
        document.language = language;
        note_runs(&document, fonts)[0].glyphs[0].id
    };
    for family in [Family::Sans, Family::Serif] {
        let fonts = built_in().led_by(family);
        assert_ne!(glyph(Language::Serbian, &fonts), glyph(Language::Russian, &fonts));
        assert_eq!(glyph(Language::English, &fonts), glyph(Language::Russian, &fonts));
    }
}

/// Figures of equal width in every face: by nature, by `tnum`, or by force where a font has
/// neither; and kerning moves none of them.
#[test]
fn figures_stand_in_columns_in_every_face() {
    for (font, family) in [
        ("", Family::Sans),
        ("", Family::Serif),
        ("figures-tnum.ttf", Family::Own),
        ("figures.ttf", Family::Own),
        ("postscript.otf", Family::Own),
    ] {
        let mut fonts = built_in();
        if !font.is_empty() {
            fonts = fonts.with_own(&[OwnFont::read(file(font)).unwrap()]);
        }
        let fonts = fonts.led_by(family);
        let width = |text: &str| note_runs(&noted(text), &fonts)[0].width;
        for (one, other) in [
            ("1,117.71 EUR", "4,860.94 EUR"),
            ("7,471.17", "0,000.00"),
            ("1.111.111,11", "7.747.174,74"),
            ("17", "88"),
        ] {
            let difference = (width(one) - width(other)).abs();
            assert!(difference < 0.01, "{font} {family:?}: {one} {other}: {difference}");
        }
        // The glyphs that are drawn are in the middle of their place, not over its edge.
        for run in note_runs(&noted("1117"), &fonts) {
            assert!(run.glyphs.iter().all(|glyph| glyph.x_offset.abs() < glyph.advance / 3));
        }
    }
    // The font does have figures of several widths.
    let face = file("figures.ttf");
    let face = ttf_parser::Face::parse(&face, 0).unwrap();
    let width = |digit| face.glyph_hor_advance(face.glyph_index(digit).unwrap());
    assert_ne!(width('1'), width('0'));
}

/// The serif is that of the document.
#[test]
fn a_document_chooses_its_family() {
    let names = |document: &Document| {
        let sheet = lay_out(document, None, &built_in());
        let faces = sheet.pages.iter().flat_map(runs).map(|(_, run)| run.face);
        faces.map(|face| built_in().face(face).name().to_owned()).collect::<BTreeSet<_>>()
    };
    let path = folder("tests/paper/documents/english.json");
    let json = fs::read_to_string(path).unwrap();
    let sans = names(&read_document(&json).unwrap());
    assert!(sans.iter().all(|name| name.starts_with("NotoSans-")), "{sans:?}");
    let json = json.replacen('{', "{\"look\": {\"typeface\": \"serif\"},", 1);
    let serif = names(&read_document(&json).unwrap());
    assert!(serif.iter().all(|name| name.starts_with("NotoSerif-")), "{serif:?}");
}
