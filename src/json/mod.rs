//! The JSON form of documents, records and messages: read with every fault and its place, and
//! written without what is empty; fields that are not known are kept.
//!
//! A type lists its fields once, for reading and for writing. What `#[derive(Deserialize,
//! Serialize)]` makes of the same types does the same with more code: it was a tenth of the page's
//! first load, and it stops at the first fault. The derived `Serialize` is left for the command
//! line's output and as a judge of this room in tests; the schema is derived from the types too.

mod choice;
mod from_json;
mod object;
#[cfg(all(test, not(target_family = "wasm")))]
mod oracle_test;
mod parse;
mod reading;
mod serde_form;
mod to_json;
mod value;
mod writer;

pub(crate) use choice::{choose, json_choice, pick};
pub use from_json::FromJson;
pub(crate) use from_json::{from_number, from_text};
pub(crate) use object::{
    Object, Parts, Place, json_entry, json_field, json_name, json_object, json_start,
};
pub use parse::parse_value;
pub use reading::{ReadError, Reading, parse, read, read_field};
pub use to_json::{ToJson, write, write_indented};
pub(crate) use to_json::{json_number, json_text, json_word};
pub use value::{UnknownFields, Value};
pub use writer::Writer;
