"""Every trigger and every use of a skill in numbers, without a word of them."""

from journal_app.domain.coping import Coping
from journal_app.domain.ids import ChoiceId
from journal_app.domain.sharing.in_full import CopingLine, TriggerLine
from journal_app.domain.trigger import Trigger
from journal_app.usecases.report_parts.material import Material

NONE = ChoiceId("")


def trigger_lines(material: Material) -> tuple[TriggerLine, ...]:
    """Triggers of the period, oldest first."""
    return tuple(
        TriggerLine(
            day=entry.moment.day,
            kind=material.names.get(trigger.kind or NONE, ""),
            strength=trigger.intensity,
            urge=trigger.urge_peak,
            ended="" if trigger.outcome is None else trigger.outcome.value,
            late=entry.moment.entered_later,
        )
        for entry, trigger in material.bodies(Trigger)
    )


def coping_lines(material: Material) -> tuple[CopingLine, ...]:
    """Uses of skills in the period, oldest first."""
    return tuple(
        CopingLine(
            day=entry.moment.day,
            skill=material.names.get(coping.skill or NONE, ""),
            before=coping.before,
            after=coping.after,
            minutes=coping.minutes,
            again=coping.again,
            late=entry.moment.entered_later,
        )
        for entry, coping in material.bodies(Coping)
    )
