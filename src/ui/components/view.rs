//! What a component makes: nodes of the page, and what keeps them at what they show.
//!
//! Leptos gives every shape of markup a type of its own, and the code of each is in the first load.
//! Here a view is nodes that are made at once, and its live parts are effects of Leptos' reactive
//! graph, all of one type. They end with the owner under which they were made: the page, a live part
//! around them, or a row of a list.

use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Node;
use wasm_bindgen::JsCast;
use web_sys::{DocumentFragment, HtmlElement};

/// Nodes for the page: an element, or a fragment with several of them or none.
#[derive(Debug)]
pub struct View(pub(super) Node);

/// Puts a view into an element of the page, for as long as the page lives.
pub fn mount(place: &HtmlElement, make: impl FnOnce() -> View + 'static) {
    let whole = place.clone();
    // What Leptos mounts itself is nothing; it brings the owner and the executor of what is live.
    leptos::mount::mount_to_renderer(place, move || insert(&whole, &make().0, None)).forget();
}

/// No view at all.
pub fn nothing() -> View {
    several(Vec::new())
}

/// Several views one after another.
#[inline(never)]
pub fn several(views: Vec<View>) -> View {
    let all = fragment();
    for view in views {
        insert(&all, &view.0, None);
    }
    View(all)
}

/// A view that is made anew whenever what it has read changes.
pub fn live<V: Into<View>>(make: impl Fn() -> V + 'static) -> View {
    live_view(Box::new(move || make().into()))
}

#[inline(never)]
fn live_view(make: Box<dyn Fn() -> View>) -> View {
    let (view, place) = Place::new();
    keep(Box::new(move || {
        place.clear();
        place.insert(&make().0, Some(&place.end));
    }));
    view
}

/// Views of a list, each known by its key: one that stays is moved, not made anew.
pub fn keyed(
    keys: impl Fn() -> Vec<String> + 'static,
    make: impl Fn(String) -> View + 'static,
) -> View {
    keyed_views(Box::new(keys), Box::new(make))
}

#[inline(never)]
fn keyed_views(keys: Box<dyn Fn() -> Vec<String>>, make: Box<dyn Fn(String) -> View>) -> View {
    let (view, place) = Place::new();
    // A row outlives the run of the effect that made it.
    let owner = Owner::new();
    let mut rows: Vec<Row> = Vec::new();
    keep(Box::new(move || {
        let mut known = std::mem::take(&mut rows).into_iter().map(Some).collect::<Vec<_>>();
        let mut likely = 0;
        let mut here = place.start.next_sibling();
        for key in keys() {
            let row = take_row(&mut known, &mut likely, &key);
            let row = row.unwrap_or_else(|| owner.with(|| Row::new(key, &make)));
            if here.as_ref() == Some(&row.place.start) {
                here = row.place.end.next_sibling();
            } else {
                place.insert(&row.place.taken(), here.as_ref());
            }
            rows.push(row);
        }
        for row in known.into_iter().flatten() {
            row.place.taken();
        }
    }));
    view
}

/// A view in a list. Its live parts end with its owner.
struct Row {
    key: String,
    place: Place,
    _owner: Owner,
}

impl Row {
    fn new(key: String, make: &dyn Fn(String) -> View) -> Self {
        let owner = Owner::new();
        let View(node) = owner.with(|| make(key.clone()));
        let place = if node.has_type::<DocumentFragment>() {
            let (view, place) = Place::new();
            place.insert(&node, Some(&place.end));
            drop(view);
            place
        } else {
            Place { start: node.clone(), end: node }
        };
        Self { key, place, _owner: owner }
    }
}

/// Takes a row out by its key: mostly it is the one behind that which was taken last.
fn take_row(rows: &mut [Option<Row>], likely: &mut usize, key: &str) -> Option<Row> {
    let is_it = |row: &Option<Row>| row.as_ref().is_some_and(|row| row.key == key);
    let (front, back) = rows.split_at_checked(*likely)?;
    let found = back.iter().position(is_it).map(|index| index + front.len());
    let index = found.or_else(|| front.iter().position(is_it))?;
    *likely = index + 1;
    rows.get_mut(index)?.take()
}

/// A stretch of the page, from a node that stays to one that stays.
struct Place {
    start: Node,
    end: Node,
}

impl Place {
    /// A stretch between two nodes that show nothing, in a view of its own.
    fn new() -> (View, Self) {
        let place = Self {
            start: Rndr::create_placeholder().into(),
            end: Rndr::create_placeholder().into(),
        };
        let all = fragment();
        insert(&all, &place.start, None);
        insert(&all, &place.end, None);
        (View(all), place)
    }

    /// Puts a node before another one of this stretch. It goes nowhere once the stretch has left
    /// the page.
    fn insert(&self, node: &Node, before: Option<&Node>) {
        if let Some(parent) = self.end.parent_node() {
            insert(&parent, node, before);
        }
    }

    /// Takes out what stands between its ends.
    fn clear(&self) {
        while let Some(node) = self.start.next_sibling().filter(|node| *node != self.end) {
            Rndr::remove(&node);
        }
    }

    /// All of it, taken out of the page.
    fn taken(&self) -> Node {
        if self.start == self.end {
            Rndr::remove(&self.start);
            return self.start.clone();
        }
        let all = fragment();
        let mut next = Some(self.start.clone());
        while let Some(node) = next {
            next = if node == self.end { None } else { node.next_sibling() };
            insert(&all, &node, None);
        }
        all
    }
}

/// Runs something now, and again whenever what it has read changes, until its owner ends.
#[inline(never)]
pub(super) fn keep(mut act: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_: Option<()>| act());
    on_cleanup(move || drop(effect));
}

#[inline(never)]
pub(super) fn insert(parent: &Node, node: &Node, before: Option<&Node>) {
    Rndr::insert_node(parent.unchecked_ref(), node, before);
}

fn fragment() -> Node {
    document().create_document_fragment().into()
}
