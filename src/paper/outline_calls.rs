//! How much work the outlines of a font in the form of PostScript are: they call one another, and
//! a few hundred bytes of calls can come to more steps than anybody can wait for.
//!
//! The format is Adobe's Technical Notes 5176 (CFF) and 5177 (charstrings). What breaks its rules ends the count
//! of its glyph: whoever draws it says so.

/// The most steps that one glyph may take, and all of a font together: the complete fonts for
/// Chinese, Japanese and Korean take some ten million.
const MOST_STEPS: u32 = 1 << 17;
const MOST_STEPS_OF_ALL: u32 = 1 << 27;

/// How deep calls may lie within calls (5177, appendix B).
const MOST_DEPTH: u8 = 10;

/// Whether the outlines of a table `CFF ` can be drawn in a time that is short for all of them.
pub fn ends_soon(table: &[u8]) -> bool {
    let Some(font) = Font::read(table) else { return true };
    let mut all = 0_u32;
    for glyph in 0..font.glyphs.count {
        let mut count = Count { steps: 0, hints: 0, stack: Vec::new(), is_over: false };
        let Some(outline) = font.glyphs.get(glyph) else { continue };
        let local = font.local_of(glyph);
        count.walk(&font, local, outline, 0);
        all = all.saturating_add(count.steps);
        if count.steps > MOST_STEPS || all > MOST_STEPS_OF_ALL {
            return false;
        }
    }
    true
}

/// Byte strings one after another (5176, 5).
#[derive(Clone, Copy)]
struct Index<'a> {
    table: &'a [u8],
    at: usize,
    count: usize,
    width: usize,
}

impl<'a> Index<'a> {
    fn read(table: &'a [u8], at: usize) -> Option<Self> {
        let count = number(table, at, 2)?;
        let width = if count == 0 { 0 } else { number(table, at + 2, 1)? };
        (count == 0 || (1..=4).contains(&width)).then_some(Self { table, at, count, width })
    }

    fn start(&self, index: usize) -> Option<usize> {
        let offset = number(self.table, self.at + 3 + index * self.width, self.width)?;
        (self.at + 2 + (self.count + 1) * self.width).checked_add(offset)
    }

    fn get(&self, index: usize) -> Option<&'a [u8]> {
        if index >= self.count {
            return None;
        }
        self.table.get(self.start(index)?..self.start(index + 1)?)
    }

    fn end(&self) -> Option<usize> {
        if self.count == 0 { Some(self.at + 2) } else { self.start(self.count) }
    }

    /// The string that a number calls (5177, 4.7).
    fn called(&self, number: i32) -> Option<&'a [u8]> {
        let bias = match self.count {
            0..1240 => 107,
            1240..33900 => 1131,
            _ => 32768,
        };
        self.get(usize::try_from(number.checked_add(bias)?).ok()?)
    }
}

struct Font<'a> {
    glyphs: Index<'a>,
    global: Index<'a>,
    /// What the glyphs of each part of the font call.
    locals: Vec<Option<Index<'a>>>,
    /// Where it stands which part a glyph is of; a font that has one part has none.
    select: Option<&'a [u8]>,
}

impl<'a> Font<'a> {
    fn read(table: &'a [u8]) -> Option<Self> {
        let names = Index::read(table, number(table, 2, 1)?)?;
        let tops = Index::read(table, names.end()?)?;
        let strings = Index::read(table, tops.end()?)?;
        let global = Index::read(table, strings.end()?)?;
        let top = tops.get(0)?;
        let glyphs = Index::read(table, operand(top, 17, 0)?)?;
        let (locals, select) = if let Some(parts) = operand(top, 1236, 0) {
            let parts = Index::read(table, parts)?;
            let local = |part| local_calls(table, parts.get(part)?);
            let select = operand(top, 1237, 0).and_then(|at| table.get(at..));
            ((0..parts.count).map(local).collect(), select)
        } else {
            (vec![local_calls(table, top)], None)
        };
        Some(Self { glyphs, global, locals, select })
    }

    /// What a glyph calls of its own part (5176, 19: `FDSelect`).
    fn local_of(&self, glyph: usize) -> Option<Index<'a>> {
        let part = match self.select {
            None => Some(0),
            Some(select) => match number(select, 0, 1) {
                Some(0) => number(select, 1 + glyph, 1),
                Some(3) => {
                    let count = number(select, 1, 2).unwrap_or_default();
                    let first = |range: usize| number(select, 3 + range * 3, 2);
                    let after = (0..count).find(|range| first(*range).is_none_or(|at| at > glyph));
                    after
                        .unwrap_or(count)
                        .checked_sub(1)
                        .and_then(|range| number(select, 5 + range * 3, 1))
                }
                _ => None,
            },
        };
        self.locals.get(part?).copied().flatten()
    }
}

fn local_calls<'a>(table: &'a [u8], dictionary: &[u8]) -> Option<Index<'a>> {
    let (size, at) = (operand(dictionary, 18, 0)?, operand(dictionary, 18, 1)?);
    let private = table.get(at..at.checked_add(size)?)?;
    Index::read(table, at.checked_add(operand(private, 19, 0)?)?)
}

/// An unsigned number of so many bytes.
fn number(bytes: &[u8], at: usize, width: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(width)?)?;
    Some(bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

/// An operand of a dictionary's operator; those of two bytes are 1200 and more.
fn operand(dictionary: &[u8], operator: u16, place: usize) -> Option<usize> {
    let mut operands: Vec<i32> = Vec::new();
    let mut rest = dictionary;
    while let [first, after @ ..] = rest {
        rest = after;
        match first {
            0..=21 => {
                let mut found = u16::from(*first);
                if let (12, [second, after @ ..]) = (first, rest) {
                    found = 1200 + u16::from(*second);
                    rest = after;
                }
                if found == operator {
                    return usize::try_from(*operands.get(place)?).ok();
                }
                operands.clear();
            }
            29 => {
                let (bytes, after) = rest.split_first_chunk::<4>()?;
                operands.push(i32::from_be_bytes(*bytes));
                rest = after;
            }
            // A broken number, which no offset is: up to a half byte of ones.
            30 => {
                let end = rest.iter().position(|byte| byte & 0x0f == 0x0f || byte >> 4 == 0x0f)?;
                operands.push(0);
                rest = rest.get(end + 1..)?;
            }
            _ => {
                let (value, after) = short_number(*first, rest)?;
                operands.push(value);
                rest = after;
            }
        }
    }
    None
}

/// A number of one to three bytes, as dictionaries and outlines both write it.
fn short_number(first: u8, rest: &[u8]) -> Option<(i32, &[u8])> {
    let high = i32::from(first);
    match (first, rest) {
        (28, [one, two, after @ ..]) => Some((i16::from_be_bytes([*one, *two]).into(), after)),
        (32..=246, _) => Some((high - 139, rest)),
        (247..=250, [low, after @ ..]) => Some(((high - 247) * 256 + i32::from(*low) + 108, after)),
        (251..=254, [low, after @ ..]) => {
            Some((-(high - 251) * 256 - i32::from(*low) - 108, after))
        }
        _ => None,
    }
}

struct Count {
    steps: u32,
    hints: usize,
    stack: Vec<i32>,
    /// Whether the glyph ends, or breaks a rule.
    is_over: bool,
}

impl Count {
    fn walk(&mut self, font: &Font, local: Option<Index>, mut rest: &[u8], depth: u8) {
        while let [first, after @ ..] = rest {
            rest = after;
            self.steps += 1;
            if self.is_over || self.steps > MOST_STEPS {
                return;
            }
            match first {
                11 => return,
                14 => self.is_over = true,
                10 | 29 => {
                    let calls = if *first == 10 { local } else { Some(font.global) };
                    let called = self.stack.pop().zip(calls);
                    match called.and_then(|(number, calls)| calls.called(number)) {
                        Some(called) if depth < MOST_DEPTH => {
                            self.walk(font, local, called, depth + 1);
                        }
                        _ => self.is_over = true,
                    }
                }
                1 | 3 | 18 | 23 => self.count_hints(),
                19 | 20 => {
                    self.count_hints();
                    rest = rest.get(self.hints.div_ceil(8)..).unwrap_or_default();
                }
                12 => {
                    rest = rest.get(1..).unwrap_or_default();
                    self.stack.clear();
                }
                255 => {
                    let whole = rest.first_chunk::<2>().map(|bytes| i16::from_be_bytes(*bytes));
                    self.stack.push(whole.unwrap_or_default().into());
                    rest = rest.get(4..).unwrap_or_default();
                }
                28 | 32.. => match short_number(*first, rest) {
                    Some((value, after)) => {
                        self.stack.push(value);
                        rest = after;
                    }
                    None => self.is_over = true,
                },
                _ => self.stack.clear(),
            }
        }
    }

    fn count_hints(&mut self) {
        self.hints += self.stack.len() / 2;
        self.stack.clear();
    }
}
