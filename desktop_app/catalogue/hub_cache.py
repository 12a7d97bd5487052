"""The hub cache of this machine, which belongs to several programs: where it is, and what lies in it."""

import os
from pathlib import Path


def folder() -> Path:
    """The folder in which the hub's clients keep downloads (HF_HUB_CACHE, HF_HOME, as huggingface_hub reads them)."""
    if cache := os.environ.get("HF_HUB_CACHE"):
        return Path(cache).expanduser()
    if home := os.environ.get("HF_HOME"):
        return Path(home).expanduser() / "hub"
    return Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser() / "huggingface" / "hub"


def cached_snapshot(hub: str) -> Path | None:
    """The newest complete-looking snapshot of a hub repository in the cache; the network is never asked."""
    repository = folder() / f"models--{hub.replace('/', '--')}"
    snapshots = repository / "snapshots"
    if not snapshots.is_dir():
        return None
    main = repository / "refs" / "main"
    if main.is_file():
        named = snapshots / main.read_text("utf-8").strip()
        if (named / "config.json").is_file():
            return named
    found = [each for each in snapshots.iterdir() if (each / "config.json").is_file()]
    return max(found, key=lambda each: each.stat().st_mtime, default=None)
