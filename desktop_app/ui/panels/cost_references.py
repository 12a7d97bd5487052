"""Curves that were measured elsewhere, shown beside a person's own: resources/attention-memory/CARD.json.

Seconds are null where other work on that machine was in their way; grows_from as Mechanism had it there, 0 where none
is told.
"""

import json
from functools import cache

from desktop_app import paths
from desktop_app.answers import MemoryPoint


@cache
def _sets() -> dict[str, tuple[MemoryPoint, ...]]:
    found = {}
    for path in sorted(paths.shipped("resources", "attention-memory").glob("*.json")):
        kept = json.loads(path.read_text("utf-8"))
        found[str(kept["device"])] = tuple(
            MemoryPoint(
                mechanism=each["mechanism"],
                title=each["mechanism"],
                about=kept["about"],
                length=each["length"],
                megabytes=each["bytes"] / 1e6,
                predicted=0.0,
                run=each["seconds"],
                grows_from=kept.get("grows_from", {}).get(each["mechanism"], 0),
                device=kept["device"],
            )
            for each in kept["points"]
        )
    return found


def names() -> list[str]:
    """The devices that there are curves of."""
    return list(_sets())


def points(name: str) -> tuple[MemoryPoint, ...]:
    """What was measured there; nothing for a name that is not known."""
    return _sets().get(name, ())
