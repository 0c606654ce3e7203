"""Hold the person's warning signs against their own usual level."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

import numpy as np

from journal_app.analysis.daily import day_values
from journal_app.analysis.early_warning import (
    Board,
    DaySpan,
    NewNormalDay,
    SeriesResult,
    SignRecord,
    early_warning,
)
from journal_app.analysis.flag_messages import OVERALL
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.known_event import KnownEvent
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.sharing.consent import Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.usecases.day_answers import DayAnswers, day_rule
from journal_app.usecases.ports import DatedValue, Journal
from journal_app.usecases.what_helped import WhatHelped


@dataclass(frozen=True, slots=True)
class SignsReport:
    """The board with what it needs to be told in words."""

    board: Board
    scales: Mapping[str, Scale] = field(repr=False)
    events: tuple[KnownEvent, ...] = field(repr=False)
    late: Mapping[str, frozenset[int]]
    """Days (ordinals) of a series, the overall level too, with every answer entered later."""
    helped: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    """While a flag is open: what eased most before, with the number of uses."""

    def series(self, series_id: str) -> SeriesResult | None:
        """One series by the id of its scale, or ``overall``."""
        if series_id == OVERALL:
            return self.board.overall
        return next((sign for sign in self.board.signs if sign.id == series_id), None)

    @property
    def apart(self) -> tuple[Scale, ...]:
        """Signs in hours or counts: no part of the overall level."""
        return tuple(scale for scale in self.scales.values() if not scale.rated_in_points)


@dataclass(frozen=True, slots=True)
class WatchSigns:
    """Runs the early-warning method over the journal."""

    journal: Journal

    def __call__(self, as_of: date) -> SignsReport:
        """The board of all days up to ``as_of``, with the scales of use "sign"."""
        return self._report(self._signs(), as_of)

    def at_end_of(self, day: date) -> SignsReport:
        """The board as it stood at the end of ``day``, without what was written later."""
        return self._report(self._signs(), day, written_by=day)

    def shared(self, as_of: date, consent: ReportConsent) -> SignsReport:
        """The same board without a number from anything that is kept: for what leaves."""
        kept = [entry for entry, one in consent.entries.items() if one is Consent.KEEP]
        none = consent.kind(EntryKind.CHECK_IN) is Consent.KEEP
        signs = [] if none else [s for s in self._signs() if s.id not in consent.left_out]
        peaks = consent.kind(EntryKind.TRIGGER) is not Consent.KEEP
        return self._report(signs, as_of, private=False, without=kept, peaks=peaks)

    def one(self, scale: Scale, as_of: date) -> SignsReport:
        """One scale on its own, by the limits of a single sign."""
        return self._report([scale], as_of)

    def _signs(self) -> list[Scale]:
        return [s for s in self.journal.scales.all() if s.use is ScaleUse.SIGN and not s.hidden]

    def _report(  # noqa: PLR0913
        self,
        scales: Sequence[Scale],
        as_of: date,
        *,
        private: bool = True,
        without: Sequence[EntryId] = (),
        written_by: date | None = None,
        peaks: bool = True,
    ) -> SignsReport:
        read = DayAnswers(self.journal.ratings)
        answers = {
            s.id: read.of(
                s.id,
                date.min,
                as_of,
                private=private,
                without=without,
                written_by=written_by,
                peaks=peaks,
            )
            for s in scales
        }
        events = tuple(self.journal.events.known())
        common = [scale for scale in scales if scale.rated_in_points]
        board = early_warning(
            [sign_record(scale, answers[scale.id]) for scale in scales],
            as_of=as_of.toordinal(),
            sensitivity=self.journal.preferences.get().sensitivity,
            known_events=[
                DaySpan(e.first.toordinal(), e.last.toordinal())
                for e in events
                if e.leaves_baseline
            ],
            new_normals=[
                NewNormalDay(normal.series, normal.said_on.toordinal())
                for normal in self.journal.events.new_normals()
            ],
        )
        flagged = any(message.closed is None for message in board.messages)
        return SignsReport(
            board=board,
            scales={scale.id: scale for scale in scales},
            events=events,
            late={
                OVERALL: late_days(chain.from_iterable(answers[s.id] for s in common)),
                **{scale_id: late_days(values) for scale_id, values in answers.items()},
            },
            helped=WhatHelped(self.journal).best() if flagged else (),
        )


def sign_record(scale: Scale, answers: Iterable[DatedValue]) -> SignRecord:
    """The day values of one scale; hours and counts stay out of the overall level."""
    rows = list(answers)
    factor = 10.0 if scale.kind is ScaleKind.YES_NO else 1.0
    days, means = day_values(
        np.array([row.day.toordinal() for row in rows], dtype=np.int64),
        np.array([factor * row.value for row in rows], dtype=np.float64),
        day_rule(scale.id),
    )
    return SignRecord(
        id=scale.id,
        days=days,
        values=means,
        protective=scale.better is Better.HIGHER,
        in_overall=scale.rated_in_points,
    )


def late_days(answers: Iterable[DatedValue]) -> frozenset[int]:
    """Days (ordinals) on which every answer was entered later."""
    late: dict[int, bool] = {}
    for answer in answers:
        day = answer.day.toordinal()
        late[day] = late.get(day, True) and answer.late
    return frozenset(day for day, every in late.items() if every)
