#!/usr/bin/env bash
# Formatting and lints, with warnings as errors, for every way the crate is built.
# The wasm lints use the profile of the build, so that the build after them finds the macros compiled.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

say "Formatting ..."
cargo fmt --all --check
say "Lints: native ..."
cargo clippy --locked --all-targets -- -D warnings
say "Lints: the page ..."
cargo clippy --locked --profile web --target wasm32-unknown-unknown --no-default-features --features web --bin page -- -D warnings
say "Lints: the paper worker ..."
cargo clippy --locked --profile web --target wasm32-unknown-unknown --no-default-features --features worker --bin paper -- -D warnings
if command -v cargo-deny >/dev/null; then
    say "Licences and advisories ..."
    cargo deny check
fi
