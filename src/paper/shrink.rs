//! A picture with fewer dots.
//!
//! Libraries weigh the colours of dots alone. A dot that is not seen has a colour too, mostly black,
//! and darkens the edge of a drawing on transparent ground. Here a dot weighs as much as is seen of
//! it, and what the filter adds at an edge to colour and opacity alike leaves the colour as it is.

use image::{Rgba, RgbaImage};

/// How many dots of the smaller picture the filter reaches to either side.
const REACH: f32 = 2.0;

/// The weight of a dot so far away: the cubic of Catmull and Rom, which keeps edges sharp
/// (Mitchell and Netravali, Reconstruction Filters in Computer Graphics, 1988, with B 0 and C 1/2).
fn weight(distance: f32) -> f32 {
    let x = distance.abs();
    if x < 1.0 {
        (1.5 * x - 2.5) * x * x + 1.0
    } else if x < REACH {
        ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    } else {
        0.0
    }
}

/// For every dot of a shorter side, the first dot of the longer one that it is made of, and their
/// weights.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and 12,000 dots"
)]
fn weights(long: u32, short: u32) -> Vec<(u32, Vec<f32>)> {
    let ratio = long as f32 / short as f32;
    let of_dot = |index: u32| {
        let centre = (index as f32 + 0.5) * ratio;
        let first = (centre - REACH * ratio).floor().max(0.0) as u32;
        let end = ((centre + REACH * ratio).ceil() as u32).min(long);
        let weights: Vec<f32> =
            (first..end).map(|dot| weight((dot as f32 + 0.5 - centre) / ratio)).collect();
        let sum: f32 = weights.iter().sum();
        (first, weights.into_iter().map(|weight| weight / sum).collect())
    };
    (0..short).map(of_dot).collect()
}

/// A picture made smaller, to a size of at least one dot.
pub fn shrink(image: &RgbaImage, width: u32, height: u32) -> RgbaImage {
    let (long_width, long_height) = image.dimensions();
    let across = weights(long_width, width);
    let mut small = RgbaImage::new(width, height);
    for (y, (first, weights)) in (0..).zip(weights(long_height, height)) {
        // One row of the smaller picture, still as wide as the larger one.
        let mut row = vec![[0.0; 4]; image.width() as usize];
        for (weight, from) in weights.iter().zip(first..) {
            for (x, sum) in (0..).zip(&mut row) {
                add(sum, seen(*image.get_pixel(x, from)), *weight);
            }
        }
        for (x, (first, weights)) in (0..).zip(&across) {
            let mut sum = [0.0; 4];
            for (weight, dot) in weights.iter().zip(row.iter().skip(*first as usize)) {
                add(&mut sum, *dot, *weight);
            }
            small.put_pixel(x, y, unseen(sum));
        }
    }
    small
}

fn add(sum: &mut [f32; 4], dot: [f32; 4], weight: f32) {
    for (sum, part) in sum.iter_mut().zip(dot) {
        *sum += part * weight;
    }
}

/// The parts of a dot, its colours as much as is seen of them.
fn seen(dot: Rgba<u8>) -> [f32; 4] {
    let [red, green, blue, opacity] = dot.0.map(f32::from);
    let share = opacity / 255.0;
    [red * share, green * share, blue * share, opacity]
}

/// The dot of which so much is seen.
fn unseen([red, green, blue, opacity]: [f32; 4]) -> Rgba<u8> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what is outside becomes the nearest byte, and what is no number none"
    )]
    let byte = |part: f32| part.round() as u8;
    let colour = |part: f32| byte(part * 255.0 / opacity);
    // A trace less than half a step of opacity is nothing.
    if opacity < 0.5 {
        return Rgba([0; 4]);
    }
    Rgba([colour(red), colour(green), colour(blue), byte(opacity)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_colour_stays_one_colour() {
        for (from, to) in [((1200, 600), (417, 208)), ((12_000, 1), (1, 1)), ((7, 5), (6, 5))] {
            for colour in [[20, 102, 109, 255], [255, 0, 128, 255], [20, 102, 109, 130]] {
                let image = RgbaImage::from_pixel(from.0, from.1, Rgba(colour));
                let small = shrink(&image, to.0, to.1);
                assert_eq!(small.dimensions(), to);
                assert!(small.pixels().all(|dot| dot.0 == colour), "{from:?} {to:?} {colour:?}");
            }
        }
    }

    #[test]
    fn halves_are_as_those_of_another_program() {
        // A slope from black to white and back, with an edge: against the image crate's filter,
        // which does the same for pictures without opacity.
        let slope = RgbaImage::from_fn(64, 24, |x, y| {
            let light = if y < 12 {
                u8::try_from(x * 4).unwrap()
            } else {
                255 - u8::try_from(x * 4).unwrap()
            };
            Rgba([light, 255 - light, light / 2, 255])
        });
        let filter = image::imageops::FilterType::CatmullRom;
        for (width, height) in [(32, 12), (21, 9), (63, 24), (5, 3)] {
            let theirs = image::imageops::resize(&slope, width, height, filter);
            for (ours, theirs) in shrink(&slope, width, height).pixels().zip(theirs.pixels()) {
                for (ours, theirs) in ours.0.into_iter().zip(theirs.0) {
                    assert!(ours.abs_diff(theirs) <= 1, "{width} x {height}: {ours} {theirs}");
                }
            }
        }
    }
}
