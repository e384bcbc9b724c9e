//! Colours that can be read: contrast as WCAG 2.2 defines it.

use super::Ink;

/// The least contrast of text with what it stands on (WCAG 2.2, 1.4.3).
const LEGIBLE: f32 = 4.5;

impl Ink {
    /// How much light it gives, from 0 for black to 1 for white (WCAG 2.2, relative luminance).
    fn luminance(self) -> f32 {
        let linear = |part: u8| {
            let part = f32::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Mixed with another, of which it gets `share` of 255 parts.
    #[must_use]
    pub fn mixed(self, other: Self, share: u8) -> Self {
        let mut mixed = self.0;
        for (part, other) in mixed.iter_mut().zip(other.0) {
            let sum =
                u16::from(*part) * u16::from(255 - share) + u16::from(other) * u16::from(share);
            *part = u8::try_from(sum / 255).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The same, as much darker as it takes to be read on a ground.
    #[must_use]
    pub fn legible_on(self, ground: Self) -> Self {
        let darker = (0..=255).map(|share| self.mixed(Self::BLACK, share));
        darker.into_iter().find(|ink| ink.contrast(ground) >= LEGIBLE).unwrap_or(Self::BLACK)
    }

    /// White, or black where white could not be read on this: one of the two always can.
    #[must_use]
    pub fn written_on(self) -> Self {
        if self.contrast(Self::WHITE) >= LEGIBLE { Self::WHITE } else { Self::BLACK }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_as_wcag_has_it() {
        for (one, two, contrast) in [
            (Ink::BLACK, Ink::WHITE, 21.0),
            (Ink::WHITE, Ink::WHITE, 1.0),
            // The grey that is just legible on white, as the guideline's notes have it.
            (Ink([0x76; 3]), Ink::WHITE, 4.54),
            (Ink([0xff, 0, 0]), Ink::WHITE, 4.0),
        ] {
            assert!((one.contrast(two) - contrast).abs() < 0.01, "{one:?} {two:?}");
        }
    }

    #[test]
    fn any_accent_can_be_read() {
        for accent in
            [[0xff, 0xe0, 0], [0xff; 3], [0x0f, 0x57, 0x5c], [0, 0, 0], [0xf0, 0x80, 0x80]]
        {
            let accent = Ink(accent);
            assert!(accent.legible_on(Ink::WHITE).contrast(Ink::WHITE) >= 4.5);
            assert!(accent.written_on().contrast(accent) >= 4.5, "{accent:?}");
        }
        let dark = Ink([0x0f, 0x57, 0x5c]);
        assert_eq!(dark.legible_on(Ink::WHITE), dark);
    }
}
