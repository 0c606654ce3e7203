"""How the command line says which of two numbers in a date is the day."""

from typing import Final

from journal_app.domain.day_order import DayOrder

DATE_ORDERS: Final = {"day": DayOrder.DAY_FIRST, "month": DayOrder.MONTH_FIRST}
