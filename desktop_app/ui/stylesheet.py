"""The style sheet: flat controls on calm grounds, with edges, hover and focus, made from ui.tokens."""

from string import Template

from desktop_app import paths
from desktop_app.ui.tokens import CONTROL, NEAR, RADIUS, TIGHT, Colours

_CONTROLS = """
QPushButton, QToolButton#control {
    background: $raised; color: $ink; border: 1px solid $edge_soft; border-radius: ${radius}px;
    padding: ${tight}px 12px; min-height: ${control}px;
}
QPushButton:hover, QToolButton#control:hover { background: $hover; border-color: $edge; }
QPushButton:pressed, QToolButton#control:pressed { background: $pressed; }
QPushButton:checked, QToolButton#control:checked { background: $tint; border-color: $accent; color: $accent; }
QPushButton:focus, QToolButton#control:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:disabled { color: $faint; border-color: $line; background: $ground; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; }
QPushButton[primary="true"]:disabled { background: $pressed; color: $faint; border-color: $pressed; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover { background: $hover; }
QPushButton[quiet="true"]:checked { background: $tint; color: $accent; border-color: transparent; }
QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[choice="true"] { text-align: left; padding: 2px ${near}px; min-height: 20px; }
QPushButton[small="true"] { padding: 0px ${near}px; min-height: 20px; }
QPushButton[small="true"]:focus { padding: 0px 7px; }
QLineEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
    padding: ${tight}px ${near}px; min-height: ${control}px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $soft;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QComboBox:on { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $faint; border-color: $line; background: $ground;
}
QLineEdit[large="true"] { min-height: 28px; }
QComboBox { padding-right: 24px; combobox-popup: 0; }
QComboBox:focus, QComboBox:on { padding-right: 23px; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/chevron.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $raised; color: $ink; border: 1px solid $edge; border-radius: ${radius}px; padding: 3px; outline: none;
    selection-background-color: $tint; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 ${near}px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $ink; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0 0 0 6px; min-height: 0; background: transparent;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url("$icons/chevron-up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$icons/chevron.svg"); width: 12px; height: 12px; }
QRadioButton, QCheckBox { spacing: ${near}px; min-height: 24px; }
QRadioButton::indicator, QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid $edge; background: $surface;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator:hover, QCheckBox::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; background: $on_accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check-$name.svg"); }
QRadioButton:focus, QCheckBox:focus { color: $accent; }
QRadioButton[segment="true"] {
    color: $soft; border: 1px solid transparent; border-radius: ${radius}px; padding: ${tight}px 12px;
    min-height: ${control}px; spacing: 0;
}
QRadioButton[segment="true"]::indicator, QRadioButton[segment="true"]::indicator:checked {
    width: 0; height: 0; border: none; background: transparent;
}
QRadioButton[segment="true"]:hover { background: $pressed; color: $ink; }
QRadioButton[segment="true"]:checked { background: $tint; color: $accent; font-weight: 600; }
QRadioButton[segment="true"]:focus { border-color: $accent; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[soft="true"] { color: $soft; }
QSlider:horizontal { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $pressed; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $raised; border: 1px solid $edge;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border: 2px solid $accent; margin: -7px 0; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_GROUNDS = """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenuBar { background: $ground; padding: 2px ${tight}px; }
QMenuBar::item { background: transparent; padding: ${tight}px ${near}px; border-radius: 4px; }
QMenuBar::item:selected { background: $pressed; }
QMenu { background: $raised; border: 1px solid $edge; padding: ${tight}px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $faint; }
QLabel#menuTitle { color: $soft; font-weight: 600; padding: 6px 28px 6px 12px; }
QMenu::separator { height: 1px; background: $line; margin: ${tight}px ${near}px; }
QStatusBar { background: $ground; color: $soft; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: ${tight}px ${near}px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $pressed; }
QMainWindow::separator { background: $ground; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: $pressed; }
QDockWidget { font-weight: 600; }
QTabWidget::pane { border: none; }
QTabBar { font-weight: normal; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $soft; border: none; border-bottom: 2px solid transparent;
    padding: 6px ${near}px;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $tint; }
QHeaderView::section {
    background: $ground; color: $soft; border: none; border-right: 1px solid $line; border-bottom: 1px solid $line;
    padding: ${tight}px;
}
QTableCornerButton::section { background: $ground; border: none; border-bottom: 1px solid $line; }
QAbstractScrollArea { border: 1px solid $line; border-radius: ${radius}px; }
QAbstractScrollArea:focus { border: 1px solid $accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea, QScrollArea:focus { border: none; border-radius: 0; }
QHeaderView, QHeaderView:focus { background: $surface; border: none; border-radius: 0; }
QTableView#frozen, QTableView#frozen:focus { border: none; border-radius: 0; }
QListView { selection-background-color: $tint; selection-color: $ink; outline: none; }
QListView::item { padding: ${tight}px ${near}px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $tint; color: $ink; }
QScrollArea, QScrollArea > QWidget > QWidget#bare { background: transparent; }
QTableView { gridline-color: $line; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge_soft; border-radius: 4px; margin: 2px; }
QScrollBar:disabled { background: $surface; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_FRAME = """
QWidget#rail { background: $ground; border-right: 1px solid $line; }
QWidget#rail QToolButton {
    background: transparent; color: $soft; border: 2px solid transparent; border-radius: ${round}px;
    padding: ${tight}px 0 3px 0; margin: 0;
}
QWidget#rail QToolButton:hover { background: $pressed; color: $ink; }
QWidget#rail QToolButton:checked { background: $tint; color: $accent; font-weight: 600; }
QWidget#rail QToolButton:focus { border-color: $accent; }
QLabel#count { background: $tint; color: $accent; border-radius: 5px; padding: 0 ${tight}px; font-size: 9px; }
QStackedWidget#pages { background: $ground; }
QListWidget#topics { background: transparent; border: none; outline: none; }
QListWidget#topics::item { color: $ink; padding: 0 ${near}px; border-radius: ${radius}px; }
QListWidget#topics::item:hover { background: $hover; }
QListWidget#topics::item:selected { background: $tint; color: $accent; }
QFrame#card, QFrame#sheet { background: $raised; border: 1px solid $line; border-radius: ${round}px; }
QFrame#sheet { border-color: $edge_soft; }
QFrame#strip { background: $raised; border: none; border-top: 1px solid $line; }
QFrame#card:focus { border: 2px solid $accent; }
QFrame#toast { background: $ink; border: none; border-radius: ${round}px; }
QFrame#toast QLabel { color: $surface; }
QFrame#toast QPushButton { background: transparent; color: $surface; border-color: $surface; }
QFrame#toast QPushButton:hover, QFrame#toast QPushButton:focus { background: $surface; color: $ink; }
QToolButton#chip {
    background: transparent; color: $soft; border: 1px solid transparent; border-radius: 11px;
    padding: 1px 10px; min-height: 18px;
}
QToolButton#chip:hover, QToolButton#chip:checked { background: $pressed; color: $ink; }
QToolButton#chip:focus { border-color: $accent; }
QToolButton#chip[alert="true"] { color: $warning; }
QToolButton#plain { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton#plain:hover { background: $pressed; }
QToolButton#plain:focus { border-color: $accent; }
"""


def sheet(colours: Colours) -> str:
    """The whole style sheet in these colours."""
    values = {key: str(value) for key, value in vars(colours).items()}
    dark = colours.ground < "#800000"
    values |= {
        "name": "dark" if dark else "light",
        "edge_soft": _between(colours.line, colours.edge),
        "icons": paths.shipped("resources", "icons", "sheet").as_posix(),
        "control": str(CONTROL),
        "radius": str(RADIUS),
        "round": str(RADIUS + 2),
        "near": str(NEAR),
        "tight": str(TIGHT),
    }
    return Template(_CONTROLS + _GROUNDS + _FRAME).substitute(values)


def _between(one: str, other: str) -> str:
    """The colour halfway."""
    parts = ((int(one[at : at + 2], 16) + int(other[at : at + 2], 16)) // 2 for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)
