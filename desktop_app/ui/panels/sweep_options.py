"""What a sweep measures: mechanisms, lengths, the shape of attention, precision, and the curves shown beside it."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.questions import AttentionMemory
from desktop_app.translation import mark, tr
from desktop_app.ui.panels import cost_references
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.names import named

TITLES = {
    "eager": mark("Eager"),
    "query-chunks": mark("Query chunks"),
    "sdpa": "SDPA",
    "global": mark("Global"),
    "band": mark("Band"),
    "dilated": mark("Dilated"),
    "random": mark("Random"),
    "block-local": mark("Block local"),
    "longformer": mark("Longformer"),
    "big-bird": mark("Big Bird"),
    "reformer": mark("Reformer"),
    "linear": mark("Linear"),
    "performer": mark("Performer"),
}
"""The mechanisms of desktop_app.attention, which only the models' thread imports."""

LAYER_TITLES = {
    "bert-eager": mark("BERT, eager"),
    "bert-sdpa": mark("BERT, SDPA"),
    "library-longformer": mark("Longformer"),
    "library-big-bird": "BigBird",
    "library-reformer": mark("Reformer"),
}
"""Whole layers of transformers, as desktop_app.attention.library_layers has them."""

BACKEND_TITLES = {
    "sdpa-flash": "Flash",
    "sdpa-efficient": mark("Memory-efficient"),
    "sdpa-cudnn": "cuDNN",
    "sdpa-math": mark("Mathematical"),
}
"""The backends of SDPA, as desktop_app.attention.mechanisms has them; which of them run is found out by measuring."""

_USUAL = ("eager", "query-chunks", "sdpa", "band", "linear")
_LENGTHS = (128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536)
_LONGEST = _LENGTHS[3:]
_USUAL_LONGEST = 4096
_MECHANISMS = Setting("memory/mechanisms", " ".join(_USUAL))
_REFERENCE = Setting("memory/reference", "")


class SweepOptions(QWidget):
    """A form.

    Signals:
        reference_changed(): other curves are wanted beside those measured.
        chosen(): other mechanisms are ticked.
    """

    reference_changed = Signal()
    chosen = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("What is measured"))
        self._settings = settings
        kept = settings.get(_MECHANISMS).split()
        self.boxes = {name: QCheckBox(tr(title)) for name, title in TITLES.items()}
        for name, box in self.boxes.items():
            box.setChecked(name in kept)
            box.toggled.connect(self._keep)
        self.layers = {name: QCheckBox(title) for name, title in LAYER_TITLES.items()}
        for name, box in self.layers.items():
            box.setAccessibleName(tr("{title}, a whole layer", title=LAYER_TITLES[name]))
            box.setChecked(name in kept)
            box.toggled.connect(self._keep)
        self.backends = {name: QCheckBox(tr(title)) for name, title in BACKEND_TITLES.items()}
        for name, box in self.backends.items():
            box.setAccessibleName(tr("SDPA by one backend alone: {title}", title=tr(BACKEND_TITLES[name])))
            box.setChecked(name in kept)
            box.toggled.connect(self._keep)
        self.model = QCheckBox(tr("The model of the answer in view"))
        self.model.toggled.connect(self._keep)
        self.longest = named(ChoiceBox(), tr("Longest sequence to measure"))
        for length in _LONGEST:
            self.longest.addItem(tr("{length:,} tokens", length=length), length)
        self.longest.setCurrentIndex(_LONGEST.index(_USUAL_LONGEST))
        self.heads = _combo(tr("Heads"), {f"{heads}": heads for heads in (1, 4, 8, 12, 16)}, 12)
        self.head_width = _combo(tr("Numbers a head"), {f"{width}": width for width in (16, 32, 64, 128)}, 64)
        self.precision = _combo(tr("Precision"), {"float32": "full", "bfloat16": "half"}, "full")
        self.backward = named(QCheckBox(tr("With gradients, as in training")), tr("With gradients, as in training"))
        self.reference = _combo(
            tr("Curves beside it"), {tr("None"): ""} | {each: each for each in cost_references.names()}, ""
        )
        self.reference.setCurrentIndex(max(0, self.reference.findData(settings.get(_REFERENCE))))
        self.reference.currentIndexChanged.connect(self._on_reference)
        self._lay_out()

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(name for name, box in self._every.items() if box.isChecked())

    @property
    def _every(self) -> dict[str, QCheckBox]:
        return self.boxes | self.backends | self.layers

    @property
    def question(self) -> AttentionMemory:
        """What is asked for, three timed runs a point."""
        longest = int(self.longest.currentData())
        return AttentionMemory(
            mechanisms=self.mechanisms,
            lengths=tuple(each for each in _LENGTHS if each <= longest),
            heads=int(self.heads.currentData()),
            head_dim=int(self.head_width.currentData()),
            precision=str(self.precision.currentData()),
            backward=self.backward.isChecked(),
            repeats=3,
        )

    def choose(self, names: tuple[str, ...]) -> None:
        """Tick these and no others."""
        for name, box in self._every.items():
            with QSignalBlocker(box):
                box.setChecked(name in names)
        self._keep()

    def _keep(self) -> None:
        self._settings.put(_MECHANISMS, " ".join(self.mechanisms))
        self.chosen.emit()

    def _on_reference(self) -> None:
        self._settings.put(_REFERENCE, str(self.reference.currentData()))
        self.reference_changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(0)
        half = -(-len(self.boxes) // 2)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place % half, place // half)
        alone = QGridLayout()
        alone.setSpacing(0)
        alone.addWidget(QLabel(tr("SDPA by one backend of PyTorch alone")), 0, 0, 1, 2)
        for place, box in enumerate(self.backends.values()):
            alone.addWidget(box, 1 + place // 2, place % 2)
        whole = QGridLayout()
        whole.setSpacing(0)
        whole.addWidget(QLabel(tr("Whole layers of transformers, at this width")), 0, 0, 1, 2)
        for place, box in enumerate(self.layers.values()):
            whole.addWidget(box, 1 + place // 2, place % 2)
        whole.addWidget(self.model, 1 + -(-len(self.layers) // 2), 0, 1, 2)
        every = named(QPushButton(tr("&All")), tr("Measure every mechanism"))
        every.clicked.connect(lambda: self.choose(tuple(TITLES)))
        usual = named(QPushButton(tr("&Usual ones")), tr("Measure the usual mechanisms"))
        usual.clicked.connect(lambda: self.choose(_USUAL))
        row = QHBoxLayout()
        for button in (every, usual):
            button.setProperty("small", True)
            row.addWidget(button)
        row.addStretch()
        form = QFormLayout()
        form.addRow(tr("&Up to"), self.longest)
        form.addRow(tr("&Heads"), self.heads)
        form.addRow(tr("Numbers a hea&d"), self.head_width)
        form.addRow(tr("&Precision"), self.precision)
        form.addRow(tr("&Beside it"), self.reference)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(NEAR)
        lines.addLayout(grid)
        lines.addLayout(row)
        lines.addLayout(alone)
        lines.addLayout(whole)
        lines.addLayout(form)
        lines.addWidget(self.backward)


def _combo(name: str, choices: Mapping[str, object], chosen: object) -> QComboBox:
    combo = named(ChoiceBox(), name)
    for text, value in choices.items():
        combo.addItem(text, value)
    combo.setCurrentIndex(combo.findData(chosen))
    return combo
