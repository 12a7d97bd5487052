"""The numeric columns that everyday English has words for."""

from pathlib import Path

from .concepts import Measure, entries

MEASURES = tuple(Measure(**each) for each in entries(Path(__file__).with_suffix(".toml"))["measure"])
