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

    /// The text that this is; nothing, if it is something else.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
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
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
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
