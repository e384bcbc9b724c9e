//! The page.

use billet::app::Desk;
use billet::browser::{crash, page};

fn main() {
    crash::install();
    crash::word(billet::app::wording());
    let Some(place) = page::element("desk") else { return };
    place.set_inner_html("");
    leptos::mount::mount_to(place, || billet::ui::shell(Desk::set_up())).forget();
    crash::started();
}
