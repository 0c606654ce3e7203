"""What a computer's policy says, and what of it is left out, in words."""

from journal_app.app.policy import Policy, Refused, Why
from journal_app.translation import tr


def policy_words(policy: Policy) -> str:
    """One line: where the policy is and what it sets; empty where there is none."""
    if policy.file is None:
        return ""
    said = tr("Set for everybody on this computer, in {file}: {what}. What you choose goes first.")
    return said.format(file=policy.file, what=", ".join(_names(policy)) or tr("nothing"))


def refusals(policy: Policy) -> list[str]:
    """What of it is left out and why, a sentence each."""
    return [_refusal(policy, one) for one in policy.refused]


def _names(policy: Policy) -> list[str]:
    said = {
        tr("language"): policy.language,
        tr("country"): policy.country,
        tr("on-call line"): policy.on_call,
        tr("folder of questionnaires"): policy.questionnaires,
    }
    return [name for name, value in said.items() if value]


def _refusal(policy: Policy, refused: Refused) -> str:
    said = {
        Why.UNREADABLE: tr("{file} cannot be read and is left out."),
        Why.OTHERS_CAN_WRITE: tr(
            "{file} is left out: only the administrator of this computer may be able to write it."
        ),
        Why.NO_SUCH_KEY: tr("{file}: “{key}” is left out: a policy may not set this."),
        Why.NOT_POSSIBLE: tr("{file}: “{key}” is left out: it does not have a value it can have."),
    }[refused.why]
    return said.format(file=policy.file, key=refused.key.encode("unicode_escape").decode()[:40])
