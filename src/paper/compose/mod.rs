//! The classic paper: quiet, one accent, figures in line.

mod address_lines;
mod both;
mod figures;
mod foot;
mod head;
mod item_columns;
mod items_table;
mod letter_head;
mod opening;
mod page_marks;
mod party_numbers;
mod payment_block;
mod payment_codes;
mod place_to_sign;
mod section_rows;
mod strip_head;
mod tax_words;
mod totals_block;
mod voice;

use super::block::{Block, Mark};
use super::break_lines::break_lines;
use super::design::{Design, STAMP_WITHIN, TIGHTNESSES};
use super::paginate::Pager;
use super::piece::{Bond, Piece, bind_last};
use super::sheet::{Content, Item, Page, Role, Sheet, SheetPicture};
use super::typesetter::Typesetter;
use super::{Family, Fonts, clean_text::clean_line, picture::read_picture};
use crate::document::{Document, Field, Logo, LookChoices, Totals, Typeface};
use crate::region::NationalManner;
use voice::Voice;

/// Lays a document out. Where its totals could not be computed the figures that depend on them
/// are left out; the rest is drawn.
pub fn lay_out(document: &Document, totals: Option<&Totals>, fonts: &Fonts) -> Sheet {
    let look = document.look.choices();
    let serif = (look.typeface == Typeface::Serif).then(|| fonts.clone().led_by(Family::Serif));
    let mut writer = Writer::new(document, &look, totals, serif.as_ref().unwrap_or(fonts));
    let mut finished = writer.parts().fill();
    let count = finished.len();
    let mut page_names = Vec::with_capacity(count);
    for (index, page) in finished.iter_mut().enumerate() {
        let name = writer.page_name(index + 1, count);
        if index == 0 {
            page.items.splice(0..0, writer.page_marks());
        }
        page_names.push(name.first.clone());
        page.items.extend(writer.foot(&name.joined()));
    }
    Sheet {
        title: writer.first.numbered(&writer.first.title()),
        author: clean_line(&document.seller.name),
        language: document.language,
        second_language: document.second_language(),
        date: document.issue_date,
        id: document.id.clone(),
        width: writer.design.page_width,
        height: writer.design.page_height,
        pages: finished,
        pictures: writer.pictures,
        page_names,
    }
}

/// A document whose paper has more pieces than this is long: a page less is not worth its while.
const FEW_PIECES: usize = 120;

/// The fewest lines of a divided text that a page begins or ends with.
const FEWEST_LINES: usize = 2;

/// Everything that stands on the paper, laid out and not yet on pages.
#[derive(Clone)]
struct Parts {
    design: Design,
    running_head: Vec<Item>,
    table_head: Block,
    pieces: Vec<Piece>,
    thanks: Piece,
}

impl Parts {
    /// Puts the parts on pages; with less space between them, where that saves a page.
    fn fill(self) -> Vec<Page> {
        if self.pieces.len() > FEW_PIECES {
            return self.fill_with(1.0);
        }
        let mut best = self.clone().fill_with(1.0);
        if best.len() > 1 {
            let most = best.len();
            for tightness in TIGHTNESSES {
                let pages = self.clone().fill_with(tightness);
                if pages.len() < most {
                    best = pages;
                    break;
                }
            }
        }
        best
    }

    fn fill_with(self, tightness: f32) -> Vec<Page> {
        let mut pager = Pager::new(&self.design, self.running_head, self.table_head, tightness);
        pager.fill(self.pieces);
        pager.place_if_room(self.thanks);
        pager.finish()
    }
}

/// What the parts of the paper are written with.
struct Writer<'a> {
    document: &'a Document,
    totals: Option<&'a Totals>,
    design: Design,
    look: &'a LookChoices,
    /// What says the texts in the language of the paper, and in its second one.
    first: Voice<'a>,
    second: Option<Voice<'a>>,
    /// How figures and dates are written.
    manner: NationalManner,
    typesetter: Typesetter<'a>,
    /// The pictures that stand on the paper.
    pictures: Vec<SheetPicture>,
}

impl<'a> Writer<'a> {
    fn new(
        document: &'a Document,
        look: &'a LookChoices,
        totals: Option<&'a Totals>,
        fonts: &'a Fonts,
    ) -> Self {
        let (language, second) = (document.language, document.second_language());
        let voice = |language| Voice::new(document, look, language);
        let first = voice(language);
        Self {
            document,
            totals,
            design: Design::of(look),
            look,
            first,
            second: second.map(voice),
            manner: first.manner,
            typesetter: Typesetter::new(fonts, language, second),
            pictures: Vec::new(),
        }
    }

    /// All parts of the paper, in their order.
    fn parts(&mut self) -> Parts {
        let running_head = self.running_head();
        let mut pieces = self.head();
        pieces.extend(self.opening());
        let (table_head, mut rows) = self.items_table();
        let totals = self.totals_pieces();
        if !totals.is_empty() {
            let count = rows.len();
            bind_last(&mut rows, Bond::Firm);
            bind_last(rows.get_mut(..count.saturating_sub(1)).unwrap_or_default(), Bond::Pair);
        }
        pieces.extend(rows);
        pieces.extend(totals);
        let stamp = self.stamp();
        let sign = self.place_to_sign();
        let [stamp, sign] = [stamp, sign].map(|piece| piece.into_iter().collect::<Vec<_>>());
        for part in [self.payment_pieces(), self.note(), sign, stamp] {
            if !part.is_empty() {
                bind_last(&mut pieces, Bond::Company);
                pieces.extend(part);
            }
        }
        let thanks = Piece::part(self.thanks(), self.design.label.leading);
        Parts { design: self.design, running_head, table_head, pieces, thanks }
    }

    /// Whether the author left a part out, by the name of its label.
    fn hides(&self, key: &str) -> bool {
        self.look.hides(key)
    }

    /// A line to the right edge, above something that counts.
    fn strong_line(&self, block: &mut Block, x: f32) {
        let design = &self.design;
        block.rule(x, design.right() - x, design.strong_line, design.accent);
    }

    /// The author's notes: whole where they are short, or else line by line over as many pages as
    /// it takes.
    fn note(&mut self) -> Vec<Piece> {
        let column = (self.design.margin_left, self.design.measure);
        let mark = Mark::of(Role::Paragraph, Field::Note);
        let lines = break_lines(
            &self.document.note,
            self.design.body,
            self.design.measure,
            &mut self.typesetter,
        );
        if lines.is_empty() {
            return Vec::new();
        }
        let mut heading = Block::default();
        let (label, mark_of_label) = (self.said("note"), Mark::plain(Role::Heading));
        self.set_where_it_fits(&mut heading, &label, self.design.label, column, &mark_of_label);
        let mut pieces = vec![Piece::part(heading, self.design.part_space)];
        pieces.extend(lines.into_iter().map(|line| {
            let mut block = Block::default();
            let indent = mark.indent(&line, self.design.measure);
            block.line(line, self.design.body, self.design.margin_left + indent, &mark);
            // An empty line has its height all the same.
            Piece::part(block, 0.0)
        }));
        hold_together(&mut pieces, self.design.next_height());
        pieces
    }

    /// A word of thanks, unless the author left it out.
    fn thanks(&mut self) -> Block {
        let mut block = Block::default();
        if !self.document.kind.has_thanks() || self.hides("thanks") {
            return block;
        }
        let column = (self.design.margin_left, self.design.measure);
        let (thanks, mark) = (self.said("thanks"), Mark::plain(Role::Paragraph));
        self.set_where_it_fits(&mut block, &thanks, self.design.detail, column, &mark);
        block
    }

    /// Adds a picture to the sheet, where it can be read: which it is, and its printed size.
    fn picture(
        &mut self,
        file: Logo,
        within: (f32, f32),
        alternative: String,
    ) -> Option<(usize, f32, f32)> {
        let (width, height) = read_picture(&file, within).ok()?.printed_size(within);
        self.pictures.push(SheetPicture { file, within, alternative });
        Some((self.pictures.len() - 1, width, height))
    }

    /// The stamp or signature, at the right.
    fn stamp(&mut self) -> Option<Piece> {
        let file = self.look.stamp.clone()?;
        let (picture, width, height) =
            self.picture(file, STAMP_WITHIN, self.first.wording.text("stamp"))?;
        let x = self.design.right() - width;
        let content = Content::Picture { picture, x, y: 0.0, width, height };
        let mut block = Block { height, ..Block::default() };
        block.push(&Mark::of(Role::Figure, Field::within("look.stamp")), content);
        Some(Piece::part(block, self.design.leading))
    }
}

/// What is short is not divided; of what is long the first and the last lines are not left alone.
fn hold_together(pieces: &mut [Piece], page_height: f32) {
    let height: f32 = pieces.iter().map(|piece| piece.block.height).sum();
    let count = pieces.len();
    for (index, piece) in pieces.iter_mut().enumerate().take(count.saturating_sub(1)) {
        let is_end = index < FEWEST_LINES || index + FEWEST_LINES >= count;
        if height < page_height / 4.0 || is_end {
            piece.bond = Bond::Firm;
        }
    }
}
