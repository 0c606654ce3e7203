"""What encodings are called: by the letters they are for, and then by their name."""

from journal_app.translation import tr


def encoding_words(encoding: str) -> str:
    """An encoding as people know it."""
    letters = {
        "cp1252": tr("Western European"),
        "cp1250": tr("Central European"),
        "cp1251": tr("Cyrillic"),
        "cp1253": tr("Greek"),
        "cp1254": tr("Turkish"),
        "cp1255": tr("Hebrew"),
        "cp1256": tr("Arabic"),
        "cp1257": tr("Baltic"),
        "cp1258": tr("Vietnamese"),
        "cp874": tr("Thai"),
        "cp932": tr("Japanese"),
        "euc_jp": tr("Japanese"),
        "gb18030": tr("Chinese, simplified"),
        "big5": tr("Chinese, traditional"),
        "euc_kr": tr("Korean"),
        "koi8_r": tr("Cyrillic"),
        "mac_roman": tr("Western European, old Mac"),
        "cp850": tr("Western European, DOS"),
    }.get(encoding, "")
    return f"{letters} ({encoding})" if letters else encoding
