//! Which face draws which part of a word.

use std::ops::Range;

use rustybuzz::{Script, script};
use unicode_segmentation::UnicodeSegmentation;

use super::script::script_of;
use super::typesetter::Typesetter;
use super::{FaceId, Weight};

/// A part of a word in one face and one script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// How many bytes of text it has.
    pub len: usize,
    /// The face.
    pub face: FaceId,
    /// The script.
    pub script: Script,
}

/// A letter with its marks.
struct Cluster {
    range: Range<usize>,
    face: FaceId,
    script: Option<Script>,
    /// Whether it is neither letter nor figure: it goes with its neighbours.
    is_neutral: bool,
}

/// Divides a word among faces. A letter and its marks stay together; punctuation and spaces take the face of the letters
/// before them, where that has them.
pub fn choose_faces(
    text: &str,
    weight: Weight,
    is_rtl: bool,
    typesetter: &mut Typesetter,
) -> Vec<Choice> {
    let fonts = typesetter.fonts();
    if text.is_ascii() && fonts.asked(weight).len() == 1 {
        let face = fonts.leading(weight);
        return vec![Choice { len: text.len(), face, script: script::LATIN }];
    }
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut current = None;
    for (start, letters) in text.grapheme_indices(true) {
        let script = letters.chars().find_map(script_of);
        current = script.or(current);
        let is_neutral = script.is_none() && !letters.starts_with(|first: char| first.is_numeric());
        let last = clusters.last().filter(|_| is_neutral).map(|last| last.face);
        let face = face_of(letters, last, current, (weight, is_rtl), typesetter);
        let range = start..start + letters.len();
        clusters.push(Cluster { range, face, script, is_neutral });
    }
    // What stands before the first letter goes with it.
    if let Some(first) = clusters.iter().position(|cluster| !cluster.is_neutral) {
        let face = clusters.get(first).map(|cluster| cluster.face);
        for cluster in clusters.iter_mut().take(first) {
            let letters = text.get(cluster.range.clone()).unwrap_or_default();
            if let Some(face) = face
                && has_all(letters, face, typesetter)
            {
                cluster.face = face;
            }
        }
    }
    let first_script = clusters.iter().find_map(|cluster| cluster.script);
    let mut script = first_script.unwrap_or(script::LATIN);
    let mut choices: Vec<Choice> = Vec::new();
    for cluster in clusters {
        script = cluster.script.unwrap_or(script);
        let len = cluster.range.len();
        match choices.last_mut() {
            Some(last) if last.face == cluster.face && last.script == script => last.len += len,
            _ => choices.push(Choice { len, face: cluster.face, script }),
        }
    }
    choices
}

/// The first face that has every character of a cluster; else the first that draws it by other
/// means (by its parts, or parts by a letter); else the one with the box.
fn face_of(
    letters: &str,
    last: Option<FaceId>,
    script: Option<Script>,
    (weight, is_rtl): (Weight, bool),
    typesetter: &mut Typesetter,
) -> FaceId {
    let fonts = typesetter.fonts();
    let asked = fonts.asked(weight);
    let mut all = last.into_iter().chain(asked.iter().copied());
    if let Some(face) = all.find(|face| has_all(letters, *face, typesetter)) {
        return face;
    }
    let script = script.unwrap_or(script::LATIN);
    let choice = |face| Choice { len: letters.len(), face, script };
    let drawing = asked.iter().find(|face| typesetter.draws(letters, choice(**face), is_rtl));
    drawing.copied().unwrap_or_else(|| fonts.with_box(weight))
}

fn has_all(letters: &str, face: FaceId, typesetter: &mut Typesetter) -> bool {
    let Some(shaper) = typesetter.shaper(face) else { return false };
    letters.chars().all(|letter| is_invisible(letter) || shaper.face.glyph_index(letter).is_some())
}

/// Whether a character is never drawn: joiners, marks of direction, variation selectors.
pub const fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}')
}
