"""The frame of a chart, and the surroundings of charts that only training sees: grounds, grids, numbers, legends."""

from dataclasses import dataclass

from models.recipes.pictures import words
from models.recipes.pictures.palettes import mix
from models.recipes.pictures.studio import Sheet, Studio


@dataclass(frozen=True)
class Frame:
    """Where a chart's axes lie on the sheet, in page units."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From the left axis to the right end."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From the bottom axis to the top end."""
        return self.bottom - self.top

    def at(self, x: float, y: float) -> tuple[float, float]:
        """The place of x and y, each 0..1, y upwards."""
        return self.left + x * self.width, self.bottom - y * self.height


def plain_sheet(studio: Studio) -> Sheet:
    """A sheet for a chart in a palette of its own, of any proportions, one in four dark."""
    studio.recolour(dark=0.25)
    return studio.sheet(*studio.pick(((360.0, studio.between(150, 360)), (studio.between(200, 340), 360.0))))


def surrounded(studio: Studio, sheet: Sheet, names: int = 0, lying: bool = False) -> Frame:
    """Draws ground, grid, axes, numbers, titles and a legend of `names` names; returns where the curves go."""
    ink, face, size = studio.palette.ink, studio.body(), studio.between(5, 9)
    top, bottom, left = studio.between(8, 16), sheet.height - studio.between(14, 30), studio.between(10, 60)
    if studio.chance(0.6):
        at = (sheet.width / 2, 5.0)
        sheet.text(at, words.title(studio.rng, 1, 5), face, studio.between(8, 17), ink, "ma")
        top = 28
    place = studio.whole(0, 2) if names > 1 else 0  # no legend, above, below
    if place == 2:
        bottom -= 14
    frame = Frame(left, top + 14 * (place == 1), sheet.width - studio.between(5, 26), bottom)
    if place:
        _names(studio, sheet, names, top if place == 1 else sheet.height - 13)
    if studio.chance(0.25):
        ground = mix(studio.palette.paper, ink, studio.between(0.04, 0.15))
        sheet.rect((frame.left, frame.top, frame.right, frame.bottom), fill=ground)
    _grid(studio, sheet, frame, lying)
    _axis_lines(studio, sheet, frame)
    if studio.chance(0.3):
        sheet.text((frame.left, frame.top - 3), words.title(studio.rng, 1, 2), face, size, ink, "mb")
    return frame


def _names(studio: Studio, sheet: Sheet, count: int, top: float) -> None:
    face, step, round_marks = studio.body(), min(70.0, (sheet.width - 20) / count), studio.chance(0.4)
    start = (sheet.width - step * count) / 2
    for index in range(count):
        x, colour = start + index * step, studio.palette.accents[index % 6]
        if round_marks:
            sheet.disc((x + 4, top + 4), 3.5, fill=colour)
        else:
            sheet.rect((x, top + studio.pick((1, 3)), x + 8, top + 6), fill=colour)
        sheet.text((x + 11, top + 4), words.title(studio.rng, 1, 1)[:8], face, 6.5, studio.palette.ink, "lm")


def _grid(studio: Studio, sheet: Sheet, frame: Frame, lying: bool) -> None:
    """Lines at the numbers, whole or dashed, one way or both, or none; numbers at the left, the right or nowhere."""
    pale = mix(studio.palette.paper, studio.palette.ink, studio.between(0.08, 0.35))
    ways, dashed, numbers = studio.whole(0, 2), studio.chance(0.3), studio.whole(0, 5)
    face, size, unit = studio.body(), studio.between(5, 8.5), studio.pick((1, 2, 5, 10, 25, 100, 1000))
    rows, columns = studio.whole(2, 9), studio.whole(3, 12)
    for row in range(rows + 1):
        start, end = ((frame.at(row / rows, 0), frame.at(row / rows, 1)) if lying
                      else (frame.at(0, row / rows), frame.at(1, row / rows)))  # fmt: skip
        if ways:
            (sheet.dashed if dashed else sheet.line)(
                *((start, end, pale, 0.6) if dashed else ([start, end], pale, 0.6))
            )
        if numbers and lying:
            sheet.text((start[0], start[1] + 3), str(row * unit), face, size, studio.palette.ink, "ma")
        elif numbers:
            at, anchor = ((end[0] + 3, end[1]), "lm") if numbers == 5 else ((start[0] - 3, start[1]), "rm")
            sheet.text(at, str(row * unit), face, size, studio.palette.ink, anchor)
    for column in range(columns + 1 if ways == 2 else 0):
        sheet.line([frame.at(column / columns, 0), frame.at(column / columns, 1)], pale, 0.6)


def _axis_lines(studio: Studio, sheet: Sheet, frame: Frame) -> None:
    """A foot line, two lines, arrows, a box, or nothing, thin or thick."""
    ink, kind, width = studio.palette.ink, studio.whole(0, 4), studio.between(0.5, 2.2)
    if kind == 3:
        sheet.rect((frame.left, frame.top, frame.right, frame.bottom), outline=ink, width=width)
    if kind in {1, 2, 4}:
        sheet.line([frame.at(0, 0), frame.at(1, 0)], ink, width)
    if kind in {2, 4}:
        sheet.line([frame.at(0, 0), frame.at(0, 1)], ink, width)
    if kind == 4:
        (x, y), (right, foot) = frame.at(0, 1), frame.at(1, 0)
        sheet.polygon([(x - 3, y), (x + 3, y), (x, y - 6)], ink)
        sheet.polygon([(right, foot - 3), (right, foot + 3), (right + 6, foot)], ink)
    for part in range(studio.whole(3, 13) if studio.chance(0.5) else 0):
        x, y = frame.at(part / 12, 0)
        sheet.line([(x, y), (x, y + studio.pick((-3, 3)))], ink, 0.6)
