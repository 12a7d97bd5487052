"""What a person adds to a transcript: tied to times, kept whatever the checkpoint says, told in every export."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.annotations import Annotations, Edit, Marker, edited
from desktop_app.answers import WHOLE, Part, Transcript, Word, readable_words
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.workspace import transcripts
from desktop_app.workspace.export import write
from desktop_app.workspace.history import History

SAID = tuple(
    Word(text, start, start + 0.9, 0.8)
    for start, text in enumerate(["SARA", "HAS", "TWENTY", "FOUR", "COPIES", "OF", "IT"])
)


def transcript(annotations: Annotations, words: tuple[Word, ...] = SAID, source: Path = Path("a.wav")) -> Transcript:
    return Transcript(source=source, words=words, heard=8.0, duration=8.0, annotations=annotations)


def shown(annotations: Annotations, words: tuple[Word, ...] = SAID) -> list[str]:
    return [word.text for word in transcript(annotations, words).readable]


def test_an_edit_stands_in_place_of_the_words_it_covers() -> None:
    one = Annotations().edit(0.0, 0.9, "Sarah", SAID)
    assert one.edits == (Edit(0.0, 0.9, "Sarah", "SARA"),)
    assert shown(one) == ["Sarah", "has", "24", "copies", "of", "it."]
    words = transcript(one).readable
    assert (words[0].heard, words[0].confidence, words[1].heard) == ("SARA", 1.0, None)
    assert transcript(one).text == "SARA HAS TWENTY FOUR COPIES OF IT", "the checkpoint's own"


def test_a_part_of_a_number_leaves_the_rest_of_it() -> None:
    assert shown(Annotations().edit(3.0, 3.9, "five", SAID)) == ["Sara", "has", "twenty", "five", "copies", "of", "it."]
    assert shown(Annotations().edit(2.0, 2.9, "thirty", SAID))[1:4] == ["has", "thirty", "four"]


def test_words_can_be_taken_out_and_many_written_for_one() -> None:
    found = Annotations().edit(5.0, 6.9, "", SAID).edit(1.0, 1.9, "  has brought\nus ", SAID)
    assert shown(found) == ["Sara", "has", "brought", "us", "24", "copies"]
    three = [word for word in transcript(found).readable if word.heard == "HAS"]
    assert [word.start for word in three] == pytest.approx([1.0, 1.225, 1.75], abs=1e-3)
    assert three[-1].end == pytest.approx(1.9)


def test_edits_that_touch_become_one_and_one_that_says_the_same_is_none() -> None:
    found = Annotations().edit(0.0, 0.9, "Sarah", SAID).edit(0.0, 1.9, "Sarah had", SAID)
    assert found.edits == (Edit(0.0, 1.9, "Sarah had", "SARA HAS"),)
    assert found.edit(0.0, 1.9, "SARA HAS", SAID).edits == ()
    assert found.without(found.edits[0]) == Annotations()


def test_edits_stay_where_they_are_as_the_transcript_grows_and_is_heard_anew() -> None:
    found = Annotations().edit(0.0, 0.9, "Sarah", SAID[:1])
    for count in range(1, len(SAID) + 1):
        assert shown(found, SAID[:count])[0].startswith("Sarah")
    # Another checkpoint heard two words there, a little later, and none at all where "it" was.
    anew = (Word("SAH", 0.05, 0.15), Word("RA", 0.2, 0.95), *SAID[1:6])
    both = found.edit(6.0, 6.9, "them", SAID)
    assert shown(both, anew) == ["Sarah", "has", "24", "copies", "of.", "them"]
    first = edited(anew, anew, found.edits)[0]
    assert replace(first, end=0.9) == Word("Sarah", 0.0, 0.9, 1.0, "SARA")
    assert first.end == pytest.approx(0.9)


def test_markers_are_named_renamed_and_taken_away() -> None:
    found = Annotations().mark(5.0, "Vote").mark(2.0, Annotations().next_name())
    assert [each.name for each in found.markers] == ["Marker 1", "Vote"]
    assert found.next_name() == "Marker 2"
    first = found.markers[0]
    assert found.rename(first, " A  decision ").markers[0] == Marker(2.0, "A decision")
    assert found.rename(first, " ").markers[0] == first
    assert found.unmark(first).markers == (Marker(5.0, "Vote"),)


FOUND = Annotations().edit(0.0, 0.9, "Sarah", SAID).mark(2.1, "Vote --> here")


def test_every_export_has_the_edited_words_says_so_and_keeps_the_checkpoints(tmp_path: Path) -> None:
    for ending in (".txt", ".srt", ".vtt", ".json", ".csv"):
        write(tmp_path / f"a{ending}", [transcript(FOUND)])
    text = (tmp_path / "a.txt").read_text()
    assert text.startswith("Sarah")
    assert "Markers\n00:00:02.100  Vote --> here\n" in text
    assert "Edited by hand in 1 place;" in text
    assert "00:00:00.000  SARA → Sarah" in text
    assert "Sarah" in (tmp_path / "a.srt").read_text()
    vtt = (tmp_path / "a.vtt").read_text()
    assert "NOTE\nMarkers\n00:00:02.100  Vote → here\n\n" in vtt
    assert "SARA → Sarah" in vtt
    (plain,) = json.loads((tmp_path / "a.json").read_text())
    assert plain["text"].startswith("SARA HAS")
    assert plain["readable"].startswith("Sarah")
    assert plain["edits"] == [{"start": 0.0, "end": 0.9, "text": "Sarah", "heard": "SARA"}]
    header, first, *rest = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    columns = header.split(",")
    row = dict(zip(columns, first.split(","), strict=True))
    assert (row["text"], row["edited"]) == ("SARA", "Sarah")
    assert rest[1].split(",")[columns.index("marker")] == "Vote --> here"
    assert transcripts.as_text(transcript(Annotations())) == "Sara has 24 copies of it.\n", (
        "nothing is added where nothing is"
    )


def test_the_history_keeps_them_with_the_file_they_are_of(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"one")
    history.annotate(sound, WHOLE, FOUND)
    assert history.annotations(sound, WHOLE) == FOUND
    assert history.annotations(sound, Part(channel=1)) == Annotations()
    sound.write_bytes(b"another sound")
    assert history.annotations(sound, WHOLE) == Annotations(), "it is another sound now"
    history.annotate(sound, WHOLE, FOUND, growing=True)
    sound.write_bytes(b"the sound that was being recorded")
    assert history.annotations(sound, WHOLE) == FOUND
    history.annotate(sound, WHOLE, Annotations())
    assert history.annotations(sound, WHOLE) == Annotations()
    history.close()


def test_they_go_with_the_history_and_with_the_last_answer(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"one")
    question = AutomaticSpeechRecognition(sounds=(sound,))
    for _ in range(2):
        history.add(question, [transcript(FOUND, source=sound)])
    history.annotate(sound, WHOLE, FOUND)
    second, first = history.search()
    restored = first.restored()
    assert isinstance(restored, Transcript)
    assert restored.annotations == FOUND
    history.remove([first.id])
    assert history.annotations(sound, WHOLE) == FOUND
    removed = history.remove([second.id])
    assert history.annotations(sound, WHOLE) == Annotations()
    history.put_back(removed)
    assert history.annotations(sound, WHOLE) == FOUND
    history.forget()
    assert history.annotations(sound, WHOLE) == Annotations()
    history.close()


def test_readable_words_alone_know_no_edits() -> None:
    assert readable_words(SAID)[0].text == "Sara"
