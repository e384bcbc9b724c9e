//! What is kept and how: the versioned record of a draft, the place for migrations, and what
//! happens to a record that cannot be read. Pure, behind a port.

mod companies;
mod drafts;
mod kept_book;
mod key;
mod memory;
mod migration;
mod numbering;
mod oldest_first;
mod port;
mod record;

pub use companies::{Company, MOST_COMPANIES};
pub use drafts::{
    Deleted, Drafts, Listing, LoadError, NewerDraft, Quarantined, SaveError, Saved, Summary,
};
pub use key::Change;
pub use memory::Memory;
pub use numbering::{CompanyNumbers, KindNumbers, Numbering};
pub use oldest_first::oldest_first;
pub use port::{Port, PortError};
pub use record::{PendingTexts, Record, RecordError, RecordVersion, Seal};
