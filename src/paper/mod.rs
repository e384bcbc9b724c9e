//! Document, totals and look laid out as pages: positioned text, rules and pictures.
//!
//! [`lay_out`] turns a document into a [`Sheet`]; the preview ([`draw_svg`]) and the PDF are drawn
//! from the same sheet, so what is seen is what is exported. Lengths are in points (1/72 inch),
//! with y running down from the top edge of the page.

mod block;
mod break_lines;
mod clean_text;
mod compose;
mod design;
mod divide;
mod draw_svg;
mod escaped;
mod find_problems;
mod fonts;
mod jpeg_header;
mod paginate;
mod picture;
mod piece;
mod sheet;
mod typesetter;

pub use compose::lay_out;
pub use design::Ink;
pub use draw_svg::draw_svg;
pub use escaped::Escaped;
pub use find_problems::find_problems;
pub use fonts::{Face, FontError, Fonts, Weight};
pub use jpeg_header::JpegHeader;
pub use picture::{Dots, Picture, PictureError, read_picture};
pub use sheet::{Area, Content, Glyph, Item, Page, Place, Role, Run, Sheet, SheetPicture, Table};
