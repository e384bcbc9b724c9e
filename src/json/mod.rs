//! Reading the JSON form of documents and records: objects that keep the fields they don't know,
//! choices by name, and every fault with its place.
//!
//! `#[derive(Deserialize)]` reads the same, but stops at the first fault, and the code that it
//! makes was a tenth of the page's first load (34 KB gzip of 323). Writing and the schema are
//! derived.

mod choice;
mod object;
mod reading;
mod value;

pub(crate) use choice::{json_choice, pick};
pub(crate) use object::{Object, json_field, json_name, json_object, json_start};
pub(crate) use reading::deserialize;
pub use reading::{ReadError, Reading, parse, read, read_field};
pub use value::FromJson;
pub(crate) use value::{by_serde, json_value};

/// Fields of a JSON object that this version does not know: kept, and written back.
pub type UnknownFields = serde_json::Map<String, serde_json::Value>;
