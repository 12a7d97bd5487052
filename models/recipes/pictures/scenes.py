"""Pictures that look photographed: landscapes, streets, rooms, people before a soft background; and textures."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from models.recipes.pictures.noise import clouds, coloured, picture
from models.recipes.pictures.palettes import Colour, hsv, mix
from models.recipes.pictures.studio import Sheet, Studio

SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((80, 140, 215), (200, 220, 240)), ((60, 80, 150), (250, 170, 110)), ((150, 160, 170), (215, 215, 215)),
    ((20, 25, 55), (70, 80, 120)), ((120, 180, 230), (240, 240, 225)),
)  # fmt: skip
GROUNDS: tuple[Colour, ...] = (
    (70, 110, 50), (120, 130, 60), (40, 75, 45), (150, 120, 80), (200, 180, 130), (90, 80, 70), (235, 240, 245),
)  # fmt: skip


def _sky(studio: Studio, height: int, width: int) -> np.ndarray:
    low, high = studio.pick(SKIES)
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None].repeat(width, axis=1)
    sky = coloured(down**1.2, [low, high])
    cover = np.clip(clouds(studio.rng, height, width, 0.55) * 2 - studio.between(0.7, 1.6), 0, 1)[..., None]
    light = float(np.mean(high)) + 25
    result: np.ndarray = sky * (1 - cover) + light * cover
    return result


def _ridge(studio: Studio, width: int, rough: float) -> np.ndarray:
    line = clouds(studio.rng, 2, width, rough)[0]
    result: np.ndarray = (line - line.mean()) / (np.ptp(line) + 1e-6)
    return result


def _add_land(studio: Studio, scene: np.ndarray, horizon: float, layers: int) -> None:
    height, width = scene.shape[:2]
    rows, haze = np.arange(height)[:, None], scene[int(height * 0.3)].mean(axis=0)
    ground = np.array(studio.pick(GROUNDS), dtype=np.float32)
    for layer in range(layers):
        near = (layer + 1) / layers
        edge = height * (horizon + layer * (1 - horizon) / (layers + 1)) + _ridge(
            studio, width, 0.6
        ) * height * 0.25 * (1.2 - near)
        grain = clouds(studio.rng, height, width, 0.85)[..., None] * 0.9 + 0.55
        colour = (ground * near + haze * (1 - near)) * grain
        scene[:] = np.where((rows > edge[None])[..., None], colour, scene)


def _add_water(studio: Studio, scene: np.ndarray, horizon: float) -> None:
    height, width = scene.shape[:2]
    start = int(height * horizon)
    mirror = scene[:start][::-1][: height - start]
    mirror = np.concatenate([mirror, mirror[-1:].repeat(max(0, height - start - len(mirror)), axis=0)])
    waves = clouds(studio.rng, height - start, max(8, width // 12), 0.9)
    stretched = np.asarray(Image.fromarray(waves).resize((width, height - start)))
    scene[start:] = mirror * (0.55 + 0.5 * stretched[..., None])


def _add_trees(studio: Studio, scene: np.ndarray, horizon: float) -> None:
    height, width = scene.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width]
    for _ in range(studio.whole(2, 9)):
        foot, x = height * studio.between(horizon + 0.05, 1.0), width * studio.between(0, 1)
        size = height * studio.between(0.08, 0.3)
        rough = clouds(studio.rng, height, width, 0.9)
        shape = ((columns - x) / (size * 0.6)) ** 2 + ((rows - foot + size) / size) ** 2 + (rough - 0.5) * 1.6
        leaf = np.array(hsv(studio.between(0.2, 0.4), studio.between(0.3, 0.7), 0.5), dtype=np.float32)
        trunk = (np.abs(columns - x) < size * 0.07) & (rows < foot) & (rows > foot - size)
        scene[trunk] = (60, 45, 35)
        scene[:] = np.where((shape < 1)[..., None], leaf * (rough[..., None] * 1.3 + 0.2), scene)


def _add_houses(studio: Studio, scene: np.ndarray, horizon: float) -> None:
    image = picture(scene)
    draw, (width, height) = ImageDraw.Draw(image), image.size
    x = -studio.between(0, 0.1) * width
    while x < width:
        wide, tall = width * studio.between(0.08, 0.25), height * studio.between(0.15, 0.6)
        wall = hsv(studio.between(0, 1), studio.between(0.02, 0.4), studio.between(0.3, 0.9))
        top, foot = height * horizon - tall, height * (horizon + 0.06)
        draw.rectangle((x, top, x + wide, foot), fill=wall)
        if studio.chance(0.4):
            draw.polygon(
                [(x, top), (x + wide / 2, top - wide * 0.4), (x + wide, top)], fill=mix(wall, (90, 30, 20), 0.6)
            )
        step = max(4.0, wide / studio.whole(3, 6))
        pane = mix(wall, studio.pick(((20, 25, 35), (250, 230, 150))), 0.8)
        for row in np.arange(top + step * 0.6, foot - step, step * 1.2):
            for column in np.arange(x + step * 0.35, x + wide - step * 0.5, step):
                draw.rectangle((column, row, column + step * 0.45, row + step * 0.6), fill=pane)
        x += wide * studio.between(0.95, 1.3)
    scene[:] = np.asarray(image, dtype=np.float32)
    scene *= clouds(studio.rng, height, width, 0.9)[..., None] * 0.35 + 0.8


def _indoors(studio: Studio, height: int, width: int) -> np.ndarray:
    wall = hsv(studio.between(0, 1), studio.between(0.03, 0.4), studio.between(0.5, 0.95))
    scene = np.ones((height, width, 3), dtype=np.float32) * np.array(wall, dtype=np.float32)
    floor, edge = np.array(studio.pick(GROUNDS[3:]), dtype=np.float32), int(height * studio.between(0.55, 0.75))
    scene[edge:] = floor
    image = picture(scene)
    draw = ImageDraw.Draw(image)
    for _ in range(studio.whole(3, 9)):
        x, size = studio.between(-0.1, 0.95) * width, studio.between(0.08, 0.4) * width
        y = studio.between(0.25, 0.9) * height
        colour = hsv(studio.between(0, 1), studio.between(0.1, 0.8), studio.between(0.15, 0.9))
        box = (x, y, x + size, y + size * studio.between(0.4, 1.5))
        studio.pick((draw.rectangle, draw.ellipse))(box, fill=colour)
        draw.rectangle((box[0], box[3] - 3, box[2], box[3]), fill=mix(colour, (0, 0, 0), 0.5))
    scene = np.asarray(image, dtype=np.float32)
    light = clouds(studio.rng, height, width, 0.35)[..., None]
    return scene * (0.45 + light * 0.8)


def landscape(studio: Studio, side: int) -> Image.Image:
    """A scene about `side` pixels across; the arrangement is the split's."""
    width, height = side, int(side * studio.pick((0.66, 0.75, 1.0, 0.56, 1.33)))
    kind = studio.variant(["hills", "sea", "trees", "street", "room", "city by water", "lake"], held=2)
    horizon = studio.between(0.35, 0.65)
    if kind == "room":
        scene = _indoors(studio, height, width)
    else:
        scene = _sky(studio, height, width)
        if kind in {"hills", "trees", "street", "lake"}:
            _add_land(studio, scene, horizon, studio.whole(1, 4))
        if kind in {"street", "city by water"}:
            _add_houses(studio, scene, horizon + 0.1)
        if kind in {"sea", "city by water", "lake"}:
            _add_water(studio, scene, horizon + (0.15 if kind != "sea" else 0))
        if kind in {"trees", "lake"}:
            _add_trees(studio, scene, horizon)
    return _as_photograph(studio, scene)


def _as_photograph(studio: Studio, scene: np.ndarray) -> Image.Image:
    height, width = scene.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    scene = scene * (1 - studio.between(0, 0.35) * (x**2 + y**2) / 2)[..., None]
    scene = (scene - 128) * studio.between(0.75, 1.25) + 128 + studio.between(-20, 20)
    tint = studio.rng.uniform(0.9, 1.1, size=3)
    grain = studio.rng.normal(scale=studio.between(1, 7), size=scene.shape)
    if studio.chance(0.1):
        scene = scene.mean(axis=2, keepdims=True).repeat(3, axis=2)
    return picture(scene * tint + grain).filter(ImageFilter.GaussianBlur(studio.between(0, 0.8)))


def _sheet_of(studio: Studio, image: Image.Image) -> Sheet:
    sheet = studio.sheet(image.width / studio.scale, image.height / studio.scale)
    sheet.image.paste(image)
    return sheet


def photograph(studio: Studio) -> Sheet:
    """A landscape, a street, a room, a shore; which arrangements, see landscape()."""
    return _sheet_of(studio, landscape(studio, round(240 * studio.scale)))


SKINS: tuple[Colour, ...] = ((240, 205, 180), (224, 172, 130), (198, 140, 100), (141, 90, 60), (90, 56, 40))


def portrait(studio: Studio) -> Sheet:
    """A head and shoulders: front, turned, close, bust; (evaluation only) two people, or small with room around."""
    width, height = round(200 * studio.scale), round(studio.pick((200, 250, 265, 150)) * studio.scale)
    stops = [hsv(studio.between(0, 1), studio.between(0, 0.5), studio.between(0.2, 0.95)) for _ in range(2)]
    back = coloured(clouds(studio.rng, height, width, studio.between(0.2, 0.7)), stops)
    image = picture(back).filter(ImageFilter.GaussianBlur(4 * studio.scale))
    layout = studio.variant(["front", "turned", "close", "bust", "two", "small"], held=2)
    part = {"close": 0.36, "front": 0.25, "turned": 0.25, "bust": 0.19, "two": 0.17, "small": 0.14}[layout]
    for place in (0.3, 0.7) if layout == "two" else (studio.between(0.42, 0.58),):
        head = min(width, height) * part * studio.between(0.9, 1.15)
        centre = (width * place, height * studio.between(0.36, 0.46))
        _person(studio, image, centre, head, turn=studio.between(-0.4, 0.4) if layout == "turned" else 0.0)
    light = clouds(studio.rng, height, width, 0.3)[..., None] * 0.5 + 0.7
    return _sheet_of(studio, _as_photograph(studio, np.asarray(image, dtype=np.float32) * light))


def _person(studio: Studio, image: Image.Image, centre: tuple[float, float], head: float, turn: float) -> None:
    draw, (x, y) = ImageDraw.Draw(image), centre
    skin, hair = studio.pick(SKINS), hsv(studio.between(0.02, 0.12), studio.between(0, 0.7), studio.between(0.05, 0.75))
    cloth = hsv(studio.between(0, 1), studio.between(0, 0.8), studio.between(0.1, 0.95))
    long = studio.chance(0.45)
    back = head * (1.15 if long else 1.08)
    draw.ellipse((x - back, y - head * 1.45, x + back, y + head * (1.9 if long else 0.7)), fill=hair)
    draw.ellipse((x - head * 2.3, y + head * 1.55, x + head * 2.3, y + head * 6), fill=cloth)
    draw.rectangle(
        (x - head * 0.42, y + head * 0.8, x + head * 0.42, y + head * 1.75), fill=mix(skin, (60, 20, 10), 0.25)
    )
    draw.ellipse((x - head * 0.88, y - head * 1.2, x + head * 0.88, y + head * 1.25), fill=skin)
    draw.pieslice((x - head * 0.9, y - head * 1.3, x + head * 0.9, y + head * 0.5), 190, 350, fill=hair)
    x += turn * head
    for side in (-1, 1):
        eye = (x + side * head * 0.36, y - head * 0.1)
        draw.ellipse(
            (eye[0] - head * 0.16, eye[1] - head * 0.09, eye[0] + head * 0.16, eye[1] + head * 0.09),
            fill=(240, 240, 240),
        )
        draw.ellipse(
            (eye[0] - head * 0.08, eye[1] - head * 0.09, eye[0] + head * 0.08, eye[1] + head * 0.09), fill=(50, 35, 25)
        )
        brow = (eye[0] - head * 0.2, eye[1] - head * 0.28, eye[0] + head * 0.2, eye[1] - head * 0.2)
        draw.rectangle(brow, fill=mix(hair, skin, 0.2))
    draw.polygon(
        [(x, y), (x - head * 0.14, y + head * 0.35), (x + head * 0.1, y + head * 0.36)],
        fill=mix(skin, (90, 40, 20), 0.22),
    )
    mouth = (x - head * 0.32, y + head * 0.5, x + head * 0.32, y + head * 0.82)
    draw.chord(mouth, 0, 180, fill=mix(skin, (170, 40, 50), 0.6))
    if studio.chance(0.25):
        for side in (-1, 1):
            glass = x + side * head * 0.36
            frame = (glass - head * 0.27, y - head * 0.3, glass + head * 0.27, y + head * 0.15)
            draw.ellipse(frame, outline=(30, 30, 30), width=max(1, int(head * 0.05)))
    if studio.chance(0.2):
        draw.chord((x - head * 0.8, y - head * 0.3, x + head * 0.8, y + head * 1.35), 20, 160, fill=hair)


def texture(studio: Studio) -> Sheet:
    """A surface that fills the picture: stone, wood, weave, tiles, speckles; (evaluation only) bricks or scales."""
    side = round(200 * studio.scale)
    height = round(side * studio.pick((1.0, 0.75, 1.3)))
    kind = studio.variant(["stone", "wood", "weave", "tiles", "speckles", "waves", "bricks", "scales"], held=2)
    y, x = np.mgrid[0:height, 0:side] / studio.scale
    rough = clouds(studio.rng, height, side, studio.between(0.6, 0.95))
    values = _surface(studio, kind, x, y, rough)
    first = hsv(studio.between(0, 1), studio.between(0.05, 0.7), studio.between(0.25, 0.9))
    second = mix(first, studio.pick(((0, 0, 0), (255, 255, 255), studio.accent())), studio.between(0.3, 0.8))
    surface = coloured(np.clip(values, 0, 1), [first, second])
    surface += studio.rng.normal(scale=studio.between(1, 9), size=surface.shape)
    return _sheet_of(studio, picture(surface))


def _surface(studio: Studio, kind: str, x: np.ndarray, y: np.ndarray, rough: np.ndarray) -> np.ndarray:
    size = studio.between(6, 26)
    shifted = x + (y // size % 2) * size
    surface: np.ndarray
    if kind == "stone":
        surface = rough * 1.2 + studio.rng.normal(scale=0.08, size=x.shape)
    elif kind == "wood":
        surface = (np.sin((y + rough * 40) / size * 4) + 1) / 2 * 0.7 + rough * 0.4
    elif kind == "weave":
        surface = np.where((x // size + y // size) % 2, np.sin(x / size * 9), np.sin(y / size * 9)) / 2 + 0.5
    elif kind == "tiles":
        surface = np.where((x % size < size * 0.1) | (y % size < size * 0.1), 1.0, rough * 0.5)
    elif kind == "speckles":
        surface = (studio.rng.random(x.shape) > studio.between(0.6, 0.95)) * 0.9 + rough * 0.2
    elif kind == "waves":
        surface = (np.sin((x * studio.between(-1, 1) + y) / size * 3 + rough * 9) + 1) / 2
    elif kind == "bricks":
        surface = np.where((shifted % (size * 2) < size * 0.15) | (y % size < size * 0.15), 1.0, rough * 0.6)
    else:  # scales
        surface = np.hypot(shifted % (size * 2) - size, y % size) / size / 1.3 * 0.8 + rough * 0.2
    return surface
