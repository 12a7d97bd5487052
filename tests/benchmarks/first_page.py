"""From the drop of a document to its first page painted, in the window: PDF, photograph, TIFF of many pages."""

import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from desktop_app.file_kinds import Kind
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.documents import DocumentsPane
from tests.benchmarks import options, photographs, tell
from tests.benchmarks.driving import in_window, until
from tests.media.documents import INVOICE, drawn, written

_PHOTOGRAPH = (4000, 3000)
_PAGES = 500


class Painted(QObject):
    """Notes when the page in view was painted with a picture on it."""

    def __init__(self, pane: DocumentsPane) -> None:
        super().__init__()
        self._view = pane.pages.page
        self.at = 0.0
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of a page without a picture nothing is noted."""
        if event.type() is QEvent.Type.Paint and self._view.image_size[0] and not self.at:
            self.at = time.perf_counter()
        return False


def documents(folder: Path) -> dict[str, Path]:
    """One of each kind, by what is said of it."""
    pages = [drawn() for _ in range(20)]
    tiff = folder / "scans.tif"
    pages[0].save(tiff, save_all=True, append_images=pages[1:], compression="tiff_lzw")
    return {
        "PDF of 1 page": written(folder / "one.pdf", [INVOICE]),
        f"PDF of {_PAGES} pages": written(folder / "many.pdf", [INVOICE] * _PAGES),
        "photograph of 12 megapixels": photographs(1, _PHOTOGRAPH)[0],
        "TIFF of 20 pages": tiff,
    }


def milliseconds(window: MainWindow, pane: DocumentsPane, path: Path) -> tuple[float, float]:
    """From the drop to the painted page, and the processor time of the window's own process meanwhile.

    The pane is empty before: what is dropped beside others is listed, and the one in view stays in view.
    """
    while pane.document is not None:
        pane.remove()
    until(lambda: window.idle and not pane.pages.page.image_size[0], 600)
    painted = Painted(pane)
    began, worked = time.perf_counter(), time.process_time()
    window.open_paths([path])
    until(lambda: painted.at > 0, 120)
    worked = time.process_time() - worked
    pane.pages.page.viewport().removeEventFilter(painted)
    return (painted.at - began) * 1000, worked * 1000


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="attendant-bench-documents-"))
    rounds = 3 if options().quick else 7

    def drive(window: MainWindow) -> None:
        pane = next(each for each in window.panes if isinstance(each, DocumentsPane))
        assert pane.kind is Kind.DOCUMENT
        window.show_pane(pane)
        for what, path in documents(folder).items():
            times = []
            for turn in range(rounds):
                copy = folder / f"{turn}-{path.name}"
                copy.write_bytes(path.read_bytes())
                times.append(milliseconds(window, pane, copy))
            tell(f"first page of a {what}: drop to paint", statistics.median(wall for wall, _ in times), "ms", "300")
            tell(f"first page of a {what}: fastest", min(wall for wall, _ in times), "ms", "300")
            tell(f"first page of a {what}: processor time", statistics.median(cpu for _, cpu in times), "ms")

    in_window(drive)


if __name__ == "__main__":
    main()
