"""The question about a table of training runs and its answer: runs, laws with their intervals, and budgets."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.answers import Answer, Say
from desktop_app.questions import Question
from desktop_app.translation import Worded, joined, mark, numbered, worded

FLOPS_A_TOKEN = 6.0
"""Floating-point operations of training for each parameter and token (Kaplan et al. 2020, section 2.1)."""

PF_DAY = 1e15 * 86_400
"""Floating-point operations of a petaFLOP/s-day."""

VARIABLES = {"parameters": worded("parameters"), "tokens": worded("tokens"), "compute": worded("compute")}
SIGNS = {"parameters": "N", "tokens": "D", "compute": "C"}
"""What a loss is told against, and the letter the literature writes for it."""


@dataclass(frozen=True)
class Run:
    """One training run.

    name: what its row calls it; "" for nothing. row: its number in the file, from 1.
    parameters, tokens: counts. compute: floating-point operations. loss: nats a token, above 0. None where the table
    does not say.
    derived: which of the three was worked out from the other two by C = 6 N D.
    """

    loss: float
    parameters: float | None = None
    tokens: float | None = None
    compute: float | None = None
    name: str = ""
    row: int = 0
    derived: str = ""


@dataclass(frozen=True)
class Runs:
    """A table as it was read. notes: sentences on what was worked out or left out."""

    path: Path
    runs: tuple[Run, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Estimate:
    """A value, and the bounds between which 95 % of the bootstrap's values lie; None where there is no interval."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class JointLaw:
    """L(N, D) = E + A / N^alpha + B / D^beta (Hoffmann et al. 2022, arXiv 2203.15556, equation 2); nats a token."""

    E: float
    A: float
    B: float
    alpha: float
    beta: float

    def loss(self, parameters: Any, tokens: Any) -> Any:
        """Of a model of so many parameters trained on so many tokens, in nats a token: floats or numpy arrays."""
        return self.E + self.A * parameters**-self.alpha + self.B * tokens**-self.beta

    def optimum(self, compute: Any) -> tuple[Any, Any]:
        """Parameters and tokens of least loss under C = 6 N D (their equation 4): floats or numpy arrays."""
        both = self.alpha + self.beta
        ratio = (self.alpha * self.A / (self.beta * self.B)) ** (1 / both)
        product = compute / FLOPS_A_TOKEN
        return ratio * product ** (self.beta / both), product ** (self.alpha / both) / ratio

    @property
    def formula(self) -> str:
        """As it is written: "L(N, D) = 1.69 + 406 / N^0.34 + 411 / D^0.28"."""
        return Worded("L(N, D) = {E:.4g} + {A:.4g} / N^{alpha:.4g} + {B:.4g} / D^{beta:.4g}", asdict(self))

    @property
    def sound(self) -> bool:
        """Whether loss falls with both, as a law must."""
        return self.alpha > 0 and self.beta > 0 and all(0 < each < float("inf") for each in (self.E, self.A, self.B))


@dataclass(frozen=True)
class SingleLaw:
    """L(X) = floor + (scale / X)^exponent of one variable.

    of: a key of VARIABLES. floor: 0 for a pure power law, as Kaplan et al. (2020) write it.
    first, last: the smallest and the largest X that were fitted; beyond is extrapolation.
    runs: how many were fitted: those that none of a smaller X beats.
    error: the root of the mean square of ln L's residuals.
    samples: (scale, exponent, floor) of each bootstrap round.
    """

    of: str
    scale: Estimate
    exponent: Estimate
    floor: Estimate
    first: float
    last: float
    runs: int
    error: float
    samples: tuple[tuple[float, float, float], ...] = ()

    def loss(self, amount: Any) -> Any:
        """In nats a token, of so many parameters, tokens or operations: floats or numpy arrays."""
        return self.floor.value + (self.scale.value / amount) ** self.exponent.value

    @property
    def formula(self) -> str:
        """As it is written: "L(N) = 1.69 + (1.2e+13 / N)^0.0764"."""
        told: dict[str, Any] = {"sign": SIGNS[self.of], "scale": self.scale.value, "exponent": self.exponent.value}
        if not self.floor.value:
            return Worded("L({sign}) = ({scale:.3g} / {sign})^{exponent:.4g}", told)
        return Worded(
            "L({sign}) = {floor:.4g} + ({scale:.3g} / {sign})^{exponent:.4g}", told | {"floor": self.floor.value}
        )


@dataclass(frozen=True)
class Spending:
    """What may be spent. hours: of GPUs, all together. price: of one hour, in any currency; 0 where it is not known.

    gpu: what a person calls it. peak: its floating-point operations a second. utilisation: the share of them that
    training reaches, in 0..1.
    """

    hours: float
    gpu: str = ""
    peak: float = 989e12
    utilisation: float = 0.4
    price: float = 0.0

    @property
    def compute(self) -> float:
        """Floating-point operations."""
        return self.hours * 3600 * self.peak * self.utilisation

    @property
    def money(self) -> float:
        """In the currency of the price."""
        return self.hours * self.price


@dataclass(frozen=True)
class Budget:
    """The largest worth that a budget buys: how many parameters, on how many tokens, and the loss to expect.

    law: whose law it rests on. beyond: how many times the compute is more than that of the largest run; 1 or less
    within the table.
    """

    spending: Spending
    law: str
    parameters: Estimate
    tokens: Estimate
    loss: Estimate
    beyond: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        """Plain values, compute and money among them."""
        plain = asdict(self)
        return plain | {"compute": self.spending.compute, "money": self.spending.money}


@dataclass(frozen=True, kw_only=True)
class ScalingLaws(Question):
    """Which law do the losses of training runs follow?

    tables: files, or names of published tables. rounds: of the bootstrap; 0 for no intervals.
    spending: a budget to be answered for too. content: Runs that were read already, instead of the tables.
    """

    task = "scaling-laws"

    tables: tuple[Path, ...]
    rounds: int = 100
    spending: Spending | None = None
    content: object = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class ScalingFit(Answer):
    """The laws of one table.

    runs: as they were read. joint: the law of parameters and tokens; None where the table does not determine one, for
    the reason in `why_not`. samples: the law of each bootstrap round. singles: laws of one variable.
    error: the root of the mean square of ln L's residuals from the joint law.
    estimates: the constants of a past answer, whose samples are not kept, with their intervals.
    """

    columns = ("file", "law", "constant", "value", "low", "high", *Answer.columns[1:2])

    runs: tuple[Run, ...]
    joint: JointLaw | None = None
    samples: tuple[JointLaw, ...] = ()
    why_not: str = ""
    error: float = 0.0
    singles: tuple[SingleLaw, ...] = ()
    budget: Budget | None = None
    estimates: tuple[tuple[str, Estimate], ...] = ()

    @property
    def gist(self) -> str:
        """Its laws as they are written."""
        joint = [self.joint.formula] if self.joint is not None else []
        return joined([*joint, *(law.formula for law in self.singles)], "; ")

    @property
    def most_compute(self) -> float:
        """Of the largest run, in floating-point operations; 0 where no run tells."""
        return max((run.compute for run in self.runs if run.compute), default=0.0)

    def constants(self) -> dict[str, Estimate | None]:
        """E, A, B, alpha and beta with their intervals; None where there is no joint law."""
        names = ("E", "A", "B", "alpha", "beta")
        if self.joint is None:
            return dict.fromkeys(names)
        if self.estimates:
            return dict(self.estimates)
        return {name: estimate([getattr(s, name) for s in self.samples], getattr(self.joint, name)) for name in names}

    def rows(self) -> list[dict[str, Any]]:
        """A row a constant of each law."""
        shared = {"file": str(self.source), "notes": "; ".join(self.notes)}
        found = [("joint", name, each) for name, each in self.constants().items()]
        for law in self.singles:
            parts = {"scale": law.scale, "exponent": law.exponent, "floor": law.floor}
            found += [(f"L({SIGNS[law.of]})", name, each) for name, each in parts.items()]
        return [
            shared | {"law": law, "constant": name} | (asdict(each) if each else {"value": None})
            for law, name, each in found
        ]

    def _said(self, say: Say) -> str:
        lines = [f"{self._subject(say)}: {say(numbered('{n} run', '{n} runs', len(self.runs)))}"]
        if self.joint is None:
            lines.append(say(worded("No joint law of parameters and tokens: {why_not}.", why_not=say(self.why_not))))
        else:
            lines.append("L(N, D) = E + A / N^alpha + B / D^beta")
            lines += [f"  {name:6}{_spoken(each, say)}" for name, each in self.constants().items() if each]
        for law in self.singles:
            interval = _between(law.exponent, ",.4g")
            exponent = f"   ({say(worded('exponent {interval}', interval=interval))})" if interval else ""
            lines.append(f"{say(law.formula)}{exponent}, {say(numbered('{n} run', '{n} runs', law.runs))}")
        return "\n".join([*lines, *map(say, budget_words(self.budget) if self.budget else ())])

    def _searched(self) -> Sequence[str]:
        return ["scaling law", *(run.name for run in self.runs)]

    def to_dict(self) -> dict[str, Any]:
        """E, A, B, alpha, beta, each with value, low and high (null where the table does not determine them)."""
        constants = {name: asdict(each) if each else None for name, each in self.constants().items()}
        laws = [{key: value for key, value in asdict(law).items() if key != "samples"} for law in self.singles]
        optimal = None
        if self.joint is not None and self.joint.sound and self.most_compute:
            parameters, tokens = self.joint.optimum(self.most_compute)
            share = self.joint.beta / (self.joint.alpha + self.joint.beta)
            optimal = {"exponent": share, "compute": self.most_compute, "parameters": parameters, "tokens": tokens}
        return (
            constants
            | {
                "identified": self.joint is not None,
                "why_not": self.why_not,
                "laws": laws,
                "compute_optimal": optimal,
                "budget": self.budget.to_dict() if self.budget else None,
                "error": self.error,
                "runs": [asdict(run) for run in self.runs],
            }
            | super().to_dict()
        )


def estimate(samples: Sequence[float], value: float) -> Estimate:
    """A value with the bounds that leave 2.5 % of the samples on each side; no bounds with fewer than 20 of them."""
    if len(samples) < 20:
        return Estimate(value)
    ordered = sorted(samples)
    low, high = (_quantile(ordered, share) for share in (0.025, 0.975))
    return Estimate(value, low, high)


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _spoken(each: Estimate, say: Say) -> str:
    interval = _between(each, ",.4g")
    value = say(worded("{value:,.5g}", value=each.value))
    return f"{value:<12}{f'({say(interval)})' if interval else ''}".rstrip()


def _between(each: Estimate, form: str) -> str:
    """An interval, its bounds in a format; "" where there is none."""
    if each.low is None or each.high is None:
        return ""
    low, high = (Worded(f"{{number:{form}}}", {"number": bound}) for bound in (each.low, each.high))
    return worded("{low} to {high}", low=low, high=high)


_STEPS = (
    (1e12, mark("{amount} trillion")),
    (1e9, mark("{amount} billion")),
    (1e6, mark("{amount} million")),
)


def count(amount: float) -> str:
    """A large number as a person says it: "1.4 trillion", "70 billion", "12,300"."""
    for size, said in _STEPS:
        if amount >= size * 0.9995:
            form = "{number:,.3g}" if amount < size * 1000 else "{number:,.0f}"
            return worded(said, amount=Worded(form, {"number": amount / size}))
    return worded("{number:,.0f}", number=amount)


def budget_words(budget: Budget) -> list[str]:
    """What a budget buys, in some lines."""
    best = mark(
        "Best spent on {parameters} parameters and {tokens} tokens ({ratio:,.3g} a parameter), by the law of {law}."
    )
    lines: list[str] = [
        _spent(budget.spending),
        worded(
            best,
            parameters=_counted(budget.parameters),
            tokens=_counted(budget.tokens),
            ratio=budget.tokens.value / budget.parameters.value,
            law=_THIS_TABLE if budget.law == _THIS_TABLE else budget.law,
        ),
    ]
    interval = _between(budget.loss, ",.4g")
    if interval:
        expected = mark("Loss to expect: {loss:.4g} ({interval}) nats a token.")
        lines.append(worded(expected, loss=budget.loss.value, interval=interval))
    else:
        lines.append(worded("Loss to expect: {loss:.4g} nats a token.", loss=budget.loss.value))
    if budget.beyond > 1:
        beyond = mark("That is {times:,.3g} times the compute of the largest run: an extrapolation.")
        lines.append(worded(beyond, times=budget.beyond))
    return lines


_THIS_TABLE = worded("this table")


def _spent(spending: Spending) -> str:
    """GPU-hours as operations, and as money where their price is known."""
    of = mark("{hours:,.6g} GPU-hours of {gpu} at {share:.0%} of {peak:,.0f} TFLOP/s are {compute:.3g} operations.")
    plain = mark("{hours:,.6g} GPU-hours at {share:.0%} of {peak:,.0f} TFLOP/s are {compute:.3g} operations.")
    told: dict[str, Any] = {
        "hours": spending.hours,
        "share": spending.utilisation,
        "peak": spending.peak / 1e12,
        "compute": spending.compute,
    }
    said = worded(of, gpu=spending.gpu, **told) if spending.gpu else worded(plain, **told)
    if not spending.price:
        return said
    costs = mark("{operations} At {price:,.2f} for a GPU-hour that costs {money:,.0f}.")
    return worded(costs, operations=said, money=spending.money, price=spending.price)


def _counted(each: Estimate) -> str:
    if each.low is None or each.high is None:
        return count(each.value)
    return worded("{amount} ({low} to {high})", amount=count(each.value), low=count(each.low), high=count(each.high))
