//! The place where records of older versions are brought up to the current one.

use serde_json::Value;

use super::record::RecordVersion;

/// One step: turns a record of a version into one of the next.
type Step = fn(Value) -> Value;

/// The step at index 0 leads from version 1 to version 2, and so on.
const STEPS: [Step; RecordVersion::CURRENT as usize - 1] = [];

/// Brings a record of an older version up to the current one, as JSON.
pub(super) fn bring_up(version: u32, record: Value) -> Value {
    walk(&STEPS, version, record)
}

fn walk(steps: &[Step], version: u32, record: Value) -> Value {
    let done = (version as usize).saturating_sub(1);
    steps.iter().skip(done).fold(record, |record, step| step(record))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_record_takes_only_the_steps_that_it_has_not_taken() {
        let steps: [Step; 2] = [|_| json!("second"), |record| json!([record, "third"])];
        assert_eq!(walk(&steps, 1, json!("first")), json!(["second", "third"]));
        assert_eq!(walk(&steps, 2, json!("as it was")), json!(["as it was", "third"]));
        assert_eq!(walk(&steps, 3, json!("as it was")), json!("as it was"));
    }
}
