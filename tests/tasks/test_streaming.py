"""Speech as it comes: frames are those of the whole sound, final words never change, nothing is heard in noise."""

import importlib.util
import itertools
from pathlib import Path

import numpy as np
import pytest
import torch

from desktop_app import paths
from desktop_app.answers import Word
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.speech import RATE, log_probabilities
from desktop_app.tasks.streaming import window as window_module
from desktop_app.tasks.streaming.front_end import Loudness
from desktop_app.tasks.streaming.reading import BeamReader, GreedyReader, _Agreement
from desktop_app.tasks.streaming.voice import BLOCK, VoiceActivity
from desktop_app.tasks.streaming.window import Span, Window

MEETING = paths.shipped("resources", "samples", "meeting.wav")


def pieces(samples: np.ndarray, seconds: float) -> list[np.ndarray]:
    step = round(seconds * RATE)
    return [samples[at : at + step] for at in range(0, len(samples), step)]


def text(words: tuple[Word, ...] | list[Word]) -> str:
    return " ".join(word.text for word in words)


class TestVoiceActivity:
    @pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")
    def test_is_that_of_the_package(self, meeting: np.ndarray) -> None:
        spec = importlib.util.find_spec("silero_vad")
        folder = Path(spec.submodule_search_locations[0])
        theirs = torch.jit.load(folder / "data" / "silero_vad.jit").eval()
        blocks = meeting[: len(meeting) // BLOCK * BLOCK].reshape(-1, BLOCK)
        with torch.inference_mode():
            said = np.array([float(theirs(torch.from_numpy(block)[None], RATE)) for block in blocks])
        ours = VoiceActivity().hear(meeting)
        assert np.mean((said > 0.5) == (ours > 0.5)) > 0.95
        assert np.abs(said - ours).mean() < 0.05

    @pytest.mark.parametrize("seconds", [0.01, 0.3, 5.0])
    def test_does_not_depend_on_the_pieces(self, meeting: np.ndarray, seconds: float) -> None:
        activity = VoiceActivity()
        found = np.concatenate([activity.hear(piece) for piece in pieces(meeting, seconds)])
        # Sums in another order: one processor of three differs by 1.2e-5.
        assert found == pytest.approx(VoiceActivity().hear(meeting), abs=5e-5)


def read_out(window: Window, samples: np.ndarray) -> tuple[np.ndarray, int]:
    """The frames that are final now that a piece has come, and how many are not."""
    frames = window.read(samples)
    due = window.due(frames)
    window.keep(due)
    return frames[:due], len(frames) - due


class TestAgreement:
    words = (Word("GOOD", 0.1, 0.4, 0.9), Word("MORNING", 0.5, 0.9, 0.9), Word("EVE", 1.0, 1.2, 0.5))

    def agreed(self, *readings: tuple[float, tuple[Word, ...]]) -> int:
        agreement = _Agreement()
        for heard, words in readings:
            agreement.see(words, 2, heard)
        return agreement.until(10.0)[0]

    def test_two_readings_agree_once_more_was_heard(self) -> None:
        assert self.agreed((1.3, self.words)) == 0
        assert self.agreed((1.3, self.words), (1.38, self.words)) == 0, "hardly more was heard"
        assert self.agreed((1.3, self.words), (1.38, self.words), (1.46, self.words)) == 2
        assert self.agreed((1.3, self.words), (2.3, self.words)) == 2

    def test_the_latest_of_those_long_enough_ago_is_compared_with(self) -> None:
        other = (self.words[0], Word("MOURNING", 0.5, 0.9, 0.6))
        assert self.agreed((1.1, other), (1.3, self.words), (1.38, self.words), (1.46, self.words)) == 2
        assert self.agreed((1.1, self.words), (1.3, other), (1.38, self.words), (1.46, self.words)) == 1
        assert self.agreed((1.3, self.words), (1.38, self.words), (1.46, other)) == 1


class TestWindow:
    def test_in_one_piece_it_is_the_checkpoint(self, speech: Loaded, meeting: np.ndarray) -> None:
        loudness = Loudness()
        loudness.hear(meeting)
        found = Window(speech, loudness, Span()).read(meeting, ended=True)
        assert found == pytest.approx(log_probabilities(speech, meeting).numpy(), abs=1e-3)

    @pytest.mark.parametrize("seconds", [0.3, 0.77])
    def test_frames_are_those_of_the_whole_where_the_context_is_whole(
        self, speech: Loaded, meeting: np.ndarray, seconds: float
    ) -> None:
        loudness = Loudness()
        loudness.hear(meeting)
        sound = meeting[: 4 * RATE]
        window = Window(speech, loudness, Span(right=100.0))
        for piece in pieces(sound, seconds):
            frames = window.read(piece)
            assert window.due(frames) == 0
        assert frames == pytest.approx(Window(speech, loudness, Span()).read(sound), abs=1e-3)

    def test_silence_behind_what_goes_on_brings_it_nearer_to_the_whole(
        self, speech: Loaded, meeting: np.ndarray, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Cut off in the middle of words, as a stream is: the frames 0.4 to 1 s before the cuts."""
        loudness = Loudness()
        loudness.hear(meeting)
        whole = Window(speech, loudness, Span()).read(meeting, ended=True)

        def away() -> float:
            """The mean Kullback-Leibler divergence of the whole's frames from these."""
            found = []
            for cut in np.arange(1.5, 9.0, 0.5):
                frames = Window(speech, loudness, Span()).read(meeting[: int(cut * RATE)])
                near = slice(len(frames) - 50, len(frames) - 20)
                found.append((np.exp(whole[near]) * (whole[near] - frames[near])).sum(axis=1))
            return float(np.concatenate(found).mean())

        with_silence = away()
        monkeypatch.setattr(window_module, "SILENCE", 0)
        assert with_silence < 0.8 * away()

    def test_every_frame_is_final_once(self, speech: Loaded, meeting: np.ndarray) -> None:
        loudness = Loudness()
        loudness.hear(meeting)
        window = Window(speech, loudness, Span(left=1.0, right=0.5))
        given = []
        for piece in pieces(meeting, 0.3):
            final, waiting = read_out(window, piece)
            given.append(final)
            assert waiting <= 0.5 / 0.02
            # What is kept does not grow: the sound of frames that are not final.
            assert len(window._front._samples) < (waiting * 0.02 + 0.1) * RATE
            assert all(layer._final is None or layer._final[0].shape[2] <= 50 for layer in window._encoder._layers)
        given.append(window.read(meeting[:0]))
        whole = log_probabilities(speech, meeting).numpy()
        frames = np.concatenate(given)
        assert frames.shape == whole.shape
        assert np.mean(frames.argmax(axis=1) == whole.argmax(axis=1)) > 0.9


class TestReader:
    @pytest.mark.parametrize("step", [1, 15, 100])
    def test_the_beam_finds_what_it_finds_in_the_whole(
        self, decoder: BeamDecoder, frames: np.ndarray, step: int
    ) -> None:
        reader = BeamReader(decoder, 0.0, ())
        final: list[Word] = []
        for at in range(0, len(frames), step):
            ahead = reader.ahead(frames[at : at + 2 * step])
            assert all(one.start <= two.start for one, two in itertools.pairwise(ahead))
            final += reader.read(frames[at : at + step])
        final += reader.end()
        whole = decoder.words(frames)
        assert text(final) == text(whole)
        for found, right in zip(final, whole, strict=True):
            assert found.start == pytest.approx(right.start, abs=0.1)
            assert found.end == pytest.approx(right.end, abs=0.1)

    def test_its_memory_does_not_grow(self, decoder: BeamDecoder, frames: np.ndarray) -> None:
        reader = BeamReader(decoder, 0.0, ())
        sizes = []
        for _ in range(4):
            for at in range(0, len(frames), 15):
                reader.read(frames[at : at + 15])
            search = reader._search
            sizes.append((len(search._written), len(search._contexts), len(reader._frames)))
        assert max(sizes)[0] < 20_000
        assert max(frames for _, _, frames in sizes) < 300

    def test_looking_ahead_leaves_no_trace(self, decoder: BeamDecoder, frames: np.ndarray) -> None:
        looking, plain = BeamReader(decoder, 0.0, ()), BeamReader(decoder, 0.0, ())
        for at in range(0, 300, 20):
            looking.ahead(frames[at : at + 60])
            assert looking.read(frames[at : at + 20]) == plain.read(frames[at : at + 20])
        assert looking.end() == plain.end()

    def test_what_was_heard_behind_a_word_decides_when_it_becomes_final(
        self, decoder: BeamDecoder, frames: np.ndarray
    ) -> None:
        """With 1 s behind each word its letters are those of the whole, sooner than the search alone would be sure."""
        reader, final, read = BeamReader(decoder, 0.0, (), sure=5.0), list[Word](), 0
        for heard in range(60, len(frames), 10):
            due = heard - 50
            assert reader.read(frames[read:due]) == ()
            ahead = reader.ahead(frames[due:heard])
            assert reader.sure(50) == 0
            fresh = reader.read(frames[:0])
            assert all(word.end <= due * 0.02 + 0.001 for word in fresh)
            assert text(ahead).startswith(text(fresh))
            final, read = [*final, *fresh], due
        assert len(final) > 10
        assert text(final) == text(decoder.words(frames)[: len(final)])

    def test_greedy_is_greedy(self, speech: Loaded, frames: np.ndarray) -> None:
        reader = GreedyReader(speech, 0.0)
        final = [word for at in range(0, len(frames), 7) for word in reader.read(frames[at : at + 7])]
        final += reader.end()
        whole = speech.processor.tokenizer.decode(torch.from_numpy(frames).argmax(dim=-1))
        assert text(final) == whole

    def test_greedy_words_may_be_final_once_two_readings_agree(self, speech: Loaded, frames: np.ndarray) -> None:
        reader, until, final = GreedyReader(speech, 0.0), 0, []
        for at in range(20, len(frames), 7):
            reader.ahead(frames[until:at])
            sure = reader.sure(15)
            assert until + sure <= max(until, at - 15)
            final += reader.read(frames[until : until + sure])
            until += sure
        final += reader.read(frames[until:])
        final += reader.end()
        assert until > 0.8 * len(frames)
        assert text(final) == speech.processor.tokenizer.decode(torch.from_numpy(frames).argmax(dim=-1))
