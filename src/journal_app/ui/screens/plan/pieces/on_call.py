"""The programme's on-call number: on the device, so that the locked screen can show it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.device import OnCall
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class OnCallForm(QFrame):
    """Kept as soon as a field is left."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._name = TextField(tr("My programme, on call"), tr("what it is called"))
        self._number = TextField("", tr("its number"), spoken=tr("Number of my programme, on call"))
        self._hours = TextField("", tr("its hours"), spoken=tr("Hours of my programme, on call"))
        self._shown = OnCall()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 4, 8, 8)
        whole.setSpacing(0)
        for field in (self._name, self._number, self._hours):
            whole.addWidget(field)
            for line in field.findChildren(QLineEdit):
                line.editingFinished.connect(self._tell)
        said = label(tr("Shown also on the locked screen, without the passphrase."), "small")
        said.setContentsMargins(8, 0, 8, 0)
        whole.addWidget(said)

    def show_on_call(self, on_call: OnCall) -> None:
        """Show the number, unless another is being typed."""
        if on_call != self._shown:
            self._shown = on_call
            self._name.show_text(on_call.name)
            self._number.show_text(on_call.number)
            self._hours.show_text(on_call.hours)

    def _tell(self) -> None:
        said = OnCall(self._name.text.strip(), self._number.text.strip(), self._hours.text.strip())
        if said != self._shown:
            self._shown = said
            self.changed.emit(said)
