//! The drawer of the desk: what few visitors open, in a module of its own that is fetched when they
//! do. The page asks it to fill a place (`browser::drawer`); it answers by events of that place.

fn main() {
    console_error_panic_hook::set_once();
    billet::drawer::open();
}
