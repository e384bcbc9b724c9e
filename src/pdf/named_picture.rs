//! A picture that a PDF holds once, though its pages and the document inside both have it.
//!
//! In the document its data are then the name by which the pages call it: `"data":"#I0"`. No base64
//! has such a sign. Whoever opens the file again finds the picture under that name among the
//! resources of its first page.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::document::LogoType;

/// A picture of the pages of which nothing is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPicture {
    /// The name by which pages call it.
    pub name: String,
    /// Its file in base64, as a document has it.
    pub data: String,
}

/// What stands before the data of a picture. Within a text the quotes would be escaped.
const BEFORE: &str = r#""data":""#;
/// The same, and that it is only named.
const NAMED: &str = r##""data":"#"##;

/// The most bytes that are put back into a document: sixteen of the largest logos.
const MOST: usize = 16 << 20;

/// A document's JSON, without space between its parts, without the data of pictures.
pub fn leave_out(json: &str, pictures: &[NamedPicture]) -> String {
    let mut json = json.to_owned();
    // An empty one would be found everywhere.
    for NamedPicture { name, data } in pictures.iter().filter(|picture| !picture.data.is_empty()) {
        json = json.replace(&format!("{BEFORE}{data}\""), &format!("{NAMED}{name}\""));
    }
    json
}

/// The same with the data put back, which `find` gives by the name: the type of the file and its
/// bytes. What it does not find, or of another type, has no data any more.
pub fn put_back(json: &str, mut find: impl FnMut(&str) -> Option<(LogoType, Vec<u8>)>) -> String {
    let mut whole = String::with_capacity(json.len());
    let mut rest = json;
    let mut put = 0;
    let mut last: Option<(&str, Option<(LogoType, String)>)> = None;
    while let Some((before, after)) = rest.split_once(NAMED) {
        let Some((name, after)) = after.split_once('"') else { break };
        whole.push_str(before);
        whole.push_str(BEFORE);
        let found = match last.take() {
            Some((same, found)) if same == name => found,
            _ => find(name).map(|(kind, file)| (kind, BASE64_STANDARD.encode(file))),
        };
        if let Some((kind, data)) = &found
            && is_of_type(before, after, *kind)
            && put + data.len() <= MOST
        {
            put += data.len();
            whole.push_str(data);
        }
        last = Some((name, found));
        whole.push('"');
        rest = after;
    }
    whole.push_str(rest);
    whole
}

/// Whether the type beside the data is that of the file: in a look the two stand in either order.
fn is_of_type(before: &str, after: &str, kind: LogoType) -> bool {
    let media_type = format!(r#""media_type":"{}""#, kind.media_type());
    let before = before.strip_suffix(',').is_some_and(|before| before.ends_with(&media_type));
    before || after.strip_prefix(',').is_some_and(|after| after.starts_with(&media_type))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(name: &str, file: &[u8]) -> NamedPicture {
        NamedPicture { name: name.to_owned(), data: BASE64_STANDARD.encode(file) }
    }

    #[test]
    fn what_is_left_out_is_put_back() {
        let pictures = [picture("I0", b"logo"), picture("I1", b"a stamp"), picture("I2", b"")];
        let json = format!(
            r##"{{"logo":{{"media_type":"image/png","data":"{}"}},"look":{{"stamp":{{"media_type":"image/jpeg","data":"{}"}}}},"note":"\"data\":\"#I0\"","empty":{{"data":""}}}}"##,
            pictures[0].data, pictures[1].data,
        );
        let without = leave_out(&json, &pictures);
        assert!(without.contains(r##"{"media_type":"image/png","data":"#I0"}"##), "{without}");
        assert!(!without.contains(&pictures[0].data) && !without.contains(&pictures[1].data));
        let back = put_back(&without, |name| match name {
            "I0" => Some((LogoType::Png, b"logo".to_vec())),
            "I1" => Some((LogoType::Jpeg, b"a stamp".to_vec())),
            _ => panic!("{name}"),
        });
        assert_eq!(back, json);
    }

    #[test]
    fn what_is_not_found_or_is_of_another_type_is_empty() {
        let json = r##"[{"media_type":"image/png","data":"#I0"},{"data":"#I1"},{"data":"#I"##;
        let png = |name: &str| (name == "I1").then(|| (LogoType::Png, b"x".to_vec()));
        let empty = r##"[{"media_type":"image/png","data":""},{"data":""},{"data":"#I"##;
        assert_eq!(put_back(json, png), empty);
        assert_eq!(put_back(json, |_| Some((LogoType::Jpeg, b"x".to_vec()))), empty);
    }

    #[test]
    fn a_document_does_not_grow_without_end() {
        let one = r##"{"media_type":"image/png","data":"#I0"},"##;
        let json = one.repeat(10_000);
        let mut asked = 0;
        let whole = put_back(&json, |_| {
            asked += 1;
            Some((LogoType::Png, vec![0; 1 << 20]))
        });
        assert!(whole.len() <= MOST + json.len(), "{}", whole.len());
        assert_eq!(asked, 1);
    }
}
