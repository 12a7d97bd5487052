"""Real pictures beside the drawn ones: which openly licensed sets there are, and many views of each picture.

    real_sets.toml    every set: where it is published, under which licence, which of its files show which kind

A person lays the sets into one folder (`--data FOLDER`), each in a folder of its name; what comes from a Debian
package may also be installed. Nothing of them is in the repository.
"""

import hashlib
import subprocess
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
from PIL import Image, UnidentifiedImageError

from models.recipes.frame.training import cache_folder
from models.recipes.pictures.studio import Studio
from models.recipes.pictures.wear import worn

Split = Literal["train", "dev"]
LIST = Path(__file__).parent / "real_sets.toml"
MOST_PIXELS = 40_000_000
LONG = 320  # a picture is shrunk to this before it is cropped
PAPER = {"text page", "form", "invoice", "receipt", "table", "calendar", "handwriting", "formula", "sheet music"}
LEAST = {  # the smallest part of a side that a crop keeps, of kinds that stay what they are in a part
    "photograph of a scene": 0.4, "texture": 0.3, "map": 0.45, "portrait": 0.75, "text page": 0.6, "code listing": 0.5,
    "handwriting": 0.5, "sheet music": 0.6, "screenshot": 0.7, "table": 0.7,
}  # fmt: skip


@dataclass(frozen=True)
class RealSet:
    """Pictures of one source. files: label -> globs; views: how many of each picture; sha256: of digest_of()."""

    name: str
    published: str
    licence: str
    split: Split
    files: dict[str, tuple[str, ...]]
    views: int = 4
    most: int = 1000
    besides: tuple[str, ...] = ()
    folder: str = ""
    sha256: str = ""


@lru_cache(maxsize=1)
def real_sets() -> tuple[RealSet, ...]:
    """All sets of real_sets.toml."""
    found = tomllib.loads(LIST.read_text(encoding="utf-8"))["set"]
    return tuple(
        RealSet(
            **{key: value for key, value in one.items() if key not in ("files", "besides")},
            files={label: tuple(globs) for label, globs in one["files"].items()},
            besides=tuple(one.get("besides", ())),
        )
        for one in found
    )


@lru_cache(maxsize=64)
def listed(data: Path, of: str) -> tuple[tuple[Path, str], ...]:
    """The files of a set with their labels, in a fixed order and at most `most` a label; none where it is missing."""
    chosen = next(one for one in real_sets() if one.name == of)
    folder, found = data / (chosen.folder or chosen.name), []
    for label, globs in chosen.files.items():
        paths = sorted({path for glob in globs for path in _found(folder, glob)})
        paths = [path for path in paths if not any(path.match(glob) for glob in chosen.besides) and _fits(path)]
        order = np.random.default_rng(7).permutation(len(paths))[: chosen.most]
        found += [(paths[index], label) for index in sorted(order)]
    return tuple(found)


def _found(folder: Path, glob: str) -> list[Path]:
    """The files of a glob; "name.pdf#3" is the third page of that PDF, "name.pdf#3-9" its pages 3 to 9."""
    name, _, pages = glob.partition("#")
    found = list(folder.glob(name)) if folder.is_dir() else []
    if not pages:
        return found
    first, _, last = pages.partition("-")
    numbers = range(int(first), int(last or first) + 1)
    return [path.with_name(f"{path.name}#{page}") for path in found for page in numbers]


def _file_and_page(path: Path) -> tuple[Path, str]:
    name, mark, page = path.name.rpartition(".pdf#")
    return (path.with_name(f"{name}.pdf"), page) if mark else (path, "1")


def _fits(path: Path) -> bool:
    """Whether a picture is neither too small nor too large; a file of its name that is none fits nowhere."""
    if ".pdf" in path.suffix or path.suffix in (".svg", ".pat"):
        return True
    try:
        with Image.open(path) as image:
            return min(image.size) >= 40 and image.width * image.height < MOST_PIXELS
    except (Image.DecompressionBombError, UnidentifiedImageError):
        return False


def opened(path: Path, ground: tuple[int, int, int] = (255, 255, 255)) -> Image.Image:
    """The picture in RGB, at most LONG pixels long; what is clear in it shows the ground."""
    if ".pdf" in path.suffix or path.suffix == ".svg":
        path = _drawn(path)
    with _pattern(path) if path.suffix == ".pat" else Image.open(path) as image:
        image.draft("RGB", (LONG, LONG))
        if image.mode in {"I;16", "I", "F"}:
            values = np.asarray(image, dtype=np.float64)
            image = Image.fromarray((255 * (values - values.min()) / max(1e-9, np.ptp(values))).astype(np.uint8))
        clear = image.convert("RGBA")
    clear.thumbnail((LONG, LONG), Image.Resampling.LANCZOS, reducing_gap=2)
    sheet = Image.new("RGBA", clear.size, (*ground, 255))
    return Image.alpha_composite(sheet, clear).convert("RGB")


def _pattern(path: Path) -> Image.Image:
    """A pattern of GIMP, whose devel-docs/pat.txt says: seven numbers of the header, a name, then the pixels."""
    bytes_ = path.read_bytes()
    size, _, width, height, depth = (int.from_bytes(bytes_[at : at + 4], "big") for at in range(0, 20, 4))
    return Image.frombytes({1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}[depth], (width, height), bytes_[size:])


def _drawn(path: Path) -> Path:
    """A page of a PDF (the first, if none is named), or an SVG, as a PNG of the cache, by pdftoppm or rsvg-convert."""
    made = cache_folder("pictures") / "pages" / (str(path.absolute()).replace("/", "+")[-200:] + ".png")
    if not made.exists():
        made.parent.mkdir(parents=True, exist_ok=True)
        file, page = _file_and_page(path)
        to_png = ["pdftoppm", "-png", "-singlefile", "-f", page, "-scale-to", str(LONG)]
        to_png += [str(file), str(made.with_suffix(""))]
        if path.suffix == ".svg":
            to_png = ["rsvg-convert", "-a", "-w", str(LONG), "-h", str(LONG), "-o", str(made), str(path)]
        subprocess.run(to_png, check=True, timeout=60)  # noqa: S603
    return made


def view(path: Path, label: str, seed: int) -> Image.Image:
    """One view of a picture: the whole of it for seed 0, else a part of it after some wear."""
    rng = np.random.default_rng([seed, 3])
    studio = Studio(rng, "train", 1.0)
    light = studio.chance(0.7) or label not in {"drawing", "logo"}
    image = opened(path, (255, 255, 255) if light else tuple(rng.integers(0, 256, 3).tolist()))
    if seed == 0:
        return image
    least = LEAST.get(label, 0.88)
    width, height = (max(24, round(side * studio.between(least, 1))) for side in image.size)
    left, top = (studio.whole(0, max(0, whole - part)) for whole, part in zip(image.size, (width, height), strict=True))
    image = image.crop((left, top, left + width, top + height))
    if label == "texture" and studio.chance(0.3):
        image = image.rotate(90 * studio.whole(1, 3), expand=True)
    return worn(studio, image, label in PAPER)


def digest_of(data: Path, of: RealSet) -> str:
    """SHA-256 over name and SHA-256 of every file of a set that is used, in order; "" where none is there."""
    paths = dict.fromkeys(_file_and_page(path)[0] for path, _ in listed(data, of.name))
    whole = hashlib.sha256()
    for path in paths:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        whole.update(f"{digest}  {path.relative_to(data / (of.folder or of.name)).as_posix()}\n".encode())
    return whole.hexdigest() if paths else ""


def check(data: Path, of: RealSet) -> None:
    """Raises ValueError where the files of a set are others than those that real_sets.toml was written for."""
    found = digest_of(data, of)
    if found and of.sha256 and found != of.sha256:
        raise ValueError(f"{data / of.name} differs from {of.published}; lay that one there, or take the folder away.")
