"""What a report of a fault needs: versions, the device, and the last lines of the log."""

import logging
import platform
import sys
from collections import deque

import desktop_app

_LINES = 200
PACKAGES = (
    "PySide6_Essentials",
    "pyqtgraph",
    "torch",
    "transformers",
    "safetensors",
    "numpy",
    "pandas",
    "python-calamine",
    "pyarrow",
    "pillow",
    "sounddevice",
    "soundfile",
    "soxr",
    "av",
)


class RecentLog(logging.Handler):
    """Keeps the last lines of the log in memory."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: deque[str] = deque(maxlen=_LINES)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self.lines.append(self.format(record))

    def start(self) -> None:
        """Listen to the whole application."""
        logging.getLogger().addHandler(self)
        logging.getLogger("desktop_app").setLevel(logging.INFO)

    def stop(self) -> None:
        """Listen no more."""
        logging.getLogger().removeHandler(self)


def versions() -> dict[str, str]:
    """The version of every package that matters; reads files, so not on the GUI thread."""
    # Imported here: it reads mail headers, which costs the start of the window 30 ms.
    import importlib.metadata

    found = {"Attendant": desktop_app.__version__, "Python": platform.python_version()}
    for package in PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            found[package] = "not installed"
    return found


def text(device: str, log: list[str]) -> str:
    """The diagnostics as they are copied. device: the devices in words, as far as they are known."""
    lines = [f"{name} {version}" for name, version in versions().items()]
    lines += [f"{platform.platform()}, {platform.machine()}, {sys.executable}", f"Device: {device}"]
    return "\n".join([*lines, "", "Last lines of the log:", *(log or ["(none)"])])
