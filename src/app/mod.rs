//! Reactive state and commands: open, edit, save. Every change of a document is a named function here.
