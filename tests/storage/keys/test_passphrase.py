import unicodedata

import pytest

from journal_app.domain.vault_errors import PassphraseTooShortError
from journal_app.storage.keys.passphrase import passphrase_bytes, require_new_passphrase


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_every_normal_form_gives_the_same_bytes(form):
    typed = "Zürich ﬁne ½ Ångström 가"
    assert passphrase_bytes(unicodedata.normalize(form, typed)) == passphrase_bytes(typed)


@pytest.mark.parametrize("typed", ["", "short", "123456789", "e\u0301" * 9, " " * 9])
def test_a_short_passphrase_is_refused_with_the_limit_and_without_the_words(typed):
    with pytest.raises(PassphraseTooShortError) as refusal:
        require_new_passphrase(typed)
    assert refusal.value.minimum == 10
    assert refusal.value.args == (10,)


@pytest.mark.parametrize("typed", ["1234567890", "aaaaaaaaaa", "ﬁ" * 5, "\ud800" * 10, "\0" * 10])
def test_there_are_no_rules_but_the_length(typed):
    require_new_passphrase(typed)
    assert passphrase_bytes(typed)
