"""What a budget buys: the model and the tokens of least loss for some GPU-hours, with an interval."""

import math
import re

from desktop_app.problems import BadQuestion
from desktop_app.tasks.scaling_laws.published import GPUS, JOINT
from desktop_app.tasks.scaling_laws.values import Budget, ScalingFit, Spending, estimate

USUAL_LAW = "Besiroglu et al. 2024"
OWN_LAW = "this table"


def budget(spending: Spending, fit: ScalingFit | None, law: str = "") -> Budget:
    """The best use of a budget.

    law: OWN_LAW or a name in JOINT; "" for the table's own where it determines one, and Besiroglu's elsewhere.
    Raises BadQuestion for a budget of nothing, or where the table's own law is asked for and there is none.
    """
    compute = spending.compute
    if not 0 < compute < 1e40 or not 0 < spending.utilisation <= 1:
        advice = "Give hours and FLOP/s of more than 0, and a utilisation of at most 1."
        raise BadQuestion("budget", "it comes to no floating-point operations that could be spent", advice)
    own = fit is not None and fit.joint is not None and fit.joint.sound
    law = law or (OWN_LAW if own else USUAL_LAW)
    if law == OWN_LAW and not own:
        raise BadQuestion(OWN_LAW, "it determines no law to plan by", f"Choose one of {', '.join(JOINT)}.")
    best = fit.joint if law == OWN_LAW and fit is not None and fit.joint is not None else JOINT[law]
    samples = [each for each in fit.samples if each.sound] if law == OWN_LAW and fit is not None else []
    optima = [each.optimum(compute) for each in samples]
    parameters, tokens = best.optimum(compute)
    largest = fit.most_compute if law == OWN_LAW and fit is not None else 0.0
    return Budget(
        spending=spending,
        law=law,
        parameters=estimate([each[0] for each in optima], parameters),
        tokens=estimate([each[1] for each in optima], tokens),
        loss=estimate([each.loss(*each.optimum(compute)) for each in samples], best.loss(parameters, tokens)),
        beyond=compute / largest if largest else 0.0,
    )


def spending(
    hours: float | None, money: float | None, price: float, gpu: str, peak: float | None, utilisation: float
) -> Spending | None:
    """What was said of a budget as hours; None where nothing was.

    hours: of GPUs; or money with the price of an hour. peak: FLOP/s, where it is not that of `gpu` (a name in GPUS).
    Raises BadQuestion where it does not come to hours.
    """
    if hours is None and money is None:
        return None
    if hours is None:
        if not price > 0:
            raise BadQuestion("budget", "money buys hours at a price", "Give the price of a GPU-hour too.")
        hours = (money or 0) / price
    known = {name.lower(): name for name in GPUS}
    if peak is None and gpu.lower() not in known:
        raise BadQuestion(gpu, "its speed is not known", f"Choose one of {', '.join(GPUS)}, or give its peak FLOP/s.")
    name = known.get(gpu.lower(), gpu)
    speed = peak if peak is not None else GPUS[name]
    return Spending(hours=hours, gpu=name if peak is None else "", peak=speed, utilisation=utilisation, price=price)


_AMOUNT = re.compile(r"[^\d.\-]{0,4}(-?[\d,_'\s]*\.?\d*(?:e[+-]?\d+)?)\s*([a-z]*)[^\w]{0,3}", re.IGNORECASE)
_GROUPS = re.compile(r"-?\d{1,3}(?:[,_'\s]\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?|-?\d*(?:\.\d+)?(?:e[+-]?\d+)?", re.IGNORECASE)
_SIZES = {"": 1.0, "k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9, "t": 1e12}


def amount(text: str, what: str) -> float:
    """A number above 0 as a person writes it: "5000", "5,000", "5k", "1.2 million", "$250".

    what: what it is the number of, for the message. Raises BadQuestion where it is none.
    """
    found = _AMOUNT.fullmatch(text.strip())
    size = _SIZES.get(found.group(2).lower()) if found else None
    digits = found.group(1).strip() if found else ""
    if found is None or size is None or not any(map(str.isdigit, digits)) or not _GROUPS.fullmatch(digits):
        raise BadQuestion(
            what, f"“{text.strip()[:40]}” is not a number", "Write it like 5000, 5,000, 5k or 1.2 million."
        )
    value = float(re.sub(r"[,_'\s]", "", digits)) * size
    if not value > 0 or not math.isfinite(value):
        raise BadQuestion(what, f"it is {text.strip()[:40]}, and it must be more than 0", "Write a larger number.")
    return value
