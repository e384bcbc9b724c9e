//! Where the book is kept: one record under one key, read anew before every change, so that two
//! tabs remember side by side.

use super::{Drafts, Port, PortError, key};
use crate::book::Book;
use crate::document::Id;
use crate::json::{self, Parts, Value};

/// The version of the record that this program writes, and the newest it reads.
const CURRENT: u32 = 1;

impl<P: Port> Drafts<P> {
    /// The book as it is kept. What a newer Billet has written can't be used here, and is no book
    /// that could be changed.
    ///
    /// # Errors
    /// The port refuses.
    pub fn book(&self) -> Result<Book, PortError> {
        let text = self.port.get(key::BOOK)?.unwrap_or_default();
        Ok(read(&text).ok().flatten().unwrap_or_default())
    }

    /// Changes the book. The change says whether it changed anything; if not, nothing is written.
    /// A text that can't be read is set aside; that of a newer Billet stays as it is.
    ///
    /// # Errors
    /// The port refuses. What was kept before stays.
    pub fn change_book(&self, change: impl FnOnce(&mut Book) -> bool) -> Result<(), PortError> {
        let text = self.port.get(key::BOOK)?;
        let mut book = match text.as_deref().map(read) {
            None => Book::default(),
            Some(Ok(Some(book))) => book,
            Some(Ok(None)) => return Ok(()),
            Some(Err(())) => {
                let text = text.unwrap_or_default();
                let aside = self.free_quarantine(&Id::new("book"), &text)?;
                self.port.set(&aside, &text)?;
                Book::default()
            }
        };
        if !change(&mut book) {
            return Ok(());
        }
        if book == Book::default() {
            return self.port.delete(key::BOOK);
        }
        self.port.set(key::BOOK, &json::write(&Parts(&[("version", &CURRENT), ("book", &book)])))
    }
}

/// The book of a record; none, where a newer Billet has written it.
fn read(text: &str) -> Result<Option<Book>, ()> {
    let record: Value = json::parse(text).map_err(|_| ())?;
    let version = record.get("version").and_then(Value::as_count).ok_or(())?;
    if version > CURRENT {
        return Ok(None);
    }
    let book = record.get("book").cloned().ok_or(())?;
    json::read(book).map(Some).map_err(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Language};
    use crate::money::Currency;
    use crate::store::Memory;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn invoice(client: &str) -> Document {
        let mut document = Document::new(Id::new(client), Currency::EUR, Language::English);
        document.buyer.name = client.to_owned();
        document
    }

    fn remember(drafts: &Drafts<Memory>, client: &str) -> Result<(), PortError> {
        drafts.change_book(|book| book.remember(&invoice(client)))
    }

    fn clients(drafts: &Drafts<Memory>) -> Vec<String> {
        let book = drafts.book().unwrap();
        book.clients.into_iter().map(|client| client.party.name).collect()
    }

    #[test]
    fn two_tabs_remember_side_by_side() {
        let memory = Memory::default();
        let [a, b] = ["a", "b"].map(|tab| Drafts::new(memory.clone(), tab));
        remember(&a, "Rossi").unwrap();
        remember(&b, "Kovář").unwrap();
        remember(&a, "Smith").unwrap();
        assert_eq!(clients(&b), ["Smith", "Kovář", "Rossi"]);
    }

    #[test]
    fn a_text_that_is_no_book_is_set_aside_and_a_newer_one_stays() {
        let memory = Memory::default();
        let drafts = Drafts::new(memory.clone(), "a");
        for broken in ["{", "[]", r#"{"version":1,"book":{"clients":7}}"#] {
            memory.set(key::BOOK, broken).unwrap();
            assert_eq!(drafts.book(), Ok(Book::default()));
            remember(&drafts, "Rossi").unwrap();
            assert_eq!(clients(&drafts), ["Rossi"]);
            let aside = drafts.list().unwrap().quarantined;
            let texts = aside.iter().map(|text| drafts.quarantined_text(text).unwrap().unwrap());
            assert!(texts.into_iter().any(|text| text == broken), "{broken}");
        }
        let newer = r#"{"version":2,"book":[]}"#;
        memory.set(key::BOOK, newer).unwrap();
        remember(&drafts, "Rossi").unwrap();
        assert_eq!(clients(&drafts), [""; 0]);
        assert_eq!(memory.get(key::BOOK).unwrap().as_deref(), Some(newer));
    }

    #[test]
    fn where_there_is_no_room_the_book_stays_as_it_was() {
        let memory = Memory::default();
        let drafts = Drafts::new(memory.clone(), "a");
        remember(&drafts, "Rossi").unwrap();
        memory.limit(Some(1));
        assert_eq!(remember(&drafts, "Kovář"), Err(PortError::Full));
        assert_eq!(clients(&drafts), ["Rossi"]);
    }

    #[test]
    fn an_empty_book_leaves_nothing_behind() {
        let memory = Memory::default();
        let drafts = Drafts::new(memory.clone(), "a");
        remember(&drafts, "Rossi").unwrap();
        drafts
            .change_book(|book| {
                *book = Book::default();
                true
            })
            .unwrap();
        assert_eq!(memory.keys().unwrap(), [""; 0]);
    }
}
