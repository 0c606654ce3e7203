"""Check-ins, as they are offered and read."""

from typing import Final

from journal_app.domain.check_in import CheckIn, CheckInSize, Safety, Span
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_blocks import Block, FigureBlock, Gentle, Said, joined, yes_no
from journal_app.ui.entry_kinds.shown_kind import ShownKind, TileWords
from journal_app.ui.names import Names

_SUMMARY_RATINGS = 4


def _tiles() -> tuple[TileWords, ...]:
    return (
        TileWords(tr("&Quick check-in"), tr("three presses"), CheckInSize.DEPLETED),
        TileWords(tr("&Check-in"), tr("about a minute")),
    )


def _head(body: CheckIn, names: Names) -> tuple[str, str]:
    rated = [
        f"{names.scale(rating.scale)} {names.answer(rating.scale, rating.value)}"
        for rating in names.in_order(body.ratings)[:_SUMMARY_RATINGS]
    ]
    return _title(body), joined(" · ".join(rated), body.line)


def _title(body: CheckIn) -> str:
    if body.size is CheckInSize.DEPLETED:
        return tr("Quick check-in")
    return tr("Check-in on the whole day") if body.span is Span.DAY else tr("Check-in")


def _blocks(body: CheckIn, names: Names) -> list[Block]:
    rated = tuple(
        (names.scale(r.scale), names.answer(r.scale, r.value)) for r in names.in_order(body.ratings)
    )
    safe = tr("Yes") if body.safety is Safety.SAFE else ""
    felt = (
        names.choice(e.emotion) + ("" if e.intensity is None else f" {e.intensity}")
        for e in body.emotions
    )
    asked = (
        (tr("Used, or acted on an urge"), yes_no(body.acted)),
        (tr("Safe right now"), safe),
        (tr("Medication"), dict(words.medication_words()).get(body.medication or "", "")),
        (tr("Hungry, angry, lonely, tired"), _needs(body)),
        (tr("Feelings"), ", ".join(felt)),
        (
            tr("Skills used (0-7)"),
            ", ".join(f"{names.choice(s.skill)} {s.use}" for s in body.skills),
        ),
    )
    return [
        Gentle(_unsafe(body.safety)),
        Said("", body.line),
        FigureBlock((*rated, *asked)),
        Said(tr("Why no skill"), body.no_skill_reason),
        Said(tr("More"), body.text),
    ]


def _unsafe(safety: Safety | None) -> str:
    said = {
        Safety.NOT_SAFE: tr("You wrote that you were not safe."),
        Safety.UNSURE: tr("You wrote that you were not sure you were safe."),
    }.get(safety or Safety.SAFE, "")
    now = tr("If it is like that now, press Help now or F1.")
    return f"{said} {now}" if said else ""


def _needs(body: CheckIn) -> str:
    if body.needs is None:
        return ""
    called = [word for value, word in words.need_words() if value in body.needs]
    return ", ".join(called) or tr("none of these")


CHECK_IN: Final = ShownKind(
    icon="check-in", name=lambda: tr("Check-in"), head=_head, blocks=_blocks, tiles=_tiles
)
