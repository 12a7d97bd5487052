"""A failure as one calm sentence, for the place where its answer would have stood."""

from desktop_app.answers import Failure
from desktop_app.ui.said import as_said


def describe_failure(failure: Failure, besides: str) -> str:
    """What happened, without a full stop.

    besides: what the place already names; any other file, checkpoint or device is named here.
    """
    name = failure.source.name
    if name and name not in besides:
        return f"{name}: {as_said(failure.reason)}"
    if "://" in failure.reason.partition(" ")[0]:
        return failure.reason  # an address stays as it is written
    said = as_said(failure.reason)
    return said[:1].upper() + said[1:]
