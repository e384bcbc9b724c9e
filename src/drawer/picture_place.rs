//! How many dots the pictures of the paper need: their largest print at 300 dots per inch.

use crate::browser::picture::Place;

/// Of a stamp or signature: 55 by 28 mm.
pub(super) const STAMP: Place = (650.0, 331.0);

/// Of a logo, by the size that the look asks for: 30 by 12, 45 by 18, 70 by 28 mm.
pub(super) fn of_logo(size: &str) -> Place {
    match size {
        "small" => (354.0, 142.0),
        "large" => (827.0, 331.0),
        _ => (531.0, 213.0),
    }
}
