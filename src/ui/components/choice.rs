//! A choice of one among several.

use leptos::prelude::*;

/// What a choice is made of.
#[derive(Debug, Default)]
pub struct Choice {
    /// The id of its element.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What can be chosen: a value, and its name for people.
    pub options: Vec<(String, String)>,
    /// Further classes.
    pub class: &'static str,
}

/// A choice; `chosen` is the value that stands now, `choose` hears of another.
pub fn choice(
    made: Choice,
    chosen: impl Fn() -> String + Send + 'static,
    choose: impl Fn(&str) + 'static,
) -> AnyView {
    build(made, Box::new(chosen), Box::new(choose))
}

fn build(
    made: Choice,
    chosen: Box<dyn Fn() -> String + Send>,
    choose: Box<dyn Fn(&str)>,
) -> AnyView {
    let options: Vec<_> = made
        .options
        .into_iter()
        .map(|(value, name)| view! { <option value=value>{name}</option> })
        .collect();
    let class = format!("field {}", made.class);
    view! {
        <div class=class>
            <label for=made.id.clone()>{made.label}</label>
            <div class="choice">
                <select id=made.id prop:value=chosen
                    on:change=move |event| choose(&event_target_value(&event))>
                    {options}
                </select>
                {super::icon("chevron")}
            </div>
        </div>
    }
    .into_any()
}
