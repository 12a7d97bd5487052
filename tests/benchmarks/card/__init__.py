"""What a graphics card does for the program, in one run of minutes: `python -m tests.benchmarks.card FOLDER`.

Every step writes a file of JSON into the folder, and what it printed. Steps come in the order of their worth, each with
a time of its own; one that takes longer or ends the process is left, and a new process goes on with the next. Without a
card the same runs on the processor, smaller, so that it can be tried.
"""

import json
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

Figures = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """Where things are. device: "cuda:0", or "cpu" to try. out: for figures; made: pictures and checkpoints."""

    device: str
    out: Path
    made: Path

    @property
    def is_small(self) -> bool:
        """Whether it is only tried."""
        return self.device == "cpu"

    def wait_for(self, name: str) -> Path:
        """A checkpoint or a folder of pictures that another process makes meanwhile. Raises TimeoutError."""
        return wait_for(self.made / name)


@dataclass(frozen=True)
class Step:
    """One thing to be shown. seconds: after which it is given up."""

    name: str
    run: Callable[[Place], Figures | list[Figures]]
    seconds: float


def wait_for(path: Path, seconds: float = 60.0) -> Path:
    """A path that another process makes under another name, and then names so. Raises TimeoutError."""
    until = time.monotonic() + seconds
    while not path.exists():
        if time.monotonic() > until:
            raise TimeoutError(f"{path.name} was not made")
        time.sleep(0.05)
    return path


def tried(told: Figures, work: Callable[[], Figures]) -> Figures:
    """What is told with what work finds, or with what it raised: the other cases of a step go on."""
    try:
        return told | work()
    except Exception:
        return told | {"raised": traceback.format_exc()[-2000:]}


def keep(out: Path, name: str, found: object) -> None:
    """Write figures so that they are there whole or not at all."""
    aside = out / f"{name}.json.part"
    aside.write_text(json.dumps(found, indent=1, default=str), "utf-8")
    aside.replace(out / f"{name}.json")


def synchronize(device: str) -> None:
    """Wait for the card."""
    if device.startswith("cuda"):
        torch.cuda.synchronize(device)
