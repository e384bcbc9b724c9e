//! Elements of the page, built step by step.

use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Element as Node;

pub use leptos::ev::Event;

use super::view::{View, insert, keep, live};
use crate::browser::event::listen;

/// An element that is being put together.
pub struct Element {
    tag: &'static str,
    node: Node,
    properties: Vec<(&'static str, Text)>,
}

type Text = Box<dyn Fn() -> String>;
type OptionalText = Box<dyn Fn() -> Option<String>>;
type Show = Box<dyn Fn(Option<&str>)>;

/// An element by its tag.
pub fn el(tag: &'static str) -> Element {
    Element { tag, node: Rndr::create_element(tag, None), properties: Vec::new() }
}

impl Element {
    /// Sets the class.
    pub fn class(self, class: impl AsRef<str>) -> Self {
        self.set("class", class)
    }

    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.set_text(name, value.as_ref())
    }

    #[inline(never)]
    fn set_text(self, name: &'static str, value: &str) -> Self {
        Rndr::set_attribute(&self.node, name, value);
        self
    }

    /// Sets an attribute, unless it is empty.
    pub fn set_some(self, name: &'static str, value: &str) -> Self {
        if value.is_empty() { self } else { self.set(name, value) }
    }

    /// Keeps an attribute at what has been read; none takes it away.
    pub fn live_set(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        self.live_set_text(name, Box::new(value))
    }

    #[inline(never)]
    fn live_set_text(self, name: &'static str, value: OptionalText) -> Self {
        let node = self.node.clone();
        let show = move |value: Option<&str>| match value {
            Some(value) => Rndr::set_attribute(&node, name, value),
            None => Rndr::remove_attribute(&node, name),
        };
        follow(value, Box::new(show));
        self
    }

    /// Keeps a property at what has been read: the value of a field. It is set once the element is
    /// finished: only then a choice has what is to be chosen.
    pub fn property(mut self, name: &'static str, value: impl Fn() -> String + 'static) -> Self {
        self.properties.push((name, Box::new(value)));
        self
    }

    /// Listens to an event.
    pub fn on(self, name: &'static str, listener: impl Fn(Event) + 'static) -> Self {
        listen(&self.node, name, listener);
        self
    }

    /// Fills the element with markup of our own.
    #[inline(never)]
    pub fn markup(self, markup: &str) -> Self {
        self.node.set_inner_html(markup);
        self
    }

    /// Adds a text.
    pub fn text(self, text: impl AsRef<str>) -> Self {
        self.add_text(text.as_ref())
    }

    #[inline(never)]
    fn add_text(self, text: &str) -> Self {
        insert(&self.node, &Rndr::create_text_node(text), None);
        self
    }

    /// Adds a text that follows what it has read.
    pub fn words(self, words: impl Fn() -> String + 'static) -> Self {
        self.add_words(Box::new(words))
    }

    #[inline(never)]
    fn add_words(self, words: Text) -> Self {
        let node = Rndr::create_text_node("");
        insert(&self.node, &node, None);
        let show = move |words: Option<&str>| node.set_node_value(words);
        follow(Box::new(move || Some(words())), Box::new(show));
        self
    }

    /// Adds a view.
    pub fn child(self, view: impl Into<View>) -> Self {
        self.add(&view.into())
    }

    #[inline(never)]
    fn add(self, View(node): &View) -> Self {
        insert(&self.node, node, None);
        self
    }

    /// Adds a view that is made anew whenever what it has read changes.
    pub fn live<V: Into<View>>(self, make: impl Fn() -> V + 'static) -> Self {
        self.child(live(make))
    }

    /// The finished view.
    pub fn view(self) -> View {
        self.into()
    }
}

impl From<Element> for View {
    #[inline(never)]
    fn from(Element { node, properties, .. }: Element) -> Self {
        for (name, value) in properties {
            let node = node.clone();
            let show = move |value: Option<&str>| Rndr::set_property(&node, name, &value.into());
            follow(Box::new(move || Some(value())), Box::new(show));
        }
        Self(node.into())
    }
}

/// Shows a text whenever it has become another one.
fn follow(text: OptionalText, show: Show) {
    let mut shown = None;
    keep(Box::new(move || {
        let text = Some(text());
        if shown != text {
            show(text.as_ref().and_then(Option::as_deref));
            shown = text;
        }
    }));
}

impl std::fmt::Debug for Element {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Element").field("tag", &self.tag).finish_non_exhaustive()
    }
}
