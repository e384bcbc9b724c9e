//! What has an address: the form at `#/`, the drafts at `#/drafts`.

mod drafts;
mod form;

pub use drafts::drafts;
pub use form::form;
