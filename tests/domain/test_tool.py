import pytest

from journal_app.domain.errors import MissingError, OutOfRangeError
from journal_app.domain.tool import (
    CallSomeone,
    ReadReasons,
    Tool,
    ToolQuestion,
    ToolStep,
    ToolSteps,
    Wait,
    Wave,
    Worksheet,
    wave_height,
)

REASONS = ReadReasons()


def test_the_wave_rises_quickly_peaks_after_a_third_and_falls_slowly():
    heights = [wave_height(n / 100) for n in range(101)]
    assert heights[0] == 0
    assert max(heights) == heights[35] == pytest.approx(1)
    assert heights == sorted(heights[:36]) + sorted(heights[36:], reverse=True)
    assert heights[100] < 0.25
    assert wave_height(-1) == 0


def test_every_line_of_a_wave_has_its_share_of_the_time():
    wave = Wave(5, ("one", "two", "three", "four"))
    said = [wave.line_at(share) for share in (0, 0.24, 0.25, 0.5, 0.99, 1)]
    assert said == ["one", "one", "two", "three", "four", "four"]


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: ToolStep(" "), MissingError),
        (lambda: ToolStep("look", seconds=121), OutOfRangeError),
        (lambda: ToolStep("look", things=11), OutOfRangeError),
        (lambda: ToolSteps(()), MissingError),
        (lambda: Wave(0, ("x",)), OutOfRangeError),
        (lambda: Wave(5, ()), MissingError),
        (lambda: Wait(61, ("x",)), OutOfRangeError),
        (lambda: Wait(5, ()), MissingError),
        (lambda: Worksheet(()), MissingError),
        (lambda: CallSomeone(()), MissingError),
        (lambda: Tool("", "name", "line", 3, REASONS), MissingError),
        (lambda: Tool("id", " ", "line", 3, REASONS), MissingError),
        (lambda: Tool("id", "name", "", 3, REASONS), MissingError),
        (lambda: Tool("id", "name", "line", 0, REASONS), OutOfRangeError),
    ],
)
def test_a_tool_that_cannot_be_used_is_refused(make, error):
    with pytest.raises(error):
        make()


def test_only_a_worksheet_is_done_in_writing():
    sheet = Worksheet((ToolQuestion("What?"),))
    assert Tool("id", "name", "line", 3, sheet).worksheet
    assert not Tool("id", "name", "line", 3, REASONS).worksheet
