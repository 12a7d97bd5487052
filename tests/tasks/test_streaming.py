"""Speech as it comes: frames are those of the whole sound, final words never change, nothing is heard in noise."""

import importlib.util
import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from desktop_app import paths
from desktop_app.answers import Word
from desktop_app.attention.recording import attending_by
from desktop_app.attention.trace import AttentionTrace
from desktop_app.bench.real.word_errors import edit_distance
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.speech import RATE, decoder_for, log_probabilities
from desktop_app.tasks.streaming import window as window_module
from desktop_app.tasks.streaming.front_end import Loudness
from desktop_app.tasks.streaming.letters import Letters
from desktop_app.tasks.streaming.reading import BeamReader, GreedyReader, _Agreement
from desktop_app.tasks.streaming.stream import Stream
from desktop_app.tasks.streaming.voice import BLOCK, VoiceActivity
from desktop_app.tasks.streaming.window import Span, Window
from tests.tasks.unspoken import SOUNDS, unspoken

MEETING = paths.shipped("resources", "samples", "meeting.wav")


@pytest.fixture(scope="module")
def loaded() -> Iterator[Loaded]:
    question = AutomaticSpeechRecognition(sounds=(Path("a.wav"),), device="cpu", precision="float32")
    with Residency().borrow(question) as lent:
        yield lent


@pytest.fixture(scope="module")
def decoder(loaded: Loaded) -> BeamDecoder:
    found = decoder_for(loaded, "auto")
    assert found is not None
    return found


@pytest.fixture(scope="module")
def meeting() -> np.ndarray:
    samples, rate = soundfile.read(MEETING, dtype="float32")
    assert rate == RATE
    return samples


@pytest.fixture(scope="module")
def frames(loaded: Loaded, meeting: np.ndarray) -> np.ndarray:
    return log_probabilities(loaded, meeting).double().numpy()


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
    def test_in_one_piece_it_is_the_checkpoint(self, loaded: Loaded, meeting: np.ndarray) -> None:
        loudness = Loudness()
        loudness.hear(meeting)
        found = Window(loaded, loudness, Span()).read(meeting, ended=True)
        assert found == pytest.approx(log_probabilities(loaded, meeting).numpy(), abs=1e-3)

    @pytest.mark.parametrize("seconds", [0.3, 0.77])
    def test_frames_are_those_of_the_whole_where_the_context_is_whole(
        self, loaded: Loaded, meeting: np.ndarray, seconds: float
    ) -> None:
        loudness = Loudness()
        loudness.hear(meeting)
        sound = meeting[: 4 * RATE]
        window = Window(loaded, loudness, Span(right=100.0))
        for piece in pieces(sound, seconds):
            frames = window.read(piece)
            assert window.due(frames) == 0
        assert frames == pytest.approx(Window(loaded, loudness, Span()).read(sound), abs=1e-3)

    def test_silence_behind_what_goes_on_brings_it_nearer_to_the_whole(
        self, loaded: Loaded, meeting: np.ndarray, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Cut off in the middle of words, as a stream is: the frames 0.4 to 1 s before the cuts."""
        loudness = Loudness()
        loudness.hear(meeting)
        whole = Window(loaded, loudness, Span()).read(meeting, ended=True)

        def away() -> float:
            """The mean Kullback-Leibler divergence of the whole's frames from these."""
            found = []
            for cut in np.arange(1.5, 9.0, 0.5):
                frames = Window(loaded, loudness, Span()).read(meeting[: int(cut * RATE)])
                near = slice(len(frames) - 50, len(frames) - 20)
                found.append((np.exp(whole[near]) * (whole[near] - frames[near])).sum(axis=1))
            return float(np.concatenate(found).mean())

        with_silence = away()
        monkeypatch.setattr(window_module, "SILENCE", 0)
        assert with_silence < 0.8 * away()

    def test_every_frame_is_final_once(self, loaded: Loaded, meeting: np.ndarray) -> None:
        loudness = Loudness()
        loudness.hear(meeting)
        window = Window(loaded, loudness, Span(left=1.0, right=0.5))
        given = []
        for piece in pieces(meeting, 0.3):
            final, waiting = read_out(window, piece)
            given.append(final)
            assert waiting <= 0.5 / 0.02
            # What is kept does not grow: the sound of frames that are not final.
            assert len(window._front._samples) < (waiting * 0.02 + 0.1) * RATE
            assert all(layer._final is None or layer._final[0].shape[2] <= 50 for layer in window._encoder._layers)
        given.append(window.read(meeting[:0]))
        whole = log_probabilities(loaded, meeting).numpy()
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

    def test_greedy_is_greedy(self, loaded: Loaded, frames: np.ndarray) -> None:
        reader = GreedyReader(loaded, 0.0)
        final = [word for at in range(0, len(frames), 7) for word in reader.read(frames[at : at + 7])]
        final += reader.end()
        whole = loaded.processor.tokenizer.decode(torch.from_numpy(frames).argmax(dim=-1))
        assert text(final) == whole

    def test_greedy_words_may_be_final_once_two_readings_agree(self, loaded: Loaded, frames: np.ndarray) -> None:
        reader, until, final = GreedyReader(loaded, 0.0), 0, []
        for at in range(20, len(frames), 7):
            reader.ahead(frames[until:at])
            sure = reader.sure(15)
            assert until + sure <= max(until, at - 15)
            final += reader.read(frames[until : until + sure])
            until += sure
        final += reader.read(frames[until:])
        final += reader.end()
        assert until > 0.8 * len(frames)
        assert text(final) == loaded.processor.tokenizer.decode(torch.from_numpy(frames).argmax(dim=-1))


class TestLetters:
    """What is heard where the search shows no word yet."""

    def heard(self, decoder: BeamDecoder, said: str) -> np.ndarray:
        """Frames of which each speaks for one token: "_" is the blank, "|" the gap."""
        alphabet = decoder.alphabet
        tokens = {"_": alphabet.blank, "|": alphabet.word_delimiter} | alphabet.tokens
        frames = np.full((len(said), len(alphabet.letters)), np.log(0.01))
        frames[np.arange(len(said)), [tokens[letter] for letter in said]] = np.log(0.5)
        return frames

    def test_they_are_shown_once_two_readings_begin_with_them(self, decoder: BeamDecoder) -> None:
        letters = Letters(decoder)
        assert letters.behind((), self.heard(decoder, "__|_S_"), 1.0) == ()
        (shown,) = letters.behind((), self.heard(decoder, "__|_S_EE_E_|O_"), 1.0)
        assert (shown.text, shown.start, shown.end) == ("SEE", 1.08, pytest.approx(1.2))
        assert shown.confidence == pytest.approx(0.5)
        assert letters.behind((), self.heard(decoder, "__|_Z_E_"), 1.0) == (), "other letters"
        assert letters.behind((), self.heard(decoder, "__________Z_E_"), 1.0) == (), "elsewhere"
        assert letters.behind((), self.heard(decoder, "______________"), 1.0) == ()
        assert letters.behind((), self.heard(decoder, ""), 1.0) == ()

    def test_words_that_are_shown_come_before_them(self, decoder: BeamDecoder) -> None:
        letters, shown = Letters(decoder), (Word("SEE", 1.08, 1.2, 0.5),)
        assert letters.behind(shown, self.heard(decoder, "__|_S_EE_E_|_O_"), 1.0) == ()
        assert text(letters.behind(shown, self.heard(decoder, "__|_S_EE_E_|_O__"), 1.0)) == "O"

    def test_something_stands_there_sooner_and_final_words_stay_what_they_are(
        self, loaded: Loaded, decoder: BeamDecoder, meeting: np.ndarray, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def listened() -> tuple[list[Word], int]:
            """The final words, and how many interim ones all readings together had."""
            stream, final, interim = Stream(loaded, decoder), list[Word](), 0
            for piece in pieces(meeting, 0.1):
                final += stream.hear(piece)
                interim += len(stream.interim)
            return final + list(stream.end()), interim

        final, shown = listened()
        monkeypatch.setattr(Letters, "behind", lambda *_: ())
        without, less = listened()
        assert final == without
        assert shown > less


class TestStream:
    @pytest.mark.parametrize("seconds", [0.3, 1.7, 30.0])
    def test_hears_what_the_file_says(
        self, loaded: Loaded, decoder: BeamDecoder, meeting: np.ndarray, seconds: float
    ) -> None:
        stream = Stream(loaded, decoder)
        final: list[Word] = []
        for piece in pieces(np.concatenate([meeting, np.zeros(2 * RATE, np.float32)]), seconds):
            final += stream.hear(piece)
        assert not stream.speaking
        assert stream.end() == ()
        said = MEETING.with_suffix(".txt").read_text().split()
        assert edit_distance([word.text for word in final], [word.upper() for word in said]) <= 0.15 * len(said)
        assert all(one.end <= two.start + 0.05 for one, two in itertools.pairwise(final))
        assert 0 < final[0].start < final[-1].end < len(meeting) / RATE

    def test_words_that_two_readings_agree_on_are_final_earlier_and_no_worse(
        self, loaded: Loaded, decoder: BeamDecoder, meeting: np.ndarray
    ) -> None:
        said = [word.upper() for word in MEETING.with_suffix(".txt").read_text().split()]
        sound = np.concatenate([meeting, np.zeros(RATE, np.float32)])
        waits, wrong = [], []
        for least in (1.0, 0.3):
            stream, final, waited = Stream(loaded, decoder, Span(right=1.0, least=least)), [], []
            for number, piece in enumerate(pieces(sound, 0.2)):
                fresh = stream.hear(piece)
                final += fresh
                waited += [0.2 * (number + 1) - word.end for word in fresh]
                # What is final is not shown as interim too.
                assert not final or all(word.start >= final[-1].start for word in stream.interim)
            final += stream.end()
            assert all(one.end <= two.start + 0.05 for one, two in itertools.pairwise(final))
            waits.append(float(np.median(waited)))
            wrong.append(edit_distance([word.text for word in final], said))
        assert waits[1] < waits[0] - 0.3
        assert wrong[1] <= wrong[0] + 1

    def test_the_last_words_are_given_out_when_the_sound_ends_in_the_middle(
        self, loaded: Loaded, decoder: BeamDecoder, meeting: np.ndarray
    ) -> None:
        stream = Stream(loaded, decoder)
        final = stream.hear(meeting[: 3 * RATE])
        shown = text(final + stream.interim)
        # The last word was cut in two.
        assert text(final + stream.end()).startswith(shown.rsplit(" ", 1)[0])
        assert shown.startswith("GOOD MORNING")

    @pytest.mark.parametrize("name", SOUNDS)
    @pytest.mark.parametrize("level", [-60.0, -40.0, -20.0])
    def test_no_words_where_nobody_speaks(self, loaded: Loaded, decoder: BeamDecoder, name: str, level: float) -> None:
        stream = Stream(loaded, decoder)
        for piece in pieces(unspoken(name, 12.0, level), 0.5):
            assert stream.hear(piece) == ()
            assert stream.interim == ()
        assert stream.end() == ()

    @pytest.mark.parametrize("seed", [7, 8])
    def test_a_faint_piano_is_nobody(self, loaded: Loaded, decoder: BeamDecoder, seed: int) -> None:
        stream = Stream(loaded, decoder)
        for piece in pieces(unspoken("piano", 30.0, -60.0, seed), 1.0):
            assert stream.hear(piece) == ()
        assert stream.end() == ()

    def test_a_faint_voice_is_heard(self, loaded: Loaded, decoder: BeamDecoder, meeting: np.ndarray) -> None:
        stream = Stream(loaded, decoder)
        found = stream.hear(np.float32(0.02) * meeting) + stream.end()
        said = MEETING.with_suffix(".txt").read_text().split()
        assert edit_distance([word.text for word in found], [word.upper() for word in said]) <= 0.3 * len(said)

    def test_a_stretch_goes_on_from_one_shortly_before(self, loaded: Loaded, meeting: np.ndarray) -> None:
        for pause, goes_on in ((1.0, True), (6.0, False)):
            stream = Stream(loaded, None)
            sound = [meeting[: 2 * RATE], np.zeros(round(pause * RATE), np.float32), meeting[: 2 * RATE]]
            for piece in pieces(np.concatenate(sound), 0.1):
                stream.hear(piece)
            assert stream._stretch is not None
            assert stream._stretch.start > 2 * RATE
            kept = stream._stretch.window._encoder._layers[0]._final
            assert kept is not None
            own = (stream.heard - stream._stretch.start) * 50 / RATE
            assert (kept[0].shape[2] > own) == goes_on


class TestTrace:
    def test_the_last_layer_s_weights_as_transformers_gives_them(self, loaded: Loaded, meeting: np.ndarray) -> None:
        trace, loudness = AttentionTrace(), Loudness()
        loudness.hear(meeting)
        window = Window(loaded, loudness, Span(), trace, start=1.5)
        window.read(meeting[:RATE])
        assert trace.latest is None
        trace.wanted = True
        window.read(meeting[RATE : 4 * RATE], ended=True)
        first = trace.latest
        assert first is not None
        sound = torch.from_numpy(loudness.normal(meeting[: 4 * RATE]))[None]
        with torch.inference_mode(), attending_by(loaded.model, "eager"):
            wanted = loaded.model(sound, output_attentions=True).attentions[-1][0].mean(dim=(0, 1))
        assert np.array(first.shares) == pytest.approx(wanted.numpy(), abs=1e-5)
        assert (first.start, first.step) == (1.5, 0.02)

    def test_it_begins_with_the_frames_that_are_kept(self, loaded: Loaded, meeting: np.ndarray) -> None:
        trace, loudness = AttentionTrace(), Loudness()
        loudness.hear(meeting)
        window = Window(loaded, loudness, Span(left=1.0, right=0.6), trace, start=1.5)
        read_out(window, meeting[: 3 * RATE])
        trace.wanted = True
        read_out(window, meeting[3 * RATE : 4 * RATE])
        assert trace.latest is not None
        assert sum(trace.latest.shares) == pytest.approx(1, abs=1e-4)
        # Those that look are all that were not final yet: of three seconds the right context, and the fourth.
        assert trace.latest.start == pytest.approx(1.5 + 3.0 - 0.6 - 1.0, abs=0.1)
        assert len(trace.latest.shares) * trace.latest.step == pytest.approx(1.0 + 0.6 + 1.0, abs=0.03)

    def test_the_window_slides_with_the_sound_and_what_is_heard_stays_the_same(
        self, loaded: Loaded, decoder: BeamDecoder, meeting: np.ndarray, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("desktop_app.attention.trace.SHORTEST", 0.0)  # here sound comes faster than it is spoken
        trace = AttentionTrace()
        trace.wanted = True
        plain, traced = Stream(loaded, decoder), Stream(loaded, decoder, trace=trace)
        heard, shown = [], []
        for number, piece in enumerate(pieces(meeting[: 8 * RATE], 0.5)):
            assert [word.text for word in plain.hear(piece)] == [word.text for word in traced.hear(piece)]
            assert [word.text for word in plain.interim] == [word.text for word in traced.interim]
            if trace.latest is not None:
                end = trace.latest.start + len(trace.latest.shares) * trace.latest.step
                heard.append(0.5 * (number + 1))
                shown.append(end)
        assert trace.count > 4
        # A stretch is read up to what came last; between stretches nothing is read.
        assert max(abs(one - other) for one, other in zip(heard[2:6], shown[2:6], strict=True)) < 0.2
