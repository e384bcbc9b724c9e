//! Document, totals and look laid out as pages: positioned text, rules and pictures.
//!
//! [`lay_out`] turns a document into a [`Sheet`]; the preview ([`draw_svg`]) and the PDF are drawn
//! from the same sheet, so what is seen is what is exported. Lengths are in points (1/72 inch),
//! with y running down from the top edge of the page.

mod block;
mod break_lines;
mod break_word;
mod choose_face;
mod clean_text;
mod compose;
mod design;
mod divide;
mod draw_svg;
mod escaped;
mod even_colours;
mod face;
mod find_problems;
mod font_limits;
mod fonts;
mod hang;
mod jpeg_header;
mod line;
mod outline_calls;
mod own_font;
mod paginate;
mod picture;
mod piece;
mod script;
mod sheet;
mod shrink;
mod spots;
mod typesetter;
mod word;

pub use choose_face::is_invisible;
pub use compose::lay_out;
pub use design::Ink;
pub use draw_svg::draw_svg;
pub use escaped::Escaped;
pub use face::Face;
pub use find_problems::find_problems;
pub use fonts::{FaceId, Family, Fonts, MOST_OWN_FONTS, Weight};
pub use jpeg_header::JpegHeader;
pub use own_font::{FontError, FontFacts, MOST_FONT_BYTES, OwnFont, read_font};
pub use picture::{Dots, Picture, PictureError, read_picture};
pub use sheet::{
    Area, Code, Content, Glyph, Item, Page, Place, Role, Run, Sheet, SheetPicture, Table,
};
pub use spots::spots;
