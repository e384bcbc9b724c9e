//! Pages as pictures: drawn by one program at one size, kept in few colours, compared so that the
//! smoothing of edges does not count and a letter does.

use std::fs;
use std::path::Path;

use image::imageops::crop_imm;
use image::{GrayImage, Luma, Rgb, RgbImage};

use crate::tool::print_of;

/// A dot is a point: pages can be read, and are small.
const DOTS_PER_INCH: &str = "72";

/// What a colour is rounded to, in each of red, green and blue.
const STEP: u8 = 17;

/// How much a dot takes of those around it before it is compared, along each axis: edges that are
/// smoothed in another way, or stand a tenth of a dot elsewhere, level out; letters do not.
const WEIGHTS: [u32; 5] = [1, 2, 3, 2, 1];

/// How much lighter or darker than in the other picture a levelled dot may be, of 255.
const TOLERANCE: u8 = 15;

/// How far [`WEIGHTS`] reach.
const REACH: u32 = 2;

/// Draws every page of a PDF.
pub fn draw_pages(pdf: &Path) -> Vec<RgbImage> {
    let folder = pdf.with_extension("pages");
    // Pages of a former run are none of this one.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let stem = folder.join("page");
    let arguments = ["-r".as_ref(), DOTS_PER_INCH.as_ref(), "-png".as_ref(), pdf, &stem];
    print_of("pdftoppm", &arguments);
    let mut files: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| image::open(file).unwrap().into_rgb8()).collect()
}

/// The same in few colours: what is kept of a page.
pub fn reduced(picture: &RgbImage) -> RgbImage {
    let mut reduced = picture.clone();
    for part in reduced.iter_mut() {
        *part = part.saturating_add(STEP / 2) / STEP * STEP;
    }
    reduced
}

/// Writes a reduced picture, with a palette where its colours fit one.
pub fn write_reduced(picture: &RgbImage, path: &Path) {
    let mut colours: Vec<[u8; 3]> = picture.pixels().map(|dot| dot.0).collect();
    colours.sort_unstable();
    colours.dedup();
    if colours.len() > 256 {
        picture.save(path).unwrap();
        return;
    }
    let index = |dot: &Rgb<u8>| u8::try_from(colours.binary_search(&dot.0).unwrap()).unwrap();
    let data: Vec<u8> = picture.pixels().map(index).collect();
    let file = fs::File::create(path).unwrap();
    let mut encoder = png::Encoder::new(file, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(colours.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header().unwrap().write_image_data(&data).unwrap();
}

/// How two pictures of a page differ.
pub struct Difference {
    /// The most that a dot is lighter or darker, edges levelled out: from 0 to 255.
    pub most: u8,
    /// How much every dot is: white where it is alike.
    pub shown: GrayImage,
}

impl Difference {
    /// Whether it is more than edges that are smoothed in another way.
    pub fn is_seen(&self) -> bool {
        self.most > TOLERANCE
    }

    /// Compares two pictures; of different sizes, everything differs.
    pub fn of(one: &RgbImage, other: &RgbImage) -> Self {
        let (width, height) = one.dimensions();
        if one.dimensions() != other.dimensions() {
            return Self { most: u8::MAX, shown: GrayImage::new(width, height) };
        }
        let mut shown = GrayImage::from_pixel(width, height, Luma([255]));
        let mut most = 0;
        let rows = one.rows().zip(other.rows()).map(|(one, other)| one.eq(other));
        let differing: Vec<u32> =
            (0..).zip(rows).filter(|(_, same)| !same).map(|(y, _)| y).collect();
        if let (Some(first), Some(last)) = (differing.first(), differing.last()) {
            let top = first.saturating_sub(REACH);
            let bottom = (last + 1 + REACH).min(height);
            let cut = |of| levelled(&crop_imm(of, 0, top, width, bottom - top).to_image());
            let (one, other) = (cut(one), cut(other));
            for (x, y, dot) in one.enumerate_pixels() {
                let parts = dot.0.iter().zip(other.get_pixel(x, y).0);
                let difference = parts.map(|(one, other)| one.abs_diff(other)).max().unwrap_or(0);
                most = most.max(difference);
                if difference > TOLERANCE {
                    let shade = 200_u8.saturating_sub(difference.saturating_mul(4));
                    shown.put_pixel(x, y + top, Luma([shade]));
                }
            }
        }
        Self { most, shown }
    }
}

/// The picture with every dot mixed with those around it.
fn levelled(picture: &RgbImage) -> RgbImage {
    let (width, height) = picture.dimensions();
    let mix = |picture: &RgbImage, horizontal: bool| {
        RgbImage::from_fn(width, height, |x, y| {
            let mut sums = [0_u32; 3];
            for (step, weight) in (0_u32..).zip(WEIGHTS) {
                let beside = |at: u32, end: u32| (at + step).saturating_sub(REACH).min(end - 1);
                let (x, y) =
                    if horizontal { (beside(x, width), y) } else { (x, beside(y, height)) };
                for (sum, part) in sums.iter_mut().zip(picture.get_pixel(x, y).0) {
                    *sum += weight * u32::from(part);
                }
            }
            let total: u32 = WEIGHTS.iter().sum();
            Rgb(sums.map(|sum| u8::try_from(sum / total).unwrap_or(u8::MAX)))
        })
    };
    mix(&mix(picture, true), false)
}

#[cfg(test)]
mod tests {
    use billet::document::Document;
    use billet::paper::{Content, Sheet};
    use billet::pdf::{self, Enclosures};

    use super::*;
    use crate::samples::{FONTS, document, sheet};
    use crate::tool::scratch;

    fn drawn(sheet: &Sheet) -> RgbImage {
        let pdf = scratch("picture").join("page.pdf");
        fs::write(&pdf, pdf::write(sheet, &FONTS, &Enclosures::default()).unwrap()).unwrap();
        reduced(&draw_pages(&pdf)[0])
    }

    #[test]
    fn a_word_that_is_moved_by_a_point_is_seen() {
        let document = document("english");
        let page = drawn(&sheet(&document));
        let count = sheet(&document).pages[0].items.len();
        let mut moved_words = 0;
        for index in (0..count).step_by(count / 6) {
            for (right, down) in [(1.0, 0.0), (0.0, 1.0)] {
                let mut moved = sheet(&document);
                let item = &mut moved.pages[0].items[index];
                let Content::Text(run) = &mut item.content else { continue };
                run.x += right;
                run.baseline += down;
                let text = run.text.clone();
                let difference = Difference::of(&page, &drawn(&moved));
                assert!(difference.is_seen(), "{text:?}: {}", difference.most);
                moved_words += 1;
            }
        }
        assert!(moved_words >= 8);
    }

    #[test]
    fn a_letter_or_a_colour_that_is_another_is_seen() {
        let document = document("english");
        let page = drawn(&sheet(&document));
        let is_seen = |change: &dyn Fn(&mut Document)| {
            let mut changed = document.clone();
            change(&mut changed);
            Difference::of(&page, &drawn(&sheet(&changed))).is_seen()
        };
        assert!(!is_seen(&|_| {}));
        for (letter, other) in [("o", "e"), ("i", "l"), ("a", "à"), ("h", "n"), ("t", "r")] {
            assert!(
                is_seen(&|document| {
                    let description = &mut document.lines[0].description;
                    *description = description.replacen(letter, other, 1);
                }),
                "{letter} {other}"
            );
        }
        assert!(is_seen(&|document| document.number = "2026-0043".to_owned()));
        let mut sheet = sheet(&document);
        for item in &mut sheet.pages[0].items {
            if let Content::Text(run) = &mut item.content {
                run.ink.0[0] = run.ink.0[0].saturating_add(60);
            }
        }
        assert!(Difference::of(&page, &drawn(&sheet)).is_seen());
    }

    /// Another version of the program smooths edges in another way: a little darker, a little
    /// lighter, by no rule.
    #[test]
    fn edges_that_are_smoothed_in_another_way_are_not_seen() {
        let pdf = scratch("edges").join("page.pdf");
        let bytes = pdf::write(&sheet(&document("english")), &FONTS, &Enclosures::default());
        fs::write(&pdf, bytes.unwrap()).unwrap();
        let page = draw_pages(&pdf).swap_remove(0);
        let mut other = page.clone();
        let mut chance = 1_u32;
        let mut changed = 0;
        for dot in other.pixels_mut().filter(|dot| (40..215).contains(&dot.0[0])) {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let by = i16::try_from(chance >> 24).unwrap() % 61 - 30;
            dot.0 = dot.0.map(|part| u8::try_from((i16::from(part) + by).clamp(0, 255)).unwrap());
            changed += 1;
        }
        assert!(changed > 5000, "{changed}");
        let difference = Difference::of(&reduced(&page), &reduced(&other));
        assert!(difference.most > 0 && !difference.is_seen(), "{}", difference.most);
    }
}
