# Needs Python 3.11 or later, git and make. The rest goes into .venv, at the versions of the lock files.

.DEFAULT_GOAL := help
.PHONY: help read serve test bench bench-floors bench-reports bench-accounts bench-room bench-speed bench-kills bench-bulk timelinejs notebooks lock anew bench-stories

# The reports to read: a folder, a file, or - for standard input.
REPORTS ?= sample/reports
# Where the dossier is left.
OUT ?= out
# Where the stories with gold files and the benchmark data are; what is not there is skipped.
SHARED ?= ../shared
# Dossiers whose timelines are opened.
DOSSIERS ?= $(OUT)/dossier.json
export REPORTS OUT SHARED

# Matrices are small here: threads wait for each other longer than they work.
export OPENBLAS_NUM_THREADS ?= 1

RUN := .venv/bin

# Reads the bundled sample, or REPORTS=folder, and leaves the dossier in OUT.
read: .venv/ready
	@$(RUN)/crosswire read --out "$$OUT" -- "$$REPORTS"

# Opens the reading room over what `make read` left in OUT.
serve: .venv/ready
	@$(RUN)/crosswire serve -- "$$OUT"

# Checks style, types and layers, then runs the tests, some at once; ARGS=... goes to pytest.
test: .venv/ready-dev
	$(RUN)/ruff check
	$(RUN)/ruff format --check
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/pytest -n auto --maxprocesses 4 $(ARGS)

# Prints what the reading of the stories in SHARED scores, how long it takes and how much memory.
bench: .venv/ready-dev
	@$(RUN)/python -m bench.run "$$SHARED"

# The same, and fails where a figure is worse than the one in bench/floors.json.
bench-floors: .venv/ready-dev
	@$(RUN)/python -m bench.run "$$SHARED" --floors

# Prints what the reading of web pages scores and costs, the memory over a WARC of 1 GB, and what 100,000 damaged files find.
bench-reports: .venv/ready-dev
	@$(RUN)/python -m bench.pages "$$SHARED/bench"
	@$(RUN)/python -m bench.warc
	@$(RUN)/python -m bench.fuzz

# Opens the timelines of DOSSIERS in the real TimelineJS, in Chromium; the npm registry carries it (needs npm).
timelinejs: .venv/ready-dev .venv/timelinejs
	@$(RUN)/python -m bench.timelinejs .venv/timelinejs/package $(DOSSIERS)

# Prints what accounts cost as a story grows to 64,000 claims, and what one more report costs a story of 1,000.
bench-accounts: .venv/ready-dev
	@$(RUN)/python -m bench.accounts "$$SHARED"

# Prints which reports are put to one story, one at a time, and what that costs as a store grows to a million reports.
bench-stories: .venv/ready-dev
	@$(RUN)/python -m bench.placing "$$SHARED"

# Prints how long pages of the reading room and searches take over 10,000 generated reports.
bench-room: .venv/ready-dev
	@$(RUN)/python -m bench.room

# Prints how fast reports are read, by one process and by two, beside the bare language model.
bench-speed: .venv/ready-dev
	@$(RUN)/python -m bench.speed "$$SHARED"

# Kills runs at 1,000 random moments, and fails where a report is lost or twice; ARGS=--times 100 for fewer.
bench-kills: .venv/ready-dev
	@$(RUN)/python -m bench.kills $(ARGS)

# Prints how much faster bulk runs are with two workers than with one, here and on a Ray cluster; takes hours.
bench-bulk: .venv/ready-dev
	@$(RUN)/python -m bench.bulk "$$SHARED"

# Runs the notebooks of docs/notebooks, and keeps what they show.
notebooks: .venv/ready-dev
	@$(RUN)/python -m tools.notebooks

# Writes the lock files anew from pyproject.toml (needs uv); ARGS=--upgrade takes the newest versions.
lock: .venv/ready
	@command -v uv >/dev/null || { echo "make lock needs uv" >&2; exit 1; }
	$(BUILD_NEEDS) | $(COMPILE) pyproject.toml - --output-file requirements.txt $(ARGS)
	$(BUILD_NEEDS) | $(COMPILE) pyproject.toml - --group dev --constraint requirements.txt --output-file requirements-dev.txt $(ARGS)

# Prints these lines.
help:
	@awk '/^# /{line=substr($$0,3)} /^[a-z-]+:/{sub(/:.*/,""); printf "make %-13s %s\n",$$0,line}' Makefile

# ---------------------------------------------------------------- the environment

# What builds Crosswire; hatchling asks for editables only when it builds.
BUILD_NEEDS = $(RUN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], "editables", sep="\n")'
COMPILE = uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
INSTALL = $(RUN)/python -m pip install --quiet --quiet --disable-pip-version-check

# An environment that was moved, or whose Python is gone, does not find this folder's crosswire: it is made anew.
FOUND := $(shell $(RUN)/python -c 'import crosswire, os; print(crosswire.__file__.startswith(os.getcwd()))' 2>/dev/null)

.venv/ready: requirements.txt pyproject.toml $(if $(filter True,$(FOUND)),,anew)
	@python=$$(sh .ci/find-python) && echo "Setting up .venv, this once; it takes a minute or two." && rm -rf .venv && "$$python" -m venv .venv
	@$(INSTALL) --require-hashes --no-deps -r requirements.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/ready-dev: .venv/ready requirements-dev.txt
	@echo "Adding what the tests need."
	@$(INSTALL) --require-hashes --no-deps -r requirements-dev.txt
	@touch $@

.venv/timelinejs: .venv/ready
	@command -v npm >/dev/null || { echo "make timelinejs needs npm" >&2; exit 1; }
	@rm -rf $@ && mkdir $@ && cd $@ && npm pack --silent @knight-lab/timelinejs@3.9.11 >/dev/null && tar xzf *.tgz
