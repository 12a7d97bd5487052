"""A transcript, as a person would write it, in paragraphs and as subtitles (SubRip, WebVTT)."""

from collections.abc import Iterator

from desktop_app.answers import Transcript, Word
from desktop_app.workspace.captions import PAUSE, captions, lines

__all__ = ["PAUSE", "added_by_hand", "as_srt", "as_text", "as_vtt", "captions"]


def as_text(transcript: Transcript) -> str:
    """The words, a paragraph after every long pause; below them what was marked, and what a person wrote otherwise."""
    pieces: list[str] = []
    before: Word | None = None
    for word in transcript.readable:
        if before is not None:
            pieces.append("\n\n" if word.start - before.end >= PAUSE else " ")
        pieces.append(word.text)
        before = word
    more = "".join(
        f"\n{heading}\n" + "".join(f"{line}\n" for line in told) for heading, told in added_by_hand(transcript)
    )
    return f"{''.join(pieces)}\n{more}"


def added_by_hand(transcript: Transcript) -> Iterator[tuple[str, list[str]]]:
    """What a person added: headings, each with its lines. The checkpoint's own words are told with the edits."""
    found = transcript.annotations
    if found.markers:
        yield "Markers", [f"{_stamp(each.at, '.')}  {each.name}" for each in found.markers]
    if found.edits:
        count = f"{len(found.edits):,} place{'s' * (len(found.edits) != 1)}"
        told = [f"{_stamp(each.start, '.')}  {each.heard or '…'} → {each.text or '…'}" for each in found.edits]
        yield f"Edited by hand in {count}; the checkpoint wrote what stands left of the arrow", told


def as_srt(transcript: Transcript) -> str:
    """SubRip: numbered captions, times with a comma."""
    blocks = [
        f"{number}\n{_stamp(caption[0].start, ',')} --> {_stamp(caption[-1].end, ',')}\n{_text(caption)}\n"
        for number, caption in enumerate(captions(transcript.readable), 1)
    ]
    return "\n".join(blocks)


def as_vtt(transcript: Transcript) -> str:
    """WebVTT (w3.org/TR/webvtt1): times with a point; <, > and & escaped. What a person added is told in notes."""
    # A note ends at an empty line, and may not hold the arrow of times.
    notes = (
        ["NOTE", heading, *(line.replace("-->", "→") for line in told)] for heading, told in added_by_hand(transcript)
    )
    blocks = ["WEBVTT\n", *("\n".join(note) + "\n" for note in notes)]
    for caption in captions(transcript.readable):
        text = _text(caption).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{_stamp(caption[0].start, '.')} --> {_stamp(caption[-1].end, '.')}\n{text}\n")
    return "\n".join(blocks)


def _text(caption: list[Word]) -> str:
    return "\n".join(lines(caption))


def _stamp(seconds: float, point: str) -> str:
    """hours:minutes:seconds and milliseconds."""
    thousandths = round(max(seconds, 0.0) * 1000)
    whole, rest = divmod(thousandths, 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{point}{rest:03d}"
