"""Which column of a table says parameters, tokens, compute or loss, and in what unit: told from its heading."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.tasks.scaling_laws.heading_units import scale_of, unit_words
from desktop_app.tasks.scaling_laws.values import SIGNS

_NAMES = {
    "parameters": (
        "parameters|params|param|n params|num params|nparams|n parameters|num parameters|number of parameters|"
        "parameter count|param count|parameters count|params count|total parameters|total params|model parameters|"
        "model params|trainable parameters|trainable params|non embedding parameters|non embedding params|"
        "params non embedding|parameters non embedding|total parameter count|model size|parameter|parameterzahl|"
        "parameteranzahl|"
        "anzahl parameter|anzahl der parameter|parametros|numero de parametros|parametres|nombre de parametres|n|size"
    ),
    "tokens": (
        "tokens|training tokens|train tokens|total tokens|n tokens|num tokens|ntokens|number of tokens|token count|"
        "tokens count|dataset tokens|dataset size|data size|tokens seen|tokens trained|trained tokens|"
        "training tokens seen|token|trainingstoken|trainingstokens|anzahl token|anzahl tokens|anzahl der token|"
        "tokens de entrenamiento|numero de tokens|jetons|nombre de tokens|d"
    ),
    "compute": (
        "compute|training compute|train compute|flops|flop|training flops|train flops|training flop|train flop|"
        "total flops|total flop|total compute|compute budget|flop budget|flops budget|pf days|pfdays|petaflop days|"
        "petaflops days|petaflop s days|pflop s days|pflop days|pflops days|rechenaufwand|trainingsaufwand|"
        "computo|computo de entrenamiento|calcul|c|budget"
    ),
    "loss": (
        "test loss|validation loss|val loss|valid loss|eval loss|evaluation loss|held out loss|final loss|"
        "final test loss|final validation loss|final val loss|final eval loss|loss test|loss validation|loss val|"
        "loss eval|loss|cross entropy|cross entropy loss|"
        "test cross entropy|validation cross entropy|val cross entropy|ce loss|lm loss|nll|nll loss|"
        "testverlust|validierungsverlust|verlust|perdida de prueba|perdida de validacion|perdida|"
        "perte de test|perte de validation|perte|training loss|train loss|loss train|"
        "final train loss|final training loss|"
        "trainingsverlust|perdida de entrenamiento|perte d entrainement|l"
    ),
    "perplexity": (
        "test perplexity|validation perplexity|val perplexity|eval perplexity|perplexity|test ppl|val ppl|"
        "validation ppl|eval ppl|ppl|perplexitat|perplejidad|perplexite|training perplexity|train perplexity|train ppl"
    ),
}
"""What each is called, what is meant rather first: losses on held-out text before losses of training."""

_KNOWN = {what: names.split("|") for what, names in _NAMES.items()}
_VAGUE = frozenset(("n", "d", "c", "l", "size", "budget"))
_SIZES = frozenset(("size", "budget"))
"""Headings that count only in the company of others; where nothing tells more, a size may be of anything."""

_LIKE_LOSSES = frozenset("loss losses entropy crossentropyloss perplexity ppl nll".split())

_NAME_COLUMNS = ("model", "name", "run", "model name", "run name", "family", "label")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


@dataclass(frozen=True)
class Column:
    """A column of the table. place: its index. scale: what its numbers are multiplied by; unit: as the heading says.

    others: headings that say the same, which were passed over. logarithm: whether a loss is that of its numbers.
    """

    place: int
    heading: str
    scale: float = 1.0
    unit: str = ""
    others: tuple[str, ...] = ()
    logarithm: bool = False


def columns(headings: Sequence[str]) -> dict[str, Column]:
    """The columns by what they say ("parameters", "tokens", "compute", "loss", and "name"), as far as there are any.

    Single letters count where three of the four are there, as N, D and loss are. A unit that is not known leaves the
    column out: see unknown_unit(). Perplexities are losses where there are no losses, and any one column whose heading
    ends with "loss" is one where no other is.
    """
    found = {what: column for what in ("loss", *SIGNS) if (column := _column(headings, what)) is not None}
    if "loss" not in found:
        perplexity = _column(headings, "perplexity")
        loss = perplexity if perplexity is not None else _any_loss(headings)
        found |= {} if loss is None else {"loss": loss}
    if len(found) < 3:
        found = {what: each for what, each in found.items() if not _vague(each.heading, what)}
    if not any(what in SIGNS and _name(each, what) not in _SIZES for what, each in found.items()):
        found = {what: each for what, each in found.items() if what not in SIGNS}
    taken = {each.place for each in found.values()}
    for place, each in enumerate(headings):
        if _words(each) in _NAME_COLUMNS and place not in taken:
            found["name"] = Column(place, each)
            break
    return found


def unknown_unit(headings: Sequence[str]) -> str:
    """The heading of a column of ours whose unit is not known; "" where there is none."""
    told = columns(headings)
    for each in headings:
        for what in _KNOWN:
            if what in told or (what == "perplexity" and "loss" in told):
                continue
            name, scale = _read(each, what)
            if scale is None and name not in _VAGUE:
                return each
    return ""


def like_losses(headings: Sequence[str]) -> list[str]:
    """The headings that sound like a loss or a perplexity, of which columns() chooses none where there are several."""
    return [each for each in headings if _LIKE_LOSSES & set(_words(each).split())]


def tells_losses(headings: Sequence[str]) -> bool:
    """Whether a table with these headings is one of training runs: a loss, and what it is a loss of."""
    found = columns(headings)
    return "loss" in found and bool(found.keys() & {"parameters", "tokens", "compute"})


def _column(headings: Sequence[str], what: str) -> Column | None:
    """The column that says it, the name that is meant rather before others; None where none does in a known unit."""
    fitting = []
    for place, heading in enumerate(headings):
        name, scale = _read(heading, what)
        if name and scale is not None:
            fitting.append((_KNOWN[what].index(name), place, scale))
    if not fitting:
        return None
    (_, place, scale), *others = sorted(fitting)
    passed_over = tuple(headings[other] for _, other, _ in others if not _vague(headings[other], what))
    return Column(place, headings[place], scale, unit_words(headings[place]), passed_over, what == "perplexity")


def _any_loss(headings: Sequence[str]) -> Column | None:
    """A loss by another name, as "paloma macro loss" is; None where there are several, or none."""
    fitting = [(place, each) for place, each in enumerate(headings) if _words(each).endswith(" loss")]
    if len(fitting) != 1:
        return None
    ((place, heading),) = fitting
    scale = scale_of(unit_words(heading), "loss", ("loss",))
    return None if scale is None else Column(place, heading, scale, unit_words(heading))


def _name(column: Column, what: str) -> str:
    return _read(column.heading, what)[0]


def _vague(heading: str, what: str) -> bool:
    return _read(heading, what)[0] in _VAGUE


def _words(heading: str) -> str:
    """The heading in small letters without accents, unit, and signs: "valLoss (nats)" is "val loss"."""
    return plain(re.sub(r"[(\[][^)\]]*[)\]]", " ", _INNER_CAPITAL.sub(" ", heading)))


def plain(text: str) -> str:
    """Words in small letters without accents, single spaces between them."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", letters.lower()))


def _read(heading: str, what: str) -> tuple[str, float | None]:
    """Which of the names of it a heading has, "" for none; and the scale of its unit, None for one that is not known.

    Of a path as loggers write it ("throughput/total_tokens"), the whole counts, or else its last part.
    """
    names, unit = _KNOWN[what], unit_words(heading)
    alike = (*names, SIGNS.get(what, "L").lower())
    for words in dict.fromkeys((_words(heading), _words(heading.rpartition("/")[2]) if "/" in heading else "")):
        for name, beside in _named(words, what, names):
            scale = scale_of(beside, what, ()) if beside else 1.0
            if scale is None:
                continue
            within = scale_of(unit, what, alike) if unit else 1.0
            return name, None if within is None else scale if within == 1.0 else within
    return "", 1.0


def _named(words: str, what: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The names that words may be, each with the words of a unit that stand before or behind it."""
    sign = SIGNS.get(what, "L").lower()
    without = words.removeprefix(f"{sign} ").removesuffix(f" {sign}")
    for each in dict.fromkeys((words, without)):
        if each in names:
            yield each, each if what == "compute" and scale_of(each, what, ()) is not None else ""
        first, _, last = each.rpartition(" ")
        if first in names:
            yield first, last
        before, _, rest = each.partition(" ")
        if rest in names:
            yield rest, before
        # "total gflops": the unit is the name.
        if what == "compute" and first in ("total", "training", "train") and last not in names:
            yield "flops", last
        if first.endswith(" in") and first.removesuffix(" in") in names:
            yield first.removesuffix(" in"), last
