//! The signs of a prepared text: control characters, which no text that people read has.

/// Ends a key, and a pattern.
pub const END: char = '\u{1}';
/// Begins a group: what is filled in.
pub const OPEN: char = '\u{2}';
/// Stands between the parts of a group.
pub const NEXT: char = '\u{3}';
/// Ends a group.
pub const CLOSE: char = '\u{4}';
