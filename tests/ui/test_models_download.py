"""A download from a hub on loopback, in the application's own process: paused, closed, resumed, used."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.catalogue.hub_server import HubServer, Repository
from tests.ui.published import checkpoint

NAME = "vit-base-patch16-224"
WEIGHTS = "model.safetensors"

RUN = """
import json, sys
from PySide6.QtCore import QTimer
from desktop_app import application
from desktop_app.ui.models.card import Action

def drive(window):
    window.show_models()
    page, seen = window.models.page, set()
    said = {"knows the hub": "huggingface_hub" in sys.modules}
    def look():
        card = page.cards.get("vit-base-patch16-224")
        if card is None or not page.idle:
            return
        button = card.buttons[Action.DOWNLOAD]
        download = window.services.checkpoint_library.download_of(card.shown.entry)
        def press(step):
            if step not in seen:
                seen.add(step)
                said[step] = button.text()
                button.click()
        def end():
            timer.stop()
            bar = window.panes[0].modes.bars["image-classification"]._checkpoints
            said["note"] = card._note.text()
            said["standing"] = card._standing.text()
            said["bar"] = [bar.itemText(index) for index in range(bar.count())]
            said["jobs_panel"] = [row._words.text() for row in window.jobs_panel.rows]
            window.close()
        {steps}
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(20)
    window.closed.connect(lambda in_time: print(json.dumps(said | {"in time": in_time})))

application._preload = drive
sys.exit(application.run_window([]))
"""

PAUSE_THEN_CLOSE_WHILE_IT_RUNS = """
        if not seen: press("first")
        elif download and download.done > 1_000_000 and "pause" not in seen: press("pause")
        elif download is None and "pause" in seen and "again" not in seen: press("again")
        elif download and "again" in seen and download.done > 3_000_000: end()
"""
FINISH = """
        if not seen: press("first")
        elif card.shown.entry.here: end()
        elif download is None and card._note.text(): end()
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[HubServer]:
    """A hub with a ViT checkpoint of 6 MB."""
    folder = checkpoint(tmp_path / "made", weight=np.random.default_rng(1).random((1500, 1000), np.float32))
    with HubServer() as served:
        served.repositories[f"google/{NAME}"] = Repository.of(folder)
        yield served


def run(steps: str, home: Path, endpoint: str) -> dict[str, object]:
    """What the application said; it must end with 0 and say nothing on stderr."""
    left_out = ("HF_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    mine = {key: value for key, value in os.environ.items() if not key.upper().startswith(left_out)}
    mine |= {"HF_ENDPOINT": endpoint, "HF_HOME": str(home / "hf"), "ATTENDANT_HOME": str(home)}
    command = [sys.executable, "-c", RUN.replace("{steps}", steps.strip())]
    done = subprocess.run(command, env=mine, capture_output=True, text=True, timeout=170, check=False)
    noise = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, noise) == (0, [])
    said: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return said


def test_a_download_is_paused_closed_on_resumed_and_then_in_every_bar(server: HubServer, home: Path) -> None:
    server.faults.slow = 0.03
    first = run(PAUSE_THEN_CLOSE_WHILE_IT_RUNS, home, server.url)
    assert str(first["first"]).startswith("Download ")
    assert (first["pause"], first["again"]) == ("Pause", "Resume")
    assert first["in time"] is True
    assert first["knows the hub"] is False
    assert first["standing"] == "Downloading"
    asked_before = len(server.bodies(WEIGHTS))
    server.faults.slow = 0.0
    second = run(FINISH, home, server.url)
    assert second["first"] == "Resume"
    assert second["standing"] == "Downloaded"
    assert second["note"] == "It is here and can be used without a network."
    assert NAME in second["bar"]
    assert second["jobs_panel"] == ["done, 6 MB"]
    whole, again, last = [int((each or "bytes=0-")[6:-1]) for each in server.bodies(WEIGHTS)]
    assert asked_before == 2
    assert whole == 0
    assert 1_000_000 <= again < last
    assert 3_000_000 <= last < 6_000_000


def test_no_network_is_said_and_everything_goes_on(home: Path) -> None:
    said = run(FINISH, home, "http://127.0.0.1:9")
    assert "http://127.0.0.1:9 cannot be reached" in str(said["note"])
    assert "checkpoints that are here keep working" in str(said["note"])
    assert said["standing"] == "Not on this computer"
    assert said["in time"] is True
