"""A command that was given in a way that cannot work."""


class UsageError(Exception):
    """Carries a whole sentence for the person; no secret and nothing out of the journal."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
