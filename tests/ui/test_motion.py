"""Nothing moves where the person does not want it."""

from dataclasses import replace

from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.motion import Motion


class Device:
    def __init__(self):
        self.chosen = DeviceChoices("light", 100, None, OnCall())

    def choices(self):
        return self.chosen


def test_less_motion_is_still_whatever_the_system_says(qapp):
    device = Device()
    motion = Motion(device)
    device.chosen = replace(device.chosen, less_motion=True)
    assert motion.still
