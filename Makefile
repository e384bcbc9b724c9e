# Everything that is done with this repository, by name. `make` alone lists it.
# The targets install what they need; see scripts/setup.sh.

.DEFAULT_GOAL := help
.PHONY: help setup serve watch build test check bench clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing for building
	@scripts/setup.sh build

serve: build ## Build the page and serve it on 127.0.0.1 (PORT=8080)
	@node scripts/serve.mjs

watch: setup ## Serve a debug build that follows every change of a file
	@bash -c '. scripts/environment.sh && exec trunk serve --config Trunk.toml'

build: setup ## Build dist/, ready for any path of any static host
	@scripts/build.sh

test: ## Install what is missing and run every test
	@scripts/setup.sh test
	@python3 scripts/test.py

check: setup ## Formatting and lints, native and wasm
	@scripts/check.sh

bench: ## Measure the release build in a real browser; writes docs/benchmarks.md (ONLY=libraries, SIZES=20)
	@scripts/setup.sh test
	@scripts/build.sh
	@bash -c '. scripts/environment.sh && exec node bench/bench.mjs $(ONLY) $(if $(SIZES),--lines $(SIZES))'

clean: ## Remove what was built (the tools outside the checkout stay)
	rm -rf target dist node_modules tests/e2e/results
