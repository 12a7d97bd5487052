"""Captions: two lines of 42 characters at most, cut at clauses, on real transcripts; Word documents with times."""

import io
import itertools
import random
import string
import zipfile
from pathlib import Path

import docx
import pytest

from desktop_app import paths
from desktop_app.annotations import Annotations, Edit, Marker
from desktop_app.answers import Transcript, Word
from desktop_app.workspace import export
from desktop_app.workspace.captions import LONGEST, WIDEST, captions, lines, shown
from desktop_app.workspace.transcript_documents import as_docx
from desktop_app.workspace.transcripts import as_srt, as_vtt

SAID = (
    "When I was a boy, my father took me to the harbour every Sunday morning, and we watched the ships that came in "
    "from the north with timber and coal. He knew all their names, because he had worked on one of them before the "
    "war, although he never told us which one it was. The captain of the largest ship waved to us if the weather was "
    "good. “Look,” said my father, “that is how you steer a ship through a narrow channel without a pilot.”"
)


def spoken(text: str, start: float = 0.0, each: float = 0.3) -> list[Word]:
    return [
        Word(word, start + place * each, start + (place + 0.8) * each, 0.9) for place, word in enumerate(text.split())
    ]


def transcript(words: list[Word], name: str = "a.wav", **more) -> Transcript:
    return Transcript(source=Path(name), words=tuple(words), heard=99.0, duration=99.0, checkpoint="speech", **more)


def check(words: list[Word]) -> list[tuple[str, ...]]:
    parts = list(captions(words))
    assert "".join(word.text for part in parts for word in part) == "".join(word.text for word in words)
    shown = [lines(part) for part in parts]
    assert all(len(each) <= 2 for each in shown)
    assert max((len(line) for each in shown for line in each), default=0) <= WIDEST
    assert all(len(part) == 1 or part[-1].end - part[0].start <= LONGEST for part in parts)
    assert all(one[-1].end <= two[0].start for one, two in itertools.pairwise(parts))
    return shown


def test_lines_end_where_clauses_end() -> None:
    shown = check(spoken(SAID))
    ends = [line.split()[-1].lower() for each in shown for line in each]
    assert not set(ends) & {"a", "the", "my", "of", "to", "in", "and", "we", "he", "was", "from", "is", "you"}
    closed = sum(each[-1][-1] in ".,?!”" for each in shown)
    assert closed >= len(shown) / 2
    assert ("When I was a boy, my father took me", "to the harbour every Sunday morning,") in shown


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_said_fits(seed: int) -> None:
    """Words of any length, among them those of a checkpoint in noise that are wider than a line; any times."""
    drawn = random.Random(seed)
    at, words = 0.0, []
    for _ in range(drawn.randint(1, 300)):
        length = min(int(drawn.expovariate(0.15)) + 1, 130)
        text = "".join(drawn.choices(string.ascii_letters, k=length)) + drawn.choice(["", "", "", ",", "."])
        at += drawn.choice([0.0, 0.05, 0.4, 1.5])
        words.append(Word(text, at, at + drawn.uniform(0.02, 2.0)))
        at = words[-1].end
    check(words)


def test_a_caption_stands_as_long_as_reading_it_takes_or_until_the_next() -> None:
    alone = [Word("Stop.", 2.0, 2.1)]
    assert [(start, end) for start, end, _ in shown(alone)] == [(2.0, 3.0)]
    long = [Word("Incomprehensibilities", 0.0, 0.3), Word("internationalisation.", 0.3, 0.6)]
    ((_, end, _),) = shown(long)
    assert end == pytest.approx(43 / 17)
    close = [*alone, Word("Go.", 3.4, 3.5)]
    assert [(start, end) for start, end, _ in shown(close)] == [(2.0, 3.0), (3.4, 4.4)]
    quick = [Word("Stop.", 2.0, 2.1), Word("it" * 20, 2.3, 2.4), Word("is" * 20, 2.5, 2.6), Word("so" * 20, 2.7, 2.8)]
    times = [(start, end) for start, end, _ in shown(quick)]
    assert len(times) > 1
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(times))
    assert times[0][1] == times[1][0], "until the next comes"
    assert list(shown([])) == []


def test_what_a_person_wrote_in_place_of_a_word_is_cut_between_its_words() -> None:
    long = "the Honourable Member for Kingston upon Hull West and Haltemprice"
    parts = list(captions([Word(long, 1.0, 4.0), Word("", 4.0, 4.1), Word("spoke.", 4.1, 5.0)]))
    shown = [lines(part) for part in parts]
    assert " ".join(line for each in shown for line in each) == f"{long} spoke."
    assert max(len(line) for each in shown for line in each) <= WIDEST
    assert (parts[0][0].start, parts[-1][-1].end) == (1.0, 5.0)


def test_the_sample_and_ten_thousand_words() -> None:
    said = paths.shipped("resources", "samples", "meeting.txt").read_text()
    check(list(transcript(spoken(said)).readable))
    shown = check(spoken(f"{SAID} " * 130))
    # Not more captions than are needed: two lines are three quarters full.
    assert sum(len(line) for each in shown for line in each) / len(shown) > 0.6 * 2 * WIDEST


def test_subtitles_are_made_of_them() -> None:
    made = transcript(spoken(SAID.upper().replace(",", "").replace(".", "")))
    for text in (as_srt(made), as_vtt(made)):
        blocks = [block.split("\n") for block in text.strip().split("\n\n")]
        told = [[line for line in block if "-->" not in line and not line.isdecimal()] for block in blocks]
        assert max(len(line) for block in told for line in block) <= WIDEST
        assert max(map(len, told)) == 2


class TestDocx:
    def test_holds_paragraphs_and_the_times_of_words(self) -> None:
        words = [*spoken("GOOD MORNING EVERYBODY"), *spoken("THE TRAIN LEAVES", start=61.0)]
        document = docx.Document(io.BytesIO(as_docx(transcript(words, notes=("It is quiet.",)))))
        text = [paragraph.text for paragraph in document.paragraphs]
        assert text[0] == "a.wav"
        assert "0:01:39 of sound, 6 words, written down by speech" in text
        assert "It is quiet." in text
        assert "0:00:00  Good morning everybody." in text
        assert "0:01:01  The train leaves." in text
        table = document.tables[0]
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        assert rows[0] == ["Word", "Begins (s)", "Ends (s)", "Confidence"]
        assert rows[1] == ["GOOD", "0.00", "0.24", "0.90"]
        assert rows[4:] == [[word.text, f"{word.start:.2f}", f"{word.end:.2f}", "0.90"] for word in words[3:]]

    def test_has_what_a_person_wrote_and_the_words_of_the_checkpoint(self) -> None:
        added = Annotations(edits=(Edit(0.0, 0.3, "Bad", "GOOD"),), markers=(Marker(0.5, "Greeting"),))
        document = docx.Document(io.BytesIO(as_docx(transcript(spoken("GOOD MORNING"), annotations=added))))
        text = [paragraph.text for paragraph in document.paragraphs]
        assert any(line.startswith("0:00:00  Bad morning") for line in text)
        assert "00:00:00.500  Greeting" in text
        assert any("GOOD → Bad" in line for line in text)
        assert text.count("Markers") == text.count("00:00:00.500  Greeting") == 1, "it is told once"
        assert document.tables[0].rows[1].cells[0].text == "GOOD"

    def test_of_two_hours_is_written_in_no_time(self) -> None:
        made = as_docx(transcript(spoken("AND SO ON " * 6_000)))
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            assert archive.testzip() is None
            assert archive.read("word/document.xml").count(b"<w:tr>") >= 18_000

    def test_of_silence_and_odd_names(self) -> None:
        for name in ("nothing.wav", "bell\x07 \udcff & <b>.wav"):
            document = docx.Document(io.BytesIO(as_docx(transcript([], name))))
            assert not document.tables
            assert document.paragraphs[0].text.startswith(name[:4])

    def test_the_exporter_writes_it(self, tmp_path: Path) -> None:
        answer = transcript(spoken("GOOD MORNING"))
        export.write(tmp_path / "a.docx", [answer])
        assert docx.Document(str(tmp_path / "a.docx")).paragraphs[0].text == "a.wav"
        assert ".docx" in export.formats_of(Transcript)
        with pytest.raises(export.Unwritable, match="one recording"):
            export.write(tmp_path / "b.docx", [answer, answer])
