"""The demo's report: one HTML page with every answer and a picture of every pane and panel."""

import html
import platform
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app import __version__
from desktop_app.answers import Answer

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem;
       color: #222; background: #fff }
img { max-width: 100%; border: 1px solid #ccc; border-radius: 6px }
pre { background: #f4f4f2; padding: .6rem .9rem; border-radius: 6px; white-space: pre-wrap }
.problem { color: #a00 }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b } pre { background: #292929 }
       .problem { color: #f88 } }
"""


@dataclass
class Section:
    """Answers under a title."""

    title: str
    answers: list[Answer]


@dataclass
class Report:
    """What the demo saw; write() makes the page.

    output: the folder of the page and its pictures, made where it is missing.
    problems: what did not work, in words; the demo fails if there is one.
    """

    output: Path
    sections: list[Section] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    _pictures: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.output.mkdir(parents=True, exist_ok=True)

    @property
    def answers(self) -> int:
        """How many answers came."""
        return sum(len(section.answers) for section in self.sections)

    def picture(self, title: str, widget: QWidget) -> None:
        """Keep what a widget looks like now."""
        name = f"{len(self._pictures) + 1:02}.png"
        if not widget.grab().save(str(self.output / name)):
            self.problems.append(f"no picture could be written to {self.output / name}")
        self._pictures.append((title, name))

    def write(self, seconds: float) -> Path:
        """Write the page; its path."""
        parts = [f"<h1>Attendant {__version__}: what the demo saw</h1>", self._summary(seconds)]
        for section in self.sections:
            parts.append(f"<h2>{html.escape(section.title)}</h2>")
            parts += [f"<pre>{html.escape(answer.as_text())}</pre>" for answer in section.answers]
        for title, name in self._pictures:
            parts.append(f"<h2>{html.escape(title)}</h2><img src='{name}' alt='{html.escape(title, quote=True)}'>")
        body = "\n".join(parts)
        page = f"<!doctype html><html lang=en><meta charset=utf-8><title>Attendant demo</title><style>{_STYLE}</style>"
        path = self.output / "report.html"
        path.write_text(f"{page}<body>{body}</body></html>\n", "utf-8")
        return path

    def _summary(self, seconds: float) -> str:
        machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
        lines = [f"<p>{self.answers} answers in {seconds:.0f} s on {html.escape(machine)}.</p>"]
        lines += [f"<p class=problem>{html.escape(problem)}</p>" for problem in self.problems]
        return "\n".join(lines)
