//! Placeholder until the page is mounted here.
fn main() {}
