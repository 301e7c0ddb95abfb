# The whole house from here: make run opens the program, make test checks it. Each sets itself up on its first call.

PYTHON := .venv/bin/python
SAMPLE := resources/drafts/县政府第五次常务会议纪要.txt

.PHONY: run test lint bench screenshots

run: .venv/ready-to-run
	.ci/open-sample $(PYTHON) $(SAMPLE)

test: lint
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest

lint: .venv/ready-to-test
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy

bench: .venv/ready-to-test
	$(PYTHON) -m tests.bench $(SAMPLE)

screenshots: .venv/ready-to-test
	$(PYTHON) -m tests.gui.screenshots
	for scale in 1.5 2; do QT_SCALE_FACTOR=$$scale $(PYTHON) -m tests.gui.screenshots; done

.venv/ready-to-%: setup.cfg .ci/set-up .ci/debian-to-run .ci/debian-to-test
	.ci/set-up $*
	touch $@
