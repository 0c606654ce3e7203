"""A demo journal is made by one command and can be reported on like any other."""

import json

import pytest

from journal_app.app.demo import DEMO_PASSPHRASE


def test_a_demo_is_made_watched_and_reported(even_keel, tmp_path):
    folder, out = tmp_path / "demo", tmp_path / "r.pdf"
    made = even_keel("demo", folder)
    assert (made.status, made.out, DEMO_PASSPHRASE in made.err) == (0, "", True)
    found = even_keel("signs", folder, "--json", typed=[DEMO_PASSPHRASE])
    assert json.loads(found.out)["overall"]["entries"] > 10
    worked = even_keel("coping", folder, "--json", typed=[DEMO_PASSPHRASE])
    assert json.loads(worked.out)["uses"] > 10
    days = ["--from", "2026-01-20", "--to", "2026-03-05"]
    done = even_keel("report", folder, *days, "--out", out, typed=[DEMO_PASSPHRASE])
    assert (done.status, out.read_bytes()[:4]) == (0, b"%PDF")


def test_the_same_seed_tells_the_same_story(even_keel, tmp_path, secret):
    answers = []
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        argv = ["--weeks", 5, "--seed", seed, "--passphrase-file", secret]
        assert even_keel("demo", tmp_path / name, *argv).status == 0
        answers.append(
            even_keel("signs", tmp_path / name, "--json", "--passphrase-file", secret).out
        )
    assert answers[0] == answers[1] != answers[2]


@pytest.mark.parametrize("argv", [["--weeks", "0"], ["--entries-per-day", "101"], ["--weeks", "x"]])
def test_a_demo_out_of_its_limits_makes_nothing(even_keel, folder, argv):
    assert even_keel("demo", folder, *argv).status == 2
    assert not folder.exists()


def test_a_demo_never_takes_the_place_of_a_journal(even_keel, words, folder):
    assert even_keel("demo", folder).status == 2
