"""How does a checkpoint run fastest here? The question and its answer: plain values."""

from dataclasses import dataclass
from typing import Any

from desktop_app.answers import Answer, Say
from desktop_app.questions import ImageClassification, Question


@dataclass(frozen=True, kw_only=True)
class Probe(Question):
    """Which precision, threads and batch are fastest on this machine with the same answers?

    of: the task whose checkpoint is meant. again: whether it is measured although it is known.
    """

    task = "probe"
    listed = False

    of: str = ImageClassification.task
    again: bool = False

    @property
    def checkpoint_task(self) -> str:
        """The task whose checkpoint is measured."""
        return self.of


@dataclass(frozen=True, kw_only=True)
class Probed(Answer):
    """What was chosen for one checkpoint, and what it rests on; interim ones say that it is being measured.

    threads, batch, ratio, same, count: as desktop_app.inference.setups has them. said: all of it in a line, or of an
    interim one what is being tried. tried: what was, a line each. products: which library
    multiplies float32 faster, "" where that is no question. before: whether it had been measured before.
    disturbed: whether other programs were in the way, so that it is measured anew when they are not.
    """

    kept = False
    columns = ("task", "checkpoint", "device", "precision", "threads", "batch", "ratio", "same", "count")

    of: str
    said: str = ""
    threads: int = 0
    batch: int = 0
    ratio: float = 1.0
    same: int = 0
    count: int = 0
    tried: tuple[str, ...] = ()
    products: str = ""
    before: bool = False
    disturbed: bool = False

    @property
    def standing(self) -> tuple[float, float | None, str] | None:
        """For how long it has been measured, and what is being tried."""
        return None if self.final else (self.seconds, None, f"{self.checkpoint}: trying {self.said or 'it as usual'}")

    @property
    def subject(self) -> str:
        """The checkpoint."""
        return self.checkpoint

    def _said(self, say: Say) -> str:
        tried = [f"  tried: {say(each)}" for each in self.tried]
        before = ["  (measured before: --again measures it anew)"] if self.before else []
        lines = [f"{self.checkpoint} ({self.of})", f"  {say(self.said)}", *tried]
        return "\n".join([*lines, *([f"  {say(self.products)}"] if self.products else []), *before])

    def to_dict(self) -> dict[str, Any]:
        """The task, and the setup with its ratio to float32."""
        told = {name: getattr(self, name) for name in ("threads", "batch", "ratio", "same", "count")}
        plain = {name: value for name, value in super().to_dict().items() if name != "file"}
        words = {
            "words": self.said,
            "tried": list(self.tried),
            "products": self.products,
            "measured_before": self.before,
            "disturbed": self.disturbed,
        }
        return {"task": self.of} | words | told | plain
