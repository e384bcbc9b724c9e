//! JSON values of any form.

/// A JSON value (RFC 8259).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A number, by its digits as they were written: no digit of it is ever lost.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(UnknownFields),
}

impl Value {
    /// What it is, in a word.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// The value of a field, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.get(name),
            _ => None,
        }
    }

    /// The part that a step of a path names: a field of an object, or a part of a list by its
    /// index from 0.
    pub fn part(&self, step: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.get(step),
            Self::List(parts) => parts.get(step.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// The same, to be changed. Nothing becomes an object, and a field that is not there is made.
    pub fn part_mut(&mut self, step: &str) -> Option<&mut Self> {
        if matches!(self, Self::Null) {
            *self = Self::Object(UnknownFields::new());
        }
        match self {
            Self::Object(fields) => {
                let place = fields.0.iter().rposition(|(name, _)| name == step);
                if place.is_none() {
                    fields.push(step.to_owned(), Self::Null);
                }
                let place = place.unwrap_or(fields.0.len() - 1);
                fields.0.get_mut(place).map(|(_, value)| value)
            }
            Self::List(parts) => parts.get_mut(step.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// Takes a field out of an object, or a part out of a list.
    pub fn take_part(&mut self, step: &str) -> Option<Self> {
        match self {
            Self::Object(fields) => fields.take(step),
            Self::List(parts) => {
                let index = step.parse::<usize>().ok()?;
                (index < parts.len()).then(|| parts.remove(index))
            }
            _ => None,
        }
    }

    /// Puts a part into a list, or behind its last. Nothing becomes a list.
    pub fn insert_part(&mut self, index: usize, part: Self) {
        match self {
            Self::List(parts) => parts.insert(index.min(parts.len()), part),
            Self::Null => *self = Self::List(vec![part]),
            _ => {}
        }
    }

    /// The text that this is; nothing, if it is something else.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether this is `true`.
    pub const fn is_true(&self) -> bool {
        matches!(self, Self::Bool(true))
    }

    /// The whole number from zero up that this is; nothing, if it is something else.
    pub fn as_count(&self) -> Option<u32> {
        match self {
            Self::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }
}

/// Fields of a JSON object in their order. As a part of a struct they are those that this version
/// does not know: kept, and written back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnknownFields(Vec<(String, Value)>);

impl UnknownFields {
    /// No fields.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        // Of a name that stands there twice the later counts, as in every browser.
        self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Adds a field.
    pub fn push(&mut self, name: String, value: Value) {
        self.0.push((name, value));
    }

    /// Takes a field out, however often its name stands there.
    pub(crate) fn take(&mut self, name: &str) -> Option<Value> {
        let mut taken = None;
        while let Some(place) = self.0.iter().rposition(|(other, _)| other == name) {
            let (_, value) = self.0.remove(place);
            taken.get_or_insert(value);
        }
        taken
    }

    /// The one field, if there is no other.
    pub(super) fn into_single(mut self) -> Option<(String, Value)> {
        let last = self.0.pop()?;
        self.0.is_empty().then_some(last)
    }

    /// The fields in their order.
    pub fn iter(&self) -> impl Iterator<Item = &(String, Value)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{parse_value, write};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_part_is_found_made_and_taken_by_its_step() {
        let mut value = parse_value(r#"{"parts":[{"rate":"1"}]}"#).unwrap();
        let rate = |value: &Value| {
            let part = value.part("parts")?.part("0")?.part("rate")?;
            part.as_text().map(str::to_owned)
        };
        assert_eq!(rate(&value).as_deref(), Some("1"));
        for (step, inner) in [("mood", "0"), ("parts", "x"), ("parts", "1")] {
            assert_eq!(value.part(step).and_then(|part| part.part(inner)), None);
        }
        let parts = value.part_mut("parts").unwrap();
        parts.insert_part(9, Value::Text("end".into()));
        assert!(parts.part_mut("2").is_none());
        *parts.part_mut("0").unwrap().part_mut("rate").unwrap() = Value::Text("2".into());
        assert_eq!(parts.take_part("2"), None);
        assert_eq!(parts.take_part("1"), Some(Value::Text("end".into())));
        *value.part_mut("a").unwrap().part_mut("b").unwrap() = Value::Bool(true);
        assert_eq!(write(&value), r#"{"parts":[{"rate":"2"}],"a":{"b":true}}"#);
        value.part_mut("new").unwrap().insert_part(0, Value::Bool(false));
        assert!(value.take_part("parts").is_some());
        assert_eq!(write(&value), r#"{"a":{"b":true},"new":[false]}"#);
    }
}
