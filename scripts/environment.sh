# The tools' versions and where they lie: sourced by the other scripts, never run.
# Tools are kept outside the checkout, one folder a version, so that every checkout shares them.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT" || exit 1

export BILLET_TOOLS="${BILLET_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/billet}"

TRUNK_VERSION=0.21.14
# The tool and the crate must be of one version.
WASM_BINDGEN_VERSION="$(sed -n 's/^wasm-bindgen = .*"=\([0-9.]*\)".*/\1/p' Cargo.toml)"
if [ -z "$WASM_BINDGEN_VERSION" ]; then
    echo "Cargo.toml has no line 'wasm-bindgen = ... \"=VERSION\"', so its tool's version is not known." >&2
    exit 1
fi

TRUNK_HOME="$BILLET_TOOLS/trunk-$TRUNK_VERSION"
WASM_BINDGEN_HOME="$BILLET_TOOLS/wasm-bindgen-$WASM_BINDGEN_VERSION"

# What the tests take from PyPI: each list of requirements pins its versions.
PYTHON_REQUIREMENTS=(tests/oracle/*.requirements.txt scripts/fonts/requirements.txt)
PYTHON_HOME="$BILLET_TOOLS/python-$(cat "${PYTHON_REQUIREMENTS[@]}" | cksum | cut -d ' ' -f 1)-$(python3 -c 'import sys; print(*sys.version_info[:2], sep=".")' 2>/dev/null)"
export PYTHONPATH="$PYTHON_HOME${PYTHONPATH:+:$PYTHONPATH}"

# rustup's own folder is not on the path of a shell that was open while it was installed.
export PATH="$TRUNK_HOME/bin:$WASM_BINDGEN_HOME/bin:$ROOT/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

# Browsers are Debian's where they are installed, and the test runner's own elsewhere.
export PLAYWRIGHT_BROWSERS_PATH="${PLAYWRIGHT_BROWSERS_PATH:-$BILLET_TOOLS/browsers}"

say() { printf '%s\n' "billet: $*"; }
fail() { printf '%s\n' "billet: $*" >&2; exit 1; }

# Runs a command, says beforehand what it is for and afterwards how long it took.
# What the command prints is shown only when it fails. A function must chain its commands with &&:
# here, inside a condition, none of them ends it by failing.
step() {
    local purpose="$1" log began
    shift
    log="$(mktemp)"
    began=$SECONDS
    say "$purpose ..."
    if "$@" >"$log" 2>&1; then
        say "$purpose: done in $((SECONDS - began)) s"
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        fail "$purpose: failed after $((SECONDS - began)) s. The lines above say why."
    fi
}
