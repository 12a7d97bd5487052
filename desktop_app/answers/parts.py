"""Which part of a file is meant: a page, a sound track, a channel."""

from dataclasses import dataclass

from desktop_app.translation import joined, worded


@dataclass(frozen=True)
class Part:
    """A part of a file, as a person asks for it; everything counts from 1, and None stands for all there is.

    page: of a file of several pictures. track: a sound track of a film; None for the first that has sound.
    channel: of a sound; None for all of them mixed.
    """

    page: int | None = None
    track: int | None = None
    channel: int | None = None

    @property
    def words(self) -> str:
        """What it is called behind the name of the file: "page 2", "track 2, left channel"; "" for the whole."""
        page = worded("page {number}", number=self.page) if self.page else ""
        track = worded("track {number}", number=self.track) if self.track else ""
        channel = channel_name(self.channel) if self.channel else ""
        return joined([part for part in (page, track, channel) if part], ", ")


def channel_name(channel: int) -> str:
    """What a channel, counted from 1, is called: the first two are left and right in every usual order."""
    if channel == 1:
        return worded("left channel")
    return worded("right channel") if channel == 2 else worded("channel {number}", number=channel)


WHOLE = Part()
"""A file as it is."""
