//! What was used before and is proposed again: clients, and the items of a catalogue. Nobody fills
//! it in: it comes of the documents that are made. Pure; where it is kept is the store's.

#[expect(clippy::module_inception, reason = "the book itself is the noun of this room")]
mod book;
mod client;
mod folded;
mod item;
mod same_party;
mod search;

pub use book::{Book, MOST_CLIENTS, MOST_ITEMS};
pub use client::Client;
pub(crate) use folded::folded;
pub use item::{CatalogueItem, KnownPrice, Words};
pub use same_party::is_same_party;
pub use search::search;

#[cfg(test)]
mod tests;
