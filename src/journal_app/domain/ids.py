"""Identifiers: UUIDv7 in text form, or a fixed word for what the program brings along."""

from typing import NewType

EntryId = NewType("EntryId", str)
ScaleId = NewType("ScaleId", str)
ChoiceId = NewType("ChoiceId", str)
SessionId = NewType("SessionId", str)
EventId = NewType("EventId", str)
ImportId = NewType("ImportId", str)
TemplateId = NewType("TemplateId", str)
ScheduleId = NewType("ScheduleId", str)
HomeworkId = NewType("HomeworkId", str)
GoalId = NewType("GoalId", str)
BlockId = NewType("BlockId", str)
QuestionnaireId = NewType("QuestionnaireId", str)
ResponseId = NewType("ResponseId", str)
IfThenId = NewType("IfThenId", str)
SituationId = NewType("SituationId", str)
PersonId = NewType("PersonId", str)
LineId = NewType("LineId", str)
VersionId = NewType("VersionId", str)
SheetId = NewType("SheetId", str)
CopyId = NewType("CopyId", str)
