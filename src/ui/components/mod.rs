//! Parts that know no invoice, and the frame of the page.

mod bar;
mod block;
mod button;
mod choice;
mod element;
mod icon;
mod notice;
mod proposals;
mod text_field;
mod view;

pub use bar::bar;
pub use block::{block, fields};
pub use button::{Button, ButtonLook, button};
pub use choice::{Choice, choice, choice_of_document};
pub use element::{Element, Event, el};
pub use icon::icon;
pub use notice::notice;
pub use text_field::{TextField, text_field};
pub use view::{View, keyed, live, mount, nothing, several};
