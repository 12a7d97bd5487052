"""Fits the laws of each table: first the laws themselves, then the same with the intervals of a bootstrap."""

import time
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop_app.answers import Answer, Failure
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, Problem, Unreadable
from desktop_app.tasks import Answers
from desktop_app.tasks.scaling_laws import fitting, singles
from desktop_app.tasks.scaling_laws.budgets import budget
from desktop_app.tasks.scaling_laws.reading import read
from desktop_app.tasks.scaling_laws.values import JointLaw, Run, Runs, ScalingFit, ScalingLaws

_MOST_RUNS = 20_000
"""More than any study has; a fit of so many takes some minutes."""

_EVERY = 0.5
"""Seconds between interim answers while the bootstrap goes on."""

_FAR_OFF = 0.05
"""A root of the mean square of ln L's residuals beyond which one law does not tell these losses."""

_WIDE = 1.0
"""An exponent whose interval is wider than this times itself says little."""


def answer(question: ScalingLaws, residency: Residency) -> Answers:
    """A ScalingFit for each table; the interim ones have no intervals yet, or those of fewer rounds.

    Raises BadQuestion for a number of rounds below 0.
    """
    if question.rounds < 0 or question.rounds > 100_000:
        raise BadQuestion("bootstrap", "there must be from 0 to 100,000 rounds", "Give another number.")
    given = [question.content] if isinstance(question.content, Runs) else question.tables
    contents: list[Runs | Path] = [*given]
    return Answers(_fits(question, contents), total=len(contents))


def _fits(question: ScalingLaws, contents: list[Runs | Path]) -> Generator[Answer, None, None]:
    for each in contents:
        try:
            yield from _fit(question, each if isinstance(each, Runs) else read(each))
        except Problem as problem:
            yield Failure.of(each.path if isinstance(each, Runs) else each, problem)


def _fit(question: ScalingLaws, runs: Runs) -> Generator[Answer, None, None]:
    started = time.perf_counter()
    _check(runs)
    first = _first(runs)
    if question.rounds:
        yield replace(first, final=False)
    found = first
    for found in _with_intervals(first, question.rounds):
        if not found.final:
            yield found
    found = replace(found, notes=(*runs.notes, *_cautions(found)), seconds=time.perf_counter() - started)
    if question.spending is not None:
        found = replace(found, budget=budget(question.spending, found))
    yield found


def _check(runs: Runs) -> None:
    if len(runs.runs) > _MOST_RUNS:
        raise Unreadable(runs.path, f"it has {len(runs.runs):,} runs; at most {_MOST_RUNS:,} are fitted", "Take fewer.")
    if len(runs.runs) < singles.FEWEST:
        count = len(runs.runs)
        reason = (
            "it has one run with a loss, and even a law of one variable needs four"
            if count == 1
            else f"it has {count} runs with a loss, and even a law of one variable needs four"
        )
        raise Unreadable(runs.path, reason, "Add runs of other sizes to the table.")


def _first(runs: Runs) -> ScalingFit:
    """The laws without their intervals. Raises Unreadable where no law can be fitted at all."""
    n, d, target = _logarithms(runs.runs)
    why_not = fitting.unidentified(n, d) if len(target) else "no run tells both parameters and tokens"
    law, error = None, 0.0
    if not why_not:
        law, _ = fitting.fit(n, d, target)
        error = float(np.sqrt(np.mean((np.log(law.loss(np.exp(n), np.exp(d))) - target) ** 2)))
        if not law.sound:
            why_not = f"the best fit has alpha = {law.alpha:.3g} and beta = {law.beta:.3g}, which is no law of scaling"
            law = None
        elif name := fitting.at_edge(law):
            why_not = (
                f"no value of {name} up to {getattr(law, name):.3g} fits best: these runs follow no one law, or say "
                "too little of it"
            )
            law = None
    found = singles.laws(runs.runs, 0)
    if law is None and not found:
        reason = "loss does not fall with parameters, tokens or compute, or there are fewer than four amounts of each"
        raise Unreadable(runs.path, reason, "Check that the columns are the right ones, and add runs of other sizes.")
    return ScalingFit(
        source=runs.path,
        runs=runs.runs,
        joint=law,
        why_not=why_not,
        error=error,
        singles=found,
        notes=runs.notes,
        device="cpu",
    )


def _with_intervals(first: ScalingFit, rounds: int) -> Generator[ScalingFit, None, None]:
    """The same with intervals; interim ones while the rounds of the joint law go on."""
    if not rounds:
        yield first
        return
    found = replace(first, singles=singles.laws(first.runs, rounds), final=False)
    yield found
    samples: list[JointLaw] = []
    if first.joint is not None:
        said = time.perf_counter()
        for each in fitting.bootstrap(*_logarithms(first.runs), first.joint, rounds):
            samples.append(each)
            if time.perf_counter() - said > _EVERY:
                said = time.perf_counter()
                yield replace(found, samples=tuple(samples))
    yield replace(found, samples=tuple(samples), final=True)


def _logarithms(runs: tuple[Run, ...]) -> tuple[fitting.Floats, fitting.Floats, fitting.Floats]:
    """ln N, ln D and ln L of the runs that tell both N and D, in an order of their own, whatever that of the table."""
    both = [(run.parameters, run.tokens, run.loss) for run in runs if run.parameters and run.tokens]
    n, d, target = np.log(np.array(both, dtype=np.float64).reshape(-1, 3)).T
    return fitting.in_order(n, d, target)


def _cautions(found: ScalingFit) -> list[str]:
    """What a person should know before relying on the constants."""
    said = []
    for name in ("alpha", "beta"):
        each = found.constants()[name]
        if each is None or each.low is None or each.high is None:
            continue
        if each.low <= 0 or each.high - each.low > _WIDE * each.value:
            said.append(
                f"This table hardly determines {name}: 95% of the bootstrap's values lie between {each.low:.3g} and "
                f"{each.high:.3g}. Runs of more different ratios of tokens to parameters would tell."
            )
    if found.joint is not None and found.error > _FAR_OFF:
        said.append(
            f"The joint law misses these losses by {found.error:.1%}, where one law is usually right to 1 or 2%: they "
            "may be of several families, schedules or tokenizers, or of runs that had not settled."
        )
    if found.joint is not None and found.joint.E < 0.01:
        said.append("The best E is about 0: these runs are too far from the least loss there is to tell it.")
    if found.joint is not None and len(found.runs) < 15:
        said.append(f"With {len(found.runs)} runs the intervals themselves are rough.")
    return said
