//! The dark and light squares of a code.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The light modules that a code needs around it (ISO/IEC 18004, 5.3.8).
pub const QUIET: u16 = 4;

/// A corner, in modules from the left and from the top.
pub type Corner = (u16, u16);

/// A QR code (ISO/IEC 18004) with error correction M, as all schemes here ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modules {
    /// How many modules it has across and down.
    pub size: u16,
    /// The outlines of what is dark: the corners of closed lines that run across and down in turn. What an
    /// even number of them surrounds is light. Drawn as one shape it has no seams between modules.
    pub outlines: Rc<[Vec<Corner>]>,
}

impl Modules {
    /// The code of a text, in the least version that holds it, up to one. Nothing, where none does. The last
    /// ones are remembered: a document is laid out with every key, and its payment changes with few of them.
    pub(super) fn of(text: &str, most: u8) -> Option<Self> {
        REMEMBERED.with_borrow_mut(|remembered| {
            let place = remembered.iter().position(|(known, _)| known == text);
            let entry = match place {
                Some(place) => remembered.remove(place),
                None => (text.to_owned(), Self::made(text, most)),
            };
            let modules = entry.1.clone();
            remembered.insert(0, entry);
            remembered.truncate(MOST_REMEMBERED);
            modules
        })
    }

    fn made(text: &str, most: u8) -> Option<Self> {
        let segments = QrSegment::make_segments(text);
        let most = Version::new(most.clamp(1, 40));
        // The mask is chosen by the rules of the standard: the same text gives the same code.
        let code = QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Medium,
            Version::MIN,
            most,
            None::<Mask>,
            false,
        )
        .ok()?;
        let size = u16::try_from(code.size()).ok()?;
        let is_dark = |x: i32, y: i32| code.get_module(x, y);
        Some(Self { size, outlines: outlines(size, is_dark).into() })
    }
}

/// How many codes are remembered: those of a document with instalments, twice over.
const MOST_REMEMBERED: usize = 12;

/// Texts and their codes, the last used first.
type Remembered = Vec<(String, Option<Modules>)>;

thread_local! {
    static REMEMBERED: RefCell<Remembered> = const { RefCell::new(Vec::new()) };
}

/// The outlines of the dark squares of a field.
fn outlines(size: u16, is_dark: impl Fn(i32, i32) -> bool) -> Vec<Vec<Corner>> {
    // Every edge between dark and light, by the corner that it starts from, with the dark on its right.
    let mut edges: BTreeMap<Corner, Vec<Corner>> = BTreeMap::new();
    for (x, y) in (0..size).flat_map(|y| (0..size).map(move |x| (x, y))) {
        let (column, row) = (i32::from(x), i32::from(y));
        if !is_dark(column, row) {
            continue;
        }
        for (beside, from, to) in [
            ((column, row - 1), (x, y), (x + 1, y)),
            ((column + 1, row), (x + 1, y), (x + 1, y + 1)),
            ((column, row + 1), (x + 1, y + 1), (x, y + 1)),
            ((column - 1, row), (x, y + 1), (x, y)),
        ] {
            if !is_dark(beside.0, beside.1) {
                edges.entry(from).or_default().push(to);
            }
        }
    }
    let mut outlines = Vec::new();
    while let Some((start, _)) = edges.first_key_value() {
        let start = *start;
        let mut corners: Vec<Corner> = Vec::new();
        let mut at = start;
        while let Some(to) = follow(&mut edges, at) {
            let is_straight =
                |from: Corner| from.0 == at.0 && at.0 == to.0 || from.1 == at.1 && at.1 == to.1;
            if corners.last().is_none_or(|from| !is_straight(*from)) {
                corners.push(at);
            }
            at = to;
            if at == start {
                break;
            }
        }
        outlines.push(corners);
    }
    outlines
}

/// Takes an edge from a corner; where it leads.
fn follow(edges: &mut BTreeMap<Corner, Vec<Corner>>, from: Corner) -> Option<Corner> {
    let ends = edges.get_mut(&from)?;
    let to = ends.pop();
    if ends.is_empty() {
        edges.remove(&from);
    }
    to
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A field from its rows.
    fn drawn(rows: &[&str]) -> Vec<Vec<Corner>> {
        let size = u16::try_from(rows.len()).unwrap();
        outlines(size, |x, y| {
            let (Ok(x), Ok(y)) = (usize::try_from(x), usize::try_from(y)) else { return false };
            rows.get(y).and_then(|row| row.as_bytes().get(x)) == Some(&b'#')
        })
    }

    /// Whether the middle of a module lies within an odd number of outlines.
    fn is_within(outlines: &[Vec<Corner>], x: u16, y: u16) -> bool {
        let mut crossings = 0;
        for corners in outlines {
            let next = corners.iter().cycle().skip(1);
            for (from, to) in corners.iter().zip(next) {
                let is_upright = from.0 == to.0;
                if is_upright && from.0 > x && from.1.min(to.1) <= y && y < from.1.max(to.1) {
                    crossings += 1;
                }
            }
        }
        crossings % 2 == 1
    }

    #[test]
    fn a_square_is_four_corners() {
        assert_eq!(drawn(&["#"]), [[(0, 0), (1, 0), (1, 1), (0, 1)]]);
        assert_eq!(drawn(&["##", "##"]), [[(0, 0), (2, 0), (2, 2), (0, 2)]]);
    }

    #[test]
    fn what_is_within_the_outlines_is_what_is_dark() {
        let code = QrCode::encode_text("Billet 2026-0042", QrCodeEcc::Medium).unwrap();
        let size = u16::try_from(code.size()).unwrap();
        let outlines = outlines(size, |x, y| code.get_module(x, y));
        for (x, y) in (0..size).flat_map(|y| (0..size).map(move |x| (x, y))) {
            let is_dark = code.get_module(i32::from(x), i32::from(y));
            assert_eq!(is_within(&outlines, x, y), is_dark, "at {x}, {y}");
        }
    }

    #[test]
    fn outlines_run_across_and_down_in_turn() {
        for corners in drawn(&["#.#", ".#.", "###"]) {
            assert!(corners.len() >= 4 && corners.len() % 2 == 0, "{corners:?}");
            let next = corners.iter().cycle().skip(1);
            let across: Vec<bool> =
                corners.iter().zip(next).map(|(from, to)| from.1 == to.1).collect();
            assert!(across.windows(2).all(|pair| pair[0] != pair[1]), "{corners:?}");
        }
    }
}
