//! From a text to a value.

use super::{ReadError, UnknownFields, Value};

/// How deep lists and objects may stand in one another: deeper than any document, and not so deep
/// that reading could run out of stack.
const DEEPEST: usize = 100;

/// Reads a JSON text (RFC 8259).
///
/// # Errors
/// Where the text is not JSON, by line and column, and what was expected there.
pub fn parse_value(text: &str) -> Result<Value, ReadError> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let value = parser.value().and_then(|value| match parser.next_sign() {
        None => Ok(value),
        Some(_) => Err("nothing more was expected"),
    });
    value.map_err(|reason| parser.fault(reason))
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

type Parsed<T> = Result<T, &'static str>;

impl Parser<'_> {
    fn fault(&self, reason: &str) -> ReadError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        ReadError {
            path: ".".to_owned(),
            reason: format!("this is not JSON: {reason}, at line {line}, column {column}"),
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space; it is not passed.
    fn next_sign(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn value(&mut self) -> Parsed<Value> {
        match self.next_sign() {
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => self.text().map(Value::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err("a value was expected"),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Parsed<Value> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err("a value was expected");
        }
        self.at += word.len();
        Ok(value)
    }

    fn enter(&mut self) -> Parsed<()> {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEEPEST { Err("too many lists and objects in one another") } else { Ok(()) }
    }

    /// Whether another part follows; passes what stands between them, or the end.
    fn more(&mut self, is_first: bool, end: u8) -> Parsed<bool> {
        match self.next_sign() {
            Some(sign) if sign == end => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ if is_first => Ok(true),
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err("a comma or the end of the list or object was expected"),
        }
    }

    fn list(&mut self) -> Parsed<Value> {
        self.enter()?;
        let mut parts = Vec::new();
        while self.more(parts.is_empty(), b']')? {
            parts.push(self.value()?);
        }
        Ok(Value::List(parts))
    }

    fn object(&mut self) -> Parsed<Value> {
        self.enter()?;
        let mut fields = UnknownFields::new();
        while self.more(fields.is_empty(), b'}')? {
            if self.next_sign() != Some(b'"') {
                return Err("the name of a field was expected");
            }
            let name = self.text()?;
            if self.next_sign() != Some(b':') {
                return Err("a colon was expected");
            }
            self.at += 1;
            let value = self.value()?;
            fields.push(name, value);
        }
        Ok(Value::Object(fields))
    }

    fn number(&mut self) -> Parsed<Value> {
        let start = self.at;
        self.pass(b'-');
        if !self.pass(b'0') {
            self.digits()?;
        }
        if self.pass(b'.') {
            self.digits()?;
        }
        if self.pass(b'e') || self.pass(b'E') {
            let _ = self.pass(b'+') || self.pass(b'-');
            self.digits()?;
        }
        Ok(Value::Number(self.text.get(start..self.at).unwrap_or_default().to_owned()))
    }

    fn pass(&mut self, sign: u8) -> bool {
        let is_there = self.byte() == Some(sign);
        self.at += usize::from(is_there);
        is_there
    }

    fn digits(&mut self) -> Parsed<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err("a digit was expected") } else { Ok(()) }
    }

    /// A text; its opening quotation mark has been seen.
    fn text(&mut self) -> Parsed<String> {
        self.at += 1;
        let mut text = String::new();
        let mut start = self.at;
        loop {
            let Some(byte) = self.byte() else { return Err("the text does not end") };
            if byte == b'"' || byte == b'\\' {
                text.push_str(self.text.get(start..self.at).unwrap_or_default());
                self.at += 1;
                if byte == b'"' {
                    return Ok(text);
                }
                text.push(self.escaped()?);
                start = self.at;
            } else if byte < b' ' {
                return Err("a control character stands in a text");
            } else {
                self.at += 1;
            }
        }
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Parsed<char> {
        let Some(sign) = self.byte() else { return Err("the text does not end") };
        self.at += 1;
        Ok(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                let mut units = [unit, 0];
                // A character outside the basic plane is written as two units of UTF-16.
                if (0xd800..0xdc00).contains(&unit) && self.pass(b'\\') && self.pass(b'u') {
                    units = [unit, self.unit()?];
                }
                let count = if units[1] == 0 { 1 } else { 2 };
                let mut read = char::decode_utf16(units.into_iter().take(count));
                match (read.next(), read.next()) {
                    (Some(Ok(character)), None) => character,
                    _ => return Err("half a character stands in a text"),
                }
            }
            _ => return Err("a backslash stands before something that needs none"),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Parsed<u16> {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
        let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let unit = u16::from_str_radix(digits, 16).ok().filter(|_| is_hexadecimal);
        self.at += 4;
        unit.ok_or("four hexadecimal digits were expected")
    }
}
