//! Words that head the columns of a table, in the languages that documents speak.

use crate::money::{is_letter, small_letter};

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// What the item is.
    Description,
    /// More text.
    Detail,
    Quantity,
    Unit,
    Price,
    Discount,
    /// The rate of the tax.
    Rate,
    /// A position, or an amount that follows from the others.
    Ignored,
}

/// Words that head a column, in the languages that documents speak; in lower case, as the
/// heading may begin. Longer ones stand before those that they begin with.
const HEADINGS: [(Column, &[&str]); 7] = [
    (
        Column::Discount,
        &[
            "discount",
            "rabatt",
            "sleva",
            "sconto",
            "έκπτωση",
            "отстъпка",
            "скидка",
            "попуст",
            "рабат",
        ],
    ),
    (
        Column::Rate,
        &[
            "tax", "vat", "gst", "mwst", "ust", "dph", "iva", "φπα", "ддс", "ндс", "пдв",
            "aliquota", "steuer",
        ],
    ),
    (
        Column::Price,
        &[
            "unit price",
            "price",
            "rate",
            "unit cost",
            "cost",
            "preis",
            "einzelpreis",
            "e-preis",
            "cena",
            "prezzo",
            "τιμή",
            "цена",
            "ед. цена",
            "јединична",
        ],
    ),
    (
        Column::Quantity,
        &[
            "qty",
            "quantity",
            "hours",
            "menge",
            "anzahl",
            "stunden",
            "množství",
            "počet",
            "quantità",
            "q.tà",
            "qtà",
            "ore",
            "ποσότητα",
            "количество",
            "кол",
            "бр",
            "количина",
            "кол.",
        ],
    ),
    (
        Column::Unit,
        &[
            "unit",
            "uom",
            "einheit",
            "jednotka",
            "mj",
            "unità",
            "u.m",
            "μονάδα",
            "мерна",
            "ед",
            "јединица",
        ],
    ),
    (
        Column::Ignored,
        &[
            "amount",
            "total",
            "sum",
            "subtotal",
            "grand total",
            "betrag",
            "summe",
            "gesamt",
            "celkem",
            "součet",
            "částka",
            "importo",
            "totale",
            "σύνολο",
            "ποσό",
            "сума",
            "общо",
            "стойност",
            "сумма",
            "итого",
            "износ",
            "укупно",
            "#",
            "no.",
            "nr",
            "pos",
            "№",
        ],
    ),
    (
        Column::Description,
        &[
            "description",
            "item",
            "product",
            "service",
            "name",
            "task",
            "beschreibung",
            "bezeichnung",
            "leistung",
            "artikel",
            "popis",
            "položka",
            "název",
            "descrizione",
            "articolo",
            "prodotto",
            "περιγραφή",
            "είδος",
            "описание",
            "наименование",
            "артикул",
            "услуга",
            "опис",
            "назив",
        ],
    ),
];

impl Column {
    /// What a heading says.
    pub(super) fn of_heading(heading: &str) -> Option<Self> {
        let heading: String = heading.trim().chars().map(small_letter).collect();
        let begins = |word: &&&str| {
            heading.strip_prefix(**word).is_some_and(|rest| !rest.starts_with(is_letter))
        };
        HEADINGS.iter().find_map(|(column, words)| words.iter().find(begins).map(|_| *column))
    }
}
