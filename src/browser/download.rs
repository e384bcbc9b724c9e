//! Files for the visitor to take home.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::browser::{timers, window};

/// How long an object URL stays valid after the click that downloads it: browsers fetch it a
/// moment later, phones after a question.
const URL_LIFE_MILLIS: u32 = 60_000;

/// The browser did not take the file.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq)]
#[error("the browser did not take the file")]
pub struct DownloadError;

/// Hands a file to the visitor as a download.
pub fn save_file(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), DownloadError> {
    save(name, media_type, bytes).ok_or(DownloadError)
}

fn save(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let document = window()?.document()?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    // Firefox follows the click of an anchor that is part of the page alone.
    document.body()?.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    timers::after(URL_LIFE_MILLIS, move || {
        // A URL that is gone already needs no revoking.
        let _ = Url::revoke_object_url(&url);
    });
    Some(())
}
