//! What can be read from a JSON value.
use std::fmt::Display;
use std::str::FromStr;

use super::{Reading, UnknownFields, Value};

/// What can be read from a JSON value.
pub trait FromJson: Sized {
    /// Reads a value. What is wrong is noted; nothing comes of it then.
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self>;
}

/// Reads a text and what it says.
pub(crate) fn from_text<T>(value: Value, reading: &mut Reading) -> Option<T>
where
    T: FromStr,
    T::Err: Display,
{
    let text = String::from_json(value, reading)?;
    match text.parse() {
        Ok(read) => Some(read),
        Err(error) => {
            reading.not_understood(&text, &error);
            None
        }
    }
}

/// Reads a number and what it says.
pub(crate) fn from_number<T>(value: Value, reading: &mut Reading) -> Option<T>
where
    T: FromStr,
    T::Err: Display,
{
    let Value::Number(digits) = value else {
        reading.unexpected("a number", &value);
        return None;
    };
    match digits.parse() {
        Ok(read) => Some(read),
        Err(error) => {
            reading.not_understood(&digits, &error);
            None
        }
    }
}

impl FromJson for UnknownFields {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        if let Value::Object(fields) = value {
            return Some(fields);
        }
        reading.unexpected("an object", &value);
        None
    }
}

impl FromJson for bool {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        if let Value::Bool(is_so) = value {
            return Some(is_so);
        }
        reading.unexpected("true or false", &value);
        None
    }
}

impl FromJson for String {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        if let Value::Text(text) = value {
            return Some(text);
        }
        reading.unexpected("a text", &value);
        None
    }
}

impl FromJson for char {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        from_text(value, reading)
    }
}

impl FromJson for Value {
    fn from_json(value: Value, _: &mut Reading) -> Option<Self> {
        Some(value)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_json(value, reading).map(Some),
        }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let parts = parts(value, reading)?;
        let mut read = Self::with_capacity(parts.len());
        let mut is_whole = true;
        for (index, part) in parts.into_iter().enumerate() {
            let back = reading.enter_part(index);
            match T::from_json(part, reading) {
                Some(part) => read.push(part),
                None => is_whole = false,
            }
            reading.leave(back);
        }
        is_whole.then_some(read)
    }
}

fn parts(value: Value, reading: &mut Reading) -> Option<Vec<Value>> {
    if let Value::List(parts) = value {
        return Some(parts);
    }
    reading.unexpected("a list", &value);
    None
}
