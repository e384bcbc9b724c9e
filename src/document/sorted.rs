//! A few values by their keys, in the order of the keys.
//!
//! As `BTreeMap`, for a handful of entries: each tree of the library is some kilobytes of code in
//! the page's first load.

/// Values by their keys, sorted.
pub(super) struct Sorted<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Sorted<K, V> {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of a key, made where there is none yet.
    pub(super) fn entry(&mut self, key: K, make: impl FnOnce() -> V) -> &mut V {
        let place = match self.0.binary_search_by(|(known, _)| known.cmp(&key)) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, make()));
                place
            }
        };
        #[expect(clippy::indexing_slicing, reason = "the place was found or filled above")]
        &mut self.0[place].1
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, (K, V)> {
        self.0.iter()
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    pub(super) fn into_iter(self) -> std::vec::IntoIter<(K, V)> {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn values_stand_in_the_order_of_their_keys_whatever_order_they_came_in() {
        let mut sorted = Sorted::new();
        for key in ["b", "c", "a", "b"] {
            *sorted.entry(key, || 0) += 1;
        }
        assert_eq!(sorted.into_iter().collect::<Vec<_>>(), [("a", 1), ("b", 2), ("c", 1)]);
    }
}
