//! The PDFs of issued documents, to the byte as they were issued.

use super::file_cache::FileCache;

/// Where they are kept, each under the id of its document.
pub const ISSUED: FileCache = FileCache { name: "billet-issued", address: "issued-pdf?" };
