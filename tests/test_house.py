"""The house rules hold: who imports whom, style, types, and what start-up may not import."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


@pytest.mark.long
@pytest.mark.parametrize(
    "command",
    [("lint-imports",), ("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)],
    ids=" ".join,
)
@pytest.mark.timeout(600)
def test_check(command: tuple[str, ...]) -> None:
    run = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def imported_by(statement: str) -> set[str]:
    """The top-level modules a fresh interpreter holds after a statement."""
    code = f"{statement}\nimport sys; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(run.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import desktop_app.ui.main_window", {"torch", "transformers", "pyqtgraph", "pandas", "sounddevice", "av"}),
        (
            "import desktop_app.application, desktop_app.ui.panes.images",
            {"numpy", "email", "statistics", "pickletools"},
        ),
        ("import desktop_app.cli.commands", {"torch", "transformers", "PySide6", "pyqtgraph", "pandas"}),
        ("import desktop_app.inference.residency", {"torch", "transformers", "PySide6"}),
        (
            "from desktop_app import registry; assert registry.specs()",
            {"torch", "transformers", "PySide6", "numpy", "pandas"},
        ),
        (
            "from desktop_app.cli import main; main(['models', 'list'])",
            {"torch", "transformers", "PySide6", "huggingface_hub"},
        ),
    ],
)
def test_start_up_is_light(statement: str, absent: set[str]) -> None:
    assert not imported_by(statement) & absent


def test_jobs_knows_no_widgets() -> None:
    # import-linter does not look inside external packages
    named = [line for path in (ROOT / "desktop_app" / "jobs").glob("*.py") for line in path.read_text().splitlines()]
    assert not [line for line in named if "QtWidgets" in line or "QtGui" in line]


def test_every_module_says_what_it_is_for() -> None:
    import ast

    silent = [
        str(path)
        for folder in ("desktop_app", "models")
        for path in (ROOT / folder).rglob("*.py")
        if path.read_text("utf-8").strip() and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent


def test_no_state_of_torch_is_held_across_a_yield() -> None:
    """Such a state belongs to the thread: it would be that of whoever takes the next answer."""
    import ast

    held = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "desktop_app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.With)
        and any(ast.unparse(item.context_expr).startswith(("torch.", "sdpa_kernel")) for item in node.items)
        and any(isinstance(inner, ast.Yield | ast.YieldFrom) for inner in ast.walk(node))
    ]
    assert not held
