"""From process start to the painted window, against `import torch, transformers`, in turn."""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import desktop_app
from tests.benchmarks import options, tell

_WINDOW = """
import gc, os, time
gc.disable()  # as desktop_app/cli/entry.py does
from desktop_app.application import make_application, open_window
app = make_application()
window = open_window()
def painted():
    print(time.time(), flush=True)
    os._exit(0)
window.painted.connect(painted)
app.exec()
"""
_IMPORTS = "import torch, transformers, time; print(time.time(), flush=True)"


def seconds(code: str) -> float:
    """From before the process starts to the moment it prints."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"ATTENDANT_HOME": home}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        started = time.time()
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        return float(done.stdout) - started


def main() -> None:
    compileall.compile_dir(Path(desktop_app.__file__).parent, quiet=1)  # as a second start finds them
    runs = 3 if options().quick else 7
    seconds(_WINDOW), seconds(_IMPORTS)  # fills the file cache for both
    windows, imports, ratios = [], [], []
    for _ in range(runs):
        windows.append(seconds(_WINDOW))
        imports.append(seconds(_IMPORTS))
        ratios.append(windows[-1] / imports[-1])
    tell("start-up: process start to painted window", statistics.median(windows), "s")
    tell("start-up: import torch, transformers", statistics.median(imports), "s")
    tell("start-up: window over imports", statistics.median(ratios), "ratio", "<= 0.3")


if __name__ == "__main__":
    main()
