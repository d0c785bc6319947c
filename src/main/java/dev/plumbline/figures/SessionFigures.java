package dev.plumbline.figures;

/** Figures of one session, for everybody and for each set of withheld people, as it goes on. For one thread. */
interface SessionFigures {
    Figures answer(SessionChange change);
}
