"""How a person wants it written: word for word or in sentences, numbers as digits or as they are said, everywhere."""

from collections.abc import Generator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import docx
import pytest

from desktop_app.annotations import NONE_ADDED
from desktop_app.answers import Answer, Transcript, Word
from desktop_app.cli.arguments import parsed
from desktop_app.tasks.live_speech_recognition import command
from desktop_app.ui.history.model import Entry
from desktop_app.workspace.export import write
from desktop_app.workspace.kept_answers import Kept, plain_of
from desktop_app.writing import AS_USUAL, Writing

WORD_FOR_WORD, NO_DIGITS = Writing(sentences=False), Writing(digits=False)

WRITINGS = [
    (AS_USUAL, "Sarah has 24 copies."),
    (NO_DIGITS, "Sarah has twenty four copies."),
    (WORD_FOR_WORD, "SARAH HAS TWENTY FOUR COPIES"),
]


def said(writing: Writing = AS_USUAL, text: str = "SARAH HAS TWENTY FOUR COPIES") -> Transcript:
    words = tuple(Word(word, 0.5 * place, 0.5 * place + 0.4, 0.9) for place, word in enumerate(text.split()))
    return Transcript(source=Path("a.wav"), words=words, heard=3.0, duration=3.0, writing=writing)


@pytest.mark.parametrize(("writing", "written"), WRITINGS)
@pytest.mark.parametrize("ending", ["txt", "srt", "vtt", "docx"])
def test_files_are_written_so(writing: Writing, written: str, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{ending}"
    write(path, [said(writing)])
    if ending == "docx":
        lines = [paragraph.text for paragraph in docx.Document(BytesIO(path.read_bytes())).paragraphs]
        assert f"0:00:00  {written}" in lines
    else:
        assert written in path.read_text("utf-8").splitlines()


@pytest.mark.parametrize(("writing", "written"), WRITINGS)
def test_several_in_a_text_and_what_is_told_meanwhile_are_written_so(
    writing: Writing, written: str, tmp_path: Path
) -> None:
    write(tmp_path / "all.txt", [said(writing), said(writing)])
    assert (tmp_path / "all.txt").read_text("utf-8").splitlines().count(written) == 2
    standing = replace(said(writing), final=False, interim=1).standing
    assert standing is not None
    assert standing[2] == written.removesuffix(".")


def test_json_always_holds_both() -> None:
    both = [(plain["text"], plain["readable"]) for each, _ in WRITINGS if (plain := said(each).to_dict())]
    as_heard = "SARAH HAS TWENTY FOUR COPIES"
    assert both == [
        (as_heard, "Sarah has 24 copies."),
        (as_heard, "Sarah has twenty four copies."),
        (as_heard, "Sarah has 24 copies."),
    ]


@pytest.mark.parametrize(
    ("writing", "readable"),
    [
        (AS_USUAL, ["Sarah", "has", "24", "", "copies."]),
        (NO_DIGITS, ["Sarah", "has", "twenty", "four", "copies."]),
        (WORD_FOR_WORD, ["Sarah", "has", "24", "", "copies."]),
    ],
)
def test_rows_have_the_checkpoint_s_words_and_what_is_written_for_them(writing: Writing, readable: list[str]) -> None:
    rows = said(writing).rows()
    assert [row["text"] for row in rows] == "SARAH HAS TWENTY FOUR COPIES".split()
    assert [row["readable"] for row in rows] == readable
    assert "readable" in Transcript.columns
    found = said(writing)
    edited = replace(found, annotations=NONE_ADDED.edit(0.0, 0.9, "Nobody", found.words))
    assert [row["readable"] for row in edited.rows()] == ["Nobody", "", *readable[2:]]
    silence = replace(found, words=())
    assert [row["readable"] for row in silence.rows()] == [""]


def test_what_a_person_wrote_stays_where_numbers_are_words() -> None:
    found = said(NO_DIGITS)
    edited = replace(found, annotations=NONE_ADDED.edit(0.0, 0.4, "Sara", found.words))
    assert " ".join(word.text for word in edited.written) == "Sara has twenty four copies."


@pytest.mark.parametrize(("writing", "written"), WRITINGS)
def test_the_history_lists_it_so(writing: Writing, written: str) -> None:
    kept = Kept(0.0, "automatic-speech-recognition", Path("a.wav"), {}, plain_of(said()))
    assert Entry.of(kept, writing).gist == written


@pytest.mark.parametrize(
    ("given", "writing"),
    [
        ((), AS_USUAL),
        (("--no-digits",), NO_DIGITS),
        (("--word-for-word",), WORD_FOR_WORD),
        (("--word-for-word", "--no-digits"), Writing(sentences=False, digits=False)),
    ],
)
def test_both_commands_take_it(
    given: tuple[str, ...], writing: Writing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[str] = []

    def ask(_question: object) -> Generator[Answer, None, None]:
        try:
            yield said()
        finally:
            closed.append("stream")

    recording = SimpleNamespace(start=lambda: None, close=lambda: closed.append("microphone"))
    monkeypatch.setattr(command, "recording_of", lambda _question: recording)
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"x")
    for typed in (["listen", "--keep", str(tmp_path / "new.flac")], ["transcribe", str(sound)]):
        options = parsed([*typed, *given])
        inputs = SimpleNamespace(resolved=list)
        found = options.task_command.answers(options, inputs, ask)
        answer = next(found)
        assert isinstance(answer, Transcript)
        assert answer.writing == writing
        found.close()
    assert closed == ["stream", "microphone", "stream"] or closed == ["microphone", "stream", "stream"]
