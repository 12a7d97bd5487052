"""What a plot of scaling laws shows, as plain values: the window and the SVG file draw the same."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.tasks.scaling_laws import published
from desktop_app.tasks.scaling_laws.slices import slices_of
from desktop_app.tasks.scaling_laws.values import FLOPS_A_TOKEN, PF_DAY, VARIABLES, JointLaw, Run, ScalingFit, SingleLaw
from desktop_app.tasks.scaling_laws.views import overlays_of
from desktop_app.translation import Worded, joined, mark, worded

Floats: TypeAlias = NDArray[np.float64]

DOTS, LINE, BEYOND, OTHER = "dots", "line", "beyond", "other"
"""How a series is drawn: points; what was fitted; its extrapolation, grey and dashed; a published law, thin."""

_POINTS = 80
_BEYOND = 30.0
"""How many times past the largest and below the smallest amount a law is drawn, as extrapolation."""

AXES = {
    "parameters": worded("Parameters N"),
    "tokens": worded("Training tokens D"),
    "compute": worded("Training compute C in floating-point operations"),
}
_LOSS = worded("Loss in nats a token")
_RUNS = worded("Runs")

_NO_LAW = mark("No law of {of} alone: it takes four different amounts, and a loss that falls with them.")


@dataclass(frozen=True)
class Series:
    """Points or a line. colour: a number; equal ones look equal. names: of the points."""

    label: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    look: str = LINE
    colour: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Band:
    """Between which values 95 % of the bootstrap's curves lie."""

    x: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    colour: int = 0


@dataclass(frozen=True)
class Chart:
    """A plot. log_x, log_y: whether its axes are logarithmic. note: a sentence to be read beside it."""

    title: str
    x_title: str
    y_title: str
    series: tuple[Series, ...]
    bands: tuple[Band, ...] = ()
    log_x: bool = True
    log_y: bool = True
    note: str = ""


def loss_chart(of: str, fit: ScalingFit | None, others: Sequence[str] = ()) -> Chart:
    """Loss against parameters, tokens or compute: runs, law with its band, extrapolation, and published laws.

    of: "parameters", "tokens" or "compute". others: names in views.OVERLAYS.
    """
    series: list[Series] = []
    bands: list[Band] = []
    span = published.KAPLAN_RANGE[of]
    note = ""
    if fit is not None:
        law = next((each for each in fit.singles if each.of == of), None)
        points = [(amount, run.loss, run) for run in fit.runs if (amount := getattr(run, of))]
        if points:
            x, y, runs = zip(*points, strict=True)
            series.append(Series(_RUNS, x, y, DOTS, 0, _names(runs, fit)))
            span = (min(x), max(x))
        if law is not None:
            span = (law.first, law.last)
            series += _fitted(law.formula, law.loss, span, 0)
            bands += _single_band(law, span)
        else:
            note = worded(_NO_LAW, of=VARIABLES[of])
        if fit.joint is not None and points:
            series.append(
                _joint_line(of, joined([worded("This table's joint law"), _ENDS[of]]), fit.joint, span, 1, LINE)
            )
            bands += _joint_band(of, fit, span)
    wide = (span[0] / _BEYOND, span[1] * _BEYOND)
    for at, name in enumerate(others):
        line = _overlay(of, name, wide, 2 + at)
        series += [line] if line is not None else []
    return Chart(
        f"L({of[0].upper() if of != 'compute' else 'C'})", AXES[of], _LOSS, tuple(series), tuple(bands), note=note
    )


_ENDS = {
    "parameters": worded(", tokens without end"),
    "tokens": worded(", parameters without end"),
    "compute": worded(", spent best"),
}
"""What a joint law is told at where the plot shows one variable."""


def _overlay(of: str, name: str, span: tuple[float, float], colour: int) -> Series | None:
    if name in published.JOINT:
        return _joint_line(of, joined([name, _ENDS[of]]), published.JOINT[name], span, colour, OTHER)
    if name.startswith("Henighan: "):
        if of != "compute":
            return None
        modality = name.removeprefix("Henighan: ")
        name, power = published.henighan(modality), published.HENIGHAN[modality]
    else:
        power = published.KAPLAN[of]
    return _line(name, power.loss, span, OTHER, colour)


def _joint_loss(of: str, law: JointLaw, x: Floats) -> Floats:
    """Of a joint law at its end: of one variable, the other without end; of compute that is spent best."""
    if of == "compute":
        return np.asarray(law.loss(*law.optimum(x)))
    return law.E + (law.A * x**-law.alpha if of == "parameters" else law.B * x**-law.beta)


def _joint_line(of: str, label: str, law: JointLaw, span: tuple[float, float], colour: int, look: str) -> Series:
    return _line(label, lambda x: _joint_loss(of, law, x), span, look, colour)


def _joint_band(of: str, fit: ScalingFit, span: tuple[float, float]) -> list[Band]:
    x = np.geomspace(*span, _POINTS)
    return _band(x, (_joint_loss(of, each, x) for each in fit.samples if each.sound), 1)


def _fitted(label: str, loss: Callable[..., Any], span: tuple[float, float], colour: int) -> list[Series]:
    """A law where it was fitted, and grey where it goes on."""
    low, high = span
    return [
        _line(label, loss, span, LINE, colour),
        _line(worded("Extrapolation"), loss, (low / _BEYOND, low), BEYOND, colour),
        _line(worded("Extrapolation"), loss, (high, high * _BEYOND), BEYOND, colour),
    ]


def _line(label: str, value: Callable[..., Any], span: tuple[float, float], look: str, colour: int) -> Series:
    x = np.geomspace(*span, _POINTS)
    return Series(label, tuple(x.tolist()), tuple(np.asarray(value(x)).tolist()), look, colour)


def _single_band(law: SingleLaw, span: tuple[float, float]) -> list[Band]:
    x = np.geomspace(span[0] / _BEYOND, span[1] * _BEYOND, _POINTS)
    curves = [floor + (scale / x) ** exponent for scale, exponent, floor in law.samples]
    return _band(x, curves, 0)


def _band(x: Floats, curves: Iterable[Floats], colour: int) -> list[Band]:
    stacked = np.array(list(curves))
    if len(stacked) < 20:
        return []
    low, high = np.quantile(stacked, (0.025, 0.975), axis=0)
    return [Band(tuple(x.tolist()), tuple(low.tolist()), tuple(high.tolist()), colour)]


def residuals(fit: ScalingFit) -> Chart:
    """How far each run lies from the joint law, or from that of one variable, in per cent of the loss."""
    law: JointLaw | SingleLaw | None = fit.joint or next(iter(fit.singles), None)
    points = []
    for run in fit.runs:
        if isinstance(law, JointLaw) and run.parameters and run.tokens:
            points.append((law.loss(run.parameters, run.tokens), run))
        elif isinstance(law, SingleLaw) and (amount := getattr(run, law.of)):
            points.append((law.loss(amount), run))
    x = tuple(said for said, _ in points)
    y = tuple(100 * float(np.log(run.loss / said)) for said, run in points)
    runs = Series(_RUNS, x, y, DOTS, 0, _names([run for _, run in points], fit))
    zero = Series(worded("The law"), (min(x, default=1), max(x, default=2)), (0.0, 0.0), LINE, 0)
    which: str = worded("the joint law")
    if fit.joint is None:
        which = worded("the law of {of}", of=VARIABLES[law.of]) if isinstance(law, SingleLaw) else ""
    spread = float(np.sqrt(np.mean(np.square(y)))) if y else 0.0
    from_it = mark("Residuals from {which}: {spread:.2g}% of the loss as a root of the mean square.")
    x_title, y_title = worded("Loss that the law says, in nats a token"), worded("Loss above or below it, in %")
    note = worded(from_it, which=which, spread=spread)
    return Chart(worded("Residuals"), x_title, y_title, (runs, zero), log_x=False, log_y=False, note=note)


def isoflops(fit: ScalingFit | None, law: JointLaw, of: str) -> Chart:
    """Slices of equal compute: loss against parameters, tokens being C / 6 N, with the least of each marked.

    of: whose law it is, in words.
    """
    series = []
    lowest = []
    for at, each in enumerate(slices_of(fit.runs if fit is not None else ())):
        best = float(law.optimum(each.compute)[0])
        sizes = [best / 30, best * 30, *(run.parameters or best for run in each.runs)]
        x = np.geomspace(min(sizes), max(sizes), _POINTS)
        y = np.asarray(law.loss(x, each.compute / FLOPS_A_TOKEN / x))
        series.append(Series(f"C = {each.compute:.2g}", tuple(x.tolist()), tuple(y.tolist()), LINE, at))
        lowest.append((best, float(law.loss(*law.optimum(each.compute)))))
        if each.runs:
            places = tuple(run.parameters or 0 for run in each.runs)
            losses = tuple(run.loss for run in each.runs)
            series.append(Series("", places, losses, DOTS, at, _names(each.runs, fit)))
    series.append(Series(worded("Least loss"), *_columns(lowest), look=BEYOND, colour=9))
    note = worded("By the law of {of}.", of=of)
    return Chart(worded("IsoFLOP slices"), AXES["parameters"], _LOSS, tuple(series), note=note)


def _names(runs: Sequence[Run], fit: ScalingFit | None) -> tuple[str, ...]:
    """What runs are called; nothing where all of the table are called the same, which tells none from another."""
    told = fit is not None and len({run.name for run in fit.runs}) > 1
    return tuple(run.name for run in runs) if told else ()


def _columns(points: Sequence[tuple[float, float]]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    return tuple(x for x, _ in points), tuple(y for _, y in points)


def optimal(fit: ScalingFit | None) -> Chart:
    """The compute-optimal number of parameters against compute: this table's, and the published ones."""
    runs = [run for run in fit.runs if run.compute and run.parameters] if fit is not None else []
    costs = [run.compute or 0 for run in runs]
    span = (min(costs), max(costs)) if costs else (1e18, 1e24)
    wide = (span[0] / _BEYOND, span[1] * _BEYOND)
    series: list[Series] = []
    bands: list[Band] = []
    if runs:
        sizes = tuple(run.parameters or 0 for run in runs)
        series.append(Series(_RUNS, tuple(costs), sizes, DOTS, 0, _names(runs, fit)))
    if fit is not None and fit.joint is not None:
        own = fit.joint
        share = own.beta / (own.alpha + own.beta)
        series += _fitted(
            worded("This table: N grows as C^{share:.3f}", share=share), lambda c: own.optimum(c)[0], span, 0
        )
        x = np.geomspace(*wide, _POINTS)
        bands += _band(x, (np.asarray(each.optimum(x)[0]) for each in fit.samples if each.sound), 0)
    for at, (name, law) in enumerate(published.JOINT.items()):
        series.append(_line(name, lambda c, law=law: law.optimum(c)[0], wide, OTHER, 2 + at))
    series.append(_line("Kaplan et al. 2020: C^0.73", published.kaplan_optimum, wide, OTHER, 4))
    note = "" if fit is None or fit.joint is not None else worded("This table determines no line of its own.")
    title = worded("Compute-optimal line")
    return Chart(title, AXES["compute"], AXES["parameters"], tuple(series), tuple(bands), note=note)


def parameter_counts() -> Chart:
    """Figure 11-1: the parameters of published models by year."""
    names, years, counts, _ = zip(*published.PARAMETER_COUNTS, strict=True)
    dots = Series(worded("Models"), tuple(map(float, years)), counts, DOTS, 0, names)
    note = worded("Figures as the models' own papers give them; GShard and Switch use a part of theirs for each token.")
    title = worded("Parameters of published models")
    return Chart(title, worded("Year"), AXES["parameters"], (dots,), log_x=False, note=note)


def kaplan(of: str) -> Chart:
    """One panel of figure 11-2: the published power law of loss against compute, tokens or parameters."""
    power = published.KAPLAN[of]
    line = _line(_power(power), power.loss, published.KAPLAN_RANGE[of], LINE, 0)
    note = worded("Drawn from the constants of Kaplan et al. 2020 (arXiv 2001.08361).")
    return Chart(worded("Loss against {of}", of=VARIABLES[of]), AXES[of], _LOSS, (line,), note=note)


def _power(power: published.Power) -> str:
    return Worded("({scale:.3g} / X)^{exponent}", {"scale": power.scale, "exponent": power.exponent})


def modalities() -> Chart:
    """Figure 11-3: loss against compute for language, images, video and mathematics."""
    labels = [
        worded("{name}: {formula}", name=published.MODALITIES[name], formula=_formula(power))
        for name, power in published.HENIGHAN.items()
    ]
    series = [
        _line(label, power.loss, published.HENIGHAN_RANGE, LINE, at)
        for at, (label, power) in enumerate(zip(labels, published.HENIGHAN.values(), strict=True))
    ]
    note = worded("Constants of Henighan et al. 2020 (arXiv 2010.14701), table 1; in the formulas C is in PF-days.")
    return Chart(worded("Loss against compute, by modality"), AXES["compute"], _LOSS, tuple(series), note=note)


def _formula(power: published.Power) -> str:
    told = {"scale": power.scale / PF_DAY, "exponent": power.exponent}
    if not power.floor:
        return Worded("(C/{scale:.3g})^-{exponent:g}", told)
    return Worded("{floor:g} + (C/{scale:.3g})^-{exponent:g}", told | {"floor": power.floor})


def _slices(fit: ScalingFit | None, others: Sequence[str]) -> Chart:
    if fit is not None and fit.joint is not None:
        return isoflops(fit, fit.joint, worded("this table"))
    chosen = next((each for each in others if each in published.JOINT), "Besiroglu et al. 2024")
    return isoflops(fit, published.JOINT[chosen], chosen)


View: TypeAlias = Callable[[ScalingFit | None, Sequence[str]], Chart]

_VIEWS: dict[str, View] = {
    "compute": lambda fit, others: loss_chart("compute", fit, others),
    "parameters": lambda fit, others: loss_chart("parameters", fit, others),
    "tokens": lambda fit, others: loss_chart("tokens", fit, others),
    "residuals": lambda fit, others: residuals(fit) if fit else parameter_counts(),
    "isoflops": _slices,
    "optimal": lambda fit, others: optimal(fit),
    "figure-11-1": lambda fit, others: parameter_counts(),
    "figure-11-2-compute": lambda fit, others: kaplan("compute"),
    "figure-11-2-tokens": lambda fit, others: kaplan("tokens"),
    "figure-11-2-parameters": lambda fit, others: kaplan("parameters"),
    "figure-11-3": lambda fit, others: modalities(),
}


def view_of(name: str, fit: ScalingFit | None, others: Sequence[str] = ()) -> Chart:
    """A plot by its name in views.TITLES. others: published laws to draw over it; those it cannot show are left out."""
    return _VIEWS[name](fit, [each for each in others if each in overlays_of(name)])


def usual_view(fit: ScalingFit) -> str:
    """The plot that says most of a table: of the first variable of compute, parameters, tokens that has a law."""
    found = {law.of for law in fit.singles}
    return next((of for of in ("compute", "parameters", "tokens") if of in found), "residuals")
