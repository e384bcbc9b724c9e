//! Reads lines of `language currency amount` and writes each amount in words, one a line. The
//! oracle `tests/oracle/amount_in_words.py` judges what it writes.

use std::error::Error;
use std::io::{BufWriter, Write, stdin, stdout};

use billet::document::Language;
use billet::money::{Amount, Currency};
use billet::wording::amount_in_words;

fn main() -> Result<(), Box<dyn Error>> {
    let mut output = BufWriter::new(stdout().lock());
    for line in stdin().lines() {
        let line = line?;
        let mut fields = line.split(' ');
        let mut field = || fields.next().ok_or("write: language currency amount");
        let language = Language::from_tag(field()?).ok_or("no such language")?;
        let currency: Currency = field()?.parse()?;
        let amount: Amount = field()?.parse()?;
        writeln!(output, "{}", amount_in_words(amount, currency, language).unwrap_or_default())?;
    }
    Ok(())
}
