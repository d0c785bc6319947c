package dev.plumbline.domain.session;

/** Whether a note is for the whole committee or for the facilitators alone. */
public enum NoteKind {
    SHARED("shared"),
    FACILITATOR("facilitator");

    private final String text;

    NoteKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
