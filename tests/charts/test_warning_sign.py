import re
from io import BytesIO
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from journal_app.charts.ink import DARK, LIGHT, PAPER
from journal_app.charts.marks import Mark, MarkKind
from journal_app.charts.warning_sign import ChartPanel, ChartStyle, plot_area, warning_sign_figure


def png(figure):
    answer = BytesIO()
    FigureCanvasAgg(figure).print_png(answer)
    return answer.getvalue()


def texts(figure):
    FigureCanvasAgg(figure).draw()
    return [t.get_text() for axes in figure.axes for t in axes.texts if t.get_text()]


def draw(result, first, last, marks=(), ink=LIGHT, **panel):
    panels = [ChartPanel(result, "Restless", **panel)]
    area = plot_area(panels, marks, (first, last), (900, 340))
    return warning_sign_figure(panels, marks, area, ChartStyle(ink)), area


def lines_of(figure, colour):
    return [line for line in figure.axes[0].lines if line.get_color() == colour]


def test_a_gap_breaks_the_recent_level(risen, first_day):
    figure, _ = draw(risen, first_day, first_day + 39)
    (level,) = [line for line in lines_of(figure, LIGHT.accent) if line.get_linestyle() == "-"]
    x = level.get_xdata()
    steps = [b - a for a, b in pairwise(x) if np.isfinite(a) and np.isfinite(b)]
    assert steps
    assert set(steps) == {1}


def test_a_lone_day_shows_its_level(charted, first_day):
    result = charted([3.0] * 16 + [None, 4.0, None] + [3.0] * 3)
    figure, _ = draw(result, first_day, first_day + 21)
    dashes = [c for c in figure.axes[0].collections if hasattr(c, "get_segments")]
    assert any(seg[0][0] < first_day + 17 < seg[1][0] for c in dashes for seg in c.get_segments())


def test_late_entries_are_hollow_and_others_are_not(risen, first_day):
    late = frozenset({first_day + 5, first_day + 6})
    figure, _ = draw(risen, first_day, first_day + 39, late=late)
    dots = [line for line in figure.axes[0].lines if line.get_marker() == "o"]
    hollow = [line for line in dots if line.get_markerfacecolor() == LIGHT.ground]
    assert [line.get_xdata().tolist() for line in hollow] == [sorted(late)]


def test_lines_and_states_are_named_in_words(risen, first_day):
    figure, _ = draw(risen, first_day, first_day + 39)
    said = texts(figure)
    assert {"Restless", "recent level", "usual", "limit"} <= set(said)
    assert any(re.match(r"Flag since \d+ Aug", t) for t in said)
    assert any(t.startswith("flag ") for t in said)


def test_learning_is_said_and_how_far_it_is_stands_beside_the_chart(charted, first_day):
    figure, _ = draw(charted([2.0] * 7), first_day, first_day + 13)
    assert "Still learning your usual" in texts(figure)


def test_an_empty_series_says_what_will_appear(charted, first_day):
    figure, _ = draw(charted([]), first_day, first_day + 13)
    assert "Your daily points will appear here." in texts(figure)
    assert png(figure)


def test_dollar_signs_in_a_title_are_only_text(risen, first_day):
    area = plot_area([], [], (first_day, first_day + 9), (900, 340))
    figure = warning_sign_figure(
        [ChartPanel(risen, r"$\frac{$ 100 %_^")], [], area, ChartStyle(LIGHT)
    )
    assert r"$\frac{$ 100 %_^" in texts(figure)


def test_each_kind_of_mark_has_its_row_and_word(risen, first_day):
    marks = [
        Mark(MarkKind.ENTRY, first_day),
        Mark(MarkKind.SESSION, first_day + 1),
        Mark(MarkKind.LAPSE, first_day + 2),
        Mark(MarkKind.MEDICATION, first_day + 3),
        Mark(MarkKind.KNOWN_EVENT, first_day - 5, first_day + 4),
        Mark(MarkKind.SESSION, first_day + 400),
    ]
    figure, area = draw(risen, first_day, first_day + 39, marks)
    words = [label.get_text() for label in figure.axes[-1].get_yticklabels()]
    assert words == ["Entries", "Sessions", "Lapses", "Medication", "Known events"]
    shapes = [line.get_marker() for line in figure.axes[-1].lines]
    assert len(set(shapes)) == len(shapes) == 4
    assert area.lanes == 5


def test_a_protective_sign_points_down(charted, first_day):
    result = charted([8.0, 7.0] * 15 + [2.0] * 10, protective=True)
    figure, _ = draw(result, first_day, first_day + 39)
    assert "v" in [line.get_marker() for line in figure.axes[0].lines]


def test_notices_are_a_bar_and_a_word(charted, first_day):
    values = [2.0, 3.0] * 15
    result = charted(values, signs=2)
    while result.now.state.word == "quiet":
        values.append(4.0)
        result = charted(values, signs=2)
    assert result.now.state.word == "notice"
    figure, _ = draw(result, first_day, first_day + len(values))
    assert "A bit above the usual" in texts(figure)


def test_the_window_shows_two_panels_and_pixels_by_ratio(risen, first_day):
    panels = [ChartPanel(risen, "One"), ChartPanel(risen, "Two")]
    area = plot_area(panels, [], (first_day, first_day + 39), (900, 500))
    figure = warning_sign_figure(panels, [], area, ChartStyle(DARK, pixel_ratio=2))
    assert len(figure.axes) == 2
    assert figure.canvas.get_width_height(physical=True) == (1800, 1000)
    assert png(figure)


@pytest.mark.parametrize("days", [13, 83, 365, 3650, 36_500])
def test_no_line_has_more_than_two_points_a_pixel_column(charted, first_day, days):
    values = np.tile([2.0, 3.0, 4.0, 9.0], days // 4 + 1)[: days + 1]
    figure, area = draw(charted(values.tolist()), first_day, first_day + days)
    for line in figure.axes[0].lines:
        drawn = np.isfinite(np.asarray(line.get_xdata(), float)).sum()
        assert drawn <= 2 * area.columns * 1.2 + 2
    labels = [t.get_text() for t in figure.axes[0].get_xticklabels()]
    assert 2 <= len(labels) <= 9


@pytest.mark.parametrize("ink", [LIGHT, DARK, PAPER])
def test_every_text_stands_at_four_and_a_half_to_one(ink):
    def luminance(colour):
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return float(np.dot(linear, [0.2126, 0.7152, 0.0722]))

    ground = luminance(ink.ground)
    for colour in (ink.ink, ink.muted, ink.accent, ink.warm, ink.entry):
        light, dark = sorted((luminance(colour), ground), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_a_title_never_shows_in_a_repr(risen):
    assert "secret" not in repr(ChartPanel(risen, "secret"))
    assert "secret" not in repr(Mark(MarkKind.LAPSE, 1, label="secret"))


def test_many_flags_are_not_named_and_a_late_one_finds_no_room(charted, first_day):
    cycle = [2.0, 3.0] * 15 + [9.0] * 6
    many = charted(cycle * 9)
    assert len(many.openings) > 6
    figure, _ = draw(many, first_day, first_day + len(cycle) * 9)
    assert not [t for t in texts(figure) if t.startswith("flag ")]
    late = charted([2.0, 3.0] * 15 + [9.0] * 6)
    opened = late.openings[0].opened
    figure, _ = draw(late, first_day, opened)
    assert not [t for t in texts(figure) if t.startswith("flag ")]


def test_a_zoomed_window_draws_only_its_own_days(charted, first_day):
    result = charted([2.0, 3.0, 4.0] * 1000)
    figure, _ = draw(result, first_day + 1500, first_day + 1583)
    for line in figure.axes[0].lines:
        x = np.asarray(line.get_xdata(), float)
        if line.get_color() != LIGHT.warm and x.size > 2:
            assert np.nanmin(x) >= first_day + 1498
            assert np.nanmax(x) <= first_day + 1585
