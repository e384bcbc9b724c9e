//! Where lines are broken, and where never.

use billet::paper::{Fonts, Run};

use crate::own_fonts::{fonts_with, note_runs, noted};
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
