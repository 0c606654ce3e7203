"""Which of ICU's tables are kept: those that Qt asks for."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from icu_data import kept


@pytest.mark.parametrize(
    "name",
    [
        "coll/root.res",
        "coll/ucadata.icu",
        "coll/es.res",
        "coll/zh.res",
        "cnvalias.icu",
        "nfkc_cf.nrm",
        "root.res",
        "en.res",
        "es_MX.res",
        "pool.res",
        "supplementalData.res",
        "zoneinfo64.res",
        "metaZones.res",
        "zone/es.res",
        "zone/root.res",
    ],
)
def test_what_sorts_and_names_time_zones_is_kept(name):
    assert kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "brkitr/thaidict.dict",
        "curr/es.res",
        "lang/root.res",
        "unit/de.res",
        "region/pool.res",
        "translit/root.res",
        "rbnf/root.res",
        "gb18030.cnv",
        "ar_001.res",
        "zone/zh_Hant.res",
    ],
)
def test_what_nobody_asks_for_is_left_out(name):
    assert not kept(name)
