package dev.plumbline.domain.session;

/** What a cell is about; the text is the first part of its key on the wire (PROTOCOL §2). */
public enum CellKind {
    SESSION("session", false),
    AGENDA("agenda", false),
    FOCUS("focus", false),
    TIMER("timer", false),
    DRIFT_OPEN("drift-open", false),
    SCREEN("screen", false),
    CHAIR("chair", false),
    MANAGER("manager", false),
    MEMBER("member", false),
    PERSON("person", true),
    RECUSAL("recusal", true),
    RATING("rating", true),
    LEVEL("level", true),
    REVIEW("review", true),
    VOTES("votes", true),
    VOTE("vote", true),
    DECISION("decision", true),
    CRITERION("criterion", true),
    NOTE("note", true),
    READINESS("readiness", true),
    DISTRIBUTION("distribution", false),
    LEVELS("levels", false),
    DRIFT("drift", false),
    CONSISTENCY("consistency", false);

    private final String text;
    private final boolean aboutPerson;

    CellKind(String text, boolean aboutPerson) {
        this.text = text;
        this.aboutPerson = aboutPerson;
    }

    public String text() {
        return text;
    }

    /** Whether the first id of the key is the person the cell is about. */
    public boolean isAboutPerson() {
        return aboutPerson;
    }
}
