package dev.plumbline.room;

import java.util.List;
import java.util.Random;

/** Commands as members may send them, about half of them refused: an op, and the rest of its frame. */
record RandomFrames(Random random) {
    private static final List<String> MEMBERS =
            List.of("m-chair", "m-stand-in", "m-noor", "m-ivo", "m-lena", "m-observer", "m-screen");
    private static final List<String> PEOPLE = List.of("p-ana", "p-ben", "p-cy", "p-max", "p-lena", "p-nobody");
    private static final List<String> LEVELS = List.of("IC3", "IC4", "IC5");

    record Asked(String op, String rest) {}

    Asked next() {
        return switch (random.nextInt(30)) {
            case 0 -> new Asked("session.start", "");
            case 1 ->
                asked(
                        "screen.configure",
                        "'value':{'names':'%s','detail':'%s','curtain':false}",
                        of("short", "initials", "alias"),
                        of("off", "criteria", "ratings"));
            case 2 ->
                asked("drift.open", "'value':{'committee':%s,'screen':'%s'}", flag(), of("off", "letters", "names"));
            case 3 ->
                asked(
                        "session.configure",
                        "'value':{'mode':'%s','editing':'%s','facilitatorVotes':%s}",
                        of("open", "blind"),
                        of("facilitator", "committee"),
                        flag());
            case 4 -> asked("person.remove", "'target':{'person':'%s'}", person());
            case 5, 6 -> asked("person.add", "'target':{'person':'%s'}", person());
            case 7 -> asked("member.add", "'value':{'name':'Late','role':'%s'}", of("committee", "observer", "screen"));
            case 8 -> asked("agenda.set", "'value':['%s','%s']", person(), person());
            case 9 -> asked("timer.start", "'value':{'seconds':60}");
            case 10 ->
                asked(
                        "member.recuse",
                        "'target':{'member':'%s','person':'%s'},'value':%s",
                        of(MEMBERS),
                        person(),
                        flag());
            case 11 -> asked(random.nextInt(20) == 0 ? "session.close" : "timer.stop", "");
            default -> aboutPerson();
        };
    }

    private Asked aboutPerson() {
        var person = person();
        return switch (random.nextInt(12)) {
            case 0, 1 -> asked("item.open", "'target':{'person':'%s'}", person);
            case 2 -> asked("phase.set", "'value':'%s'", of("read", "vote", "discuss", "decide"));
            case 3, 4, 5 ->
                asked(
                        "rating.set",
                        "'target':{'person':'%s','competency':'%s'},'value':%d,'reason':'because'",
                        person,
                        of("craft", "reach"),
                        1 + random.nextInt(5));
            case 6 ->
                asked("level.propose", "'target':{'person':'%s'},'value':'%s','reason':'because'", person, of(LEVELS));
            case 7 -> asked("vote.cast", "'target':{'person':'%s'},'value':'%s'", person, of(LEVELS));
            case 8 -> asked("votes.reveal", "'target':{'person':'%s'}", person);
            case 9 ->
                asked(
                        "decision.record",
                        "'target':{'person':'%s'},'value':{'outcome':'promote','level':'%s'},'reason':'because'",
                        person,
                        of(LEVELS));
            case 10 ->
                asked(
                        "criterion.attest",
                        "'target':{'person':'%s','criterion':'scope'},'value':{'met':%s,'evidence':'seen'}",
                        person,
                        flag());
            default ->
                asked(
                        "note.set",
                        "'target':{'person':'%s','visibility':'%s'},'value':'a note'",
                        person,
                        of("shared", "facilitator"));
        };
    }

    /** Half of it from the chair, so that something happens. */
    String by() {
        return random.nextBoolean() ? MEMBERS.getFirst() : of(MEMBERS);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one dependency more for a test
    private static Asked asked(String op, String form, Object... words) {
        return new Asked(op, form.formatted(words).replace('\'', '"'));
    }

    private String person() {
        return of(PEOPLE);
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private String of(String... words) {
        return of(List.of(words));
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
