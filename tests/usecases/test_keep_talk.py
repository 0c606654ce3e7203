"""A list of what to talk about is begun with its own id, and kept when it is written to."""

from dataclasses import replace
from datetime import date

from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.usecases.talk.keep_talk import KeepTalk

DAY = date(2026, 3, 5)


def test_a_list_that_was_begun_is_kept_once_it_is_written_to(kept):
    keep = KeepTalk(kept.talk_sheets, lambda: "new")
    sheet = keep.begin(DAY)
    assert sheet == TalkSheet("new", DAY)
    assert kept.talk_sheets.newest(5) == []
    written = replace(sheet, points=(TalkPoint("Why I hid it."),))
    keep.save(written)
    assert kept.talk_sheets.newest(5) == [written]
