"""Paints a picture on the grid: thumbnail, best label with its score, name; or why there is none."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.answers import Label
from desktop_app.translation import local, spoken, tr
from desktop_app.ui import scheme, signs
from desktop_app.ui.panes.image_items import Picture
from desktop_app.ui.panes.image_model import PictureModel
from desktop_app.ui.panes.image_thumbnails import Thumbnails
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import RADIUS

Index = QModelIndex | QPersistentModelIndex

THUMBNAIL = 144
"""Side of the square a thumbnail fits in, in logical pixels."""
_MARGIN = 8
_BAR = 4
_SIGN = 24
_ELIDE = Qt.TextElideMode.ElideMiddle


class PictureDelegate(QStyledItemDelegate):
    """Tiles of one size; everything is drawn in colours of the palette, so that light and dark both work."""

    def __init__(self, model: PictureModel, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._bold = QFont()
        self._bold.setBold(True)
        self.tile = QSize()

    def share(self, width: int, line: int) -> QSize:
        """The size of every tile where they share a width evenly; line is the height of a line of text."""
        least = THUMBNAIL + 4 * _MARGIN
        across = max(least, width // max(1, width // least))
        self.tile = QSize(across, THUMBNAIL + 3 * line + 5 * _MARGIN)
        return self.tile

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all, so that Qt asks once."""
        return self.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one tile; bounded by what fits on it, whatever the picture or its answers."""
        picture = self._model.picture(index.row())
        if picture is None:
            return
        inside = option.rect.adjusted(_MARGIN // 2, _MARGIN // 2, -_MARGIN // 2, -_MARGIN // 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._draw_ground(painter, option, inside, selected)
        content = inside.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        square = QRect(content.x(), content.y(), content.width(), THUMBNAIL)
        self._draw_thumbnail(painter, option, square, picture)
        # Words have more of the tile's width than pictures: most labels and names fit as a whole.
        below = content.adjusted(-_MARGIN // 4, THUMBNAIL + _MARGIN, _MARGIN // 4, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        if picture.failure is not None:
            self._draw_failure(painter, option, square, picture)
        else:
            self._draw_answer(painter, option, below, picture)
        self._draw_name(painter, option, below, picture.name)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, selected: bool) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (selected or hovered or focused):
            return
        look = scheme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = focused or selected
        painter.setPen(QPen(QColor(look.accent), 2 if focused else 1) if framed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint if selected else look.hover if hovered else look.surface))
        painter.drawRoundedRect(QRectF(inside).adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)

    def _draw_thumbnail(self, painter: QPainter, option: QStyleOptionViewItem, square: QRect, picture: Picture) -> None:
        # All lie on mats of one size: so the tiles stand in line, whatever the shape of the pictures.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.colours().ground))
        painter.drawRoundedRect(QRectF(square), RADIUS, RADIUS)
        pixmap = self._thumbnails.pixmap(picture.leaf)
        if pixmap is None:
            return
        room = square.size() * painter.device().devicePixelRatioF()
        size = pixmap.size()
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        size /= painter.device().devicePixelRatioF()
        place = QRect(0, 0, max(1, size.width()), max(1, size.height()))
        place.moveCenter(square.center())
        painter.drawPixmap(place, pixmap)

    def _draw_failure(self, painter: QPainter, option: QStyleOptionViewItem, square: QRect, picture: Picture) -> None:
        """The reason in place of the thumbnail, or over its lower part on the same mat."""
        reason = as_said(picture.failure.reason) if picture.failure is not None else ""
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        room = square.adjusted(_MARGIN, 0, -_MARGIN, 0)
        needed = option.fontMetrics.boundingRect(room, flags, reason).height() + _SIGN + 2 * _MARGIN
        spare = max(0, square.height() - needed)
        if self._thumbnails.pixmap(picture.leaf) is None:
            top = square.top() + spare // 2
        else:
            top = square.top() + spare
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.colours().ground))
            painter.drawRoundedRect(QRectF(square.adjusted(0, spare, 0, 0)), RADIUS, RADIUS)
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        side = round(_SIGN * painter.device().devicePixelRatioF())
        sign = signs.drawn("message", scheme.colours().warning, side)
        painter.drawPixmap(square.center().x() - _SIGN // 2, top + _MARGIN // 2, _SIGN, _SIGN, sign)
        painter.drawText(room.adjusted(0, top + _SIGN + _MARGIN - room.top(), 0, 0), flags, reason)

    def _draw_answer(self, painter: QPainter, option: QStyleOptionViewItem, below: QRect, picture: Picture) -> None:
        if picture.labels is None:
            return
        best, doubted = picture.labels.best, picture.labels.doubted
        named = tr("not sure: {label}", label=spoken(best.label)) if doubted else spoken(best.label)
        line = option.fontMetrics.height()
        painter.setFont(option.font if doubted else self._bold)
        shown = painter.fontMetrics().elidedText(named, _ELIDE, below.width())
        label = QRect(below.x(), below.y(), below.width(), line)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop), shown)
        painter.setFont(option.font)
        self._draw_score(painter, option, label.translated(0, line), best, doubted)

    def _draw_score(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, best: Label, doubted: bool
    ) -> None:
        """A bar, paler where the label is doubted, and the score behind it."""
        score = local(best.percent(0))
        width = max(option.fontMetrics.horizontalAdvance(each) for each in (score, local("100%")))
        end, bar = row.adjusted(row.width() - width, 0, 0, 0), row.adjusted(0, 0, -width - _MARGIN, 0)
        end, bar = (QStyle.visualRect(option.direction, row, each) for each in (end, bar))
        painter.drawText(end, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), score)
        look = scheme.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        top = bar.center().y() - _BAR / 2
        for part, colour in ((1.0, look.pressed), (best.shown, look.faint if doubted else look.accent)):
            if not part:
                continue
            long = max(bar.width() * part, _BAR)
            left = bar.x() if option.direction is Qt.LayoutDirection.LeftToRight else bar.right() + 1 - long
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left, top, long, _BAR), _BAR / 2, _BAR / 2)

    def _draw_name(self, painter: QPainter, option: QStyleOptionViewItem, below: QRect, name: str) -> None:
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        line = option.fontMetrics.height()
        place = QRect(below.x(), below.y() + 2 * line, below.width(), line)
        painter.drawText(place, 0, option.fontMetrics.elidedText(name, _ELIDE, below.width()))
