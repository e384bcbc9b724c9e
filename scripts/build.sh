#!/usr/bin/env bash
# Builds dist/: the whole page, ready for any path of any static host.
# Nothing is built when no file that goes into it has changed since.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

# What dist/ is made of, and by.
fingerprint() {
    local inputs=() input
    for input in build.rs index.html Trunk.toml Cargo.toml Cargo.lock rust-toolchain.toml package-lock.json scripts src style icons fonts static; do
        [ -e "$input" ] && inputs+=("$input")
    done
    find "${inputs[@]}" -type f ! -path '*/__pycache__/*' -print0 | LC_ALL=C sort -z | xargs -0 cksum
}

STAMP=target/dist.stamp
NOW="$(fingerprint | cksum)"
if [ -f dist/index.html ] && [ "$(cat "$STAMP" 2>/dev/null)" = "$NOW" ]; then
    say "dist/ is up to date."
    exit 0
fi

# Where the sources of the crates lie on this machine is nobody's business, and costs bytes: panics
# name them by crate and file.
REMAP=()
for sources in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    REMAP+=("--remap-path-prefix=$sources=")
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${REMAP[*]}"

BEGAN=$SECONDS
say "Building dist/ (about a minute, the first time four on two cores) ..."
rm -f "$STAMP"
RUST_BACKTRACE=0 trunk --log warn build --release || fail "The build failed after $((SECONDS - BEGAN)) s. The lines above say why."
mkdir -p target
printf '%s\n' "$NOW" >"$STAMP"
say "dist/ is built ($((SECONDS - BEGAN)) s)."
