"""Passphrases and words come from a prompt, a file or standard input, and change nothing else."""

import stat

import pytest


def test_init_shows_the_24_words_once_and_the_starter_set_is_in(words, journal):
    assert len(words.split()) == 24
    assert words.split() == list(journal.vault.words())
    assert "mood" in [scale.id for scale in journal.scales.all()]


def test_words_go_to_a_private_new_file_instead(even_keel, folder, secret, tmp_path):
    file = tmp_path / "words"
    done = even_keel("init", folder, "--passphrase-file", secret, "--words-file", file)
    assert (done.status, done.out) == (0, "")
    assert len(file.read_text().split()) == 24
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_never_written_over_with_words(even_keel, folder, secret):
    done = even_keel("init", folder, "--passphrase-file", secret, "--words-file", secret)
    assert (done.status, folder.exists()) == (2, False)
    assert "harbour" in secret.read_text()


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_exactly_one_line_end_is_left_off(even_keel, words, folder, end):
    good = f"quiet harbour at dawn{end}".encode()
    assert even_keel("check", folder, "--passphrase-file", "-", stdin=good).status == 0
    bad = f"quiet harbour at dawn\n{end}".encode()
    expected = 3 if end else 0
    assert even_keel("check", folder, "--passphrase-file", "-", stdin=bad).status == expected


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\xfa", b"x" * 70_000])
def test_a_secret_that_is_none_is_refused(even_keel, words, folder, content):
    done = even_keel("check", folder, "--passphrase-file", "-", stdin=content)
    assert (done.status, "xxx" in done.err) == (2, False)


def test_a_closed_standard_input_is_refused(even_keel, words, folder):
    assert even_keel("check", folder, "--passphrase-file", "-").status == 2


def test_two_secrets_cannot_both_come_from_standard_input(even_keel, words, folder):
    done = even_keel("passphrase", folder, "--passphrase-file", "-", "--new-passphrase-file", "-")
    assert (done.status, "standard input" in done.err) == (2, True)


def test_a_passphrase_is_changed(even_keel, words, folder, secret, tmp_path):
    new = tmp_path / "new"
    new.write_text("another quiet harbour")
    done = even_keel(
        "passphrase", folder, "--passphrase-file", secret, "--new-passphrase-file", new
    )
    assert (done.status, done.out) == (0, "")
    assert even_keel("check", folder, "--passphrase-file", secret).status == 3
    assert even_keel("check", folder, "--passphrase-file", new).status == 0


def test_a_new_passphrase_that_is_too_short_leaves_the_old_one(even_keel, words, folder, secret):
    done = even_keel("passphrase", folder, "--passphrase-file", secret, typed=["short", "short"])
    assert done.status == 2
    assert even_keel("check", folder, "--passphrase-file", secret).status == 0


def test_the_words_give_a_new_passphrase(even_keel, words, folder, tmp_path):
    sheet = tmp_path / "sheet"
    sheet.write_text(words)
    typed = ["a fresh new start", "a fresh new start"]
    assert even_keel("recover", folder, "--words-file", sheet, typed=typed).status == 0
    assert even_keel("check", folder, typed=["a fresh new start"]).status == 0


def test_a_journal_whose_keys_are_lost_is_recovered(even_keel, words, folder):
    for name in ("journal.keys", "journal.keys.bak"):
        (folder / name).unlink()
    assert even_keel("recover", folder, typed=[words, *["a fresh new start"] * 2]).status == 0
    assert even_keel("check", folder, typed=["a fresh new start"]).status == 0


def test_nothing_secret_is_ever_said(even_keel, words, folder):
    for typed in (["SECRETSECRET"], [words]):
        done = even_keel("check", folder, typed=typed)
        assert "SECRET" not in done.err + done.out
        assert words.split()[0] not in done.err.split()
