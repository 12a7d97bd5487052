"""What the colours of a drawing mean: a unit, what the first and the last colour stand for, all of them. No Qt here."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap
from desktop_app.questions import RELEVANCE
from desktop_app.translation import number, tr
from desktop_app.workspace.attention_files import colours
from desktop_app.workspace.page_shading import TINT
from desktop_app.workspace.shading import value_words

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Scale:
    """What colours mean: the unit, what the first and the last one stand for, as it is said, and all of them, uint8
    [1, colours, 3]."""

    unit: str
    low: str
    high: str
    palette: "np.ndarray"


def scaled(shares: bool, highest: float, palette: "np.ndarray") -> Scale:
    """From nothing to the highest value. shares: whether values are shares of all attention; relevance has no unit."""
    unit = tr("Share of attention") if shares else tr("Relevance")
    high = value_words(highest, shares) if shares else number(highest, ".3g")
    return Scale(unit, value_words(0.0, shares), high, palette)


def scale_of(found: AttentionMap, values: "np.ndarray") -> Scale:
    """What the colours of these values of a map mean."""
    return scaled(found.method != RELEVANCE, float(values.max(initial=0.0)), of_maps())


def scale_of_shading(highest: float, relevance: bool) -> Scale:
    """What the ground of a page's words means, the darkest of which has the highest share."""
    import numpy as np

    steps = np.linspace(0, 1, 64)[None, :, None]
    palette = (255 + (np.array(TINT) - 255) * steps).round().astype(np.uint8)
    scale = scaled(True, highest, palette)
    return replace(scale, unit=tr("Share of relevance")) if relevance else scale


def of_maps() -> "np.ndarray":
    """The colours of maps, from the lowest to the highest."""
    import numpy as np

    return colours(np.linspace(0, 1, 64, dtype=np.float32)[None])
