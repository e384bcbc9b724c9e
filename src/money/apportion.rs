//! Rounding several parts so that they still add up to their total.

use super::{Amount, Currency, Exact};

/// Rounds every part to the minor unit of a currency, half away from zero, and then moves single
/// units until the parts add up to the total: what is missing goes to the parts from which
/// rounding took most, what is too much comes from those to which it gave most; of equals the
/// earlier is chosen.
///
/// The total must be within a unit a part of what the parts come to. `None` where it is not, where
/// it is no whole number of units, or on overflow.
pub fn apportion(parts: &[Exact], total: Amount, currency: Currency) -> Option<Vec<Amount>> {
    let mut rounded =
        parts.iter().map(|part| part.rounded(currency)).collect::<Option<Vec<Amount>>>()?;
    let missing = total.minus(Amount::sum(rounded.iter().copied())?)?;
    if missing.is_zero() {
        return Some(rounded);
    }
    let unit = currency.minor_unit();
    let unit = if missing.is_negative() { unit.negated() } else { unit };
    let losses = parts
        .iter()
        .zip(&rounded)
        .map(|(part, figure)| part.minus((*figure).into()))
        .collect::<Option<Vec<Exact>>>()?;
    let losses = Exact::comparable(&losses)?;
    // Put in order one by one, equals in the order in which they came: the parts are few, and a
    // sort of the library weighs more in the page than all of this file.
    let mut order: Vec<(usize, _)> = Vec::with_capacity(losses.len());
    for (index, loss) in losses.into_iter().enumerate() {
        let is_before = |other: &_| {
            if missing.is_negative() { *other <= loss } else { *other >= loss }
        };
        let place = order.partition_point(|(_, other)| is_before(other));
        order.insert(place, (index, loss));
    }
    let mut left = missing;
    for (index, _) in order {
        if left.is_zero() {
            break;
        }
        let figure = rounded.get_mut(index)?;
        *figure = figure.plus(unit)?;
        left = left.minus(unit)?;
    }
    left.is_zero().then_some(rounded)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn parts(parts: &[&str], total: &str) -> Option<Vec<String>> {
        let parts: Vec<Exact> = parts
            .iter()
            .map(|part| part.parse::<rust_decimal::Decimal>().unwrap().into())
            .collect();
        apportion(&parts, total.parse().unwrap(), Currency::EUR)
            .map(|parts| parts.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn what_rounding_lost_goes_to_those_that_lost_most() {
        assert_eq!(parts(&["1.004", "2.0049"], "3.01").unwrap(), ["1.00", "2.01"]);
        assert_eq!(parts(&["1.006", "2.0051"], "3.01").unwrap(), ["1.01", "2.00"]);
    }

    #[test]
    fn of_equals_the_earlier_is_chosen_whatever_the_sign() {
        assert_eq!(parts(&["1.004", "2.004"], "3.01").unwrap(), ["1.01", "2.00"]);
        assert_eq!(parts(&["-1.004", "-2.004"], "-3.01").unwrap(), ["-1.01", "-2.00"]);
    }

    #[test]
    fn a_total_that_the_parts_do_not_come_to_is_refused() {
        assert_eq!(parts(&["1", "2"], "9"), None);
        assert_eq!(parts(&["1", "2"], "3.001"), None);
        assert_eq!(parts(&[], "1"), None);
    }
}
