//! What a file says of itself, be it of one sheet or of several.

use crate::calendar::Date;
use crate::document::Language;
use crate::paper::Sheet;

/// What a file of these sheets is, as one.
pub struct Whole {
    /// The title of its sheet; of several, those of the first and the last.
    pub title: String,
    /// Who made its sheets; nothing, where that is not always the same.
    pub author: String,
    /// The languages of its sheets, in their order; each once.
    pub languages: Vec<Language>,
    /// The latest day on which one of them was issued.
    pub date: Option<Date>,
    /// What makes its identity another than that of a file that holds other documents.
    pub seed: String,
}

impl Whole {
    /// Of these sheets.
    pub fn of(sheets: &[Sheet]) -> Self {
        let first = sheets.first();
        let title = first.map_or("", |sheet| sheet.title.as_str());
        let end = sheets.last().map_or("", |sheet| sheet.title.as_str());
        let title = if title == end { title.to_owned() } else { format!("{title} \u{2013} {end}") };
        let author = first.map_or("", |sheet| sheet.author.as_str());
        let is_same = sheets.iter().all(|sheet| sheet.author == author);
        let (mut languages, mut date, mut seed) = (Vec::new(), None, String::new());
        for sheet in sheets {
            date = date.max(sheet.date);
            seed.push_str(sheet.id.as_str());
            seed.push('\n');
            for language in [sheet.language].into_iter().chain(sheet.second_language) {
                if !languages.contains(&language) {
                    languages.push(language);
                }
            }
        }
        Self {
            title,
            author: if is_same { author.to_owned() } else { String::new() },
            languages,
            date,
            seed,
        }
    }

    /// The language that is told for the whole: that of the first sheet.
    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or_default()
    }
}
