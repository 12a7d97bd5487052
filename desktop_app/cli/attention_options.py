"""Which options of `attendant attention` mean something for what is asked: one that would be passed over is refused."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    ABLATION,
    RAW,
    RELEVANCE,
    ROLLOUT,
    AutomaticSpeechRecognition,
    TableQuestionAnswering,
    VisualQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import VideoClassification

_FILM, _CAPTION = VideoClassification.task, ZeroShotImageClassification.task
_PICTURES = (".png", ".svg", ".html")
_QUESTIONED = (TableQuestionAnswering.task, VisualQuestionAnswering.task, DocumentQuestionAnswering.task)


@dataclass(frozen=True)
class _Option:
    """given: whether it was. fits: whether it means anything for a method and a task; both with the options."""

    given: Callable[[argparse.Namespace], bool]
    fits: Callable[[str, str], bool]
    why: str


def _of(name: str) -> Callable[[argparse.Namespace], bool]:
    return lambda options: getattr(options, name) not in (None, "", 0.0, False, [])


def _number(name: str) -> Callable[[argparse.Namespace], bool]:
    return lambda options: getattr(options, name) is not None


_OPTIONS: Mapping[str, _Option] = {
    "--layer": _Option(_number("layer"), lambda method, _: method == RAW, "it is for --method raw"),
    "--head": _Option(_number("head"), lambda method, _: method == RAW, "it is for --method raw"),
    "--label": _Option(
        _of("labels"),
        lambda method, task: task == _CAPTION or method in (RELEVANCE, ABLATION),
        f"it is for --method relevance and ablation, and the caption of --task {_CAPTION}",
    ),
    "--fusion": _Option(
        lambda options: options.fusion != "mean", lambda method, _: method == ROLLOUT, "it is for --method rollout"
    ),
    "--discard": _Option(_of("discard"), lambda method, _: method == ROLLOUT, "it is for --method rollout"),
    "--question": _Option(
        _of("question"), lambda _, task: task in _QUESTIONED, "it is for tables, pages and questions about pictures"
    ),
    "--sheet": _Option(_of("sheet"), lambda _, task: task == TableQuestionAnswering.task, "it is for tables"),
    "--start": _Option(
        _of("start"), lambda _, task: task in (AutomaticSpeechRecognition.task, _FILM), "it is for sounds and films"
    ),
    "--frame": _Option(_number("frame"), lambda _, task: task == _FILM, "it is for films"),
    "--all-frames": _Option(_of("all_frames"), lambda _, task: task == _FILM, "it is for films"),
    "--tower text": _Option(
        lambda options: options.tower == "text", lambda _, task: task == _CAPTION, f"it is for --task {_CAPTION}"
    ),
    "--tower time": _Option(lambda options: options.tower == "time", lambda _, task: task == _FILM, "it is for films"),
}


def check(options: argparse.Namespace, task: str) -> None:
    """Raises BadQuestion for an option that says nothing about this task by this method. task: of the file."""
    for name, option in _OPTIONS.items():
        if option.given(options) and not option.fits(options.method, task):
            raise BadQuestion(name, option.why, "Leave it out.")
    if len(options.labels) > 1 and task != _CAPTION:
        raise BadQuestion("--label", f"it is given several times for --task {_CAPTION} alone", "Give one.")
    if options.all_frames and (options.out is None or options.out.suffix.lower() not in _PICTURES):
        raise BadQuestion("--all-frames", "it is about a picture that is written", "Name one: --out map.png.")
