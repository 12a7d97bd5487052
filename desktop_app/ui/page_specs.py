"""What is known of the pages of the window before they are made: their names, icons, and the files they take."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import resolve
from desktop_app.tasks.scaling_laws import LOSSES
from desktop_app.translation import mark, source
from desktop_app.ui import import_steps

if TYPE_CHECKING:
    from desktop_app.ui.panes import Pane


@dataclass(frozen=True)
class PageSpec:
    """A page that need not be imported to be named.

    place: "module:class" of the desktop_app.ui.panes.Page, or the class itself.
    title: in English, with a mnemonic, as the rail shows it: "&Images".
    sign: its icon on the rail, a name in resources/icons/line.
    """

    place: "str | type[Any]"
    title: str
    sign: str

    def load(self) -> Any:
        """The class, imported where it is not yet."""
        return resolve(self.place) if isinstance(self.place, str) else self.place

    def loading(self) -> Iterator[None]:
        """Import it a part with each step."""
        if isinstance(self.place, str):
            yield from import_steps.steps(self.place.partition(":")[0])
            yield


@dataclass(frozen=True)
class PaneSpec(PageSpec):
    """A page that takes files.

    kind: of the files it takes.
    also: kinds that it takes from the pane they usually go to, while it is in front.
    """

    kind: Kind
    also: tuple[Kind, ...] = ()

    @classmethod
    def of(cls, pane: "PaneSpec | type[Pane]") -> "PaneSpec":
        """That of a class, which a pane may be given by too."""
        if isinstance(pane, PaneSpec):
            return pane
        return cls(pane, source(pane, "title"), pane.sign, pane.kind, pane.also)


IMAGES = PaneSpec("desktop_app.ui.panes.images:ImagesPane", mark("&Images"), "images", Kind.IMAGE)
TABLE = PaneSpec("desktop_app.ui.panes.table:TablePane", mark("&Table"), "table", Kind.TABLE)
SOUND = PaneSpec("desktop_app.ui.panes.sound:SoundPane", mark("&Sound"), "sound", Kind.SOUND)
FILMS = PaneSpec("desktop_app.ui.panes.films:FilmsPane", mark("Fi&lms"), "films", Kind.FILM)
DOCUMENTS = PaneSpec(
    "desktop_app.ui.panes.documents:DocumentsPane", mark("&Documents"), "documents", Kind.DOCUMENT, (Kind.IMAGE,)
)
SCALING = PaneSpec("desktop_app.ui.panes.scaling:ScalingPane", mark("Scalin&g"), "scaling", LOSSES)
HISTORY = PageSpec("desktop_app.ui.history.page:HistoryPage", mark("Histor&y"), "history")
MODELS = PageSpec("desktop_app.ui.models.tab:ModelsTab", mark("&Models"), "models")


def pane_spec(place: str) -> PaneSpec:
    """That of a pane that a task names by "module:class"; one not listed here is imported, as its class says it."""
    known = (IMAGES, TABLE, SOUND, FILMS, DOCUMENTS, SCALING)
    return next((spec for spec in known if spec.place == place), None) or PaneSpec.of(resolve(place))
