# What people and CI run. `make help` lists it.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON := .venv/bin/python
WEB := site_app/web
CODE := $(shell find followup_core site_app -type f \
	-not -path '*/node_modules/*' -not -path '*/__pycache__/*' 2>/dev/null)
GUIDE := $(shell find docs mkdocs.yml -type f)
WORKERS ?= 2
ROUNDS ?= 9
export NO_MKDOCS_2_WARNING := 1

.PHONY: help setup serve dev build test check bench clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

setup: .venv/complete $(WEB)/node_modules/.package-lock.json build/chromium ## install all that the other targets need

serve: build ## build the site and serve it under /afterword/ as a static host would
	@$(PYTHON) -m site_app.publish.serve

dev: .venv/complete $(WEB)/node_modules/.package-lock.json ## run the planner under Flask: reloads on a change, forgets on a restart
	@$(PYTHON) -m flask --app site_app.planner.dev:app run --debug

build: site/planner/index.html ## write the whole site into site/

check: .venv/complete $(WEB)/node_modules/.package-lock.json ## lint, types and the fast tests
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy
	npm --prefix $(WEB) run --silent check
	$(PYTHON) -m pytest -q -n $(WORKERS) --dist loadgroup -m "not browser and not runtime and not thorough"

test: setup build ## build, then every test: fast ones, in Pyodide, in a browser
	CHROMIUM="$$(cat build/chromium)" $(PYTHON) -m pytest -q -n $(WORKERS) --dist loadgroup --maxfail=20

bench: setup build ## measure it all against its rivals, for about an hour; ROUNDS=1 for a first look
	CHROMIUM="$$(cat build/chromium)" $(PYTHON) -m tests.performance --rounds $(ROUNDS)

clean: ## remove what was built, keep what was installed
	rm -rf build site .pytest_cache .mypy_cache .ruff_cache .hypothesis test-results

.venv/complete: requirements/test.txt .python-version
	@if ! $(PYTHON) -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != open(".python-version").read().strip())' 2>/dev/null; then \
		python="$$(site_app/publish/find-python)" && "$$python" -m venv --clear .venv; fi
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

$(WEB)/node_modules/.package-lock.json: $(WEB)/package-lock.json
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null \
		|| { echo "Node.js 20 or newer is needed: install it, then run make again." >&2; exit 1; }
	npm --prefix $(WEB) ci --silent
	@touch $@

build/chromium: .venv/complete
	@mkdir -p build
	@site_app/publish/find-chromium > $@

build/ready/planner/index.html: .venv/complete $(WEB)/node_modules/.package-lock.json requirements/runtime.txt $(CODE)
	$(PYTHON) -m site_app.publish planner
	@touch $@

site/planner/index.html: build/ready/planner/index.html $(GUIDE)
	$(PYTHON) -m mkdocs build --quiet
	$(PYTHON) -m site_app.publish site
	@touch $@
