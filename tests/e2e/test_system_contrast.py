"""A system that asks for more contrast is heard."""

from types import SimpleNamespace

from PySide6.QtCore import Qt


def test_more_contrast_is_taken_over(at_home, monkeypatch):
    program, wants = at_home.program, Qt.ContrastPreference.HighContrast
    before = program.colours()
    assert before.muted != before.ink
    asked = SimpleNamespace(contrastPreference=lambda: wants)
    system = SimpleNamespace(accessibility=lambda: asked)
    monkeypatch.setattr(type(program.app), "styleHints", lambda *_: system)
    after = program.colours()
    assert (after.muted, after.rule, after.edge) == (after.ink, after.ink, after.ink)
    assert after.ground == before.ground
