"""Charts and maps as Matplotlib draws them and diagrams as Graphviz does, for people's own files hold many of them:

    python3 -m models.recipes.pictures.tool_made FOLDER/tool-made    150 pictures of each kind

Needs what the rest of the recipes does not: Matplotlib with its Basemap (matplotlib, basemap of PyPI) and `dot`
(graphviz). The pictures become one of the sets of real_sets.toml.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

WORDS = (
    "time epoch loss accuracy value count score price year month region north south cars people energy rate cost users "
    "speed weight height sales profit group control test train model baseline ours sample signal depth temperature"
).split()
COLOURS = ("viridis", "magma", "Blues", "coolwarm", "YlOrRd", "RdBu", "Greys", "jet")
EACH = 150


def word(rng: np.random.Generator) -> str:
    """A word a chart may hold."""
    return str(rng.choice(WORDS))


def bars(axes: Any, rng: np.random.Generator) -> None:
    """Bars upright or lying, in one, in several groups, stacked, or a histogram."""
    count, groups = int(rng.integers(3, 12)), int(rng.integers(1, 4))
    heights = rng.gamma(3, 2, (groups, count))
    sort = rng.integers(4)
    if sort == 0:
        axes.hist(rng.normal(size=(int(rng.integers(80, 900)), min(groups, 2))), bins=int(rng.integers(8, 40)))
    elif sort == 1:
        axes.barh(
            [word(rng) + str(k) for k in range(count)], heights[0], color=rng.random(3) if rng.random() < 0.4 else None
        )
    elif sort == 2:
        for k in range(groups):
            axes.bar(np.arange(count), heights[k], bottom=heights[:k].sum(axis=0), label=word(rng))
    else:
        for k in range(groups):
            axes.bar(np.arange(count) + k * 0.8 / groups, heights[k], 0.8 / groups, label=word(rng))


def lines(axes: Any, rng: np.random.Generator) -> None:
    """Curves: walks, learning curves, sines, steps, curves of receivers, with bands or marks."""
    length = int(rng.integers(5, 60) if rng.random() < 0.5 else rng.integers(60, 200))
    x = np.linspace(0, float(rng.choice([1, 10, 100])), length)
    for _ in range(int(rng.integers(1, 7))):
        shapes = (
            np.cumsum(rng.normal(size=length)),
            1 - np.exp(-x / x[-1] * rng.uniform(1, 8)) + rng.normal(0, 0.02, length),
            np.sin(x / x[-1] * rng.uniform(3, 30)) * rng.uniform(0.5, 2), (x / x[-1]) ** rng.uniform(0.1, 0.6),
            np.exp(-x / x[-1] * rng.uniform(1, 6)),
        )  # fmt: skip
        y = shapes[int(rng.integers(5))]
        mark = rng.choice(["", "o", "s", "^", "x", "D"]) if length < 60 else ""
        axes.plot(x, y, rng.choice(["-", "-", "--", ":", "-."]), marker=mark, lw=rng.uniform(0.7, 3), label=word(rng))
        if rng.random() < 0.3:
            axes.fill_between(x, y - 0.2 * y.std(), y + 0.2 * y.std(), alpha=0.3)
    if rng.random() < 0.15:
        axes.plot([0, x[-1]], [axes.get_ylim()[0], axes.get_ylim()[1]], "k--", lw=1)


def points(axes: Any, rng: np.random.Generator) -> None:
    """Clouds of points, some by class, some coloured by value or sized."""
    for _ in range(int(rng.integers(1, 6))):
        count = int(rng.integers(15, 500))
        cloud = rng.normal(size=(count, 2)) @ rng.normal(size=(2, 2)) + rng.normal(size=2) * 3
        coloured = rng.random() < 0.25
        look = {"s": rng.uniform(4, 80), "alpha": rng.uniform(0.4, 1), "marker": rng.choice(["o", "o", "s", "x", "^"])}
        axes.scatter(*cloud.T, c=rng.random(count) if coloured else None, label=word(rng), **look)


def heat(axes: Any, rng: np.random.Generator) -> None:
    """Matrices: correlations, confusions with their numbers, images of numbers, meshes."""
    rows, columns = int(rng.integers(3, 25)), int(rng.integers(3, 25))
    sort = rng.integers(3)
    values: np.ndarray
    if sort == 0:
        values = np.atleast_2d(np.corrcoef(rng.normal(size=(rows, 8))))
    elif sort == 1:
        values = rng.gamma(1, 3, (rows, rows)) + np.diag(rng.gamma(9, 6, rows))
    else:
        values = np.cumsum(rng.normal(size=(rows, columns)), axis=int(rng.integers(2)))
    if len(values) == values.shape[1] and rng.random() < 0.35:  # half of a matrix that has two halves alike
        values = np.ma.masked_array(values, np.triu(np.ones_like(values, dtype=bool), int(rng.integers(2))))
    drawn = axes.imshow(values, cmap=str(rng.choice(COLOURS)), aspect=str(rng.choice(["auto", "equal"])))
    if rng.random() < 0.6:
        axes.figure.colorbar(drawn, ax=axes)
    if len(values) < 12 and rng.random() < 0.6:
        for (row, column), value in np.ma.ndenumerate(values):
            axes.text(column, row, f"{value:.1f}", ha="center", va="center", fontsize=7)
    if rng.random() < 0.7:
        axes.set_xticks(
            range(values.shape[1]), [word(rng) for _ in range(values.shape[1])], rotation=rng.choice([0, 45, 90])
        )
        axes.set_yticks(range(values.shape[0]), [word(rng) for _ in range(values.shape[0])])


def pies(axes: Any, rng: np.random.Generator) -> None:
    """Pies and rings."""
    parts = rng.gamma(2, 2, int(rng.integers(2, 9)))
    ring = {"width": rng.uniform(0.25, 0.5)} if rng.random() < 0.35 else {}
    labels = [word(rng) for _ in parts] if rng.random() < 0.7 else None
    axes.pie(parts, labels=labels, autopct="%1.0f%%" if rng.random() < 0.6 else None, startangle=rng.uniform(0, 360),
             wedgeprops=ring, shadow=bool(rng.random() < 0.15))  # fmt: skip


LANDS = ((10, 50), (20, 5), (80, 25), (105, 35), (135, -25), (-60, -15), (-100, 42), (-75, 20), (120, 0), (40, 30))
PROJECTIONS = ("cyl", "merc", "moll", "robin", "ortho", "lcc", "sinu", "npstere", "mill", "eck4", "hammer", "laea")


def land(axes: Any, rng: np.random.Generator) -> None:
    """Coasts in a projection of the world or of a part: outlines alone, or filled, with a grid, borders, places."""
    from mpl_toolkits.basemap import Basemap

    sort = str(rng.choice(PROJECTIONS))
    east, north = (float(place + rng.uniform(-8, 8)) for place in LANDS[int(rng.integers(len(LANDS)))])
    middle = {"lat_0": north, "lon_0": east}
    if sort in ("cyl", "merc", "mill"):
        wide, high = (360.0, 140.0) if rng.random() < 0.35 else (rng.uniform(20, 80), rng.uniform(15, 50))
        left, low = (-180.0, -70.0) if wide == 360 else (max(-180, east - wide / 2), max(-70, north - high / 2))
        middle = {"llcrnrlon": left, "urcrnrlon": left + wide, "llcrnrlat": low, "urcrnrlat": min(80, low + high)}
    elif sort in ("lcc", "laea"):
        size = rng.uniform(2e6, 9e6)
        middle |= {"width": size, "height": size * rng.uniform(0.6, 1)}
    elif sort == "npstere":
        middle = {"boundinglat": float(rng.uniform(20, 65)), "lon_0": middle["lon_0"]}
    elif sort != "ortho":
        middle.pop("lat_0")
    sheet = Basemap(projection=sort, ax=axes, resolution=str(rng.choice(["c", "l"])), **middle)
    sheet.drawcoastlines(linewidth=rng.uniform(0.3, 1.6), color=str(rng.choice(["black", "black", "0.4", "navy"])))
    filled = rng.random()
    if filled < 0.6:
        sea, ground = (tuple(rng.uniform(0.5, 1, 3).tolist()) for _ in range(2))
        if filled < 0.4:
            sheet.drawmapboundary(fill_color=sea)
        sheet.fillcontinents(color=ground, lake_color=sea)
    if rng.random() < 0.4:
        sheet.drawcountries(linewidth=rng.uniform(0.2, 1))
    if rng.random() < 0.6:
        step, named = float(rng.choice([5, 10, 20, 30])), [1, 0, 0, 1] if rng.random() < 0.5 else [0, 0, 0, 0]
        named = named if sort not in ("ortho", "moll", "hammer") else [0, 0, 0, 0]
        sheet.drawparallels(np.arange(-80, 81, step), labels=named, fontsize=6, linewidth=0.5)
        sheet.drawmeridians(np.arange(-180, 181, step), labels=named, fontsize=6, linewidth=0.5)
    if rng.random() < 0.3:
        count = int(rng.integers(3, 60))
        places = sheet(rng.uniform(-170, 170, count), rng.uniform(-60, 75, count))
        axes.scatter(*places, s=rng.uniform(4, 40), c=rng.random(count), zorder=5)


CHARTS = {
    "bar chart": bars,
    "line chart": lines,
    "scatter chart": points,
    "heat map": heat,
    "pie chart": pies,
    "map": land,
}


def chart(label: str, seed: int, path: Path) -> None:
    """One chart, in one of Matplotlib's styles."""
    import matplotlib.pyplot as plt

    rng = np.random.default_rng([seed, sorted(CHARTS).index(label)])
    styles = ["default", *plt.style.available] if rng.random() < 0.6 else ["default"]
    with plt.style.context(str(rng.choice(styles))):
        figure, axes = plt.subplots(figsize=(rng.uniform(3, 7), rng.uniform(2.6, 5)), dpi=70)
        CHARTS[label](axes, rng)
        if rng.random() < 0.7:
            axes.set_title(" ".join(word(rng) for _ in range(int(rng.integers(1, 5)))).capitalize())
        if label not in ("pie chart", "heat map", "map"):
            if rng.random() < 0.7:
                axes.set(xlabel=word(rng), ylabel=word(rng))
            if rng.random() < 0.5:
                axes.legend()
            axes.grid(bool(rng.random() < 0.5))
        figure.savefig(path)
        plt.close(figure)


def diagram(seed: int, path: Path) -> None:
    """One graph: a tree, a chain with branches, clusters, records, by one of Graphviz' programs."""
    rng = np.random.default_rng([seed, 99])
    count = int(rng.integers(4, 22))
    shape = rng.choice(["box", "ellipse", "box", "record", "diamond", "circle", "plaintext", "component", "note"])
    filled = f'style=filled fillcolor="{rng.uniform():.2f} {rng.uniform(0.1, 0.6):.2f} 1"' if rng.random() < 0.5 else ""
    sort, arrow = ("digraph", "->") if rng.random() < 0.85 else ("graph", "--")
    out = [f"{sort} g {{ rankdir={rng.choice(['TB', 'LR'])}; node [shape={shape} {filled}];"]
    for node in range(count):
        text = " ".join(word(rng) for _ in range(int(rng.integers(1, 4))))
        label = f"{{{text}|{word(rng)}|{word(rng)}}}" if shape == "record" else text
        out.append(f'n{node} [label="{label}"{" shape=diamond" if rng.random() < 0.1 else ""}];')
    for node in range(1, count):
        others = {
            int(rng.integers(node)) if rng.random() < 0.6 else node - 1,
            *rng.integers(count, size=int(rng.random() < 0.2)).tolist(),
        }
        out += [
            f"n{other} {arrow} n{node}{f' [label={word(rng)}]' if rng.random() < 0.15 else ''};" for other in others
        ]
    layout = str(rng.choice(["dot", "dot", "dot", "dot", "neato", "fdp"]))
    drawn = ["dot", f"-K{layout}", "-Tpng", "-Gsize=6,6", "-Gdpi=80", "-o", str(path)]
    subprocess.run(drawn, input="\n".join([*out, "}"]).encode(), check=True, timeout=60)  # noqa: S603


def main() -> None:
    """Draws them all into the folder that is named."""
    import matplotlib

    matplotlib.use("agg")
    folder = Path(sys.argv[1])
    for label in (*CHARTS, "flow diagram"):
        (folder / label).mkdir(parents=True, exist_ok=True)
    for seed in range(EACH):
        for label in CHARTS:
            chart(label, seed, folder / label / f"{seed}.png")
        diagram(seed, folder / "flow diagram" / f"{seed}.png")
        if seed % 50 == 49:
            print(f"{seed + 1} of each kind", flush=True)


if __name__ == "__main__":
    main()
