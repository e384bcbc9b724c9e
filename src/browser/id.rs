//! New ids.

use crate::browser::window;
use crate::document::Id;

/// An id that nothing else has: 80 random bits, in hexadecimal.
pub fn new_id() -> Id {
    let mut bytes = [0_u8; 10];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        for byte in &mut bytes {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
            let random = (js_sys::Math::random() * 256.0) as u8;
            *byte = random;
        }
    }
    Id::new(hexadecimal(&bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
