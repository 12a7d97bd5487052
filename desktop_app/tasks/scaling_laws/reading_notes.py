"""What is said of a table of training runs that was read: what was left out, worked out, or looks like a slip."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.tasks.scaling_laws.headings import Column
from desktop_app.tasks.scaling_laws.values import FLOPS_A_TOKEN, PF_DAY, VARIABLES, Run
from desktop_app.translation import worded

if TYPE_CHECKING:
    import pandas as pd

_NAMED_ROWS = 8
_FAR = 3.0
"""Times that compute may be off 6 N D: other ways to count are nearer."""

_MOST_KINDS, _FEWEST_OF_A_KIND = 12, 3
"""Kinds that a column tells apart at most, and runs of each on average at least: else it names the runs."""

_SAME_RUN = 0.01
"""Losses of runs that differ in their seed alone are nearer to each other than this share."""

_SIZE = re.compile(r"[\s_/-]*\(?\d+(?:\.\d+)?\s*[kmbt]?\)?$", re.IGNORECASE)

_SMALL = {"parameters": 1e4, "tokens": 1e5}
"""Where the largest of a table has fewer, its unit is likely to be missing."""


@dataclass
class LeftOut:
    """Numbers of the rows that are no runs. lacking: totals, and rows that lack a loss or what it is a loss of.

    untrained: those before the first step. repeated: those that say again what another row says.
    """

    lacking: list[int] = field(default_factory=list)
    untrained: list[int] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)
    _seen: set[Run] = field(default_factory=set)

    def is_new(self, run: Run) -> bool:
        """Whether no row before said the same; else its row is kept as a repeated one."""
        told = replace(run, row=0)
        if told in self._seen:
            self.repeated.append(run.row)
            return False
        self._seen.add(told)
        return True


def several_kinds(texts: "pd.DataFrame", found: dict[str, Column], runs: Sequence[Run]) -> tuple[str, ...]:
    """A caution where a column of words tells runs of a few kinds apart, such as families of models or experiments.

    texts: the rows that are runs, as they are written; runs: what they say. Words that only name an amount, as
    "width=512" or "tiny" does of all models of one size, tell no families.
    """
    taken = {each.place for what, each in found.items() if what != "name"}
    for place, heading in enumerate(map(str, texts.columns)):
        words = [_family(str(each)) for each in texts.iloc[:, place]] if place not in taken else []
        kinds = dict.fromkeys(word for word in words if word)
        few = 2 <= len(kinds) <= _MOST_KINDS and len(words) >= _FEWEST_OF_A_KIND * len(kinds)
        if few and not any(any(map(str.isdigit, each[:1])) for each in kinds) and not _name_amounts(words, runs):
            named = ", ".join(f"“{each}”" for each in list(kinds)[:4])
            more = "" if len(kinds) <= 4 else f" and {len(kinds) - 4} more"
            return (
                f"One law is fitted to all runs, and “{heading}” tells {named}{more} apart: losses of several families "
                "or experiments may be on scales of their own. Keep the rows of one of them to fit it alone.",
            )
    return ()


def _name_amounts(words: Sequence[str], runs: Sequence[Run]) -> bool:
    """Whether each word stands for one amount of parameters, tokens or compute, and another word for another."""
    for what in VARIABLES:
        amounts: dict[str, set[float | None]] = {}
        for word, run in zip(words, runs, strict=True):
            amounts.setdefault(word, set()).add(getattr(run, what))
        if all(len(each) == 1 for each in amounts.values()) and len(set.union(*amounts.values())) == len(amounts):
            return True
    return False


def _family(name: str) -> str:
    """A name without the size behind it: "Pythia" of "Pythia 1.4B"."""
    return _SIZE.sub("", name.strip()) or name.strip()


def in_pf_days(runs: Sequence[Run], found: dict[str, Column]) -> tuple[Run, ...] | None:
    """The runs with their compute read in PF-days, where only so it is 6 N D, and the heading names no unit."""
    if "compute" not in found or found["compute"].unit or found["compute"].scale != 1.0:
        return None
    told = [times for run in runs if (times := _off(run)) is not None]
    if not told or not all(1 / _FAR < times * PF_DAY < _FAR for times in told):
        return None
    # What was worked out from compute in the wrong unit is worked out from the right one.
    return tuple(_converted(run) for run in runs)


def _converted(run: Run) -> Run:
    if not run.compute or run.derived == "compute":
        return run
    compute = run.compute * PF_DAY
    if run.derived == "tokens" and run.parameters:
        return replace(run, compute=compute, tokens=compute / (FLOPS_A_TOKEN * run.parameters))
    if run.derived == "parameters" and run.tokens:
        return replace(run, compute=compute, parameters=compute / (FLOPS_A_TOKEN * run.tokens))
    return replace(run, compute=compute)


def notes(found: dict[str, Column], runs: Sequence[Run], left_out: LeftOut, pf_days: bool) -> tuple[str, ...]:
    """In sentences.

    pf_days: whether compute was read in PF-days, though its heading does not say so.
    """
    of_runs = (*_compute(found, runs, pf_days), *_read(found), *_small(runs), *_searched(runs))
    return (*_left_out(left_out), *_derived(runs), *of_runs)


def _rows(rows: Sequence[int]) -> str:
    more = f" and {len(rows) - _NAMED_ROWS} more" if len(rows) > _NAMED_ROWS else ""
    return ", ".join(map(str, rows[:_NAMED_ROWS])) + more


def _left_out(rows: LeftOut) -> list[str]:
    said = []
    if len(rows.lacking) == 1:
        said.append(f"Left out, as it is a total or lacks a loss or what it is a loss of: row {_rows(rows.lacking)}.")
    elif rows.lacking:
        said.append(f"Left out, as they are totals or lack a loss or what it is a loss of: rows {_rows(rows.lacking)}.")
    if len(rows.untrained) == 1:
        said.append(f"Left out, as nothing was trained yet: row {_rows(rows.untrained)}.")
    elif rows.untrained:
        said.append(f"Left out, as nothing was trained yet: rows {_rows(rows.untrained)}.")
    if len(rows.repeated) == 1:
        said.append(f"Left out, as it says what another row says: row {_rows(rows.repeated)}.")
    elif rows.repeated:
        said.append(f"Left out, as they say what other rows say: rows {_rows(rows.repeated)}.")
    return said


_DERIVED = {
    "compute": worded("Compute of the runs that do not say: C = 6 N D."),
    "tokens": worded("Tokens of the runs that do not say: D = C / 6 N."),
    "parameters": worded("Parameters of the runs that do not say: N = C / 6 D."),
}
"""What was worked out from the other two."""


def _derived(runs: Iterable[Run]) -> list[str]:
    return [_DERIVED[each] for each in dict.fromkeys(run.derived for run in runs if run.derived)]


def _off(run: Run) -> float | None:
    """How many times its compute is 6 N D; None where it does not tell all three by itself."""
    if run.derived or not (run.parameters and run.tokens and run.compute):
        return None
    return run.compute / (FLOPS_A_TOKEN * run.parameters * run.tokens)


def _compute(found: dict[str, Column], runs: Sequence[Run], pf_days: bool) -> list[str]:
    """Rows whose compute is far from 6 N D: a slip in a unit, or another way to count."""
    if pf_days:
        return [f"“{found['compute'].heading}” was read in PF-days: only so it is near 6 N D."]
    odd = [run.row for run in runs if (times := _off(run)) is not None and not 1 / _FAR < times < _FAR]
    if not odd:
        return []
    if len(odd) == 1:
        return [f"Compute is more than three times off 6 N D in row {_rows(odd)}: check the units."]
    return [f"Compute is more than three times off 6 N D in rows {_rows(odd)}: check the units."]


def _read(found: dict[str, Column]) -> list[str]:
    """Which columns were read otherwise than as they stand, and which were passed over."""
    said = [
        f"“{each.heading}” was read as {what} in units of {each.scale:.4g}."
        for what, each in found.items()
        if each.scale != 1.0
    ]
    for what, each in found.items():
        if each.logarithm:
            said.append(f"The losses are the natural logarithms of “{each.heading}”.")
        if each.others:
            others = ", ".join(f"“{other}”" for other in each.others)
            said.append(f"“{each.heading}” was read as {what}; {others} was passed over.")
    return said


def _small(runs: Sequence[Run]) -> list[str]:
    """Numbers so small that they are likely to be in millions or billions, though nothing says so."""
    said: list[str] = []
    for what, least in _SMALL.items():
        most = max((getattr(run, what) or 0.0 for run in runs), default=0.0)
        if most == 0 or most >= least or any(run.derived == what for run in runs):
            continue
        said.append(
            f"The most {what} of a run are {most:,.6g}: if millions or billions are meant, the heading should say so."
        )
    return said


def _searched(runs: Sequence[Run]) -> list[str]:
    """Runs alike in N, D and C whose losses differ: something else was searched, such as a learning rate.

    Where a table does not tell two of the three, its rows may be steps of one training, and the lowest loss counts.
    """
    alike: dict[tuple[float, float, float], list[Run]] = {}
    for run in runs:
        if run.parameters and run.tokens and run.compute:
            alike.setdefault((run.parameters, run.tokens, run.compute), []).append(run)
    apart = {key: max(run.loss for run in each) / min(run.loss for run in each) - 1 for key, each in alike.items()}
    odd = [run.row for key, each in alike.items() if apart[key] > _SAME_RUN for run in each]
    if not odd:
        return []
    return [
        f"Runs with the same parameters, tokens and compute differ in loss by up to {max(apart.values()):.1%} "
        f"(rows {_rows(sorted(odd))}). Where something else was searched, such as a learning rate, keep the best of "
        "each."
    ]
