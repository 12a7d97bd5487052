"""Recordings during which the program ended: listed again at the next start, with the words that were final by then."""

from desktop_app.answers import Transcript
from desktop_app.media import spoken_words
from desktop_app.paths import user_data_path
from desktop_app.problems import Problem
from desktop_app.translation import mark, tr

NOTE = mark(
    "Attendant ended while this was being recorded. The sound is here up to that moment, and the "
    "words that were final by then; “Again” reads all of it."
)

_MOST = 20


def cut_off_recordings() -> list[Transcript]:
    """What is known of each of them, the latest last; none is told twice. Reads files."""
    # numpy comes with it, which is not to be waited for before the first paint.
    from desktop_app.media import sounds

    found = []
    for path in spoken_words.cut_off(user_data_path("recordings"))[-_MOST:]:
        try:
            words, _ = spoken_words.read(path)
            length = sounds.probe(path).duration
            spoken_words.mark_ended(path)
        except (OSError, Problem):
            continue
        found.append(Transcript(source=path, words=words, heard=length, duration=length, notes=(tr(NOTE),)))
    return found
