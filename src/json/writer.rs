//! From values to a text.

use super::{ToJson, UnknownFields};

/// A JSON text in the making.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    /// How deep the place is, where the text is indented.
    depth: Option<usize>,
}

impl Writer {
    /// A text in one line.
    pub const fn new() -> Self {
        Self { text: String::new(), depth: None }
    }

    /// A text with a line for each field, indented by two spaces.
    pub const fn indented() -> Self {
        Self { text: String::new(), depth: Some(0) }
    }

    /// The finished text.
    pub fn finish(self) -> String {
        self.text
    }

    /// Writes what is neither a text nor has parts.
    pub fn plain(&mut self, word: &str) {
        self.text.push_str(word);
    }

    /// Writes a text.
    pub fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        let place = |text: &str| text.find(|c: char| c < ' ' || c == '"' || c == '\\');
        while let Some((before, after)) = place(rest).and_then(|place| rest.split_at_checked(place))
        {
            self.text.push_str(before);
            let mut after = after.chars();
            self.escape(after.next().unwrap_or_default());
            rest = after.as_str();
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escape(&mut self, character: char) {
        let letter = match character {
            '"' | '\\' => character,
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => {
                let code = character as u32;
                let digit = |value| char::from_digit(value, 16).unwrap_or('0');
                self.text.push_str("\\u00");
                self.text.push(digit(code >> 4 & 15));
                self.text.push(digit(code & 15));
                return;
            }
        };
        self.text.push('\\');
        self.text.push(letter);
    }

    /// Writes an object, or a list, whose parts `fill` writes.
    pub(super) fn group(&mut self, marks: [char; 2], fill: &mut dyn FnMut(&mut Self)) {
        self.text.push(marks[0]);
        self.depth = self.depth.map(|depth| depth + 1);
        fill(self);
        self.depth = self.depth.map(|depth| depth.saturating_sub(1));
        if !self.text.ends_with(marks[0]) {
            self.new_line();
        }
        self.text.push(marks[1]);
    }

    /// Writes an object.
    pub fn object(&mut self, fill: &mut dyn FnMut(&mut Self)) {
        self.group(['{', '}'], fill);
    }

    /// Writes a field of an object, unless there is nothing to write.
    #[inline(never)]
    pub fn field(&mut self, name: &str, value: &dyn ToJson) {
        if value.is_left_out() {
            return;
        }
        let before = self.text.len();
        self.entry(name, value);
        // A text ends in a quotation mark: only an empty object ends so.
        if self.text.ends_with("{}") {
            self.text.truncate(before);
        }
    }

    /// Writes the parts of a list.
    pub fn list(&mut self, parts: &mut dyn Iterator<Item = &dyn ToJson>) {
        self.group(['[', ']'], &mut |writer| {
            for part in &mut *parts {
                writer.start_part();
                part.write(writer);
            }
        });
    }

    /// Writes a field of an object, whatever it holds.
    pub fn entry(&mut self, name: &str, value: &dyn ToJson) {
        self.start_part();
        self.string(name);
        self.text.push_str(if self.depth.is_some() { ": " } else { ":" });
        value.write(self);
    }

    /// Writes fields that this version does not know: as they were read, even if they are empty.
    pub fn unknown_fields(&mut self, fields: &UnknownFields) {
        for (name, value) in fields.iter() {
            self.entry(name, value);
        }
    }

    /// What stands before each part of a list or an object. A text ends in a quotation mark: where
    /// a bracket is last, nothing stands before this part.
    fn start_part(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
        self.new_line();
    }

    fn new_line(&mut self) {
        if let Some(depth) = self.depth {
            self.text.push('\n');
            for _ in 0..depth {
                self.text.push_str("  ");
            }
        }
    }
}
