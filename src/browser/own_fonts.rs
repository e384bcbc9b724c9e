//! The visitor's own font files.

use super::file_cache::FileCache;

/// How many fonts are used; more are not kept. The paper uses as many.
pub const MOST: usize = 16;

/// Where they are kept, each under its name.
pub const FONTS: FileCache = FileCache { name: "billet-fonts", address: "own-font?" };
