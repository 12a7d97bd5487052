"""The text columns that everyday English has words for, and how the column that names the rows is asked for."""

from pathlib import Path

from .concepts import Label, entries

_READ = entries(Path(__file__).with_suffix(".toml"))
LABELS = tuple(Label(**each) for each in _READ["label"])
(NAMED,) = _READ["named"]
