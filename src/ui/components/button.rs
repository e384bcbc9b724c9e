//! A button: a word, an icon, or both.

use leptos::prelude::AnyView;

use super::{el, icon};

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonLook {
    /// The one next step.
    Primary,
    /// A word with a border.
    Plain,
    /// A word that looks like a link.
    Link,
    /// An icon alone; the name is for those who don't see it, and for the pointer that rests.
    Icon,
}

/// What a button is made of.
#[derive(Debug)]
pub struct Button {
    /// Its name.
    pub name: String,
    /// Its icon; none, where empty.
    pub icon: &'static str,
    /// How it looks.
    pub look: ButtonLook,
    /// The id of the element; none, where empty.
    pub id: String,
}

impl Button {
    /// A button with a name and a look.
    pub fn new(name: String, icon: &'static str, look: ButtonLook) -> Self {
        Self { name, icon, look, id: String::new() }
    }

    /// The same with an id for its element.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
}

/// A button that does something.
pub fn button(button: Button, act: impl Fn() + 'static) -> AnyView {
    build(button, Box::new(act))
}

fn build(button: Button, act: Box<dyn Fn()>) -> AnyView {
    let class = match button.look {
        ButtonLook::Primary => "button button-primary",
        ButtonLook::Plain => "button button-plain",
        ButtonLook::Link => "button button-link",
        ButtonLook::Icon => "button button-icon",
    };
    let is_icon = button.look == ButtonLook::Icon;
    let title = if is_icon { button.name.as_str() } else { "" };
    let word_class = if is_icon { "unseen" } else { "button-word" };
    let mut made = el("button")
        .set("type", "button")
        .class(class)
        .set_some("id", &button.id)
        .set_some("title", title)
        .on("click", move |_| act());
    if !button.icon.is_empty() {
        made = made.child(icon(button.icon));
    }
    made.child(el("span").class(word_class).text(button.name)).view()
}
