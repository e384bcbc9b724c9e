//! Where lines are broken, and where never.

use billet::paper::{Fonts, Run};

use crate::own_fonts::{fonts_with, note_runs, noted, print_of_note};
use crate::samples::FONTS;

/// The lines of a note, each as its text.
fn lines(note: &str, fonts: &Fonts) -> Vec<String> {
    let mut lines: Vec<(u32, String)> = Vec::new();
    for run in note_runs(&noted(note), fonts) {
        match lines.last_mut() {
            Some((baseline, text)) if *baseline == run.baseline.to_bits() => {
                text.push_str(&run.text);
            }
            _ => lines.push((run.baseline.to_bits(), run.text.clone())),
        }
    }
    lines.into_iter().map(|(_, text)| text).collect()
}

/// The same, each with how far from the edge it begins.
fn edges(note: &str, fonts: &Fonts) -> Vec<(f32, String)> {
    let lines = lines(note, fonts);
    let mut starts: Vec<(f32, f32)> = Vec::new();
    for run in note_runs(&noted(note), fonts) {
        match starts.last_mut() {
            Some((baseline, x)) if baseline.to_bits() == run.baseline.to_bits() => {
                *x = x.min(run.x);
            }
            _ => starts.push((run.baseline, run.x)),
        }
    }
    starts.into_iter().map(|(_, x)| x).zip(lines).collect()
}

fn widest(runs: &[Run]) -> f32 {
    runs.iter().map(|run| run.x + run.width).fold(0.0, f32::max)
}

#[test]
fn a_long_address_is_broken_after_its_signs() {
    let address = "https://rechnungen.example-studio.example/kunden/2026/november/\
        dokumente-und-anlagen_fuer_den_auftrag.html?nummer=2026&sprache=de";
    let lines = lines(address, &FONTS);
    assert!(lines.len() > 1, "{lines:?}");
    assert_eq!(lines.concat(), address);
    for line in &lines[..lines.len() - 1] {
        assert!(line.ends_with(['/', '-', '.', '_', '@', '&', '=', '?']), "{line:?}");
    }
    let sign = |address: &str, sign: char| {
        let lines = self::lines(address, &FONTS);
        assert!(lines.len() == 2 && lines[0].ends_with(sign), "{lines:?}");
    };
    let half = "m".repeat(34);
    for one in ['/', '-', '_', '@', '&', '.'] {
        sign(&format!("{half}{one}{half}"), one);
    }
}

/// What a person reads as one letter is never parted: marks of several alphabets, a family of
/// emoji, a flag, syllables of Hangul in parts.
#[test]
fn a_long_word_is_broken_between_letters_only() {
    let fonts = fonts_with(&["devanagari.ttf", "hebrew.ttf", "thai.ttf"]);
    for letter in
        ["a\u{301}\u{323}", "क्षे", "שָׁ", "น้ำ", "👨\u{200d}👩\u{200d}👧", "🇮🇱", "각", "e\u{20dd}"]
    {
        let word = letter.repeat(150);
        let lines = lines(&word, &fonts);
        assert!(lines.len() > 1, "{letter}");
        let seen = |text: &str| text.replace('\u{200d}', "");
        assert_eq!(seen(&lines.concat()), seen(&word), "{letter}");
        for line in &lines {
            assert_eq!(seen(line).len() % seen(letter).len(), 0, "{letter}: {line:?}");
        }
    }
}

#[test]
fn a_word_is_broken_at_a_soft_hyphen_with_one_that_is_seen() {
    let fonts = &FONTS;
    let word =
        "ein\u{ad}hundert\u{ad}ein\u{ad}und\u{ad}zwanzig\u{ad}tausend\u{ad}zwei\u{ad}hundert";
    let plain = word.replace('\u{ad}', "");
    let mut broken = 0;
    for count in 1..60 {
        let note = format!("{} {word} Euro und mehr", "wort ".repeat(count).trim());
        let runs = note_runs(&noted(&note), fonts);
        let lines = lines(&note, fonts);
        let text = lines.concat();
        assert_eq!(text.replace('\u{ad}', ""), note.replace('\u{ad}', ""), "{lines:?}");
        // One stands at the end of a line or nowhere, and is drawn there.
        for (index, line) in lines.iter().enumerate() {
            let Some(part) = line.strip_suffix('\u{ad}') else {
                assert!(!line.contains('\u{ad}'), "{line:?}");
                continue;
            };
            broken += 1;
            let begun = part.rsplit(' ').next().unwrap();
            assert!(word.split('\u{ad}').any(|joint| begun.ends_with(joint)), "{part}");
            assert!(plain.starts_with(begun) && !lines[index + 1].starts_with(' '));
            let last = runs.iter().find(|run| run.text.ends_with('\u{ad}')).unwrap();
            let hyphen = fonts.face(last.face).character(last.glyphs.last().unwrap().id);
            assert_eq!(hyphen, Some('-'));
        }
        assert!(widest(&runs) < 75.0 + 341.0);
    }
    assert!(broken > 5, "{broken}");
    // Who reads the file finds a hyphen that says that the word goes on.
    let (_, printed) =
        print_of_note("soft-hyphen", &format!("{}{word} Euro", "wort ".repeat(9)), fonts);
    assert!(printed.contains("einundzwanzig\u{ad}\ntausendzwei"), "{printed}");
    // One that is wider than a line is broken all the same, and a stray one is nothing.
    let long = "wort\u{ad}".repeat(60);
    assert!(lines(&long, fonts).iter().rev().skip(1).all(|line| line.ends_with("wort\u{ad}")));
    assert_eq!(lines("a \u{ad}b\u{ad} c", fonts), ["a b c"]);
}

#[test]
fn the_lines_of_a_list_begin_where_its_text_does() {
    let point = "many words about one thing that has to be done before the month is over, and ";
    for mark in ["- ", "\u{2022} ", "1. "] {
        let text = format!("Before:\n{mark}{point}{point}\n{mark}short\nBehind it {point}{point}");
        let edges = edges(&text, &FONTS);
        assert_eq!(edges.len(), 8, "{edges:?}");
        let margin = edges[0].0;
        let set_in: Vec<bool> = edges.iter().map(|(x, _)| *x > margin + 0.01).collect();
        assert_eq!(set_in, [false, false, true, true, false, false, false, false], "{edges:?}");
        let width = edges[2].0 - margin;
        assert!(width > 4.0 && width < 14.0, "{mark}: {width}");
    }
    let date = format!("1. December is the last day. {point}{point}");
    let edges = edges(&date, &FONTS);
    assert!(
        edges.len() > 1 && edges.iter().all(|(x, _)| x.to_bits() == edges[0].0.to_bits()),
        "{edges:?}"
    );
}

#[test]
fn a_number_and_what_is_held_by_a_space_stay_together() {
    let fonts = &FONTS;
    for held in [
        "1\u{a0}234\u{a0}567,00\u{a0}EUR",
        "§\u{a0}14\u{a0}UStG",
        "a\u{2060}b",
        "12\u{202f}€",
        "1,234,567.00",
    ] {
        for count in 1..40 {
            let text = format!("{} {held} etc. and so on and on", "word ".repeat(count).trim());
            let lines = lines(&text, fonts);
            assert!(lines.iter().any(|line| line.contains(held)), "{lines:?}");
        }
    }
}

#[test]
fn chinese_is_broken_between_characters_but_not_before_a_full_stop() {
    let fonts = fonts_with(&["han.otf"]);
    let text = "請求書領収書合計、消費税。".repeat(12);
    let lines = lines(&text, &fonts);
    assert!(lines.len() > 2);
    for line in &lines {
        assert!(!line.starts_with(['、', '。']), "{line}");
    }
    // Lines are filled: there is a place to break behind every character.
    let runs = note_runs(&noted(&text), &fonts);
    assert!(runs[0].width > 320.0 && widest(&runs) < 75.0 + 341.0, "{}", runs[0].width);
}

#[test]
fn thai_is_broken_where_it_is_said_and_else_between_letters() {
    let fonts = fonts_with(&["thai.ttf"]);
    let word = "ใบแจ้งหนี้";
    for (joint, parts) in [("\u{200b}", true), ("", false)] {
        let text = vec![word; 20].join(joint);
        let lines = lines(&text, &fonts);
        assert!(lines.len() > 1);
        let are_whole = lines.iter().all(|line| line.starts_with(word));
        assert_eq!(are_whole, parts, "{lines:?}");
    }
}
