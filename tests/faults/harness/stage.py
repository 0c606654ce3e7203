"""Sets the same scene for every round, plays the deed once, and lets the journal be judged."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from tests.faults.harness.child import Account, forked
from tests.faults.harness.deeds import Deed
from tests.faults.harness.oracle import Verdict
from tests.faults.harness.strace import CHANGING, READING, inject, times_called, trace, traced

T = TypeVar("T")


class Stage:
    """A place where one deed is done again and again, always at the same path."""

    def __init__(self, place: Path, deed: Deed) -> None:
        self.deed = deed
        self.place = place
        self._log = place / "calls"
        self.now = place / "now"
        self._before = place / "before"
        place.mkdir(exist_ok=True)
        deed.prepare(self._before)

    @contextmanager
    def fresh(self) -> Iterator[Path]:
        """The journal as it is before the deed."""
        if self._before.exists():
            shutil.copytree(self._before, self.now)
        try:
            yield self.now
        finally:
            shutil.rmtree(self.now, ignore_errors=True)

    def at_first(self, look: Callable[[Path], T]) -> T:
        """What somebody sees who looks before the deed."""
        with self.fresh() as folder:
            return look(folder)

    def log(self, calls: list[str]) -> str:
        """Do the deed with no fault; what the kernel saw of these calls."""
        with (
            self.fresh() as folder,
            forked(lambda ack: self.deed.do(folder, ack)) as child,
            traced(child, *trace(calls), log=self._log),
        ):
            child.go()
            account = child.account()
        assert account.went_well, account
        return self._log.read_text()

    def every(self, calls: list[str]) -> list[tuple[str, int]]:
        """Each of these calls that the deed makes, by its name and its number from 1."""
        made = times_called(self.log(calls))
        return [(call, when) for call in made for when in range(1, made[call] + 1)]

    def with_fault(self, call: str, fault: str, when: int | str) -> tuple[Account, Verdict]:
        """Do the deed with a fault in one call; what the child said, and what became of it all."""
        with self.fresh() as folder:
            with (
                forked(lambda ack: self.deed.do(folder, ack)) as child,
                traced(child, *trace([call]), *inject(call, fault, when)),
            ):
                child.go()
                account = child.account()
            return account, self.deed.judge(folder, account.acknowledged)

    def without_disk(self, after: float) -> tuple[Account, Verdict]:
        """Do the deed on a disk that answers nothing any more some time after the first step."""
        disk = ",".join(CHANGING + READING)
        with self.fresh() as folder:
            with forked(lambda ack: self.deed.do(folder, ack)) as child:
                child.go()
                heard = child.await_first()
                time.sleep(after)
                with traced(child, *trace([disk]), *inject(disk, "error=EIO", "1+")):
                    account = child.account(heard)
            return account, self.deed.judge(folder, account.acknowledged)
