"""A transcript, as a person would write it, in paragraphs and as subtitles (SubRip, WebVTT)."""

from collections.abc import Iterator, Sequence

from desktop_app.answers import Transcript, Word

PAUSE = 1.2
"""Seconds of silence after which a new paragraph begins, and a new caption."""

LONGEST_CAPTION = 5.0
"""Seconds; subtitle guidelines ask for at most six or seven, and words do not break evenly."""

WIDEST_CAPTION = 42
"""Characters of a subtitle line, two of which a caption may have."""


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
        f"{number}\n{_stamp(caption[0].start, ',')} --> {_stamp(caption[-1].end, ',')}\n{_lines(caption)}\n"
        for number, caption in enumerate(captions(transcript.readable), 1)
    ]
    return "\n".join(blocks)


def as_vtt(transcript: Transcript) -> str:
    """WebVTT (w3.org/TR/webvtt1): times with a point; <, > and & escaped."""
    blocks = ["WEBVTT\n"]
    for caption in captions(transcript.readable):
        text = _lines(caption).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{_stamp(caption[0].start, '.')} --> {_stamp(caption[-1].end, '.')}\n{text}\n")
    return "\n".join(blocks)


def captions(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words in captions that are short enough to read, broken at pauses first."""
    caption: list[Word] = []
    for word in words:
        if caption and _is_full(caption, word):
            yield caption
            caption = []
        caption.append(word)
    if caption:
        yield caption


def _is_full(caption: list[Word], word: Word) -> bool:
    characters = sum(len(each.text) + 1 for each in caption) + len(word.text)
    too_long = word.end - caption[0].start > LONGEST_CAPTION or characters > 2 * WIDEST_CAPTION
    return too_long or word.start - caption[-1].end >= PAUSE


def _lines(caption: list[Word]) -> str:
    """A caption on one line, or on two of about the same length."""
    text = " ".join(word.text for word in caption)
    if len(text) <= WIDEST_CAPTION:
        return text
    breaks = [place for place, letter in enumerate(text) if letter == " "]
    if not breaks:
        return text
    middle = min(breaks, key=lambda place: abs(place - len(text) / 2))
    return f"{text[:middle]}\n{text[middle + 1 :]}"


def _stamp(seconds: float, point: str) -> str:
    """hours:minutes:seconds and milliseconds."""
    thousandths = round(max(seconds, 0.0) * 1000)
    whole, rest = divmod(thousandths, 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{point}{rest:03d}"
