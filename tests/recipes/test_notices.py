"""The notices name every font package that the recipes draw with, once, and no other."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_notices_name_every_font_package_once() -> None:
    lines = (ROOT / "packaging" / "recipes-apt.txt").read_text("utf-8").splitlines()
    packages = [line for line in lines if line and not line.startswith("#")]
    named = re.findall(r"fonts-[a-z0-9-]+", (ROOT / "NOTICES.md").read_text("utf-8"))
    assert sorted(named) == sorted(packages)
