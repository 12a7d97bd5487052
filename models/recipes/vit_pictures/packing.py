"""The pictures as one small file that travels: real ones squeezed to WebP, by set and kind.

pictures.bin    all WebP files one after another
pictures.npz    offsets (n + 1), kinds (n), sets (n) numbers of `names`, held (n) whether kept from learning
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from models.recipes.pictures.kinds import LABELS
from models.recipes.pictures.real import check, listed, real_sets, view

SIDE = 176  # of the pictures as they are kept
# Whole training sets that all layers but the last never learn from: what they show chooses, sets how sure the model is,
# and is learnt by the last layer alone.
HELD = (
    "plotnine", "treasure-island", "kram", "aiven", "onnx-101", "poilus", "gwenview", "gimp-data", "tabula",
    "zxing-expanded", "basemap-tutorial", "azure-samples", "gallicorpora-16", "jsqr", "pysiogame",
    "plotly-r", "julia-more", "lmfit-doc", "astroplan-doc", "fontawesome-brands", "peraire", "emojitwo",
    "krita-patterns",
)  # fmt: skip


@dataclass(frozen=True)
class Pictures:
    """(n, SIDE, SIDE, 3) uint8 pictures, their (n) kinds and sets, and which are held apart; the sets' names."""

    pictures: np.ndarray
    kinds: np.ndarray
    sets: np.ndarray
    held: np.ndarray
    names: tuple[str, ...]


def as_webp(image: Image.Image, quality: int = 66) -> bytes:
    """The picture squeezed to a square of SIDE as the image processors do, as a WebP file."""
    file = BytesIO()
    image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BILINEAR).save(file, "WEBP", quality=quality, method=1)
    return file.getvalue()


def write(folder: Path, rows: Iterable[tuple[str, str, bytes]]) -> int:
    """Writes (set, kind, WebP file) rows into a folder; how many they are."""
    found = list(rows)
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted({name for name, *_ in found})
    (folder / "pictures.bin").write_bytes(b"".join(file for *_, file in found))
    np.savez_compressed(
        folder / "pictures.npz",
        offsets=np.cumsum([0, *(len(file) for *_, file in found)]),
        kinds=np.array([LABELS.index(kind) for _, kind, _ in found]),
        sets=np.array([names.index(name) for name, *_ in found]),
        held=np.array([name in HELD for name, *_ in found]),
        names=np.array(names),
    )
    return len(found)


def real_pictures(data: Path) -> Iterator[tuple[str, str, bytes]]:
    """The views of all training sets that are in the folder of data, as write() takes them.

    Raises ValueError where a set is another than real_sets.toml was written for.
    """
    for one in real_sets():
        if one.split == "train":
            check(data, one)
            for number, (path, label) in enumerate(listed(data, one.name)):
                for seed in range(one.views):
                    yield one.name, label, as_webp(view(path, label, seed * (1 + number * one.views + seed)))


def read(folder: Path, threads: int = 4) -> Pictures:
    """All pictures of a folder that write() made."""
    with np.load(folder / "pictures.npz") as index:
        offsets, kinds, sets, held = (index[name] for name in ("offsets", "kinds", "sets", "held"))
        names = tuple(str(name) for name in index["names"])
    whole = (folder / "pictures.bin").read_bytes()
    pictures = np.empty((len(kinds), SIDE, SIDE, 3), dtype=np.uint8)

    def decode(row: int) -> None:
        with Image.open(BytesIO(whole[offsets[row] : offsets[row + 1]])) as image:
            pictures[row] = np.asarray(image.convert("RGB"))

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(decode, range(len(kinds)), chunksize=64))
    return Pictures(pictures, kinds, sets, held, names)
