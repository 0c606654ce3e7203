"""The tools of packaging/ as modules."""

import importlib.util
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "packaging"


def tool(name):
    """A script of packaging/ as a module."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def translations():
    return tool("translations")


@pytest.fixture(scope="session")
def pseudo_language():
    tool("translations")
    return tool("pseudo_language")
