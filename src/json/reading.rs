//! One walk through a JSON value: where it is, and what it found wrong.

use std::fmt::Display;

use thiserror::Error;

use super::{FromJson, Value, parse_value, write};

/// Why a text is not what it should be.
#[derive(Clone, Debug, Default, Error, PartialEq, Eq)]
#[error("{path}: {reason}")]
pub struct ReadError {
    /// Where in the JSON: `lines[2].price`, or `.` for the whole.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

/// A walk through a JSON value.
#[derive(Debug, Default)]
pub struct Reading {
    path: String,
    faults: Vec<ReadError>,
}

impl Reading {
    /// Notes a fault at the place where the walk is.
    pub(crate) fn fault(&mut self, reason: String) {
        let path = if self.path.is_empty() { "." } else { &self.path };
        self.faults.push(ReadError { path: path.to_owned(), reason });
    }

    /// Notes that a value is of another kind than expected.
    #[inline(never)]
    pub(crate) fn unexpected(&mut self, expected: &str, found: &Value) {
        self.fault(format!("expected {expected}, found {}", found.kind()));
    }

    /// Notes that what stands there says nothing.
    #[inline(never)]
    pub(crate) fn not_understood(&mut self, text: &str, error: &dyn Display) {
        // Quoted as JSON quotes: what the library quotes with knows every letter that does not print.
        self.fault(format!("{} is {error}", write(&text.to_owned())));
    }

    /// Notes a name that is none of those that can be chosen.
    pub(crate) fn not_among(&mut self, name: &str, names: &[&str]) {
        self.fault(format!("unknown name `{name}`, expected one of `{}`", names.join("`, `")));
    }

    /// What was found wrong.
    pub(crate) fn into_faults(self) -> Vec<ReadError> {
        self.faults
    }

    /// Reads what stands in a field.
    pub(crate) fn within<T: FromJson>(&mut self, name: &str, value: Value) -> Option<T> {
        let back = self.enter(name);
        let read = T::from_json(value, self);
        self.leave(back);
        read
    }

    /// Goes into a field, and returns the way back.
    pub(crate) fn enter(&mut self, name: &str) -> usize {
        let back = self.path.len();
        if back > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        back
    }

    /// Goes into a part of a list, and returns the way back.
    pub(super) fn enter_part(&mut self, index: usize) -> usize {
        let back = self.path.len();
        self.path.push('[');
        self.path.push_str(&index.to_string());
        self.path.push(']');
        back
    }

    pub(super) fn leave(&mut self, back: usize) {
        self.path.truncate(back);
    }
}

/// Reads a text.
///
/// # Errors
/// Every fault that was found; at least one.
pub fn parse<T: FromJson>(json: &str) -> Result<T, Vec<ReadError>> {
    match parse_value(json) {
        Ok(value) => read(value),
        Err(fault) => Err(vec![fault]),
    }
}

/// Reads a value.
///
/// # Errors
/// Every fault that was found; at least one.
pub fn read<T: FromJson>(value: Value) -> Result<T, Vec<ReadError>> {
    let mut reading = Reading::default();
    T::from_json(value, &mut reading).ok_or(reading.faults)
}

/// Reads the value of one field.
///
/// # Errors
/// Every fault that was found, with the field in its place; at least one.
pub fn read_field<T: FromJson>(name: &str, value: Value) -> Result<T, Vec<ReadError>> {
    let mut reading = Reading::default();
    reading.within(name, value).ok_or(reading.faults)
}
