"""What is shown in the room: slides, the state of the show, answers, evidence."""
