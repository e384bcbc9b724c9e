//! From a country's file to the form in which the browser fetches it: what the program uses of it, in one
//! line. Whoever reads the file itself finds sources, notes and explanations, and what nobody could verify:
//! none of these is fetched.

use serde_json::{Map, Value};

/// The members that the program uses, at whatever depth they stand.
const USED: [&str; 30] = [
    "code",
    "languages",
    "currency",
    "paper",
    "terms",
    "usual",
    "taxes",
    "key",
    "scheme",
    "kind",
    "rates",
    "category",
    "label",
    "values",
    "from",
    "until",
    "percent",
    "regions",
    "phrase",
    "typed",
    "identifiers",
    "field",
    "phrases",
    "when",
    "text",
    "amount",
    "required",
    "path",
    "or",
    "law",
];

/// What a text or a term of payment holds: all of it is used.
const WHOLE: [&str; 5] = ["label", "text", "usual", "amount", "name"];

/// Prepares the text of a country's file, with what the country is called in every language.
///
/// # Errors
/// What is wrong with it.
pub fn pack_country(source: &str, names: &Value) -> Result<String, String> {
    let country: Value = serde_json::from_str(source).map_err(|error| error.to_string())?;
    let Some(Value::Object(mut whole)) = picked(country) else {
        return Err("is no object".to_owned());
    };
    let code = whole.get("code").and_then(Value::as_str).ok_or("has no code")?;
    let names = names.get(code).ok_or("has no names: run scripts/countries/names.mjs")?;
    // Its own name is one of these.
    whole.remove("name");
    whole.insert("names".to_owned(), names.clone());
    serde_json::to_string(&Value::Object(whole)).map_err(|error| error.to_string())
}

/// The part of a value that is used; nothing of what is marked as unverified.
fn picked(value: Value) -> Option<Value> {
    match value {
        Value::Object(members) if members.get("unverified") == Some(&Value::Bool(true)) => None,
        Value::Object(members) => {
            let kept = members.into_iter().filter_map(|(name, member)| {
                if WHOLE.contains(&name.as_str()) {
                    return Some((name, member));
                }
                let is_used = USED.contains(&name.as_str());
                is_used.then(|| picked(member)).flatten().map(|member| (name, member))
            });
            Some(Value::Object(kept.collect::<Map<_, _>>()))
        }
        Value::Array(parts) => Some(Value::Array(parts.into_iter().filter_map(picked).collect())),
        value => Some(value),
    }
}
