//! A drawing shown as an image: by an address of its own, where no script runs.

use js_sys::Array;
use web_sys::{Blob, BlobPropertyBag, Url};

/// An SVG file that an `<img>` can show as long as this lives.
#[derive(Debug)]
pub struct Drawing {
    url: String,
}

impl Drawing {
    /// A drawing from the text of an SVG file; none, where the browser has no room for it.
    pub fn new(svg: &str) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type("image/svg+xml");
        let parts = Array::of1(&svg.into());
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        Some(Self { url: Url::create_object_url_with_blob(&blob).ok()? })
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        // An address that is gone already needs no revoking.
        let _ = Url::revoke_object_url(&self.url);
    }
}
