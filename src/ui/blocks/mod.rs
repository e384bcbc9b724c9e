//! The parts of the form, and the paper beside it.

mod adjustments;
mod company;
mod deductions;
mod deliver_to;
mod field;
mod grip;
mod head;
mod interface_language;
mod issue;
mod item;
mod item_extras;
mod items;
mod logo;
mod look;
mod paper;
mod parts;
mod party;
mod payment;
mod pdf_button;
mod phrases;
mod problems;
mod terms;
mod totals;

pub use head::head;
pub use interface_language::interface_language;
pub use issue::{issue, issued, issued_on};
pub use items::items;
pub use look::look;
pub use paper::paper;
pub use party::party;
pub use payment::{note, payment};
pub use pdf_button::pdf_button;
pub use problems::problems;
pub use totals::{amount_due, due_name, totals};
