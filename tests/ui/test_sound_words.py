"""The words of a transcript in the Sound pane: how they are written, by which language model, edited, heard again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.answers import Transcript, Word
from desktop_app.questions import AutomaticSpeechRecognition, LiveSpeechRecognition
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.services import Services
from desktop_app.writing import Writing
from tests.sound_server import SoundServer
from tests.ui.test_sound_pane import Scribe, answering, pane, scribe, settle, shown_words, tone

__all__ = ["answering", "pane", "scribe"]


class TestHowItIsWritten:
    """Two switches above the transcript; all that leaves the pane follows them, and they are kept."""

    @pytest.fixture
    def numbered(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> Transcript:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        words = [Word(each, at, at + 0.4, 0.9) for at, each in enumerate("WE HAVE TWENTY FOUR".split())]
        words = [replace(each, start=0.5 * at, end=0.5 * at + 0.4) for at, each in enumerate(words)]
        heard = replace(Scribe._transcript(tmp_path / "a.wav", 3.0, 3.0), words=tuple(words))
        pane._take_answers([heard])
        return heard

    def test_words_the_list_captions_copies_and_exports_follow(
        self, qtbot: QtBot, pane: SoundPane, numbered: Transcript, tmp_path: Path
    ) -> None:
        pane.captions.setChecked(True)
        assert pane.captions.window_of_captions is not None
        for press, written in (
            (lambda: None, "We have 24."),
            (pane.reader.digits.click, "We have twenty four."),
            (pane.reader.as_heard.click, "WE HAVE TWENTY FOUR"),
            (pane.reader.as_heard.click, "We have twenty four."),
            (pane.reader.digits.click, "We have 24."),
        ):
            press()
            assert " ".join(shown_words(pane)) == written
            assert pane.list.listed[0].state == f"0:03  {written.removesuffix('.')}"
            assert written in pane.captions.window_of_captions.label.text()
            pane.copy()
            assert QGuiApplication.clipboard().text() == written
            for ending in ("txt", "srt", "vtt"):
                pane.export_to(tmp_path / f"b.{ending}")
                settle(qtbot, pane)
                assert written in (tmp_path / f"b.{ending}").read_text().splitlines()
            assert pane.reader.digits.isEnabled() == (not pane.reader.as_heard.isChecked())
        pane.captions.setChecked(False)

    def test_marks_by_words_are_a_switch_where_words_were_judged(
        self, qtbot: QtBot, pane: SoundPane, numbered: Transcript, services: Services, tmp_path: Path
    ) -> None:
        assert pane.reader.marks.isHidden()
        judged = [replace(word, mark=mark) for word, mark in zip(numbered.words, ("", ".", ",", ""), strict=True)]
        pane._take_answers([replace(numbered, words=tuple(judged))])
        assert not pane.reader.marks.isHidden()
        assert " ".join(shown_words(pane)) == "We have. 24."
        assert pane.list.listed[0].state == "0:03  We have. 24"
        pane.reader.marks.click()
        assert " ".join(shown_words(pane)) == "We have 24."
        pane.copy()
        assert QGuiApplication.clipboard().text() == "We have 24."
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.restore()
        assert again.reader.writing == Writing(marks=False)
        again.close_pane()
        pane.reader.as_heard.click()
        assert not pane.reader.marks.isEnabled()

    def test_it_is_kept_for_the_next_time_and_for_further_sounds(
        self, qtbot: QtBot, pane: SoundPane, numbered: Transcript, services: Services, tmp_path: Path
    ) -> None:
        pane.reader.digits.click()
        pane.reader.as_heard.click()
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.restore()
        assert again.reader.writing == Writing(sentences=False, digits=False)
        again.take([tone(tmp_path / "b.wav")])
        settle(qtbot, again)
        assert again.reader.transcript.words[0].text == "at0"
        again.close_pane()

    def test_reading_it_again_is_held_against_the_same_writing(
        self, qtbot: QtBot, pane: SoundPane, numbered: Transcript
    ) -> None:
        pane.reader.digits.click()
        sound = pane.list.listed[0]
        pane.again._compare(sound, pane._question([sound]), numbered)
        settle(qtbot, pane)
        assert sound.proposal is None, "not a word is another"


class TestLanguageModel:
    """An ARPA file that a person brings: asked with, shown, kept for the next time, and removed."""

    @staticmethod
    def arpa(path: Path) -> Path:
        lines = [f"-1.5\t{word}" for word in ("<unk>", "<s>", "</s>", "GOOD", "MORNING")]
        path.write_text("\n".join(["\\data\\", "ngram 1=5", "", "\\1-grams:", *lines, "", "\\end\\", ""]))
        return path

    def test_it_is_asked_with_until_it_is_removed(
        self, qtbot: QtBot, pane: SoundPane, scribe: Scribe, services: Services, tmp_path: Path
    ) -> None:
        field = pane.language_model
        assert field.in_use == "The checkpoint's own, where it brings one"
        assert not field.remove_button.isEnabled()
        field.bring(self.arpa(tmp_path / "medical.arpa"))
        settle(qtbot, pane)
        few = "So few words suit commands at most: whatever else is said becomes one of them, or bare letters."
        assert (field.in_use, field.words) == ("medical.arpa", f"2 words, up to 1 in a row. {few}")
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        asked = scribe.asked[-1]
        assert isinstance(asked, AutomaticSpeechRecognition)
        assert asked.language_model == field.path
        assert field.path is not None
        assert field.path.exists()
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.restore()
        assert again.language_model.path == field.path
        again.close_pane()
        kept = field.path
        field.remove_button.click()
        assert field.path is None
        qtbot.waitUntil(lambda: not kept.exists())
        assert (tmp_path / "medical.arpa").exists()
        before = len(scribe.asked)
        pane.take([tone(tmp_path / "b.wav")])
        settle(qtbot, pane)
        later = scribe.asked[before]
        assert isinstance(later, AutomaticSpeechRecognition)
        assert later.language_model is None

    def test_the_same_one_that_is_imported_again_stays(
        self, qtbot: QtBot, pane: SoundPane, services: Services, tmp_path: Path
    ) -> None:
        for _ in range(2):
            pane.language_model.bring(self.arpa(tmp_path / "medical.arpa"))
            settle(qtbot, pane)
            qtbot.waitUntil(lambda: services.background.idle)
        kept = pane.language_model.path
        assert kept is not None
        assert kept.exists()

    def test_a_file_that_is_none_is_said_and_what_counted_counts_on(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path
    ) -> None:
        field = pane.language_model
        field.bring(self.arpa(tmp_path / "medical.arpa"))
        settle(qtbot, pane)
        (tmp_path / "lm.binary").write_bytes(b"mmap lm http://kheafield.com/code format version 5\n\x00")
        field.bring(tmp_path / "lm.binary")
        settle(qtbot, pane)
        assert field.words.startswith("lm.binary: this is a binary of KenLM, which its own library alone reads. Choose")
        assert field.in_use == "medical.arpa"
        assert field.import_button.isEnabled()

    def test_a_recording_is_read_with_it(
        self, qtbot: QtBot, pane: SoundPane, scribe: Scribe, sound_server: SoundServer, tmp_path: Path
    ) -> None:
        pane.language_model.bring(self.arpa(tmp_path / "medical.arpa"))
        settle(qtbot, pane)
        pane.record()
        qtbot.waitUntil(lambda: bool(scribe.asked))
        asked = scribe.asked[-1]
        assert isinstance(asked, LiveSpeechRecognition)
        assert asked.language_model == pane.language_model.path
        pane.stop()
        settle(qtbot, pane)


def test_hot_words_are_typed_kept_and_asked_with(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe, services: Services
) -> None:
    qtbot.keyClicks(pane.hot_words.line, "Okonkwo:9, New Delhi")
    assert [(each.text, each.weight) for each in pane.hot_words.hot_words] == [("Okonkwo", 9.0), ("New Delhi", 8.0)]
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    assert scribe.asked[-1].hot_words == pane.hot_words.hot_words  # type: ignore[attr-defined]
    pane.hot_words.type("Okonkwo:9, New Delhi:many")
    assert "“many” behind “New Delhi” is no figure" in pane.hot_words.words
    assert len(pane.hot_words.hot_words) == 2, "the last that could be meant"
    pane.remember()
    other = SoundPane(services)
    qtbot.addWidget(other)
    other.restore()
    assert other.hot_words.text == "Okonkwo:9, New Delhi:many"


class TestEdits:
    def write(self, qtbot: QtBot, pane: SoundPane, place: int, text: str) -> None:
        """Walk to a word, F2, write, Enter."""
        view = pane.reader.transcript
        qtbot.keyClick(view, Qt.Key.Key_Home)
        for _ in range(place):
            qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        assert view.editor.isVisible()
        assert view.editor.text() == view.words[place].text
        qtbot.keyClicks(view.editor, text)
        qtbot.keyClick(view.editor, Qt.Key.Key_Return)

    def test_a_word_is_written_otherwise_exported_and_found_again(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, services: Services
    ) -> None:
        path = tone(tmp_path / "a.wav")
        pane.take([path])
        settle(qtbot, pane)
        self.write(qtbot, pane, 2, "Attendant, it")
        assert shown_words(pane) == ["At0", "at1", "Attendant,", "it", "at3", "at4", "at5."]
        settle(qtbot, pane)
        pane.export_to(tmp_path / "t.txt")
        settle(qtbot, pane)
        assert (tmp_path / "t.txt").read_text().startswith("At0 at1 Attendant, it at3")
        assert "at2 → Attendant, it" in (tmp_path / "t.txt").read_text()
        pane.reader.as_heard.click()
        assert shown_words(pane)[2] == "at2", "as the checkpoint wrote it"
        pane.reader.as_heard.click()
        qtbot.waitUntil(lambda: services.background.idle)
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.take([path])
        settle(qtbot, again)
        assert shown_words(again)[2] == "Attendant,"
        again.close_pane()

    def test_escape_leaves_it_and_undo_takes_it_back(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        view = pane.reader.transcript
        before = shown_words(pane)
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        qtbot.keyClicks(view.editor, "no")
        qtbot.keyClick(view.editor, Qt.Key.Key_Escape)
        assert not view.editor.isVisible()
        assert shown_words(pane) == before
        self.write(qtbot, pane, 1, "one")
        self.write(qtbot, pane, 3, "three")
        assert [shown_words(pane)[place] for place in (1, 3)] == ["one", "three"]
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert [shown_words(pane)[place] for place in (1, 3)] == ["one", "at3"]
        view.words_restored.emit(view.words[1].start)
        assert shown_words(pane) == before

    def test_edits_stay_while_the_transcript_grows_and_when_it_is_heard_anew(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path
    ) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        sound = pane.list.listed[0]
        sound.transcript = replace(Scribe._transcript(sound.path, 2.0, None, final=False), duration=None)
        pane._refresh(sound)
        view = pane.reader.transcript
        qtbot.keyClick(view, Qt.Key.Key_End)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        assert not view.editor.isVisible(), "what may still change is not written otherwise"
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        qtbot.keyClicks(view.editor, "Hello")
        sound.transcript = Scribe._transcript(sound.path, 4.0, None, final=False)
        pane._refresh(sound)
        assert view.editor.text() == "Hello", "it grows below"
        qtbot.keyClick(view.editor, Qt.Key.Key_Return)
        assert shown_words(pane)[:2] == ["Hello", "at1"]
        sound.transcript = Scribe._transcript(sound.path, 6.0, 6.0)
        pane._refresh(sound)
        assert shown_words(pane)[0] == "Hello"
        assert len(shown_words(pane)) == 12
        assert sound.heard is not None
        assert sound.heard.words[0].text == "at0"


class TestAgain:
    @pytest.fixture
    def heard_otherwise(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe) -> SoundPane:
        """A sound that was read, of which another reading has other words at 1 s."""
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        pane.annotations.change(pane.list.listed[0], pane.list.listed[0].annotations.edit(0.0, 0.4, "Hello", ()))
        plain = scribe._transcript

        def other(path: Path, heard: float, duration: float | None, final: bool = True) -> Transcript:
            found = plain(path, heard, duration, final)
            words = tuple(replace(word, text=f"other{word.start:g}", confidence=0.95) for word in found.words[2:4])
            return replace(found, words=(*found.words[:2], *words, *found.words[4:]))

        scribe._transcript = other  # type: ignore[method-assign,assignment]
        qtbot.mouseClick(pane.reader._again, Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        return pane

    def test_what_would_change_is_shown_before_it_does(self, qtbot: QtBot, heard_otherwise: SoundPane) -> None:
        preview = heard_otherwise.reader.preview
        assert preview.isVisible()
        assert not heard_otherwise.reader.transcript.isVisible()
        assert preview.heading.startswith(
            "Transcribed again: 2 words of 6 would change, and the checkpoint is 92% sure"
        )
        assert preview.text.toPlainText() == "0:01  … Hello at1 at2 at3 other1 other1.5 at4 at5. …"
        assert shown_words(heard_otherwise)[2:4] == ["at2", "at3"], "nothing is replaced yet"

    def test_replace(self, qtbot: QtBot, heard_otherwise: SoundPane) -> None:
        qtbot.mouseClick(heard_otherwise.reader.preview.replace_button, Qt.MouseButton.LeftButton)
        assert shown_words(heard_otherwise) == ["Hello", "at1", "other1", "other1.5", "at4", "at5."]
        assert heard_otherwise.reader.transcript.isVisible()
        assert not heard_otherwise.reader.preview.isVisible()

    @pytest.mark.parametrize("decided", [True, False])
    def test_keep_also_at_the_next_start(
        self, qtbot: QtBot, heard_otherwise: SoundPane, services: Services, decided: bool
    ) -> None:
        if decided:
            qtbot.mouseClick(heard_otherwise.reader.preview.keep_button, Qt.MouseButton.LeftButton)
            assert shown_words(heard_otherwise) == ["Hello", "at1", "at2", "at3", "at4", "at5."]
        heard_otherwise.close_pane()
        qtbot.waitUntil(lambda: services.background.idle)
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.take(heard_otherwise.files)
        settle(qtbot, again)
        assert shown_words(again) == ["Hello", "at1", "at2", "at3", "at4", "at5."]
        again.close_pane()

    def test_the_same_words_need_no_decision(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, services: Services
    ) -> None:
        said: list[str] = []
        services.messages.said.connect(said.append)
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        qtbot.mouseClick(pane.reader._again, Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        assert pane.reader.transcript.isVisible()
        assert said[-1] == "a.wav was transcribed again: not a word is another."

    def test_a_failure_leaves_the_transcript(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        path = tone(tmp_path / "a.wav")
        pane.take([path])
        settle(qtbot, pane)
        path.unlink()
        qtbot.mouseClick(pane.reader._again, Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        assert pane.reader.problem
        assert len(shown_words(pane)) == 6
