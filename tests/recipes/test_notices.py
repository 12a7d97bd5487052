"""The notices name every package that the recipes take something from, the fonts once, and no other font."""

import re
from pathlib import Path

from models.recipes.tapas_tables.real import SQA, WTQ

ROOT = Path(__file__).parents[2]


def wanted() -> list[str]:
    lines = (ROOT / "packaging" / "recipes-apt.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_the_notices_name_every_font_package_once() -> None:
    named = re.findall(r"fonts-[a-z0-9-]+", (ROOT / "NOTICES.md").read_text("utf-8"))
    assert sorted(named) == sorted(package for package in wanted() if package.startswith("fonts-"))


def test_the_notices_name_every_other_package() -> None:
    lines = (ROOT / "NOTICES.md").read_text("utf-8").splitlines()
    named = {name.strip() for line in lines if line.startswith("|") for name in line.split("|")[1].split(",")}
    assert {package for package in wanted() if not package.startswith("fonts-")} <= named


def test_the_notices_name_every_data_set_with_its_licence() -> None:
    lines = (ROOT / "NOTICES.md").read_text("utf-8").splitlines()
    for one in (WTQ, SQA):
        name = one.title.split(",")[0].split(" (")[0]
        assert any(name in line and one.licence in line for line in lines), name
