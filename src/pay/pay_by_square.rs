//! The Slovak code, PAY by square.
//!
//! Standard: Slovenská banková asociácia, "PAY by square specifications", 1.1.0: fields parted by tabs, their
//! CRC-32 before them, compressed by LZMA, in the letters of base32hex (RFC 4648, 7).

use lzma_rs::compress::{Options, UnpackedSize};

use super::fit::cut;
use super::{PaymentOrder, PaymentRefusal};

/// The most characters of a name, a street or a place.
const NAME: usize = 70;

/// The most characters of the note to the payee.
const NOTE: usize = 140;

/// The most digits of an amount, with its point.
const AMOUNT: usize = 15;

/// The header of LZMA that the format leaves out: its properties, the dictionary and no length.
const LZMA_HEADER: usize = 5;

/// The letters of base32hex.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHIJKLMNOPQRSTUV";

/// The code as text.
pub(super) fn payload(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    let data = data(order)?;
    let mut checked = crc32(data.as_bytes()).to_le_bytes().to_vec();
    checked.extend_from_slice(data.as_bytes());
    // Type, version, kind of document and a reserved field: all 0; then the length.
    let length = u16::try_from(checked.len()).map_err(|_| PaymentRefusal::ReferenceTooLong)?;
    let mut code = vec![0, 0];
    code.extend_from_slice(&length.to_le_bytes());
    code.extend_from_slice(&compressed(&checked)?);
    Ok(base32hex(&code))
}

/// The fields: one payment order, of one account.
fn data(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    if !order.has_sound_iban {
        return Err(PaymentRefusal::Account);
    }
    if order.payee.is_empty() {
        return Err(PaymentRefusal::Name);
    }
    let amount = order.written_amount();
    if amount.len() > AMOUNT {
        return Err(PaymentRefusal::AmountTooLarge);
    }
    if order.reference.chars().count() > NOTE {
        return Err(PaymentRefusal::ReferenceTooLong);
    }
    let until = order.until.map(|day| day.format("%Y%m%d").to_string()).unwrap_or_default();
    let symbol = order.variable_symbol();
    let fields = [
        // The invoice's id within the payer's bank, and how many payments there are.
        "",
        "1",
        // A payment order.
        "1",
        &amount,
        order.currency.code(),
        &until,
        &symbol,
        // Constant and specific symbol, and the payer's own reference.
        "",
        "",
        "",
        &order.reference,
        // How many accounts.
        "1",
        &order.iban,
        &order.bic,
        // Neither a standing order nor a direct debit.
        "0",
        "0",
        cut(&order.payee, NAME),
        cut(&order.street, NAME),
        cut(&order.place, NAME),
    ];
    Ok(fields.join("\t"))
}

/// The bytes by LZMA, without the header: what unpacks them knows it.
fn compressed(bytes: &[u8]) -> Result<Vec<u8>, PaymentRefusal> {
    let mut packed = Vec::new();
    let options = Options { unpacked_size: UnpackedSize::SkipWritingToHeader };
    let mut reader = bytes;
    lzma_rs::lzma_compress_with_options(&mut reader, &mut packed, &options)
        .map_err(|_| PaymentRefusal::ReferenceTooLong)?;
    Ok(packed.split_off(LZMA_HEADER.min(packed.len())))
}

/// CRC-32 as in ISO 3309 (and gzip).
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

/// Five bits a letter; the last are filled up with zeros.
fn base32hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in bytes {
        held = (held << 8 | u32::from(*byte)) & 0xffff;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter(held >> bits));
        }
    }
    if bits > 0 {
        text.push(letter(held << (5 - bits)));
    }
    text
}

fn letter(value: u32) -> char {
    let place = usize::try_from(value & 31).unwrap_or_default();
    char::from(LETTERS.get(place).copied().unwrap_or_default())
}
