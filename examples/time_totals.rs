//! How long the totals take, by the number of lines: `cargo run --release --example time_totals`.
//!
//! The cost of a line must stay the same however many there are. Of every size so many documents
//! are reckoned that the lines are as many, in the processor's time of this thread where the system
//! tells it (Linux), so that what else the machine does counts little. A measurement, not a test.
//!
//! Sizes may be named: `... --example time_totals 1000 10000`. From some thousand lines on, a line
//! costs about twice as much, and no more after that: the document no longer fits the cache.

#![expect(clippy::disallowed_methods, reason = "measuring is what the clock is for")]
#![expect(clippy::indexing_slicing, clippy::panic, reason = "the invoice is the same on every run")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use billet::document::{Document, read_document, totals};

/// How many lines a document has, unless sizes are named.
const SIZES: [usize; 6] = [100, 1_000, 5_000, 10_000, 20_000, 40_000];
/// How many lines are reckoned in all, for each figure.
const LINES: usize = 400_000;

fn main() {
    let named: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    let sizes = if named.is_empty() { SIZES.to_vec() } else { named };
    println!("{:>8} {:<10} {:>10} {:>12}", "lines", "rounding", "totals", "per line");
    for rule in ["line", "total"] {
        for &lines in &sizes {
            let document = invoice(lines, rule);
            let runs = LINES / lines;
            let all = time(&document, runs).as_nanos();
            let (one, each) = (all / runs as u128 / 1_000, all / (runs * lines) as u128);
            println!("{lines:>8} {rule:<10} {one:>7} us {each:>9} ns");
        }
    }
}

fn time(document: &Document, runs: usize) -> Duration {
    let (begin, begin_busy) = (Instant::now(), busy());
    for _ in 0..runs {
        let _ = black_box(totals(black_box(document)));
    }
    let elapsed = begin.elapsed();
    busy().zip(begin_busy).map_or(elapsed, |(end, begin)| end.saturating_sub(begin))
}

/// For how long this thread has had the processor, where the system tells it.
fn busy() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// An invoice as it may come out of a shop: several rates, fractions of hours, discounts in
/// percent, prices for a hundred, and a discount on all of it.
fn invoice(lines: usize, rule: &str) -> Document {
    let mut json = format!(
        r#"{{"billet":1,"currency":"EUR","rounding":"{rule}","adjustments":[{{"kind":"discount","value":{{"percent":"3"}}}}],"lines":["#
    );
    for index in 0..lines {
        let (rate, comma) = (["19", "7", "0"][index % 3], if index == 0 { "" } else { "," });
        let quantity = ["1", "2.5", "0.333", "12"][index % 4];
        let base = ["1", "1", "100", "1", "12"][index % 5];
        let price = format!("{}.{:02}", 3 + index % 97, index % 100);
        // Writing to a text cannot fail.
        let _ = write!(
            json,
            r#"{comma}{{"description":"Item {index}","quantity":"{quantity}","price":"{price}","price_base_quantity":"{base}","adjustments":[{{"kind":"discount","value":{{"percent":"{}"}}}}],"taxes":[{{"rate":"{rate}"}}]}}"#,
            index % 15
        );
    }
    json.push_str("]}");
    read_document(&json).unwrap_or_else(|error| panic!("{error}"))
}
