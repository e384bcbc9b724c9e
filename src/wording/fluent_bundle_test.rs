//! The resolver, judged by Project Fluent's own: every text of every language, with sample
//! arguments that reach every variant, comes out as `fluent-bundle` has it.

#![cfg(not(target_family = "wasm"))]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

use super::{Argument, Wording, interface_languages};
use crate::document::Language;

/// Numbers of every plural category of every language.
const NUMBERS: [i64; 12] = [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 101, 112];

#[derive(Clone, Debug)]
enum Sample {
    Text(String),
    Number(i64),
}

/// The variables of a pattern, each with the values that are worth trying.
fn samples(
    texts: &Resource<&'static str>,
    pattern: &Pattern<&'static str>,
) -> Vec<(&'static str, Vec<Sample>)> {
    let mut found: Vec<(&'static str, Vec<Sample>)> = Vec::new();
    collect(texts, pattern, &mut found);
    for (_, samples) in &mut found {
        // A variable that counts is never a text.
        if samples.iter().any(|sample| matches!(sample, Sample::Number(_))) {
            samples.clear();
        } else {
            samples.push(Sample::Text("Ελ Ada".to_owned()));
        }
        samples.extend(NUMBERS.map(Sample::Number));
    }
    found
}

fn collect(
    texts: &Resource<&'static str>,
    pattern: &Pattern<&'static str>,
    found: &mut Vec<(&'static str, Vec<Sample>)>,
) {
    let mut add = |name: &'static str, sample: Option<Sample>| {
        let index = found.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
            found.push((name, Vec::new()));
            found.len() - 1
        });
        found[index].1.extend(sample);
    };
    let mut inner = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => add(id.name, None),
            Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
                inner.extend(pattern_of(texts, id.name));
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                for variant in variants {
                    if let InlineExpression::VariableReference { id } = selector {
                        add(id.name, Some(sample_for(&variant.key)));
                    }
                    inner.push(&variant.value);
                }
            }
        }
    }
    for pattern in inner {
        collect(texts, pattern, found);
    }
}

/// The pattern of a message, or of an attribute of one.
fn pattern_of<'a>(
    texts: &'a Resource<&'static str>,
    key: &str,
) -> Option<&'a Pattern<&'static str>> {
    let (name, attribute) = key.split_once('.').unwrap_or((key, ""));
    texts.body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == name && attribute.is_empty() => {
            message.value.as_ref()
        }
        Entry::Message(message) if message.id.name == name => {
            let mut attributes = message.attributes.iter();
            attributes.find(|own| own.id.name == attribute).map(|own| &own.value)
        }
        _ => None,
    })
}

/// A value that chooses a variant. Plural categories are reached by `NUMBERS`.
fn sample_for(key: &VariantKey<&str>) -> Sample {
    match key {
        VariantKey::Identifier { name: "one" | "two" | "few" | "many" } => Sample::Number(1),
        VariantKey::Identifier { name } => Sample::Text((*name).to_owned()),
        VariantKey::NumberLiteral { value } => Sample::Number(value.parse().unwrap()),
    }
}

/// Compares every text of a file, and gives how many comparisons were made.
fn compare(language: Language, source: &'static str) -> usize {
    let wording = Wording::parse(language, source).unwrap();
    let texts = fluent_syntax::parser::parse_runtime(source).unwrap();
    let resource = FluentResource::try_new(source.to_owned()).unwrap();
    // Portuguese is that of Portugal: Brazil counts otherwise.
    let tag = if language == Language::Portuguese { "pt-PT" } else { language.tag() };
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().unwrap();
    bundle.add_resource(resource).unwrap();

    let mut compared = 0;
    for key in wording.keys().filter(|key| !key.starts_with('-')) {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        let message = bundle.get_message(message).unwrap();
        let theirs = match attribute {
            "" => message.value().unwrap(),
            name => message.get_attribute(name).unwrap().value(),
        };
        let variables = samples(&texts, pattern_of(&texts, key).unwrap());
        let rounds = variables.iter().map(|(_, samples)| samples.len()).max().unwrap_or(1);
        for (round, varied) in
            (0..rounds).flat_map(|round| (0..variables.len().max(1)).map(move |v| (round, v)))
        {
            // One variable goes through its samples while the others stand at their first.
            let values: Vec<(&str, &Sample)> = (0..)
                .zip(&variables)
                .map(|(index, (name, samples))| {
                    let chosen = if index == varied { round % samples.len() } else { 0 };
                    (*name, &samples[chosen])
                })
                .collect();
            // The plural rules of fluent-bundle do not know how Romanian counts beyond a hundred:
            // "101 zile", "112 zile". Those of Intl do (`plural_test`).
            let is_beyond = |(_, sample): &(&str, &Sample)| matches!(sample, Sample::Number(100..));
            if language == Language::Romanian && values.iter().any(is_beyond) {
                continue;
            }
            let mut their_arguments = FluentArgs::new();
            for (name, sample) in &values {
                their_arguments.set(
                    *name,
                    match sample {
                        Sample::Text(text) => FluentValue::from(text.as_str()),
                        Sample::Number(number) => FluentValue::from(*number),
                    },
                );
            }
            let our_arguments: Vec<(&str, Argument)> = values
                .iter()
                .map(|(name, sample)| {
                    (
                        *name,
                        match sample {
                            Sample::Text(text) => Argument::from(text),
                            Sample::Number(number) => Argument::from(*number),
                        },
                    )
                })
                .collect();
            let mut errors = Vec::new();
            let expected = bundle.format_pattern(theirs, Some(&their_arguments), &mut errors);
            assert!(errors.is_empty(), "{language:?} {key} {values:?}: {errors:?}");
            assert_eq!(
                wording.text_with(key, &our_arguments),
                expected,
                "{language:?} {key} {values:?}"
            );
            compared += 1;
        }
    }
    compared
}

fn source(language: Language, name: &str) -> &'static str {
    let path = format!("{}/src/wording/{}/{name}.ftl", env!("CARGO_MANIFEST_DIR"), language.tag());
    std::fs::read_to_string(path).unwrap().leak()
}

#[test]
fn every_text_of_a_document_reads_as_fluent_reads_it() {
    for language in Language::ALL {
        assert!(compare(language, source(language, "document")) > 100, "{language:?}");
    }
}

#[test]
fn every_text_of_the_interface_reads_as_fluent_reads_it() {
    for language in interface_languages() {
        for name in ["interface", "check", "drawer"] {
            assert!(compare(language, source(language, name)) > 30, "{language:?} {name}");
        }
    }
}

#[test]
fn what_no_file_uses_yet_reads_as_fluent_reads_it_too() {
    const SOURCE: &str = "-app = { $case ->\n   *[plain] Billet\n    [of] Billetu\n }\n    .gender = m\n\
        terms = { -app } { -app(case: \"of\") } { -app(case: \"x\") }\n\
        gender = { -app.gender ->\n    [m] his\n   *[f] hers\n }\n\
        days = { $days ->\n    [0] none\n    [one] { $days } one\n    [few] { $days } few\n    [many] { $days } many\n   *[other] { NUMBER($days) } other\n }\n\
        order = { $n ->\n    [one] form\n    [1] exact\n    [5] five\n   *[other] rest\n }\n\
        nested = { $a ->\n    [x] { $b ->\n        [one] x1\n       *[other] x{ $b }\n    }\n   *[y] { days }\n }\n\
        literals = { \"\\u00A7 { }\" } { 5 } { \"\\\"\" } {\"\"}.\n    .title = { literals } and { days }\n\
        lines =\n    one\n      two\n\n    three { terms.missing-not }\nmore = x\n    .y = z { more }\n";
    // A reference to an attribute that is missing is an error on both sides: left out here.
    let source: &'static str = SOURCE.replace(" { terms.missing-not }", "").leak();
    for language in Language::ALL {
        let compared = compare(language, source);
        assert!(compared > 50, "only {compared} comparisons");
    }
}
