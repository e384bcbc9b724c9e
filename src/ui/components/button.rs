//! A button: a word, an icon, or both.

use super::{View, el, icon};
use crate::app::{text, text_with};
use crate::wording::Argument;

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
    /// What is heard instead of the name, which is a part of it; the name, where empty.
    pub heard: String,
}

impl Button {
    /// A button with a name and a look.
    pub fn new(name: String, icon: &'static str, look: ButtonLook) -> Self {
        Self { name, icon, look, id: String::new(), heard: String::new() }
    }

    /// A link with a plus sign that adds what the text of a key names.
    pub fn add(key: &str) -> Self {
        let name = text(key);
        let heard = text_with("add", &[("what", Argument::Text(&name))]);
        Self { heard, ..Self::new(name, "plus", ButtonLook::Link) }
    }

    /// The same with an id for its element.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
}

/// A button that does something.
pub fn button(button: Button, act: impl Fn() + 'static) -> View {
    build(button, Box::new(act))
}

fn build(button: Button, act: Box<dyn Fn()>) -> View {
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
        .set_some("aria-label", &button.heard)
        .on("click", move |_| act());
    if !button.icon.is_empty() {
        made = made.child(icon(button.icon));
    }
    made.child(el("span").class(word_class).text(button.name)).view()
}
