//! From a file of `formats/` to the forms in which a program carries it: its values alone. Run while
//! building.

/// What a file names, in the order in which it is packed: first that of figures, then that of dates.
/// The last may be missing.
const NAMES: [&str; 8] =
    ["numbers", "percent", "money", "signs", "date", "long-date", "months", "months-alone"];

/// Packs the text of a file: how figures are written, and how dates are, a value a line.
///
/// # Errors
/// What is missing or not known.
pub fn pack_format(source: &str) -> Result<[String; 2], String> {
    let mut values = [""; NAMES.len()];
    for line in source.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (name, value) =
            line.split_once(" = ").ok_or_else(|| format!("{line:?} is no name and value"))?;
        let place = NAMES.iter().position(|known| *known == name);
        let value_there = place.and_then(|place| values.get_mut(place));
        *value_there.ok_or_else(|| format!("{name:?} is not known"))? = value;
    }
    let mut lines = Vec::new();
    for (name, value) in NAMES.into_iter().zip(values) {
        if value.is_empty() && name != "months-alone" {
            return Err(format!("{name:?} is missing"));
        }
        let is_list = matches!(name, "signs" | "months" | "months-alone");
        let value = if is_list { value.replace(' ', "") } else { value.to_owned() };
        let is_pattern = matches!(name, "numbers" | "percent" | "money");
        let signs = |value: String| value.replace('_', "\u{a0}").replace('~', "\u{202f}");
        lines.push(if is_pattern { signs(value) } else { value });
    }
    let dates = lines.split_off(4);
    Ok([lines.join("\n"), dates.join("\n")])
}
