//! The texts of documents and of the interface, in every language.
