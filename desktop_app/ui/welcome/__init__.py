"""The first start: three doors into the program, and a tour that can be taken again from the Help menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.ui.settings import Setting

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.welcome.page import WelcomePage
    from desktop_app.ui.welcome.tour import Tour

GREETED = Setting("welcome/greeted", False)


class Welcome(QObject):
    """Shows the welcome page and the tour over a window; both are made when they are first wanted."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._page: WelcomePage | None = None
        self.current_tour: Tour | None = None

    @property
    def page(self) -> "WelcomePage":
        """The page with the three doors."""
        if self._page is None:
            from desktop_app.ui.welcome.page import WelcomePage

            self._page = WelcomePage(self._window.services)
            self._page.samples_wanted.connect(self._show_samples)
            self._page.tour_wanted.connect(self.take_tour)
            self._page.import_wanted.connect(self._import)
            self._page.models_wanted.connect(self._window.show_models)
            self._page.left.connect(self._leave)
            self._window.pages.add_unlisted(self._page)
        return self._page

    def greet(self) -> None:
        """Show the page if this is the first start."""
        settings = self._window.services.settings
        if not settings.get(GREETED):
            settings.put(GREETED, True)
            self.show()

    @Slot()
    def show(self) -> None:
        """Bring the page to the front."""
        self._window.pages.turn_to(self.page)
        self.page.take_keyboard()

    @Slot()
    def take_tour(self) -> None:
        """Begin the tour; one that goes on begins anew."""
        from desktop_app.ui.welcome.tour import Tour

        if self.current_tour is not None:
            self.current_tour.end()
        self.current_tour = Tour(self._window)
        self.current_tour.ended.connect(self._forget_tour)
        self.current_tour.begin()

    @Slot()
    def _forget_tour(self) -> None:
        self.current_tour = None

    @Slot()
    def _show_samples(self) -> None:
        self._leave()
        self._window.incoming.show_samples()

    @Slot()
    def _import(self) -> None:
        """The Models page asks for the folder, and says there what comes of it."""
        self._window.show_models()
        self._window.models.page.head.import_button.click()

    @Slot()
    def _leave(self) -> None:
        self._window.show_pane(self._window.pane)
