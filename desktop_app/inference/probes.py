"""What was measured of checkpoints on this machine, kept on disk: the fastest setup, what fits. No torch.

A verdict holds for the machine, the version of torch, the checkpoint's bytes and the device it was measured with;
whatever else is loaded has none.
"""

import hashlib
import json
import logging
import os
import platform
import threading
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.inference.curves import Curve
from desktop_app.inference.setups import Verdict

log = logging.getLogger(__name__)

_FILE = "probes.json"
_MOST = 200
"""Verdicts kept; the oldest go first."""
_PIECES, _PIECE = 16, 1 << 16
"""How much is read of a file of weights: so many pieces of so many bytes, evenly spread; all of a smaller file."""

_AGAINST = "float32 of the faster library"
"""What all is measured against: what was measured against a slower float32 holds no more."""

_lock = threading.Lock()


def verdict(folder: Path, device: str) -> Verdict | None:
    """What was measured of a checkpoint's folder on a device ("cpu", "cuda:0"); None where nothing was, or it is stale.

    Reads some files: not for the window's thread.
    """
    kept = _read()["verdicts"].get(_key(folder, device))
    try:
        return Verdict.of(kept) if kept is not None else None
    except (KeyError, TypeError, ValueError, AttributeError):
        log.warning("a verdict in %s cannot be read", _FILE)
        return None


def keep(folder: Path, device: str, found: Verdict) -> None:
    """Keep what was measured; where nothing can be written, it is measured again another time."""
    _put("verdicts", _key(folder, device), found.to_dict())


def fitting(folder: Path, device: str) -> int:
    """The batch that fitted the device's memory after a larger one had not; 0 where none ever was too large."""
    kept = _read()["fits"].get(_key(folder, device), 0)
    return kept if isinstance(kept, int) and kept > 0 else 0


def keep_fitting(folder: Path, device: str, size: int) -> None:
    """Remember the batch that fitted, for this checkpoint and device."""
    _put("fits", _key(folder, device), size)


def curve(folder: Path, device: str, precision: str) -> Curve | None:
    """What a checkpoint takes as its input grows, in a precision; None where it was not measured."""
    kept: Any = _read()["curves"].get(f"{_key(folder, device)} | {precision}")
    if kept is None:
        return None
    try:
        points = tuple(sorted((float(extent), float(taken)) for extent, taken in kept["points"]))
        if not points or min(map(min, points)) <= 0:
            return None
        predicted, reads = bool(kept.get("predicted", False)), str(kept.get("reads", "pictures"))
        return Curve(str(kept["unit"]), points, predicted, reads)
    except (KeyError, TypeError, ValueError, AttributeError):
        log.warning("a curve in %s cannot be read", _FILE)
        return None


def keep_curve(folder: Path, device: str, precision: str, found: Curve) -> None:
    """Keep what was measured of a checkpoint's memory, or predicted."""
    _put("curves", f"{_key(folder, device)} | {precision}", asdict(found))


@cache
def machine() -> str:
    """The processor, and how many of its cores may be used: "AMD EPYC 7763 x 2"."""
    name = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
        name = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
        flags = next(line for line in lines if line.startswith("flags"))
        # One name may stand for several processors in a cloud: what they can do tells them apart.
        name += " " + hashlib.sha256(flags.encode()).hexdigest()[:8]
    except (OSError, StopIteration):
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{name} x {cores}"


def digest(folder: Path) -> str:
    """What tells a checkpoint's files from others: sha256 over their names, sizes and bytes, of weights in samples.

    1 MiB of each large file is read, so that it takes milliseconds; a file that differs elsewhere alone passes.
    """
    total = hashlib.sha256()
    for path in sorted(each for each in folder.iterdir() if each.is_file()):
        if path.suffix not in (".json", ".txt", ".safetensors", ".bin", ".model"):
            continue
        size = path.stat().st_size
        total.update(f"{path.name} {size}\n".encode())
        with path.open("rb") as file:
            for place in range(_PIECES):
                file.seek(place * max(size - _PIECE, 0) // (_PIECES - 1) if size > _PIECES * _PIECE else place * _PIECE)
                total.update(file.read(_PIECE))
    return total.hexdigest()


@cache
def _torch() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("torch")
    except PackageNotFoundError:
        return ""


def _key(folder: Path, device: str) -> str:
    return " | ".join((machine(), f"torch {_torch()}, {_AGAINST}", digest(folder), device))


def _read() -> dict[str, dict[str, Any]]:
    try:
        found = json.loads(paths.user_data_path(_FILE).read_text("utf-8"))
    except (OSError, ValueError):
        found = {}
    kept = found if isinstance(found, dict) else {}
    return {name: kept[name] if isinstance(kept.get(name), dict) else {} for name in ("verdicts", "fits", "curves")}


def _put(what: str, key: str, value: object) -> None:
    path = paths.user_data_path(_FILE)
    with _lock:
        kept = _read()
        kept[what].pop(key, None)
        kept[what] = dict(list(kept[what].items())[-(_MOST - 1) :]) | {key: value}
        aside = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            aside.write_text(json.dumps(kept, indent=1), "utf-8")
            aside.replace(path)
        except OSError as error:
            log.warning("%s cannot be written: %s", path, error)
            with suppress(OSError):
                aside.unlink(missing_ok=True)
