//! The texts of the drawer.

use crate::app;
use crate::browser::picture::PictureError;
use crate::wording::{Argument, Wording};

/// A text of the drawer, by its key.
pub(super) fn text(key: &str) -> String {
    Wording::drawer(app::wording().language()).text(key)
}

/// The same with something filled in.
pub(super) fn text_with(key: &str, arguments: &[(&str, Argument)]) -> String {
    Wording::drawer(app::wording().language()).text_with(key, arguments)
}

/// Why a file cannot be a picture on the paper.
pub(super) fn picture_error(error: PictureError) -> String {
    text(picture_key(error))
}

const fn picture_key(error: PictureError) -> &'static str {
    match error {
        PictureError::Empty => "logo-empty",
        PictureError::FileTooLarge => "logo-file-too-large",
        PictureError::TooManyPixels => "logo-too-many-pixels",
        PictureError::NotAPicture => "logo-not-a-picture",
        PictureError::TooMuchDetail => "logo-too-much-detail",
        PictureError::CannotRead => "logo-cannot-be-read",
    }
}
