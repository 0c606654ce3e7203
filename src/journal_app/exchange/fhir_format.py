"""Questionnaires as FHIR R4 has them."""

from typing import Final

from journal_app.exchange.fhir_questionnaire import read_questionnaire
from journal_app.exchange.fhir_response import read_response, write_response
from journal_app.usecases.questionnaire_ports import FormFormat

FHIR: Final = FormFormat(read_questionnaire, read_response, write_response)
