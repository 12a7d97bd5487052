"""The laws of a past answer, from what was kept of it: everything but the samples of the bootstrap."""

from typing import Any

from desktop_app.tasks.scaling_laws.values import Budget, Estimate, JointLaw, Run, ScalingFit, SingleLaw, Spending

Plain = dict[str, Any]
_CONSTANTS = ("E", "A", "B", "alpha", "beta")


def restored(plain: Plain, common: Plain) -> ScalingFit:
    """The answer that to_dict() wrote as `plain`; `common` has the fields of every answer."""
    estimates = tuple((name, Estimate(**plain[name])) for name in _CONSTANTS if plain[name] is not None)
    joint = JointLaw(**{name: each.value for name, each in estimates}) if plain["identified"] else None
    return ScalingFit(
        **common,
        runs=tuple(Run(**each) for each in plain["runs"]),
        joint=joint,
        why_not=str(plain.get("why_not", "")),
        error=float(plain["error"]),
        singles=tuple(map(_single, plain["laws"])),
        budget=_budget(plain["budget"]) if plain.get("budget") else None,
        estimates=estimates,
    )


def _single(law: Plain) -> SingleLaw:
    return SingleLaw(**law | {name: Estimate(**law[name]) for name in ("scale", "exponent", "floor")})


def _budget(plain: Plain) -> Budget:
    """Compute and money follow from what may be spent."""
    told = {name: each for name, each in plain.items() if name not in ("compute", "money")}
    estimates = {name: Estimate(**told[name]) for name in ("parameters", "tokens", "loss")}
    return Budget(**told | estimates | {"spending": Spending(**told["spending"])})
