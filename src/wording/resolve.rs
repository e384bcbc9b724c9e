//! Turning a pattern of Fluent into the text that a person reads.
//!
//! What Project Fluent 1.0 defines is here: variables, messages, terms with their arguments,
//! attributes, literals, selectors by text, number and plural category, `NUMBER()` without
//! options. The tests judge it against the reference implementation `fluent-bundle`.

use std::{borrow::Cow, fmt::Write};

use fluent_syntax::{
    ast::{
        CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant,
        VariantKey,
    },
    unicode::unescape_unicode,
};
use rust_decimal::Decimal;

use super::{Argument, Wording, plural_category};
use crate::money::write_number;
use crate::region::number_style;

/// How deep texts may refer to each other: a circle ends here.
const MAX_DEPTH: u8 = 12;

/// Fills in one text.
pub(super) struct Resolver<'a> {
    wording: &'a Wording,
    arguments: &'a [(&'a str, Argument<'a>)],
    depth: u8,
}

/// What an expression comes to.
enum Value<'a> {
    Text(Cow<'a, str>),
    Number(Decimal),
    /// Nothing that is known: shown by its name.
    Missing(String),
}

impl<'a> Resolver<'a> {
    pub fn new(wording: &'a Wording, arguments: &'a [(&'a str, Argument<'a>)]) -> Self {
        Self { wording, arguments, depth: 0 }
    }

    pub fn resolve(&self, pattern: &Pattern<&'static str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => match self.expression(expression) {
                    Value::Text(part) => text.push_str(&part),
                    Value::Number(number) => {
                        let style = number_style(self.wording.language());
                        text.push_str(&write_number(number, &style));
                    }
                    Value::Missing(name) => {
                        text.push('{');
                        text.push_str(&name);
                        text.push('}');
                    }
                },
            }
        }
        text
    }

    fn expression(&self, expression: &Expression<&'static str>) -> Value<'a> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let chosen = self.choose(&self.inline(selector), variants);
                chosen.map_or(Value::Missing("?".to_owned()), |variant| {
                    Value::Text(self.resolve(&variant.value).into())
                })
            }
        }
    }

    /// The first variant whose key is the text, the number or the plural category of the number,
    /// or else the default.
    fn choose<'v>(
        &self,
        value: &Value,
        variants: &'v [Variant<&'static str>],
    ) -> Option<&'v Variant<&'static str>> {
        let matches = |variant: &&Variant<&str>| match (&variant.key, value) {
            (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Value::Number(number)) => {
                *name == plural_category(*number, self.wording.language()).name()
            }
            (VariantKey::NumberLiteral { value }, Value::Number(number)) => {
                value.parse::<Decimal>().is_ok_and(|key| key == *number)
            }
            _ => false,
        };
        variants.iter().find(matches).or_else(|| variants.iter().find(|variant| variant.default))
    }

    fn inline(&self, inline: &InlineExpression<&'static str>) -> Value<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let mut text = String::new();
                // Writing to a string has no way to fail.
                let _ = unescape_unicode(&mut text, value);
                Value::Text(text.into())
            }
            InlineExpression::NumberLiteral { value } => {
                value.parse().map_or(Value::Text((*value).into()), Value::Number)
            }
            InlineExpression::VariableReference { id } => {
                let found = self.arguments.iter().find(|(name, _)| *name == id.name);
                match found {
                    Some((_, Argument::Text(text))) => Value::Text((*text).into()),
                    Some((_, Argument::Number(number))) => Value::Number(*number),
                    None => Value::Missing(format!("${}", id.name)),
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("", id, attribute.as_ref(), self.arguments)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.term(id, attribute.as_ref(), arguments.as_ref())
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let value = arguments.positional.first().map(|argument| self.inline(argument));
                match (id.name, value) {
                    ("NUMBER", Some(Value::Number(number))) => Value::Number(number),
                    _ => Value::Missing(format!("{}()", id.name)),
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    /// A term sees the arguments that its reference names, and no others.
    fn term(
        &self,
        id: &Identifier<&'static str>,
        attribute: Option<&Identifier<&'static str>>,
        call: Option<&CallArguments<&'static str>>,
    ) -> Value<'a> {
        let named = call.map(|call| call.named.as_slice()).unwrap_or_default();
        let values: Vec<(&str, Value)> = named
            .iter()
            .map(|argument| (argument.name.name, self.inline(&argument.value)))
            .collect();
        let arguments: Vec<(&str, Argument)> = values
            .iter()
            .filter_map(|(name, value)| match value {
                Value::Text(text) => Some((*name, Argument::Text(text))),
                Value::Number(number) => Some((*name, Argument::Number(*number))),
                Value::Missing(_) => None,
            })
            .collect();
        self.reference("-", id, attribute, &arguments)
    }

    fn reference(
        &self,
        mark: &str,
        id: &Identifier<&'static str>,
        attribute: Option<&Identifier<&'static str>>,
        arguments: &[(&str, Argument)],
    ) -> Value<'a> {
        let mut key = format!("{mark}{}", id.name);
        if let Some(attribute) = attribute {
            let _ = write!(key, ".{}", attribute.name);
        }
        match self.wording.pattern(&key) {
            Some(pattern) if self.depth < MAX_DEPTH => {
                let resolver = Resolver { wording: self.wording, arguments, depth: self.depth + 1 };
                Value::Text(resolver.resolve(pattern).into())
            }
            _ => Value::Missing(key),
        }
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
