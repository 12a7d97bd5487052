"""Which published checkpoints suit a machine: what the welcome offers to a person who has only the built-in ones."""

from collections.abc import Iterable

from desktop_app.catalogue.entries import Entry

_SHARE = 0.2
"""The part of the main memory that one of them may need: several are loaded at a time, beside other programs."""


def recommended(entries: Iterable[Entry], memory: int) -> list[Entry]:
    """For each task the first published checkpoint of the catalogue that fits, in the catalogue's order.

    Tasks for which a published or imported one is here already are left out, and so is what may not be used in a
    company: such a checkpoint is a choice of the person, on the Models page.

    memory: bytes of main memory.
    """
    entries = list(entries)
    served = {entry.task for entry in entries if entry.here and not entry.builtin}
    first: dict[str, Entry] = {}
    for entry in entries:
        fits = 0 < entry.memory <= memory * _SHARE
        if entry.hub and not entry.here and fits and not _non_commercial(entry) and entry.task not in served:
            first.setdefault(entry.task, entry)
    return list(first.values())


def first(entries: Iterable[Entry]) -> Entry | None:
    """The first published checkpoint among these that may be used in a company, else the first of all."""
    published = [entry for entry in entries if entry.hub]
    return next((entry for entry in published if not _non_commercial(entry)), next(iter(published), None))


def _non_commercial(entry: Entry) -> bool:
    """Whether the SPDX identifier of its licence forbids use for money, as those of Creative Commons do by "NC"."""
    return "NC" in entry.licence.upper().split("-")
