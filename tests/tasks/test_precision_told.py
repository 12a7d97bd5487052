"""Whatever an answer of a model is, it says in which format it ran, beside the checkpoint and the device."""

import ast
from collections.abc import Iterator

from desktop_app import paths

_TASKS = paths.shipped("desktop_app", "tasks")


def answers_made() -> Iterator[tuple[str, set[str]]]:
    """Where answers that name a checkpoint and its device are made, and what they are given."""
    for path in sorted(_TASKS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                given = {each.arg: each.value for each in node.keywords if each.arg is not None}
                device = ast.unparse(given["device"]) if "device" in given else ""
                if "checkpoint" in given and ("loaded.device" in device or "theirs.device" in device):
                    yield f"{path.relative_to(_TASKS)}:{node.lineno}", set(given)


def test_every_answer_that_names_its_device_names_its_format() -> None:
    made = dict(answers_made())
    assert len(made) >= 12
    assert [place for place, given in made.items() if "precision" not in given] == []
