"""With no download asked for, no process of ours opens a socket: every command, and every module by itself.

The watching is done by Python's own audit events, in the process and in every process it starts, and nothing
in the environment says that a person wants to be offline.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image

ROOT = Path(__file__).parent.parent.parent

_WATCH = """
import os, socket, sys

def watch(event, arguments):
    if event == "socket.__new__" and arguments[1] not in (socket.AF_UNIX,):
        tell(f"{event} {arguments[1:]}")
    elif event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        if not (event == "socket.connect" and arguments[0].family == socket.AF_UNIX):
            tell(f"{event} {arguments[1:]}")

def tell(what):
    with open(os.environ["WATCHED"], "a") as file:
        file.write(f"{sys.argv}: {what}\\n")

sys.addaudithook(watch)
"""


@pytest.fixture
def watched(tmp_path: Path, home: Path) -> tuple[dict[str, str], Path]:
    """An environment whose every Python writes the sockets it opens into a file; and that file."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(_WATCH)
    seen = tmp_path / "seen.txt"
    mine = {key: value for key, value in os.environ.items() if not key.startswith(("HF_", "TRANSFORMERS"))}
    return mine | {
        "PYTHONPATH": f"{tmp_path / 'watch'}{os.pathsep}{ROOT}",
        "WATCHED": str(seen),
        "ATTENDANT_HOME": str(home),
        "HF_HOME": str(tmp_path / "hf"),
        "QT_QPA_PLATFORM": "offscreen",
        "OMP_NUM_THREADS": "1",
    }, seen


@pytest.fixture
def inputs(tmp_path: Path, vit_folder: Path) -> dict[str, str]:
    Image.new("RGB", (80, 60), "red").save(tmp_path / "red.png")
    (tmp_path / "fruit.csv").write_text("fruit,price\napple,3\npear,5\n")
    soundfile.write(tmp_path / "hum.wav", np.zeros(16_000, np.float32), 16_000)
    names = {"picture": "red.png", "table": "fruit.csv", "sound": "hum.wav"}
    return {key: str(tmp_path / name) for key, name in names.items()} | {
        "vit": str(vit_folder),
        "keep": str(tmp_path / "keep.wav"),
    }


def run(arguments: list[str], watched: tuple[dict[str, str], Path], codes: tuple[int, ...] = (0,)) -> str:
    environment, seen = watched
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT, timeout=170)
    assert done.returncode in codes, done.stderr
    return seen.read_text() if seen.exists() else ""


def test_the_watch_sees_a_socket(watched: tuple[dict[str, str], Path]) -> None:
    assert "socket.__new__" in run(["-c", "import socket; socket.socket().close()"], watched)


_COMMANDS = (
    "classify {picture}",
    "match {picture} --labels cat,dog",
    "ask {table} total?",
    "transcribe {sound}",
    "models list",
    "models verify",
    "models import {vit}",
    "models default image-classification vit-pictures",
    "models default image-classification",
)
_MAY_FAIL = (
    "listen --seconds 0.3 --keep {keep}",
    "models remove vit-base-patch16-224",
    "models verify vit-base-patch16-224",
)
"""There may be no microphone here, and there is no such checkpoint."""

_ONE_BY_ONE = """
import gc, importlib, json, pkgutil, sys
gc.disable()  # what is imported stays
import desktop_app
from desktop_app.cli import main

for command, codes in json.loads(sys.argv[1]):
    sys.argv = command
    code = main(command)
    assert code in codes, (command, code)
assert not [name for name in sys.modules if name.startswith(("PySide6", "pyqtgraph"))], "no command needs a window"
sys.argv = ["imports"]
names = [each.name for each in pkgutil.walk_packages(desktop_app.__path__, "desktop_app.")]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
assert len(names) > 80, names
"""


@pytest.mark.long
def test_no_command_and_no_module_opens_a_socket_nor_a_command_imports_qt(
    inputs: dict[str, str], watched: tuple[dict[str, str], Path]
) -> None:
    """One process runs and imports them all, as each of its own would import torch and transformers anew."""
    allowed = [(command, (0,)) for command in _COMMANDS] + [(command, (0, 1)) for command in _MAY_FAIL]
    commands = [(command.format(**inputs).split(), codes) for command, codes in allowed]
    assert run(["-c", _ONE_BY_ONE, json.dumps(commands)], watched) == ""


_WINDOW = """
import os, signal, sys, threading, time
from desktop_app.application import run_window

def close_later():
    while signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        time.sleep(0.1)
    time.sleep(6)
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=close_later, daemon=True).start()
sys.exit(run_window([]))
"""


def test_the_window_opens_no_socket(watched: tuple[dict[str, str], Path]) -> None:
    """Six seconds are enough to paint, to list the checkpoints and to load the first libraries ahead."""
    assert run(["-c", _WINDOW], watched) == ""
