//! Finding by what is typed.

use super::folded::folded;

/// The places of the names that have every word of a text in them, at most so many: first those
/// that begin with the text, then those of which a word begins with it, then the others; among
/// equals in the order in which they stand. Capitals and marks don't count.
pub fn search<'a>(names: impl Iterator<Item = &'a str>, typed: &str, at_most: usize) -> Vec<usize> {
    let sought = folded(typed);
    let mut found: [Vec<usize>; 3] = Default::default();
    for (place, name) in names.enumerate() {
        let name = folded(name);
        let rank = rank(&name, &sought);
        if let Some(of_rank) = rank.and_then(|rank| found.get_mut(rank)) {
            of_rank.push(place);
        }
    }
    found.into_iter().flatten().take(at_most).collect()
}

/// How well a name answers: 0 is best; nothing, where it does not.
fn rank(name: &str, sought: &str) -> Option<usize> {
    if name.starts_with(sought) {
        return Some(0);
    }
    let mut words = sought.split_whitespace();
    let begins_word = |word: &str| {
        name.split(|c: char| !c.is_alphanumeric()).any(|other| other.starts_with(word))
    };
    if words.clone().all(begins_word) {
        return Some(1);
    }
    words.all(|word| name.contains(word)).then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn found(names: &[&'static str], typed: &str) -> Vec<&'static str> {
        let places = search(names.iter().copied(), typed, 3);
        places.into_iter().map(|place| names[place]).collect()
    }

    #[test]
    fn what_begins_so_comes_first_then_what_has_a_word_that_does() {
        let names = ["Autokovarna", "Jan Kovář", "Kovářství Brno", "Rossi"];
        assert_eq!(found(&names, "kov"), ["Kovářství Brno", "Jan Kovář", "Autokovarna"]);
        assert_eq!(found(&names, "KOVÁŘ j"), ["Jan Kovář"]);
        assert_eq!(found(&names, "brno kov"), ["Kovářství Brno"]);
        assert_eq!(found(&names, "x"), [""; 0]);
    }

    #[test]
    fn where_nothing_is_typed_the_newest_are_found_and_never_more_than_asked_for() {
        let names = ["A", "B", "C", "D"];
        assert_eq!(found(&names, " "), ["A", "B", "C"]);
    }

    #[test]
    fn letters_of_every_script_are_found_without_their_marks() {
        let names = ["Ωμέγα ΑΕ", "Йорданов ЕООД", "Đorđević d.o.o."];
        assert_eq!(found(&names, "ωμεγα"), ["Ωμέγα ΑΕ"]);
        assert_eq!(found(&names, "еоод иор"), ["Йорданов ЕООД"]);
        assert_eq!(found(&names, "djo"), [""; 0]);
        assert_eq!(found(&names, "dord"), ["Đorđević d.o.o."]);
    }
}
