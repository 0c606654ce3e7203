"""Both themes can be read: text at 4.5:1, marks at 3:1, every role and icon is there."""

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.theme.colours import Colours, contrast, read_colours, stronger
from journal_app.ui.theme.icons import Icons
from journal_app.ui.theme.style import STYLE_SHEET, _sheet, apply_style, dress

SOURCES = Path(__file__).resolve().parents[3] / "src" / "journal_app"
GROUNDS = ("ground", "surface", "raised", "accent_soft", "warm_soft")
TEXTS = [
    *(("ink", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in ("ground", "surface", "raised", "accent_soft")),
    *(("accent", ground) for ground in ("ground", "surface", "raised", "accent_soft")),
    *(("warm", ground) for ground in ("ground", "surface", "warm_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("surface", "warm"),
]
MARKS = [
    *((mark, ground) for mark in ("accent", "warm", "entry") for ground in ("ground", "surface")),
    *((mark, "band") for mark in ("accent", "warm", "entry")),
    *(("edge", ground) for ground in ("ground", "surface")),
]


@pytest.fixture(params=["light", "dark"])
def colours(request, shipped) -> Colours:
    return read_colours(shipped, request.param)


@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read_where_it_stands(colours, text, ground):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_a_mark_can_be_seen_where_it_stands(colours, mark, ground):
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#17616B", "#17616B") == 1


def test_every_role_is_a_colour(colours):
    for field in fields(Colours):
        if field.name != "dark":
            assert re.fullmatch(r"#[0-9A-F]{6}", getattr(colours, field.name)), field.name


@pytest.mark.parametrize("scale", [0.9, 1.0, 2.0])
def test_the_style_sheet_has_every_colour_size_and_picture(colours, shipped, scale):
    sheet = _sheet(colours, shipped, scale)
    assert "$" not in sheet
    for picture in re.findall(r"url\(([^)]+)\)", sheet):
        assert Path(picture).is_file()
    assert sheet.count("{") == sheet.count("}")


def test_the_style_dresses_every_window_and_again_when_it_changes(qapp, shown, colours, shipped):
    before = (
        QApplication.style().objectName(),
        qapp.property(STYLE_SHEET),
        qapp.palette(),
        qapp.font(),
    )
    try:
        apply_style(qapp, colours, shipped, 1.5)
        assert qapp.palette().window().color().name().upper() == colours.ground
        assert qapp.font().pointSizeF() == pytest.approx(15.75)
        window = shown(QWidget())
        dress(window)
        assert colours.accent in window.styleSheet()
        apply_style(qapp, replace(colours, accent="#123456"), shipped, 1.0)
        assert "#123456" in window.styleSheet()
        assert not qapp.styleSheet()
    finally:
        qapp.setProperty(STYLE_SHEET, before[1])
        qapp.setPalette(before[2])
        qapp.setFont(before[3])
        qapp.setStyle(before[0])


def named_icons() -> set[str]:
    calls = (
        r"(?:icon|pixmap|on_accent)\(\s*\"([a-z-]+)\"",
        r"icon=\"([a-z-]+)\"",
        r"EntryKind\.[A-Z_]+: \"([a-z-]+)\"",
        r"name = \"([a-z-]+)\" if raised else \"trends\"",
    )
    code = "\n".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py"))
    return {name for call in calls for name in re.findall(call, code)}


def test_every_icon_that_the_code_names_is_a_file(shipped):
    names = named_icons()
    assert len(names) >= 15
    assert {name for name in names if not (shipped / "icons" / f"{name}.svg").is_file()} == set()


def test_an_icon_takes_the_colour_it_is_asked_for(qapp, colours, shipped):
    icons = Icons(shipped, colours)
    image = icons.pixmap("close", colours.accent, 24).toImage()
    inked = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {colours.accent}


def test_looks_and_levels_that_the_code_names_stand_in_the_style_sheet(shipped):
    sheet = (shipped / "themes" / "style.qss").read_text("utf-8")
    code = "\n".join(path.read_text("utf-8") for path in (SOURCES / "ui").rglob("*.py"))
    looks = set(re.findall(r"setProperty\(\s*\"look\", \"([a-z]+)\"", code))
    assert {look for look in looks if f'look="{look}"' not in sheet} <= {"points"}


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
PRESSED = ("QPushButton", "QLineEdit", "QComboBox", "QCheckBox::indicator", "QRadioButton::ind")
"""What is pressed or typed in: its edge has to be seen."""
ALL_GROUNDS = (*GROUNDS, "band")


def rules(shipped: Path) -> dict[str, dict[str, str]]:
    """The style sheet: what each selector says, later lines added to earlier ones."""
    found: dict[str, dict[str, str]] = {}
    sheet = (shipped / "themes" / "style.qss").read_text("utf-8")
    for selectors, body in RULE.findall(sheet):
        said = dict(line.split(":", 1) for line in body.split(";") if ":" in line)
        clean = {name.strip(): value.strip() for name, value in said.items()}
        for selector in selectors.split(","):
            found.setdefault(selector.strip(), {}).update(clean)
    return found


def base(selector: str) -> str:
    """The same thing at rest."""
    return re.sub(r"(?<!:):[a-z]+$", "", selector)


def role(value: str) -> str:
    """The colour a value names; empty for none."""
    found = re.search(r"\$([a-z_]+)", value)
    return found.group(1) if found else ""


def painted(style: dict[str, dict[str, str]], selector: str, name: str) -> str:
    """The colour that something has in one state: its own, else the one it has at rest."""
    while True:
        given = role(style.get(selector, {}).get(name, ""))
        if given or base(selector) == selector:
            return given
        selector = base(selector)


def test_every_text_of_the_style_sheet_can_be_read_on_its_ground(colours, shipped):
    style = rules(shipped)
    faint = {}
    for selector in style:
        text = painted(style, selector, "color")
        if not text or ":disabled" in selector:
            continue
        own = painted(style, selector, "background")
        for ground in (own,) if own else GROUNDS:
            ratio = contrast(getattr(colours, text), getattr(colours, ground))
            if ratio < 4.5:
                faint[selector] = (text, ground, round(ratio, 2))
    assert faint == {}


def test_what_stands_in_an_empty_field_can_be_read(colours, shipped):
    said = rules(shipped)["QLineEdit"]
    assert contrast(colours.muted, colours.surface) >= 4.5
    assert role(said["placeholder-text-color"]) == "muted"  # else Qt halves the colour of text


def test_what_is_marked_or_chosen_in_a_list_can_be_read(colours, shipped):
    for selector, said in rules(shipped).items():
        if "selection-color" in said:
            text, ground = role(said["selection-color"]), role(said["selection-background-color"])
            assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, selector


def test_the_edge_of_what_is_pressed_can_be_seen_on_every_ground(colours, shipped):
    faint = {}
    for selector, said in rules(shipped).items():
        edge = role(said.get("border", "")) or role(said.get("border-color", ""))
        if not selector.startswith(PRESSED) or not edge or ":disabled" in selector:
            continue
        for ground in ("ground", "surface", "raised"):
            ratio = contrast(getattr(colours, edge), getattr(colours, ground))
            if ratio < 3:
                faint[selector] = (edge, ground, round(ratio, 2))
    assert faint == {}


def test_the_ring_of_the_cursor_can_be_seen(colours, shipped):
    for selector, said in rules(shipped).items():
        ring = role(said.get("border", ""))
        if selector.endswith(":focus") and ring:
            for ground in ALL_GROUNDS:
                assert contrast(getattr(colours, ring), getattr(colours, ground)) >= 3, selector


def test_the_line_of_a_menu_the_arrows_are_on_is_seen_without_telling_hues(colours, shipped):
    style = rules(shipped)
    for item, menu in (("QMenu::item", "QMenu"), ("QMenuBar::item", "QMenuBar")):
        chosen = role(style[f"{item}:selected"]["background"])
        ground = role(style[menu]["background"])
        assert contrast(getattr(colours, chosen), getattr(colours, ground)) >= 3


@pytest.mark.parametrize(
    "selector", ['QPushButton[look="chip"]', 'QWidget[look="nav"] QPushButton', "QTreeView"]
)
def test_what_is_chosen_is_told_by_lightness_or_weight_and_not_by_hue_alone(
    colours, shipped, selector
):
    style = rules(shipped)
    chosen = style.get(f"{selector}:checked", style[selector])
    ground = role(chosen.get("selection-background-color", "") or chosen["background"])
    other = painted(style, selector, "background") or "surface"
    heavier = chosen.get("font-weight", "") != style[selector].get("font-weight", "")
    differs = contrast(getattr(colours, ground), getattr(colours, other)) >= 3
    assert differs or heavier


def test_where_the_system_asks_for_more_contrast_second_text_and_lines_are_as_strong_as_text(
    colours,
):
    seen = stronger(colours)
    for ground in ("ground", "surface", "raised", "accent_soft", "warm_soft"):
        for each in ("ink", "muted", "edge", "rule"):
            assert contrast(getattr(seen, each), getattr(seen, ground)) >= 7
