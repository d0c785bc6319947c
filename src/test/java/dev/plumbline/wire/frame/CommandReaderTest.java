package dev.plumbline.wire.frame;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.command.AddMember;
import dev.plumbline.domain.session.command.AddPerson;
import dev.plumbline.domain.session.command.AttestCriterion;
import dev.plumbline.domain.session.command.CastVote;
import dev.plumbline.domain.session.command.CloseSession;
import dev.plumbline.domain.session.command.Command;
import dev.plumbline.domain.session.command.ConfigureScreen;
import dev.plumbline.domain.session.command.ConfigureSession;
import dev.plumbline.domain.session.command.ConfirmReview;
import dev.plumbline.domain.session.command.OpenDrift;
import dev.plumbline.domain.session.command.OpenItem;
import dev.plumbline.domain.session.command.ProposeLevel;
import dev.plumbline.domain.session.command.RecordDecision;
import dev.plumbline.domain.session.command.RecuseMember;
import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.domain.session.command.RemoveMember;
import dev.plumbline.domain.session.command.RemovePerson;
import dev.plumbline.domain.session.command.RevealVotes;
import dev.plumbline.domain.session.command.SetAgenda;
import dev.plumbline.domain.session.command.SetNote;
import dev.plumbline.domain.session.command.SetPhase;
import dev.plumbline.domain.session.command.SetRating;
import dev.plumbline.domain.session.command.StartSession;
import dev.plumbline.domain.session.command.StartTimer;
import dev.plumbline.domain.session.command.StopTimer;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each op's golden frame as the command it asks for, and what is said to frames that ask for nothing. */
class CommandReaderTest {
    private static final MemberId BY = new MemberId("m-1");
    private static final MemberId MEMBER = new MemberId("m-2");
    private static final MemberId FRESH = new MemberId("m-9");
    private static final Instant NOW = Instant.parse("2026-03-09T09:30:00Z");
    private static final PersonId PERSON = new PersonId("p-1");
    private static final PersonId KNOWN = new PersonId("p-9");
    private static final LevelId IC5 = new LevelId("IC5");
    private static final Optional<String> HEARD = Optional.of("Evidence heard in the room");
    private static final Supplies SUPPLIES = new Supplies(
            BY,
            NOW,
            FRESH,
            Optional.empty(),
            Optional.of(new KnownPerson(KNOWN, "Noor Haddad", Optional.of(new PersonId("p-3")))));
    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            entry("rating.set", new SetRating(BY, PERSON, new CompetencyId("delivery"), Optional.of(4), HEARD)),
            entry("level.propose", new ProposeLevel(BY, PERSON, IC5, Optional.of("Level text read again"))),
            entry("review.confirm", new ConfirmReview(BY, PERSON)),
            entry("vote.cast", new CastVote(BY, PERSON, Optional.of(IC5))),
            entry("votes.reveal", new RevealVotes(BY, PERSON)),
            entry("decision.record", decision()),
            entry("criterion.attest", attestation()),
            entry("note.set", new SetNote(BY, PERSON, NoteKind.SHARED, "Look at the incident of May again.")),
            entry("item.open", new OpenItem(BY, PERSON)),
            entry("phase.set", new SetPhase(BY, Phase.DISCUSS)),
            entry("agenda.set", new SetAgenda(BY, List.of(new PersonId("p-2"), PERSON))),
            entry("timer.start", new StartTimer(BY, 90, NOW)),
            entry("timer.stop", new StopTimer(BY)),
            entry("person.add", new AddPerson(BY, new PersonId("p-7"), Optional.empty())),
            entry("person.remove", new RemovePerson(BY, new PersonId("p-7"))),
            entry("member.add", new AddMember(BY, known())),
            entry("member.remove", new RemoveMember(BY, MEMBER)),
            entry("member.recuse", new RecuseMember(BY, MEMBER, PERSON, true)),
            entry("drift.open", new OpenDrift(BY, new DriftOpen(true, DriftOnScreen.LETTERS))),
            entry("screen.configure", new ConfigureScreen(BY, screen())),
            entry("session.configure", settings()),
            entry("session.start", new StartSession(BY)),
            entry("session.close", new CloseSession(BY)));

    static Set<String> commands() {
        return COMMANDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_golden_file_is_read_as_its_command(String name) {
        var command = Objects.requireNonNull(COMMANDS.get(name));
        assertThat(read(GoldenFile.text("commands/" + name + ".json")))
                .isEqualTo(new CommandReader.Reading.Read(command));
    }

    @Test
    void every_command_has_one_op_and_a_golden_file() {
        var read = COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(read).isEqualTo(Set.of(Objects.requireNonNull(Command.class.getPermittedSubclasses())));
        assertThat(CommandReader.OPS.keySet()).isEqualTo(COMMANDS.keySet());
        assertThat(GoldenFile.names("commands")).isEqualTo(COMMANDS.keySet());
    }

    @Test
    void every_op_is_the_type_of_an_event() {
        var types = GoldenFile.names("events");
        assertThat(types).containsAll(CommandReader.OPS.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "90.0", "9e1", "0.9E+2"})
    void a_number_may_be_written_in_any_way(String seconds) {
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"timer.start\",\"value\":{\"seconds\":" + seconds + "}}"))
                .isEqualTo(new CommandReader.Reading.Read(new StartTimer(BY, 90, NOW)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating.set | {\"person\":\"p\",\"competency\":\"c\"} | 6",
                "rating.set | {\"person\":\"p\",\"competency\":\"c\"} | 2.5",
                "rating.set | {\"person\":\"p\",\"competency\":\"c\"} | 18446744073709551619",
                "rating.set | {\"person\":\"p\",\"competency\":\"c\"} | \"4\"",
                "rating.set | {\"person\":\"p\"} | 4",
                "rating.set | {\"person\":\" \",\"competency\":\"c\"} | 4",
                "rating.set | 5 | 4",
                "level.propose | {\"person\":\"p\"} | null",
                "vote.cast | {\"person\":\"p\"} | \"\"",
                "note.set | {\"person\":\"p\",\"visibility\":\"everybody\"} | \"x\"",
                "note.set | {\"person\":\"p\",\"visibility\":\"shared\"} | \"\\u0000\"",
                "note.set | {\"person\":\"p\",\"visibility\":\"shared\"} | \"\\ud800\"",
                "agenda.set | {} | [\"p\",7]",
                "phase.set | {} | \"lunch\"",
                "timer.start | {} | {}",
                "timer.start | {} | {\"seconds\":90.5}",
                "timer.start | {} | {\"seconds\":\"90\"}",
                "timer.start | {} | {\"seconds\":4294967386}",
                "timer.start | {} | {\"seconds\":1e300}",
                "member.recuse | {\"member\":\"m\",\"person\":\"p\"} | 1",
                "member.add | {} | {\"role\":\"king\",\"name\":\"x\"}",
                "member.add | {} | {\"role\":\"observer\"}",
                "drift.open | {} | {\"committee\":true}",
                "session.configure | {} | {\"title\":\" \"}",
                "session.configure | {} | {}",
                "session.configure | {} | {\"state\":\"closed\"}",
                "decision.record | {\"person\":\"p\"} | {\"outcome\":\"promote\",\"level\":\" \"}",
            })
    void what_makes_no_sense_is_invalid(String op, String target, String value) {
        var frame = "{\"kind\":\"cmd\",\"op\":\"%s\",\"target\":%s,\"value\":%s}".formatted(op, target, value);
        assertThat(read(frame))
                .isInstanceOfSatisfying(
                        CommandReader.Reading.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Rejection.INVALID));
    }

    @Test
    void null_abstains_clears_and_says_unknown() {
        var person = "\"target\":{\"person\":\"p-1\",\"competency\":\"c\",\"criterion\":\"s\"}";
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"vote.cast\"," + person + ",\"value\":null}"))
                .isEqualTo(new CommandReader.Reading.Read(new CastVote(BY, PERSON, Optional.empty())));
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"rating.set\"," + person + ",\"value\":null}"))
                .isEqualTo(new CommandReader.Reading.Read(
                        new SetRating(BY, PERSON, new CompetencyId("c"), Optional.empty(), Optional.empty())));
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"criterion.attest\"," + person + ",\"value\":{\"met\":null}}"))
                .isEqualTo(new CommandReader.Reading.Read(new AttestCriterion(
                        BY, PERSON, new CriterionId("s"), Optional.empty(), false, Optional.empty())));
    }

    @Test
    void a_rating_may_be_written_with_a_point() {
        var target = "\"target\":{\"person\":\"p-1\",\"competency\":\"c\"}";
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"rating.set\"," + target + ",\"value\":3.0}"))
                .isEqualTo(new CommandReader.Reading.Read(
                        new SetRating(BY, PERSON, new CompetencyId("c"), Optional.of(3), Optional.empty())));
    }

    @Test
    void a_guest_has_only_a_name() {
        var guest = new Member(FRESH, "Late Comer", Role.OBSERVER, Optional.empty(), Optional.empty());
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"member.add\",\"value\":{\"name\":\" Late Comer"
                        + " \",\"role\":\"observer\"}}"))
                .isEqualTo(new CommandReader.Reading.Read(new AddMember(BY, guest)));
    }

    @Test
    void what_is_missing_is_named_with_its_place() {
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"drift.open\",\"target\":{},\"value\":{\"committee\":true}}"))
                .isEqualTo(new CommandReader.Reading.Refused(Rejection.INVALID, "value.screen is missing"));
    }

    @Test
    void a_missing_value_is_not_null() {
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"vote.cast\",\"target\":{\"person\":\"p\"}}"))
                .isInstanceOf(CommandReader.Reading.Refused.class);
    }

    @Test
    @DisplayName("[R6] an op nobody knows is UNKNOWN_OP")
    void an_op_nobody_knows() {
        assertThat(read("{\"kind\":\"cmd\",\"op\":\"tea.serve\"}"))
                .isInstanceOfSatisfying(
                        CommandReader.Reading.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Rejection.UNKNOWN_OP));
    }

    private static CommandReader.Reading read(String text) {
        return CommandReader.read((ClientFrame.Cmd) ClientFrames.read(text).orElseThrow(), SUPPLIES);
    }

    private static Command decision() {
        var dissent = List.of(new Dissent(MEMBER, "One quarter is too short."));
        var reason = Optional.of("Two quarters at the level.");
        return new RecordDecision(BY, PERSON, Outcome.PROMOTE, IC5, dissent, reason);
    }

    private static Command attestation() {
        var evidence = Optional.of("The note is in use by two other teams.");
        return new AttestCriterion(BY, PERSON, new CriterionId("scope"), Optional.of(true), false, evidence);
    }

    private static Member known() {
        return new Member(FRESH, "Noor Haddad", Role.COMMITTEE, Optional.of(KNOWN), Optional.of(new PersonId("p-3")));
    }

    private static ScreenSetting screen() {
        return new ScreenSetting(ScreenNames.INITIALS, ScreenDetail.CRITERIA, false);
    }

    private static Command settings() {
        return new ConfigureSession(
                BY, Optional.empty(), Optional.of(Mode.BLIND), Optional.of(Editing.COMMITTEE), Optional.empty());
    }
}
