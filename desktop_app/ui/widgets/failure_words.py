"""A failure as one calm sentence, for the place where its answer would have stood."""

from desktop_app.answers import Failure
from desktop_app.ui.said import as_said


def about(failure: Failure) -> str:
    """The file it is about by its name; else what the program calls it, the loudspeaker or a question.

    Files come with their folders, so that a name alone is none.
    """
    name = failure.source.name
    return as_said(name) if len(failure.source.parts) == 1 else name


def describe_failure(failure: Failure, besides: str) -> str:
    """What happened, without a full stop.

    besides: what the place already names; any other file, checkpoint or device is named here.
    """
    name = about(failure)
    if name and name not in besides:
        return f"{name}: {as_said(failure.reason)}"
    if "://" in failure.reason.partition(" ")[0]:
        return failure.reason  # an address stays as it is written
    said = as_said(failure.reason)
    return said[:1].upper() + said[1:]
