"""How large, on how many tokens, for this budget: a form and its answer, with an interval where a law has one."""

from dataclasses import astuple, dataclass, fields, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from desktop_app.problems import BadQuestion
from desktop_app.tasks.scaling_laws import budgets
from desktop_app.tasks.scaling_laws.published import GPUS, JOINT
from desktop_app.tasks.scaling_laws.values import Budget, ScalingFit, Spending, budget_words
from desktop_app.translation import english, mark, tr
from desktop_app.ui.said import as_said, in_sentences
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.names import named

KEPT_BUDGET = Setting[tuple[str, ...]]("scaling/budget", ())
_OTHER = mark("Another…")
_BEST = mark("The table's, or else Besiroglu's")


@dataclass(frozen=True)
class Wanted:
    """What stands in the form, as text."""

    amount: str = "10,000"
    unit: str = "GPU-hours"
    price: str = "2.50"
    gpu: str = "H100"
    peak: str = ""
    utilisation: str = "40"
    law: str = _BEST


UNITS = (mark("GPU-hours"), mark("in money"))


class ScalingBudget(QWidget):
    """Answers as it is typed; what is wrong with a number is said in the answer's place.

    Signals:
        changed(): the answer is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.budget: Budget | None = None
        self._fit: ScalingFit | None = None
        self.amount = named(
            QLineEdit(), tr("Budget"), tr("How much may be spent, all GPUs together: 5000, 5k, 1.2 million")
        )
        self.unit = _choice(tr("Unit of the budget"), UNITS)
        # Qt's own reckoning leaves out the padding of our style.
        self.unit.setMinimumContentsLength(max(len(tr(entry)) for entry in UNITS) + 1)
        self.price = named(
            QLineEdit(), tr("Price of a GPU-hour"), tr("In any currency; the budget in money is in it too")
        )
        self.gpu = _choice("GPU", (*GPUS, _OTHER))
        self.gpu.setToolTip(tr("Peak of dense 16-bit matrix products, as its data sheet says"))
        self.peak = named(QLineEdit(), tr("Peak of the GPU in TFLOP/s"), tr("Of dense 16-bit matrix products"))
        self.peak.setPlaceholderText("TFLOP/s")
        self.utilisation = named(
            QLineEdit(),
            tr("Utilisation in per cent"),
            tr("The share of the peak that training reaches: 30 to 50 is usual"),
        )
        self.law = _choice(tr("By which law"), (_BEST, *JOINT))
        self.law.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.headline = QLabel(wordWrap=True)
        self.headline.setProperty("heading", True)
        self.answer = QLabel(wordWrap=True)
        for label, name in ((self.headline, tr("What the budget buys")), (self.answer, tr("On what that rests"))):
            label.setAccessibleName(name)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.put(Wanted())
        for line in (self.amount, self.price, self.peak, self.utilisation):
            line.textChanged.connect(self._work_out)
        for box in (self.unit, self.gpu, self.law):
            box.currentIndexChanged.connect(self._work_out)
        self._work_out()

    @property
    def wanted(self) -> Wanted:
        """What stands in the form."""
        said = {line: english(getattr(self, line).text()) for line in ("amount", "price", "peak", "utilisation")}
        return Wanted(**said, **{box: str(getattr(self, box).currentData()) for box in ("unit", "gpu", "law")})

    def put(self, wanted: Wanted) -> None:
        """Fill the form in."""
        for line in ("amount", "price", "peak", "utilisation"):
            getattr(self, line).setText(english(getattr(wanted, line)))
        for box in ("unit", "gpu", "law"):
            choice: QComboBox = getattr(self, box)
            choice.setCurrentIndex(max(0, choice.findData(getattr(wanted, box))))

    @property
    def kept(self) -> tuple[str, ...]:
        """What stands in the form, as it is kept in the settings."""
        return astuple(self.wanted)

    def restore(self, kept: tuple[str, ...]) -> None:
        """Fill the form in as it was; what is no longer known is as at first."""
        if len(kept) == len(fields(Wanted)):
            self.put(Wanted(*kept))

    def show_fit(self, fit: ScalingFit | None) -> None:
        """Whose law may be used besides the published ones; None where no table is open."""
        self._fit = fit
        self._work_out()

    @Slot()
    def _work_out(self) -> None:
        self.peak.setVisible(self.gpu.currentData() == _OTHER)
        try:
            self.budget = answered(self.wanted, self._fit)
        except BadQuestion as problem:
            self.budget = None
            self.headline.setText("")
            self.answer.setText(f"{as_said(problem.subject)}: {in_sentences(problem)}")
        else:
            spent, best, *others = map(as_said, budget_words(self.budget))
            self.headline.setText(best)
            self.answer.setText("\n".join([*others, *_without_interval(self.budget), spent]))
        self.headline.setVisible(bool(self.headline.text()))
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(NEAR)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, tuple[QWidget, ...]]] = [
            (tr("Budget"), (self.amount, self.unit)),
            (tr("Price an hour"), (self.price,)),
            ("GPU", (self.gpu, self.peak)),
            (tr("Utilisation, %"), (self.utilisation,)),
            (tr("Law"), (self.law,)),
        ]
        for row, (title, widgets) in enumerate(rows):
            label = QLabel(title)
            label.setBuddy(widgets[0])
            grid.addWidget(label, row, 0)
            for place, widget in enumerate(widgets):
                grid.addWidget(widget, row, 1 + place, 1, 1 if len(widgets) > 1 else 2)
        in_column(grid, self.headline, self.answer, into=self, spacing=NEAR)


def answered(wanted: Wanted, fit: ScalingFit | None) -> Budget:
    """What the budget in the form buys. Raises BadQuestion, about the line of the form that is wrong."""
    amount = budgets.amount(wanted.amount, tr("Budget"))
    price = budgets.amount(wanted.price, tr("Price an hour")) if wanted.price.strip() else 0.0
    share = budgets.amount(wanted.utilisation.strip().removesuffix("%"), tr("Utilisation"))
    if share > 100:
        raise BadQuestion(
            tr("Utilisation"), tr("no training reaches more than 100% of the peak"), tr("30 to 50 is usual.")
        )
    peak = budgets.amount(wanted.peak, tr("Peak in TFLOP/s")) * 1e12 if wanted.gpu == _OTHER else None
    in_money = wanted.unit == UNITS[1]
    hours, money = (None, amount) if in_money else (amount, None)
    spending = budgets.spending(hours, money, price, wanted.gpu, peak, share / 100)
    assert isinstance(spending, Spending)  # there is an amount
    return budgets.budget(spending, fit, "" if wanted.law == _BEST else wanted.law)


def _without_interval(budget: Budget) -> list[str]:
    """Why there is no interval, where there is none."""
    if budget.parameters.low is not None:
        return []
    own = budget.law == budgets.OWN_LAW
    why = tr("no rounds of the bootstrap are done") if own else tr("a published law is told by its constants alone")
    return [tr("Without an interval: {why}.", why=why)]


def with_budget(fit: ScalingFit, budget: Budget | None) -> ScalingFit:
    """The fit with the budget that was asked about, as it is exported and copied."""
    return replace(fit, budget=budget)


def _choice(name: str, entries: tuple[str, ...]) -> QComboBox:
    box = named(ChoiceBox(), name)
    for entry in entries:
        box.addItem(tr(entry), entry)
    return box
