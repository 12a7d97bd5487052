"""What a sweep says in words: how far the mechanisms are apart, which is fastest, and what was not tried and why."""

from collections.abc import Sequence

from desktop_app.answers import MemoryPoint, spoken_list
from desktop_app.translation import mark, number, tr
from desktop_app.ui.panels.cost_kinds import CostKind, extent, megabytes
from desktop_app.ui.panels.sweep_options import LAYER_TITLES
from desktop_app.ui.said import as_said


def said(points: Sequence[MemoryPoint], kind: CostKind) -> list[str]:
    """All there is to say of these points, a sentence or some an entry."""
    found = list(points)
    if kind is CostKind.TIME:
        told = [fastest_meaning(found), crossing_meaning(found)]
    else:
        told = [meaning(found), layers_meaning(found), model_meaning(found)]
    return [words for words in (*told, skipped_meaning(found)) if words]


def _timed(points: Sequence[MemoryPoint]) -> dict[int, dict[str, MemoryPoint]]:
    """By length and mechanism, what was timed of one attention."""
    found: dict[int, dict[str, MemoryPoint]] = {}
    for each in points:
        if each.run and each.mechanism != "model" and each.mechanism not in LAYER_TITLES:
            found.setdefault(each.length, {})[each.mechanism] = each
    return found


def fastest_meaning(points: Sequence[MemoryPoint]) -> str:
    """Which mechanism took the least time at the longest length that two or more were timed at; "" without one."""
    timed = {length: found for length, found in _timed(points).items() if len(found) > 1}
    if not timed:
        return ""
    longest = max(timed)
    found = sorted(timed[longest].values(), key=lambda each: each.run or 0)
    exact = next((each for each in found if each.mechanism == "sdpa"), None)
    words = tr(
        "At {tokens:,} tokens {name} was fastest: {amount} ms.",
        tokens=longest,
        name=as_said(found[0].title),
        amount=megabytes(1000 * (found[0].run or 0)),
    )
    if exact is None or exact is found[0]:
        return words
    other = tr("SDPA, which is exact, took {amount} ms.", amount=megabytes(1000 * (exact.run or 0)))
    return f"{words} {other}"


def crossing_meaning(points: Sequence[MemoryPoint]) -> str:
    """From which length on each mechanism stays below SDPA in time; "" where none does."""
    timed = {length: found for length, found in sorted(_timed(points).items()) if "sdpa" in found}
    since: dict[str, int] = {}
    titles: dict[str, str] = {}
    for length, found in timed.items():
        for name, each in found.items():
            if name == "sdpa" or name.startswith("sdpa-"):
                continue
            titles[name] = as_said(each.title)
            if (each.run or 0) < (found["sdpa"].run or 0):
                since.setdefault(name, length)
            else:
                since.pop(name, None)
    if not since:
        return ""
    named = [
        tr("{name} from {tokens} tokens", name=titles[name], tokens=number(length, ","))
        for name, length in sorted(since.items(), key=lambda each: each[1])
    ]
    return tr("Faster than SDPA in this run: {names}.", names=spoken_list(named, len(named)))


def skipped_meaning(points: Sequence[MemoryPoint]) -> str:
    """What was not tried, from which length on, and why; "" where all was."""
    first: dict[str, MemoryPoint] = {}
    for each in sorted(points, key=lambda each: each.length):
        if each.megabytes is None and each.note:
            first.setdefault(each.mechanism, each)
    words = mark("{name} was not tried at {tokens:,} tokens: {why}.")
    return " ".join(tr(words, name=as_said(each.title), tokens=each.length, why=_why(each)) for each in first.values())


def _why(point: MemoryPoint) -> str:
    foretold = tr("predicted {amount} MB", amount=megabytes(point.predicted)) if point.predicted else ""
    return ", ".join(each for each in (foretold, as_said(point.note)) if each)


def model_meaning(points: list[MemoryPoint]) -> str:
    """What a whole model takes, and what would fit into some memory; "" where none was measured."""
    mine = [each for each in points if each.mechanism == "model" and each.megabytes]
    if not mine:
        return ""
    longest = max(mine, key=lambda each: each.length)
    words = tr(
        "{model} took {amount} MB beside its weights at {tokens:,} tokens. {what}",
        model=as_said(longest.title),
        amount=megabytes(longest.megabytes or 0),
        tokens=longest.length,
        what=extent(longest),
    )
    return " ".join([words, *map(as_said, longest.notes)])


def layers_meaning(points: list[MemoryPoint]) -> str:
    """How the exact layer of transformers stands among its others, at the longest length they were all measured at."""
    mine = [each for each in points if each.mechanism in LAYER_TITLES and each.megabytes]
    exact = [each for each in mine if each.mechanism == "bert-sdpa"]
    if not exact:
        return ""
    at = max(exact, key=lambda each: each.length)
    others = [each for each in mine if each.length == at.length and each is not at]
    if not others:
        return ""
    less = [as_said(each.title) for each in others if (each.megabytes or 0) < (at.megabytes or 0)]
    amounts = spoken_list([f"{as_said(each.title)} {megabytes(each.megabytes or 0)}" for each in others], len(others))
    words = tr(
        "At {tokens:,} tokens a layer of BERT took {amount} MB by SDPA, which is exact; others: {amounts} MB.",
        tokens=at.length,
        amount=megabytes(at.megabytes or 0),
        amounts=amounts,
    )
    told = tr("Less than that: {names}.", names=spoken_list(less)) if less else tr("None of these takes less.")
    return f"{words} {told}"


def meaning(points: list[MemoryPoint]) -> str:
    """What the longest length at which both exact mechanisms were measured says; "" before that."""
    by_length: dict[int, dict[str, float]] = {}
    for each in points:
        if each.megabytes:
            by_length.setdefault(each.length, {})[each.mechanism] = each.megabytes
    both = [length for length, found in by_length.items() if {"eager", "sdpa"} <= found.keys()]
    if not both:
        return ""
    found = by_length[max(both)]
    eager, sdpa = found["eager"], found["sdpa"]
    least = tr(" Nothing here needs less.") if sdpa == min(found.values()) else ""
    return tr(
        "At {both:,} tokens eager attention took {megabytes} MB, and SDPA {megabytes2} MB: {eager:,.0f} "
        "times less for the same result.{least}",
        both=max(both),
        megabytes=megabytes(eager),
        megabytes2=megabytes(sdpa),
        eager=eager / sdpa,
        least=least,
    )
