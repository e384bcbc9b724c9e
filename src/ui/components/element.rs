//! Elements of the page, built step by step.
//!
//! Leptos gives every shape of markup a type of its own, and the code of each is in the first
//! load. Here all elements are of one type, and so are their attributes, listeners and live parts:
//! the code that builds and updates them is there once.

use std::sync::Arc;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev;
use leptos::prelude::*;
use leptos::tachys::html::element::{custom, inner_html};
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use leptos::tachys::view::iterators::StaticVec;

pub use leptos::ev::Event;

/// An element that is being put together.
pub struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

type Text = Box<dyn Fn() -> String + Send>;
type OptionalText = Box<dyn Fn() -> Option<String> + Send>;
type View = Box<dyn Fn() -> AnyView + Send>;
type Listener = Box<dyn Fn(Event)>;

/// An element by its tag.
pub fn el(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

/// No view at all.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Several views one after another.
pub fn several(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

/// A view that is made anew whenever what it has read changes.
pub fn live<V: Into<AnyView>>(make: impl Fn() -> V + Send + 'static) -> AnyView {
    let make: View = Box::new(move || make().into());
    make.into_any()
}

/// Views of a list, each known by its key: one that stays is moved, not made anew.
pub fn keyed(
    keys: impl Fn() -> Vec<String> + Send + 'static,
    make: impl Fn(String) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    keyed_by(Box::new(keys), Arc::new(make))
}

fn keyed_by(
    keys: Box<dyn Fn() -> Vec<String> + Send>,
    make: Arc<dyn Fn(String) -> AnyView + Send + Sync>,
) -> AnyView {
    let properties =
        ForProps::builder().each(keys).key(String::clone).children(move |key| make(key)).build();
    For(properties).into_any()
}

impl Element {
    /// Sets the class.
    pub fn class(self, class: impl Into<String>) -> Self {
        self.set("class", class)
    }

    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(custom_attribute(name, value.into()).into_any_attr())
    }

    /// Sets an attribute, unless it is empty.
    pub fn set_some(self, name: &'static str, value: &str) -> Self {
        if value.is_empty() { self } else { self.set(name, value) }
    }

    /// Keeps an attribute at what has been read; none takes it away.
    pub fn live_set(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        let value: OptionalText = Box::new(value);
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// Keeps a property at what has been read: the value of a field.
    pub fn property(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        let value: Text = Box::new(value);
        self.with(prop(name, value).into_any_attr())
    }

    /// Listens to an event.
    pub fn on(self, name: &'static str, listener: impl Fn(Event) + 'static) -> Self {
        let listener: Listener = Box::new(listener);
        self.with(on(ev::Custom::<Event>::new(name), listener).into_any_attr())
    }

    /// Fills the element with markup of our own.
    pub fn markup(self, markup: String) -> Self {
        self.with(inner_html(markup).into_any_attr())
    }

    /// Adds a text.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.child(text.into().into_any())
    }

    /// Adds a text that follows what it has read.
    pub fn words(self, words: impl Fn() -> String + Send + 'static) -> Self {
        let words: Text = Box::new(words);
        self.child(words.into_any())
    }

    /// Adds a view.
    pub fn child(mut self, view: impl Into<AnyView>) -> Self {
        self.children.push(view.into());
        self
    }

    /// Adds a view that is made anew whenever what it has read changes.
    pub fn live<V: Into<AnyView>>(self, make: impl Fn() -> V + Send + 'static) -> Self {
        self.child(live(make))
    }

    /// The finished view.
    pub fn view(self) -> AnyView {
        self.into()
    }

    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.attributes.push(attribute);
        self
    }
}

impl From<Element> for AnyView {
    fn from(element: Element) -> Self {
        custom(element.tag)
            .child(StaticVec::from(element.children))
            .add_any_attr(element.attributes)
            .into_any()
    }
}

impl std::fmt::Debug for Element {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Element").field("tag", &self.tag).finish_non_exhaustive()
    }
}
