"""A transcript whose words were hardly heard says so, with the checkpoint that hears more."""

from pathlib import Path

import pytest

from desktop_app.answers import Failure, Transcript, Word
from desktop_app.catalogue import Catalogue, Entry
from desktop_app.catalogue.entries import Depth
from desktop_app.catalogue.files import format_bytes
from desktop_app.tasks.depth import noted

DEPTH = Depth(labels=(), below=0.5, words="It hears commands.", instead="large", title="Large")
SMALL = Entry(name="small", task="automatic-speech-recognition", folder=None, depth=DEPTH)


def transcript(*confidences: float, notes: tuple[str, ...] = ()) -> Transcript:
    words = tuple(Word("A", place, place + 0.5, confidence) for place, confidence in enumerate(confidences))
    return Transcript(source=Path("a.wav"), words=words, heard=9.0, duration=9.0, notes=notes)


@pytest.mark.parametrize(
    ("confidences", "doubtful"), [((0.9, 0.2, 0.3), True), ((0.9, 0.2, 0.6), False), ((), False), ((0.49,), True)]
)
def test_the_mean_confidence_of_the_words_decides(confidences: tuple[float, ...], doubtful: bool) -> None:
    found = noted(SMALL, transcript(*confidences))
    assert found.notes == (("It hears commands.",) if doubtful else ())
    assert (found.instead, found.instead_title) == (("large", "Large") if doubtful else ("", ""))
    assert found.as_text().endswith("(It hears commands.)") == doubtful


def test_other_notes_stay_before_it() -> None:
    found = noted(SMALL, transcript(0.1, notes=("It is very quiet.",)))
    assert found.note == "It is very quiet. It hears commands."


def test_neither_failures_nor_other_checkpoints_are_noted() -> None:
    failure = Failure(source=Path("a.wav"), reason="broken")
    assert noted(SMALL, failure) is failure
    entry = Entry(name="large", task="automatic-speech-recognition", folder=None)
    assert noted(entry, transcript(0.1)) == transcript(0.1)


def test_the_catalogue_names_the_remedy_of_the_built_in_by_its_name_and_size() -> None:
    entry = Catalogue().find("wav2vec2-speech", "automatic-speech-recognition")
    assert entry.depth is not None
    (remedy,) = (each for each in Catalogue().entries() if each.name == entry.depth.instead)
    assert entry.depth.words.endswith(f"{entry.depth.title}, {format_bytes(remedy.disk)}.")
    assert remedy.title.startswith(entry.depth.title)
