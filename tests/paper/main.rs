//! The paper, judged from outside: its laws on random documents, its PDF by other people's tools,
//! its preview beside its PDF.

mod laws;
mod pdf;
mod pictures;
mod preview;
mod samples;
mod tool;
