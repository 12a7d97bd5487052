"""More charts as Matplotlib draws them: matrices of mistakes, halves of matrices, lines with many marks, and maps that
are outlines only, in projections of our own, from coasts in the public domain (Natural Earth).

    python -m models.recipes.pictures.tool_more FOLDER     keeps the coasts of Natural Earth's GeoJSON (110m, 50m)

Nothing but Matplotlib and NumPy is needed, so that they can be drawn while a card learns. No map is drawn until the
coasts are kept.
"""

import json
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from models.recipes.frame.training import cache_folder
from models.recipes.pictures.tool_made import COLOURS, bars, heat, lines, pies, points, word

MORE_COLOURS = (*COLOURS, "YlOrRd", "RdBu_r", "Blues", "cividis", "plasma", "BuGn", "Greens", "PuBu", "rocket", "bwr",
                "YlGnBu", "Oranges", "inferno", "summer", "PiYG", "terrain", "tab20")  # fmt: skip
COASTS = cache_folder("pictures") / "coasts.npz"


def _colours(rng: np.random.Generator) -> str:
    import matplotlib

    name = str(rng.choice(MORE_COLOURS))
    return name if name in matplotlib.colormaps else "viridis"


def matrix(axes: Any, rng: np.random.Generator) -> None:
    """A matrix of mistakes, of correlations (whole or half, with or without its middle), or of figures by class."""
    sort = int(rng.integers(5))
    if sort == 4:
        heat(axes, rng)
        return
    rows = int(rng.integers(2, 16))
    columns = int(rng.integers(3, 5)) if sort == 3 else rows
    if sort == 0:
        values: np.ndarray = rng.gamma(0.5, 3, (rows, rows)) + np.diag(rng.gamma(9, 8, rows))
        values = np.round(values)
    elif sort in (1, 2):
        values = np.atleast_2d(np.corrcoef(rng.normal(size=(rows, int(rng.integers(4, 30)))) + rng.normal(size=(1, 1))))
    else:
        values = rng.uniform(0.3, 1, (rows, columns))
    if sort == 2:
        hidden = np.triu(np.ones_like(values, dtype=bool), int(rng.integers(2)))
        values = np.ma.masked_array(values, hidden if rng.random() < 0.7 else hidden.T)
    mesh = rng.random() < 0.5
    edge = {"edgecolors": str(rng.choice(["white", "black", "none"])), "linewidth": rng.uniform(0.2, 2)}
    if mesh:
        drawn = axes.pcolormesh(values, cmap=_colours(rng), **(edge if rng.random() < 0.5 else {}))
        if rng.random() < 0.7:
            axes.invert_yaxis()
    else:
        drawn = axes.imshow(
            values, cmap=_colours(rng), aspect=str(rng.choice(["auto", "equal"])), interpolation="nearest"
        )
    if rng.random() < 0.5:
        axes.figure.colorbar(drawn, ax=axes)
    if rows < 13 and rng.random() < 0.6:
        middle, size = 0.5 * mesh, int(rng.integers(5, 12))
        middle_of = (values.max() + values.min()) / 2
        for (row, column), value in np.ma.ndenumerate(values):
            colour = "white" if value > middle_of else "black"
            text = f"{value:.0f}" if sort == 0 else f"{value:.2f}"
            axes.text(column + middle, row + middle, text, ha="center", va="center", fontsize=size, color=colour)
    names, turn = [word(rng) for _ in range(max(values.shape))], int(rng.choice([0, 45, 90]))
    if rng.random() < 0.8:
        axes.set_xticks(np.arange(values.shape[1]) + 0.5 * mesh, names[: values.shape[1]], rotation=turn)
        axes.set_yticks(np.arange(values.shape[0]) + 0.5 * mesh, names[: values.shape[0]])
    if rng.random() < 0.4:
        axes.set(
            xlabel=str(rng.choice(["Predicted", "Predicted class", word(rng)])),
            ylabel=str(rng.choice(["True", "True class", word(rng)])),
        )
    if rng.random() < 0.4:
        for side in axes.spines.values():
            side.set_visible(False)


def marked_lines(axes: Any, rng: np.random.Generator) -> None:
    """Lines with a mark at every value: learning curves with bands, elbows, figures by threshold, steps, the usual."""
    sort = int(rng.integers(5))
    if sort > 2:
        (lines, steps)[sort - 3](axes, rng)
        return
    count = int(rng.integers(4, 24))
    x = np.linspace(0.1, 1, count) * float(rng.choice([1, 10, 100, 1000]))
    for _ in range(int(rng.integers(1, 6))):
        if sort == 0:
            y = 1 - rng.uniform(0.1, 0.6) * np.exp(-np.linspace(0, rng.uniform(1, 6), count)) * rng.choice([1, -0.4])
        elif sort == 1:
            y = rng.uniform(0.5, 40) / np.linspace(1, count, count) ** rng.uniform(0.3, 1.4)
        else:
            y = np.clip(np.cumsum(rng.normal(0, 0.1, count)) + rng.random(), -1, 2)
        y = y + rng.normal(0, 0.01 * np.ptp(y) + 1e-6, count)
        mark = str(rng.choice(["o", "o", "D", "s", "^", "v", "x", "."]))
        drawn = axes.plot(x, y, str(rng.choice(["-", "-", "--", ":"])) + mark, label=word(rng),
                          markersize=rng.uniform(2, 9), lw=rng.uniform(0.6, 2.5))  # fmt: skip
        if rng.random() < 0.5:
            band = np.abs(rng.normal(0.03, 0.03, count)) * max(np.ptp(y), 0.05) * 3
            axes.fill_between(x, y - band, y + band, alpha=rng.uniform(0.1, 0.35), color=drawn[0].get_color())
    if rng.random() < 0.35:
        axes.axvline(x[int(rng.integers(count))], ls="--", color=str(rng.choice(["black", "red", "grey"])), lw=1)
    if rng.random() < 0.15:
        axes.axhline(float(y.mean()), ls=":", color="black", lw=1)


def steps(axes: Any, rng: np.random.Generator) -> None:
    """Curves that go in steps from corner to corner, up or down, with the diagonal between: rates of a classifier."""
    down = rng.random() < 0.3
    for _ in range(int(rng.integers(1, 6))):
        x = np.sort(np.concatenate([[0, 1], rng.random(int(rng.integers(3, 80)))]))
        y = np.maximum.accumulate(np.clip(x ** rng.uniform(0.05, 0.9) + rng.normal(0, 0.02, len(x)), 0, 1))
        y[0], y[-1] = 0, 1
        look = {"lw": rng.uniform(0.6, 2.5), "ls": str(rng.choice(["-", "-", "-", "--", ":"])), "label": word(rng)}
        axes.step(x, 1 - y if down else y, **look)
        if rng.random() < 0.15:
            axes.fill_between(x, 0, 1 - y if down else y, alpha=rng.uniform(0.1, 0.4), step="pre")
    if rng.random() < 0.7:
        axes.plot([0, 1], [1, 0] if down else [0, 1], str(rng.choice([":", "--"])), color="black", lw=1)
    if rng.random() < 0.5:
        axes.set(xlim=(0, 1), ylim=(0, rng.choice([1, 1.05])))


def clouds(axes: Any, rng: np.random.Generator) -> None:
    """Clouds of points: predicted against true with a line, residuals, embeddings by class or value, and the usual."""
    sort = int(rng.integers(4))
    if sort == 0:
        points(axes, rng)
        return
    count = int(rng.integers(30, 600))
    if sort == 3:
        x, y = rng.normal(size=(2, count))
        drawn = axes.scatter(x, y, c=x + rng.normal(0, 1, count), cmap=_colours(rng), s=rng.uniform(5, 60))
        axes.figure.colorbar(drawn, ax=axes)
    elif sort == 1:
        x = rng.uniform(0, 10, count)
        y = x * rng.uniform(0.5, 1) + rng.normal(0, 1, count) if rng.random() < 0.6 else rng.normal(0, 1, count)
        axes.scatter(x, y, alpha=rng.uniform(0.3, 1), s=rng.uniform(5, 50), label=word(rng))
        ends = np.array([0, 10])
        axes.plot(
            ends,
            ends * rng.uniform(0.5, 1),
            ls=str(rng.choice(["-", "--", ":"])),
            color=str(rng.choice(["black", "grey", "red"])),
        )
    else:
        for _ in range(int(rng.integers(2, 11))):
            cloud = rng.normal(size=(count // 3, 2)) * rng.uniform(0.3, 1.5) + rng.normal(size=2) * 3
            axes.scatter(*cloud.T, alpha=rng.uniform(0.4, 1), s=rng.uniform(3, 40), label=word(rng))


def more_bars(axes: Any, rng: np.random.Generator) -> None:
    """Bars: importances that lie, counts by class, stacks, and the usual."""
    sort = int(rng.integers(3))
    if sort == 0:
        bars(axes, rng)
        return
    count = int(rng.integers(1, 5) if rng.random() < 0.25 else rng.integers(3, 30))
    values = np.sort(rng.gamma(1, 2, count))
    if sort == 1:
        axes.barh([word(rng) + str(k) for k in range(count)], values * np.where(rng.random(count) < 0.15, -1, 1))
    else:
        below = np.zeros(count)
        for _ in range(int(rng.integers(1, 6))):
            part = rng.gamma(1, 2, count)
            axes.bar(np.arange(count), part, bottom=below, label=word(rng), width=rng.uniform(0.4, 1))
            below += part


# --- maps -----------------------------------------------------------------------------------------------------------


def keep_coasts(folder: Path) -> None:
    """Reads the coasts and borders of a folder of Natural Earth's GeoJSON (110m, 50m) into one small file, COASTS."""
    kept = {}
    for scale in ("110m", "50m"):
        for name, path in (
            ("coast", f"physical/ne_{scale}_coastline"),
            ("land", f"physical/ne_{scale}_land"),
            ("border", f"cultural/ne_{scale}_admin_0_boundary_lines_land"),
        ):
            found = json.loads((folder / scale / f"{path}.json").read_text(encoding="utf-8"))
            paths = [line for one in found["features"] for line in _paths(one["geometry"])]
            kept[f"{name}-{scale}"] = np.concatenate([np.vstack([line, [[np.nan, np.nan]]]) for line in paths])
    COASTS.parent.mkdir(parents=True, exist_ok=True)
    rounded = {name: np.round(value, 2).astype(np.float32) for name, value in kept.items()}
    np.savez_compressed(COASTS, allow_pickle=False, **rounded)


def _paths(geometry: dict[str, Any]) -> list[np.ndarray]:
    """The lines, or the rims of the areas, of a GeoJSON geometry: (n, 2) degrees east and north each."""
    places, sort = geometry["coordinates"], geometry["type"]
    if sort == "LineString":
        return [np.array(places)[:, :2]]
    if sort == "MultiLineString":
        return [np.array(one)[:, :2] for one in places]
    areas = [places] if sort == "Polygon" else places
    return [np.array(rim)[:, :2] for area in areas for rim in area]


@lru_cache(maxsize=8)
def coasts(name: str) -> list[np.ndarray]:
    """The lines of a name such as "coast-110m", with no long step between two places."""
    with np.load(COASTS) as kept:
        whole = kept[name].astype(np.float64)
    cuts = np.flatnonzero(np.isnan(whole[:, 0]))
    return [line for line in np.split(whole, cuts) if len(line) > 2]


PROJECTIONS = ("plain", "mercator", "sinusoidal", "mollweide", "hammer", "globe", "cone", "pole", "robinson", "miller",
               "equal area", "azimuth")  # fmt: skip
ROBINSON = np.array(
    [1, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986, 0.7597, 0.7186,
     0.6732, 0.6213, 0.5722, 0.5322]
)  # fmt: skip


def projected(
    sort: str, east: np.ndarray, north: np.ndarray, middle: tuple[float, float]
) -> tuple[np.ndarray, np.ndarray]:
    """x and y of places in degrees (Snyder, Map Projections: A Working Manual, 1987); what is not to be seen is NaN."""
    a = np.radians((east - middle[0] + 180) % 360 - 180)
    b, b0 = np.radians(np.clip(north, -89.5, 89.5)), np.radians(middle[1])
    if sort == "mercator":
        return a, np.log(np.tan(np.pi / 4 + np.clip(b, -1.4, 1.4) / 2))
    if sort == "miller":
        return a, 1.25 * np.log(np.tan(np.pi / 4 + 0.4 * b))
    if sort == "sinusoidal":
        return a * np.cos(b), b
    if sort == "equal area":
        return a, np.sin(b) * 1.2
    if sort == "robinson":
        return a * np.interp(np.abs(np.degrees(b)), np.arange(0, 91, 5), ROBINSON) * 0.85, b
    if sort == "mollweide":
        t = b.copy()
        for _ in range(12):
            t = t - (2 * t + np.sin(2 * t) - np.pi * np.sin(b)) / np.maximum(2 + 2 * np.cos(2 * t), 1e-3)
        return 2 * np.sqrt(2) / np.pi * a * np.cos(t), np.sqrt(2) * np.sin(t)
    if sort == "hammer":
        down = np.sqrt(1 + np.cos(b) * np.cos(a / 2))
        return 2 * np.sqrt(2) * np.cos(b) * np.sin(a / 2) / down, np.sqrt(2) * np.sin(b) / down
    if sort in ("globe", "azimuth"):
        cosine = np.sin(b0) * np.sin(b) + np.cos(b0) * np.cos(b) * np.cos(a)
        k = np.ones_like(a) if sort == "globe" else np.sqrt(2 / np.maximum(1 + cosine, 1e-3))
        seen = cosine > (0 if sort == "globe" else -0.5)
        x = k * np.cos(b) * np.sin(a)
        y = k * (np.cos(b0) * np.sin(b) - np.sin(b0) * np.cos(b) * np.cos(a))
        return np.where(seen, x, np.nan), np.where(seen, y, np.nan)
    if sort == "pole":
        far = np.tan(np.pi / 4 - b / 2)
        return np.where(b > 0, far * np.sin(a), np.nan), np.where(b > 0, -far * np.cos(a), np.nan)
    if sort == "cone":
        n, far = 0.7, np.tan(np.pi / 4 + 0.5) ** 0.7 / np.tan(np.pi / 4 + np.clip(b, -0.7, 1.5) / 2) ** 0.7
        return far * np.sin(n * a), -far * np.cos(n * a)
    return a, b


def _line(axes: Any, sort: str, line: np.ndarray, middle: tuple[float, float], **look: Any) -> None:
    x, y = projected(sort, line[:, 0], line[:, 1], middle)
    jump = np.abs(np.diff(x, prepend=x[:1])) > 1.5
    x = np.where(jump, np.nan, x)
    axes.plot(x, y, **look)


def _panel(axes: Any, rng: np.random.Generator) -> None:
    """One map: outlines, perhaps filled, with borders, with a net of degrees, with places or a course on it."""
    sort = str(rng.choice(PROJECTIONS))
    middle = (float(rng.uniform(-180, 180)) if rng.random() < 0.5 else 0.0, float(rng.uniform(-60, 70)))
    near = rng.random() < 0.4
    scale = "50m" if near and rng.random() < 0.7 else "110m"
    ink = str(rng.choice(["black", "black", "black", "0.3", "navy", "saddlebrown", "dimgrey", "tab:blue"]))
    filled = rng.random()
    if filled < 0.45:
        ground = (
            tuple(rng.uniform(0.5, 1, 3).tolist())
            if rng.random() < 0.6
            else str(rng.choice(["0.8", "tan", "#efefdb", "lightgreen", "coral"]))
        )
        for rim in coasts(f"land-{scale}"):
            x, y = projected(sort, rim[:, 0], rim[:, 1], middle)
            seen = ~np.isnan(x)
            if seen.sum() > 3 and not (np.abs(np.diff(x[seen])) > 1.5).any():
                axes.fill(x[seen], y[seen], color=ground, lw=0)
        if filled < 0.25:
            axes.set_facecolor(str(rng.choice(["lightblue", "aliceblue", "#97b6e1", "azure", "0.95"])))
    width = rng.uniform(0.3, 1.6)
    if filled > 0.12:
        _line(axes, sort, np.concatenate(coasts(f"coast-{scale}")), middle, color=ink, lw=width)
    if rng.random() < 0.35:
        dashes = str(rng.choice(["-", ":", "--"]))
        borders = np.concatenate(coasts(f"border-{scale}"))
        _line(axes, sort, borders, middle, color=ink, lw=width * 0.6, ls=dashes)
    if rng.random() < 0.65:
        _net(axes, sort, middle, rng)
    if rng.random() < 0.3:
        places = rng.uniform((-170, -60), (170, 75), (int(rng.integers(2, 60)), 2))
        x, y = projected(sort, places[:, 0], places[:, 1], middle)
        axes.scatter(x, y, s=rng.uniform(4, 60), c=rng.random(len(x)), cmap=_colours(rng), zorder=5)
    if rng.random() < 0.12:
        course = np.linspace(rng.uniform((-150, -40), (150, 60)), rng.uniform((-150, -40), (150, 60)), 60)
        _line(axes, sort, course, middle, color=str(rng.choice(["red", "blue", "tab:orange"])), lw=2)
    axes.set_aspect("equal" if rng.random() < 0.85 else "auto")
    if near:
        (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
        part = rng.uniform(0.12, 0.5)
        x, y = rng.uniform(left, right - (right - left) * part), rng.uniform(low, high - (high - low) * part)
        axes.set(xlim=(x, x + (right - left) * part), ylim=(y, y + (high - low) * part))
    if rng.random() < 0.7 or sort not in ("plain", "mercator", "miller"):
        axes.set(xticks=[], yticks=[])
    if rng.random() < 0.3:
        axes.set_axis_off()


def _net(axes: Any, sort: str, middle: tuple[float, float], rng: np.random.Generator) -> None:
    """Lines of equal degrees."""
    step = float(rng.choice([10, 20, 30, 30, 60]))
    look = {"color": str(rng.choice(["0.5", "grey", "lightgrey", "black", "blue", "red"])), "lw": rng.uniform(0.3, 1.2),
            "ls": str(rng.choice(["-", "--", ":"])), "alpha": rng.uniform(0.4, 1)}  # fmt: skip
    end = np.full((1, 2), np.nan)
    drawn: list[np.ndarray] = []
    for east in np.arange(-180, 180, step):
        drawn += [np.column_stack([np.full(90, east + 0.01), np.linspace(-89, 89, 90)]), end]
    for north in np.arange(-90 + step, 90, step):
        around = middle[0] + np.linspace(-179.9, 179.9, 180)
        drawn += [np.column_stack([around, np.full(180, north)]), end]
    _line(axes, sort, np.concatenate(drawn), middle, **look)


CHARTS = {
    "bar chart": more_bars, "line chart": marked_lines, "scatter chart": clouds, "heat map": matrix, "pie chart": pies,
    "map": _panel,
}  # fmt: skip


def drawable() -> list[str]:
    """The kinds that can be drawn here: maps only with kept coasts."""
    return [label for label in CHARTS if label != "map" or COASTS.is_file()]


def chart(label: str, seed: int, path: Any) -> None:
    """One chart of a kind into a file, in one of Matplotlib's styles; of some kinds, now and then several panels."""
    from matplotlib import style
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    rng = np.random.default_rng([seed, sorted(CHARTS).index(label), 5])
    styles = ["default", *style.available] if rng.random() < 0.5 else ["default"]
    with style.context(str(rng.choice(styles))):
        figure = Figure(figsize=(rng.uniform(3, 7), rng.uniform(2.6, 5.5)), dpi=60)
        FigureCanvasAgg(figure)
        rows, columns = (
            (1, 1) if rng.random() < 0.8 or label == "pie chart" else (int(rng.integers(1, 4)), int(rng.integers(1, 3)))
        )
        for axes in figure.subplots(rows, columns, squeeze=False).flat:
            CHARTS[label](axes, rng)
            if rng.random() < 0.6:
                axes.set_title(" ".join(word(rng) for _ in range(int(rng.integers(1, 6)))).capitalize())
            if label not in ("pie chart", "heat map", "map"):
                _dressed(axes, rng)
        figure.savefig(path, format="png")


def _dressed(axes: Any, rng: np.random.Generator) -> None:
    """Names of axes, a legend, a grid, no frame above and at the right: each now and then."""
    if rng.random() < 0.7:
        axes.set(xlabel=word(rng), ylabel=word(rng))
    if rng.random() < 0.6 and axes.get_legend_handles_labels()[0]:
        axes.legend(frameon=bool(rng.random() < 0.6))
    axes.grid(bool(rng.random() < 0.5))
    if rng.random() < 0.3:
        axes.spines[["top", "right"]].set_visible(False)


if __name__ == "__main__":
    keep_coasts(Path(sys.argv[1]))
