//! From a Fluent file to the form in which the program carries it: read by fluent-syntax while
//! building, so that the visitor's browser loads neither a parser nor comments for translators.
//!
//! A prepared file is a sequence of key, pattern, key, pattern, each ended by [`END`]. A term's key
//! starts with a hyphen, an attribute's follows its owner's and a point. A pattern is its text, in
//! which a group stands for each placeable: [`OPEN`], a letter for its kind, its parts with
//! [`NEXT`] between them, [`CLOSE`].
//!
//! - `$name`: a variable
//! - `&key`, and for a term name and value by turns: the text of that key
//! - `#digits`: a number
//! - `!name`: something that this program does not know, shown by its name
//! - `?selector`, then key and pattern by turns: a choice. The key of the default starts with `*`.

use fluent_syntax::{
    ast::{
        Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern,
        PatternElement, VariantKey,
    },
    parser,
    unicode::unescape_unicode_to_string,
};

use super::signs::{CLOSE, END, NEXT, OPEN};

/// Prepares the text of a Fluent file.
///
/// # Errors
/// The byte at which the first fault stands.
pub fn prepare(source: &str) -> Result<String, usize> {
    let resource = parser::parse_runtime(source)
        .map_err(|(_, faults)| faults.first().map_or(0, |fault| fault.pos.start))?;
    let mut prepared = String::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                add(&mut prepared, message.id.name, message.value.as_ref(), &message.attributes);
            }
            Entry::Term(term) => {
                let key = format!("-{}", term.id.name);
                add(&mut prepared, &key, Some(&term.value), &term.attributes);
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    Ok(prepared)
}

fn add(
    prepared: &mut String,
    key: &str,
    value: Option<&Pattern<&str>>,
    attributes: &[Attribute<&str>],
) {
    let mut entry = |key: &str, pattern: &Pattern<&str>| {
        prepared.push_str(key);
        prepared.push(END);
        write_pattern(pattern, prepared);
        prepared.push(END);
    };
    for attribute in attributes {
        entry(&format!("{key}.{}", attribute.id.name), &attribute.value);
    }
    if let Some(value) = value {
        entry(key, value);
    }
}

fn write_pattern(pattern: &Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => write_expression(expression, out),
        }
    }
}

fn write_expression(expression: &Expression<&str>, out: &mut String) {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => return write_inline(inline, out),
        Expression::Select { selector, variants } => (selector, variants),
    };
    out.extend([OPEN, '?']);
    write_inline(selector, out);
    for variant in variants {
        out.push(NEXT);
        if variant.default {
            out.push('*');
        }
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            &variant.key;
        out.push_str(key);
        out.push(NEXT);
        write_pattern(&variant.value, out);
    }
    out.push(CLOSE);
}

fn write_inline(inline: &InlineExpression<&str>, out: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } => {
            out.push_str(&unescape_unicode_to_string(value));
        }
        InlineExpression::NumberLiteral { value } => group('#', value, out),
        InlineExpression::VariableReference { id } => group('$', id.name, out),
        InlineExpression::MessageReference { id, attribute } => {
            group('&', &key_of("", id, attribute.as_ref()), out);
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            out.extend([OPEN, '&']);
            out.push_str(&key_of("-", id, attribute.as_ref()));
            for argument in named(arguments.as_ref()) {
                out.push(NEXT);
                out.push_str(argument.name.name);
                out.push(NEXT);
                write_inline(&argument.value, out);
            }
            out.push(CLOSE);
        }
        InlineExpression::FunctionReference { id, arguments } => {
            match (id.name, arguments.positional.first()) {
                ("NUMBER", Some(value)) => write_inline(value, out),
                _ => group('!', &format!("{}()", id.name), out),
            }
        }
        InlineExpression::Placeable { expression } => write_expression(expression, out),
    }
}

fn group(kind: char, inside: &str, out: &mut String) {
    out.extend([OPEN, kind]);
    out.push_str(inside);
    out.push(CLOSE);
}

fn key_of(mark: &str, id: &Identifier<&str>, attribute: Option<&Identifier<&str>>) -> String {
    match attribute {
        Some(attribute) => format!("{mark}{}.{}", id.name, attribute.name),
        None => format!("{mark}{}", id.name),
    }
}

fn named<'a>(
    call: Option<&'a CallArguments<&'a str>>,
) -> &'a [fluent_syntax::ast::NamedArgument<&'a str>] {
    call.map(|call| call.named.as_slice()).unwrap_or_default()
}
