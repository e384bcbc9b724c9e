//! Fetching what a program speaks: a file for each kind of texts of each language, from beside the
//! page. Each program (the drawer, a paper worker) fetches what it speaks itself; what another one has
//! fetched before comes out of the browser's cache.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::document::Language;
use crate::wording::{Texts, Wording};

#[wasm_bindgen]
extern "C" {
    // The page and its workers have it alike.
    #[wasm_bindgen(js_name = fetch)]
    fn start_fetch(address: &str) -> Promise;
}

/// Sees to it that the texts of a language are there, and how it writes dates. Says whether they
/// are: without a connection, or from a page that is not whole, they may not come.
pub async fn have(texts: Texts, language: Language) -> bool {
    texts.are_here(language) || fetch(texts, language).await.is_some()
}

async fn fetch(texts: Texts, language: Language) -> Option<()> {
    let file = fetch_beside(&format!("{}-{}", language.tag(), texts.name())).await?;
    Wording::take_in(texts, language, file)
}

/// Fetches a file of the folder. What a server says of one that it does not have, whoever takes it in
/// has to find out.
pub(super) async fn fetch_beside(name: &str) -> Option<String> {
    let address = format!("{}/{name}.txt", folder());
    let answer: Response = JsFuture::from(start_fetch(&address)).await.ok()?.dyn_into().ok()?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// Where the files are: a finished build names their folder by its bytes. The page has it behind the
/// address of the paper worker, and a worker is given both as its name.
fn folder() -> String {
    #[cfg(feature = "web")]
    let address = super::paper_worker::address();
    #[cfg(not(feature = "web"))]
    let address = js_sys::global().unchecked_into::<web_sys::DedicatedWorkerGlobalScope>().name();
    address.split_once(' ').map_or("./languages", |(_, folder)| folder).to_owned()
}
