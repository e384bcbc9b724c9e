//! The place where records of older versions are brought up to the current one.

use super::record::RecordVersion;
use crate::json::Value;

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
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn a_record_takes_only_the_steps_that_it_has_not_taken() {
        let and_third = |record| Value::List(vec![record, text("third")]);
        let steps: [Step; 2] =
            [|_| text("second"), |record| Value::List(vec![record, text("third")])];
        assert_eq!(walk(&steps, 1, text("first")), and_third(text("second")));
        assert_eq!(walk(&steps, 2, text("as it was")), and_third(text("as it was")));
        assert_eq!(walk(&steps, 3, text("as it was")), text("as it was"));
    }
}
