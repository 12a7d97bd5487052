"""The chapters of a film as subtitles (.srt), which players show over it."""

from desktop_app.tasks.video_classification.asked import FilmLabels

_LEAST = 0.3
"""The score below which a stretch is no chapter: nothing known happens."""


def as_srt(answer: FilmLabels) -> str:
    """A numbered subtitle a chapter: its label and its score."""
    blocks = [
        f"{number}\n{_time(each.start)} --> {_time(each.end)}\n{' '.join(each.label.split())} ({each.score:.0%})\n"
        for number, each in enumerate(answer.chapters(_LEAST), start=1)
    ]
    return "\n".join(blocks)


def _time(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    rest, part = divmod(thousandths, 1000)
    return f"{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d},{part:03d}"
