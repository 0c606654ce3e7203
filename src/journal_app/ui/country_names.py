"""Names of the countries there are help lines for."""

from journal_app.translation import tr


def country_name(code: str) -> str:
    """What a country is called; its code where it has no name here."""
    return _names().get(code, code)


def _names() -> dict[str, str]:
    return {
        "AR": tr("Argentina"),
        "AT": tr("Austria"),
        "AU": tr("Australia"),
        "BE": tr("Belgium"),
        "BR": tr("Brazil"),
        "CA": tr("Canada"),
        "CH": tr("Switzerland"),
        "CL": tr("Chile"),
        "CO": tr("Colombia"),
        "CZ": tr("Czechia"),
        "DE": tr("Germany"),
        "DK": tr("Denmark"),
        "EE": tr("Estonia"),
        "ES": tr("Spain"),
        "FI": tr("Finland"),
        "FR": tr("France"),
        "GB": tr("United Kingdom"),
        "GR": tr("Greece"),
        "HK": tr("Hong Kong SAR China"),
        "HU": tr("Hungary"),
        "IE": tr("Ireland"),
        "IL": tr("Israel"),
        "IN": tr("India"),
        "IS": tr("Iceland"),
        "IT": tr("Italy"),
        "JP": tr("Japan"),
        "KR": tr("South Korea"),
        "LT": tr("Lithuania"),
        "LU": tr("Luxembourg"),
        "LV": tr("Latvia"),
        "MT": tr("Malta"),
        "MX": tr("Mexico"),
        "MY": tr("Malaysia"),
        "NL": tr("Netherlands"),
        "NO": tr("Norway"),
        "NZ": tr("New Zealand"),
        "PE": tr("Peru"),
        "PH": tr("Philippines"),
        "PL": tr("Poland"),
        "PT": tr("Portugal"),
        "SE": tr("Sweden"),
        "SG": tr("Singapore"),
        "SI": tr("Slovenia"),
        "SK": tr("Slovakia"),
        "TW": tr("Taiwan"),
        "US": tr("United States"),
        "UY": tr("Uruguay"),
        "ZA": tr("South Africa"),
    }
