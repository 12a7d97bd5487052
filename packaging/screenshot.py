"""Takes the picture of the window that the README shows, from the shipped samples:

    .venv/bin/python packaging/screenshot.py [PICTURE...]

Without pictures named, those of resources/samples are dropped. Needs no display; ends with 1 where no answer came.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "resources" / "screenshots" / "window.png"
PICTURES = {".png", ".jpg", ".gif", ".webp"}
SHOWN = "map.jpg"
PATIENCE = 300
"""Seconds until every answer must be there."""
COLOURS = 255
LIMIT = 300_000
"""Bytes the file may have."""


def main(named: list[str]) -> int:
    """Open the window, drop the pictures, wait, and save what is seen, 1200 x 800."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.application import make_application, open_window
    from desktop_app.ui.panes.images import ImagesPane

    app = make_application([])
    window = open_window()
    window.resize(1200, 800)
    samples = sorted(each for each in (ROOT / "resources" / "samples").iterdir() if each.suffix in PICTURES)
    window.open_paths([Path(each) for each in named] or samples)
    quiet = waited = 0
    while quiet < 5 and waited < 5 * PATIENCE:
        _pass(200)
        quiet, waited = (quiet + 1 if window.idle else 0), waited + 1
    pane = next(each for each in window.panes if isinstance(each, ImagesPane))
    for picture in pane.model.shown:
        if picture.name == SHOWN:
            pane.grid.go_to(picture.path)
    # Rows that ended well leave the jobs panel by themselves, and the line about privacy comes first again.
    _pass(7_000)
    answered = pane.model.answered
    _save(window.grab().toImage(), TARGET)
    window.close()
    app.processEvents()
    print(f"{TARGET}: {answered} pictures answered, {TARGET.stat().st_size // 1000} kB")
    return 0 if answered else 1


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
