//! Prepares what the program carries in a small form: the texts of the page and the paper, and the
//! list of currencies.

use std::{env, error::Error, fs, path::Path};

#[path = "src/wording/prepare.rs"]
mod prepare;
#[path = "src/wording/signs.rs"]
mod signs;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/wording");
    let target = env::var("OUT_DIR")?;
    let target = Path::new(&target);
    fs::write(target.join("currencies"), currencies())?;
    prepare_texts(target)
}

/// The code and the decimals of every currency of ISO 4217: "AED2AFN2...".
fn currencies() -> String {
    let letters = || ('A'..='Z').map(String::from);
    let codes = letters()
        .flat_map(|first| letters().map(move |second| first.clone() + &second))
        .flat_map(|two| letters().map(move |third| two.clone() + &third));
    let mut list = String::new();
    for code in codes {
        if let Some(currency) = iso_currency::Currency::from_code(&code) {
            list.push_str(&code);
            list.push_str(&currency.exponent().unwrap_or(2).to_string());
        }
    }
    list
}

/// Every Fluent file under `src/wording` becomes a file of the build's own folder: `en/check.ftl`
/// becomes `en-check`.
fn prepare_texts(target: &Path) -> Result<(), Box<dyn Error>> {
    for language in fs::read_dir("src/wording")? {
        let language = language?;
        if !language.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(language.path())? {
            let file = file?.path();
            let Some((name, "ftl")) =
                file.file_name().and_then(|name| name.to_str()?.split_once('.'))
            else {
                continue;
            };
            let source = fs::read_to_string(&file)?;
            let prepared = prepare::prepare(&source).map_err(|position| {
                let line = source.get(..position).unwrap_or_default().matches('\n').count() + 1;
                format!("{}:{line}: this is not a Fluent text", file.display())
            })?;
            let name = format!("{}-{name}", language.file_name().to_string_lossy());
            fs::write(target.join(name), prepared)?;
        }
    }
    Ok(())
}
