"""The chapters of a film as subtitles (.srt), which players show over it."""

from desktop_app.tasks.video_classification.asked import FilmLabels


def as_srt(answer: FilmLabels) -> str:
    """A numbered subtitle a chapter: its label and its score. Where nothing is sure there is none."""
    blocks = [
        f"{number}\n{_time(each.start)} --> {_time(each.end)}\n{' '.join(each.label.split())} ({each.score:.0%})\n"
        for number, each in enumerate(answer.chapters(answer.sure), start=1)
    ]
    return "\n".join(blocks)


def _time(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    rest, part = divmod(thousandths, 1000)
    return f"{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d},{part:03d}"
