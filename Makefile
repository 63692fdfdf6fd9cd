# factdb. `make` alone lists the targets.
#
# Nothing here needs a network but the first build, which fetches the packages of Package.swift, and
# `Scripts/prepare`, which may install libsqlite3-dev. Every path stays relative, so that the folder may
# have any name.

PREFIX ?= /usr/local
SWIFT ?= swift
FACTDB := .build/release/factdb
DEMO := demo.db
# Extra words for `make quality`, such as ARGS="--show 20".
ARGS ?=
# How long each target of `make fuzz` runs, in seconds.
SECONDS_EACH ?= 30

SOURCES := Sources Plugins Tests Benchmarks/Sources Fuzz Package.swift Benchmarks/Package.swift

.PHONY: help demo test build lint format quality bench fuzz docs install uninstall clean prepare

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name text; do \
	    printf '  make %-10s %s\n' "$$name" "$$text"; done

demo: build ## read the example articles, show who disagrees, write disagreements.csv
	@rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	@$(FACTDB) ingest --db $(DEMO) seeds
	@$(FACTDB) disagreements --db $(DEMO)
	@$(FACTDB) disagreements --db $(DEMO) --format csv --output disagreements.csv
	@echo "The same rows, complete, are in disagreements.csv; the store is $(DEMO)." >&2

test: lint ## check the format and run every test
	$(SWIFT) test

build: prepare ## build the release binary: .build/release/factdb
	$(SWIFT) build -c release --product factdb

lint: prepare ## check the format of every Swift file
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: ## rewrite every Swift file in the project's format
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

quality: build ## score extraction and disagreements against annotated text (ARGS="--show 20")
	@if command -v python3 >/dev/null; then Scripts/quality $(ARGS); else \
	    echo "quality: skipped: it needs python3"; fi

bench: build ## measure speed against peers in the same run
	@if command -v python3 >/dev/null; then Scripts/bench $(ARGS); else echo "bench: skipped: it needs python3"; fi

fuzz: prepare ## feed random bytes to every reader (SECONDS_EACH=30)
	Scripts/fuzz $(SECONDS_EACH)

docs: build ## run the commands that the pages show, and put in what they print
	Scripts/docs

install: prepare ## put one self-contained binary into PREFIX/bin (PREFIX=/usr/local)
	Scripts/install "$(DESTDIR)$(PREFIX)"

uninstall: ## remove what `make install` put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/factdb"

clean: ## remove everything that was built
	rm -rf .build .build-static Benchmarks/.build $(DEMO) $(DEMO)-wal $(DEMO)-shm disagreements.csv

prepare:
	@Scripts/prepare
