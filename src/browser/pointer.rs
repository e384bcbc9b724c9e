//! Where a pointer is: over which of several elements below one another.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, PointerEvent};

/// Keeps all events of a pointer coming to the element that it went down on.
pub fn hold(event: &Event) {
    let target = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some((target, event)) = target.zip(event.dyn_ref::<PointerEvent>()) {
        // A pointer that is gone already sends nothing more anyway.
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}

/// Before which of the elements of a class, inside the element with an id, the pointer stands:
/// their number, where it is below them all.
pub fn gap_at(event: &Event, list: &str, class: &str) -> Option<usize> {
    let elements = super::page::element(list)?.get_elements_by_class_name(class);
    let y = height_of(event)?;
    let mut gap = 0;
    for index in 0..elements.length() {
        let Some(element) = elements.item(index) else { break };
        let place = element.get_bounding_client_rect();
        if y < place.top() + place.height() / 2.0 {
            break;
        }
        gap += 1;
    }
    Some(gap)
}

/// Scrolls the page while something is dragged near its upper or lower edge.
pub fn scroll_at_edge(event: &Event) {
    const EDGE: f64 = 72.0;
    const STEP: f64 = 14.0;
    let Some((window, y)) = super::window().zip(height_of(event)) else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    if y < EDGE {
        window.scroll_by_with_x_and_y(0.0, -STEP);
    } else if y > height - EDGE {
        window.scroll_by_with_x_and_y(0.0, STEP);
    }
}

/// Shows the gap before one of the elements of a class, or after the last; none hides it.
pub fn mark_gap(list: &str, class: &str, gap: Option<usize>) {
    let Some(list) = super::page::element(list) else { return };
    let elements = list.get_elements_by_class_name(class);
    for index in 0..elements.length() {
        let Some(element) = elements.item(index) else { break };
        let is_here = gap == usize::try_from(index).ok();
        // Toggling a class of a sound name cannot fail.
        let _ = element.class_list().toggle_with_force("is-after-gap", is_here);
    }
    let is_last = gap == usize::try_from(elements.length()).ok();
    let _ = list.class_list().toggle_with_force("is-before-gap", is_last);
}

/// How far below the upper edge of the window a pointer is, in pixels.
fn height_of(event: &Event) -> Option<f64> {
    Some(f64::from(event.dyn_ref::<PointerEvent>()?.client_y()))
}

/// Where a pointer is in the element that listens, in thousandths of its width and height.
pub fn place_in(event: &Event) -> Option<(f64, f64)> {
    let target = event.current_target()?.dyn_into::<Element>().ok()?;
    let frame = target.get_bounding_client_rect();
    let event = event.dyn_ref::<MouseEvent>()?;
    let x = (f64::from(event.client_x()) - frame.left()) / frame.width();
    let y = (f64::from(event.client_y()) - frame.top()) / frame.height();
    Some((x * 1000.0, y * 1000.0))
}

/// Puts the element with an id around a part of the element that it stands in: left, top, width and
/// height in thousandths of that. None hides it.
pub fn put_around(id: &str, frame: Option<[u32; 4]>) {
    let element = super::page::element(id);
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    element.set_hidden(frame.is_none());
    for (name, part) in
        ["left", "top", "width", "height"].into_iter().zip(frame.unwrap_or_default())
    {
        // A percentage is a length that every browser takes.
        let _ = element.style().set_property(name, &format!("{}.{}%", part / 10, part % 10));
    }
}
