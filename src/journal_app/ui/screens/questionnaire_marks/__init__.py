"""Which questions of a questionnaire are about not being safe."""
