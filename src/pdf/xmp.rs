//! The metadata of a PDF in XMP (ISO 16684-1).

use std::fmt::Write;

use super::finish::PRODUCER;
use crate::paper::{Escaped, Sheet};

/// What the file is, for programs that ask: title, author, language, dates.
pub fn xmp(sheet: &Sheet) -> String {
    let mut xmp = String::with_capacity(1200);
    // Writing into a String cannot fail.
    let _ = write(&mut xmp, sheet);
    xmp
}

fn write(xmp: &mut String, sheet: &Sheet) -> std::fmt::Result {
    xmp.push_str(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n\
         <dc:format>application/pdf</dc:format>\n",
    );
    let (title, language) = (Escaped(&sheet.title), sheet.language.tag());
    writeln!(
        xmp,
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>"
    )?;
    if !sheet.author.is_empty() {
        let author = Escaped(&sheet.author);
        writeln!(xmp, "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")?;
    }
    writeln!(xmp, "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>")?;
    if let Some(date) = sheet.date {
        let time = format!("{date}T00:00:00Z");
        writeln!(xmp, "<xmp:CreateDate>{time}</xmp:CreateDate>")?;
        writeln!(xmp, "<xmp:ModifyDate>{time}</xmp:ModifyDate>")?;
        writeln!(xmp, "<xmp:MetadataDate>{time}</xmp:MetadataDate>")?;
    }
    writeln!(xmp, "<xmp:CreatorTool>Billet</xmp:CreatorTool>")?;
    writeln!(xmp, "<pdf:Producer>{PRODUCER}</pdf:Producer>")?;
    xmp.push_str("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    Ok(())
}
