//! The size of a drawing (SVG), written into its root element. Browsers draw one that has no size
//! at a size of their own, or not at all.
//!
//! The text is changed as text: a parser of the browser would complain of every style and script
//! in it on the page's behalf.

use std::fmt::Write as _;

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// The drawing with the pixels that `fit` makes of its own width and height; as it was, where its
/// size cannot be known. Nothing, if it is no drawing.
pub(super) fn sized_svg(svg: &str, fit: impl Fn(f64, f64) -> (u32, u32)) -> Option<String> {
    let svg = svg.trim_start_matches('\u{feff}');
    let start = root(svg)?;
    let (before, tag) = svg.split_at_checked(start)?;
    let name_length = tag.find(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/'))?;
    let (name, rest) = tag.split_at_checked(name_length)?;
    let (attributes, after) = attributes(rest)?;

    let value =
        |name: &str| attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
    let own = value("width").zip(value("height"));
    let size = match value("viewBox") {
        Some(view) => view_size(view),
        None => own.and_then(|(width, height)| pixels(width).zip(pixels(height))),
    };
    let mut text = format!("{before}{name}");
    for (name, value) in &attributes {
        if size.is_none() || !matches!(*name, "width" | "height") {
            let quote = if value.contains('"') { '\'' } else { '"' };
            write!(text, " {name}={quote}{value}{quote}").ok()?;
        }
    }
    if value("xmlns").is_none() && name == "<svg" {
        // Drawings that are copied out of a page often lack it.
        write!(text, " xmlns=\"{NAMESPACE}\"").ok()?;
    }
    if let Some((width, height)) = size {
        if let (None, Some((width, height))) = (value("viewBox"), own) {
            write!(text, " viewBox=\"0 0 {} {}\"", bare(width), bare(height)).ok()?;
        }
        let (width, height) = fit(width, height);
        write!(text, " width=\"{width}\" height=\"{height}\"").ok()?;
    }
    text.push_str(after);
    Some(text)
}

/// Where the root element begins, if it is a drawing's: after the declaration, comments and the
/// document type.
fn root(svg: &str) -> Option<usize> {
    let mut rest = svg;
    loop {
        rest = rest.trim_start();
        let end = if rest.starts_with("<?") {
            end_of(rest, "?>")?
        } else if rest.starts_with("<!--") {
            end_of(rest, "-->")?
        } else if rest.starts_with("<!") {
            // A document type may have declarations of its own between brackets.
            let close = rest.find('>')?;
            match rest.find('[') {
                Some(open) if open < close => {
                    let inner = open + rest.get(open..)?.find(']')?;
                    inner + rest.get(inner..)?.find('>')? + 1
                }
                _ => close + 1,
            }
        } else {
            break;
        };
        rest = rest.get(end..)?;
    }
    let name = rest.strip_prefix('<')?;
    let name = name.split(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/')).next()?;
    let local = name.rsplit(':').next()?;
    (local == "svg").then(|| svg.len() - rest.len())
}

/// Where the first such mark in a text ends. The library's search is made for long texts, and
/// larger than all that is done with drawings.
fn end_of(text: &str, mark: &str) -> Option<usize> {
    let start = text.as_bytes().windows(mark.len()).position(|part| part == mark.as_bytes());
    Some(start? + mark.len())
}

/// Names and values up to the end of a tag, and what follows them, from that end on.
fn attributes(mut rest: &str) -> Option<(Vec<(&str, &str)>, &str)> {
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.starts_with(['>', '/']) {
            return Some((attributes, rest));
        }
        let (name, value) = rest.split_once('=')?;
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, after) = value.get(1..)?.split_once(quote)?;
        attributes.push((name.trim_end(), value));
        rest = after;
    }
}

/// The width and height of a `viewBox`.
fn view_size(view: &str) -> Option<(f64, f64)> {
    let mut numbers = view
        .split(|c: char| c == ',' || c.is_ascii_whitespace())
        .filter(|part| !part.is_empty())
        .map(number);
    let [_, _, width, height] =
        [numbers.next()??, numbers.next()??, numbers.next()??, numbers.next()??];
    (width > 0.0 && height > 0.0).then_some((width, height))
}

/// A length in pixels; nothing, where it has another unit.
fn pixels(length: &str) -> Option<f64> {
    number(bare(length)).filter(|number| *number > 0.0)
}

/// A length without its unit, where that is pixels.
fn bare(length: &str) -> &str {
    let length = length.trim();
    length.strip_suffix("px").unwrap_or(length)
}

/// A number as drawings have it, but for powers of ten. What reads a float in the library brings
/// tables that weigh more in the page than all that is done with drawings; a size to fit by needs
/// no more than this.
fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mut value, mut place) = (0.0, None);
    for sign in digits.chars() {
        match (sign.to_digit(10), place) {
            (Some(digit), None) => value = value * 10.0 + f64::from(digit),
            (Some(digit), Some(unit)) => {
                value += f64::from(digit) * unit;
                place = Some(unit / 10.0);
            }
            (None, None) if sign == '.' => place = Some(0.1),
            (None, _) => return None,
        }
    }
    let is_number = digits.contains(|sign: char| sign.is_ascii_digit());
    is_number.then_some(if text.starts_with('-') { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn numbers_of_drawings_are_read() {
        for (text, value) in [("24", 24.0), (".5", 0.5), ("-3.25", -3.25), ("+7.", 7.0)] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        let long = number("210.432134567890123").unwrap();
        assert!((long - 210.432_134_567_89).abs() < 1e-9, "{long}");
        for text in ["", ".", "1e3", "5%", "--1", "1.2.3"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    fn doubled(svg: &str) -> Option<String> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small sizes")]
        sized_svg(svg, |width, height| ((width * 2.0) as u32, (height * 2.0) as u32))
    }

    #[test]
    fn the_view_box_decides_the_size() {
        for view in ["0 0 20 10", "-5,-5,20,10", " 0  0\n20 10 "] {
            let svg = format!("<svg xmlns='{NAMESPACE}' viewBox='{view}' width='1' height='3em'/>");
            let sized = doubled(&svg).unwrap();
            assert_eq!(
                sized,
                format!(
                    "<svg xmlns=\"{NAMESPACE}\" viewBox=\"{view}\" width=\"40\" height=\"20\"/>"
                )
            );
        }
    }

    #[test]
    fn a_size_without_a_view_box_becomes_one() {
        let sized = doubled("<svg width=\"20px\" height=\"10\"><g/></svg>").unwrap();
        assert!(sized.contains("viewBox=\"0 0 20 10\" width=\"40\" height=\"20\"><g/></svg>"));
    }

    #[test]
    fn a_size_that_cannot_be_known_stays_as_it_is() {
        for attributes in
            ["", " width=\"10mm\" height=\"5mm\"", " viewBox=\"0 0 0 5\"", " viewBox=\"a b c d\""]
        {
            let svg = format!("<svg xmlns=\"{NAMESPACE}\"{attributes}>");
            let same: String = doubled(&svg).unwrap();
            for part in attributes.split_ascii_whitespace() {
                assert!(same.contains(part), "{same}");
            }
            assert!(!same.contains("viewBox=\"0 0 2"), "{same}");
        }
    }

    #[test]
    fn what_stands_before_the_root_and_inside_its_values_stays() {
        let svg = "\u{feff}<?xml version='1.0'?>\n<!-- <svg> --><!DOCTYPE svg [<!ENTITY a '>'>]>\n\
            <s:svg data-x='a>b\"c' viewBox = '0 0 1 1'><x/></s:svg>";
        assert_eq!(
            doubled(svg).unwrap(),
            "<?xml version='1.0'?>\n<!-- <svg> --><!DOCTYPE svg [<!ENTITY a '>'>]>\n\
             <s:svg data-x='a>b\"c' viewBox=\"0 0 1 1\" width=\"2\" height=\"2\"><x/></s:svg>"
        );
    }

    #[test]
    fn a_drawing_out_of_a_page_is_given_its_namespace() {
        assert_eq!(doubled("<svg/>").unwrap(), format!("<svg xmlns=\"{NAMESPACE}\"/>"));
    }

    #[test]
    fn what_is_no_drawing_gives_nothing() {
        for text in
            ["", "<html><svg/></html>", "<svgs/>", "<svg a>", "<svg a=b>", "<svg a='", "<!--"]
        {
            assert_eq!(doubled(text), None, "{text}");
        }
    }
}
