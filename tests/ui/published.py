"""A catalogue of small checkpoints in a folder of the test's own, and downloads with a script."""

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from safetensors.numpy import save_file

from desktop_app import paths
from desktop_app.catalogue import Catalogue, Entry, Progress, checkpoint_store

TASK = "image-classification"

LISTING = """
[[checkpoint]]
name = "vit-pictures"
task = "image-classification"
title = "Kinds of picture (built in, small)"
licence = "Apache-2.0"
terms = "anyone may use it"

[[checkpoint]]
name = "published"
hub = "someone/published"
task = "image-classification"
title = "Published pictures"
about = "Everyday photographs."
parameters = 86000000
disk = 346000000
memory = 900000000
licence = "MIT"
terms = "anyone may use it, at work too (MIT)"
accuracy = "84 % of 1,000 kinds"
source = "the model card"

[[checkpoint]]
name = "tapas-tables"
task = "table-question-answering"
title = "Tables (built in, small)"
"""


def catalogue(home: Path) -> Catalogue:
    """A built-in and a published checkpoint for pictures, a built-in one for tables."""
    listing = home / "catalogue.toml"
    listing.write_text(LISTING, "utf-8")
    return Catalogue(listing)


def checkpoint(folder: Path, **weights: np.ndarray) -> Path:
    """The smallest folder that is taken for a ViT checkpoint."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps({"architectures": ["ViTForImageClassification"]}))
    (folder / "preprocessor_config.json").write_text("{}")
    save_file(weights or {"weight": np.zeros((4, 4), np.float32)}, folder / "model.safetensors")
    return folder


class ScriptedDownload:
    """Stands in for catalogue.Download: ten steps that a test lets go, then the checkpoint is here."""

    gate: ClassVar[threading.Semaphore]
    problem: ClassVar[Exception | None]

    @classmethod
    def begin(cls) -> None:
        """A fresh script."""
        cls.gate, cls.problem = threading.Semaphore(0), None

    def __init__(self, catalogue: Catalogue, entry: Entry) -> None:
        self._catalogue, self._entry = catalogue, entry
        self._part = checkpoint_store.unfinished(entry.name) / "steps"

    def run(self, told: Callable[[Progress], None], stopped: Callable[[], bool]) -> Any:
        self._part.parent.mkdir(parents=True, exist_ok=True)
        done = self._part.stat().st_size if self._part.exists() else 0
        while done < 10:
            if self.problem:
                raise self.problem
            if stopped():
                return None
            if self.gate.acquire(timeout=0.02):
                done += 1
                self._part.write_bytes(b"." * done)
                told(Progress("model.safetensors", done * 1_000_000, 10_000_000))
        self._part.unlink()
        checkpoint(self._part.parent)
        checkpoint_store.write_record(
            self._part.parent, checkpoint_store.Record(task=TASK, hub=self._entry.hub, commit="c0ffee")
        )
        checkpoint_store.put_in_place(self._entry.name)
        return replace(self._entry, folder=paths.user_data_path("models", self._entry.name))
