"""Which language the window speaks: the system's where it is known, or what a person chose; and dates in it.

Texts come from resources/translations/attendant_XX.qm, made by packaging/translate.py; what Qt says itself (OK, Cancel,
Ctrl) from Qt's own files. English needs neither: nothing is loaded for it.
"""

import json
import logging
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_app import paths, translation
from desktop_app.translation import mark
from desktop_app.ui import said
from desktop_app.ui.settings import Setting

log = logging.getLogger(__name__)

CHOICE = Setting("window/language", "system")
CHOICES = {"system": mark("&As the system"), "en": "&English", "de": "&Deutsch", "es": "E&spañol"}
"""What can be chosen, and how it is called; each language calls itself by its own name."""

CONTEXT = "attendant"
"""The one context of the messages in the .ts files."""

_DAYS = {QLocale.Language.German: "%d.%m.%Y", QLocale.Language.Spanish: "%d/%m/%Y"}
"""How a day in figures is written, for strftime; QLocale's short ones have years of two figures."""

_ENGLISH = QLocale.c()

_locale = _ENGLISH
_spoken = "en"
_translators: list[QTranslator] = []


def known(choice: str, system: QLocale | None = None) -> str:
    """The language ("en", "de", "es") that a choice means: for "system" the first of the system's that is known."""
    if choice in CHOICES and choice != "system":
        return choice
    wanted = [name.replace("_", "-").partition("-")[0] for name in (system or QLocale.system()).uiLanguages()]
    return next((name for name in wanted if name in CHOICES), "en")


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """How numbers and dates are written: as in the system's country if its language is spoken, else as usual."""
    system = system or QLocale.system()
    if system.name().partition("_")[0] == language:
        return system
    return _ENGLISH if language == "en" else QLocale(language)


def spoken() -> str:
    """The language that the window speaks: "en" until speak() was called."""
    return _spoken


def speak(choice: str) -> None:
    """Have the window made from now on speak a language of CHOICES; called when the QApplication is there."""
    global _locale, _spoken
    language = _spoken = known(choice)
    _locale = locale_of(language)
    QLocale.setDefault(_locale)
    application = QCoreApplication.instance()
    assert application is not None
    for translator in _translators:
        application.removeTranslator(translator)
    _translators.clear()
    ours = paths.shipped("resources", "translations", f"attendant_{language}.qm")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in () if language == "en" else (f"{qts}/qtbase_{language}.qm", str(ours)):
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)
            _translators.append(translator)
        else:
            log.warning("no translation in %s", file)
    said.prepare(_room_texts() if language != "en" else ())
    translation.install(_look_up if language != "en" else None, marks_of(_locale))
    QGuiApplication.setLayoutDirection(_locale.textDirection())


def _room_texts() -> list[str]:
    """The templates of what the rooms below the window say."""
    return list(json.loads(paths.shipped("resources", "translations", "rooms.json").read_text("utf-8")))


def _look_up(source: str, about: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, source, about or None, count)


def marks_of(locale: QLocale) -> translation.Marks:
    """How a locale writes numbers and days; a space that does not break stands before "%" where its language has one.

    A day in English is written 2026-04-03, as 04/03 is read in two ways.
    """
    spaced = QLocale.Language.German, QLocale.Language.Spanish
    gap = "\N{NO-BREAK SPACE}" if locale.language() in spaced else ""
    day = _DAYS.get(locale.language(), translation.ENGLISH.day)
    return translation.Marks(locale.decimalPoint(), locale.groupSeparator(), gap, day)


def day(of: date) -> str:
    """A day with its weekday: "Tuesday, November 24, 2026"."""
    return _locale.toString(QDate(of.year, of.month, of.day), QLocale.FormatType.LongFormat)


def moment(at: float) -> str:
    """A moment (seconds since 1970), here, to the minute: day, month and year in words, and the time."""
    when = QDateTime.fromSecsSinceEpoch(int(at))
    words = _locale.dateFormat(QLocale.FormatType.LongFormat)
    return f"{_locale.toString(when.date(), words)}, {time(at)}"


def time(at: float) -> str:
    """The time of a moment (seconds since 1970), here, hours and minutes."""
    return _locale.toString(QDateTime.fromSecsSinceEpoch(int(at)).time(), QLocale.FormatType.ShortFormat)
