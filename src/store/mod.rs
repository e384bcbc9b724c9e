//! What is kept and how: the versioned record envelope, and what happens to a record that cannot be read.
