//! Reading JSON with little code: for the page, whose first load cannot carry a parser that words
//! every mistake. What is read here was written by ourselves; the command line, which reads what
//! others wrote, has the parser that names the place and the reason.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, Expected, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use thiserror::Error;

/// The text is not JSON, or not of the form that is asked for. It does not say more: the words for
/// it would be larger than the parser.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("it is not of the form that is expected")]
pub struct JsonError;

/// Reads a value from the text of a JSON value (RFC 8259).
///
/// # Errors
/// [`JsonError`] says that it is none, or another one.
pub fn read_json<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, JsonError> {
    let mut reader = Reader { rest: text, depth: 0 };
    let value = T::deserialize(&mut reader)?;
    reader.skip_space();
    if reader.rest.is_empty() { Ok(value) } else { Err(JsonError) }
}

/// Deeper nesting is no document of ours, and would exhaust the stack.
const MAX_DEPTH: u8 = 100;

/// What is left to read.
struct Reader<'de> {
    rest: &'de str,
    depth: u8,
}

impl<'de> Reader<'de> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\t', '\r']);
    }

    /// The first character of what comes next.
    fn peek(&mut self) -> Option<u8> {
        self.skip_space();
        self.rest.bytes().next()
    }

    /// Takes this very text, if it comes next.
    fn take(&mut self, text: &str) -> bool {
        self.skip_space();
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, text: &str) -> Result<(), JsonError> {
        if self.take(text) { Ok(()) } else { Err(JsonError) }
    }

    /// Takes so many bytes, which are there and end a character.
    fn advance(&mut self, count: usize) -> Result<&'de str, JsonError> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(JsonError)?;
        self.rest = rest;
        Ok(taken)
    }

    /// A string: as it stands, where it has no escapes.
    fn text(&mut self) -> Result<Cow<'de, str>, JsonError> {
        self.expect("\"")?;
        let mut unescaped = String::new();
        loop {
            let end = self.rest.find(|c| c == '"' || c == '\\' || c < ' ').ok_or(JsonError)?;
            let plain = self.advance(end)?;
            match self.advance(1)? {
                "\"" if unescaped.is_empty() => return Ok(Cow::Borrowed(plain)),
                "\"" => {
                    unescaped.push_str(plain);
                    return Ok(Cow::Owned(unescaped));
                }
                "\\" => {
                    unescaped.push_str(plain);
                    let escaped = self.escape()?;
                    unescaped.push(escaped);
                }
                _ => return Err(JsonError),
            }
        }
    }

    /// The character of an escape, after its backslash.
    fn escape(&mut self) -> Result<char, JsonError> {
        Ok(match self.advance(1)? {
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let first = self.hexadecimal()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first).ok_or(JsonError);
                }
                if self.advance(2)? != "\\u" {
                    return Err(JsonError);
                }
                let second = self.hexadecimal()?;
                if !(0xdc00..0xe000).contains(&second) {
                    return Err(JsonError);
                }
                let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return char::from_u32(code).ok_or(JsonError);
            }
            same => match same.chars().next() {
                Some(c @ ('"' | '\\' | '/')) => c,
                _ => return Err(JsonError),
            },
        })
    }

    fn hexadecimal(&mut self) -> Result<u32, JsonError> {
        let digits = self.advance(4)?;
        let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if all { u32::from_str_radix(digits, 16).map_err(|_| JsonError) } else { Err(JsonError) }
    }

    fn number(&mut self) -> Result<Number, JsonError> {
        self.skip_space();
        let is_part = |c: char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let text = self.advance(end)?;
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let is_whole = unsigned.bytes().all(|byte| byte.is_ascii_digit());
        let has_needless_zero = unsigned.len() > 1
            && unsigned.starts_with('0')
            && unsigned.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
        if has_needless_zero || unsigned.is_empty() {
            return Err(JsonError);
        }
        if is_whole {
            if let Ok(number) = text.parse() {
                return Ok(Number::Natural(number));
            }
            if let Some(number) = text.parse().ok().filter(|number: &i64| *number != 0) {
                return Ok(Number::Negative(number));
            }
        }
        float(text).map(Number::Float).ok_or(JsonError)
    }

    /// Reads over a value of any kind.
    fn skip(&mut self) -> Result<(), JsonError> {
        de::IgnoredAny::deserialize(self).map(|_| ())
    }

    /// Opens an object or an array: one level deeper.
    fn open(&mut self, start: &str) -> Result<(), JsonError> {
        if self.depth >= MAX_DEPTH {
            return Err(JsonError);
        }
        self.depth += 1;
        self.expect(start)
    }

    fn close(&mut self, end: &str) -> Result<(), JsonError> {
        self.depth -= 1;
        self.expect(end)
    }
}

/// A number, by the type that holds it.
enum Number {
    Natural(u64),
    Negative(i64),
    Float(f64),
}

/// A number with a fraction or an exponent. No field of ours has one: it is kept for whoever put
/// it there, to its last digit where it has up to 15 digits.
fn float(text: &str) -> Option<f64> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits = integer.strip_prefix('-').unwrap_or(integer);
    let is_sound = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_sound(digits) || !is_sound(fraction) {
        return None;
    }
    let mut value = 0.0;
    for digit in digits.bytes().chain(fraction.bytes()) {
        value = value * 10.0 + f64::from(digit - b'0');
    }
    let exponent: i32 = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
    let exponent = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    // A power of ten below one is not exact: divide by the one above.
    let value =
        if exponent < 0 { value / 10_f64.powi(-exponent) } else { value * 10_f64.powi(exponent) };
    let value = if text.starts_with('-') { -value } else { value };
    value.is_finite().then_some(value)
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.peek().ok_or(JsonError)? {
            b'"' => self.deserialize_str(visitor),
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => self.deserialize_unit(visitor),
            _ => match self.number()? {
                Number::Natural(number) => visitor.visit_u64(number),
                Number::Negative(number) => visitor.visit_i64(number),
                Number::Float(number) => visitor.visit_f64(number),
            },
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.text()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_str(&self.text()?)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_str(&self.text()?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.open("{")?;
        let value = visitor.visit_map(Parts { reader: &mut *self, is_first: true, end: "}" })?;
        self.close("}")?;
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.deserialize_map(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.open("[")?;
        let value = visitor.visit_seq(Parts { reader: &mut *self, is_first: true, end: "]" })?;
        self.close("]")?;
        Ok(value)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        let is_true = self.take("true");
        if !is_true {
            self.expect("false")?;
        }
        visitor.visit_bool(is_true)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.expect("null")?;
        visitor.visit_unit()
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.number()? {
            Number::Natural(number) => visitor.visit_u64(number),
            _ => Err(JsonError),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        // Two kinds of value only are read without knowing their kind; this is neither's code.
        match self.peek().ok_or(JsonError)? {
            b'"' => drop(self.text()?),
            b'{' => {
                self.open("{")?;
                let mut parts = Parts { reader: &mut *self, is_first: true, end: "}" };
                while parts.has_next()? {
                    parts.reader.text()?;
                    parts.reader.expect(":")?;
                    parts.reader.skip()?;
                }
                self.close("}")?;
            }
            b'[' => {
                self.open("[")?;
                let mut parts = Parts { reader: &mut *self, is_first: true, end: "]" };
                while parts.has_next()? {
                    parts.reader.skip()?;
                }
                self.close("]")?;
            }
            b't' => self.expect("true")?,
            b'f' => self.expect("false")?,
            b'n' => self.expect("null")?,
            _ => {
                self.number()?;
            }
        }
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        if self.take("null") { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        if self.peek() == Some(b'{') {
            self.open("{")?;
            let value = visitor.visit_enum(Variant { reader: &mut *self, has_value: true })?;
            self.close("}")?;
            return Ok(value);
        }
        visitor.visit_enum(Variant { reader: self, has_value: false })
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 bytes byte_buf unit_struct tuple tuple_struct
    }
}

/// The parts of an object or an array.
struct Parts<'r, 'de> {
    reader: &'r mut Reader<'de>,
    is_first: bool,
    end: &'static str,
}

impl Parts<'_, '_> {
    /// Whether there is another one; what parts it from the one before is taken.
    fn has_next(&mut self) -> Result<bool, JsonError> {
        self.reader.skip_space();
        if self.reader.rest.starts_with(self.end) {
            return Ok(false);
        }
        if !std::mem::take(&mut self.is_first) {
            self.reader.expect(",")?;
        }
        Ok(true)
    }
}

impl<'de> MapAccess<'de> for Parts<'_, 'de> {
    type Error = JsonError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, JsonError> {
        if !self.has_next()? {
            return Ok(None);
        }
        if self.reader.peek() != Some(b'"') {
            return Err(JsonError);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, JsonError> {
        self.reader.expect(":")?;
        seed.deserialize(&mut *self.reader)
    }
}

impl<'de> SeqAccess<'de> for Parts<'_, 'de> {
    type Error = JsonError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, JsonError> {
        if self.has_next()? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

/// A variant of an enum: `"name"` or `{"name": value}`.
struct Variant<'r, 'de> {
    reader: &'r mut Reader<'de>,
    has_value: bool,
}

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = JsonError;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), JsonError> {
        let name = seed.deserialize(&mut *self.reader)?;
        if self.has_value {
            self.reader.expect(":")?;
        }
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = JsonError;

    fn unit_variant(self) -> Result<(), JsonError> {
        if self.has_value { <()>::deserialize(self.reader) } else { Ok(()) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, JsonError> {
        if self.has_value { seed.deserialize(self.reader) } else { Err(JsonError) }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, JsonError> {
        if self.has_value { self.reader.deserialize_any(visitor) } else { Err(JsonError) }
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.tuple_variant(0, visitor)
    }
}

/// Nothing is worded, so that nothing that words it is linked.
impl de::Error for JsonError {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: Unexpected, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use serde_json::Value;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn assert_agrees(text: &str) {
        let other: Option<Value> = serde_json::from_str(text).ok();
        assert_eq!(read_json::<Value>(text).ok(), other, "{text}");
    }

    #[test]
    fn it_reads_what_the_usual_parser_reads() {
        for text in [
            "null",
            "true",
            " false ",
            "0",
            "-0",
            "12",
            "-12",
            "18446744073709551615",
            "-9223372036854775808",
            "0.1",
            "-1.5",
            "1e3",
            "1.25E-2",
            "0.30000000000000004",
            "123456789.125",
            "\"\"",
            "\"a\\n\\u00e9\\\"\\\\\\/\"",
            "\"\\ud83d\\ude00\"",
            "\"é\"",
            "[]",
            "[1, \"a\" , [ ] ]",
            "{}",
            " {\"a\" : {\"b\":[null]}, \"c\":1} ",
        ] {
            assert_agrees(text);
        }
    }

    #[test]
    fn it_refuses_what_the_usual_parser_refuses() {
        for text in [
            "",
            " ",
            "nul",
            "truefalse",
            "01",
            "-",
            "+1",
            ".5",
            "1.",
            "1e",
            "1e5e",
            "0x1",
            "1 2",
            "\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\ud83d\"",
            "\"\\ud83dx\"",
            "\"\n\"",
            "[",
            "[1",
            "[1,",
            "[,1]",
            "[1,]",
            "[1 2]",
            "{",
            "{1:2}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "}",
            "1e999",
        ] {
            assert_agrees(text);
        }
    }

    #[test]
    fn too_deep_a_nesting_is_refused() {
        assert!(read_json::<Value>(&format!("{}{}", "[".repeat(100), "]".repeat(100))).is_ok());
        assert!(read_json::<Value>(&"[".repeat(100_000)).is_err());
    }

    #[test]
    fn a_document_is_the_same_by_either_parser() {
        let text = r#"{"billet":1,"id":"d","currency":"EUR","language":"cs","number":"1",
            "issue_date":"2026-11-22","terms":{"within_days":14},"prices":"with_tax","mood":[1.5],
            "seller":{"name":"\u0160","address":{"city":"Brno","pet":"cat"}},
            "lines":[{"id":"a","price":"12.50","quantity":"2","taxes":[{"rate":"21"}],
            "adjustments":[{"kind":"discount","value":{"percent":"10"}}]}],
            "logo":{"media_type":"image/png","data":"AA=="}}"#;
        let usual: Document = serde_json::from_str(text).unwrap();
        assert_eq!(read_json::<Document>(text), Ok(usual));
        assert!(read_json::<Document>(&text.replace("\"2\"", "2")).is_err());
        assert!(read_json::<Document>(&text.replace("\"EUR\"", "\"EURO\"")).is_err());
        assert!(read_json::<Document>(&text.replace("\"billet\":1", "\"billet\":2")).is_err());
    }

    #[cfg(not(target_family = "wasm"))]
    mod laws {
        use super::*;
        use proptest::prelude::*;

        fn value() -> impl Strategy<Value = Value> {
            let leaf = prop_oneof![
                Just(Value::Null),
                any::<bool>().prop_map(Value::from),
                any::<i64>().prop_map(Value::from),
                any::<u64>().prop_map(Value::from),
                any::<String>().prop_map(Value::from),
            ];
            leaf.prop_recursive(4, 32, 4, |inner| {
                prop_oneof![
                    prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                    prop::collection::btree_map(any::<String>(), inner, 0..4)
                        .prop_map(|map| Value::Object(map.into_iter().collect())),
                ]
            })
        }

        proptest! {
            #[test]
            fn what_is_written_is_read_back(value in value()) {
                let written = serde_json::to_string_pretty(&value).unwrap();
                prop_assert_eq!(read_json::<Value>(&written), Ok(value));
            }

            #[test]
            fn any_text_is_judged_as_by_the_usual_parser(text in "[\\[\\]{}:,\"0-9eE.+a\\\\ -]{0,12}") {
                let usual = serde_json::from_str::<Value>(&text).is_ok();
                prop_assert_eq!(read_json::<Value>(&text).is_ok(), usual);
            }
        }
    }
}
