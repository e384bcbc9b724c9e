//! Where the ink of a sheet is: of letters by their outlines, of rules and pictures as they are.

use std::collections::HashMap;
use std::sync::LazyLock;

use billet::paper::{Content, FaceId, Fonts, Item, Role, Run, Weight};
use ttf_parser::GlyphId;

use crate::samples::SERIF_FONTS;

/// A rectangle that has ink, in points of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InkBox {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl InkBox {
    /// Whether two have more than a hair of the page in common.
    pub fn overlaps(self, other: Self) -> bool {
        const HAIR: f32 = 0.4;
        self.left + HAIR < other.right
            && other.left + HAIR < self.right
            && self.top + HAIR < other.bottom
            && other.top + HAIR < self.bottom
    }

    fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// The outlines of all faces.
pub struct Outlines(Vec<FaceOutlines>);

struct FaceOutlines {
    units_per_em: f32,
    /// Left, bottom, right and top of each glyph.
    glyphs: HashMap<u16, [i16; 4]>,
}

/// Those of the built-in faces.
pub static BUILT_IN: LazyLock<Outlines> = LazyLock::new(|| Outlines::of(&SERIF_FONTS));

impl Outlines {
    pub fn of(fonts: &Fonts) -> Self {
        let mut ids: Vec<_> =
            Weight::ALL.into_iter().flat_map(|weight| fonts.asked(weight)).copied().collect();
        ids.sort_unstable();
        ids.dedup();
        let of_face = |(index, id): (usize, FaceId)| {
            assert_eq!(index, id.index());
            let face = ttf_parser::Face::parse(fonts.face(id).data(), 0).unwrap();
            let box_of = |glyph| {
                let outline = face.glyph_bounding_box(GlyphId(glyph))?;
                Some((glyph, [outline.x_min, outline.y_min, outline.x_max, outline.y_max]))
            };
            let glyphs = (0..face.number_of_glyphs()).filter_map(box_of).collect();
            FaceOutlines { units_per_em: f32::from(face.units_per_em()), glyphs }
        };
        Self(ids.into_iter().enumerate().map(of_face).collect())
    }
}

/// The ink of the glyphs of a run. Marks are piled as high as somebody likes: what goes beyond the
/// ascent and the descent of the face is not counted.
fn of_glyphs(run: &Run, outlines: &Outlines) -> Vec<InkBox> {
    const MOST: [i16; 2] = [-260, 1000];
    let face = &outlines.0[run.face.index()];
    let unit = run.size / face.units_per_em;
    let mut x = run.x;
    let mut boxes = Vec::new();
    for glyph in &run.glyphs {
        if let Some([left, bottom, right, top]) = face.glyphs.get(&glyph.id) {
            let [lowest, highest] = MOST;
            let height = |y: i16| run.baseline - f32::from(y.clamp(lowest, highest)) * unit;
            let start = x + f32::from(glyph.x_offset) * unit;
            boxes.push(InkBox {
                left: start + f32::from(*left) * unit,
                top: height(top.saturating_add(glyph.y_offset)),
                right: start + f32::from(*right) * unit,
                bottom: height(bottom.saturating_add(glyph.y_offset)),
            });
        }
        x += f32::from(glyph.advance) * unit;
    }
    boxes
}

/// The ink of an item, in one box for a rough look and in its parts. Grounds have none: they are
/// behind what is written on them.
pub fn of_item(item: &Item, outlines: &Outlines) -> Option<(InkBox, Vec<InkBox>)> {
    const THICKEST_RULE: f32 = 2.0;
    let parts = match &item.content {
        Content::Text(run) => of_glyphs(run, outlines),
        Content::Area(area) if area.height > THICKEST_RULE => return None,
        Content::Area(area) => {
            debug_assert_eq!(item.role, Role::Artifact);
            let (right, bottom) = (area.x + area.width, area.y + area.height);
            vec![InkBox { left: area.x, top: area.y, right, bottom }]
        }
        Content::Code(code) => {
            let (right, bottom) = (code.x + code.side, code.y + code.side);
            vec![InkBox { left: code.x, top: code.y, right, bottom }]
        }
        Content::Picture { x, y, width, height, .. } => {
            let (left, top) = (*x, *y);
            vec![InkBox { left, top, right: left + width, bottom: top + height }]
        }
    };
    let whole = parts.iter().copied().reduce(InkBox::with)?;
    Some((whole, parts))
}
