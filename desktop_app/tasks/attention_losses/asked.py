"""What is asked about a model that attends in another way, and the answer: plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from desktop_app.answers import Answer, Say
from desktop_app.printable import printable
from desktop_app.questions import Attention, Question


@dataclass(frozen=True, kw_only=True)
class AttentionLosses(Question):
    """What would the model that gave an answer lose with each of the other mechanisms?

    into: the answer, as desktop_app.questions.Attention says it; its checkpoint, device and precision are taken.
    mechanisms: names in attention.mechanisms, each tried at several settings; empty for all of them.
    """

    task = "attention-losses"

    into: Attention
    mechanisms: tuple[str, ...] = ()

    @property
    def checkpoint_task(self) -> str:
        """The task of the question that was answered."""
        return self.into.checkpoint_task


@dataclass(frozen=True, kw_only=True)
class MechanismLoss(Answer):
    """What one mechanism makes of the queries, keys and values of a real pass, and of the whole model.

    mechanism, title, about: as MemoryPoint has them; title tells the setting. exact: whether theory says it loses
    nothing.
    errors: for each layer |other - full| / |full| over the layer's own queries, keys and values, 0 for the same; the
    layers before it attend as the model does. length, heads: of the sequence that was attended over.
    megabytes: the peak of one layer's attention over these, in units of 10^6 bytes; None where it was not tried.
    before, after: the model's answer, and the one it gives when every layer attends in this way. drift: the relative
    error of the numbers the answer was chosen by.
    """

    kept = False
    columns = (
        *("file", "mechanism", "title", "tokens", "megabytes", "error", "errors", "before", "after", "same"),
        *("drift", "notes", "checkpoint", "device"),
    )

    mechanism: str
    title: str
    about: str
    exact: bool
    errors: tuple[float, ...]
    length: int
    heads: int
    megabytes: float | None
    before: str
    after: str
    drift: float

    @property
    def error(self) -> float:
        """The median over the layers."""
        return median(self.errors)

    @property
    def same(self) -> bool:
        """Whether the model answers as before."""
        return self.before == self.after

    def _said(self, say: Say) -> str:
        memory = "memory not measured" if self.megabytes is None else f"{self.megabytes:,.2f} MB"
        answer = "the same answer" if self.same else f"the answer becomes “{printable(self.after)}”"
        return f"{self.title}: {memory}, off by {self.error:.2%} a layer, {answer}"

    def _searched(self) -> Sequence[str]:
        return [self.title, self.before, self.after]

    def rows(self) -> list[dict[str, Any]]:
        """One row, in which the errors of the layers stand one after the other."""
        return [self.to_dict() | {"errors": " ".join(f"{error:.6g}" for error in self.errors)}]

    def to_dict(self) -> dict[str, Any]:
        """`mechanism`, `errors` by layer, and the answer before and after."""
        return {
            "mechanism": self.mechanism,
            "title": self.title,
            "tokens": self.length,
            "heads": self.heads,
            "megabytes": self.megabytes,
            "error": self.error,
            "errors": list(self.errors),
            "before": self.before,
            "after": self.after,
            "same": self.same,
            "drift": self.drift,
        } | super().to_dict()
