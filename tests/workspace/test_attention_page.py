"""The page that a map is exported as: its drawing has every number beside it, as a table."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop_app.answers import AttentionMap
from desktop_app.ui.panels.explorer import views
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


def test_where_no_query_is_asked_about_all_of_them_are(tmp_path: Path) -> None:
    weights = np.random.default_rng(2).dirichlet(np.ones(4), size=(2, 4)).astype(np.float32)
    found = AttentionMap(
        source=tmp_path / "a.png", task="image-classification", method="raw", layer=0, head=None, layers=1, heads=2,
        weights=weights, queries=tuple("abcd"), keys=tuple("abcd"),
    )  # fmt: skip
    np.testing.assert_allclose(found.row(), weights.mean(axis=(0, 1)), atol=1e-6)
    drawing = views.of_heads(replace(found, grid=(2, 2)))
    assert all(tile.max() > tile.min() for tile in drawing.tiles)
