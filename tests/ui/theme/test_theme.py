"""Both themes can be read: text at 4.5:1, marks at 3:1, every role and icon is there."""

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.theme.colours import Colours, contrast, read_colours
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
