//! Where the ink of a sheet is: of letters by their outlines, of rules and pictures as they are.

use std::collections::HashMap;
use std::sync::LazyLock;

use billet::paper::{Content, Fonts, Item, Role, Run};
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

/// The outlines of the built-in faces: left, bottom, right and top of each glyph, in units.
static OUTLINES: LazyLock<Vec<HashMap<u16, [i16; 4]>>> = LazyLock::new(|| outlines(&SERIF_FONTS));

fn outlines(fonts: &Fonts) -> Vec<HashMap<u16, [i16; 4]>> {
    let all = fonts.asked(billet::paper::Weight::Regular).iter();
    let mut ids: Vec<_> = all.chain(fonts.asked(billet::paper::Weight::Bold)).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let of_face = |id| {
        let face = ttf_parser::Face::parse(fonts.face(id).data(), 0).unwrap();
        let box_of = |glyph| {
            let outline = face.glyph_bounding_box(GlyphId(glyph))?;
            Some((glyph, [outline.x_min, outline.y_min, outline.x_max, outline.y_max]))
        };
        (0..face.number_of_glyphs()).filter_map(box_of).collect()
    };
    ids.into_iter().map(of_face).collect()
}

/// The ink of the glyphs of a run. Marks are piled as high as somebody likes: what goes beyond the
/// ascent and the descent of the face is not counted.
pub fn of_glyphs(run: &Run) -> Vec<InkBox> {
    const MOST: [i16; 2] = [-260, 1000];
    let face = &OUTLINES[run.face.index()];
    let unit = run.size / 1000.0;
    let mut x = run.x;
    let mut boxes = Vec::new();
    for glyph in &run.glyphs {
        if let Some([left, bottom, right, top]) = face.get(&glyph.id) {
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
pub fn of_item(item: &Item) -> Option<(InkBox, Vec<InkBox>)> {
    const THICKEST_RULE: f32 = 2.0;
    let parts = match &item.content {
        Content::Text(run) => of_glyphs(run),
        Content::Area(area) if area.height > THICKEST_RULE => return None,
        Content::Area(area) => {
            debug_assert_eq!(item.role, Role::Artifact);
            let (right, bottom) = (area.x + area.width, area.y + area.height);
            vec![InkBox { left: area.x, top: area.y, right, bottom }]
        }
        Content::Picture { x, y, width, height, .. } => {
            let (left, top) = (*x, *y);
            vec![InkBox { left, top, right: left + width, bottom: top + height }]
        }
    };
    let whole = parts.iter().copied().reduce(InkBox::with)?;
    Some((whole, parts))
}
