//! The metadata of a PDF in XMP (ISO 16684-1), as ISO 19005-3 (6.6) and ISO 14289-1 (5) want them.

use std::fmt::{Result, Write};

use super::catalog::PRODUCER;
use super::whole::Whole;
use crate::paper::Escaped;

/// A schema of metadata beyond those that PDF/A knows, with what the file says by it. Each is
/// described in the file itself (ISO 19005-3, 6.6.2.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// What it is, in words.
    pub description: String,
    /// Its namespace.
    pub namespace: String,
    /// The prefix of its names.
    pub prefix: String,
    /// What the file says by it.
    pub properties: Vec<Property>,
}

/// One thing that a file says by a [`Schema`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// Its name.
    pub name: String,
    /// The type of its value, as XMP names it: `Text`, `Integer`.
    pub value_type: String,
    /// What it is, in words.
    pub description: String,
    /// What the file says.
    pub value: String,
}

/// The schema by which a file says that it is PDF/UA.
fn universal_access() -> Schema {
    Schema {
        description: "PDF/UA identification schema".to_owned(),
        namespace: "http://www.aiim.org/pdfua/ns/id/".to_owned(),
        prefix: "pdfuaid".to_owned(),
        properties: vec![Property {
            name: "part".to_owned(),
            value_type: "Integer".to_owned(),
            description: "Part of ISO 14289 that the file conforms to".to_owned(),
            value: "1".to_owned(),
        }],
    }
}

/// What the file is, for programs that ask: title, author, language, dates, the standards that it
/// conforms to, and what `schemas` say.
pub fn metadata(file: &Whole, schemas: &[Schema]) -> String {
    let mut xmp = String::with_capacity(3000);
    let own = [universal_access()];
    let schemas: Vec<&Schema> = own.iter().chain(schemas).collect();
    // Writing into a String cannot fail.
    let _ = write(&mut xmp, file, &schemas);
    xmp
}

fn write(xmp: &mut String, file: &Whole, schemas: &[&Schema]) -> Result {
    xmp.push_str(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n\
         <pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n\
         <dc:format>application/pdf</dc:format>\n",
    );
    let title = Escaped(&file.title);
    writeln!(
        xmp,
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>"
    )?;
    if !file.author.is_empty() {
        let author = Escaped(&file.author);
        writeln!(xmp, "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")?;
    }
    xmp.push_str("<dc:language><rdf:Bag>");
    for language in &file.languages {
        write!(xmp, "<rdf:li>{}</rdf:li>", language.tag())?;
    }
    xmp.push_str("</rdf:Bag></dc:language>\n");
    if let Some(date) = file.date {
        let time = format!("{date}T00:00:00Z");
        writeln!(xmp, "<xmp:CreateDate>{time}</xmp:CreateDate>")?;
        writeln!(xmp, "<xmp:ModifyDate>{time}</xmp:ModifyDate>")?;
        writeln!(xmp, "<xmp:MetadataDate>{time}</xmp:MetadataDate>")?;
    }
    writeln!(xmp, "<xmp:CreatorTool>Billet</xmp:CreatorTool>")?;
    writeln!(xmp, "<pdf:Producer>{PRODUCER}</pdf:Producer>\n</rdf:Description>")?;
    for schema in schemas {
        write_values(xmp, schema)?;
    }
    write_descriptions(xmp, schemas)?;
    xmp.push_str("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    Ok(())
}

fn write_values(xmp: &mut String, schema: &Schema) -> Result {
    let (prefix, namespace) = (Escaped(&schema.prefix), Escaped(&schema.namespace));
    writeln!(xmp, "<rdf:Description rdf:about=\"\" xmlns:{prefix}=\"{namespace}\">")?;
    for property in &schema.properties {
        let (name, value) = (Escaped(&property.name), Escaped(&property.value));
        writeln!(xmp, "<{prefix}:{name}>{value}</{prefix}:{name}>")?;
    }
    writeln!(xmp, "</rdf:Description>")
}

fn write_descriptions(xmp: &mut String, schemas: &[&Schema]) -> Result {
    xmp.push_str(
        "<rdf:Description rdf:about=\"\" \
         xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
         <pdfaExtension:schemas><rdf:Bag>\n",
    );
    for schema in schemas {
        writeln!(
            xmp,
            "<rdf:li rdf:parseType=\"Resource\">\n\
             <pdfaSchema:schema>{}</pdfaSchema:schema>\n\
             <pdfaSchema:namespaceURI>{}</pdfaSchema:namespaceURI>\n\
             <pdfaSchema:prefix>{}</pdfaSchema:prefix>\n\
             <pdfaSchema:property><rdf:Seq>",
            Escaped(&schema.description),
            Escaped(&schema.namespace),
            Escaped(&schema.prefix),
        )?;
        for property in &schema.properties {
            writeln!(
                xmp,
                "<rdf:li rdf:parseType=\"Resource\">\n\
                 <pdfaProperty:name>{}</pdfaProperty:name>\n\
                 <pdfaProperty:valueType>{}</pdfaProperty:valueType>\n\
                 <pdfaProperty:category>external</pdfaProperty:category>\n\
                 <pdfaProperty:description>{}</pdfaProperty:description>\n</rdf:li>",
                Escaped(&property.name),
                Escaped(&property.value_type),
                Escaped(&property.description),
            )?;
        }
        writeln!(xmp, "</rdf:Seq></pdfaSchema:property>\n</rdf:li>")?;
    }
    writeln!(xmp, "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>")
}
