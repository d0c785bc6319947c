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
                        "'value':{'names':'%','detail':'%','curtain':false}",
                        of("short", "initials", "alias"),
                        of("off", "criteria", "ratings"));
            case 2 ->
                asked("drift.open", "'value':{'committee':%,'screen':'%'}", flag(), of("off", "letters", "names"));
            case 3 ->
                asked(
                        "session.configure",
                        "'value':{'mode':'%','editing':'%','facilitatorVotes':%}",
                        of("open", "blind"),
                        of("facilitator", "committee"),
                        flag());
            case 4 -> asked("person.remove", "'target':{'person':'%'}", person());
            case 5, 6 -> asked("person.add", "'target':{'person':'%'}", person());
            case 7 -> asked("member.add", "'value':{'name':'Late','role':'%'}", of("committee", "observer", "screen"));
            case 8 -> asked("agenda.set", "'value':['%','%']", person(), person());
            case 9 -> asked("timer.start", "'value':{'seconds':60}");
            case 10 ->
                asked("member.recuse", "'target':{'member':'%','person':'%'},'value':%", of(MEMBERS), person(), flag());
            case 11 -> asked(random.nextInt(20) == 0 ? "session.close" : "timer.stop", "");
            case 12 -> asked("member.remove", "'value':{'member':'%'}", of("m-ivo", "m-screen", "m-nobody", "m-lena"));
            default -> aboutPerson();
        };
    }

    private Asked aboutPerson() {
        var person = person();
        return switch (random.nextInt(12)) {
            case 0, 1 -> asked("item.open", "'target':{'person':'%'}", person);
            case 2 -> asked("phase.set", "'value':'%'", of("read", "vote", "discuss", "decide"));
            case 3, 4, 5 ->
                asked(
                        "rating.set",
                        "'target':{'person':'%','competency':'%'},'value':%,'reason':'because'",
                        person,
                        of("craft", "reach"),
                        of("1", "2", "3", "4", "5"));
            case 6 ->
                asked("level.propose", "'target':{'person':'%'},'value':'%','reason':'because'", person, of(LEVELS));
            case 7 -> asked("vote.cast", "'target':{'person':'%'},'value':'%'", person, of(LEVELS));
            case 8 -> asked("votes.reveal", "'target':{'person':'%'}", person);
            case 9 ->
                asked(
                        "decision.record",
                        "'target':{'person':'%'},'value':{'outcome':'promote','level':'%'},'reason':'because'",
                        person,
                        of(LEVELS));
            case 10 ->
                asked(
                        "criterion.attest",
                        "'target':{'person':'%','criterion':'scope'},'value':{'met':%,'evidence':'seen'}",
                        person,
                        flag());
            default ->
                asked(
                        "note.set",
                        "'target':{'person':'%','visibility':'%'},'value':'a note'",
                        person,
                        of("shared", "facilitator"));
        };
    }

    /** Half of it from the chair, so that something happens. */
    String by() {
        return random.nextBoolean() ? MEMBERS.getFirst() : of(MEMBERS);
    }

    /** Each % stands for a word, and ' for a quotation mark. */
    private static Asked asked(String op, String form, String... words) {
        var rest = form.replace('\'', '"');
        for (var word : words) rest = rest.replaceFirst("%", word);
        return new Asked(op, rest);
    }

    private String person() {
        return of(PEOPLE);
    }

    private String flag() {
        return of("true", "false");
    }

    private String of(String... words) {
        return of(List.of(words));
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
