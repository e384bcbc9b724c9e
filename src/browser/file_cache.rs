//! Files that are too large for what drafts share: the browser's cache keeps them, under addresses of
//! this page that nothing is ever fetched from.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Request, Response};

/// A cache of one kind of files, each under a name.
#[derive(Clone, Copy, Debug)]
pub struct FileCache {
    /// The name of the cache: pages that share the origin have caches of their own.
    pub name: &'static str,
    /// What stands before the name of a file in its address.
    pub address: &'static str,
}

impl FileCache {
    /// The names of the files that are kept, in the order in which they came.
    pub async fn names(self) -> Vec<String> {
        let Some(requests) = self.requests().await else { return Vec::new() };
        requests.iter().filter_map(|request| self.name_of(request)).collect()
    }

    /// The files that are kept, in the same order.
    pub async fn files(self) -> Vec<Vec<u8>> {
        let (Some(cache), Some(requests)) = (self.cache().await, self.requests().await) else {
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

    /// The file of a name, if it is kept.
    pub async fn file(self, name: &str) -> Option<Vec<u8>> {
        let request = Request::new_with_str(&self.address_of(name)).ok()?;
        file_of(&self.cache().await?, &request).await
    }

    /// Keeps a file under a name; one of the same name goes. Says whether the browser could.
    pub async fn keep(self, name: &str, file: &[u8]) -> bool {
        let put = async {
            let cache = self.cache().await?;
            let response =
                Response::new_with_opt_js_u8_array(Some(&Uint8Array::from(file))).ok()?;
            JsFuture::from(cache.put_with_str(&self.address_of(name), &response)).await.ok()
        };
        put.await.is_some()
    }

    /// Keeps a file no longer.
    pub async fn forget(self, name: &str) {
        if let Some(cache) = self.cache().await {
            // Of what is not there nothing needs to be taken away.
            let _ = JsFuture::from(cache.delete_with_str(&self.address_of(name))).await;
        }
    }

    /// The page and its workers share it. Nothing, where the browser lends none: outside https, or
    /// where the visitor has forbidden it.
    async fn cache(self) -> Option<Cache> {
        let caches = Reflect::get(&js_sys::global(), &"caches".into()).ok()?;
        let caches: CacheStorage = caches.dyn_into().ok()?;
        JsFuture::from(caches.open(self.name)).await.ok()?.dyn_into().ok()
    }

    async fn requests(self) -> Option<Vec<Request>> {
        let cache = self.cache().await?;
        let requests: Array = JsFuture::from(cache.keys()).await.ok()?.dyn_into().ok()?;
        Some(requests.iter().filter_map(|request| request.dyn_into().ok()).collect())
    }

    fn address_of(self, name: &str) -> String {
        format!("./{}{}", self.address, String::from(js_sys::encode_uri_component(name)))
    }

    fn name_of(self, request: &Request) -> Option<String> {
        let address = request.url();
        let (_, name) = address.split_once(self.address)?;
        js_sys::decode_uri_component(name).ok().map(String::from)
    }
}

async fn file_of(cache: &Cache, request: &Request) -> Option<Vec<u8>> {
    let response = JsFuture::from(cache.match_with_request(request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let buffer: JsValue = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
