//! The visitor's own font files. They are too large for what drafts share, so the browser's cache
//! keeps them, under addresses of this page that nothing is ever fetched from.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Request, Response};

/// The name of the cache: pages that share the origin have caches of their own.
const CACHE: &str = "billet-fonts";

/// How many fonts are used; more are not kept. The paper uses as many.
pub const MOST: usize = 16;

/// What stands before the name of a font in its address.
const ADDRESS: &str = "own-font?";

/// The names of the fonts that are kept, in the order in which they came.
pub async fn names() -> Vec<String> {
    let Some(requests) = requests().await else { return Vec::new() };
    requests.iter().filter_map(name_of).collect()
}

/// The files of the fonts that are kept, in the same order.
pub async fn files() -> Vec<Vec<u8>> {
    let (Some(cache), Some(requests)) = (cache().await, requests().await) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for request in &requests {
        if let Some(file) = file_of(&cache, request).await {
            files.push(file);
        }
    }
    files
}

/// Keeps a font under a name; one of the same name goes. Says whether the browser could.
pub async fn keep(name: &str, file: &[u8]) -> bool {
    let put = async {
        let cache = cache().await?;
        let response = Response::new_with_opt_js_u8_array(Some(&Uint8Array::from(file))).ok()?;
        JsFuture::from(cache.put_with_str(&address_of(name), &response)).await.ok()
    };
    put.await.is_some()
}

/// Keeps a font no longer.
pub async fn forget(name: &str) {
    if let Some(cache) = cache().await {
        // Of what is not there nothing needs to be taken away.
        let _ = JsFuture::from(cache.delete_with_str(&address_of(name))).await;
    }
}

/// The page and its workers share it. Nothing, where the browser lends none: outside https, or where
/// the visitor has forbidden it.
async fn cache() -> Option<Cache> {
    let caches = Reflect::get(&js_sys::global(), &"caches".into()).ok()?;
    let caches: CacheStorage = caches.dyn_into().ok()?;
    JsFuture::from(caches.open(CACHE)).await.ok()?.dyn_into().ok()
}

async fn requests() -> Option<Vec<Request>> {
    let cache = cache().await?;
    let requests: Array = JsFuture::from(cache.keys()).await.ok()?.dyn_into().ok()?;
    Some(requests.iter().filter_map(|request| request.dyn_into().ok()).collect())
}

async fn file_of(cache: &Cache, request: &Request) -> Option<Vec<u8>> {
    let response = JsFuture::from(cache.match_with_request(request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let buffer: JsValue = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

fn address_of(name: &str) -> String {
    format!("./{ADDRESS}{}", String::from(js_sys::encode_uri_component(name)))
}

fn name_of(request: &Request) -> Option<String> {
    let address = request.url();
    let (_, name) = address.split_once(ADDRESS)?;
    js_sys::decode_uri_component(name).ok().map(String::from)
}
