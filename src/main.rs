//! The page.

use billet::app::{Desk, prepare, wording};
use billet::browser::{crash, page};
use billet::ui::{mount, shell};

fn main() {
    crash::install();
    let Some(place) = page::element("desk") else { return };
    prepare(move |missing| {
        crash::word(wording());
        place.set_inner_html("");
        mount(&place, move || {
            let desk = Desk::set_up();
            if let Some(language) = missing {
                desk.tell_missing_language(language);
            }
            shell(desk)
        });
        crash::started();
    });
}
