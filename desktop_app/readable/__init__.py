"""What was said as a person would write it: sentences, names, numbers as digits; the words beneath stay as they are."""

from desktop_app.readable.sentences import ENDS, Phrase, begins, goes_on, phrases, text

__all__ = ["ENDS", "Phrase", "begins", "goes_on", "phrases", "text"]
