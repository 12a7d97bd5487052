"""What can go wrong, in the words a person reads: what happened, to what, and what to do next."""


class Problem(Exception):
    """Something a person can understand and act on; never shown as a traceback.

    subject: the file, checkpoint, device or microphone it happened to.
    reason: one sentence (no full stop) saying what happened.
    advice: one sentence saying what to do next; may be empty.
    """

    def __init__(self, subject: object, reason: str, advice: str = "") -> None:
        super().__init__(subject, reason, advice)
        self.subject = str(subject)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return ". ".join(part for part in (f"{self.subject}: {self.reason}", self.advice) if part)


class Unreadable(Problem):
    """A file that cannot be read as what it claims to be, or that is refused because it is hostile."""


class Unwritable(Problem):
    """A file that cannot be written where it shall be."""


class CheckpointProblem(Problem):
    """A checkpoint that is missing, incomplete, unsafe, or of an architecture that is not run here."""


class DeviceProblem(Problem):
    """A compute device or a microphone that is absent, taken, or out of memory."""


class BadQuestion(Problem):
    """A question that cannot be asked: empty, far too long, or without labels."""
