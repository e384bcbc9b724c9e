//! Prepares what the program carries in a small form: the list of currencies, how each language
//! writes numbers and dates, the texts of the page and the paper. What the browser fetches of a
//! language or a country when it is chosen is written here too (`languages/`); `scripts/finish_dist.mjs` puts it
//! beside the page.

use std::fmt::Write;
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fs,
    path::Path,
};

#[path = "src/region/pack_country.rs"]
mod pack_country;
#[path = "src/region/pack_format.rs"]
mod pack_format;
#[path = "src/wording/prepare.rs"]
mod prepare;
#[path = "src/wording/signs.rs"]
mod signs;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The files of a language that the page speaks: all of them, or it is not offered.
const INTERFACE: [&str; 3] = ["interface", "check", "drawer"];

/// The languages in the order of `Language::ALL`; the tests of `region` would find another.
const ORDER: &str =
    "cs da de en es fr hr it hu nl nb pl pt ro sk sl sr-Latn fi sv tr el bg ru sr uk";

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/wording");
    println!("cargo::rerun-if-changed=scripts/early_texts.txt");
    println!("cargo::rerun-if-changed=src/region/formats");
    println!("cargo::rerun-if-changed=src/region/countries");
    println!("cargo::rerun-if-changed=src/region/country_names.json");
    let target = env::var("OUT_DIR")?;
    let target = Path::new(&target);
    fs::write(target.join("currencies"), currencies())?;
    let (figures, formats) = formats()?;
    fs::write(target.join("figures"), figures)?;
    let texts = texts()?;
    write_list(target, "dates", formats.iter().map(|(tag, format)| (tag.clone(), format)))?;
    let named = texts.iter().map(|((tag, name), text)| (format!("{tag}-{name}"), text));
    write_list(target, "texts", named)?;
    part_english(target, &texts)?;
    let spoken = formats.keys().filter(|tag| {
        INTERFACE.iter().all(|name| texts.contains_key(&((*tag).clone(), (*name).to_owned())))
    });
    let spoken: Vec<&str> = spoken.map(String::as_str).collect();
    fs::write(target.join("interface-languages"), spoken.join(" "))?;
    write_language_files(target, &formats, &texts)?;
    let countries = countries()?;
    for (code, country) in &countries {
        fs::write(target.join("languages").join(format!("country-{code}.txt")), country)?;
    }
    write_list(target, "countries", countries.iter().map(|(code, text)| (code.clone(), text)))
}

/// What the program uses of each country's file, by the country's code.
fn countries() -> Outcome<BTreeMap<String, String>> {
    let names = serde_json::from_str(&fs::read_to_string("src/region/country_names.json")?)?;
    let mut countries = BTreeMap::new();
    for file in fs::read_dir("src/region/countries")? {
        let file = file?.path();
        let Some(stem) = file.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let packed = pack_country::pack_country(&fs::read_to_string(&file)?, &names)
            .map_err(|fault| format!("{}: {fault}", file.display()))?;
        countries.insert(stem.to_uppercase(), packed);
    }
    Ok(countries)
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

/// How each language writes figures, in the order of `Language::ALL`, and how it writes dates, by its tag.
fn formats() -> Outcome<(String, BTreeMap<String, String>)> {
    let (mut figures, mut dates) = (BTreeMap::new(), BTreeMap::new());
    for file in fs::read_dir("src/region/formats")? {
        let file = file?.path();
        let Some(tag) = file.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let [of_figures, of_dates] = pack_format::pack_format(&fs::read_to_string(&file)?)
            .map_err(|fault| format!("{}: {fault}", file.display()))?;
        let place = ORDER.split(' ').position(|known| known == tag);
        let place = place.ok_or_else(|| format!("{tag} has no place among the languages"))?;
        figures.insert(place, format!("{of_figures}\n"));
        dates.insert(tag.to_owned(), of_dates);
    }
    Ok((figures.into_values().collect(), dates))
}

/// Every Fluent file under `src/wording`, prepared, by its language and its name.
fn texts() -> Outcome<BTreeMap<(String, String), String>> {
    let mut texts = BTreeMap::new();
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
            let tag = language.file_name().to_string_lossy().into_owned();
            texts.insert((tag, name.to_owned()), prepared);
        }
    }
    Ok(texts)
}

/// Parts what the page says in English in two, as the page's program is parted: what it says while it
/// opens, is typed into, or can load nothing, and what comes late. The late part stands between two
/// marks, by which `scripts/wasm_split.mjs` finds it.
fn part_english(target: &Path, texts: &BTreeMap<(String, String), String>) -> Outcome<()> {
    let list = fs::read_to_string("scripts/early_texts.txt")?;
    let early: BTreeSet<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let whole = texts.get(&("en".to_owned(), "interface".to_owned()));
    let whole = whole.ok_or("the page has no English")?;
    let (mut first, mut late) = (String::new(), format!("late-begin{0}{0}", signs::END));
    let mut parts = whole.split_terminator(signs::END);
    while let (Some(key), Some(pattern)) = (parts.next(), parts.next()) {
        // An attribute stands with its owner.
        let owner = key.split('.').next().unwrap_or(key);
        let place = if early.contains(owner) { &mut first } else { &mut late };
        write!(place, "{key}{0}{pattern}{0}", signs::END)?;
    }
    write!(late, "late-end{0}{0}", signs::END)?;
    fs::write(target.join("english-early"), first)?;
    fs::write(target.join("english-late"), late)?;
    Ok(())
}

/// Writes each part to a file of its own, and all as a list in Rust for whoever has them all.
fn write_list<'a>(
    target: &Path,
    name: &str,
    parts: impl Iterator<Item = (String, &'a String)>,
) -> Outcome<()> {
    let folder = target.join(name);
    fs::create_dir_all(&folder)?;
    let mut list = String::from("&[");
    for (part, text) in parts {
        fs::write(folder.join(&part), text)?;
        writeln!(list, "({part:?}, {text:?}),")?;
    }
    list.push(']');
    fs::write(target.join(format!("{name}.rs")), list)?;
    Ok(())
}

/// Writes what the browser fetches: a file for each Fluent file, with its tag and with how its
/// language writes dates at its head.
fn write_language_files(
    target: &Path,
    formats: &BTreeMap<String, String>,
    texts: &BTreeMap<(String, String), String>,
) -> Outcome<()> {
    let folder = target.join("languages");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    // English is compiled in, but for the units.
    let fetched = |tag: &str, name: &str| tag != "en" || name == "units";
    for ((tag, name), text) in texts.iter().filter(|((tag, name), _)| fetched(tag, name)) {
        let format = formats.get(tag).ok_or_else(|| format!("{tag} has texts and no format"))?;
        let whole = format!("{tag}\n{format}{}{text}", signs::END);
        fs::write(folder.join(format!("{tag}-{name}.txt")), whole)?;
    }
    Ok(())
}
