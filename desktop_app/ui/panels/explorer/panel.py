"""The tab itself: asks the models' worker for what is wanted, and shows the latest of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable, TableAnswer
from desktop_app.jobs.call import Call
from desktop_app.questions import ABLATION, RAW, RELEVANCE, ROLLOUT, STATISTICS, Attention
from desktop_app.tasks.video_classification.asked import FilmLabels
from desktop_app.translation import mark, tr
from desktop_app.ui.drag_out import DragOut, Offer, picture_offered
from desktop_app.ui.latest_attention import LatestAttention
from desktop_app.ui.panels.explorer import asking, exports, views
from desktop_app.ui.panels.explorer.beside import Beside
from desktop_app.ui.panels.explorer.canvas import Canvas
from desktop_app.ui.panels.explorer.controls import Controls
from desktop_app.ui.panels.explorer.frames import FrameBar
from desktop_app.ui.panels.explorer.matrix import MatrixView
from desktop_app.ui.panels.explorer.numbers import Numbers
from desktop_app.ui.panels.explorer.pyramid import Pyramid, pyramid_of
from desktop_app.ui.panels.explorer.saying import explained, has_words, of_figures, of_head, told
from desktop_app.ui.panels.explorer.words import WordsView
from desktop_app.ui.panels.written_answers import WHY_NO_MAP, is_written
from desktop_app.ui.said import in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.whole_picture import WholePicture
from desktop_app.ui.widgets.checkpoint_bar import chosen_for
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.workspace import attention_files
from desktop_app.workspace.attention_files import Picture
from desktop_app.workspace.shading import page_words

_NOTHING = mark("Choose an answer: its model is run once more, and what each layer and head attended to is shown here.")


class ExplorerPanel(QWidget):
    """Layers, heads, rollout, relevance, and what each head does, for the answer in view."""

    help_topic = "attention-maps"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._answer: Answer | None = None
        self._asked_about: Answer | None = None
        self.asked = LatestAttention(services, self)
        self._call: Call | None = None
        self._queries: tuple[int, ...] = ()
        self._frame: int | None = None
        self._method = RAW
        self.found: AttentionMap | HeadTable | None = None
        self.surface: Callable[[AttentionMap | None], bool] = lambda _: False
        """Lays a map over what it is about elsewhere in the window; whether it could."""
        self._elsewhere = False
        self.controls = Controls()
        self.controls.layers.is_ready = lambda: self.idle
        QShortcut(QKeySequence("Shift+F9"), self, self.controls.layers.toggle)
        self.canvas = named(Canvas(), tr("Attention in colours"), tr("The table below has the strongest as numbers."))
        self.second = Beside(services)
        for canvas in (self.canvas, self.second.canvas):
            DragOut(canvas, services.background, partial(self._offered, canvas))
            WholePicture(canvas, services, partial(self._offered, canvas))
        self.matrix = MatrixView()
        WholePicture(self.matrix, services, lambda: self._offered(self.matrix) if self.matrix.found else None)
        self.words = WordsView()
        self.frames = FrameBar()
        self._pair = self.second.pair(self.canvas)
        self.value = named(QLabel(" "), tr("What is under the mouse"))
        self.note = named(QLabel(tr(_NOTHING), wordWrap=True), tr("What is shown"))
        self.about = named(QLabel(wordWrap=True), tr("How this was worked out"))
        for words in (self.note, self.about):
            words.setProperty("soft", True)
        self.numbers = Numbers()
        self.export = named(QPushButton(tr("E&xport…")), tr("Export what is shown"))
        self.whole = named(QPushButton(tr("Whole &answer")), tr("Show what the answer as a whole attended to"))
        self._lay_out()
        self.controls.changed.connect(self._want)
        self.asked.found.connect(self._show_found)
        self.asked.missed.connect(self._show_nothing)
        self.second.changed.connect(self._tell_beside)
        self.second.canvas.pointed.connect(lambda words: self.value.setText(words or " "))
        self.canvas.pointed.connect(lambda words: self.value.setText(words or " "))
        self.canvas.clicked.connect(self._on_clicked)
        self.matrix.pointed.connect(lambda words: self.value.setText(words or " "))
        self.matrix.chosen.connect(lambda query: self._choose([query]))
        self.words.chosen.connect(self._choose)
        self.frames.chosen.connect(self._choose_frame)
        self.whole.clicked.connect(lambda: self._choose([]))
        self.export.clicked.connect(self._choose_file)
        self._show_parts()

    @property
    def idle(self) -> bool:
        """Whether what is wanted is shown, or cannot be."""
        return self.asked.job is None and self._call is None and self.second.idle

    @staticmethod
    def shows(answer: Answer) -> bool:
        """Whether a model gave this answer that can be looked into."""
        return asking.looking_into(answer) is not None

    def show_answer(self, answer: Answer | None) -> None:
        """Look into an answer, now or once this tab is in view."""
        self._answer = answer
        if self.isVisible():
            self._begin()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark: words are shaded in the colours of the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and isinstance(self.found, AttentionMap) and has_words(self.found):
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the answer in view."""
        super().showEvent(event)
        self._begin()
        if isinstance(self.found, AttentionMap) and self.found.boxes:
            self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not looked into is not shaded."""
        super().hideEvent(event)
        self._elsewhere = self.surface(None)

    def choose(self, queries: list[int]) -> None:
        """Show what some tokens attend to, as where they were clicked here; none for the answer."""
        self._choose(queries)

    def _offered(self, canvas: Canvas | MatrixView) -> Offer | None:
        if self._answer is None or (isinstance(canvas, Canvas) and canvas.drawing is None):
            return None
        words = f"{self.note.text()} {self.about.text()}".strip()
        return picture_offered(canvas, tr("{name} attention", name=self._answer.source.stem), words)

    def export_to(self, path: Path) -> None:
        """Write what is shown to a file, in the background: this head and what was clicked, or every head's figures."""
        if self.found is not None:
            found = self._shown(self.found) if isinstance(self.found, AttentionMap) else self.found
            draw = self._picture_of(found) if isinstance(found, AttentionMap) else None
            call = exports.write(self._services, path, found, draw, self.controls.wanted_figure)
            call.succeeded.connect(lambda _: self.note.setText(tr("Written to {path}.", path=path)))
            call.failed.connect(self._on_failed)

    def _shown(self, found: AttentionMap) -> AttentionMap:
        """The head and the queries that are in view; all heads where they are side by side."""
        if found.method == RAW and self.controls.wanted_view not in (views.HEADS, views.FRAMES):
            found = of_head(found, self.controls.wanted_head)
        return replace(found, asked=self._queries) if self._queries else found

    def _picture_of(self, shown: AttentionMap) -> Callable[[], Picture]:
        """What makes the picture in view again, off this thread."""
        if self.controls.wanted_view == views.MAP and (shown.cells or shown.step):
            return partial(attention_files.picture_of, shown)
        draw = views.drawing_of(shown, self.controls.wanted_view)
        return lambda: draw().picture

    def _begin(self) -> None:
        """Another answer: its last layer, on what was read."""
        if self._answer is self._asked_about:
            return
        self._asked_about = self._answer
        self.asked.forget()
        self.second.asked.forget()
        self.controls.layers.stop()
        self._queries = ()
        self.found = None
        self._frame = None
        self.controls.set_labels(asking.labels_of(self._answer) if self._answer is not None else ())
        self.controls.set_film(isinstance(self._answer, FilmLabels))
        self._want()

    def _question(self) -> Attention | None:
        first = asking.looking_into(self._asked_about) if self._asked_about is not None else None
        if first is None:
            return None
        chosen = self._services.settings.get(chosen_for(first.about.checkpoint_task))
        first = asking.in_folder(first, chosen)
        method = self.controls.wanted_method
        label = str(self.controls.label.currentData() or "") if method in (RELEVANCE, ABLATION) else first.label
        known = isinstance(self.found, AttentionMap | HeadTable)
        if isinstance(self._asked_about, FilmLabels):
            first = replace(first, tower=self.controls.wanted_tower, frame=self._frame)
        if method == ROLLOUT:
            first = replace(first, fusion=self.controls.wanted_fusion, discard=self.controls.wanted_discard)
        return replace(
            first, method=method, label=label, layer=self.controls.layer.value() if method == RAW and known else None
        )

    @Slot()
    def _want(self) -> None:
        """Show what the controls say: at once where it is at hand, else as soon as the worker has it."""
        question = self._question()
        if question is not None and question.method == RELEVANCE != self._method:
            self._queries = ()  # it is for the answer, not for what was clicked before
        self._method = question.method if question is not None else RAW
        beside = self.controls.wanted_beside
        self.second.show_label(replace(question, label=beside) if question is not None and beside else None)
        if question is None:
            self.asked.want(None)
            self._show_nothing(tr(WHY_NO_MAP if is_written(self._asked_about) else _NOTHING))
        elif self.asked.want(question):
            self._say_that_it_is_asked(question)

    def _say_that_it_is_asked(self, question: Attention) -> None:
        # What is in view stays until there is something else, and shall not be taken for it.
        self.value.setText(f"{tr('Looking into attention')} …")
        if question.method in (STATISTICS, ABLATION):
            self.note.setText(tr("Each head is looked at …"))
        elif self.found is None:
            self.note.setText(f"{tr('Looking into attention')} …")

    @Slot(str)
    def _show_nothing(self, why: str) -> None:
        self.found = None
        self._draw()
        self.note.setText(why)

    @Slot(object)
    def _on_failed(self, failure: object) -> None:
        self._call = None
        if isinstance(failure, Failure):
            self.note.setText(in_sentences(failure))

    @Slot(object)
    def _show_found(self, found: object) -> None:
        if isinstance(found, AttentionMap | HeadTable):
            self.found = found
            if isinstance(found, AttentionMap):
                self.controls.set_counts(found.layers, found.heads, found.layer)
                self.frames.show_frames(found.frames, found.by_frame, found.frame)
            self._draw()

    def _draw(self) -> None:
        """Colours are worked out in the background: a picture has to be read for them."""
        found, view = self.found, self.controls.wanted_view
        self.value.setText(" ")
        over = isinstance(found, AttentionMap) and view == views.MAP and self.isVisible()
        self._elsewhere = self.surface(self._shown(found) if isinstance(found, AttentionMap) and over else None)
        self._show_parts()
        if self._call is not None:
            self._call.cancel()
            self._call = None
        if found is None or (isinstance(found, HeadTable) and view != views.FIGURES):
            return
        if isinstance(found, HeadTable):
            name = self.controls.wanted_figure
            self.about.clear()
            self.note.setText(of_figures(found, name))
            self.numbers.show_figures(found, name)
            if name in found.figures:
                self._start(partial(views.of_figures, found, name))
            return
        shown = self._shown(found)
        self._tell(shown)
        if view == views.MAP and has_words(shown):
            self.words.show_map(shown, self._queries)
        if view == views.MATRIX:
            self._start(partial(pyramid_of, shown, self._queries[0] if self._queries else None))
        elif not self._elsewhere and (view != views.MAP or not shown.cells):
            self._start(views.drawing_of(shown, view))

    def _start(self, draw: Callable[[], views.Drawing | Pyramid]) -> None:
        self._call = self._services.background.run(draw, title=tr("the map"))
        self._call.succeeded.connect(self._on_drawn)
        self._call.failed.connect(self._on_failed)

    @Slot(object)
    def _on_drawn(self, drawing: object) -> None:
        self._call = None
        if isinstance(drawing, Pyramid):
            self.matrix.show_matrix(drawing)
        elif isinstance(drawing, views.Drawing):
            self.canvas.show_drawing(drawing)
            self.canvas.setAccessibleDescription(self.note.text())

    def _tell(self, found: AttentionMap) -> None:
        view = self.controls.wanted_view
        by_rule = isinstance(self._asked_about, TableAnswer) and self._asked_about.by_rule
        self.note.setText(told(found, self._queries, view, by_rule))
        self.about.setText(explained(found))
        self.numbers.show_view(found, view, bool(self._queries), self.second.found)

    @Slot()
    def _tell_beside(self) -> None:
        """The second label's numbers come, or go, beside those in view."""
        if isinstance(self.found, AttentionMap) and self.found.method == RELEVANCE:
            self._tell(self._shown(self.found))

    def _on_clicked(self, row: int, column: int) -> None:
        """A patch or a stretch of sound becomes the query; a head is opened."""
        found, view = self.found, self.controls.wanted_view
        if isinstance(found, HeadTable):
            self.controls.open_head(row, column)
        elif found is not None and view in (views.HEADS, views.FRAMES):
            width = self.canvas.drawing.values.shape[1] if self.canvas.drawing is not None else 1
            self._open_tile(found, row * width + column)
        elif found is not None and found.boxes:
            self._choose(list(page_words(found)[column].places))
        elif found is not None and found.grid is not None:
            self._choose([len(found.queries) - found.grid[0] * found.grid[1] + row * found.grid[1] + column])
        elif found is not None:
            self._choose([column])

    @Slot(list)
    def _choose(self, queries: list[int]) -> None:
        """Show what some tokens attend to; of a head that pools there is but one query."""
        fits = isinstance(self.found, AttentionMap) and all(0 <= each < len(self.found.queries) for each in queries)
        self._queries = tuple(queries) if fits else ()
        self._draw()

    @Slot(int)
    def _choose_frame(self, frame: int) -> None:
        """Show another frame of the stretch."""
        self._frame = frame
        self._queries = ()
        self._want()

    def _open_tile(self, found: AttentionMap, place: int) -> None:
        """Turn from all heads or all frames to one of them."""
        if self.controls.wanted_view == views.HEADS and place < len(found.weights):
            self.controls.open_head(self.controls.layer.value(), place)
        elif self.controls.wanted_view == views.FRAMES and place < len(found.frames):
            self._frame = place
            self.controls.view.setCurrentIndex(self.controls.view.findData(views.MAP))

    def _choose_file(self) -> None:
        if self.found is not None:
            exports.choose(self, self.found, self.export_to)

    def _show_parts(self) -> None:
        is_map = isinstance(self.found, AttentionMap)
        text = isinstance(self.found, AttentionMap) and has_words(self.found)
        frames = isinstance(self.found, AttentionMap) and self.found.grid is not None and bool(self.found.frames)
        self.frames.setVisible(frames and self.controls.wanted_view != views.FRAMES)
        self.words.setVisible(text and self.controls.wanted_view == views.MAP)
        self.matrix.setVisible(is_map and self.controls.wanted_view == views.MATRIX)
        table = isinstance(self.found, AttentionMap) and bool(self.found.cells)
        others = (table and self.words.isVisibleTo(self)) or self.matrix.isVisibleTo(self)
        self.canvas.setVisible(self.found is not None and not others and not self._elsewhere)
        self._pair.setVisible(self.canvas.isVisibleTo(self._pair))
        self.second.compare(self.found if self.controls.wanted_beside and self.canvas.isVisibleTo(self) else None)
        self.controls.setVisible(self._asked_about is not None and self.shows(self._asked_about))
        self.numbers.setVisible(self.found is not None)
        self.about.setVisible(is_map and bool(self.about.text()))
        self.export.setVisible(self.found is not None)
        self.whole.setVisible(is_map and bool(self._queries))
        self.value.setVisible(self.canvas.isVisibleTo(self) or self.matrix.isVisibleTo(self))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.whole)
        row.addStretch()
        row.addWidget(self.export)
        lines = Scrolled.filling(self).lines
        for widget, stretch in (
            (self.controls, 0),
            (self.words, 3),
            (self._pair, 3),
            (self.matrix, 3),
            (self.frames, 0),
            (self.value, 0),
        ):
            lines.addWidget(widget, stretch)
        lines.addLayout(row)
        lines.addWidget(self.note)
        lines.addWidget(self.numbers, 1)
        lines.addWidget(self.about)
