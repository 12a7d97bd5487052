"""Source text that only training sees: several tongues, zooms, marked lines, changes, guides, prints on paper."""

from models.recipes.pictures import words
from models.recipes.pictures.palettes import Colour, mix
from models.recipes.pictures.studio import Sheet, Studio

LAYOUTS = ("marked line", "changes", "guides", "printed", "close", "small", "markup")
WORDS = {
    "python": ("def", "if", "for", "return", "while", "class", "import", "else:", "try:", "with", "yield"),
    "c": ("int", "void", "for", "if", "return", "static", "struct", "const", "while", "case", "#include"),
    "script": ("const", "let", "function", "async", "await", "export", "import", "return", "if", "=>"),
    "query": ("SELECT", "FROM", "WHERE", "JOIN", "GROUP BY", "ORDER BY", "INSERT", "AND", "LEFT JOIN", "AS"),
    "settings": ("name:", "- run:", "steps:", "with:", "version:", "key:", "on:", "path:"),
}


class Ink:
    """The letters and colours of one listing."""

    def __init__(self, studio: Studio, layout: str) -> None:
        self.studio, self.face, self.layout = studio, studio.face("mono"), layout
        self.size = {"close": studio.between(13, 22), "small": studio.between(3.6, 5.5)}.get(
            layout, studio.between(6, 12)
        )
        self.words = WORDS[studio.pick(tuple(WORDS))]
        plain = layout == "printed" or studio.chance(0.1)
        colours: list[Colour] = [studio.palette.ink] * 6 if plain else list(studio.palette.accents)
        self.word, self.text, self.remark, self.name = (colours[index] for index in studio.rng.permutation(6)[:4])
        self.ink, self.step = studio.palette.ink, self.size * studio.between(1.15, 1.6)

    def line(self, sheet: Sheet, left: float, top: float) -> None:
        """One line: a remark, markup, or words, names, signs and texts in their colours."""
        studio, size = self.studio, self.size
        if studio.chance(0.1):
            mark = studio.pick(("# ", "// ", "-- ", "/* "))
            sheet.text((left, top), mark + words.line(studio.rng, studio.whole(8, 50)), self.face, size, self.remark)
            return
        if self.layout == "markup":
            tag = studio.pick(("div", "p", "li", "span", "td", "body"))
            left += sheet.text((left, top), f"<{tag}", self.face, size, self.word)
            if studio.chance(0.5):
                left += sheet.text((left, top), f' class="{studio.pick(words.COMMON)}"', self.face, size, self.text)
            left += sheet.text((left, top), ">", self.face, size, self.word)
            if studio.chance(0.5):
                sheet.text((left, top), words.line(studio.rng, studio.whole(4, 24)), self.face, size, self.ink)
            return
        if studio.chance(0.6):
            left += sheet.text((left, top), studio.pick(self.words) + " ", self.face, size, self.word)
        for _ in range(studio.whole(1, 4)):
            name = "_".join(words.words(studio.rng, studio.whole(1, 2)).split())
            left += sheet.text((left, top), name, self.face, size, studio.pick((self.ink, self.ink, self.name)))
            sign = studio.pick((" = ", ".", "(", ", ", ") ", " + ", "[i]", " -> ", "::", ";"))
            left += sheet.text((left, top), sign, self.face, size, self.ink)
        if studio.chance(0.25):
            text = f'"{words.line(studio.rng, studio.whole(4, 20))}"'
            left += sheet.text((left, top), text, self.face, size, self.text)
        end = studio.pick(("", "", ";", " {", ":", ")", "}"))
        sheet.text((left, top), end, self.face, size, self.ink)


def listing(studio: Studio, layout: str) -> Sheet:
    """One listing of a layout of LAYOUTS, mostly dark but for prints."""
    studio.recolour(dark=0.0 if layout == "printed" else 0.6)
    sheet = studio.page() if layout == "printed" else studio.sheet(360, studio.between(150, 360))
    ink, numbers = Ink(studio, layout), studio.chance(0.5)
    margin = studio.between(3, 30)
    left, top, depth = margin + numbers * ink.size * 2.4, studio.between(-4, 14), 0
    pale, number = mix(studio.palette.paper, studio.palette.ink, 0.12), studio.whole(1, 900)
    inset, chosen, row = ink.size * studio.pick((1.2, 2.2)), studio.whole(0, 30), 0
    while top < sheet.height:
        if layout == "marked line" and row == chosen:
            sheet.rect((0, top, 360, top + ink.step), fill=pale)
        if layout == "changes" and studio.chance(0.3):
            colour, sign = studio.pick((((70, 170, 90), "+"), ((210, 70, 70), "-")))
            sheet.rect((0, top, 360, top + ink.step), fill=mix(studio.palette.paper, colour, 0.35))
            sheet.text((1, top), sign, ink.face, ink.size, ink.ink)
        if numbers:
            sheet.text((left - ink.size * 0.8, top), str(number), ink.face, ink.size * 0.9, studio.palette.faint, "ra")
        for level in range(depth if layout == "guides" else 0):
            x = left + level * inset
            sheet.line([(x, top), (x, top + ink.step)], pale, 0.5)
        if studio.chance(0.87):
            ink.line(sheet, left + depth * inset, top)
        depth = max(0, min(6, depth + studio.pick((-2, -1, 0, 0, 0, 1, 1))))
        top, number, row = top + ink.step, number + 1, row + 1
    return sheet
