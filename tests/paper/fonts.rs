//! The fonts that are checked in draw all that the program itself can write.

use std::fs;

use billet::document::{Document, Id, Language};
use billet::money::Currency;
use billet::paper::{Weight, find_problems};
use billet::region::currency_sign;
use billet::wording::Wording;

use crate::samples::{FONTS, folder};

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
    for name in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
        let size = fs::metadata(folder("fonts").join(name)).unwrap().len();
        assert!(size < 200_000, "{name} has {size} bytes");
    }
    let licence = fs::read_to_string(folder("fonts/OFL.txt")).unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
}
