package se.sparbar.events.wrong;

import se.sparbar.query.figures.wrong.WrongFigureImpl;

/// A word of the language that knows one of its readers.
public record WrongEvent(WrongFigureImpl reader) {}
