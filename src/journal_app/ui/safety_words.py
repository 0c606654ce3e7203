"""Texts about danger to life, each with where it comes from.

They say when to get help and never how much, how fast or how to use.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know, and its source."""

    text: str
    source: str


def tr(text: str) -> str:
    """A text of this file in the language in force."""
    return QCoreApplication.translate("safety_words", text)


def danger_signs() -> tuple[str, ...]:
    """When the emergency number is called, whatever was taken."""
    return (
        tr("Somebody cannot be woken, or falls asleep again and again."),
        tr("Breathing is slow or uneven, rattles, or stops. Lips or fingertips turn blue or grey."),
        tr("Chest pain, a fit, burning heat, or not knowing where one is."),
        tr(
            "After stopping: strong shaking, seeing or hearing what is not there, a fit, or "
            "great confusion."
        ),
    )


def told_no_one() -> str:
    """After an answer that somebody may not be safe."""
    return tr(
        "Thank you for saying so. This program has told no one and cannot call anyone. Please "
        "tell a person now: call or text one of these, or go to somebody you trust and stay with "
        "them."
    )


def facts() -> tuple[Fact, ...]:
    """What can save a life around stopping and starting."""
    toolkit = tr("SAMHSA, Overdose Prevention and Response Toolkit, 2025")
    return (
        Fact(
            tr(
                "Stopping alcohol suddenly can be dangerous when somebody drinks a lot every day. "
                "Talk to a doctor or a nurse before you stop."
            ),
            tr("NICE guideline CG100, 1.1.1"),
        ),
        Fact(
            tr(
                "Stopping benzodiazepines (calming and sleeping tablets) at once can bring on fits "
                "that are dangerous to life. Talk to whoever prescribes them first."
            ),
            tr("FDA, Drug Safety Communication, 23 September 2020"),
        ),
        Fact(
            tr(
                "After a break, even a short one, the body tolerates less of an opioid: an amount "
                "from before can kill. Being alone makes it more dangerous."
            ),
            toolkit,
        ),
        Fact(
            tr(
                "Naloxone can bring breathing back after opioids. If there is any, it may be given "
                "also when nobody is sure what was taken. Call the emergency number all the same."
            ),
            toolkit,
        ),
        Fact(
            tr(
                "Somebody who has drunk too much and cannot be woken is not sleeping it off. Call, "
                "lay them on their side, keep them warm and stay."
            ),
            tr("NHS, Alcohol poisoning"),
        ),
    )
