//! The page.

use billet::app::Desk;
use billet::browser::{crash, page};
use billet::ui::{mount, shell};

fn main() {
    crash::install();
    crash::word(billet::app::wording());
    let Some(place) = page::element("desk") else { return };
    place.set_inner_html("");
    mount(&place, || shell(Desk::set_up()));
    crash::started();
}
