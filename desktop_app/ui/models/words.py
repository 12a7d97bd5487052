"""What the Models page says about a checkpoint, in words for people who use models and do not build them."""

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from desktop_app.answers import Failure, spoken_list
from desktop_app.catalogue import Entry, Finding
from desktop_app.jobs.transfers import Transfer
from desktop_app.registry import architectures, with_checkpoints
from desktop_app.translation import mark, plural, tr
from desktop_app.ui.jobs_panel import progress
from desktop_app.ui.models.survey import Shown, Survey
from desktop_app.ui.said import as_said
from desktop_app.ui.sizes import format_bytes
from desktop_app.ui.widgets.failure_words import describe_failure

OTHERS = mark("Incomplete downloads")
"""The heading of downloads that were cut before it had come what they are for."""

_EASY, _TIGHT = 0.6, 0.9
"""Shares of the main memory that one checkpoint may need: up to the first without a thought for other programs."""


def headings() -> dict[str, str]:
    """The title of each task that has checkpoints, by its id, in the order of the panes."""
    return {spec.id: as_said(spec.title) for spec in with_checkpoints()}


_INSTALL_AGAIN = mark("It came with Attendant: install Attendant again to have it whole.")


def origin() -> str:
    """Where downloads come from: the hub, or the mirror that HF_ENDPOINT names."""
    endpoint = os.environ.get("HF_ENDPOINT") or "https://huggingface.co"
    return urlsplit(endpoint).netloc or endpoint


def standing(shown: Shown) -> str:
    """Where it is, in two or three words."""
    entry = shown.entry
    if entry.builtin:
        place = tr("Built in") if entry.here else tr("Built in · missing")
    elif entry.here:
        place = (
            tr("In the shared hub cache") if entry.shared else tr("Imported") if entry.imported else tr("Downloaded")
        )
    else:
        place = tr("Paused") if shown.paused else tr("Not on this computer")
    return tr("{place} · default", place=place) if shown.default else place


def brief(entry: Entry, memory: int) -> str:
    """Its size and its licence, and what keeps a person from using it: its terms, or the memory of this computer.

    memory: bytes of main memory of this computer.
    """
    parts = [format_bytes(entry.disk)] if entry.disk else []
    parts.append(entry.licence or tr("licence not stated"))
    if "NC" in entry.licence.split("-"):
        parts.append(tr("not for commercial purposes"))
    if entry.memory > memory * _EASY:
        parts.append(tr("memory: {fits}", fits=_fits(entry.memory, memory)))
    return " · ".join(parts)


def takes(entry: Entry, memory: int) -> str:
    """Memory and whether that fits, parameters.

    memory: bytes of main memory of this computer.
    """
    parts = []
    if entry.memory:
        parts.append(
            tr(
                "{format_bytes} of memory to run: {fits}",
                format_bytes=format_bytes(entry.memory),
                fits=_fits(entry.memory, memory),
            )
        )
    if entry.parameters:
        millions = entry.parameters / 1e6
        parts.append(
            tr("{millions:,.0f} million parameters", millions=millions)
            if millions >= 1
            else tr("{parameters:,} parameters", parameters=entry.parameters)
        )
    return " · ".join(parts)


def _fits(needed: int, memory: int) -> str:
    if needed <= memory * _EASY:
        return tr("fits here")
    if needed <= memory * _TIGHT:
        return tr(
            "just fits, close other programs first (this computer has {format_bytes})",
            format_bytes=format_bytes(memory),
        )
    return tr("more than this computer can give ({format_bytes})", format_bytes=format_bytes(memory))


def licence(entry: Entry) -> str:
    """What it may do for whom."""
    if entry.terms:
        return tr("Licence: {terms}", terms=as_said(entry.terms))
    return (
        tr("Licence: {licence}", licence=entry.licence)
        if entry.licence
        else tr("Licence: not stated here; ask where the files came from.")
    )


def accuracy(entry: Entry) -> str:
    """What its authors report, and where."""
    if not entry.accuracy:
        return tr("Its model card, README.md in its folder, says how well it does.") if entry.builtin else ""
    reported = as_said(entry.accuracy)
    if not entry.source:
        return tr("Reported: {accuracy}", accuracy=reported)
    return tr("Reported: {accuracy} ({source})", accuracy=reported, source=as_said(entry.source))


def comes_from(shown: Shown) -> str:
    """Where its files would come from, said before Download is pressed; "" where they are here."""
    entry = shown.entry
    if entry.here or entry.builtin or not entry.hub:
        return ""
    return tr("Comes from {origin}/{hub}", origin=origin(), hub=entry.hub)


def before(shown: Shown) -> str:
    """What there is to know about files that are not all here; "" where Download says it all."""
    entry = shown.entry
    if entry.builtin:
        return tr("Its files are gone. {install_again}", install_again=tr(_INSTALL_AGAIN))
    if shown.paused:
        here, whole = format_bytes(entry.partial), format_bytes(entry.disk)
        return tr("Paused: {here} of {whole} are here and stay. Resume goes on from there.", here=here, whole=whole)
    return ""


def running(transfer: Transfer) -> str:
    """How far a download or a check is."""
    if transfer.stopping:
        return tr("Pausing…") if transfer.pausable else tr("Stopping…")
    return progress(transfer).capitalize() if transfer.total == 0 else progress(transfer)


def verified(entry: Entry, findings: Sequence[Finding]) -> str:
    """What a check of the files came to."""
    if not findings:
        return tr("Every file is as it should be.")
    wrong = "; ".join(f"{each.file}: {each.what}" for each in findings[:5])
    more = tr("; and {count} more", count=len(findings) - 5) if len(findings) > 5 else ""
    return tr("Not as it should be: {wrong}{more}. {way_out}", wrong=wrong, more=more, way_out=_way_out(entry))


def _way_out(entry: Entry) -> str:
    if entry.builtin:
        return tr(_INSTALL_AGAIN)
    if entry.hub:
        return tr("Remove it, then download it again from {origin}.", origin=origin())
    return tr("Remove it, then import its folder again.")


def removal(shown: Shown) -> str:
    """What removing it would do, said before it is done."""
    again = (
        tr("It can be downloaded again from {origin}.", origin=origin())
        if shown.entry.hub
        else tr("The folder it was copied from stays.")
    )
    default = tr(" Its task then uses another checkpoint by default.") if shown.default else ""
    shared = tr(" Other programs that use the hub cache lose it too.") if shown.entry.shared else ""
    freed = shown.entry.disk if shown.entry.here else shown.entry.partial
    return tr(
        "{format_bytes} become free on the disk.{shared} {again}{default}",
        format_bytes=format_bytes(freed),
        shared=shared,
        again=again,
        default=default,
    )


def about() -> str:
    """What a person must know before anything is downloaded."""
    return tr(
        "A checkpoint is what a model has learned. Those that are here work without a network; Download fetches one "
        "from {origin}, and nothing of yours is sent.",
        origin=origin(),
    )


def another() -> str:
    """What is asked of a person who wants a checkpoint that is not listed."""
    families = list(dict.fromkeys(each.family for _, each in architectures().values()))
    return tr(
        "Its name on {origin}, such as facebook/wav2vec2-base-100h, or the address of its page.\n\n"
        "Attendant runs {spoken_list}. Anything else is refused\nbefore its weights are fetched.",
        origin=origin(),
        spoken_list=spoken_list(families, most=len(families)),
    )


def refused(folder: Path, failure: Failure) -> str:
    """Why a folder was not imported, and what to do."""
    reason = describe_failure(failure, besides=str(folder))
    return tr(
        "{name} was not imported. {reason}. {advice}", name=folder.name, reason=reason, advice=as_said(failure.advice)
    ).strip()


def not_fetched(name: str, failure: Failure) -> str:
    """Why a checkpoint that was asked for by name did not come, and what to do."""
    reason = describe_failure(failure, besides=name)
    return tr(
        "{name} was not downloaded. {reason}. {advice}", name=name, reason=reason, advice=as_said(failure.advice)
    ).strip()


def summary(found: Survey) -> str:
    """All of it in one line."""
    here = [each for each in found.shown if each.entry.here]
    taken = sum(each.entry.disk for each in here)
    count = plural(
        "{n} checkpoint on this computer, {size}",
        "{n} checkpoints on this computer, {size}",
        len(here),
        size=format_bytes(taken),
    )
    return tr(
        "{count} · {format_bytes} free on the disk · {format_bytes2} of memory",
        count=count,
        format_bytes=format_bytes(found.free),
        format_bytes2=format_bytes(found.memory),
    )
