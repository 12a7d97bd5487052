"""From the drop of a document to its first page painted, in the window: PDF, scans, photographs, TIFF.

In an empty pane that is open; and while another page is in front and the process that reads PDF has ended ("cold").
"""

import statistics
import time
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QObject

from desktop_app.file_kinds import Kind
from desktop_app.media.documents import pdf
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.documents import DocumentsPane
from tests.benchmarks import options, photographs, scratch, tell
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
    tiff, fax, colours = folder / "scans.tif", folder / "fax.tif", folder / "colours.tif"
    pages[0].save(tiff, save_all=True, append_images=pages[1:], compression="tiff_lzw")
    black = [each.convert("1") for each in pages[:5]]
    black[0].save(fax, save_all=True, append_images=black[1:], compression="group4")
    scan = scanned()
    scan.save(colours, save_all=True, append_images=[scan] * 2, compression="tiff_lzw")
    scan.save(folder / "scan.pdf", resolution=300, quality=85)
    scan.save(folder / "scan.png")
    photograph = photographs(1, _PHOTOGRAPH)[0]
    turned = folder / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.open(photograph).save(turned, quality=88, exif=exif)
    return {
        "PDF of 1 page": written(folder / "one.pdf", [INVOICE]),
        f"PDF of {_PAGES} pages": written(folder / "many.pdf", [INVOICE] * _PAGES),
        "PDF of a scan in colour (300 dots an inch)": folder / "scan.pdf",
        "photograph of 12 megapixels": photograph,
        "photograph of 12 megapixels that EXIF turns": turned,
        "PNG of a scan in colour (300 dots an inch)": folder / "scan.png",
        "TIFF of 20 pages": tiff,
        "TIFF of 5 faxed pages": fax,
        "TIFF of 3 scans in colour (300 dots an inch)": colours,
    }


def scanned() -> Image.Image:
    """A page in colour as a scanner gives it: its paper is nowhere quite white."""
    page = np.asarray(drawn(dots=300).convert("RGB"), np.int16)
    grain = np.random.default_rng(0).integers(-6, 1, page.shape, np.int16)
    return Image.fromarray(np.clip(page + grain, 0, 255).astype(np.uint8))


def milliseconds(window: MainWindow, pane: DocumentsPane, path: Path, cold: bool = False) -> tuple[float, float]:
    """From the drop to the painted page, and the processor time of the window's own process meanwhile.

    The pane is empty before: what is dropped beside others is listed, and the one in view stays in view.
    cold: another page is in front, and no process reads PDF yet.
    """
    while pane.document is not None:
        pane.remove()
    if cold:
        window.show_pane(next(each for each in window.panes if each is not pane))
    until(lambda: window.idle and not pane.pages.page.image_size[0], 600)
    if cold:
        pdf.stop()
    painted = Painted(pane)
    began, worked = time.perf_counter(), time.process_time()
    window.open_paths([path])
    until(lambda: painted.at > 0, 120)
    worked = time.process_time() - worked
    pane.pages.page.viewport().removeEventFilter(painted)
    return (painted.at - began) * 1000, worked * 1000


def main() -> None:
    folder = scratch()
    rounds = 3 if options().quick else 7

    def drive(window: MainWindow) -> None:
        pane = next(each for each in window.panes if isinstance(each, DocumentsPane))
        assert pane.kind is Kind.DOCUMENT
        window.show_pane(pane)
        made = documents(folder)
        cases = [(what, path, False) for what, path in made.items()]
        cases += [(f"{what}, cold", path, True) for what, path in made.items() if path.suffix == ".pdf"]
        for what, path, cold in cases:
            times = []
            for turn in range(rounds):
                copy = folder / f"{turn}-{path.name}"
                copy.write_bytes(path.read_bytes())
                times.append(milliseconds(window, pane, copy, cold))
            tell(f"first page of a {what}: drop to paint", statistics.median(wall for wall, _ in times), "ms", "300")
            tell(f"first page of a {what}: fastest", min(wall for wall, _ in times), "ms", "300")
            tell(f"first page of a {what}: processor time", statistics.median(cpu for _, cpu in times), "ms")

    in_window(drive)


if __name__ == "__main__":
    main()
