"""How smoothly the two exercises that move are drawn: time between frames and time of a frame.

Prints JSON. One of them after the other stands in a real window; every painted frame is noted.
"""

import argparse
import json
import sys
import time
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from journal_app.app.resources import resources_folder
from journal_app.app.window_main import make_application
from journal_app.domain.breath import Breathing
from journal_app.domain.tool import Wave
from journal_app.ui.screens.help_path.exercises.breathing import BreathingExercise
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.screens.help_path.exercises.wave import WaveExercise
from journal_app.ui.theme.colours import read_colours

LATE_MS = 25.0
"""A frame that comes later than this was seen to come late (one and a half of 16.7 ms)."""


class Frames(QObject):
    """Notes when a widget is painted, and how long the painting takes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.at: list[float] = []
        self.cost: list[float] = []
        self._painting = False
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paint inside the filter, so that it can be timed."""
        if event.type() is not QEvent.Type.Paint or self._painting:
            return False
        self._painting = True
        begun = time.perf_counter()
        watched.event(event)
        self.cost.append((time.perf_counter() - begun) * 1000)
        self.at.append(begun * 1000)
        self._painting = False
        return True

    def told(self) -> dict[str, float]:
        """The figures, in milliseconds."""
        gaps = [after - before for before, after in zip(self.at, self.at[1:], strict=False)]
        return {
            "frames": len(self.at),
            "frames a second": round(1000 / median(gaps), 1),
            "between frames, median": round(median(gaps), 1),
            "between frames, 95 of 100": round(quantiles(gaps, n=20)[-1], 1),
            "longest": round(max(gaps), 1),
            "late of 100": round(100 * sum(gap > LATE_MS for gap in gaps) / len(gaps), 1),
            "painting one, median": round(median(self.cost), 2),
        }


def watch(exercise: ExerciseWidget, picture: QWidget, seconds: float) -> dict[str, float]:
    """Let an exercise run in a window of its own."""
    frames = Frames(picture)
    exercise.resize(640, 560)
    exercise.show()
    exercise.begin()
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    exercise.halt()
    exercise.hide()
    return frames.told()


def main() -> None:
    """Measure both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    options = parser.parse_args()
    sys.argv = sys.argv[:1]
    app = make_application()
    colours = read_colours(resources_folder(), "light")
    breathe = BreathingExercise(Breathing(), colours, still=False)
    ride = WaveExercise(Wave(5, ("one", "two")), colours, still=False)
    told = {
        "breathing": watch(breathe, breathe._circle, options.seconds),  # noqa: SLF001
        "wave": watch(ride, ride._picture, options.seconds),  # noqa: SLF001
    }
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    del app


if __name__ == "__main__":
    main()
