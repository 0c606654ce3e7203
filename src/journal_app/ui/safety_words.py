"""Texts about danger to life, each with where it comes from.

They say when to get help and never how much, how fast or how to use.
"""

from dataclasses import dataclass

from journal_app.translation import tr


@dataclass(frozen=True, slots=True)
class SafetyFact:
    """One thing to know, and its source."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Danger:
    """A sign of danger, and what to do about it, in its order."""

    sign: str
    steps: tuple[str, ...]


def dangers() -> tuple[Danger, ...]:
    """When the emergency number is called, whatever was taken, and what to do until help is there.

    Source: docs/safety-texts.md.
    """
    call = tr("Do not wait. Call the emergency number now.")
    stay = tr("Stay with them until help is there.")
    yours = tr("If it is you: call now, open the door, and do not stay alone.")
    return (
        Danger(
            tr("Somebody will not wake up, or will not stay awake."),
            (call, *opioid_steps()),
        ),
        Danger(
            tr(
                "Breathing is slow or uneven, rattles, or stops. Lips or fingertips turn blue or "
                "grey."
            ),
            (call, *opioid_steps()),
        ),
        Danger(
            tr("Chest pain, a fit, feeling burning hot, or not knowing where you are."),
            (
                call,
                tr(
                    "In a fit: clear away hard things. Put something soft under the head. Do not "
                    "hold them. Put nothing in the mouth. When it stops, lay them on their side."
                ),
                tr(
                    "When they are very hot: a cool place, off with thick clothes, cool wet "
                    "cloths, and fan them."
                ),
                stay,
                yours,
            ),
        ),
        Danger(
            tr(
                "After stopping: hard shaking, a fit, seeing or hearing what is not there. Not "
                "knowing where you are."
            ),
            (call, tr("Say what was stopped, and when."), stay, yours),
        ),
        Danger(
            tr("Thoughts of hurting or killing yourself."),
            (
                tr("Call or text one of the numbers above. Say: “I am not safe right now.”"),
                tr("Move away from what you could hurt yourself with."),
                tr("Go to a person, or have one come to you. Stay with them."),
            ),
        ),
    )


def opioid_steps() -> tuple[str, ...]:
    """What to do when somebody may have taken too much of an opioid, after the call."""
    return (
        tr("Give naloxone if there is any. It does no harm if it was something else."),
        tr(
            "Not breathing, or only gasping? Tip the head back, pinch the nose, and give one "
            "breath into the mouth every five seconds. If you know how to press the chest, or the "
            "phone tells you how, do that too."
        ),
        tr("Still not breathing well after 2 to 3 minutes? Give naloxone a second time."),
        tr("Breathing by themselves? Lay them on their side, the upper knee bent, mouth free."),
        tr(
            "Stay, even when they wake up. Naloxone wears off after 30 to 90 minutes, and the "
            "breathing can stop again."
        ),
    )


def told_no_one() -> str:
    """After an answer that somebody may not be safe."""
    return tr(
        "Thank you for saying so. This program has told no one and cannot call anyone. Please "
        "tell a person now: call or text one of the numbers here, or go to somebody you trust and "
        "stay with them."
    )


def wherever() -> tuple[tuple[str, str], ...]:
    """Emergency numbers and where each works, for somebody whose country is not known."""
    return (
        ("112", tr("Nearly all of Europe, and India. On a mobile phone in many other countries.")),
        ("911", tr("The United States, Canada, Mexico, Argentina, Uruguay, the Philippines.")),
        ("999", tr("The United Kingdom, Ireland, Malaysia, Hong Kong. In Singapore the police.")),
    )


def facts() -> tuple[SafetyFact, ...]:
    """What can save a life around stopping and starting."""
    toolkit = tr("SAMHSA, Overdose Prevention and Response Toolkit, 2025")
    return (
        SafetyFact(
            tr(
                "If you drink a lot every day, it can be dangerous to stop all at once. Talk to a "
                "doctor or a nurse before you stop."
            ),
            tr("NICE guideline CG100, 1.1.1"),
        ),
        SafetyFact(
            tr(
                "Benzodiazepines are pills to calm down or to sleep. If you take them, do not "
                "stop all at once. It can bring on fits, and a fit can kill. First talk to the "
                "doctor who gave them to you."
            ),
            tr("FDA, Drug Safety Communication, 23 September 2020"),
        ),
        SafetyFact(
            tr(
                "After a break, even a short one, the body can take less of an opioid. What you "
                "used to take can kill you now. It is worse when you are alone."
            ),
            toolkit,
        ),
        SafetyFact(
            tr("If somebody may have taken too much of an opioid: call the emergency number. Then:")
            + " "
            + " ".join(opioid_steps()),
            toolkit,
        ),
        SafetyFact(
            tr(
                "If somebody drank too much and you cannot wake them, they are not sleeping it "
                "off. Call for help, lay them on their side, keep them warm, and stay."
            ),
            tr("NHS, Alcohol poisoning"),
        ),
    )
