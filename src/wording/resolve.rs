//! Turning a prepared pattern into the text that a person reads.
//!
//! What Project Fluent 1.0 defines is here: variables, messages, terms with their arguments,
//! attributes, literals, selectors by text, number and plural category, `NUMBER()` without
//! options. The tests judge it against the reference implementation `fluent-bundle`.

use rust_decimal::Decimal;

use super::signs::{CLOSE, NEXT, OPEN};
use super::{Argument, Wording, plural_category};
use crate::money::{parse_decimal, write_number};
use crate::region::number_style;

/// How deep texts may refer to each other: a circle ends here.
const MAX_DEPTH: u8 = 12;

/// Fills in one text.
pub(super) struct Resolver<'a> {
    wording: &'a Wording,
    arguments: &'a [(&'a str, Argument<'a>)],
    depth: u8,
}

/// What is filled in.
enum Value {
    Text(String),
    Number(Decimal),
}

impl<'a> Resolver<'a> {
    pub fn new(wording: &'a Wording, arguments: &'a [(&'a str, Argument<'a>)]) -> Self {
        Self { wording, arguments, depth: 0 }
    }

    pub fn resolve(&self, pattern: &str) -> String {
        let mut text = String::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once(OPEN) {
            text.push_str(before);
            let (group, after) = split_group(after);
            match self.value(group) {
                Value::Text(part) => text.push_str(&part),
                Value::Number(number) => {
                    let style = number_style(self.wording.language());
                    text.push_str(&write_number(number, &style));
                }
            }
            rest = after;
        }
        text.push_str(rest);
        text
    }

    /// What a group comes to; something that is not known is shown by its name.
    fn value(&self, group: &str) -> Value {
        let missing = |name: &str| Value::Text(["{", name, "}"].concat());
        let mut parts = Parts(Some(group));
        let head = parts.next().unwrap_or_default();
        let (kind, name) = head.split_at_checked(1).unwrap_or_default();
        match kind {
            "$" => match self.arguments.iter().find(|(known, _)| *known == name) {
                Some((_, Argument::Text(text))) => Value::Text((*text).to_owned()),
                Some((_, Argument::Number(number))) => Value::Number(*number),
                None => missing(head),
            },
            "#" => parse_decimal(name).map_or_else(|_| missing(name), Value::Number),
            "&" => self.reference(name, parts).unwrap_or_else(|| missing(name)),
            "?" => self.choose(&self.part(name), parts),
            _ => missing(name),
        }
    }

    /// What a part comes to that is a text or a single group.
    fn part(&self, part: &str) -> Value {
        match part.strip_prefix(OPEN).map(split_group) {
            Some((group, "")) => self.value(group),
            _ => Value::Text(self.resolve(part)),
        }
    }

    /// The first variant whose key is the text, the number or the plural category of the number,
    /// or else the default.
    fn choose(&self, value: &Value, mut variants: Parts) -> Value {
        let mut chosen = "";
        while let (Some(key), Some(pattern)) = (variants.next(), variants.next()) {
            let bare = key.trim_start_matches('*');
            let is_number = bare.starts_with(|c: char| c == '-' || c.is_ascii_digit());
            let matches = match value {
                Value::Text(text) => bare == text && !is_number,
                Value::Number(number) if is_number => {
                    parse_decimal(bare).is_ok_and(|key| key == *number)
                }
                Value::Number(number) => {
                    bare == plural_category(*number, self.wording.language()).name()
                }
            };
            if matches {
                chosen = pattern;
                break;
            }
            if bare.len() < key.len() {
                chosen = pattern;
            }
        }
        Value::Text(self.resolve(chosen))
    }

    /// Another text. A term sees the arguments that its reference names, and no others.
    fn reference(&self, key: &str, mut parts: Parts) -> Option<Value> {
        let pattern = self.wording.pattern(key).filter(|_| self.depth < MAX_DEPTH)?;
        let mut named = Vec::new();
        while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
            named.push((name, self.part(value)));
        }
        let own: Vec<(&str, Argument)> = named
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, Argument::Text(text)),
                Value::Number(number) => (*name, Argument::Number(*number)),
            })
            .collect();
        let arguments = if key.starts_with('-') { &own } else { self.arguments };
        let resolver = Resolver { wording: self.wording, arguments, depth: self.depth + 1 };
        Some(Value::Text(resolver.resolve(pattern)))
    }
}

/// The inside of a group whose opening sign was passed, and what follows the group.
fn split_group(text: &str) -> (&str, &str) {
    let end = end_of(text, CLOSE);
    let (inside, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (inside, rest.strip_prefix(CLOSE).unwrap_or(rest))
}

/// Where a sign stands that is within no group; the length of the text, if nowhere.
fn end_of(text: &str, sign: char) -> usize {
    let mut depth = 0_u32;
    for (place, c) in text.char_indices() {
        if depth == 0 && c == sign {
            return place;
        }
        match c {
            OPEN => depth += 1,
            CLOSE => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text.len()
}

/// The parts of a group.
struct Parts<'a>(Option<&'a str>);

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0?;
        let (part, rest) = text.split_at_checked(end_of(text, NEXT))?;
        self.0 = rest.strip_prefix(NEXT);
        Some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn text(source: &'static str, arguments: &[(&str, Argument)]) -> String {
        Wording::parse(Language::English, source).unwrap().text_with("text", arguments)
    }

    const DAYS: &str =
        "text = { $days ->\n [0] today\n [one] { $days } day\n *[other] { $days } days\n }";

    #[test]
    fn a_selector_takes_the_first_variant_that_fits() {
        for (days, expected) in
            [("0", "today"), ("1", "1 day"), ("2", "2 days"), ("1.0", "1.0 days")]
        {
            let days: Decimal = days.parse().unwrap();
            assert_eq!(text(DAYS, &[("days", days.into())]), expected);
        }
        assert_eq!(text(DAYS, &[("days", 1200_i64.into())]), "1,200 days");
    }

    #[test]
    fn a_selector_without_its_variable_takes_the_default() {
        assert_eq!(text(DAYS, &[]), "{$days} days");
    }

    #[test]
    fn a_selector_compares_texts() {
        let source = "text = { $kind ->\n [credit] Credit\n *[other] Invoice\n }";
        assert_eq!(text(source, &[("kind", "credit".into())]), "Credit");
        assert_eq!(text(source, &[("kind", "order".into())]), "Invoice");
    }

    #[test]
    fn a_term_sees_its_own_arguments_only() {
        let source = "-app = { $case ->\n *[plain] Billet{ $name }\n [of] Billet's\n }\n\
                      text = { -app } { -app(case: \"of\") }";
        assert_eq!(text(source, &[("name", "x".into())]), "Billet{$name} Billet's");
    }

    #[test]
    fn a_term_attribute_chooses() {
        let source = "-item = Rechnung\n    .gender = feminine\n\
                      text = { -item.gender ->\n [feminine] Die\n *[other] Der\n } { -item }";
        assert_eq!(text(source, &[]), "Die Rechnung");
    }

    #[test]
    fn texts_that_refer_to_each_other_in_a_circle_end() {
        let shown = text("text = a{ other }\nother = b{ text }", &[]);
        assert!(shown.starts_with("abab") && shown.contains('{'), "{shown}");
    }

    #[test]
    fn literals_are_unescaped() {
        assert_eq!(text(r#"text = {"\u00a7"}{ 5 }{"{"}"#, &[]), "\u{a7}5{");
    }

    #[test]
    fn an_unknown_function_shows_itself() {
        assert_eq!(text("text = { NUMBER(5) } { WEEKDAY(5) }", &[]), "5 {WEEKDAY()}");
    }
}
