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
pub use leptos::prelude::AnyView as View;

/// An element that is being put together.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<View>,
}

type Text = Box<dyn Fn() -> String + Send>;
type OptionalText = Box<dyn Fn() -> Option<String> + Send>;
type Made = Box<dyn Fn() -> View + Send>;
type Listener = Box<dyn Fn(Event)>;

/// An element by its tag.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// No view at all.
#[inline(never)]
pub fn nothing() -> View {
    ().into_any()
}

/// Several views one after another.
#[inline(never)]
pub fn several(views: Vec<View>) -> View {
    views.into_any()
}

/// A view that is made anew whenever what it has read changes.
pub fn live<V: Into<View>>(make: impl Fn() -> V + Send + 'static) -> View {
    live_view(Box::new(move || make().into()))
}

#[inline(never)]
fn live_view(make: Made) -> View {
    make.into_any()
}

/// Views of a list, each known by its key: one that stays is moved, not made anew.
pub fn keyed(
    keys: impl Fn() -> Vec<String> + Send + 'static,
    make: impl Fn(String) -> View + Send + Sync + 'static,
) -> View {
    keyed_by(Box::new(keys), Arc::new(make))
}

fn keyed_by(
    keys: Box<dyn Fn() -> Vec<String> + Send>,
    make: Arc<dyn Fn(String) -> View + Send + Sync>,
) -> View {
    let properties =
        ForProps::builder().each(keys).key(String::clone).children(move |key| make(key)).build();
    For(properties).into_any()
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

    // What is given is mostly a word of the code: it is made a text of its own here, once, and not
    // at every place that gives one.
    #[inline(never)]
    fn set_text(self, name: &'static str, value: &str) -> Self {
        self.with(custom_attribute(name, value.to_owned()).into_any_attr())
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
        self.live_set_text(name, Box::new(value))
    }

    #[inline(never)]
    fn live_set_text(self, name: &'static str, value: OptionalText) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// Keeps a property at what has been read: the value of a field.
    pub fn property(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        self.property_text(name, Box::new(value))
    }

    #[inline(never)]
    fn property_text(self, name: &'static str, value: Text) -> Self {
        self.with(prop(name, value).into_any_attr())
    }

    /// Listens to an event.
    pub fn on(self, name: &'static str, listener: impl Fn(Event) + 'static) -> Self {
        self.on_event(name, Box::new(listener))
    }

    #[inline(never)]
    fn on_event(self, name: &'static str, listener: Listener) -> Self {
        self.with(on(ev::Custom::<Event>::new(name), listener).into_any_attr())
    }

    /// Fills the element with markup of our own.
    #[inline(never)]
    pub fn markup(self, markup: String) -> Self {
        self.with(inner_html(markup).into_any_attr())
    }

    /// Adds a text.
    pub fn text(self, text: impl AsRef<str>) -> Self {
        self.add_text(text.as_ref())
    }

    #[inline(never)]
    fn add_text(self, text: &str) -> Self {
        self.add(text.to_owned().into_any())
    }

    /// Adds a text that follows what it has read.
    pub fn words(self, words: impl Fn() -> String + Send + 'static) -> Self {
        self.add_words(Box::new(words))
    }

    #[inline(never)]
    fn add_words(self, words: Text) -> Self {
        self.add(words.into_any())
    }

    /// Adds a view.
    pub fn child(self, view: impl Into<View>) -> Self {
        self.add(view.into())
    }

    #[inline(never)]
    fn add(mut self, view: View) -> Self {
        self.0.children.push(view);
        self
    }

    /// Adds a view that is made anew whenever what it has read changes.
    pub fn live<V: Into<View>>(self, make: impl Fn() -> V + Send + 'static) -> Self {
        self.child(live(make))
    }

    /// The finished view.
    pub fn view(self) -> View {
        self.into()
    }

    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}

impl From<Element> for View {
    #[inline(never)]
    fn from(element: Element) -> Self {
        custom(element.0.tag)
            .child(StaticVec::from(element.0.children))
            .add_any_attr(element.0.attributes)
            .into_any()
    }
}

impl std::fmt::Debug for Element {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Element").field("tag", &self.0.tag).finish_non_exhaustive()
    }
}
