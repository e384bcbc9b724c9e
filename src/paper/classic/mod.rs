//! The classic paper: quiet, one accent, figures in line.

mod foot;
mod head;
mod items_table;
mod payment_block;
mod totals_block;

use super::block::{Block, Mark};
use super::paginate::Pager;
use super::sheet::{Content, Item, Role, Sheet};
use super::tokens::{
    BODY, BODY_WIDTH, DETAIL, Ink, LABEL, MARGIN_LEFT, MEASURE, PAGE_HEIGHT, PAGE_WIDTH,
    PART_SPACE, SMALL_LEADING, STRONG_LINE,
};
use super::typesetter::Typesetter;
use super::{Fonts, clean_text::clean_line, picture};
use crate::document::{Document, DocumentKind, Field, Language, Totals};
use crate::wording::{Argument, Wording};

/// Lays a document out. Where its totals could not be computed the figures that depend on them
/// are left out; the rest is drawn.
pub fn lay_out(document: &Document, totals: Option<&Totals>, fonts: &Fonts) -> Sheet {
    let mut writer = Writer::new(document, totals, fonts);
    let title = writer.numbered_title();
    let mut pager = Pager::new(writer.running_head(&title));

    pager.keep(writer.head());
    pager.space(PART_SPACE);
    let (table_head, rows) = writer.items_table();
    pager.table(&table_head, rows, writer.totals_block());
    let payment = writer.payment_block();
    if payment.height > 0.0 {
        pager.space(PART_SPACE);
        pager.keep(payment);
    }
    let note = writer.note();
    if note.height > 0.0 {
        pager.space(PART_SPACE);
        pager.flow_if_long(note);
    }
    pager.place_if_room(SMALL_LEADING, writer.thanks());

    let mut finished = pager.finish();
    let count = finished.len();
    let mut page_names = Vec::with_capacity(count);
    for (index, page) in finished.iter_mut().enumerate() {
        let name = writer.page_name(index + 1, count);
        page.items.extend(writer.foot(&name));
        page_names.push(name);
    }
    Sheet {
        title,
        author: clean_line(&document.seller.name),
        language: document.language,
        date: document.issue_date,
        id: document.id.clone(),
        width: PAGE_WIDTH,
        height: PAGE_HEIGHT,
        pages: finished,
        logo: document.logo.clone(),
        page_names,
    }
}

/// What the parts of the paper are written with.
struct Writer<'a> {
    document: &'a Document,
    totals: Option<&'a Totals>,
    wording: &'static Wording,
    language: Language,
    /// The scheme of all taxes, where it is one.
    only_scheme: Option<&'a str>,
    typesetter: Typesetter<'a>,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document, totals: Option<&'a Totals>, fonts: &'a Fonts) -> Self {
        let language = document.language;
        Self {
            document,
            totals,
            wording: Wording::document(language),
            language,
            only_scheme: only_scheme(document),
            typesetter: Typesetter::new(fonts, language),
        }
    }

    /// "Invoice".
    fn title(&self) -> String {
        self.wording.text(match self.document.kind {
            DocumentKind::Invoice => "invoice",
        })
    }

    /// "Invoice 2026-0042".
    fn numbered_title(&self) -> String {
        let number = clean_line(&self.document.number);
        if number.is_empty() {
            return self.title();
        }
        let key = match self.document.kind {
            DocumentKind::Invoice => "invoice-numbered",
        };
        self.wording.text_with(key, &[("number", Argument::Text(&number))])
    }

    fn tax_name(&self, scheme: &str) -> String {
        let scheme = clean_line(scheme);
        self.wording.text_with("tax-name", &[("scheme", Argument::Text(&scheme))])
    }

    /// The author's notes.
    fn note(&mut self) -> Block {
        let mut block = Block::default();
        let column = (MARGIN_LEFT, MEASURE);
        if !self.document.note.trim().is_empty() {
            let label = self.wording.text("note");
            block.text(&label, LABEL, column, &Mark::plain(Role::Heading), &mut self.typesetter);
            let mark = Mark::of(Role::Paragraph, Field::Note);
            block.text(&self.document.note, BODY, column, &mark, &mut self.typesetter);
        }
        block
    }

    /// A word of thanks, where the author wrote nothing of their own.
    fn thanks(&mut self) -> Block {
        let mut block = Block::default();
        if !self.document.note.trim().is_empty() {
            return block;
        }
        let column = (MARGIN_LEFT, MEASURE);
        let thanks = self.wording.text("thanks");
        block.text(&thanks, DETAIL, column, &Mark::plain(Role::Paragraph), &mut self.typesetter);
        block
    }

    /// The logo at its printed size, where it can be read.
    fn logo(&self) -> Option<Item> {
        let logo = self.document.logo.as_ref()?;
        let (width, height) = picture::read_picture(logo).ok()?.printed_size();
        let content = Content::Picture { x: MARGIN_LEFT, y: 0.0, width, height };
        Some(Item { role: Role::Figure, field: Some(Field::Logo), content })
    }
}

/// A line across the whole body, above something that counts.
fn strong_line(block: &mut Block, x: f32) {
    block.rule(x, MARGIN_LEFT + BODY_WIDTH - x, STRONG_LINE, Ink::Accent);
}

fn only_scheme(document: &Document) -> Option<&str> {
    let mut schemes =
        document.lines.iter().flat_map(|line| &line.taxes).map(|tax| tax.scheme.as_str());
    let first = schemes.next()?;
    schemes.all(|scheme| scheme == first).then_some(first)
}
