//! Facts of languages and countries: how they write numbers and dates.
