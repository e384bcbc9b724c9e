//! Files inside a PDF, as PDF/A-3 has them (ISO 19005-3, 6.8; ISO 32000-1, 7.11).

use std::borrow::Cow;

use lopdf::{Dictionary, Object, StringFormat, text_string};
use md5::{Digest, Md5};

use super::catalog::pdf_date;
use super::named_picture::{NamedPicture, leave_out};
use super::objects::{Number, Objects};
use crate::calendar::Date;
use crate::document::Document;
use crate::json;

/// The name under which a PDF holds the document that it was made from.
pub const DOCUMENT_NAME: &str = "billet.json";

/// What kind of file that is.
const DOCUMENT_TYPE: &str = "application/json";

/// The name of the document at a place, from 1.
fn document_name(place: usize) -> String {
    DOCUMENT_NAME.replace('.', &format!("-{place}."))
}

/// At which place, from 1, the document of a name stands; nothing, where it is the name of no document.
pub fn place_of_document(name: &str) -> Option<usize> {
    if name == DOCUMENT_NAME {
        return Some(1);
    }
    let place = name.trim_start_matches(|c: char| !c.is_ascii_digit()).strip_suffix(".json")?;
    let place = place.parse().ok()?;
    (document_name(place) == name).then_some(place)
}

/// What a file is to the document that holds it (ISO 19005-3, annex E).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// What the document was made from.
    Source,
    /// What the document was derived from, such as the numbers of a chart.
    Data,
    /// The same in another form, such as an e-invoice.
    Alternative,
    /// More than the document says.
    Supplement,
    /// Nothing that is known.
    Unspecified,
}

impl Relationship {
    const fn name(self) -> &'static str {
        match self {
            Self::Source => "Source",
            Self::Data => "Data",
            Self::Alternative => "Alternative",
            Self::Supplement => "Supplement",
            Self::Unspecified => "Unspecified",
        }
    }
}

/// A file to be put into a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, of which no other file of the PDF has the same.
    pub name: String,
    /// What kind of file it is (RFC 6838), such as `text/xml`.
    pub media_type: String,
    /// What it is to the document.
    pub relationship: Relationship,
    /// What it is, in words.
    pub description: String,
    /// The day on which it was changed last.
    pub modified: Option<Date>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Attachment {
    /// A document as a file, from which [`super::read_document_of`] opens it again.
    pub fn of_document(document: &Document) -> Self {
        Self {
            name: DOCUMENT_NAME.to_owned(),
            media_type: DOCUMENT_TYPE.to_owned(),
            relationship: Relationship::Source,
            description: "Billet".to_owned(),
            modified: document.issue_date,
            bytes: json::write(document).into_bytes(),
        }
    }

    /// Several documents as files of one PDF, from which [`super::read_documents_of`] opens them again:
    /// `billet.json`, `billet-2.json` and so on.
    pub fn of_documents(documents: &[Document]) -> Vec<Self> {
        let mut files: Vec<Self> = Vec::with_capacity(documents.len());
        for document in documents {
            let mut file = Self::of_document(document);
            if !files.is_empty() {
                file.name = document_name(files.len() + 1);
            }
            files.push(file);
        }
        files
    }

    /// Its bytes: a document's without the pictures that the pages have as well.
    fn bytes(&self, pictures: &[NamedPicture]) -> Cow<'_, [u8]> {
        if self.relationship == Relationship::Source
            && self.media_type == DOCUMENT_TYPE
            && let Ok(json) = str::from_utf8(&self.bytes)
        {
            return Cow::Owned(leave_out(json, pictures).into_bytes());
        }
        Cow::Borrowed(&self.bytes)
    }

    fn specification(&self, objects: &mut Objects, pictures: &[NamedPicture]) -> Dictionary {
        let bytes = self.bytes(pictures);
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let checksum = Md5::digest(&bytes).to_vec();
        let mut parameters = Dictionary::from_iter([
            ("Size", Object::Integer(size)),
            ("CheckSum", Object::String(checksum, StringFormat::Hexadecimal)),
        ]);
        if let Some(date) = self.modified {
            parameters.set("ModDate", Object::string_literal(pdf_date(date)));
        }
        let file = Dictionary::from_iter([
            ("Type", Object::from("EmbeddedFile")),
            ("Subtype", Object::from(self.media_type.as_str())),
            ("Params", Object::Dictionary(parameters)),
        ]);
        let file = objects.add_stream(file, &bytes);
        let files = Dictionary::from_iter([("F", file.into()), ("UF", file.into())]);
        Dictionary::from_iter([
            ("Type", Object::from("Filespec")),
            ("F", text_string(&self.name)),
            ("UF", text_string(&self.name)),
            ("AFRelationship", Object::from(self.relationship.name())),
            ("Desc", text_string(&self.description)),
            ("EF", Object::Dictionary(files)),
        ])
    }
}

/// Adds files to a PDF, whose pages have some pictures, and names them in its catalog.
pub fn attach(
    objects: &mut Objects,
    catalog: &mut Dictionary,
    attachments: &[Attachment],
    pictures: &[NamedPicture],
) {
    if attachments.is_empty() {
        return;
    }
    let mut files: Vec<(&str, Number)> = Vec::with_capacity(attachments.len());
    for attachment in attachments {
        let specification = attachment.specification(objects, pictures);
        files.push((&attachment.name, objects.add(specification)));
    }
    let associated = files.iter().map(|(_, file)| (*file).into()).collect();
    catalog.set("AF", Object::Array(associated));
    // A tree of names is in their order (ISO 32000-1, 7.9.6).
    let mut named: Vec<(Object, Number)> =
        files.into_iter().map(|(name, file)| (text_string(name), file)).collect();
    named.sort_by(|(one, _), (other, _)| bytes_of(one).cmp(bytes_of(other)));
    let leaves = named.into_iter().flat_map(|(name, file)| [name, file.into()]).collect();
    let tree = Dictionary::from_iter([("Names", Object::Array(leaves))]);
    let trees = Dictionary::from_iter([("EmbeddedFiles", objects.add(tree).into())]);
    catalog.set("Names", trees);
}

fn bytes_of(name: &Object) -> &[u8] {
    name.as_str().unwrap_or_default()
}
