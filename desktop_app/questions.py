"""The questions a person can ask: plain values, built by the window and the command line alike."""

from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, ClassVar

from desktop_app.hot_words import HotWord
from desktop_app.table_reading import AS_IT_STANDS, TableReading

EXAMPLE_TEMPLATE = "a photo of a {}"
"""What a template looks like: the one CLIP is asked with where none is given."""

TOGETHER = "together"
EACH = "each"
"""What can be asked of the channels of a sound, besides one of them."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """What every question says besides its input.

    checkpoint: a name in the catalogue or a folder in the standard layout; None for the task's default.
    device: "auto", "cpu", "cuda", "cuda:1", "mps".
    precision: "auto" takes half precision where the device gains from it; "float32", "half" or "int8" (of linear
        layers, on a processor; what only looks into a checkpoint takes float32 then) insist.
    """

    task: ClassVar[str]
    """The Hugging Face task id, which is also the name of the folder in tasks that answers it."""

    listed: ClassVar[bool] = True
    """Whether it is shown among the running work; what a slider asks for is not."""

    checkpoint: str | None = None
    device: str = "auto"
    precision: str = "auto"

    @property
    def checkpoint_task(self) -> str:
        """The task its checkpoints are catalogued under."""
        return self.task

    def to_dict(self) -> dict[str, Any]:
        """Plain values for the history; what was only carried along (a table's content) is left out."""
        carried: dict[str, Any] = {each.name: None for each in fields(self) if not each.repr}
        return asdict(replace(self, **carried))


@dataclass(frozen=True, kw_only=True)
class ImageClassification(Question):
    """Which of the checkpoint's labels does each picture show?"""

    task = "image-classification"

    images: tuple[Path, ...]
    top_k: int = 5


@dataclass(frozen=True, kw_only=True)
class ZeroShotImageClassification(Question):
    """Which of a person's own labels fits each picture best?

    template: the sentence each label is put into, with {} where the label goes; "" for the one that suits the
    checkpoint.
    """

    task = "zero-shot-image-classification"

    images: tuple[Path, ...]
    labels: tuple[str, ...]
    template: str = ""


@dataclass(frozen=True, kw_only=True)
class VisualQuestionAnswering(Question):
    """What is the answer to each question about each picture? top_k: so many answers are told, where there are more."""

    task = "visual-question-answering"

    images: tuple[Path, ...]
    questions: tuple[str, ...]
    top_k: int = 5


@dataclass(frozen=True, kw_only=True)
class TableQuestionAnswering(Question):
    """What do the cells of a table say?

    sheet: the sheet of a workbook; None for the one that is active in it.
    reading: what the person wants read otherwise.
    rules: whether what the words of a question say plainly is answered by rule; False leaves all to the checkpoint.
    follow: whether each of the questions may go on from the one before it ("and in 2019?").
    previous: the desktop_app.answers.TableAnswer that the first question may go on from.
    content: the desktop_app.media.tables.Table where it has been read already, so that it is not parsed again.
    """

    task = "table-question-answering"

    table: Path
    questions: tuple[str, ...]
    sheet: str | None = None
    reading: TableReading = AS_IT_STANDS
    rules: bool = True
    follow: bool = False
    previous: object = field(default=None, compare=False, repr=False)
    content: object = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class AutomaticSpeechRecognition(Question):
    """Which words are spoken in each recording, and when?

    decoding: "auto" takes beam search where the checkpoint brings a lexicon and a language model, and greedy
    decoding elsewhere; "greedy" writes the letters as they are heard.
    track: the sound track of a film, counted from 1; None for the first that has sound.
    channels: TOGETHER mixes them; EACH gives a transcript for each; "left", "right" or a number from 1 take one.
    hot_words: words that are preferred, by beam search; with them "auto" is beam search whatever the checkpoint brings.
    language_model: an ARPA file whose words and n-grams take the place of those of the checkpoint; None for these.
    """

    task = "automatic-speech-recognition"

    sounds: tuple[Path, ...]
    decoding: str = "auto"
    track: int | None = None
    channels: str = TOGETHER
    hot_words: tuple[HotWord, ...] = ()
    language_model: Path | None = None


@dataclass(frozen=True, kw_only=True)
class LiveSpeechRecognition(Question):
    """Which words is a person speaking right now?

    microphone: a device name as media.microphone lists it; None for the system's default.
    seconds: how long to listen; None until the stream is closed.
    recording: the file the sound is written to as it comes: wav where its name says so, else FLAC.
    decoding, hot_words, language_model: as in AutomaticSpeechRecognition.
    meter: a desktop_app.media.level_meter.LevelMeter that is told what is heard, for whoever draws it.
    pause: a desktop_app.media.pause_switch.PauseSwitch; while it says so, nothing is recorded.
    trace: a desktop_app.attention.trace.AttentionTrace that is told what the model attends to, while it wants to know.
    hot_words_now: a desktop_app.hot_words.HotWordsNow; where it has others than hot_words, they count from then on.
    begun: a desktop_app.media.microphone.Recording of this microphone to this file that was begun before anything that
    reads was loaded; whoever answers ends it.
    """

    task = "live-speech-recognition"

    recording: Path
    microphone: str | None = None
    seconds: float | None = None
    decoding: str = "auto"
    hot_words: tuple[HotWord, ...] = ()
    language_model: Path | None = None
    meter: object = field(default=None, compare=False, repr=False)
    pause: object = field(default=None, compare=False, repr=False)
    hot_words_now: object = field(default=None, compare=False, repr=False)
    begun: object = field(default=None, compare=False, repr=False)
    trace: object = field(default=None, compare=False, repr=False)

    @property
    def checkpoint_task(self) -> str:
        """Live speech is read by the checkpoints that read recordings."""
        return AutomaticSpeechRecognition.task


@dataclass(frozen=True, kw_only=True)
class AttentionMemory(Question):
    """How much memory and time does attention need at each sequence length, by each mechanism?

    mechanisms: names in attention.mechanisms, or of whole layers in attention.library_layers; empty for all of the
    former, where no model is asked about.
    model: a question whose checkpoint is measured as a whole, on its own device and in its own precision.
    lengths: tokens, each at least 1. heads, head_dim: the shape of ViT-B and BERT base unless told.
    device: "auto" takes the GPU where it is an NVIDIA one, else the processor. precision: "half" measures bfloat16.
    backward: with the gradients of q, k and v. repeats: timed runs a point; their median and spread are told.
    predicted: of a model, only what is foretold; nothing is run.
    """

    task = "attention-memory"

    mechanisms: tuple[str, ...] = ()
    model: Question | None = None
    lengths: tuple[int, ...] = (128, 256, 512, 1024, 2048, 4096)
    heads: int = 12
    head_dim: int = 64
    backward: bool = False
    repeats: int = 1
    predicted: bool = False


RAW, ROLLOUT, RELEVANCE, STATISTICS, ABLATION = "raw", "rollout", "relevance", "statistics", "ablation"
"""The ways of looking into a model's attention."""


@dataclass(frozen=True, kw_only=True)
class Attention(Question):
    """What did the model attend to when it answered?

    about: the question that was answered, of one file; its checkpoint, device and precision are taken.
    page: of a file of several pictures, from 1.
    method: RAW gives the weights of a layer, ROLLOUT and RELEVANCE one map of all layers; STATISTICS and ABLATION give
    figures for every head.
    layer, head: counted from 0; the last layer, and all heads of it, where None.
    label: what relevance and ablation are about: a label, a caption, a cell's text, a word; "" for the answer itself.
    tower: "image" or "text", where a checkpoint has both; of a film "time" for how its frames attend to each other,
    and all else for where in one of them.
    fusion, discard: as attention.methods.rollout() takes them.
    start: of a sound, in seconds; 15 s are looked at. Of a film, where the stretch begins.
    frame: which of the stretch's frames, counted from 0; where None the nearest to the moment in seconds, or the middle
    one.
    rows: of a table too large to be looked into whole, those that the answer rests on, counted from 0 as it was read;
    where none are named the model is asked for its answer first, which reads all of the table.
    """

    task = "attention"
    listed = False

    about: Question
    page: int | None = None
    method: str = RAW
    layer: int | None = None
    head: int | None = None
    label: str = ""
    tower: str = "image"
    fusion: str = "mean"
    discard: float = 0.0
    start: float = 0.0
    frame: int | None = None
    moment: float | None = None
    rows: tuple[int, ...] = ()

    @property
    def checkpoint_task(self) -> str:
        """The task of the question that was answered."""
        return self.about.checkpoint_task
