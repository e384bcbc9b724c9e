//! Bytes as the objects of a PDF (ISO 32000-1, 7.2 and 7.3).

use lopdf::{Dictionary, Object, StringFormat};

/// How deep arrays and dictionaries may be inside one another.
const DEEPEST: usize = 64;

/// The most values of one object.
const MOST_VALUES: usize = 500_000;

/// Reads objects from bytes, one after another.
pub struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    values: usize,
}

impl<'a> Parser<'a> {
    /// Reads from so many bytes after the beginning on.
    pub const fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, values: 0 }
    }

    /// How many bytes from the beginning it stands.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The next object. A keyword, or none: `None`.
    pub fn object(&mut self) -> Option<Object> {
        self.values = 0;
        self.value(0)
    }

    /// The beginning of an indirect object, `12 0 obj`: its number.
    pub fn beginning(&mut self) -> Option<u32> {
        let number = self.whole()?;
        self.whole::<u32>()?;
        self.keyword(b"obj").then_some(number)
    }

    /// The next whole number that is not negative.
    pub fn whole<N: TryFrom<i64>>(&mut self) -> Option<N> {
        match self.object()? {
            Object::Integer(number) => N::try_from(number).ok(),
            _ => None,
        }
    }

    /// Takes a keyword, if it is the next.
    pub fn keyword(&mut self, word: &[u8]) -> bool {
        self.skip_space();
        let is_next = self.rest().starts_with(word)
            && self.rest().get(word.len()).is_none_or(|after| !is_regular(*after));
        if is_next {
            self.at += word.len();
        }
        is_next
    }

    /// Takes the end of line after `stream`, which the data follow.
    pub fn end_of_line(&mut self) {
        if self.rest().starts_with(b"\r\n") {
            self.at += 2;
        } else if matches!(self.peek(), Some(b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Option<Object> {
        self.values += 1;
        if depth > DEEPEST || self.values > MOST_VALUES {
            return None;
        }
        self.skip_space();
        match self.peek()? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.literal(),
            b'<' if self.rest().starts_with(b"<<") => self.dictionary(depth),
            b'<' => self.hexadecimal(),
            b'[' => self.array(depth),
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Option<Object> {
        let word = self.regular();
        let object = match word {
            b"null" => Object::Null,
            b"true" => Object::Boolean(true),
            b"false" => Object::Boolean(false),
            _ => return None,
        };
        self.at += word.len();
        Some(object)
    }

    /// A number, or a reference: two whole numbers and an `R`.
    fn number(&mut self) -> Option<Object> {
        let text = std::str::from_utf8(self.regular()).ok()?;
        self.at += text.len();
        let Ok(number) = text.parse::<i64>() else {
            return text.parse::<f32>().ok().filter(|number| number.is_finite()).map(Object::Real);
        };
        let before = self.at;
        if let (Ok(number), Some(generation)) = (u32::try_from(number), self.generation())
            && self.keyword(b"R")
        {
            return Some(Object::Reference((number, generation)));
        }
        self.at = before;
        Some(Object::Integer(number))
    }

    fn generation(&mut self) -> Option<u16> {
        self.skip_space();
        let digits = self.regular();
        let generation = std::str::from_utf8(digits).ok()?.parse().ok()?;
        self.at += digits.len();
        Some(generation)
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let written = self.regular();
        self.at += written.len();
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            match (byte, after) {
                (b'#', [high, low, after @ ..]) => {
                    name.push(digit(*high)? << 4 | digit(*low)?);
                    rest = after;
                }
                _ => name.push(byte),
            }
        }
        Some(name)
    }

    fn literal(&mut self) -> Option<Object> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1_usize;
        loop {
            let byte = self.next()?;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Some(Object::String(text, StringFormat::Literal));
                    }
                }
                b'\\' => {
                    self.escaped(&mut text)?;
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    /// Reads what follows a backslash (7.3.4.2).
    fn escaped(&mut self, text: &mut Vec<u8>) -> Option<()> {
        text.push(match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                return Some(());
            }
            b'\n' => return Some(()),
            first @ b'0'..=b'7' => {
                let mut code = u32::from(first - b'0');
                for _ in 0..2 {
                    let Some(next @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(next - b'0');
                    self.at += 1;
                }
                u8::try_from(code & 0xff).unwrap_or_default()
            }
            other => other,
        });
        Some(())
    }

    fn hexadecimal(&mut self) -> Option<Object> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            match self.next()? {
                b'>' => break,
                space if space.is_ascii_whitespace() || space == 0 => {}
                other => digits.push(digit(other)?),
            }
        }
        let bytes = digits
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => high << 4 | low,
                [high] => high << 4,
                _ => 0,
            })
            .collect();
        Some(Object::String(bytes, StringFormat::Hexadecimal))
    }

    fn array(&mut self, depth: usize) -> Option<Object> {
        self.at += 1;
        let mut objects = Vec::new();
        loop {
            self.skip_space();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(Object::Array(objects));
            }
            objects.push(self.value(depth + 1)?);
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Object> {
        self.at += 2;
        let mut dictionary = Dictionary::new();
        loop {
            self.skip_space();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                return Some(Object::Dictionary(dictionary));
            }
            if self.peek()? != b'/' {
                return None;
            }
            let key = self.name()?;
            let value = self.value(depth + 1)?;
            dictionary.set(key, value);
        }
    }

    /// Skips white space and comments.
    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let line = self.rest().iter().position(|byte| matches!(byte, b'\n' | b'\r'));
                self.at += line.unwrap_or(self.rest().len());
            } else if byte.is_ascii_whitespace() || byte == 0 {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The regular characters that follow (7.2.2).
    fn regular(&self) -> &'a [u8] {
        let rest = self.rest();
        let end = rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek();
        self.at += 1;
        byte
    }
}

/// The value of a hexadecimal digit.
pub const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

const fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 12
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Object> {
        Parser::new(text.as_bytes(), 0).object()
    }

    #[test]
    fn every_kind_of_object_is_read() {
        let text = "<</A#20B[1 -2.5 .5 +3 12 0 R 12 0 null true false]/C(a(b)\\)\\101\\\r\n\\n)/D<4 1 4>/E<</F/G>>>>";
        let Some(Object::Dictionary(read)) = read(text) else { panic!("no dictionary") };
        let expected = vec![
            Object::Integer(1),
            Object::Real(-2.5),
            Object::Real(0.5),
            Object::Integer(3),
            Object::Reference((12, 0)),
            Object::Integer(12),
            Object::Integer(0),
            Object::Null,
            Object::Boolean(true),
            Object::Boolean(false),
        ];
        assert_eq!(read.get(b"A B").unwrap(), &Object::Array(expected));
        assert_eq!(read.get(b"C").unwrap().as_str().unwrap(), b"a(b))A\n");
        assert_eq!(read.get(b"D").unwrap().as_str().unwrap(), b"A@");
        assert_eq!(
            read.get(b"E").unwrap().as_dict().unwrap().get(b"F").unwrap().as_name().unwrap(),
            b"G"
        );
    }

    #[test]
    fn what_is_unfinished_or_too_deep_is_none() {
        for text in
            ["", "(", "<4", "[1", "<</A", "<</A 1", "<<1 2>>", "endobj", "/#zz", "1e", "--1"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert!(read(&("[".repeat(60) + &"]".repeat(60))).is_some());
        assert_eq!(read(&("[".repeat(1_000_000) + &"]".repeat(1_000_000))), None);
        assert_eq!(read(&"<</A".repeat(1_000_000)), None);
    }
}
