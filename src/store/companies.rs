//! The visitor's own companies: a record each under a key of its own, for a logo may be large.

use super::{Deleted, Drafts, Port, PortError, Record, key};
use crate::book::is_same_party;
use crate::document::{Document, Id};

/// More own companies than these are not kept: the one that was used longest ago goes.
pub const MOST_COMPANIES: usize = 20;

/// One of the visitor's own companies.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    /// Where it is kept.
    key: String,
    /// When it was used last, by the visitor's own calendar and clock.
    used_at: String,
    /// What a document takes over of it: the seller, the logo, the look, how to pay. Its id is that
    /// of the only document that was made with it; empty, where there are several.
    pub kept: Document,
}

impl<P: Port> Drafts<P> {
    /// The companies, the one that was used last first. What can't be read here, or was written by a
    /// newer Billet, is left where it is.
    ///
    /// # Errors
    /// The port refuses.
    pub fn companies(&self) -> Result<Vec<Company>, PortError> {
        let mut companies: Vec<Company> = Vec::new();
        for key in self.port.keys()? {
            if !key::is_company(&key) {
                continue;
            }
            let Some(Ok(record)) = self.port.get(&key)?.map(|text| Record::read(&text)) else {
                continue;
            };
            let company = Company { key, used_at: record.saved_at, kept: record.document };
            let is_newer =
                |other: &Company| (&other.used_at, &company.key) > (&company.used_at, &other.key);
            let place = companies.partition_point(is_newer);
            companies.insert(place, company);
        }
        Ok(companies)
    }

    /// Keeps the company that a document was made by, where it names one; `kept` is what documents
    /// after it take over.
    ///
    /// # Errors
    /// The port refuses. What was kept before stays.
    pub fn keep_company(&self, mut kept: Document, now: String) -> Result<(), PortError> {
        if kept.seller.name.trim().is_empty() {
            return Ok(());
        }
        let companies = self.companies()?;
        let is_same = |known: &&Company| {
            let is_in_one = !known.kept.id.is_empty() && known.kept.id == kept.id;
            is_same_party(&known.kept.seller, &kept.seller, is_in_one)
        };
        let known = companies.iter().find(is_same);
        let key = match known {
            Some(known) => {
                if known.kept.id != kept.id {
                    kept.id = Id::default();
                }
                known.key.clone()
            }
            None => self.free_company_key()?,
        };
        self.port.set(&key, &Record::new(kept, now).write())?;
        if known.is_none() && companies.len() >= MOST_COMPANIES {
            for oldest in companies.iter().skip(MOST_COMPANIES - 1) {
                self.port.delete(&oldest.key)?;
            }
        }
        Ok(())
    }

    /// Forgets a company, and returns what is needed to have it back.
    ///
    /// # Errors
    /// The port refuses.
    pub fn forget_company(&self, company: &Company) -> Result<Option<Deleted>, PortError> {
        self.delete_key(company.key.clone())
    }

    fn free_company_key(&self) -> Result<String, PortError> {
        let mut count = 1;
        loop {
            let key = key::of_company(count);
            if self.port.get(&key)?.is_none() {
                return Ok(key);
            }
            count += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;
    use crate::money::Currency;
    use crate::store::Memory;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn kept(id: &str, name: &str) -> Document {
        let mut kept = Document::new(Id::new(id), Currency::EUR, Language::English);
        kept.seller.name = name.to_owned();
        kept
    }

    fn names(drafts: &Drafts<Memory>) -> Vec<String> {
        let companies = drafts.companies().unwrap();
        companies.into_iter().map(|company| company.kept.seller.name).collect()
    }

    #[test]
    fn each_company_is_kept_once_and_the_one_used_last_comes_first() {
        let drafts = Drafts::new(Memory::default(), "a");
        for (id, name, time) in [
            ("1", "Studio", "2026-11-20T10:00:00"),
            ("2", "Werkstatt", "2026-11-21T10:00:00"),
            ("3", "STUDIO", "2026-11-22T10:00:00"),
            ("4", " ", "2026-11-23T10:00:00"),
        ] {
            drafts.keep_company(kept(id, name), time.to_owned()).unwrap();
        }
        assert_eq!(names(&drafts), ["STUDIO", "Werkstatt"]);
    }

    #[test]
    fn a_name_that_is_being_typed_is_one_company() {
        let drafts = Drafts::new(Memory::default(), "a");
        for name in ["Stu", "Studio", "Studio Rossi"] {
            drafts.keep_company(kept("1", name), String::new()).unwrap();
        }
        assert_eq!(names(&drafts), ["Studio Rossi"]);
        // Once it stands in a second document, a longer name is another company's.
        drafts.keep_company(kept("2", "Studio Rossi"), String::new()).unwrap();
        drafts.keep_company(kept("2", "Studio Rossi Milano"), "2027".into()).unwrap();
        assert_eq!(names(&drafts), ["Studio Rossi Milano", "Studio Rossi"]);
    }

    #[test]
    fn a_company_is_forgotten_and_had_back() {
        let drafts = Drafts::new(Memory::default(), "a");
        drafts.keep_company(kept("1", "Studio"), String::new()).unwrap();
        let company = drafts.companies().unwrap().remove(0);
        let deleted = drafts.forget_company(&company).unwrap().unwrap();
        assert_eq!(names(&drafts), [""; 0]);
        drafts.restore(&deleted).unwrap();
        assert_eq!(names(&drafts), ["Studio"]);
    }

    #[test]
    fn what_a_newer_billet_has_kept_stays_where_it_is() {
        let memory = Memory::default();
        let drafts = Drafts::new(memory.clone(), "a");
        let newer = r#"{"record":2}"#;
        memory.set(&key::of_company(1), newer).unwrap();
        drafts.keep_company(kept("1", "Studio"), String::new()).unwrap();
        assert_eq!(names(&drafts), ["Studio"]);
        assert_eq!(memory.get(&key::of_company(1)).unwrap().as_deref(), Some(newer));
    }

    #[test]
    fn there_are_never_more_than_twenty() {
        let drafts = Drafts::new(Memory::default(), "a");
        for number in 0..MOST_COMPANIES + 3 {
            let id = number.to_string();
            let name = format!("Company {number}.");
            drafts.keep_company(kept(&id, &name), format!("{number:03}")).unwrap();
        }
        let names = names(&drafts);
        assert_eq!(names.len(), MOST_COMPANIES);
        assert_eq!(names.last().map(String::as_str), Some("Company 3."));
    }
}
