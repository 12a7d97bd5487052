"""The plots of scaling laws by name, and which published laws can be drawn over each: without numpy, for menus."""

from desktop_app.tasks.scaling_laws import published
from desktop_app.translation import mark

OVERLAYS = ("Kaplan et al. 2020", *published.JOINT, *map(published.henighan, published.HENIGHAN))
"""Published laws that can be drawn over a plot of losses."""

USUAL_OVERLAYS = OVERLAYS[:3]
"""Those that a plot shows where nothing else is asked: the laws of text."""

TITLES = {
    "compute": mark("Loss against compute, L(C)"),
    "parameters": mark("Loss against parameters, L(N)"),
    "tokens": mark("Loss against tokens, L(D)"),
    "residuals": mark("Residuals"),
    "isoflops": mark("IsoFLOP slices"),
    "optimal": mark("Compute-optimal line"),
    "figure-11-1": mark("Figure 11-1: parameters by year"),
    "figure-11-2-compute": mark("Figure 11-2: Kaplan, compute"),
    "figure-11-2-tokens": mark("Figure 11-2: Kaplan, tokens"),
    "figure-11-2-parameters": mark("Figure 11-2: Kaplan, parameters"),
    "figure-11-3": mark("Figure 11-3: modalities"),
}
"""Every plot there is, by name; those of a table come first, the figures of the chapter behind them."""


def is_figure(name: str) -> bool:
    """Whether a plot shows published numbers alone, whatever table is open."""
    return name.startswith("figure-")


def overlays_of(name: str) -> tuple[str, ...]:
    """The published laws that can be drawn over a plot; Henighan's are told of compute alone."""
    if name == "compute":
        return OVERLAYS
    if name in ("parameters", "tokens"):
        return OVERLAYS[:3]
    return tuple(published.JOINT) if name == "isoflops" else ()
