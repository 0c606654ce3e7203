from journal_app.storage.keys.master_key import word_list
from journal_app.storage.keys.passphrase import require_new_passphrase
from journal_app.storage.keys.suggestion import suggest_passphrase


def test_a_suggestion_is_six_words_of_the_list_and_good_enough_to_take():
    suggested = suggest_passphrase()
    words = suggested.split(" ")
    assert len(words) == 6
    assert set(words) <= set(word_list())
    require_new_passphrase(suggested)


def test_no_two_suggestions_are_alike():
    assert len({suggest_passphrase() for _ in range(200)}) == 200


def test_the_list_has_2048_different_words():
    assert len(set(word_list())) == len(word_list()) == 2048
