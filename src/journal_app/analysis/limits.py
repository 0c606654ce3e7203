"""How far above the usual a level must stand before it is said."""

from dataclasses import dataclass

from journal_app.domain.preferences import Sensitivity


@dataclass(frozen=True, slots=True)
class ChartRule:
    """What one series is held against.

    ``limit`` and ``notice`` are scores S (no unit), ``prior_sd`` is in points of the scale,
    ``protective`` turns the chart round: a fall is then what counts.
    """

    limit: float
    notice: float
    prior_sd: float
    protective: bool = False


_SHIFT = {Sensitivity.EARLIER: -0.4, Sensitivity.STANDARD: 0.0, Sensitivity.FEWER: 0.3}


def overall_rule(sensitivity: Sensitivity = Sensitivity.STANDARD) -> ChartRule:
    """Give the rule of the overall level: 2.0, 2.4 or 2.7.

    Source:
        Calibrated by simulation, see docs/methods.md.
    """
    limit = round(2.4 + _SHIFT[sensitivity], 1)
    return ChartRule(limit=limit, notice=min(2.0, limit), prior_sd=1.0)


def sign_rule(
    signs: int,
    sensitivity: Sensitivity = Sensitivity.STANDARD,
    *,
    protective: bool = False,
) -> ChartRule:
    """Give the rule of one sign among ``signs`` chosen ones.

    One sign alone stands for the whole and takes the overall level's notice with its own
    limit of 2.2; two to six signs take 2.9, seven or more 3.1. "Earlier" is 0.4 lower and
    "fewer" 0.3 higher. A notice never stands above the limit.

    Source:
        Calibrated by simulation, see docs/methods.md.
    """
    standard = 2.2 if signs <= 1 else 2.9 if signs <= 6 else 3.1
    limit = round(standard + _SHIFT[sensitivity], 1)
    notice = 2.0 if signs <= 1 else 2.5
    return ChartRule(limit=limit, notice=min(notice, limit), prior_sd=1.5, protective=protective)
