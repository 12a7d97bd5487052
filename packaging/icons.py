"""Draws the icon of the program in the sizes and formats that desktops want, from resources/icons/attendant.svg."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "attendant.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels of the pictures in a Linux icon theme."""


def draw(side: int, path: Path, drawing: Path = DRAWING) -> Path:
    """The icon as a PNG of side x side pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise SystemExit(f"{path} cannot be written.")
    del app
    return path


def theme(folder: Path) -> None:
    """The pictures of a freedesktop icon theme: hicolor/48x48/apps/attendant.png, ..., and the drawing itself."""
    for side in SIZES:
        draw(side, folder / "hicolor" / f"{side}x{side}" / "apps" / "attendant.png")
    scalable = folder / "hicolor" / "scalable" / "apps" / "attendant.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(DRAWING.read_bytes())


def for_windows(path: Path) -> Path:
    """An .ico with every size that Windows shows."""
    from PIL import Image

    large = draw(256, path.with_suffix(".png"))
    with Image.open(large) as image:
        image.save(path, sizes=[(side, side) for side in SIZES if side <= 256])
    return path


def for_mac(path: Path) -> Path:
    """An .icns with every size that macOS shows."""
    from PIL import Image

    large = draw(1024, path.with_suffix(".png"))
    with Image.open(large) as image:
        image.save(path)
    return path
