"""Every kind of entry has its row in what a report prints in full."""

from datetime import date

from journal_app.domain.entry import BODIES, EntryKind
from journal_app.domain.report_order import ReportOrder
from journal_app.usecases.report_parts.material import Material
from journal_app.usecases.report_parts.printed_kinds import PRINTED, PrintedSection

DAY = date(2026, 9, 26)


def test_every_kind_is_printed_somewhere():
    assert set(PRINTED) == set(EntryKind)
    assert {row.section for row in PRINTED.values()} == set(PrintedSection)


def test_what_was_not_answered_is_no_fact():
    nothing = Material(ReportOrder(DAY, DAY), (), (), {})
    for kind, row in PRINTED.items():
        assert list(row.facts(BODIES[kind](), nothing)) == []
