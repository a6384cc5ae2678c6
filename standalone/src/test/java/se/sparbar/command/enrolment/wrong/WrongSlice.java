package se.sparbar.command.enrolment.wrong;

import se.sparbar.query.figures.wrong.WrongFigureImpl;

/// A slice that knows the reading side, which knows it in turn.
public record WrongSlice(WrongFigureImpl figure) {}
