//! A client or an item as a person looks at it: its name, what tells it apart, and its fields.

use crate::app;
use crate::book::{Book, CatalogueItem, Client};
use crate::document::{Language, Unit};
use crate::money::{Amount, NumberError, Quantity, read_number};
use crate::region;
use crate::wording::written_unit;

/// A client or an item.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    Client(Box<Client>),
    Item(Box<CatalogueItem>),
}

/// A field of an entry.
pub(super) struct EntryField {
    pub label: String,
    pub text: String,
    /// Whether it has several lines.
    pub is_long: bool,
    /// The language of what stands in it, by its tag; empty, where that is not known.
    pub language: &'static str,
}

/// A label of the form.
const UNIT: &str = "unit";

/// The fields of a client by the keys of their labels.
const CLIENT_FIELDS: [&str; 9] = [
    "buyer-name",
    "street",
    "post-code",
    "city",
    "country",
    "vat-number",
    "registration-number",
    "email",
    "phone",
];

impl Entry {
    pub fn name(&self) -> &str {
        match self {
            Self::Client(client) => &client.party.name,
            Self::Item(item) => item.description(app::wording().language()),
        }
    }

    /// What tells it apart from others of its name.
    pub fn beside(&self) -> String {
        match self {
            Self::Client(client) => client.party.address.city.clone(),
            Self::Item(item) => item.prices.first().map_or_else(String::new, |known| {
                let price = region::write_price(known.price, known.currency, own_language());
                format!("{price} {}", known.currency.code())
            }),
        }
    }

    /// Its fields, in the order in which [`Self::with`] takes their texts.
    pub fn fields(&self) -> Vec<EntryField> {
        let field = |label: String, text: &str, language| EntryField {
            label,
            text: text.to_owned(),
            is_long: false,
            language,
        };
        match self {
            Self::Client(client) => {
                let mut client = client.clone();
                let texts = texts_of(&mut client).map(|text| text.clone());
                let labelled = CLIENT_FIELDS.into_iter().zip(texts);
                labelled
                    .map(|(key, text)| EntryField {
                        is_long: key == "street",
                        ..field(app::text(key), &text, "")
                    })
                    .collect()
            }
            Self::Item(item) => {
                let words = item.words.iter().map(|words| {
                    let name = beside_name("description", words.language.own_name());
                    field(name, &words.description, words.language.tag())
                });
                let prices = item.prices.iter().map(|known| {
                    let price = region::write_price(known.price, known.currency, own_language());
                    field(beside_name("price", known.currency.code()), &price, "")
                });
                let unit = field(app::text(UNIT), &unit_name(&item.unit), "");
                words.chain([unit]).chain(prices).collect()
            }
        }
    }

    /// The same with other texts in its fields.
    ///
    /// # Errors
    /// The place of a text that should be a number and is none, and why.
    pub fn with(&self, texts: &[String]) -> Result<Self, (usize, NumberError)> {
        let mut entry = self.clone();
        let mut texts = texts.iter().map(|text| text.trim().to_owned()).enumerate();
        match &mut entry {
            Self::Client(client) => {
                for (place, (_, text)) in texts_of(client).into_iter().zip(texts) {
                    *place = text;
                }
            }
            Self::Item(item) => {
                for (words, (_, text)) in item.words.iter_mut().zip(texts.by_ref()) {
                    words.description = text;
                }
                let unit = texts.next().map(|(_, text)| text).unwrap_or_default();
                // What nobody has touched stays what it is, whatever it is called.
                if unit != unit_name(&item.unit) {
                    item.unit = app::read_unit(&unit, own_language());
                }
                let style = region::number_style(own_language());
                for (known, (place, text)) in item.prices.iter_mut().zip(texts) {
                    let price = read_number(&text, &style).map_err(|error| (place, error))?;
                    known.price = Amount::new(price);
                }
                item.words.retain(|words| !words.description.is_empty());
            }
        }
        Ok(entry)
    }

    /// Puts something in its place in the book; nothing takes it out. Says whether it was there.
    pub fn replace(&self, book: &mut Book, by: Option<Self>) -> bool {
        match self {
            Self::Client(client) => {
                let by = by.and_then(|by| if let Self::Client(by) = by { Some(*by) } else { None });
                swap(&mut book.clients, client, by)
            }
            Self::Item(item) => {
                let by = by.and_then(|by| if let Self::Item(by) = by { Some(*by) } else { None });
                swap(&mut book.items, item, by)
            }
        }
    }
}

fn swap<T: PartialEq>(all: &mut Vec<T>, known: &T, by: Option<T>) -> bool {
    let Some(place) = all.iter().position(|other| other == known) else { return false };
    all.splice(place..=place, by);
    true
}

fn texts_of(client: &mut Client) -> [&mut String; CLIENT_FIELDS.len()] {
    let party = &mut client.party;
    let address = &mut party.address;
    [
        &mut party.name,
        &mut address.street,
        &mut address.post_code,
        &mut address.city,
        &mut address.country,
        &mut party.vat_number,
        &mut party.registration_number,
        &mut party.email,
        &mut party.phone,
    ]
}

/// A unit as one's own language calls one of it.
fn unit_name(unit: &Unit) -> String {
    written_unit(unit, Quantity::ONE, own_language())
}

/// "Price (EUR)".
fn beside_name(key: &str, beside: &str) -> String {
    format!("{} ({beside})", app::text(key))
}

fn own_language() -> Language {
    app::wording().language()
}
