"""Takes the pictures of every page that the README shows, light and dark, from the shipped samples:

    .venv/bin/python packaging/screenshot.py [PAGE...]

Without pages named, all of them. Needs no display; ends with 1 where a page came to no answer.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "resources" / "samples"
SHOTS = ROOT / "resources" / "screenshots"
PATIENCE = 300
"""Seconds until every answer of a page must be there."""
COLOURS = 255
LIMIT = 300_000
"""Bytes a file may have."""


class Page(NamedTuple):
    """What is opened on a page, and what is done there then.

    pane: the name of its class. files: names in resources/samples, with stars.
    """

    pane: str
    files: tuple[str, ...]
    then: Callable[[Any], object] = lambda pane: None


def _go_to_the_map(pane: Any) -> None:
    for picture in pane.model.shown:
        if picture.name == "map.jpg":
            pane.grid.go_to(picture.leaf)


def _take_published(pane: Any) -> None:
    from desktop_app.ui.panes.scaling_tables import published_files

    pane.take(published_files())


PAGES = {
    "window": Page("ImagesPane", ("*.png", "*.jpg", "*.gif", "*.webp"), _go_to_the_map),
    "table": Page("TablePane", ("ledger.xlsx",), lambda pane: pane.ask("how many expenses per category")),
    "sound": Page("SoundPane", ("meeting.wav",)),
    "films": Page("FilmsPane", ("motions.webm",)),
    "documents": Page("DocumentsPane", ("*.pdf",), lambda pane: pane.ask("What is the total?", everywhere=True)),
    "scaling": Page("ScalingPane", (), _take_published),
}


def main(named: list[str]) -> int:
    """Open the window, go through the pages in both schemes, and save what is seen, 1200 x 800."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.application import make_application, open_window
    from desktop_app.ui import choices

    app = make_application([])
    failed = 0
    for scheme, ending in (("light", ""), ("dark", "-dark")):
        window = open_window()
        choices.choose_scheme(window, scheme)
        answers: list[object] = []
        window.services.jobs.job_added.connect(lambda job, kept=answers: job.answered.connect(kept.extend))
        window.resize(1200, 800)
        for name in named or PAGES:
            answers.clear()
            _show(window, PAGES[name])
            failed += not answers
            target = SHOTS / f"{name}{ending}.png"
            _save(window.grab().toImage(), target)
            print(f"{target}: {len(answers)} answers, {target.stat().st_size // 1000} kB", flush=True)
        window.close()
        app.processEvents()
    return 1 if failed else 0


def _show(window: Any, page: Page) -> None:
    """Bring a page to the front with its samples, and wait for its answers."""
    pane = next(each for each in window.panes if type(each).__name__ == page.pane)
    window.show_pane(pane)
    window.open_paths(sorted({path for pattern in page.files for path in SAMPLES.glob(pattern)}))
    _settle(window)
    page.then(pane)
    _settle(window)
    window.show_pane(pane)
    # Rows that ended well leave the jobs panel by themselves, and the line about privacy comes first again.
    _pass(7_000)


def _settle(window: Any) -> None:
    quiet = waited = 0
    while quiet < 5 and waited < 5 * PATIENCE:
        _pass(200)
        quiet, waited = (quiet + 1 if window.idle else 0), waited + 1


def _pass(milliseconds: int) -> None:
    """Let the window live for a while, and its threads too: QTest.qWait would hold the interpreter lock."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _save(seen: object, target: Path) -> None:
    """As a PNG of few colours. Raises ValueError where it is larger than allowed."""
    from PIL import Image, ImageQt

    target.parent.mkdir(parents=True, exist_ok=True)
    ImageQt.fromqimage(seen).quantize(COLOURS, dither=Image.Dither.FLOYDSTEINBERG).save(target, optimize=True)
    if target.stat().st_size > LIMIT:
        raise ValueError(f"{target} is larger than {LIMIT} bytes")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="attendant-screenshot-") as home:
        os.environ["ATTENDANT_HOME"] = home
        sys.exit(main(sys.argv[1:]))
