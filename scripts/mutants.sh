#!/usr/bin/env bash
# Mutation tests of money, document and calendar: changes the code in many small ways, one after the
# other, and lists those that no test notices.
#
#     cargo install --locked cargo-mutants
#     scripts/mutants.sh [arguments of cargo mutants, as --file or --iterate]
#
# What is changed is said in .cargo/mutants.toml. It takes an hour or two on two cores; the result
# stands in target/mutants.out. The working tree is copied: go on working meanwhile.

set -euo pipefail

# As the runner of a test binary: the tests that take milliseconds first, since one that fails is
# enough. A test that no longer ends has used up its seconds of the processor, or its memory, and
# counts as failed, however busy the machine is.
if [[ ${1:-} == run ]]; then
    binary=$2
    ulimit -v 4000000 || true
    (ulimit -t 3 && exec "$binary" money:: document:: calendar:: --skip laws:: --skip oracle)
    (ulimit -t 60 && exec "$binary" money::laws document::laws document::terms_laws calendar::laws)
    (ulimit -t 60 && exec "$binary" --skip laws::)
    exit
fi

cd "$(dirname "$0")/.."
triple=$(rustc -vV | sed -n 's/^host: //p' | tr 'a-z-' 'A-Z_')
export "CARGO_TARGET_${triple}_RUNNER=$PWD/scripts/mutants.sh run"
# Nobody debugs a mutant, and the build is most of the time.
export CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0
exec cargo mutants --output target "$@"
