"""The real program, read through AT-SPI as a screen reader does: it is heard, pressed, and its answer read."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import paths
from tests.screen_reader import ScreenReader, Seen, screen_reader

pytestmark = [pytest.mark.real_window, pytest.mark.timeout(400)]

_SPEAK_FOR_THEMSELVES = ("filler", "layered pane", "panel", "scroll pane", "split pane", "tool tip")
"""What only holds other things; the keyboard may rest on it all the same."""


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    """The program with a sample picture, on a bus of its own."""
    with screen_reader(tmp_path) as made:
        environment = made.environment | {"ATTENDANT_HOME": str(tmp_path / "home")}
        sample = str(paths.shipped("resources", "samples", "red-circle.png"))
        program = subprocess.Popen([sys.executable, "-m", "desktop_app", sample], env=environment)
        try:
            yield made
        finally:
            program.terminate()
            program.wait(60)


def nameless(shown: list[Seen]) -> list[str]:
    return [each.role for each in shown if each.focusable and not each.name and each.role not in _SPEAK_FOR_THEMSELVES]


@pytest.mark.long
def test_a_screen_reader_hears_every_control_presses_one_and_reads_the_answer(reader: ScreenReader) -> None:
    reader.find("frame", "Attendant")
    images = reader.find("check box", "Images")
    assert images.checked, "the pane in front is the one that is pressed"
    answer = reader.wait(
        lambda: [each for each in reader.shown() if each.role == "list item" and "%" in each.name], within=200
    )
    assert answer.name.startswith("red-circle.png")
    assert nameless(reader.shown()) == []
    for page, control in (("Table", "Open"), ("Sound", "Open"), ("Models", "Import a folder")):
        reader.press(reader.find("check box", page))
        reader.wait(lambda page=page: [each for each in reader.shown() if each.name == page and each.checked])  # type: ignore[misc]
        reader.find("push button", control)
        assert nameless(reader.shown()) == [], page
