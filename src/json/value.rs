//! Values that are read whole: texts, numbers, lists, what may be missing.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Reading;

/// What can be read from a JSON value.
pub trait FromJson: Sized {
    /// Reads a value. What is wrong is noted; nothing comes of it then.
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self>;
}

/// Implements [`FromJson`] for types that serde reads whole.
macro_rules! json_value {
    ($($type:ty),+) => {
        $(impl $crate::json::FromJson for $type {
            fn from_json(
                value: serde_json::Value,
                reading: &mut $crate::json::Reading,
            ) -> Option<Self> {
                $crate::json::by_serde(value, reading)
            }
        })+
    };
}

pub(crate) use json_value;

json_value!(bool, u8, u16, u32, usize, char, String);

/// Reads a value by serde.
pub(crate) fn by_serde<T: DeserializeOwned>(value: Value, reading: &mut Reading) -> Option<T> {
    match T::deserialize(value) {
        Ok(read) => Some(read),
        Err(error) => {
            reading.refuse(&error);
            None
        }
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

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        T::from_json(value, reading).map(Box::new)
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

impl<T: FromJson + Ord> FromJson for BTreeSet<T> {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let parts: Vec<T> = Vec::from_json(value, reading)?;
        // One by one: a set that is made of a whole list brings a sort.
        let mut read = Self::new();
        for part in parts {
            read.insert(part);
        }
        Some(read)
    }
}

impl FromJson for BTreeMap<String, String> {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        by_serde(value, reading)
    }
}

fn parts(value: Value, reading: &mut Reading) -> Option<Vec<Value>> {
    match value {
        Value::Array(parts) => Some(parts),
        other => {
            reading.fault(format!("expected a list, found {}", kind(&other)));
            None
        }
    }
}

/// What a value is, in a word.
pub(super) const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
