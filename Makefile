# What people type. `make demo` and `make test` do all the set-up that they need.
SWIFT ?= swift
GOALPOST = .build/debug/goalpost
REVIEW = review
AS_OF = 2026-11-20

.PHONY: demo test build generate new-rule lint release clean libyaml

## Check the samples and write a company's review documents.
demo: build
	@echo
	@echo "== goalpost check samples/northwind: a whole company, all in order"
	@$(GOALPOST) check samples/northwind --as-of $(AS_OF)
	@echo
	@echo "== goalpost check samples/articles: the examples of five articles on OKRs and KPIs"
	@$(GOALPOST) check samples/articles --as-of $(AS_OF) --output $(REVIEW)/articles.txt || true
	@sed -n '/numeric-objective/,/^$$/p' $(REVIEW)/articles.txt | head -n 7
	@sed -n '/activity-key-result/,/^$$/p' $(REVIEW)/articles.txt | head -n 7
	@echo "…"
	@tail -n 1 $(REVIEW)/articles.txt
	@echo "   all of them: $(CURDIR)/$(REVIEW)/articles.txt"
	@echo
	@$(GOALPOST) report samples/northwind --as-of $(AS_OF) \
	  --format html --output $(REVIEW)/northwind.html \
	  --format markdown --output $(REVIEW)/northwind.md \
	  --format csv --output $(REVIEW)/northwind.csv \
	  --format json --output $(REVIEW)/northwind.json
	@echo "== the review documents of the company as of $(AS_OF):"
	@for file in html md csv json; do echo "   $(CURDIR)/$(REVIEW)/northwind.$$file"; done
	@echo
	@echo "Next: $(CURDIR)/$(GOALPOST) init, in a folder of yours, begins a plan of your own."

## Run every test.
test: libyaml
	$(SWIFT) test

build: libyaml
	$(SWIFT) build --product goalpost

# What a release carries inside: Swift, libyaml and, on Linux, what the C++ of Swift needs. Of the
# machine that it runs on it asks no more than the C library.
STATIC = .build/static-libraries
STATIC_LINKING = --static-swift-stdlib
ifeq ($(shell uname -s),Linux)
STATIC_LINKING += -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
endif

## A fast executable at .build/release/goalpost that needs nothing installed.
release: libyaml
	packaging/static-libraries $(STATIC)
	PKG_CONFIG_PATH="$(CURDIR)/$(STATIC):$$PKG_CONFIG_PATH" $(SWIFT) build -c release $(STATIC_LINKING) --product goalpost

## What `dist` and `wheel` pack: a release, or an executable that is there already.
BINARY = .build/release/goalpost
DIST = .build/dist

# Only where no BINARY is given.
RELEASE = $(if $(filter file,$(origin BINARY)),release)

.PHONY: dist wheel

## A tar.gz of the executable for other machines, with its checksum: make dist [BINARY=path]
dist: $(RELEASE)
	python3 -B packaging/archive.py $(BINARY) $(DIST)

## A Python wheel of the executable, for pip and pre-commit: make wheel [BINARY=path]
wheel: $(RELEASE)
	python3 -B packaging/wheel.py $(BINARY) $(DIST)

## Write the registries, the generated pages and the schemas.
generate: libyaml
	$(SWIFT) run goalpost-dev registries
	$(SWIFT) run goalpost-docs

## The manual page, at .build/man/goalpost.1: man -l .build/man/goalpost.1
.PHONY: man
man: libyaml
	$(SWIFT) package plugin generate-manual --configuration debug
	@mkdir -p .build/man
	@cp .build/plugins/GenerateManual/outputs/goalpost/goalpost.1 .build/man/

## make new-rule NAME=stale-title GROUP=KeyResults
new-rule: libyaml
	$(SWIFT) run goalpost-dev new-rule $(NAME) $(GROUP)

## Hold the samples and the JSON outputs to the schemas, by a reader that is not ours.
.PHONY: check-schemas
check-schemas: build
	Tests/Schemas/check

## Read the review documents, of hostile texts too, with readers that are not ours.
.PHONY: check-documents
check-documents: build
	Tests/Documents/check

## Open the HTML review in Chromium: views, policy, accessibility, keyboard, print.
.PHONY: check-browser
check-browser: build
	Tests/Browser/check

## Write the README's pictures, docs/pictures, from the sample company's review.
.PHONY: pictures
pictures: build
	Tests/Browser/check pictures

## Write the plans of the hostile fixture from its list of texts.
.PHONY: hostile-titles
hostile-titles:
	python3 -B Tests/Documents/hostile_plans.py

## Hold every format of findings to readers that are not ours.
.PHONY: check-renderers
check-renderers: build
	Tests/Renderers/check

## Show where the layout is not as `swift format` would have it.
lint:
	$(SWIFT) format lint --recursive --strict Package.swift Sources Tests Fuzzing

clean:
	rm -rf .build $(REVIEW)

# libyaml's headers, by the system's own package manager, where pkg-config does not find them.
libyaml:
	@pkg-config --exists yaml-0.1 2>/dev/null || $(MAKE) --no-print-directory install-libyaml

.PHONY: install-libyaml
install-libyaml:
	@echo "installing libyaml's development package"
	@if command -v brew >/dev/null 2>&1; then brew install libyaml pkg-config; \
	elif command -v apt-get >/dev/null 2>&1; then \
	  run=; [ "$$(id -u)" = 0 ] || run=sudo; \
	  $$run apt-get update -qq && $$run apt-get install -y -qq libyaml-dev pkg-config; \
	else echo "please install libyaml with its headers, and pkg-config" >&2; exit 1; fi

## Measure, and write docs/performance.md: make bench [PLANS=1,1000,10000,100000]
PLANS = 1,1000,10000
.PHONY: bench
bench: libyaml
	Benchmarks/bench --plans $(PLANS)

## Whether the measurements run at all, on a few plans and by the debug build.
.PHONY: check-bench
check-bench: build
	Benchmarks/bench --trial

## Run what others run to adopt Goalpost: the action, templates, hooks and packages; by default with
## the debug build: make check-adoption [GOALPOST=path]
.PHONY: check-adoption
check-adoption: $(if $(filter file,$(origin GOALPOST)),build)
	GOALPOST=$(GOALPOST) Tests/Adoption/check

## Fuzz what always holds, for so long each: make fuzz [TARGET=yaml] [SECONDS=60]
TARGET = all
.PHONY: fuzz check-fuzz
fuzz: SECONDS = 60
fuzz:
	Fuzzing/fuzz run $(TARGET) $(SECONDS)

## Give the kept inputs of all fuzzers to the fuzzers' own build, once.
check-fuzz:
	Fuzzing/fuzz replay

## Run the tests under a sanitizer, which first has to see a planted fault: make sanitize-thread
.PHONY: sanitize-address sanitize-thread sanitize-undefined
sanitize-address sanitize-thread sanitize-undefined: sanitize-%: libyaml
	Tests/Sanitizers/check $*
