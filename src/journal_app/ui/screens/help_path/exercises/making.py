"""From a tool to its exercise on the page."""

from collections.abc import Sequence

from journal_app.domain.breath import Breathing
from journal_app.domain.tool import CallSomeone, ReadReasons, Tool, ToolSteps, Wait, Wave, Worksheet
from journal_app.ui.screens.help_path.exercises.breathing import BreathingExercise
from journal_app.ui.screens.help_path.exercises.call import CallExercise
from journal_app.ui.screens.help_path.exercises.exercise import ExerciseWidget
from journal_app.ui.screens.help_path.exercises.reasons import ReasonsExercise
from journal_app.ui.screens.help_path.exercises.steps import StepsExercise
from journal_app.ui.screens.help_path.exercises.wait import WaitExercise
from journal_app.ui.screens.help_path.exercises.wave import WaveExercise
from journal_app.ui.screens.help_path.exercises.worksheet import WorksheetExercise
from journal_app.ui.screens.help_path.state import Own
from journal_app.ui.theme.colours import Colours


def exercise_for(
    tool: Tool, own: Own, answers: Sequence[str], colours: Colours, *, still: bool
) -> ExerciseWidget:
    """The exercise of a tool, with what was written in it before."""
    match tool.exercise:
        case Breathing() as pace:
            made: ExerciseWidget = BreathingExercise(pace, colours, still=still)
        case Wave() as wave:
            made = WaveExercise(wave, colours, still=still)
        case ToolSteps() as steps:
            made = StepsExercise(steps)
        case Wait() as wait:
            made = WaitExercise(wait)
        case Worksheet() as sheet:
            made = WorksheetExercise(sheet, answers)
        case ReadReasons():
            made = ReasonsExercise(own.reasons)
        case CallSomeone() as call:
            made = CallExercise(call, own.people)
    return made
