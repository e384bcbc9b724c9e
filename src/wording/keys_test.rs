//! Every text that the code asks for is there, every text that is there is asked for, and all
//! languages have the same texts with the same variables.

#![cfg(not(target_family = "wasm"))]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use rust_decimal::Decimal;

use super::{interface_languages, plural_category};
use crate::document::Language;

/// A variable that a text need not use: what is given by it is called the same in most countries.
const OPTIONAL: &str = "country";

/// Keys, each with the variables of its text.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name)
}

/// The texts of a Fluent file.
fn texts(language: Language, file: &str) -> Texts {
    let path = folder("wording").join(language.tag()).join(file);
    let source = fs::read_to_string(&path).unwrap();
    let resource = parser::parse(source.as_str())
        .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
    let mut texts = Texts::new();
    let mut add = |key: String, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]| {
        let attributes = attributes
            .iter()
            .map(|attribute| (format!("{key}.{}", attribute.id.name), &attribute.value));
        let value = value.map(|value| (key.clone(), value));
        for (key, pattern) in attributes.chain(value) {
            let mut variables = BTreeSet::new();
            pattern_variables(pattern, &mut variables);
            let known = texts.insert(key.clone(), variables);
            assert!(known.is_none(), "{}: {key} stands there twice", path.display());
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                add(message.id.name.to_owned(), message.value.as_ref(), &message.attributes);
            }
            Entry::Term(term) => {
                add(format!("-{}", term.id.name), Some(&term.value), &term.attributes);
            }
            _ => {}
        }
    }
    texts
}

fn pattern_variables(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, variables);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, variables),
        Expression::Select { selector, variants } => {
            inline_variables(selector, variables);
            for variant in variants {
                pattern_variables(&variant.value, variables);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    let mut call = |arguments: &CallArguments<&str>| {
        for argument in &arguments.positional {
            inline_variables(argument, variables);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } if id.name != OPTIONAL => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => call(arguments),
        InlineExpression::Placeable { expression } => expression_variables(expression, variables),
        _ => {}
    }
}

/// A Rust file, without its tests.
struct Code {
    path: PathBuf,
    text: String,
}

/// The code of some rooms.
fn code(rooms: &[&str]) -> Vec<Code> {
    let mut files = Vec::new();
    let mut open: Vec<PathBuf> = rooms.iter().map(|room| folder(room)).collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.to_string_lossy().ends_with("_test.rs")
        {
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            files.push(Code { path, text });
        }
    }
    files
}

/// The rooms that speak as the paper does, and those that speak as the page does.
const PAPER_ROOMS: [&str; 5] =
    ["paper", "pdf", "wording/terms", "wording/cited.rs", "document/kind.rs"];
const PAGE_ROOMS: [&str; 10] = [
    "ui",
    "app",
    "browser",
    "store",
    "document/totals.rs",
    "document/field.rs",
    "money",
    "region",
    "wording/mistake.rs",
    "main.rs",
];
/// Those of the drawer.
const DRAWER_ROOMS: [&str; 1] = ["drawer"];
/// Those that speak as the check before sending does.
const CHECK_ROOMS: [&str; 5] = [
    "check",
    "document",
    "region/identifier/kind.rs",
    "region/payment_reference.rs",
    "wording/problem.rs",
];

/// Something that the code asks for.
#[derive(Debug)]
struct Call<'a> {
    key: &'a str,
    /// The variables that are filled in, where they stand beside the key.
    variables: Option<BTreeSet<String>>,
}

/// The calls of `text("key")` and `text_with("key", &[("name", ...)])`.
fn calls(text: &str) -> Vec<Call<'_>> {
    let mut calls = Vec::new();
    for (name, with_variables) in [("text(", false), ("text_with(", true)] {
        for (start, _) in text.match_indices(name) {
            let is_whole_name = !text[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let arguments = text[start + name.len()..].trim_start();
            let key = arguments.strip_prefix('"').and_then(|rest| rest.split('"').next());
            let Some(key) = key.filter(|_| is_whole_name) else { continue };
            let rest = arguments[key.len() + 2..].trim_start_matches([',', ' ', '\n']);
            let variables = match (with_variables, rest.strip_prefix("&[")) {
                (false, _) => Some(BTreeSet::new()),
                (true, Some(list)) => {
                    let list = balanced(list);
                    let names = list.split("(\"").skip(1).filter_map(|part| part.split_once("\","));
                    let names = names.map(|(name, _)| name.to_owned());
                    Some(names.filter(|name| name != OPTIONAL).collect())
                }
                (true, None) => None,
            };
            calls.push(Call { key, variables });
        }
    }
    calls
}

/// What stands before the bracket that closes a list.
fn balanced(list: &str) -> &str {
    let mut depth = 1;
    for (index, c) in list.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &list[..index];
        }
    }
    list
}

/// The keys that a function `key` or `..._key` gives: the arms of its `match`.
fn named_keys(text: &str) -> Vec<&str> {
    let mut keys = Vec::new();
    for (start, _) in text.match_indices("key(") {
        let is_definition = text[..start]
            .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
            .nth(1)
            .is_some_and(|word| word == "fn");
        if !is_definition {
            continue;
        }
        let body = text[start..].split("\n}").next().unwrap_or_default();
        let body = body.split("\n    }").next().unwrap_or_default();
        for arm in body.split("=> \"").skip(1) {
            keys.extend(arm.split('"').next());
        }
    }
    keys
}

/// Which keys some code asks for, and what is wrong with how it asks.
fn judge(code: &[Code], texts: &Texts) -> (BTreeSet<String>, Vec<String>) {
    let mut used = BTreeSet::new();
    let mut faults = Vec::new();
    for file in code {
        let name = file.path.display();
        for call in calls(&file.text) {
            match (texts.get(call.key), call.variables) {
                (None, _) => faults.push(format!("{name}: there is no text {:?}", call.key)),
                (Some(expected), Some(given)) if *expected != given => faults.push(format!(
                    "{name}: {:?} has the variables {expected:?} and is given {given:?}",
                    call.key
                )),
                _ => {}
            }
        }
        for key in named_keys(&file.text) {
            let prefixes = ["", "problem-", "totals-"];
            if !prefixes.iter().any(|prefix| texts.contains_key(&format!("{prefix}{key}"))) {
                faults.push(format!("{name}: there is no text {key:?}"));
            }
        }
        let pieces: BTreeSet<&str> = file.text.split('"').collect();
        // `format!("problem-{key}")`: what follows the prefix is checked where it is named.
        let built: BTreeSet<&str> = pieces
            .iter()
            .filter_map(|piece| piece.split_once('{').map(|(prefix, _)| prefix))
            .filter(|prefix| prefix.ends_with('-'))
            .collect();
        // A label is named by the last name of its field's path.
        let labels: BTreeSet<String> = pieces
            .iter()
            .filter(|_| file.path.ends_with("document/field.rs"))
            .map(|path| path.rsplit('.').next().unwrap_or_default().replace('_', "-"))
            .collect();
        for key in texts.keys() {
            let message = key.split('.').next().unwrap_or_default();
            let is_named = pieces.contains(key.as_str())
                || pieces.contains(message)
                || labels.contains(message);
            if is_named || built.iter().any(|prefix| key.starts_with(prefix)) {
                used.insert(key.clone());
            }
        }
    }
    (used, faults)
}

/// Checks both ways; a term is used where a text refers to it.
fn assert_sound(rooms: &[&str], file: &str) {
    let texts = texts(Language::English, file);
    let (used, mut faults) = judge(&code(rooms), &texts);
    let source = fs::read_to_string(folder("wording").join("en").join(file)).unwrap();
    for key in texts.keys().filter(|key| !used.contains(*key)) {
        let message = key.split('.').next().unwrap_or_default();
        if !source.contains(&format!("{{ {message} "))
            && !source.contains(&format!("{{ {message}."))
        {
            faults.push(format!("{file}: nothing asks for {key:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_paper_asks_for_the_texts_that_there_are() {
    assert_sound(&PAPER_ROOMS, "document.ftl");
}

#[test]
fn the_page_asks_for_the_texts_that_there_are() {
    assert_sound(&PAGE_ROOMS, "interface.ftl");
}

#[test]
fn the_drawer_asks_for_the_texts_that_there_are() {
    assert_sound(&DRAWER_ROOMS, "drawer.ftl");
}

#[test]
fn the_check_asks_for_the_texts_that_there_are() {
    assert_sound(&CHECK_ROOMS, "check.ftl");
}

/// The files of each language: what the paper says and how it calls units in all of them, what page, drawer and check say
/// in those that the page speaks.
fn files() -> Vec<(Language, &'static str)> {
    let mut files: Vec<_> = Language::ALL
        .into_iter()
        .flat_map(|language| [(language, "document.ftl"), (language, "units.ftl")])
        .collect();
    for language in interface_languages() {
        files.extend(["interface.ftl", "check.ftl", "drawer.ftl"].map(|file| (language, file)));
    }
    files
}

#[test]
fn every_language_has_the_same_texts_with_the_same_variables() {
    for (language, file) in files() {
        let (english, theirs) = (texts(Language::English, file), texts(language, file));
        let mut keys: BTreeSet<&String> = english.keys().chain(theirs.keys()).collect();
        keys.retain(|key| theirs.get(*key) != english.get(*key));
        // A term is the language's own affair, and so are its forms; a unit is called something else
        // and inflected where it is.
        let is_own = |key: &str| key.split_once('.').is_some_and(|(_, part)| part == "also");
        keys.retain(|key| !key.starts_with('-') && !is_own(key));
        if file == "units.ftl" {
            keys.retain(|key| !(english.contains_key(*key) && theirs.contains_key(*key)));
        }
        assert!(keys.is_empty(), "{language:?}, {file}: {keys:?}");
    }
}

#[test]
fn a_language_of_the_page_is_there_whole() {
    for entry in fs::read_dir(folder("wording")).unwrap() {
        let path = entry.unwrap().path();
        let count = ["interface.ftl", "check.ftl", "drawer.ftl"]
            .iter()
            .filter(|file| path.join(file).exists())
            .count();
        assert!(count == 0 || count == 3, "{} has {count} of three files", path.display());
    }
}

/// A plural has the forms of its language, and no other.
#[test]
fn every_plural_has_the_forms_of_its_language() {
    for (language, file) in files() {
        let path = folder("wording").join(language.tag()).join(file);
        let source = fs::read_to_string(&path).unwrap();
        // A quantity may be part of one; what other texts count is whole.
        let parts = (file == "units.ftl").then(|| Decimal::new(15, 1));
        let forms: BTreeSet<&str> = (0..1000)
            .map(Decimal::from)
            .chain(parts)
            .map(|n| plural_category(n, language).name())
            .chain(["other"])
            .collect();
        for (line, text) in (1..).zip(source.lines()) {
            let key = text.trim_start().trim_start_matches('*').strip_prefix('[');
            let key = key.and_then(|rest| rest.split(']').next()).unwrap_or("other");
            let is_form = ["zero", "one", "two", "few", "many"].contains(&key);
            let fits = !is_form || forms.contains(key);
            assert!(fits, "{}:{line}: {language:?} has no form {key:?}", path.display());
        }
    }
}

#[test]
fn serbian_in_latin_letters_is_serbian_letter_for_letter() {
    let texts_of = |tag: &str, file: &str| {
        let source = fs::read_to_string(folder("wording").join(tag).join(file)).unwrap();
        let lines = source.lines().filter(|line| !line.starts_with('#')).map(str::to_owned);
        lines.collect::<Vec<_>>()
    };
    for (_, file) in files().into_iter().filter(|(language, _)| *language == Language::SerbianLatin)
    {
        for (latin, cyrillic) in texts_of("sr-Latn", file).iter().zip(texts_of("sr", file)) {
            assert_eq!(*latin, super::amount_in_words::in_latin_letters(&cyrillic));
        }
    }
}

#[test]
fn every_text_is_clean() {
    for (language, file) in files() {
        let path = folder("wording").join(language.tag()).join(file);
        let source = fs::read_to_string(&path).unwrap();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let text = line.trim_start();
            let faulty = text.contains("  ")
                || text.ends_with(' ')
                || text.contains("...")
                || text.contains('\'')
                || text.contains('"') && !text.contains("{ \"");
            assert!(!faulty, "{}: {line:?}", path.display());
        }
    }
}

#[test]
fn the_judge_sees_what_is_wrong() {
    let english: Texts = [("a", vec![]), ("b", vec!["x"]), ("problem-c", vec![]), ("d", vec![])]
        .into_iter()
        .map(|(key, names)| (key.to_owned(), names.into_iter().map(str::to_owned).collect()))
        .collect();
    let source = r#"
        text("a"); wording.text( "z"); text_with("b", &[("y", Argument::from(&names[0]))]);
        context("q"); text_with("b", &arguments); text_with("b", &[("x", 1.into())]);
        const fn key(self) -> &'static str {
            match self { Self::C => "c", Self::E => "e" }
        }
        format!("problem-{key}")
    "#;
    let code = [Code { path: "x.rs".into(), text: source.to_owned() }];
    let (used, faults) = judge(&code, &english);
    assert_eq!(used.into_iter().collect::<Vec<_>>(), ["a", "b", "problem-c"]);
    assert_eq!(
        faults,
        [
            "x.rs: there is no text \"z\"",
            "x.rs: \"b\" has the variables {\"x\"} and is given {\"y\"}",
            "x.rs: there is no text \"e\"",
        ]
    );
}
