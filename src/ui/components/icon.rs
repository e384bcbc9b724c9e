//! The icons: strokes of 1.5 on a grid of 20, drawn in the colour of their text.

use super::{View, el};

/// An icon by its name. It is decoration: the name for people stands beside it or on its button.
pub fn icon(name: &str) -> View {
    let path = match name {
        "plus" => "M10 4v12M4 10h12",
        "minus" => "M8.5 3.5a5 5 0 010 10a5 5 0 010-10M12.2 12.2l4.3 4.3M6.2 8.5h4.6",
        "zoom" => "M8.5 3.5a5 5 0 010 10a5 5 0 010-10M12.2 12.2l4.3 4.3M6.2 8.5h4.6M8.5 6.2v4.6",
        "close" => "M5 5l10 10M15 5L5 15",
        "more" => "M4.5 10h.01M10 10h.01M15.5 10h.01",
        "grip" => "M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01",
        "copy" => "M7.5 7.5h8v8h-8zM4.5 12.5v-8h8",
        "up" => "M10 16V4M5 9l5-5 5 5",
        "down" => "M10 4v12M5 11l5 5 5-5",
        "bin" => "M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5",
        "left" => "M12 4l-6 6 6 6",
        "right" => "M8 4l6 6-6 6",
        "chevron" => "M5 8l5 5 5-5",
        "printer" => "M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z",
        "download" => "M10 3v10M5.5 8.5L10 13l4.5-4.5M3.5 16.5h13",
        "drafts" => "M6.5 3.5h10M6.5 3.5v10h10v-10M3.5 7v9.5h10M9.5 7h4M9.5 10h4",
        "picture" => "M3.5 4h13v12h-13zM3.5 13l3.5-3.5 3 3 2.5-2.5 4 4M12.8 7.6h.01",
        "pencil" => "M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2zM11.5 6l2.6 2.6",
        "lock" => "M5 9h10v7.5H5zM7 9V6.5a3 3 0 016 0V9",
        "check" => "M4 10.5l4 4 8-9",
        "alert" => "M10 3L2.5 16.5h15zM10 8v4M10 14.3h.01",
        "undo" => "M7.5 4L4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 010 9H8",
        _ => "",
    };
    el("span")
        .class("icon")
        .set("aria-hidden", "true")
        .markup(&format!(r#"<svg viewBox="0 0 20 20" focusable="false"><path d="{path}"/></svg>"#))
        .view()
}
