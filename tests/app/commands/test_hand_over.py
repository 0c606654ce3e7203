"""Commands that hand over to the window's side pass on what they were told."""

import contextlib
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_app.app import cli
from journal_app.app.commands import COMMANDS, screens, window
from journal_app.app.import_mapping import ArgumentTypeError, ColumnMapping, column_mapping


@pytest.fixture
def seen(monkeypatch):
    """Calls that reach the window's modules."""
    calls = []
    real = cli.importlib.import_module

    def load(name):
        if name not in {"journal_app.app.window_main", "journal_app.app.screens"}:
            return real(name)
        return SimpleNamespace(
            run=lambda *a, **k: calls.append((a, k)) or 5,
            Occasion=lambda again, quick, language: (again, quick, language),
            write_screens=lambda *a, **k: calls.append((a, k)),
            PictureOptions=lambda **k: k,
        )

    for module in (window, screens):
        monkeypatch.setattr(module.importlib, "import_module", load)
    return calls


def test_without_a_command_the_window_opens(even_keel, seen):
    assert even_keel().status == 5
    assert even_keel("some folder", "--demo", "--theme", "dark").status == 5
    assert seen == [
        (
            (None,),
            {"demo": False, "theme": None, "throw_away": False, "occasion": (None, False, None)},
        ),
        (
            (Path("some folder"),),
            {"demo": True, "theme": "dark", "throw_away": False, "occasion": (None, False, None)},
        ),
    ]


def test_a_quick_entry_is_asked_for_by_its_word(even_keel, seen):
    assert even_keel("--quick").status == 5
    assert seen[0][1]["occasion"] == (None, True, None)


def test_screens_go_where_they_are_asked_to(even_keel, seen, tmp_path):
    out = tmp_path / "new" / "pictures"
    assert even_keel("screens", out, "--theme", "light", "--size", "900x700").status == 0
    ((given, named),) = seen
    assert (given, named["theme"], named["options"]["size"], out.is_dir()) == (
        (out,),
        "light",
        (900, 700),
        True,
    )


@pytest.mark.parametrize("size", ["big", "0x0", "900", "99999x900"])
def test_a_size_that_is_none_is_wrong_usage(even_keel, seen, tmp_path, size):
    assert even_keel("screens", tmp_path, "--size", size).status == 2
    assert seen == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(even_keel, capsys, name):
    assert even_keel(name, "--help").status == 0
    assert f"even-keel {name}" in capsys.readouterr().out


def test_help_lists_every_command(even_keel, capsys):
    assert even_keel("--help").status == 0
    listed = capsys.readouterr().out
    assert all(f"\n  {name}" in listed for name in COMMANDS)


@given(st.text(st.sampled_from("ab=:-.0123 signowerbt\0é")))
@example("a=sign:")
@example("=:")
@example("a=:0-1")
def test_a_mapping_is_read_or_refused(text):
    found = None
    with contextlib.suppress(ArgumentTypeError):
        found = column_mapping(text)
    assert found is None or isinstance(found, ColumnMapping)
