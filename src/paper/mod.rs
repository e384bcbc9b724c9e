//! Document, totals and look laid out as pages: positioned text, rules and pictures.
