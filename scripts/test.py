"""Runs every test of the project, one suite after another, and adds them up at the end.

`make test` has set everything up before. A suite whose ground is missing (the build failed, say) is
counted as failed; the others run all the same. With names as arguments, only those suites run:
`python3 scripts/test.py native e2e`; `--list` names them all.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What each test runner prints about itself, as (passed, failed, skipped) patterns.
COUNTS = [
    # cargo test, wasm-bindgen-test-runner
    ("passed", r"^test result: .*?(\d+) passed"),
    ("failed", r"^test result: .*?(\d+) failed"),
    ("skipped", r"^test result: .*?(\d+) ignored"),
    # cargo nextest
    ("passed", r"^\s*Summary \[.*?(\d+) passed"),
    ("failed", r"^\s*Summary \[.*?(\d+) failed"),
    ("failed", r"^\s*Summary \[.*?(\d+) timed out"),
    ("skipped", r"^\s*Summary \[.*?(\d+) skipped"),
    # node --test
    ("passed", r"^(?:ℹ|#) pass (\d+)"),
    ("failed", r"^(?:ℹ|#) (?:fail|cancelled) (\d+)"),
    ("skipped", r"^(?:ℹ|#) (?:skipped|todo) (\d+)"),
    # Playwright
    ("passed", r"^  (\d+) passed \("),
    ("failed", r"^  (\d+) (?:failed|interrupted|did not run)$"),
    ("again", r"^  (\d+) flaky$"),
    ("skipped", r"^  (\d+) skipped$"),
]


# How each of them names a test that failed. Some say it twice, Playwright with its number before.
FAILED_NAMES = [
    r"^test (\S.*) \.\.\. FAILED$",
    r"^\s+(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \[.*?\] (?:\(.*?\) )?(.*)$",
    r"^✖ (?!failing tests:)(.*?)(?: \([\d.]+ms\))?$",
    r"^  \d+\) (.*?)[ ─]*$",
    r"^(?:FAIL|ERROR): (.*)$",
]


@dataclass
class Suite:
    """One kind of test: how it is run, and what came of it."""

    name: str
    purpose: str
    commands: list
    needs: tuple = ()
    environment: dict = field(default_factory=dict)
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    # Of those that passed: the ones that did so at the second attempt only.
    again: int = 0
    seconds: float = 0.0
    state: str = "not run"
    names: list = field(default_factory=list)

    def run(self, failed_before):
        """Runs the suite and counts its tests, as its own runner counts them."""
        missing = [name for name in self.needs if name in failed_before]
        if missing:
            self.state, self.failed = f"not run: {', '.join(missing)} failed", 1
            return
        began = time.monotonic()
        print(f"\n== {self.name}: {self.purpose}", flush=True)
        ok = all([self._run_command(command) for command in self.commands])
        self.seconds = time.monotonic() - began
        self.passed += self.again
        if not self.commands:
            self.skipped = 1
        elif self.passed + self.failed == 0:
            # A check that counts nothing is one test.
            self.passed, self.failed = int(ok), int(not ok)
        elif not ok and self.failed == 0:
            self.failed = 1
        self.state = "ok" if self.failed == 0 else "FAILED"
        print(f"== {self.name}: {self.state} after {self.seconds:.0f} s", flush=True)

    def _run_command(self, command):
        script = f'. scripts/environment.sh && exec {command}'
        process = subprocess.Popen(
            ["bash", "-c", script],
            cwd=ROOT,
            env={**os.environ, **self.environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        ran_tests = None
        for line in process.stdout:
            print(line, end="", flush=True)
            line = re.sub(r"\x1b\[[0-9;]*m", "", line.rstrip("\n"))
            for outcome, pattern in COUNTS:
                if match := re.search(pattern, line):
                    setattr(self, outcome, getattr(self, outcome) + int(match[1]))
            for pattern in FAILED_NAMES:
                if (match := re.match(pattern, line)) and match[1] not in self.names:
                    self.names.append(match[1])
            # Python's unittest says how many ran, and on another line how many of those failed.
            if match := re.match(r"Ran (\d+) tests? in", line):
                ran_tests = int(match[1])
            elif ran_tests is not None and re.match(r"(OK|FAILED)\b", line):
                failed = sum(map(int, re.findall(r"(?:failures|errors)=(\d+)", line)))
                skipped = sum(map(int, re.findall(r"skipped=(\d+)", line)))
                self.passed += ran_tests - failed - skipped
                self.failed += failed
                self.skipped += skipped
                ran_tests = None
        return process.wait() == 0


def suites():
    """Every suite, in the order in which they run: the quick ones that say most come first."""
    if shutil.which("cargo-nextest"):
        native = ["cargo nextest run --locked --no-fail-fast", "cargo test --locked --doc"]
    else:
        native = ["cargo test --locked --no-fail-fast"]
    # The same random documents everywhere: a change is judged, not luck. `cargo test` takes others
    # each time, and `PROPTEST_RNG_SEED=7 make test` those of another number.
    seed = os.environ.get("PROPTEST_RNG_SEED", "2026")
    return [
        Suite("check", "formatting and lints", ["scripts/check.sh"]),
        Suite("native", "the core, on this machine", native, environment={"PROPTEST_RNG_SEED": seed}),
        Suite(
            "wasm32",
            "the core, in 32-bit WebAssembly",
            ["cargo test --locked --target wasm32-unknown-unknown --no-default-features --lib"],
            environment={"CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER": "wasm-bindgen-test-runner"},
        ),
        Suite("oracles", "the core against implementations that share nothing with it", oracles()),
        Suite("pdf", "PDFs, opened and drawn by pdf.js", ["node --test --test-reporter=spec tests/pdf/*.test.mjs"]),
        Suite(
            "countries",
            "the files of countries, against their format, published rates and check digits",
            ["node scripts/countries/check.mjs", "node --test --test-reporter=spec tests/countries/*.test.mjs"],
        ),
        Suite("fonts", "fonts/, against what its script cuts from Noto Sans", fonts()),
        Suite("build", "dist/, as it is published", ["scripts/build.sh"]),
        Suite("dist", "what was built: sizes, addresses, policy", ["node --test --test-reporter=spec tests/dist/*.test.mjs"], ("build",)),
        Suite(
            "e2e",
            "a person's work in Chromium",
            ["npx playwright test --config tests/e2e/playwright.config.mjs"],
            ("build",),
        ),
        Suite(
            "browsers",
            "two flows in Firefox and WebKit",
            ["node --test --test-reporter=spec --test-concurrency=1 tests/browsers/*.test.mjs"],
            ("build",),
        ),
    ]


def oracles():
    """The oracles that run by themselves; those that the native tests call have no requirements."""
    lists = sorted((ROOT / "tests" / "oracle").glob("*.requirements.txt"))
    return [f"python3 tests/oracle/{path.name.removesuffix('.requirements.txt')}.py" for path in lists]


def fonts():
    """Only where Debian's Noto Sans is: other systems have other versions of it."""
    if not Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf").exists():
        return []
    return ["python3 scripts/fonts/cut_fonts.py --check"]


def main(names):
    known = suites()
    if names == ["--list"]:
        for suite in known:
            print(f"{suite.name:10} {suite.purpose}")
        return 0
    unknown = set(names) - {suite.name for suite in known}
    if unknown:
        print(f"billet: there is no suite named {', '.join(sorted(unknown))}; --list names them all.", file=sys.stderr)
        return 2
    chosen = [suite for suite in known if not names or suite.name in names]
    began = time.monotonic()
    failed = set()
    for suite in chosen:
        suite.run(failed)
        if suite.failed:
            failed.add(suite.name)
    print(f"\n{'suite':10} {'passed':>7} {'failed':>7} {'skipped':>8} {'seconds':>8}")
    for suite in chosen:
        print(
            f"{suite.name:10} {suite.passed:7} {suite.failed:7} {suite.skipped:8} {suite.seconds:8.0f}"
            + ("" if suite.state in ("ok", "FAILED") else f"  {suite.state}")
        )
    print(f"all in {time.monotonic() - began:.0f} s\n")
    passed, bad = sum(s.passed for s in chosen), sum(s.failed for s in chosen)
    skipped = sum(s.skipped for s in chosen)
    print(f"{passed} passed, {bad} failed" + (f", {skipped} skipped" if skipped else ""), flush=True)
    # Last, because of a long log often only the end is shown.
    for suite in chosen:
        for name in suite.names if suite.failed or suite.again else []:
            what = "failed" if suite.failed else "passed at the second attempt only"
            print(f"{suite.name}: {what}: {name}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
