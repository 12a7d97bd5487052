"""A transcript, as it is to be written, in paragraphs and as subtitles (SubRip, WebVTT)."""

from collections.abc import Iterator

from desktop_app.answers import Transcript, Word
from desktop_app.workspace.captions import captions, lines, shown
from desktop_app.workspace.paragraphs import clock, paragraphs

__all__ = ["added_by_hand", "as_srt", "as_text", "as_vtt", "captions"]


def as_text(transcript: Transcript) -> str:
    """The words in paragraphs, each with its time where there are several; below them what was marked, and what a
    person wrote otherwise."""
    found = [(paragraph[0].start, _joined(paragraph)) for paragraph in paragraphs(transcript.written)]
    timed = [f"{clock(start)}  {text}" for start, text in found] if len(found) > 1 else [text for _, text in found]
    more = "".join(
        f"\n{heading}\n" + "".join(f"{line}\n" for line in told) for heading, told in added_by_hand(transcript)
    )
    return "\n\n".join(timed) + f"\n{more}"


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
        f"{number}\n{_stamp(start, ',')} --> {_stamp(end, ',')}\n{_text(caption)}\n"
        for number, (start, end, caption) in enumerate(shown(transcript.written), 1)
    ]
    return "\n".join(blocks)


def as_vtt(transcript: Transcript) -> str:
    """WebVTT (w3.org/TR/webvtt1): times with a point; <, > and & escaped. What a person added is told in notes."""
    # A note ends at an empty line, and may not hold the arrow of times.
    notes = (
        ["NOTE", heading, *(line.replace("-->", "→") for line in told)] for heading, told in added_by_hand(transcript)
    )
    blocks = ["WEBVTT\n", *("\n".join(note) + "\n" for note in notes)]
    for start, end, caption in shown(transcript.written):
        text = _text(caption).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{_stamp(start, '.')} --> {_stamp(end, '.')}\n{text}\n")
    return "\n".join(blocks)


def _joined(words: list[Word]) -> str:
    return " ".join(word.text for word in words)


def _text(caption: list[Word]) -> str:
    return "\n".join(lines(caption))


def _stamp(seconds: float, point: str) -> str:
    """hours:minutes:seconds and milliseconds."""
    thousandths = round(max(seconds, 0.0) * 1000)
    whole, rest = divmod(thousandths, 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{point}{rest:03d}"
