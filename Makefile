# Two commands on a fresh machine: make run, make test. Everything else is for those who stay.

SHELL := /bin/bash
DATA ?= SampleData
PREFIX ?= /usr/local
SECONDS ?= 60
FORMATTED := Package.swift Sources Tests
HEADERS := /usr/include/curses.h=libncurses-dev /usr/include/zip.h=libzip-dev \
  /usr/include/expat.h=libexpat1-dev /usr/include/sqlite3.h=libsqlite3-dev \
  /usr/include/pcre2.h=libpcre2-dev /usr/include/openssl/evp.h=libssl-dev
RELEASE := -c release --static-swift-stdlib

.PHONY: kiosk-try pictures run test install bench fuzz compare widths format lint build release packages test-packages

run: packages
	swift build $(RELEASE) --product zhichan
	@"$$(swift build $(RELEASE) --show-bin-path)/zhichan" "$(DATA)"

# In the order of what fails soonest. The end-to-end tests have the machine to themselves, as what
# they drive has to answer in time; they drive the debug build, then what people get.
test: test-packages lint
	swift build --build-tests --explicit-target-dependency-import-check error
	Tools/run-tests.sh --skip EndToEndTests
	Tools/run-tests.sh --filter EndToEndTests
	swift build $(RELEASE) --product zhichan
	ZHICHAN_PROGRAM="$$(swift build $(RELEASE) --show-bin-path)/zhichan" \
	  Tools/run-tests.sh --filter EndToEndTests

build: packages
	swift build

# The kiosk as a hall has it, in a window, or without one into .build/kiosk.png.
kiosk-try: packages
	swift build $(RELEASE) --product zhichan
	Tools/kiosk-try.sh "$$(swift build $(RELEASE) --show-bin-path)/zhichan" "$(DATA)"

# Every pane in xterm, in both languages at three sizes, as pictures to be looked at.
pictures: packages
	@Tools/require-packages.sh /usr/bin/Xvfb=xvfb /usr/bin/xterm=xterm \
	  /usr/bin/import=imagemagick /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf=fonts-dejavu-core \
	  /usr/share/fonts/truetype/wqy/wqy-zenhei.ttc=fonts-wqy-zenhei
	swift build $(RELEASE) --product zhichan
	Tools/pictures.sh "$$(swift build $(RELEASE) --show-bin-path)/zhichan" "$(DATA)"

release: packages
	swift build $(RELEASE) --product zhichan

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/zhichan/themes" \
	  "$(DESTDIR)$(PREFIX)/share/zhichan/SampleData/office"
	install -m 755 "$$(swift build $(RELEASE) --show-bin-path)/zhichan" \
	  "$(DESTDIR)$(PREFIX)/bin/zhichan"
	install -d "$(DESTDIR)$(PREFIX)/share/zhichan/Packaging"
	install -m 644 Packaging/* "$(DESTDIR)$(PREFIX)/share/zhichan/Packaging"
	install -m 644 Themes/*.yaml "$(DESTDIR)$(PREFIX)/share/zhichan/themes"
	install -m 644 SampleData/*.* "$(DESTDIR)$(PREFIX)/share/zhichan/SampleData"
	install -m 644 SampleData/office/* "$(DESTDIR)$(PREFIX)/share/zhichan/SampleData/office"

# Beside DuckDB, polars, frictionless and other terminal programs, in one go; BENCH="ledger check
# load inside face" chooses sections.
bench: packages
	@Tools/require-packages.sh /usr/bin/less=less /usr/bin/htop=htop /usr/bin/btop=btop \
	  /usr/bin/tig=tig
	Tools/bench.py $(BENCH)

# Looks for bytes that break the loader; the seconds are shared among its parts.
fuzz: packages
	Tools/fuzz.sh "$(SECONDS)"

# What `check` and frictionless-py say of broken packages; it takes a quarter of an hour, and the
# network once.
compare: packages
	swift build
	test -x .build/compare/bin/frictionless || { python3 -m venv .build/compare && \
	  .build/compare/bin/pip install --quiet 'frictionless>=5.18,<6'; }
	.build/compare/bin/python Tests/Frictionless/compare.py

# The hard strings and whole pictures in pyte, a terminal written independently of tmux; the network
# once.
widths: test-packages
	swift build --build-tests
	.build/widths/bin/python -c 'import pyte' || { python3 -m venv .build/widths && \
	  .build/widths/bin/pip install --quiet 'pyte==0.8.2'; }
	ZHICHAN_PYTE="$(CURDIR)/.build/widths/bin/python" swift test --skip-build --filter PyteTests

format:
	swift format --in-place --recursive --parallel $(FORMATTED)

lint:
	swift format lint --strict --recursive --parallel $(FORMATTED)

packages:
	@Tools/require-packages.sh $(HEADERS)

test-packages:
	@Tools/require-packages.sh $(HEADERS) /usr/bin/tmux=tmux /usr/bin/screen=screen \
	  /usr/share/terminfo/f/foot=foot-terminfo /usr/lib/locale/C.utf8=libc-bin
