//! Dots that let the ground through, in the colour that they were drawn in.
//!
//! Programs that draw keep such a dot as its colour times its opacity, in eight bits, and divide
//! again when they write a file. What was one colour comes back as many: at an opacity of 10 of 255
//! a whole step of 25 is left open. Here they become one again, which packs to a fraction of
//! the size, and on no ground is a dot more than one of 255 steps from what its file says.

use image::RgbaImage;

/// How many of the most frequent colours are tried.
const TRIED: usize = 8;

/// The colours that are counted at most: a picture with more of them is a photo.
const COUNTED: usize = 4096;

/// A red, a green and a blue.
type Colour = [u8; 3];

/// Gives dots that are not opaque the colour of a neighbour, or a frequent one, where that is within
/// what their opacity leaves open. Opaque dots stay as they are. Done twice it changes no more.
pub fn even_colours(image: &mut RgbaImage) {
    if image.pixels().all(|dot| dot.0[3] == u8::MAX) {
        return;
    }
    let frequent = frequent_colours(image);
    let mut last = frequent.first().copied().unwrap_or_default();
    for dot in image.pixels_mut() {
        let [red, green, blue, opacity] = dot.0;
        let own = [red, green, blue];
        let is_near = |colour: &&Colour| is_near(own, **colour, opacity);
        let colour = match opacity {
            0 => last,
            u8::MAX => own,
            _ if frequent.contains(&own) => own,
            _ if is_near(&&last) => last,
            _ => frequent.iter().find(is_near).copied().unwrap_or(own),
        };
        last = colour;
        let [red, green, blue] = colour;
        dot.0 = [red, green, blue, opacity];
    }
}

/// The most frequent colours of opaque dots, the first of them the most frequent.
fn frequent_colours(image: &RgbaImage) -> Vec<Colour> {
    let mut counts: Vec<(Colour, u32)> = Vec::new();
    for dot in image.pixels() {
        let [red, green, blue, opacity] = dot.0;
        if opacity == u8::MAX {
            let colour = [red, green, blue];
            match counts.binary_search_by(|(other, _)| other.cmp(&colour)) {
                Ok(at) => {
                    if let Some((_, count)) = counts.get_mut(at) {
                        *count += 1;
                    }
                }
                Err(at) if counts.len() < COUNTED => counts.insert(at, (colour, 1)),
                Err(_) => {}
            }
        }
    }
    // A few times the largest is less code than a sort.
    let mut frequent = Vec::with_capacity(TRIED);
    while frequent.len() < TRIED
        && let Some((colour, count)) = counts.iter_mut().max_by_key(|(_, count)| *count)
        && *count > 0
    {
        frequent.push(*colour);
        *count = 0;
    }
    frequent
}

/// Whether two colours, seen through an opacity, differ by no more than a step of eight bits.
fn is_near(own: Colour, other: Colour, opacity: u8) -> bool {
    let step = |(own, other): (u8, u8)| u32::from(own.abs_diff(other)) * u32::from(opacity);
    own.into_iter().zip(other).map(step).all(|step| u8::try_from(step).is_ok())
}

#[cfg(test)]
mod tests {
    use image::Rgba;
    use proptest::prelude::*;

    use super::*;

    const TEAL: [u8; 3] = [20, 102, 109];

    /// A dot as a program that draws writes it: its colour times its opacity, in eight bits, divided
    /// again.
    fn written([red, green, blue]: [u8; 3], opacity: u8) -> [u8; 4] {
        let part = |part: u8| {
            let times = (u32::from(part) * u32::from(opacity) + 127) / 255;
            u8::try_from((times * 255 + u32::from(opacity) / 2) / u32::from(opacity)).unwrap()
        };
        [part(red), part(green), part(blue), opacity]
    }

    fn row(dots: &[[u8; 4]]) -> RgbaImage {
        let width = u32::try_from(dots.len()).unwrap();
        RgbaImage::from_fn(width, 1, |x, _| Rgba(dots[x as usize]))
    }

    #[test]
    fn the_edge_of_a_letter_has_the_colour_of_the_letter() {
        let opacities = [0, 3, 40, 130, 200, 254, 255, 255, 90, 1, 0];
        let dots = opacities.map(|opacity| match opacity {
            0 => [0, 0, 0, 0],
            opacity => written(TEAL, opacity),
        });
        assert!(dots.iter().any(|[red, ..]| *red != TEAL[0]), "the way of writing loses something");
        let mut image = row(&dots);
        even_colours(&mut image);
        for (dot, opacity) in image.pixels().zip(opacities) {
            assert_eq!(dot.0, [TEAL[0], TEAL[1], TEAL[2], opacity]);
        }
    }

    #[test]
    fn a_picture_that_is_opaque_stays_as_it_is() {
        let mut image = row(&[[20, 102, 109, 255], [21, 102, 109, 255], [20, 101, 109, 255]]);
        let before = image.clone();
        even_colours(&mut image);
        assert_eq!(image, before);
    }

    proptest! {
        #[test]
        fn no_dot_differs_by_more_than_a_step_and_twice_changes_no_more(
            dots in prop::collection::vec((prop::array::uniform3(15_u8..30), prop::sample::select(
                vec![0_u8, 1, 9, 100, 200, 254, 255])), 1..60),
        ) {
            let dots: Vec<_> =
                dots.into_iter().map(|([red, green, blue], opacity)| [red, green, blue, opacity]).collect();
            let mut image = row(&dots);
            even_colours(&mut image);
            for (dot, before) in image.pixels().zip(&dots) {
                prop_assert_eq!(dot.0[3], before[3]);
                for part in 0..3 {
                    let step = u32::from(dot.0[part].abs_diff(before[part])) * u32::from(before[3]);
                    let most = if before[3] == u8::MAX { 0 } else { 255 };
                    prop_assert!(step <= most);
                }
            }
            let once = image.clone();
            even_colours(&mut image);
            prop_assert_eq!(image, once);
        }
    }
}
