"""The person's lists as they are shown: shipped names in a language, stored rows untouched."""

from dataclasses import dataclass

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.ids import ScaleId, TemplateId
from journal_app.domain.scale import Scale
from journal_app.domain.template import Template
from journal_app.usecases.ports import Choices, Scales, Templates
from journal_app.usecases.shipped_names import ShippedNames


@dataclass(frozen=True, slots=True)
class SaidScales:
    """Fits ``Scales``."""

    stored: Scales
    names: ShippedNames

    def all(self) -> list[Scale]:
        """Every scale, shipped names in the language."""
        return [self.names.said(one) for one in self.stored.all()]

    def save(self, scale: Scale) -> None:
        """Keep a scale; a name that is only shown in another language stays as it is stored."""
        before = next((one for one in self.stored.all() if one.id == scale.id), None)
        self.stored.save(self.names.kept(scale, before))

    def delete(self, scale: ScaleId) -> None:
        """Leave a tombstone."""
        self.stored.delete(scale)


@dataclass(frozen=True, slots=True)
class SaidChoices:
    """Fits ``Choices``."""

    stored: Choices
    names: ShippedNames

    def all(self) -> list[Choice]:
        """Every word, shipped names in the language."""
        return [self.names.said(one) for one in self.stored.all()]

    def of(self, which: ChoiceList) -> list[Choice]:
        """The words of one list, shipped names in the language."""
        return [self.names.said(one) for one in self.stored.of(which)]

    def save(self, choice: Choice) -> None:
        """Keep a word; a name that is only shown in another language stays as it is stored."""
        before = next((one for one in self.stored.all() if one.id == choice.id), None)
        self.stored.save(self.names.kept(choice, before))


@dataclass(frozen=True, slots=True)
class SaidTemplates:
    """Fits ``Templates``."""

    stored: Templates
    names: ShippedNames

    def all(self) -> list[Template]:
        """Every template, shipped names and prompts in the language."""
        return [self.names.said(one) for one in self.stored.all()]

    def save(self, template: Template) -> None:
        """Keep a template; what is only shown in another language stays as it is stored."""
        before = next((one for one in self.stored.all() if one.id == template.id), None)
        self.stored.save(self.names.kept(template, before))

    def delete(self, template: TemplateId) -> None:
        """Leave a tombstone."""
        self.stored.delete(template)
