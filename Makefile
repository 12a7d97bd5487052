# The two commands a newcomer needs are `make run` and `make test`; each prepares the machine first.

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# Tests are shared among more processes than there are cores (tests/conftest.py says how many), up to eight; one that is
# done takes from the others.
SHARED := -n auto --maxprocesses 8 --dist worksteal
# In a fresh checkout each of these processes would compile the same thousand modules at the same time, and rewrite the
# asserts of the same tests.
COMPILED := $(BIN)/python -m compileall -q -j 0 desktop_app models/recipes && \
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -q --noconftest -p tests.rewritten >/dev/null
DISPLAYED := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname)))

.PHONY: run test test-on-screen test-off-screen test-recipes check bench wheel package clean

run: $(VENV)/run.stamp
	@packaging/system-packages run $(PYTHON)
ifneq ($(DISPLAYED),)
	$(BIN)/attendant
else
	@echo "There is no display here: running the demo off screen instead."
	$(BIN)/attendant demo
endif

# The whole suite in real windows, each process on a screen of its own; meanwhile, off screen, what differs there again.
test: $(VENV)/test.stamp
	@packaging/system-packages test $(PYTHON)
	@$(COMPILED)
	@$(MAKE) --no-print-directory -j2 test-on-screen test-off-screen

# Compiled modules are kept even where a shell says otherwise: each process, and each child of a test, would compile
# them anew, and pytest rewrite every assert.
test-%: export PYTHONDONTWRITEBYTECODE =

test-on-screen:
	$(BIN)/python -m pytest $(SHARED) tests

# In one process, and told of at its end: all of it where a test failed, else how many passed.
test-off-screen: SEEN = build/off-screen.txt
test-off-screen:
	@mkdir -p build
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 1 tests/ui \
		-m "platform and not own_platform and not real_window and not full_size" >$(SEEN) 2>&1 || { cat $(SEEN); exit 1; }
	@echo; echo "Off screen: $$(tail -n 1 $(SEEN))"

# The recipes' tests with those that train or measure for long.
test-recipes: $(VENV)/test.stamp
	@packaging/system-packages test $(PYTHON)
	@$(COMPILED)
	$(BIN)/python -m pytest $(SHARED) tests/recipes -m "not full_size"

check: $(VENV)/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# What takes minutes and gigabytes: the published architectures at full size, and the speed of everything. On a graphics card,
# in two and a half minutes: python -m tests.benchmarks.card FOLDER (--steps NAMES for some of it).
bench: $(VENV)/test.stamp
	$(BIN)/python -m pytest -m full_size tests
	$(BIN)/attendant bench

wheel: $(VENV)/test.stamp
	$(BIN)/python -m build --wheel

# The .deb, the portable archive and the AppImage, built and each started headless; packaging/README.md says what is in them.
package: $(VENV)/run.stamp
	@packaging/system-packages package $(PYTHON)
	$(PIP) install -q -c packaging/constraints.txt --group package
	nice -n 10 $(BIN)/python packaging/build.py all

clean:
	rm -rf $(VENV) build dist demo-output

$(VENV)/bin/python:
	@packaging/system-packages run $(PYTHON)
	$(PYTHON) -m venv $(VENV)
	$(PIP) install -q "pip>=25.1"

$(VENV)/run.stamp: $(VENV)/bin/python pyproject.toml packaging/constraints.txt
	$(PIP) install -q -c packaging/constraints.txt -e .
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp
	$(PIP) install -q -c packaging/constraints.txt --group test --group check
	@touch $@
