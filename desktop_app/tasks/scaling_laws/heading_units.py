"""Units of numbers in tables of training runs, in headings and in cells: millions, 10^9, PF-days, bits."""

import re
from collections.abc import Sequence

from desktop_app.tasks.scaling_laws.values import PF_DAY

SCALES = {
    **dict.fromkeys(("thousands", "thousand", "k", "tausend", "miles", "mil"), 1e3),
    **dict.fromkeys(("millions", "million", "m", "mn", "mm", "mio", "millionen", "millones", "millon"), 1e6),
    **dict.fromkeys(("billions", "billion", "b", "bn", "g", "mrd", "milliarden", "milliards", "milliard"), 1e9),
    **dict.fromkeys(("trillions", "trillion", "t", "tn", "billionen", "billones"), 1e12),
    "miles de millones": 1e9,
}
"""German and Spanish have no billion: theirs is the trillion."""

_COMPUTE = {
    **dict.fromkeys(("flops", "flop", "operations", "operationen", "operaciones"), 1.0),
    **dict.fromkeys(
        (
            *("pf days", "pfdays", "pflop days", "pflops days", "pflop s days", "pf s days"),
            *("petaflop days", "petaflops days", "petaflop s days", "petaflops s days"),
        ),
        PF_DAY,
    ),
    **dict.fromkeys(("gf", "gflop", "gflops", "gigaflop", "gigaflops"), 1e9),
    **dict.fromkeys(("tf", "tflop", "tflops", "teraflop", "teraflops"), 1e12),
    **dict.fromkeys(("pf", "pflop", "pflops", "petaflop", "petaflops"), 1e15),
    **dict.fromkeys(("ef", "eflop", "eflops", "exaflop", "exaflops"), 1e18),
    **dict.fromkeys(("zf", "zflop", "zflops", "zettaflop", "zettaflops"), 1e21),
    **dict.fromkeys(("yf", "yflop", "yflops", "yottaflop", "yottaflops"), 1e24),
}
_LOSSES = {
    **dict.fromkeys(("nats", "nat", "nats token", "nats per token", "nat token", "ln", "natural log"), 1.0),
    **dict.fromkeys(("bits", "bit", "bits token", "bits per token", "bit token", "log2"), 0.6931471805599453),
}
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_POWER = re.compile(r"^\s*(?:in\s+)?[x×*]?\s*(?:1e\+?|10\s*(?:\^|\*\*)\s*)(\d{1,2})\b(.*)$", re.IGNORECASE | re.DOTALL)
_POWER_ABOVE = re.compile(r"10\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]+)")


def unit_words(heading: str) -> str:
    """What a heading has in brackets, or in the last of several; "" for nothing."""
    found = _BRACKETS.findall(heading)
    return found[-1].strip() if found else ""


def scale_of(unit: str, what: str, names: Sequence[str]) -> float | None:
    """What numbers in a unit are multiplied by; None for a unit that is not known.

    what: "parameters", "tokens", "compute", "loss" or "perplexity". names: words that say the same as the heading, and
    so no unit: "N (params)", "Loss (L)", "billion tokens".
    """
    known = (
        _LOSSES if what == "loss" else {} if what == "perplexity" else SCALES | (_COMPUTE if what == "compute" else {})
    )
    power = _POWER.match(_POWER_ABOVE.sub(lambda found: "10^" + found[1].translate(_SUPERSCRIPTS), unit))
    words = " ".join(re.findall(r"[a-z0-9]+", (power[2] if power else unit).lower())).removeprefix("in ")
    scale = 10.0 ** int(power[1]) if power else 1.0
    if power and what in ("loss", "perplexity"):
        return None
    for each in (words, words.removeprefix("of "), *_without(words, names)):
        if each in known:
            return scale * known[each]
        if each in names or not each:
            return scale
    return None


def _without(words: str, names: Sequence[str]) -> list[str]:
    """The words without a name before or behind them."""
    cut = [words.removesuffix(f" {each}").removeprefix(f"{each} ") for each in names if len(each) > 1]
    return [each for each in dict.fromkeys(cut) if each != words]
