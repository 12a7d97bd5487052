"""How a checkpoint is run - precision, threads, batch - and which way is chosen from what was measured. No torch."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from desktop_app.inference.others import DISTURBED

AGREEING = 0.999
"""The least share of a probe's answers that have to be those of float32."""

_WORTH = {"precision": 1.1, "other": 1.03}
"""How many times faster a way has to be to be taken: another precision moves scores a little, threads and batch not."""


@dataclass(frozen=True)
class Setup:
    """One way to run a checkpoint.

    precision: "float32", "bfloat16", "float16", or "int8" (weights of linear layers). threads: of torch on a
    processor; 0 for as many as torch takes. batch: items at once; 0 for the device's usual number.
    """

    precision: str = "float32"
    threads: int = 0
    batch: int = 0

    def words(self, unit: str) -> str:
        """ "bfloat16, 2 threads, 8 pictures at once", unit being "pictures"."""
        threads = f", {self.threads} {'thread' if self.threads == 1 else 'threads'}" if self.threads else ""
        batch = f", {self.batch} {unit} at once" if self.batch > 1 else ", one at a time" if self.batch else ""
        return f"{self.precision}{threads}{batch}"


@dataclass(frozen=True)
class Trial:
    """What was measured of a setup, beside the usual one (float32) in turns.

    ratio: how many times as fast. same, count: how many of the probe's answers were those of float32, and of how many.
    """

    setup: Setup
    ratio: float
    same: int
    count: int

    @property
    def agrees(self) -> bool:
        """Whether the answers are the same as far as it was looked."""
        return self.count > 0 and self.same >= AGREEING * self.count


@dataclass(frozen=True)
class Verdict:
    """The setup chosen for a checkpoint on a device, and what it rests on.

    unit: what was answered: "pictures", "recordings" or "questions". device: its title. tried: all that was timed.
    others: the share of the processors' time that other programs took meanwhile; 0 where that is not known.
    """

    setup: Setup
    ratio: float
    same: int
    count: int
    unit: str
    device: str = ""
    tried: tuple[Trial, ...] = ()
    others: float = 0.0

    @property
    def is_disturbed(self) -> bool:
        """Whether other programs were in the way: fewer threads may look faster than they are, and so on."""
        return self.others >= DISTURBED

    @property
    def words(self) -> str:
        """In a line, as the command line says it."""
        how = f"This machine: {self.setup.words(self.unit)}"
        busy = " (other programs ran meanwhile; measured anew when they do not)" if self.is_disturbed else ""
        if self.is_usual:
            return f"{how}: nothing that was tried is faster with the same answers{busy}"
        same = f"same answers on {self.same:,} of {self.count:,} {self.unit}"
        return f"{how}: {self.ratio:.1f} times float32, {same}{busy}"

    @property
    def trials(self) -> tuple[str, ...]:
        """What was tried, a line each, as the command line says it."""
        return tuple(
            f"{each.setup.words(self.unit)}: {each.ratio:.2f} times as fast, same answers on {each.same:,} of "
            f"{each.count:,}"
            for each in self.tried
        )

    @property
    def is_usual(self) -> bool:
        """Whether nothing was faster than the usual way."""
        return self.ratio == 1.0

    def to_dict(self) -> dict[str, Any]:
        """Plain values for the file that verdicts are kept in."""
        return asdict(self)

    @classmethod
    def of(cls, plain: dict[str, Any]) -> "Verdict":
        """What to_dict() wrote; raises KeyError, TypeError or ValueError for anything else."""
        tried = tuple(
            Trial(_setup(each["setup"]), float(each["ratio"]), int(each["same"]), int(each["count"]))
            for each in plain["tried"]
        )
        same, count, unit = int(plain["same"]), int(plain["count"]), str(plain["unit"])
        others = float(plain.get("others", 0.0))  # those of before do not tell
        setup, ratio = _setup(plain["setup"]), float(plain["ratio"])
        return cls(setup, ratio, same, count, unit, str(plain["device"]), tried, others)


def _setup(plain: dict[str, Any]) -> Setup:
    return Setup(str(plain["precision"]), int(plain["threads"]), int(plain["batch"]))


def worth(usual: Setup, trial: Trial) -> bool:
    """Whether a trial is enough faster than the usual setup, with the same answers."""
    least = _WORTH["precision" if trial.setup.precision != usual.precision else "other"]
    return trial.agrees and trial.ratio >= least


def best_of_each_precision(usual: Setup, trials: Iterable[Trial]) -> list[Trial]:
    """The fastest trial of each precision that is worth it, the fastest of them first."""
    found: dict[str, Trial] = {}
    for each in sorted(trials, key=lambda each: each.ratio, reverse=True):
        if worth(usual, each):
            found.setdefault(each.setup.precision, each)
    return list(found.values())


def best(usual: Setup, trials: Iterable[Trial]) -> Trial | None:
    """The fastest trial that is worth it; None where the usual setup is to stay: never is anything slower taken."""
    return max((each for each in trials if worth(usual, each)), key=lambda each: each.ratio, default=None)


def verdict(usual: Setup, trials: Sequence[Trial], unit: str, device: str, count: int) -> Verdict:
    """What is chosen from all trials; count: answers that were compared."""
    found = best(usual, trials)
    if found is None:
        return Verdict(usual, 1.0, count, count, unit, device, tuple(trials))
    return Verdict(found.setup, found.ratio, found.same, found.count, unit, device, tuple(trials))
