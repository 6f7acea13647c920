# Everything a person needs: `make run` to try the program, `make test` to prove it.

SWIFT ?= swift
STORE ?= var/demo.sqlite
RELEASE := -c release --static-swift-stdlib

.PHONY: run build release test check format bench play screenshots packages clean

## Opens the program on a demo store, which is made on first use.
run: release $(STORE)
	@.build/release/ceterm --store $(STORE)

$(STORE): | release
	@mkdir -p $(dir $(STORE))
	@.build/release/ceadmin demo --store $(STORE) --data Data

release: packages
	@scripts/with-log .build/release.log $(SWIFT) build $(RELEASE) --product ceterm
	@scripts/with-log .build/release.log $(SWIFT) build $(RELEASE) --product ceadmin

build: packages
	$(SWIFT) build

## All tests, from the rules of a field to the whole walk in a real terminal.
test: test-packages
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel

## What can be checked without running: layout, layers, sizes, paths named in the documents.
check:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift
	scripts/check-layers.sh
	scripts/check-sizes.sh
	scripts/check-doc-paths.sh

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

## Opens one screen of the demo at once: make play SCENE=list-100000
play: release $(STORE)
	@.build/release/ceterm --store $(STORE) --scene $(SCENE)

## Start-up, keystrokes, memory and saving, as ratios against minimal C programs; lookups and
## queues with 10,000 and 1,000,000 people.
bench: release
	@scripts/need-packages dialog strace
	@scripts/with-log .build/release.log $(SWIFT) build $(RELEASE) --product answer-bench
	@scripts/with-log .build/release.log $(SWIFT) build $(RELEASE) --product people-bench
	$(MAKE) -C bench
	python3 bench/bench.py

## The pictures in screenshots/, made from the running program.
screenshots: release
	@scripts/need-packages tmux fonts-noto-cjk fonts-dejavu-core python3-pil
	/usr/bin/python3 scripts/screenshots.py

packages:
	@scripts/need-packages

test-packages: packages
	@scripts/need-packages tmux lrzsz chafa

clean:
	rm -rf .build var
