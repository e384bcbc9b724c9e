//! Laid-out pages written as PDF.
