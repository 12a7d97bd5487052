"""Which column of a table says parameters, tokens, compute or loss, and in what unit: told from its heading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.tasks.scaling_laws.values import PF_DAY

_NAMES = {
    "parameters": (
        "parameters|params|param|n params|num params|nparams|n parameters|num parameters|number of parameters|"
        "parameter count|param count|model parameters|model params|non embedding parameters|non embedding params|"
        "model size|n"
    ),
    "tokens": (
        "tokens|training tokens|train tokens|n tokens|num tokens|ntokens|number of tokens|token count|dataset tokens|"
        "dataset size|data size|tokens seen|tokens trained|d"
    ),
    "compute": (
        "compute|training compute|train compute|flops|flop|training flops|train flops|training flop|total flops|"
        "total compute|pf days|pfdays|petaflop days|petaflop s days|pflop s days|c"
    ),
    "loss": (
        "test loss|validation loss|val loss|valid loss|eval loss|evaluation loss|held out loss|final loss|loss|"
        "cross entropy|cross entropy loss|test cross entropy|nll|training loss|train loss|l"
    ),
}
"""What each is called, what is meant rather first: losses on held-out text before losses of training."""

_SCALES = {
    "": 1.0,
    **dict.fromkeys(("thousands", "thousand", "k"), 1e3),
    **dict.fromkeys(("millions", "million", "m", "mn", "mio"), 1e6),
    **dict.fromkeys(("billions", "billion", "b", "bn", "g"), 1e9),
    **dict.fromkeys(("trillions", "trillion", "t"), 1e12),
}
_COMPUTE_SCALES = {
    **dict.fromkeys(("flops", "flop", "operations"), 1.0),
    **dict.fromkeys(("pf days", "pfdays", "petaflop days", "petaflop s days", "pflop s days"), PF_DAY),
    **dict.fromkeys(("pf", "pflop", "pflops", "petaflop", "petaflops"), 1e15),
    **dict.fromkeys(("ef", "eflop", "eflops", "exaflop", "exaflops"), 1e18),
    **dict.fromkeys(("zf", "zflop", "zflops", "zettaflop", "zettaflops"), 1e21),
}
_LOSS_SCALES = {
    **dict.fromkeys(("nats", "nat", "nats token", "nats per token", "nat token"), 1.0),
    **dict.fromkeys(("bits", "bit", "bits token", "bits per token", "bit token"), 0.6931471805599453),
}
_UNIT = re.compile(r"[(\[]([^)\]]*)[)\]]")
_NAME_COLUMNS = ("model", "name", "run", "model name", "family", "label")


@dataclass(frozen=True)
class Column:
    """A column of the table. place: its index. scale: what its numbers are multiplied by; unit: as the heading says."""

    place: int
    heading: str
    scale: float = 1.0
    unit: str = ""


def columns(headings: Sequence[str]) -> dict[str, Column]:
    """The columns by what they say ("parameters", "tokens", "compute", "loss", and "name"), as far as there are any.

    Single letters count where three of the four are there, as N, D and loss are. A unit that is not known leaves the
    column out: see unknown_unit().
    """
    found: dict[str, Column] = {}
    for what, names in _NAMES.items():
        for name in names.split("|"):
            place = next((at for at, each in enumerate(headings) if _bare(each, what)[0] == name), None)
            if place is not None:
                scale = _bare(headings[place], what)[1]
                if scale is not None:
                    found[what] = Column(place, headings[place], scale, _unit(headings[place]))
                break
    letters = [what for what, each in found.items() if len(_words(each.heading)) == 1]
    if len(found) < 3:
        for what in letters:
            del found[what]
    taken = {each.place for each in found.values()}
    for place, each in enumerate(headings):
        if _words(each) in _NAME_COLUMNS and place not in taken:
            found["name"] = Column(place, each)
            break
    return found


def unknown_unit(headings: Sequence[str]) -> str:
    """The heading of a column of ours whose unit is not known; "" where there is none."""
    for each in headings:
        for what, names in _NAMES.items():
            bare, scale = _bare(each, what)
            if bare in names.split("|") and len(bare) > 1 and scale is None:
                return each
    return ""


def tells_losses(headings: Sequence[str]) -> bool:
    """Whether a table with these headings is one of training runs: a loss, and what it is a loss of."""
    found = columns(headings)
    return "loss" in found and bool(found.keys() & {"parameters", "tokens", "compute"})


def _words(heading: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", _UNIT.sub(" ", heading).lower()))


def _unit(heading: str) -> str:
    found = _UNIT.search(heading)
    return found.group(1).strip() if found else ""


def _bare(heading: str, what: str) -> tuple[str, float | None]:
    """The heading without its unit, and the unit's scale; None for a unit that is not known."""
    scales = _SCALES | (_COMPUTE_SCALES if what == "compute" else _LOSS_SCALES if what == "loss" else {})
    if what == "loss":
        scales = _LOSS_SCALES | {"": 1.0}
    words, unit = _words(heading), _unit(heading)
    if unit:
        return words, scales.get(" ".join(re.findall(r"[a-z0-9]+", unit.lower())))
    if what == "compute" and words in _COMPUTE_SCALES:
        return words, _COMPUTE_SCALES[words]
    if words in _NAMES[what].split("|"):
        return words, 1.0
    first, _, last = words.rpartition(" ")
    # "params m", "tokens billions": a unit without brackets.
    return (first, scales[last]) if last in scales and first in _NAMES[what].split("|") else (words, 1.0)
