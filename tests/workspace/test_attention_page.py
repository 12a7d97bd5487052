"""The page that a map is exported as: its drawing has every number beside it, as a table."""

import re
from pathlib import Path

import numpy as np

from desktop_app.answers import AttentionMap
from desktop_app.workspace import attention_files


def test_every_token_stands_in_the_table_with_its_number_the_strongest_first(tmp_path: Path) -> None:
    row = np.random.default_rng(2).dirichlet(np.ones(120)).astype(np.float32)
    tokens = tuple(f"token {place}" for place in range(len(row)))
    found = AttentionMap(
        source=tmp_path / "sound.wav",
        task="automatic-speech-recognition",
        method="raw",
        layer=0,
        head=None,
        layers=1,
        heads=2,
        weights=row[None, None],
        queries=("all",),
        asked=(0,),
        keys=tokens,
    )
    attention_files.write(tmp_path / "map.html", found)
    written = re.findall(r"<tr><td>(token \d+)<td>([\d.]+)", (tmp_path / "map.html").read_text("utf-8"))
    assert [name for name, _ in written] == [tokens[place] for place in row.argsort()[::-1]]
    np.testing.assert_allclose([float(value) for _, value in written], np.sort(row)[::-1], atol=1e-6)
