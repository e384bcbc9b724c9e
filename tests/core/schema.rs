//! The JSON Schema that is checked in is that of the types.

use super::billet::{assert_golden, billet, root, text};

#[test]
fn the_schema_is_current() {
    let output = billet(&["schema"], "");
    assert!(output.status.success());
    assert_golden(&root().join("docs/document.schema.json"), text(&output.stdout));
}
