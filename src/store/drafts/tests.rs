//! What must hold of the drafts, whatever is done to them.

use super::*;
use crate::document::{Document, Language};
use crate::store::{Memory, Seal};
use serde_json::{Value, json};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn id(text: &str) -> Id {
    Id::new(text)
}

fn record(of: &str, number: &str) -> Record {
    let mut document = Document::new(id(of), Currency::EUR, Language::English);
    document.number = number.to_owned();
    Record::new(document, "2026-11-22T12:03:45".to_owned())
}

fn number(drafts: &Drafts<Memory>, of: &str) -> String {
    drafts.load(&id(of)).unwrap().document.number
}

/// A storage with one draft in it, and two tabs that look at it.
fn two_tabs() -> (Memory, Drafts<Memory>, Drafts<Memory>) {
    let memory = Memory::default();
    let (left, right) = (Drafts::new(memory.clone(), "left"), Drafts::new(memory.clone(), "right"));
    left.save(&record("a", "first")).unwrap();
    assert_eq!(number(&right, "a"), "first");
    (memory, left, right)
}

fn text_of(memory: &Memory, key: &str) -> Option<String> {
    memory.get(key).unwrap()
}

#[test]
fn a_draft_comes_back_as_it_was_saved() {
    let drafts = Drafts::new(Memory::default(), "tab");
    let mut saved = record("a", "2026-0042");
    saved.pending.0.push(("lines[0].price".to_owned(), "12,34,5".to_owned()));
    saved.due = Some("121.00".parse().unwrap());
    saved.document.buyer.name = "Studio Rossi".to_owned();
    drafts.save(&saved).unwrap();

    let loaded = drafts.load(&id("a")).unwrap();
    assert!(!loaded.stamp.is_empty());
    assert_eq!(Record { stamp: String::new(), ..loaded }, saved);
}

#[test]
fn a_draft_that_is_not_there_is_missing() {
    let drafts = Drafts::new(Memory::default(), "tab");
    assert_eq!(drafts.load(&id("a")), Err(LoadError::Missing));
    assert_eq!(drafts.delete(&id("a")), Ok(None));
}

#[test]
fn the_list_tells_of_every_draft_the_one_saved_last_first() {
    let drafts = Drafts::new(Memory::default(), "tab");
    let mut first = record("a", "1");
    first.document.buyer.name = "Studio Rossi".to_owned();
    first.due = Some("121.5".parse().unwrap());
    drafts.save(&first).unwrap();
    let mut second = record("b", "2");
    second.saved_at = "2026-11-23T08:00:00".to_owned();
    second.document.currency = "JPY".parse().unwrap();
    drafts.save(&second).unwrap();

    let listed = drafts.list().unwrap().drafts;
    assert_eq!(listed.iter().map(|draft| draft.id.as_str()).collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(listed[0].currency.code(), "JPY");
    assert_eq!(listed[0].due, None);
    assert_eq!(listed[1].number, "1");
    assert_eq!(listed[1].buyer, "Studio Rossi");
    assert_eq!(listed[1].due, "121.5".parse().ok());
    assert_eq!(listed[1].saved_at, "2026-11-22T12:03:45");
}

#[test]
fn saving_a_draft_writes_its_own_key_alone() {
    let memory = Memory::default();
    memory.set("other-program", "its own").unwrap();
    let drafts = Drafts::new(memory.clone(), "tab");
    drafts.save(&record("a", "1")).unwrap();
    let before = text_of(&memory, "billet:draft:a");
    drafts.save(&record("b", "2")).unwrap();
    assert_eq!(text_of(&memory, "billet:draft:a"), before);
    assert_eq!(
        memory.keys().unwrap(),
        ["billet:draft:a", "billet:draft:b", "other-program"].map(str::to_owned)
    );
}

#[test]
fn what_is_deleted_can_be_restored_to_the_letter() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    drafts.save(&record("a", "1")).unwrap();
    drafts.set_last_opened(&id("a")).unwrap();
    let before = text_of(&memory, "billet:draft:a");

    let deleted = drafts.delete(&id("a")).unwrap().unwrap();
    assert!(memory.keys().unwrap().is_empty());
    assert_eq!(drafts.restore(&deleted), Ok(Some(id("a"))));
    assert_eq!(text_of(&memory, "billet:draft:a"), before);
}

#[test]
fn restoring_does_not_write_over_what_has_come_into_the_place() {
    let drafts = Drafts::new(Memory::default(), "tab");
    drafts.save(&record("a", "old")).unwrap();
    let deleted = drafts.delete(&id("a")).unwrap().unwrap();
    drafts.save(&record("a", "new")).unwrap();

    let restored = drafts.restore(&deleted).unwrap().unwrap();
    assert_eq!(number(&drafts, "a"), "new");
    assert_eq!(number(&drafts, restored.as_str()), "old");
    assert_eq!(drafts.load(&restored).unwrap().document.id, restored);
}

#[test]
fn the_draft_that_was_open_last_is_remembered_as_long_as_it_is_there() {
    let drafts = Drafts::new(Memory::default(), "tab");
    assert_eq!(drafts.last_opened(), Ok(None));
    drafts.save(&record("a", "1")).unwrap();
    drafts.set_last_opened(&id("a")).unwrap();
    assert_eq!(drafts.last_opened(), Ok(Some(id("a"))));
    drafts.delete(&id("a")).unwrap();
    assert_eq!(drafts.last_opened(), Ok(None));
}

#[test]
fn fields_of_a_later_envelope_are_kept_even_by_a_page_that_drops_them() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    let text = json!({"record": 1, "mood": "good", "document": {
        "billet": 1, "currency": "EUR", "colour": "red"
    }});
    memory.set("billet:draft:a", &text.to_string()).unwrap();
    let document = drafts.load(&id("a")).unwrap().document;
    drafts.save(&Record::new(document, String::new())).unwrap();

    let kept: Value = serde_json::from_str(&text_of(&memory, "billet:draft:a").unwrap()).unwrap();
    assert_eq!(kept["mood"], "good");
    assert_eq!(kept["document"]["colour"], "red");
}

#[test]
fn parts_without_an_id_are_given_one_on_loading() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    let text = r#"{"record":1,"document":{"billet":1,"currency":"EUR","lines":[{},{}]}}"#;
    memory.set("billet:draft:a", text).unwrap();
    let lines = drafts.load(&id("a")).unwrap().document.lines;
    assert!(!lines[0].id.is_empty() && !lines[1].id.is_empty());
    assert_ne!(lines[0].id, lines[1].id);
}

#[test]
fn a_newer_version_is_refused_and_left_as_it_is() {
    for text in [
        r#"{"record":2,"document":{"billet":1,"currency":"EUR"}}"#,
        r#"{"record":1,"document":{"billet":2,"what":"nobody knows"}}"#,
        r#"{"record":9,"document":{"billet":9}}"#,
    ] {
        let memory = Memory::default();
        let drafts = Drafts::new(memory.clone(), "tab");
        memory.set("billet:draft:a", text).unwrap();

        assert_eq!(drafts.load(&id("a")), Err(LoadError::Newer));
        assert_eq!(drafts.save(&record("a", "1")), Err(SaveError::Newer));
        let listing = drafts.list().unwrap();
        assert_eq!(listing.newer, [NewerDraft { id: id("a") }]);
        assert!(listing.drafts.is_empty() && listing.quarantined.is_empty());
        assert_eq!(text_of(&memory, "billet:draft:a").as_deref(), Some(text));
        assert_eq!(memory.keys().unwrap().len(), 1);
    }
}

/// Texts that are no record, each in its own way.
const UNREADABLE: [&str; 6] = [
    "",
    "not JSON",
    r#"{"record":1,"document":{"billet":1,"currency":"EUR""#,
    r#"{"record":0,"document":{"billet":1,"currency":"EUR"}}"#,
    r#"{"record":1,"document":{"billet":1,"currency":"EURO"}}"#,
    r#"{"record":1,"document":{"billet":1,"currency":"EUR","lines":[{"price":1.5}]}}"#,
];

#[test]
fn a_text_that_cannot_be_read_is_set_aside_listed_and_given_out() {
    for text in UNREADABLE {
        let memory = Memory::default();
        let drafts = Drafts::new(memory.clone(), "tab");
        memory.set("billet:draft:a", text).unwrap();

        let Err(LoadError::Unreadable(aside)) = drafts.load(&id("a")) else { panic!("{text}") };
        assert!(!aside.reason.is_empty());
        assert_eq!(memory.keys().unwrap(), ["billet:quarantine:a"]);
        assert_eq!(drafts.quarantined_text(&aside).unwrap().as_deref(), Some(text));
        let listed = drafts.list().unwrap().quarantined;
        assert_eq!(listed.iter().map(|aside| &aside.key).collect::<Vec<_>>(), [&aside.key]);
        assert!(!listed[0].reason.is_empty());

        let deleted = drafts.delete_quarantined(&aside).unwrap().unwrap();
        assert!(drafts.list().unwrap().quarantined.is_empty());
        assert_eq!(drafts.restore(&deleted), Ok(None));
        assert_eq!(drafts.quarantined_text(&aside).unwrap().as_deref(), Some(text));
    }
}

#[test]
fn the_list_sets_aside_what_cannot_be_read_and_shows_the_rest() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    drafts.save(&record("a", "1")).unwrap();
    memory.set("billet:draft:b", "not JSON").unwrap();
    for _ in 0..2 {
        let listing = drafts.list().unwrap();
        assert_eq!(listing.drafts.len(), 1);
        assert_eq!(listing.quarantined[0].key, "billet:quarantine:b");
    }
}

#[test]
fn a_text_that_can_be_read_by_now_becomes_a_draft_again() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    drafts.save(&record("a", "aside")).unwrap();
    let text = text_of(&memory, "billet:draft:a").unwrap();
    memory.set("billet:quarantine:a", &text).unwrap();
    drafts.save(&record("a", "new")).unwrap();

    let listed = drafts.list().unwrap();
    let mut numbers: Vec<_> = listed.drafts.iter().map(|draft| draft.number.as_str()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, ["aside", "new"]);
    for draft in &listed.drafts {
        assert_eq!(number(&drafts, draft.id.as_str()), draft.number);
    }
    assert!(listed.quarantined.is_empty());
    assert_eq!(memory.keys().unwrap(), ["billet:draft:a", "billet:draft:a-2"]);
}

#[test]
fn two_unreadable_texts_of_one_draft_are_both_kept() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    for text in ["one", "other", "one"] {
        memory.set("billet:draft:a", text).unwrap();
        assert!(matches!(drafts.load(&id("a")), Err(LoadError::Unreadable(_))));
    }
    assert_eq!(text_of(&memory, "billet:quarantine:a").as_deref(), Some("one"));
    assert_eq!(text_of(&memory, "billet:quarantine:a:1").as_deref(), Some("other"));
    assert_eq!(memory.keys().unwrap().len(), 2);
}

#[test]
fn an_unreadable_text_stays_in_its_place_where_there_is_no_room_for_another() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    memory.set("billet:draft:a", "not JSON").unwrap();
    memory.limit(Some(30));
    let Err(LoadError::Unreadable(aside)) = drafts.load(&id("a")) else { panic!() };
    assert_eq!(aside.key, "billet:draft:a");
    assert_eq!(drafts.quarantined_text(&aside).unwrap().as_deref(), Some("not JSON"));
}

#[test]
fn saving_over_an_unreadable_text_keeps_it_aside() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    memory.set("billet:draft:a", "not JSON").unwrap();
    drafts.save(&record("a", "1")).unwrap();
    assert_eq!(number(&drafts, "a"), "1");
    assert_eq!(text_of(&memory, "billet:quarantine:a").as_deref(), Some("not JSON"));
}

#[test]
fn a_tab_that_alone_writes_makes_no_copies() {
    let (_, left, _) = two_tabs();
    for step in 0..3 {
        let saved = left.save(&record("a", &step.to_string())).unwrap();
        assert_eq!(saved.kept_copy, None);
    }
    assert_eq!(left.list().unwrap().drafts.len(), 1);
}

#[test]
fn what_another_tab_saved_in_between_is_kept_as_a_copy() {
    let (_, left, right) = two_tabs();
    left.save(&record("a", "of the left")).unwrap();
    assert_eq!(right.has_changed(&id("a")), Ok(true));

    let copy = right.save(&record("a", "of the right")).unwrap().kept_copy.unwrap();
    assert_eq!(number(&right, "a"), "of the right");
    assert_eq!(number(&right, copy.as_str()), "of the left");
    assert_eq!(right.load(&copy).unwrap().document.id, copy);
}

#[test]
fn a_tab_that_has_read_the_other_version_goes_on_from_it() {
    let (_, left, right) = two_tabs();
    left.save(&record("a", "of the left")).unwrap();
    right.load(&id("a")).unwrap();
    assert_eq!(right.has_changed(&id("a")), Ok(false));
    assert_eq!(right.save(&record("a", "of the right")).unwrap().kept_copy, None);
}

#[test]
fn the_same_words_from_two_tabs_need_no_copy() {
    let (_, left, right) = two_tabs();
    left.save(&record("a", "same")).unwrap();
    assert_eq!(right.save(&record("a", "same")).unwrap().kept_copy, None);
}

#[test]
fn a_draft_that_another_tab_deleted_is_there_again_when_this_one_saves() {
    let (_, left, right) = two_tabs();
    left.delete(&id("a")).unwrap();
    assert_eq!(right.has_changed(&id("a")), Ok(true));
    assert_eq!(right.save(&record("a", "still here")).unwrap().kept_copy, None);
    assert_eq!(number(&left, "a"), "still here");
}

#[test]
fn where_the_other_version_cannot_be_kept_nothing_is_saved() {
    let (memory, left, right) = two_tabs();
    left.save(&record("a", "of the left")).unwrap();
    memory.limit(Some(200));
    assert_eq!(right.save(&record("a", "of the right")), Err(PortError::Full.into()));
    assert_eq!(number(&left, "a"), "of the left");
}

#[test]
fn a_change_of_another_tab_names_its_draft() {
    use crate::store::Change;
    assert_eq!(Change::of_key(Some("billet:draft:a:b")), Some(Change::Draft(id("a:b"))));
    assert_eq!(Change::of_key(None), Some(Change::Everything));
    for key in ["billet:last-opened", "billet:quarantine:a", "other", ""] {
        assert_eq!(Change::of_key(Some(key)), None);
    }
}

#[cfg(not(target_family = "wasm"))]
mod laws {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[derive(Clone, Debug)]
    enum Step {
        Save { tab: usize, draft: usize, number: u8 },
        Load { tab: usize, draft: usize },
        List { tab: usize },
        Delete { tab: usize, draft: usize },
        Restore { tab: usize },
        Spoil { draft: usize },
        Limit(Option<usize>),
        Refuse(bool),
    }

    fn step() -> impl Strategy<Value = Step> {
        let (tab, draft) = (0..2_usize, 0..3_usize);
        prop_oneof![
            8 => (tab.clone(), draft.clone(), 0..9_u8)
                .prop_map(|(tab, draft, number)| Step::Save { tab, draft, number }),
            4 => (tab.clone(), draft.clone()).prop_map(|(tab, draft)| Step::Load { tab, draft }),
            2 => tab.clone().prop_map(|tab| Step::List { tab }),
            2 => (tab.clone(), draft.clone()).prop_map(|(tab, draft)| Step::Delete { tab, draft }),
            2 => tab.prop_map(|tab| Step::Restore { tab }),
            1 => draft.prop_map(|draft| Step::Spoil { draft }),
            1 => prop::option::of(0..3000_usize).prop_map(Step::Limit),
            1 => any::<bool>().prop_map(Step::Refuse),
        ]
    }

    /// Every text that is kept, as what it says: the number of a draft, or what spoiled it.
    fn kept(memory: &Memory) -> BTreeSet<String> {
        let mut kept = BTreeSet::new();
        for key in memory.keys().unwrap() {
            let Some(text) = memory.get(&key).unwrap() else { continue };
            let value: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
            kept.insert(value["document"]["number"].as_str().unwrap_or(&text).to_owned());
        }
        kept
    }

    const DRAFTS: [&str; 3] = ["a", "b", "c"];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]

        /// Two tabs do what they like on a storage that fills up and refuses at will: whatever
        /// was saved is still there, unless the tab that wrote over it knew it, or a person
        /// deleted it.
        #[test]
        fn nothing_is_lost(steps in prop::collection::vec(step(), 1..40)) {
            let memory = Memory::default();
            let tabs = ["left", "right"].map(|tab| Drafts::new(memory.clone(), tab));
            let mut deleted = [None, None];
            for (count, step) in steps.into_iter().enumerate() {
                memory.refuse(None);
                let before = kept(&memory);
                // What this step may take away: the version that its tab knows.
                let mut lost: BTreeSet<String> = BTreeSet::new();
                let mut gained: Option<String> = None;
                let known = |tab: usize, draft: usize| {
                    let id = id(DRAFTS[draft]);
                    let is_known = tabs[tab].has_changed(&id) == Ok(false);
                    let key = key::of_draft(&id);
                    let text = is_known.then(|| memory.get(&key).unwrap()).flatten()?;
                    let value: Value = serde_json::from_str(&text).ok()?;
                    Some(value["document"]["number"].as_str()?.to_owned())
                };
                match step {
                    Step::Save { tab, draft, number } => {
                        let number = format!("{number}-{count}");
                        lost.extend(known(tab, draft));
                        if tabs[tab].save(&record(DRAFTS[draft], &number)).is_ok() {
                            gained = Some(number);
                        } else {
                            // A failed save takes nothing away.
                            lost.clear();
                        }
                    }
                    Step::Load { tab, draft } => drop(tabs[tab].load(&id(DRAFTS[draft]))),
                    Step::List { tab } => drop(tabs[tab].list()),
                    Step::Delete { tab, draft } => {
                        let key = key::of_draft(&id(DRAFTS[draft]));
                        let text = memory.get(&key).unwrap().unwrap_or_default();
                        if let Ok(Some(gone)) = tabs[tab].delete(&id(DRAFTS[draft])) {
                            let value: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
                            let number = value["document"]["number"].as_str();
                            let number = number.unwrap_or(&text).to_owned();
                            lost.insert(number.clone());
                            deleted[tab] = Some((gone, number));
                        }
                    }
                    Step::Restore { tab } => {
                        if let Some((gone, number)) = &deleted[tab]
                            && tabs[tab].restore(gone).is_ok()
                        {
                            gained = Some(number.clone());
                        }
                    }
                    Step::Spoil { draft } => {
                        let key = key::of_draft(&id(DRAFTS[draft]));
                        if memory.get(&key).unwrap().is_none() {
                            let text = format!("spoiled {count}");
                            if memory.set(&key, &text).is_ok() {
                                gained = Some(text);
                            }
                        }
                    }
                    Step::Limit(room) => memory.limit(room),
                    Step::Refuse(denied) => {
                        let error = if denied { PortError::Denied } else { PortError::Full };
                        memory.refuse(Some(error.clone()));
                        prop_assert_eq!(tabs[0].list(), Err(error.clone()));
                        let saved = tabs[0].save(&record("a", "refused"));
                        prop_assert_eq!(saved, Err(SaveError::Port(error)));
                        memory.refuse(None);
                    }
                }
                let after = kept(&memory);
                for text in before.difference(&lost).chain(&gained) {
                    prop_assert!(after.contains(text), "{} is lost at step {}", text, count);
                }
            }
        }
    }
}

#[test]
fn what_the_next_document_starts_from_outlives_the_drafts() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    assert_eq!(drafts.kept_for_next(), None);
    drafts.save(&record("a", "7")).unwrap();
    drafts.keep_for_next(record("a", "7").document).unwrap();
    drafts.delete(&id("a")).unwrap();
    assert_eq!(drafts.kept_for_next().unwrap().document.number, "7");
    assert!(drafts.list().unwrap().drafts.is_empty(), "it is no draft");
    memory.set("billet:next", "{").unwrap();
    assert_eq!(drafts.kept_for_next(), None);
}

#[test]
fn the_language_of_the_page_is_kept_for_all_tabs_and_one_that_is_unknown_is_none() {
    let (memory, left, right) = two_tabs();
    assert_eq!(right.language(), None);
    left.set_language(Language::Bulgarian).unwrap();
    assert_eq!(right.language(), Some(Language::Bulgarian));
    memory.set("billet:language", "tlh").unwrap();
    assert_eq!(right.language(), None);
}

fn issued(of: &str, number: &str) -> Record {
    let mut issued = record(of, number);
    issued.document.issued_on = "2026-11-23".parse().ok();
    issued.seal = Some(Seal { sha256: "ab12".to_owned(), ..Seal::default() });
    issued
}

#[test]
fn what_was_issued_is_not_written_over_even_by_who_has_read_it() {
    let (memory, left, right) = two_tabs();
    left.save(&issued("a", "first")).unwrap();
    let before = text_of(&memory, "billet:draft:a");
    left.load(&id("a")).unwrap();
    for (tab, other) in [(&left, record("a", "other")), (&right, issued("a", "other"))] {
        assert_eq!(tab.save(&other), Err(SaveError::Issued));
    }
    assert_eq!(right.save(&issued("a", "first")), Ok(Saved { kept_copy: None }), "the same");
    assert_eq!(text_of(&memory, "billet:draft:a"), before, "to the letter");
    assert_eq!(left.list().unwrap().drafts.len(), 1);
}

#[test]
fn issuing_keeps_what_another_tab_has_saved_meanwhile() {
    let (_, left, right) = two_tabs();
    right.save(&record("a", "other")).unwrap();
    let copy = left.save(&issued("a", "first")).unwrap().kept_copy.unwrap();
    assert_eq!(number(&left, copy.as_str()), "other");
    assert!(left.load(&id("a")).unwrap().document.is_issued());
}

#[test]
fn what_was_issued_can_be_a_draft_again_deleted_and_restored() {
    let (memory, left, right) = two_tabs();
    left.save(&issued("a", "first")).unwrap();
    let deleted = left.delete(&id("a")).unwrap().unwrap();
    left.restore(&deleted).unwrap();
    assert_eq!(left.load(&id("a")).unwrap().seal.unwrap().sha256, "ab12");
    right.take_back(&id("a")).unwrap();
    let loaded = left.load(&id("a")).unwrap();
    assert_eq!((loaded.document.issued_on, loaded.seal), (None, None));
    assert_eq!(left.save(&record("a", "changed")), Ok(Saved { kept_copy: None }));
    assert!(!text_of(&memory, "billet:draft:a").unwrap().contains("issued_on"));
}

#[test]
fn a_full_storage_leaves_a_draft_a_draft() {
    let (memory, left, _) = two_tabs();
    memory.limit(Some(1));
    assert_eq!(left.save(&issued("a", "first")), Err(SaveError::Port(PortError::Full)));
    assert!(!left.load(&id("a")).unwrap().document.is_issued());
}

#[test]
fn the_list_says_when_and_by_whom_a_document_was_issued() {
    let drafts = Drafts::new(Memory::default(), "tab");
    let mut saved = issued("a", "7");
    saved.document.seller.name = "Ada".to_owned();
    drafts.save(&saved).unwrap();
    let listed = drafts.list().unwrap().drafts.remove(0);
    assert_eq!(listed.issued_on, "2026-11-23".parse().ok());
    let seller = |name: &str, vat_number: &str| Party {
        name: name.to_owned(),
        vat_number: vat_number.to_owned(),
        ..Party::default()
    };
    assert!(listed.is_of_seller(&seller(" ADA ", "DE1")), "by the name: one has no VAT number");
    assert!(!listed.is_of_seller(&seller("Eve", "")));
    let numbered = Summary { seller_vat_number: "DE1".to_owned(), ..listed };
    assert!(numbered.is_of_seller(&seller("Ada Ltd", "DE1")));
    assert!(!numbered.is_of_seller(&seller("Ada", "DE2")));
}
