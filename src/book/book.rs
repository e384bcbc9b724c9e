//! The book: what is remembered, and how a document changes it.

use super::item::Names;
use super::{CatalogueItem, Client, search};
use crate::document::{Document, DocumentKind, Id, Language, UnknownFields};
use crate::json::json_object;

/// More clients than these are not remembered: the one whose last document is the oldest goes.
pub const MOST_CLIENTS: usize = 300;
/// The same for items.
pub const MOST_ITEMS: usize = 500;

/// Clients and items, the one that was used last first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The clients.
    pub clients: Vec<Client>,
    /// The catalogue.
    pub items: Vec<CatalogueItem>,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(Book { clients, items });

impl Book {
    /// Remembers the client and the items of a document. Says whether that changed anything.
    pub fn remember(&mut self, document: &Document) -> bool {
        let mut is_changed = false;
        // There the two sides have changed places: "To" is oneself.
        let is_own = document.kind == DocumentKind::SelfBilledInvoice;
        if let Some(client) = Client::of(document).filter(|_| !is_own) {
            is_changed |= self.remember_client(client);
        }
        // From the last to the first: they come to stand in the order of the document.
        let mut names: Vec<_> = self.items.iter().map(CatalogueItem::names).collect();
        for line in document.lines.iter().rev() {
            if let Some(item) = CatalogueItem::of(line, document) {
                is_changed |= self.remember_item(item, &mut names);
            }
        }
        self.clients.truncate(MOST_CLIENTS);
        self.items.truncate(MOST_ITEMS);
        is_changed
    }

    fn remember_client(&mut self, mut client: Client) -> bool {
        let place = self.clients.iter().position(|known| known.is_same(&client));
        if let Some(known) = place.map(|place| self.clients.remove(place)) {
            if known.only_in != client.only_in {
                client.only_in = Id::default();
            }
            client.terms = client.terms.or(known.terms);
            client.unknown = known.unknown.clone();
            let is_changed = place != Some(0) || known != client;
            self.clients.insert(0, client);
            return is_changed;
        }
        self.clients.insert(0, client);
        true
    }

    /// `names` are those of the items, in their order.
    fn remember_item(&mut self, item: CatalogueItem, names: &mut Vec<Names>) -> bool {
        let new = item.names();
        let place = self
            .items
            .iter()
            .zip(&*names)
            .position(|known| CatalogueItem::is_same(known, (&item, &new)));
        let Some(place) = place else {
            self.items.insert(0, item);
            names.insert(0, new);
            return true;
        };
        let known = self.items.remove(place);
        let mut updated = known.clone();
        updated.update(item);
        names.remove(place);
        names.insert(0, updated.names());
        let is_changed = updated != known;
        self.items.insert(0, updated);
        is_changed
    }

    /// An item was chosen for a line: what that line calls it from now on is a name of it.
    pub fn link(&mut self, item: usize, line: &Id, document: &Id) {
        if let Some(item) = self.items.get_mut(item) {
            item.line.clone_from(line);
            item.document.clone_from(document);
        }
    }

    /// The places of the clients whose names are found by what is typed.
    pub fn find_clients(&self, typed: &str, at_most: usize) -> Vec<usize> {
        search(self.clients.iter().map(|client| client.party.name.as_str()), typed, at_most)
    }

    /// The places of the items that are found by what is typed, by their names in a language or, where
    /// they have none in it, in the one that was used last.
    pub fn find_items(&self, typed: &str, language: Language, at_most: usize) -> Vec<usize> {
        search(self.items.iter().map(|item| item.description(language)), typed, at_most)
    }
}
