package dev.plumbline.domain.session;

/** What a cell is about; the text is the first part of its key on the wire (PROTOCOL §2). */
public enum CellKind {
    SESSION("session", false, 0, 0),
    AGENDA("agenda", false, 0, 0),
    FOCUS("focus", false, 0, 0),
    TIMER("timer", false, 0, 0),
    DRIFT_OPEN("drift-open", false, 0, 0),
    SCREEN("screen", false, 0, 0),
    CHAIR("chair", false, 0, 0),
    MANAGER("manager", false, 1, 1),
    MEMBER("member", false, 1, 1),
    PERSON("person", true, 1, 1),
    RECUSAL("recusal", true, 2, 2),
    RATING("rating", true, 2, 2),
    LEVEL("level", true, 1, 1),
    REVIEW("review", true, 1, 1),
    VOTES("votes", true, 1, 1),
    VOTE("vote", true, 2, 2),
    DECISION("decision", true, 1, 1),
    CRITERION("criterion", true, 2, 2),
    NOTE("note", true, 2, 2),
    READINESS("readiness", true, 1, 1),
    DISTRIBUTION("distribution", false, 1, 2),
    LEVELS("levels", false, 0, 0),
    DRIFT("drift", false, 1, 1),
    CONSISTENCY("consistency", false, 0, 0);

    private final String text;
    private final boolean aboutPerson;
    private final int fewestIds;
    private final int mostIds;

    CellKind(String text, boolean aboutPerson, int fewestIds, int mostIds) {
        this.text = text;
        this.aboutPerson = aboutPerson;
        this.fewestIds = fewestIds;
        this.mostIds = mostIds;
    }

    public String text() {
        return text;
    }

    /** Whether the first id of the key is the person the cell is about. */
    public boolean isAboutPerson() {
        return aboutPerson;
    }

    /** Whether keys of this kind have so many ids. */
    public boolean takes(int ids) {
        return ids >= fewestIds && ids <= mostIds;
    }
}
