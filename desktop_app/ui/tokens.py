"""What the looks are made of: colours for light and dark, spaces, corners and sizes of type. No Qt here."""

from dataclasses import dataclass

GRID = 4
"""Pixels: every space is a multiple of it."""
TIGHT, NEAR, APART, WIDE = GRID, 2 * GRID, 4 * GRID, 6 * GRID
"""Pixels within a control, between things that belong together, between those that do not, and around a page."""
RADIUS = 6
"""Pixels of the corners of controls; cards and sheets have RADIUS + 2."""
CONTROL = 20
"""Pixels of a control's content: with padding and border it is 30 high."""

SMALL, TITLE, FIGURE = 0.92, 1.3, 1.75
"""Sizes of type as parts of the system's own: what is said besides, a heading, the number of an answer."""


@dataclass(frozen=True)
class Colours:
    """One scheme, each colour as "#rrggbb".

    ground: the window; surface: what is worked on; raised: controls and sheets; hover, pressed: the same under the
    mouse. line parts, edge bounds a control. ink is text, soft is text said besides, both on any of the grounds.
    accent is the one colour, with on_accent upon it and tint behind what is chosen. danger and warning are text.
    """

    ground: str
    surface: str
    raised: str
    hover: str
    pressed: str
    line: str
    edge: str
    ink: str
    soft: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    tint: str
    danger: str
    warning: str

    def text_pairs(self) -> list[tuple[str, str, str]]:
        """What stands upon what: a name, the text's colour, the ground's."""
        grounds = ("ground", "surface", "raised", "hover", "pressed", "tint")
        pairs = [(text, ground) for text in ("ink", "soft") for ground in grounds]
        pairs += [("accent", ground) for ground in ("ground", "surface", "raised", "tint")]
        pairs += [("danger", "surface"), ("danger", "ground"), ("warning", "ground"), ("warning", "surface")]
        pairs += [("on_accent", "accent"), ("on_accent", "accent_hover")]
        return [(f"{text} on {ground}", getattr(self, text), getattr(self, ground)) for text, ground in pairs]

    def shape_pairs(self) -> list[tuple[str, str, str]]:
        """Edges and signs that must be seen, though nothing is read in them."""
        pairs = [("edge", "surface"), ("edge", "raised"), ("accent", "surface"), ("edge", "ground")]
        return [(f"{shape} on {ground}", getattr(self, shape), getattr(self, ground)) for shape, ground in pairs]


LIGHT = Colours(
    ground="#f4f6f8",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eef2f7",
    pressed="#e2e8f0",
    line="#e0e4ea",
    edge="#868f9d",
    ink="#18202b",
    soft="#525c6b",
    faint="#98a1ae",
    accent="#1f5fae",
    accent_hover="#184e91",
    on_accent="#ffffff",
    tint="#e3edf9",
    danger="#b3261e",
    warning="#8a5300",
)
DARK = Colours(
    ground="#15181d",
    surface="#1b1f26",
    raised="#232831",
    hover="#2b313c",
    pressed="#343b48",
    line="#2d333e",
    edge="#717b8b",
    ink="#e8ebf0",
    soft="#a9b2c0",
    faint="#6b7483",
    accent="#8ab8f5",
    accent_hover="#a6c9f8",
    on_accent="#0e1723",
    tint="#23344c",
    danger="#ff9a91",
    warning="#f0bd6a",
)


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb" in 0..1, as WCAG 2.1 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1..21, as WCAG 2.1 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
