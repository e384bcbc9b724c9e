//! Objects as they stand in a PDF file (ISO 32000-1, 7.3), in as few bytes as it takes.

use std::io::Write;

use lopdf::{Dictionary, Object, StringFormat};

/// Writes an object. A stream is written without its data: [`super::objects::Objects`] does that.
pub fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => word(out, b"null"),
        Object::Boolean(true) => word(out, b"true"),
        Object::Boolean(false) => word(out, b"false"),
        Object::Integer(number) => integer(out, *number),
        Object::Real(number) => real(out, *number),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, StringFormat::Literal) => write_literal(out, bytes),
        Object::String(bytes, StringFormat::Hexadecimal) => write_hexadecimal(out, bytes),
        Object::Array(objects) => {
            out.push(b'[');
            for object in objects {
                write_object(out, object);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(out, dictionary),
        Object::Stream(stream) => write_dictionary(out, &stream.dict),
        Object::Reference((number, generation)) => reference(out, *number, *generation),
    }
}

/// Writes a dictionary.
pub fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in dictionary {
        write_name(out, key);
        write_object(out, value);
    }
    out.extend_from_slice(b">>");
}

/// Writes a reference to an object.
pub fn reference(out: &mut Vec<u8>, number: u32, generation: u16) {
    separate(out);
    // Writing into a vector cannot fail, here and below.
    let _ = write!(out, "{number} {generation} R");
}

/// Writes a whole number.
pub fn integer(out: &mut Vec<u8>, number: i64) {
    separate(out);
    let _ = write!(out, "{number}");
}

/// Writes a number, to a thousandth: no printer knows more, and every digit costs.
pub fn real(out: &mut Vec<u8>, number: f32) {
    #[expect(clippy::cast_possible_truncation, reason = "lengths on a page")]
    let thousandths = (f64::from(number) * 1000.0).round() as i64;
    decimal(out, thousandths);
}

/// Writes a number of thousandths.
fn decimal(out: &mut Vec<u8>, thousandths: i64) {
    separate(out);
    if thousandths < 0 {
        out.push(b'-');
    }
    let (whole, rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    if whole > 0 || rest == 0 {
        let _ = write!(out, "{whole}");
    }
    if rest > 0 {
        let _ = write!(out, ".{rest:03}");
        while out.last() == Some(&b'0') {
            out.pop();
        }
    }
}

/// Writes a name.
pub fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.:*".contains(&byte) {
            out.push(byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

/// Writes a string between parentheses.
pub fn write_literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            other => out.push(other),
        }
    }
    out.push(b')');
}

fn write_hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'<');
    for byte in bytes {
        let _ = write!(out, "{byte:02X}");
    }
    out.push(b'>');
}

fn word(out: &mut Vec<u8>, word: &[u8]) {
    separate(out);
    out.extend_from_slice(word);
}

/// Writes a space where what stands before would otherwise run on.
pub fn separate(out: &mut Vec<u8>) {
    let runs_on = out.last().is_some_and(|last| {
        !matches!(last, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
            && !last.is_ascii_whitespace()
    });
    if runs_on {
        out.push(b' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(object: &Object) -> String {
        let mut out = Vec::new();
        write_object(&mut out, object);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_have_no_needless_digit() {
        for (number, text) in [
            (0.0, "0"),
            (0.5, ".5"),
            (-0.25, "-.25"),
            (12.0, "12"),
            (3.1236, "3.124"),
            (-700.010, "-700.01"),
            (0.0004, "0"),
            (-0.0004, "0"),
        ] {
            assert_eq!(written(&Object::Real(number)), text);
        }
    }

    #[test]
    fn only_what_would_run_on_is_parted() {
        let inner = Dictionary::from_iter([
            ("A", Object::Integer(1)),
            ("B", Object::Name(b"C D".to_vec())),
            ("E", Object::Reference((7, 0))),
        ]);
        let array = Object::Array(vec![
            Object::Integer(1),
            Object::Null,
            Object::string_literal("(\\"),
            Object::Boolean(true),
            Object::Dictionary(inner),
        ]);
        assert_eq!(written(&array), "[1 null(\\(\\\\)true<</A 1/B/C#20D/E 7 0 R>>]");
    }
}
