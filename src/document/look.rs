//! How the paper looks: what its author chose of it. It changes no figure.

use serde::Serialize;

use super::{Colour, Logo, UnknownFields};
use crate::json::{FromJson, Object, ReadError, Reading, ToJson, Value, Writer, json_choice};

/// The look as it was written: an object with the fields of [`LookChoices`]. The page carries it
/// and never needs to know what it says; a choice that a paper does not understand leaves that
/// choice as it usually is, and never keeps a document from being read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Look(UnknownFields);

/// The choices of a paper's look.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_family = "wasm"), derive(serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(not(target_family = "wasm"), serde(default))]
pub struct LookChoices {
    /// The arrangement of the parts.
    pub template: Template,
    /// The size of the pages.
    pub page_size: PageSize,
    /// The family of the letters.
    pub typeface: Typeface,
    /// The one colour beside black and grey. None: that of the template.
    pub accent: Option<Colour>,
    /// On which side of the head the logo stands.
    pub logo_place: LogoPlace,
    /// How large the logo may be.
    pub logo_size: LogoSize,
    /// A stamp or a signature, at the end of the paper.
    pub stamp: Option<Logo>,
    /// Whether the first page shows where a letter is folded.
    pub fold_marks: bool,
    /// Whether a page that the table leaves ends with the sum so far, and the next begins with it.
    pub carried_forward: bool,
    /// The author's own words for labels, by the labels' names: `{"due-date": "Pay by"}`. A label
    /// that the paper does not know changes nothing.
    pub labels: UnknownFields,
    /// What is left out though it holds something, by the same names: `{"unit": true}`.
    pub hidden: UnknownFields,
}

impl Look {
    /// Whether nothing was chosen.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What stands in a field, where it is a text.
    pub fn choice(&self, name: &str) -> String {
        self.0.get(name).and_then(Value::as_text).unwrap_or_default().to_owned()
    }

    /// Chooses a text for a field, or nothing.
    pub fn choose(&mut self, name: &str, text: &str) {
        if self.choice(name) == text {
            return;
        }
        self.0.take(name);
        if !text.is_empty() {
            self.0.push(name.to_owned(), Value::Text(text.to_owned()));
        }
    }

    /// What was chosen.
    pub fn choices(&self) -> LookChoices {
        self.read(&mut Reading::default())
    }

    /// What in it is not understood.
    pub(super) fn faults(&self) -> Vec<ReadError> {
        let mut reading = Reading::default();
        reading.enter("look");
        self.read(&mut reading);
        reading.into_faults()
    }

    fn read(&self, reading: &mut Reading) -> LookChoices {
        let mut choices = LookChoices::default();
        let Some(mut object) = Object::new(Value::Object(self.0.clone()), reading) else {
            return choices;
        };
        object.take("template", &mut choices.template);
        object.take("page_size", &mut choices.page_size);
        object.take("typeface", &mut choices.typeface);
        object.take("accent", &mut choices.accent);
        object.take("logo_place", &mut choices.logo_place);
        object.take("logo_size", &mut choices.logo_size);
        object.take("stamp", &mut choices.stamp);
        object.take("fold_marks", &mut choices.fold_marks);
        object.take("carried_forward", &mut choices.carried_forward);
        object.take("labels", &mut choices.labels);
        object.take("hidden", &mut choices.hidden);
        choices
    }
}

impl FromJson for Look {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        // A look that is taken away is none.
        if value == Value::Null {
            return Some(Self::default());
        }
        UnknownFields::from_json(value, reading).map(Self)
    }
}

impl ToJson for Look {
    fn write(&self, writer: &mut Writer) {
        self.0.write(writer);
    }

    fn is_left_out(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(not(target_family = "wasm"))]
impl schemars::JsonSchema for Look {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Look".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        LookChoices::json_schema(generator)
    }
}

impl LookChoices {
    /// The author's own words for a label, where there are any.
    pub fn label(&self, name: &str) -> Option<&str> {
        self.labels.get(name)?.as_text().filter(|text| !text.trim().is_empty())
    }

    /// Whether a part of the paper is left out, by the name of its label.
    pub fn hides(&self, name: &str) -> bool {
        self.hidden.get(name).is_some_and(Value::is_true)
    }
}

/// The arrangements of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// Quiet: white, hairlines, one accent.
    #[default]
    Classic,
    /// A band of the accent, a strip of facts, a filled head of the table.
    Modern,
    /// Small type and little space, for many items.
    Compact,
    /// A letter whose address stands in the window of an envelope: DIN 5008, form B, on A4; US
    /// No. 10 on US Letter.
    Letter,
}

json_choice!(Template {
    Classic as "classic", Modern as "modern", Compact as "compact", Letter as "letter",
});

/// The sizes of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PageSize {
    /// 210 by 297 mm (ISO 216).
    #[default]
    A4,
    /// 8.5 by 11 inches (ANSI/ASME Y14.1).
    UsLetter,
}

json_choice!(PageSize { A4 as "a4", UsLetter as "us_letter" });

/// The families of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Typeface {
    /// Without serifs.
    #[default]
    Sans,
    /// With serifs.
    Serif,
}

json_choice!(Typeface { Sans as "sans", Serif as "serif" });

/// Where in the head of the paper the logo stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LogoPlace {
    /// Left, and the title right of it.
    #[default]
    Left,
    /// In the middle, above the title.
    Center,
    /// Right, and the title left of it.
    Right,
}

json_choice!(LogoPlace { Left as "left", Center as "center", Right as "right" });

/// How large the logo may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LogoSize {
    /// Within 30 by 12 mm.
    Small,
    /// Within 45 by 18 mm.
    #[default]
    Medium,
    /// Within 70 by 28 mm.
    Large,
}

json_choice!(LogoSize { Small as "small", Medium as "medium", Large as "large" });
