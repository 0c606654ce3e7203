import pytest

from journal_app.analysis.autocorrelation import shrunk_autocorrelation


def test_no_pairs_give_the_prior():
    assert shrunk_autocorrelation(0, 0, 0) == 0.3


def test_a_case_worked_by_hand():
    """raw 0.5, 40 pairs: (40 * (0.5 + 2.5/40) + 6) / 60 = 28.5/60."""
    assert shrunk_autocorrelation(40, 10, 20) == pytest.approx(28.5 / 60)


@pytest.mark.parametrize(("products", "bound"), [(-1000, 0.1), (1000, 0.75)])
def test_it_is_held_between_its_bounds(products, bound):
    assert shrunk_autocorrelation(1000, products, 1000) == bound
