//! How a language writes numbers: its decimal sign and how it groups thousands.

/// The signs with which numbers are written, and read where a text alone is ambiguous.
///
/// The values for each language stand in `region`; they are those of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    /// Between units and tenths: '.' or ','.
    pub decimal: char,
    /// Between groups of three digits: ',', '.', a no-break space, ...
    pub group: char,
    /// How many digits must stand before the first group sign: 1 writes 1.234, 2 writes 1234 and
    /// 12.345 (CLDR minimumGroupingDigits).
    pub minimum_grouping: usize,
}

impl NumberStyle {
    /// As English writes: 1,234.56.
    pub const ENGLISH: Self = Self { decimal: '.', group: ',', minimum_grouping: 1 };

    /// The true minus sign, U+2212.
    pub const MINUS: char = '\u{2212}';
}
