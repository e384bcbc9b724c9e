//! Names that the browser knows in the visitor's language: of currencies and countries.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::money::Currency;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Intl, js_name = supportedValuesOf)]
    fn supported_values_of(kind: &str) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_namespace = Intl, js_name = DisplayNames)]
    type DisplayNames;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl, js_class = "DisplayNames")]
    fn new(languages: &JsValue, options: &Object) -> Result<DisplayNames, JsValue>;

    #[wasm_bindgen(catch, method)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// The currencies that ISO 4217 and the browser know, by code, each with its name in a language.
/// One of them is always `own`; a browser that knows none gives it alone.
pub fn currencies(own: Currency, tag: &str) -> Vec<(String, String)> {
    let listed = supported_values_of("currency").map(|codes| codes.to_vec()).unwrap_or_default();
    let mut codes: Vec<String> = listed
        .iter()
        .filter_map(JsValue::as_string)
        .filter(|code| code.parse::<Currency>().is_ok())
        .collect();
    // The browser gives them in order.
    let place = codes.partition_point(|code| code.as_str() < own.code());
    if codes.get(place).is_none_or(|code| code != own.code()) {
        codes.insert(place, own.code().to_owned());
    }
    named("currency", codes, tag)
}

/// The countries of the documents' world, by their names in a language.
pub fn countries(tag: &str) -> Vec<String> {
    let names = display_names(tag, "region");
    let mut found: Vec<String> = Vec::new();
    for first in 'A'..='Z' {
        for second in 'A'..='Z' {
            let code = format!("{first}{second}");
            if let Some(name) = names.as_ref().and_then(|names| names.of(&code).ok().flatten())
                && name != code
                && !NO_COUNTRIES.contains(&code.as_str())
                // A code out of use (DD, YU) carries the name of its successor.
                && !found.contains(&name)
            {
                found.push(name);
            }
        }
    }
    found
}

/// Codes of CLDR that name no country: groups of them, and codes for tests.
const NO_COUNTRIES: [&str; 7] = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];

fn named(kind: &str, codes: Vec<String>, tag: &str) -> Vec<(String, String)> {
    let names = display_names(tag, kind);
    codes
        .into_iter()
        .map(|code| {
            let name = names.as_ref().and_then(|names| names.of(&code).ok().flatten());
            let name = name.unwrap_or_else(|| code.clone());
            (code, name)
        })
        .collect()
}

fn display_names(tag: &str, kind: &str) -> Option<DisplayNames> {
    let options = Object::new();
    for (name, value) in [("type", kind), ("fallback", "none")] {
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    DisplayNames::new(&tag.into(), &options).ok()
}
