#!/usr/bin/env bash
# Installs what is missing, and nothing else: `scripts/setup.sh build` what a build needs,
# `scripts/setup.sh test` what the tests need besides. Done once, it finishes in about a second.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

PURPOSE="${1:-build}"
BEGAN=$SECONDS

need() { command -v "$1" >/dev/null || fail "$1 is missing. $2"; }

need rustup "Install Rust with rustup: https://rustup.rs"
need node "Install Node 20.11 or newer: https://nodejs.org"
need npm "It comes with Node: https://nodejs.org"
need python3 "Install Python 3.9 or newer."

node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 20 || (major === 20 && minor >= 11) ? 0 : 1)' \
    || fail "Node $(node --version) is too old: 20.11 or newer is needed."

install_toolchain() {
    # No argument: the version, target and components of rust-toolchain.toml.
    rustup toolchain install --no-self-update
}

toolchain_is_whole() {
    local channel installed
    channel="$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)"
    installed="$(rustup run "$channel" rustc --print sysroot 2>/dev/null)" || return 1
    [ -d "$installed/lib/rustlib/wasm32-unknown-unknown/lib" ] \
        && [ -x "$installed/bin/cargo-clippy" ] && [ -x "$installed/bin/rustfmt" ]
}

# Crates are fetched beforehand, so that the build itself needs no network.
fetch_crates() {
    cargo fetch --locked && mkdir -p target && cp Cargo.lock target/.fetched
}

# Debug builds of these tools would be too slow to use and full ones too slow to build.
build_tool() {
    local home="$1"
    shift
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off \
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
        cargo install --quiet --root "$home" "$@"
}

install_node_packages() {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund \
        && cp package-lock.json node_modules/.installed
}

# Into a folder of their own, so that no other project's versions are touched.
install_python_packages() {
    local lists=() list
    for list in "${PYTHON_REQUIREMENTS[@]}"; do lists+=(-r "$list"); done
    rm -rf "$PYTHON_HOME.part"
    python3 -m pip install --quiet --disable-pip-version-check --no-input --target "$PYTHON_HOME.part" "${lists[@]}" \
        && mv "$PYTHON_HOME.part" "$PYTHON_HOME"
}

# What the tests use, as `command-or-file package` of Debian.
system_tools() {
    cat <<'LIST'
chromium chromium
firefox-esr firefox-esr
WebKitWebDriver webkit2gtk-driver
Xvfb xvfb
pdftotext poppler-utils
mutool mupdf-tools
qpdf qpdf
zbarimg zbar-tools
/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf fonts-noto-core
LIST
}

# Browsers that another name or the test runner's own copy can stand in for.
has_tool() {
    [[ "$1" == /* && -e "$1" ]] && return 0
    command -v "$1" >/dev/null && return 0
    case "$1" in
        firefox-esr) command -v firefox >/dev/null ;;
        *) return 1 ;;
    esac
}

missing_packages() {
    local tool package
    system_tools | while read -r tool package; do
        has_tool "$tool" || printf '%s\n' "$package"
    done
    python3 -m pip --version >/dev/null 2>&1 || printf 'python3-pip\n'
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q && apt-get install -q -y --no-install-recommends "$@"
}

install_system_tools() {
    local missing
    missing="$(missing_packages | tr '\n' ' ')"
    [ -z "$missing" ] && return
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        # shellcheck disable=SC2086
        step "Installing ${missing}(one to three minutes)" install_packages $missing
        return
    fi
    case " $missing" in
        *" chromium "*)
            compgen -G "$PLAYWRIGHT_BROWSERS_PATH/chromium*" >/dev/null \
                || step "Fetching the test runner's own Chromium (about a minute)" npx playwright install chromium
            missing="${missing/chromium /}"
            ;;
    esac
    [ -z "$missing" ] || say "Not here, so the tests that need them are left out (by their Debian packages): $missing"
}

if ! [ -x "$TRUNK_HOME/bin/trunk" ]; then
    if [ "$PURPOSE" = test ]; then
        say "The first time, set-up and tests together take up to 45 minutes on two cores; after that, about 10."
    else
        say "The first time, set-up and build together take up to 15 minutes on two cores; after that, seconds."
    fi
fi
toolchain_is_whole || step "Installing the Rust toolchain (about a minute)" install_toolchain
mkdir -p "$BILLET_TOOLS"
cmp -s package-lock.json node_modules/.installed \
    || step "Installing Node packages (under a minute)" install_node_packages
cmp -s Cargo.lock target/.fetched \
    || step "Fetching crates (under a minute)" fetch_crates
[ -x "$WASM_BINDGEN_HOME/bin/wasm-bindgen" ] && [ -x "$WASM_BINDGEN_HOME/bin/wasm-bindgen-test-runner" ] \
    || step "Building wasm-bindgen $WASM_BINDGEN_VERSION (about three minutes on two cores, once)" \
        build_tool "$WASM_BINDGEN_HOME" "wasm-bindgen-cli@$WASM_BINDGEN_VERSION"
[ -x "$TRUNK_HOME/bin/trunk" ] \
    || step "Building Trunk $TRUNK_VERSION (about five minutes on two cores, once)" \
        build_tool "$TRUNK_HOME" --locked "trunk@$TRUNK_VERSION" --no-default-features --features rustls
if [ "$PURPOSE" = test ]; then
    install_system_tools
    python3 -m pip --version >/dev/null 2>&1 || fail "Python has no pip: install it (Debian: python3-pip)."
    [ -d "$PYTHON_HOME" ] || step "Installing Python packages (under a minute)" install_python_packages
fi

say "Everything needed to $PURPOSE is here ($((SECONDS - BEGAN)) s)."
