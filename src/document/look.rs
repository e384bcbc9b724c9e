//! How the paper looks: what its author chose of it. It changes no figure.

use serde::Serialize;

use super::{Colour, Logo, UnknownFields};
use crate::json::{Value, json_choice, json_object};

/// The choices of a paper's look.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Look {
    /// The arrangement of the parts.
    #[serde(skip_serializing_if = "is_usual")]
    pub template: Template,
    /// The size of the pages.
    #[serde(skip_serializing_if = "is_usual")]
    pub page_size: PageSize,
    /// The family of the letters.
    #[serde(skip_serializing_if = "is_usual")]
    pub typeface: Typeface,
    /// The one colour beside black and grey. None: that of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Colour>,
    /// On which side of the head the logo stands.
    #[serde(skip_serializing_if = "is_usual")]
    pub logo_place: LogoPlace,
    /// How large the logo may be.
    #[serde(skip_serializing_if = "is_usual")]
    pub logo_size: LogoSize,
    /// A stamp or a signature, at the end of the paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Logo>,
    /// Whether the first page shows where a letter is folded.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fold_marks: bool,
    /// Whether a page that the table leaves ends with the sum so far, and the next begins with it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub carried_forward: bool,
    /// The author's own words for labels, by the labels' names: `{"due-date": "Pay by"}`. A label
    /// that the paper does not know changes nothing.
    #[serde(skip_serializing_if = "UnknownFields::is_empty")]
    pub labels: UnknownFields,
    /// What is left out though it holds something, by the same names: `{"unit": true}`.
    #[serde(skip_serializing_if = "UnknownFields::is_empty")]
    pub hidden: UnknownFields,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Look {
    template,
    page_size,
    typeface,
    accent,
    logo_place,
    logo_size,
    stamp,
    fold_marks,
    carried_forward,
    labels,
    hidden,
});

fn is_usual<T: Default + PartialEq>(choice: &T) -> bool {
    *choice == T::default()
}

impl Look {
    /// Whether nothing was chosen.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

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

json_choice!(Template usual Classic {
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

json_choice!(PageSize usual A4 { A4 as "a4", UsLetter as "us_letter" });

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

json_choice!(Typeface usual Sans { Sans as "sans", Serif as "serif" });

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

json_choice!(LogoPlace usual Left { Left as "left", Center as "center", Right as "right" });

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

json_choice!(LogoSize usual Medium { Small as "small", Medium as "medium", Large as "large" });
