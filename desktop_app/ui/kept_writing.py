"""How transcripts are to be written, as a person chose it on the Sound page."""

from desktop_app.ui.settings import Setting, Settings
from desktop_app.writing import AS_USUAL, Writing

KEPT_SENTENCES = Setting("sound/sentences", AS_USUAL.sentences)
KEPT_DIGITS = Setting("sound/digits", AS_USUAL.digits)
KEPT_MARKS = Setting("sound/marks", AS_USUAL.marks)


def kept_writing(settings: Settings) -> Writing:
    """What was chosen last."""
    return Writing(settings.get(KEPT_SENTENCES), settings.get(KEPT_DIGITS), settings.get(KEPT_MARKS))


def keep_writing(settings: Settings, writing: Writing) -> None:
    """Keep what is chosen."""
    settings.put(KEPT_SENTENCES, writing.sentences)
    settings.put(KEPT_DIGITS, writing.digits)
    settings.put(KEPT_MARKS, writing.marks)
