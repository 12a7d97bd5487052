"""The kinds of picture, what each is called, and render(): one picture of a kind from a seed."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image

from models.recipes.pictures.business import form, invoice, receipt
from models.recipes.pictures.charts import bar_chart, heat_map, line_chart, pie_chart, scatter_chart
from models.recipes.pictures.codes import bar_code, qr_code
from models.recipes.pictures.diagrams import flow_diagram
from models.recipes.pictures.drawings import drawing, map_sheet
from models.recipes.pictures.fonts import Split
from models.recipes.pictures.formulas import formula
from models.recipes.pictures.pages import blank_page, calendar, table, text_page
from models.recipes.pictures.scenes import photograph, portrait, texture
from models.recipes.pictures.screens import logo, screenshot, slide
from models.recipes.pictures.studio import Sheet, Studio
from models.recipes.pictures.wear import worn
from models.recipes.pictures.writing import code_listing, handwriting, sheet_music


@dataclass(frozen=True)
class Kind:
    """A kind of picture: its label, other words for it, how it is drawn, and whether it is paper."""

    label: str
    synonyms: tuple[str, ...]
    draw: Callable[[Studio], Sheet]
    paper: bool = False


KINDS: tuple[Kind, ...] = (
    Kind("text page", ("page of text", "letter", "printed page", "document", "article"), text_page, True),
    Kind("form", ("form to fill in", "application form", "questionnaire", "blank form"), form, True),
    Kind("invoice", ("bill", "bill from a company", "tax invoice"), invoice, True),
    Kind("receipt", ("till receipt", "sales slip", "shop receipt", "cash register receipt"), receipt, True),
    Kind("table", ("table of numbers", "spreadsheet", "grid of cells", "printed table"), table, True),
    Kind("calendar", ("month calendar", "year calendar", "calendar page"), calendar, True),
    Kind("bar chart", ("bar graph", "column chart", "histogram"), bar_chart),
    Kind("line chart", ("line graph", "plot of a curve", "time series chart"), line_chart),
    Kind("pie chart", ("pie graph", "doughnut chart", "round chart with slices"), pie_chart),
    Kind("scatter chart", ("scatter plot", "cloud of points", "dot plot"), scatter_chart),
    Kind("heat map", ("heatmap", "matrix of colours", "correlation matrix"), heat_map),
    Kind("map", ("street map", "city map", "road map", "geographic map"), map_sheet),
    Kind("flow diagram", ("flow chart", "diagram with boxes and arrows", "block diagram"), flow_diagram),
    Kind("slide", ("presentation slide", "slide of a talk", "title slide"), slide),
    Kind("screenshot", ("screen shot", "screenshot of a window", "user interface", "computer screen"), screenshot),
    Kind("code listing", ("source code", "program code", "code in an editor"), code_listing),
    Kind("handwriting", ("handwritten note", "handwritten page", "handwritten text"), handwriting, True),
    Kind("formula", ("equation", "mathematical formula", "mathematics"), formula, True),
    Kind("sheet music", ("musical score", "music notes", "musical notation"), sheet_music, True),
    Kind("bar code", ("barcode", "product code", "striped code"), bar_code, True),
    Kind("QR code", ("qr code", "two-dimensional code", "square code to scan"), qr_code, True),
    Kind("logo", ("company logo", "brand mark", "emblem", "icon"), logo),
    Kind("drawing", ("sketch", "pencil drawing", "line drawing", "illustration", "cartoon"), drawing, True),
    Kind("photograph of a scene", ("landscape", "photograph", "outdoor scene", "scenery", "view"), photograph),
    Kind("portrait", ("face", "photograph of a person", "person", "head and shoulders"), portrait),
    Kind("texture", ("surface", "pattern", "material", "background pattern"), texture),
    Kind("blank page", ("empty page", "empty paper", "white page", "nothing"), blank_page, True),
)

LABELS = tuple(kind.label for kind in KINDS)


def render(kind: int, seed: int, split: Split, scale: float = 1.0, wear: bool = True) -> Image.Image:
    """One RGB picture of KINDS[kind], the same for the same arguments; `scale` pixels a page unit."""
    rng = np.random.default_rng([seed, kind, split == "eval"])
    studio = Studio(rng, split, scale)
    image = KINDS[kind].draw(studio).image
    return worn(studio, image, KINDS[kind].paper) if wear else image
