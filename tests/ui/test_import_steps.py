"""A page imported in steps is the page imported at once, and many steps make short ones."""

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.own_platform

_BY = """
import json, sys
import desktop_app.application
before = set(sys.modules)
{by}
print(json.dumps([sorted(name for name in set(sys.modules) - before if name.startswith("desktop_app.")), steps]))
"""
_AT_ONCE = "import {module}; steps = 0"
_IN_STEPS = "from desktop_app.ui import import_steps; steps = sum(1 for _ in import_steps.steps('{module}'))"


def imported(by: str) -> tuple[list[str], int]:
    """The modules of ours that a process of its own has more, and the number of steps."""
    done = subprocess.run([sys.executable, "-c", _BY.format(by=by)], capture_output=True, text=True, check=True)
    modules, steps = json.loads(done.stdout)
    return modules, steps


@pytest.mark.parametrize("module", ["desktop_app.ui.panes.documents", "desktop_app.ui.panels.attention"])
def test_steps_import_what_one_import_does(module: str) -> None:
    at_once, _ = imported(_AT_ONCE.format(module=module))
    in_steps, steps = imported(_IN_STEPS.format(module=module))
    assert module in in_steps
    assert in_steps == at_once
    assert steps >= 3
