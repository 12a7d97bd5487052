"""A transcript, as a person would write it, in paragraphs and as subtitles (SubRip, WebVTT)."""

from desktop_app.answers import Transcript, Word
from desktop_app.workspace.captions import PAUSE, captions, lines

__all__ = ["PAUSE", "as_srt", "as_text", "as_vtt", "captions"]


def as_text(transcript: Transcript) -> str:
    """The words, a paragraph after every long pause."""
    pieces: list[str] = []
    before: Word | None = None
    for word in transcript.readable:
        if before is not None:
            pieces.append("\n\n" if word.start - before.end >= PAUSE else " ")
        pieces.append(word.text)
        before = word
    return f"{''.join(pieces)}\n"


def as_srt(transcript: Transcript) -> str:
    """SubRip: numbered captions, times with a comma."""
    blocks = [
        f"{number}\n{_stamp(caption[0].start, ',')} --> {_stamp(caption[-1].end, ',')}\n{_text(caption)}\n"
        for number, caption in enumerate(captions(transcript.readable), 1)
    ]
    return "\n".join(blocks)


def as_vtt(transcript: Transcript) -> str:
    """WebVTT (w3.org/TR/webvtt1): times with a point; <, > and & escaped."""
    blocks = ["WEBVTT\n"]
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
