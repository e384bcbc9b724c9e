//! Reactive state and commands: open, edit, save. Every change of a document is a named function here.
//!
//! [`edit`], [`text_of`], [`start`] and [`place`] are pure and tested natively; the rest lives on the page.
//! [`Desk`] is what the components get: they read it part by part and call its commands.

#[cfg(any(feature = "web", test))]
mod company;
pub mod edit;
mod field_kind;
mod field_text;
mod follow_up;
#[cfg(any(feature = "web", test))]
mod from_book;
mod issue;
mod kind;
mod line_edit;
mod part;
#[cfg(any(feature = "web", test))]
mod part_list;
mod place;
mod sequence;
mod start;
mod terms;
mod unit_names;
#[cfg(any(feature = "web", test))]
mod usual;

#[cfg(feature = "web")]
mod adjustments;
#[cfg(feature = "web")]
mod all_pages;
#[cfg(feature = "web")]
mod choices;
#[cfg(feature = "web")]
mod companies;
#[cfg(feature = "web")]
mod country;
#[cfg(feature = "web")]
mod desk;
#[cfg(feature = "web")]
mod drafts;
#[cfg(feature = "web")]
mod field_name;
#[cfg(feature = "web")]
mod folding;
#[cfg(feature = "web")]
mod interface_language;
#[cfg(feature = "web")]
mod lines;
#[cfg(feature = "web")]
mod notice;
#[cfg(feature = "web")]
mod numbers;
#[cfg(feature = "web")]
mod paper;
#[cfg(feature = "web")]
mod parts;
#[cfg(feature = "web")]
mod pasting;
#[cfg(feature = "web")]
mod proposals;
#[cfg(feature = "web")]
mod remarks;
#[cfg(feature = "web")]
mod row;
#[cfg(feature = "web")]
mod saving;
#[cfg(feature = "web")]
mod state;
#[cfg(feature = "web")]
mod typing;
#[cfg(feature = "web")]
mod undo;
#[cfg(feature = "web")]
mod units;
#[cfg(feature = "web")]
mod ways;
#[cfg(feature = "web")]
mod words;

pub use field_kind::FieldKind;
pub use field_text::{is_filled, text_of};
pub use follow_up::{FollowUp, follow_up, follow_ups};
pub use issue::{is_cited_by, issue, issued_under};
pub use kind::change_kind;
pub use line_edit::TAX_CATEGORIES;
pub use place::{draft_element_id, element_id, row_button_id};
pub use sequence::{Numbers, UsedNumber, short_name};
pub use start::{Start, duplicate, kept_for_next, start};
pub use terms::TermsKind;
pub use unit_names::{NamedUnit, find_units, read_unit};

#[cfg(feature = "web")]
pub use desk::{Desk, Part};
#[cfg(feature = "web")]
pub use field_name::{
    document_name, field_label, field_name, kind_name, label_key, line_label_key, line_name,
    owner_name, row_key,
};
#[cfg(feature = "web")]
pub use folding::{Side, fold_id};
#[cfg(feature = "web")]
pub use interface_language::{INTERFACE_LANGUAGE, prepare};
#[cfg(feature = "web")]
pub use notice::{Notice, Way};
#[cfg(feature = "web")]
pub use paper::{Frame, PaperState, PdfState, located};
#[cfg(feature = "web")]
pub use parts::{add_id, part_field, part_key, part_name};
#[cfg(feature = "web")]
pub use proposals::{Proposal, Proposals, is_proposed, proposal_id};
#[cfg(feature = "web")]
pub use remarks::Remark;
#[cfg(feature = "web")]
pub use row::Row;
#[cfg(feature = "web")]
pub use state::{Figures, Page, Pending, SavedState, State};
#[cfg(feature = "web")]
pub use words::{moment, short_moment, speak, text, text_with, wording};
