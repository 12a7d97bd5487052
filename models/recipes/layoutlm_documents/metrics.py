"""Writes widths.json: the advances of characters in the fonts that pages are measured and drawn with.

python -m models.recipes.layoutlm_documents.metrics
"""

import json
from pathlib import Path

from PIL import ImageFont

_ROOT = Path("/usr/share/fonts")
FILES = {
    "sans": "truetype/liberation2/LiberationSans-Regular.ttf",
    "sans-bold": "truetype/liberation2/LiberationSans-Bold.ttf",
    "serif": "truetype/liberation2/LiberationSerif-Regular.ttf",
    "serif-bold": "truetype/liberation2/LiberationSerif-Bold.ttf",
    "mono": "truetype/liberation2/LiberationMono-Regular.ttf",
    "mono-bold": "truetype/liberation2/LiberationMono-Bold.ttf",
    "dejavu": "truetype/dejavu/DejaVuSans.ttf",
    "dejavu-bold": "truetype/dejavu/DejaVuSans-Bold.ttf",
    "roboto": "truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
    "roboto-bold": "truetype/roboto/unhinted/RobotoTTF/Roboto-Bold.ttf",
    "carlito": "truetype/crosextra/Carlito-Regular.ttf",
    "carlito-bold": "truetype/crosextra/Carlito-Bold.ttf",
    "lato": "truetype/lato/Lato-Regular.ttf",
    "lato-bold": "truetype/lato/Lato-Bold.ttf",
    "narrow": "opentype/urw-base35/NimbusSansNarrow-Regular.otf",
    "palatino": "opentype/urw-base35/P052-Roman.otf",
    "caladea": "truetype/crosextra/Caladea-Regular.ttf",
    "prime": "opentype/courier-prime/Courier Prime.otf",
}
_CHARACTERS = [chr(code) for code in range(32, 127)] + list("€£°–—’")


def main() -> None:
    """Measure at a large size, so that hinting does not matter."""
    found = {}
    for name, place in FILES.items():
        font = ImageFont.truetype(str(_ROOT / place), 1000)
        table = {character: round(font.getlength(character) / 1000, 4) for character in _CHARACTERS}
        found[name] = table | {"other": 0.55}
    Path(__file__).with_name("widths.json").write_text(json.dumps(found, separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    main()
