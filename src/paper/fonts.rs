//! The fonts of the paper: which faces there are, and in which order they are asked for a letter.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Face, FontError, OwnFont};

/// The two weights of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For names, titles and what is to be paid.
    Bold,
}

impl Weight {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];
}

/// Whose letters are taken first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Family {
    /// The built-in sans serif.
    #[default]
    Sans,
    /// The built-in serif; the sans serif where it was not loaded.
    Serif,
    /// The visitor's own fonts; the sans serif where there are none.
    Own,
}

/// A face among [`Fonts`]: it stays the same when fonts are added or another family leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(u8);

impl FaceId {
    /// Its place among the faces.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The most of the visitor's own fonts that are used; further ones are left out.
pub const MOST_OWN_FONTS: usize = 16;

/// The faces of the paper. Copies share them.
#[derive(Clone, Debug)]
pub struct Fonts {
    faces: Vec<Arc<Face>>,
    sans: Pair,
    serif: Option<Pair>,
    own: Vec<OwnFamily>,
    family: Family,
    regular: Stack,
    bold: Stack,
    /// What an id that is none of ours stands for.
    first: Arc<Face>,
}

/// The two weights of a family.
#[derive(Clone, Copy, Debug)]
struct Pair {
    regular: FaceId,
    bold: FaceId,
}

/// The faces of one family among the visitor's own, each with how far it is from what is wanted:
/// the nearer ones stand before the others.
#[derive(Clone, Debug)]
struct OwnFamily {
    name: String,
    regular: Vec<(Distance, FaceId)>,
    bold: Vec<(Distance, FaceId)>,
}

/// An italic serves only where nothing else does; then the weight decides.
type Distance = (bool, u16);

/// Faces in the order in which they are asked for a letter.
#[derive(Clone, Debug)]
struct Stack {
    leading: FaceId,
    faces: Vec<FaceId>,
}

impl Fonts {
    /// Reads the regular and the bold face of the sans serif.
    ///
    /// # Errors
    /// [`FontError`] where one of them cannot be used: it must have U+25A1, which is drawn in the place of
    /// characters that no font has.
    pub fn new(
        regular: impl Into<Cow<'static, [u8]>>,
        bold: impl Into<Cow<'static, [u8]>>,
    ) -> Result<Self, FontError> {
        let faces = [Face::new(regular.into())?, Face::new(bold.into())?].map(Arc::new);
        if faces.iter().any(|face| face.box_glyph().is_none()) {
            return Err(FontError::NoBox);
        }
        let sans = Pair { regular: FaceId(0), bold: FaceId(1) };
        let stack = |leading| Stack { leading, faces: vec![leading] };
        Ok(Self {
            first: Arc::clone(&faces[0]),
            faces: faces.to_vec(),
            sans,
            serif: None,
            own: Vec::new(),
            family: Family::Sans,
            regular: stack(sans.regular),
            bold: stack(sans.bold),
        })
    }

    /// The same with the regular and the bold face of a serif.
    ///
    /// # Errors
    /// [`FontError`] where one of them cannot be read.
    pub fn with_serif(
        mut self,
        regular: impl Into<Cow<'static, [u8]>>,
        bold: impl Into<Cow<'static, [u8]>>,
    ) -> Result<Self, FontError> {
        let (regular, bold) = (Face::new(regular.into())?, Face::new(bold.into())?);
        if let (Some(regular), Some(bold)) = (self.add(regular.into()), self.add(bold.into())) {
            self.serif = Some(Pair { regular, bold });
        }
        self.order();
        Ok(self)
    }

    /// The same with the visitor's own fonts, which lend what the built-in ones lack. Where a
    /// family has no bold face, its regular one serves.
    #[must_use]
    pub fn with_own(mut self, fonts: &[OwnFont]) -> Self {
        for font in fonts.iter().take(MOST_OWN_FONTS) {
            let Some(id) = self.add(Arc::clone(font.face())) else { continue };
            let facts = font.facts();
            let of_family = self.own.iter().position(|family| family.name == facts.family);
            let index = of_family.unwrap_or_else(|| {
                let name = facts.family.clone();
                self.own.push(OwnFamily { name, regular: Vec::new(), bold: Vec::new() });
                self.own.len() - 1
            });
            let Some(family) = self.own.get_mut(index) else { continue };
            let (of_weight, wanted) =
                if facts.is_bold() { (&mut family.bold, 700) } else { (&mut family.regular, 400) };
            let distance = (facts.is_italic, facts.weight.abs_diff(wanted));
            let place = of_weight.partition_point(|(other, _)| *other <= distance);
            of_weight.insert(place, (distance, id));
        }
        self.order();
        self
    }

    /// The same with another family in the lead.
    #[must_use]
    pub fn led_by(mut self, family: Family) -> Self {
        self.family = family;
        self.order();
        self
    }

    /// Whether the serif was loaded.
    pub const fn has_serif(&self) -> bool {
        self.serif.is_some()
    }

    /// A face.
    pub fn face(&self, id: FaceId) -> &Face {
        self.faces.get(id.index()).unwrap_or(&self.first)
    }

    /// How many faces there are.
    pub const fn count(&self) -> usize {
        self.faces.len()
    }

    /// The face that is asked first: lengths are told in its units.
    pub const fn leading(&self, weight: Weight) -> FaceId {
        self.stack(weight).leading
    }

    /// The faces in the order in which they are asked for a letter.
    pub fn asked(&self, weight: Weight) -> &[FaceId] {
        &self.stack(weight).faces
    }

    /// The face whose box is drawn in the place of a character that none has.
    pub const fn with_box(&self, weight: Weight) -> FaceId {
        match weight {
            Weight::Regular => self.sans.regular,
            Weight::Bold => self.sans.bold,
        }
    }

    const fn stack(&self, weight: Weight) -> &Stack {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    fn add(&mut self, face: Arc<Face>) -> Option<FaceId> {
        let id = u8::try_from(self.faces.len()).ok()?;
        self.faces.push(face);
        Some(FaceId(id))
    }

    fn order(&mut self) {
        let own = |weight: Weight| {
            let faces = self.own.iter().flat_map(move |family| match weight {
                Weight::Bold => family.bold.iter().chain(&family.regular),
                Weight::Regular => family.regular.iter().chain(&family.bold),
            });
            faces.map(|(_, id)| *id)
        };
        let stack = |weight: Weight| {
            let of = |pair: Pair| match weight {
                Weight::Regular => pair.regular,
                Weight::Bold => pair.bold,
            };
            let mut faces = Vec::new();
            match self.family {
                Family::Sans => {}
                Family::Serif => faces.extend(self.serif.map(of)),
                Family::Own => faces.extend(own(weight)),
            }
            faces.push(of(self.sans));
            if self.family != Family::Own {
                faces.extend(own(weight));
            }
            let leading = faces.first().copied().unwrap_or(of(self.sans));
            Stack { leading, faces }
        };
        (self.regular, self.bold) = (stack(Weight::Regular), stack(Weight::Bold));
    }
}
