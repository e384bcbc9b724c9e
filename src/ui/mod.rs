//! Markup and events. No arithmetic, no storage, no clock.
