"""A whole stream of speech, word by word, and what it keeps of letters and maps."""

import itertools

import numpy as np
import pytest
import torch

from desktop_app.answers import Word
from desktop_app.attention.recording import attending_by
from desktop_app.attention.trace import AttentionTrace
from desktop_app.bench.real.word_errors import edit_distance
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.streaming.front_end import Loudness
from desktop_app.tasks.streaming.letters import Letters
from desktop_app.tasks.streaming.stream import Stream
from desktop_app.tasks.streaming.window import Span, Window
from tests.tasks.test_streaming import MEETING, pieces, read_out, text
from tests.tasks.unspoken import SOUNDS, unspoken


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
        self, speech: Loaded, decoder: BeamDecoder, meeting: np.ndarray, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def listened() -> tuple[list[Word], int]:
            """The final words, and how many interim ones all readings together had."""
            stream, final, interim = Stream(speech, decoder), list[Word](), 0
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
        self, speech: Loaded, decoder: BeamDecoder, meeting: np.ndarray, seconds: float
    ) -> None:
        stream = Stream(speech, decoder)
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
        self, speech: Loaded, decoder: BeamDecoder, meeting: np.ndarray
    ) -> None:
        said = [word.upper() for word in MEETING.with_suffix(".txt").read_text().split()]
        sound = np.concatenate([meeting, np.zeros(RATE, np.float32)])
        waits, wrong = [], []
        for least in (1.0, 0.3):
            stream, final, waited = Stream(speech, decoder, Span(right=1.0, least=least)), [], []
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
        self, speech: Loaded, decoder: BeamDecoder, meeting: np.ndarray
    ) -> None:
        stream = Stream(speech, decoder)
        final = stream.hear(meeting[: 3 * RATE])
        shown = text(final + stream.interim)
        # The last word was cut in two.
        assert text(final + stream.end()).startswith(shown.rsplit(" ", 1)[0])
        assert shown.startswith("GOOD MORNING")

    @pytest.mark.parametrize("name", SOUNDS)
    @pytest.mark.parametrize("level", [-60.0, -40.0, -20.0])
    def test_no_words_where_nobody_speaks(self, speech: Loaded, decoder: BeamDecoder, name: str, level: float) -> None:
        stream = Stream(speech, decoder)
        for piece in pieces(unspoken(name, 12.0, level), 0.5):
            assert stream.hear(piece) == ()
            assert stream.interim == ()
        assert stream.end() == ()

    @pytest.mark.parametrize("seed", [7, 8])
    def test_a_faint_piano_is_nobody(self, speech: Loaded, decoder: BeamDecoder, seed: int) -> None:
        stream = Stream(speech, decoder)
        for piece in pieces(unspoken("piano", 30.0, -60.0, seed), 1.0):
            assert stream.hear(piece) == ()
        assert stream.end() == ()

    def test_a_faint_voice_is_heard(self, speech: Loaded, decoder: BeamDecoder, meeting: np.ndarray) -> None:
        stream = Stream(speech, decoder)
        found = stream.hear(np.float32(0.02) * meeting) + stream.end()
        said = MEETING.with_suffix(".txt").read_text().split()
        assert edit_distance([word.text for word in found], [word.upper() for word in said]) <= 0.3 * len(said)

    def test_a_stretch_goes_on_from_one_shortly_before(self, speech: Loaded, meeting: np.ndarray) -> None:
        for pause, goes_on in ((1.0, True), (6.0, False)):
            stream = Stream(speech, None)
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
    def test_the_last_layer_s_weights_as_transformers_gives_them(self, speech: Loaded, meeting: np.ndarray) -> None:
        trace, loudness = AttentionTrace(), Loudness()
        loudness.hear(meeting)
        window = Window(speech, loudness, Span(), trace, start=1.5)
        window.read(meeting[:RATE])
        assert trace.latest is None
        trace.wanted = True
        window.read(meeting[RATE : 4 * RATE], ended=True)
        first = trace.latest
        assert first is not None
        sound = torch.from_numpy(loudness.normal(meeting[: 4 * RATE]))[None]
        with torch.inference_mode(), attending_by(speech.model, "eager"):
            wanted = speech.model(sound, output_attentions=True).attentions[-1][0].mean(dim=(0, 1))
        assert np.array(first.shares) == pytest.approx(wanted.numpy(), abs=1e-5)
        assert (first.start, first.step) == (1.5, 0.02)

    def test_it_begins_with_the_frames_that_are_kept(self, speech: Loaded, meeting: np.ndarray) -> None:
        trace, loudness = AttentionTrace(), Loudness()
        loudness.hear(meeting)
        window = Window(speech, loudness, Span(left=1.0, right=0.6), trace, start=1.5)
        read_out(window, meeting[: 3 * RATE])
        trace.wanted = True
        read_out(window, meeting[3 * RATE : 4 * RATE])
        assert trace.latest is not None
        assert sum(trace.latest.shares) == pytest.approx(1, abs=1e-4)
        # Those that look are all that were not final yet: of three seconds the right context, and the fourth.
        assert trace.latest.start == pytest.approx(1.5 + 3.0 - 0.6 - 1.0, abs=0.1)
        assert len(trace.latest.shares) * trace.latest.step == pytest.approx(1.0 + 0.6 + 1.0, abs=0.03)

    def test_the_window_slides_with_the_sound_and_what_is_heard_stays_the_same(
        self, speech: Loaded, decoder: BeamDecoder, meeting: np.ndarray, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("desktop_app.attention.trace.SHORTEST", 0.0)  # here sound comes faster than it is spoken
        trace = AttentionTrace()
        trace.wanted = True
        plain, traced = Stream(speech, decoder), Stream(speech, decoder, trace=trace)
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
