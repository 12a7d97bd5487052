"""Which fonts the renderers write with, split so that training and evaluation share no family.

Only openly licensed fonts that Debian packages are used (packaging/recipes-apt.txt names the packages). A style
of which nothing is installed falls back to DejaVu, which every machine that runs the tests has.
"""

import os
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PIL import ImageFont

Split = Literal["train", "eval"]
Style = Literal["sans", "serif", "mono", "hand", "display"]

MORE = "ATTENDANT_FONTS"  # environment variable: a folder with further fonts, for machines that have none
FOLDERS = (Path("/usr/share/fonts/truetype"), Path("/usr/share/fonts/opentype"), Path("/usr/local/share/fonts"))

# Beginnings of file names: one entry, one family.
FAMILIES: dict[tuple[Style, Split], tuple[str, ...]] = {
    ("sans", "train"): (
        "LiberationSans-", "FreeSans", "Lato-", "OpenSans-", "Roboto-", "RobotoCondensed-", "Carlito-",
        "NimbusSans-", "NimbusSansNarrow-", "Cantarell-", "LinBiolinum_R",
    ),
    ("sans", "eval"): ("DejaVuSans-", "DejaVuSans.", "DejaVuSansCondensed", "URWGothic-", "Cabin-", "Junction"),
    ("serif", "train"): (
        "LiberationSerif-", "FreeSerif", "Caladea-", "EBGaramond", "LinLibertine_R", "NimbusRoman-", "C059-",
        "URWBookman-",
    ),
    ("serif", "eval"): ("DejaVuSerif", "P052-", "GenB"),
    ("mono", "train"): (
        "LiberationMono-", "FreeMono", "FiraCode-", "Hack-", "JetBrainsMono-", "Courier Prime", "NimbusMonoPS-",
    ),
    ("mono", "eval"): ("DejaVuSansMono", "Inconsolata", "Anonymous Pro"),
    ("hand", "train"): (
        "DancingScript-", "Ecolier-court", "Kristi", "Isabella", "Rufscript", "Z003-", "Breip", "KaushanScript",
        "SteveHand", "Havana", "BecauseWeBuild", "BecauseWeConnect", "BecauseWeCreate", "BecauseWeLearn",
    ),
    ("hand", "eval"): ("dkg", "Delphine", "BecauseWeMentor", "BecauseWeOrganize"),
    ("display", "train"): ("Comfortaa-", "Lato-Black", "ComicNeue-", "Jura-", "Roboto-Black", "C059-Bold"),
    ("display", "eval"): ("Quicksand-", "Play-", "DejaVuSans-Bold", "DejaVuSerif-Bold"),
}  # fmt: skip

FALLBACK: dict[Style, str] = {
    "sans": "DejaVuSans.", "serif": "DejaVuSerif.", "mono": "DejaVuSansMono.", "hand": "DejaVuSerif.",
    "display": "DejaVuSans-Bold.",
}  # fmt: skip


@lru_cache(maxsize=1)
def installed() -> dict[str, Path]:
    """Every TrueType and OpenType file of this machine and of the folder that MORE names, by file name."""
    folders = (*FOLDERS, *(Path(folder) for folder in [os.environ.get(MORE)] if folder))
    found = (path for folder in folders for path in folder.rglob("*") if path.suffix in {".ttf", ".otf"})
    return {path.name: path for path in sorted(found)}


@lru_cache(maxsize=64)
def families(style: Style, split: Split) -> list[list[Path]]:
    """The installed families of a style, each a list of its files; never empty.

    Raises FileNotFoundError when not even DejaVu is there.
    """
    files = installed()
    chosen = [[path for name, path in files.items() if name.startswith(prefix)] for prefix in FAMILIES[style, split]]
    chosen = [family for family in chosen if family]
    if not chosen:
        chosen = [[path for name, path in files.items() if name.startswith(FALLBACK[style])]]
    if not chosen[0]:
        raise FileNotFoundError("No fonts found. Install the Debian package fonts-dejavu-core.")
    return chosen


def has_handwriting(split: Split) -> bool:
    """Whether a handwriting font of this split is installed (else strokes are drawn by hand, so to say)."""
    return any(name.startswith(FAMILIES["hand", split]) for name in installed())


@lru_cache(maxsize=4096)
def font(path: Path, pixels: int) -> ImageFont.FreeTypeFont:
    """A font file at a size in pixels."""
    return ImageFont.truetype(str(path), max(4, pixels))
