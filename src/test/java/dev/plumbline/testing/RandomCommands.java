package dev.plumbline.testing;

import static dev.plumbline.testing.SampleFramework.CRAFT;
import static dev.plumbline.testing.SampleFramework.IC3;
import static dev.plumbline.testing.SampleFramework.IC4;
import static dev.plumbline.testing.SampleFramework.IC5;
import static dev.plumbline.testing.SampleFramework.REACH;
import static dev.plumbline.testing.SampleFramework.SCOPE;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Editing;
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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever members may come to ask for; about half of it makes sense. */
public record RandomCommands(Random random) {
    public Command next() {
        return switch (random.nextInt(40)) {
            case 0 -> new StartSession(Cast.CHAIR);
            case 1 -> new ConfigureScreen(Cast.CHAIR, screen());
            case 2 -> new OpenDrift(Cast.CHAIR, new DriftOpen(random.nextBoolean(), of(DriftOnScreen.values())));
            case 3 -> session();
            case 4 -> new RemovePerson(Cast.CHAIR, person());
            case 5 ->
                new AddPerson(Cast.CHAIR, Cast.LENA, Optional.of(Cast.people().getLast()));
            case 6 -> new RemoveMember(Cast.CHAIR, member());
            case 7 -> new AddMember(Cast.CHAIR, Cast.guest(new MemberId("m-" + random.nextInt(9)), "Late", role()));
            case 8 -> new SetAgenda(by(), shuffled());
            case 9 -> random.nextInt(5) == 0 ? new CloseSession(Cast.CHAIR) : new StopTimer(by());
            case 10 -> new StartTimer(by(), 60, Story.BEGINNING);
            case 11 -> new RecuseMember(by(), member(), person(), random.nextInt(3) > 0);
            case 12 ->
                new AddPerson(Cast.CHAIR, Cast.MAX, Optional.of(Cast.people().get(3)));
            default -> aboutPerson();
        };
    }

    private Command aboutPerson() {
        var person = person();
        return switch (random.nextInt(12)) {
            case 0, 1 -> new OpenItem(Cast.CHAIR, person);
            case 2 -> new SetPhase(Cast.CHAIR, of(Phase.values()));
            case 3, 4 -> new SetRating(by(), person, random.nextBoolean() ? CRAFT : REACH, rating(), reason());
            case 5 -> new ProposeLevel(by(), person, level(), reason());
            case 6, 7 -> new CastVote(by(), person, Optional.of(level()));
            case 8 -> new RevealVotes(Cast.CHAIR, person);
            case 9 -> decision(person);
            case 10 -> new AttestCriterion(by(), person, SCOPE, Optional.of(true), false, reason());
            default ->
                random.nextBoolean()
                        ? new ConfirmReview(Cast.CHAIR, person)
                        : new SetNote(by(), person, of(NoteKind.values()), random.nextBoolean() ? "" : "a note");
        };
    }

    private Command decision(PersonId person) {
        var dissent = List.of(new Dissent(Cast.NOOR_VOTES, "too early"));
        return new RecordDecision(Cast.CHAIR, person, of(Outcome.values()), level(), dissent, reason());
    }

    private Command session() {
        return new ConfigureSession(
                Cast.CHAIR,
                Optional.empty(),
                random.nextBoolean() ? Optional.of(of(Mode.values())) : Optional.empty(),
                Optional.of(of(Editing.values())),
                Optional.of(random.nextBoolean()));
    }

    private ScreenSetting screen() {
        return new ScreenSetting(of(ScreenNames.values()), of(ScreenDetail.values()), random.nextBoolean());
    }

    private Optional<Integer> rating() {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(1 + random.nextInt(5));
    }

    private Optional<String> reason() {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of("because");
    }

    private PersonId person() {
        return of(Cast.ANA, Cast.BEN, Cast.CY, Cast.MAX, Cast.LENA, Cast.NOBODY);
    }

    private List<PersonId> shuffled() {
        return Stream.of(Cast.CY, Cast.LENA, Cast.ANA, Cast.MAX)
                .filter(person -> random.nextBoolean())
                .toList();
    }

    private LevelId level() {
        return of(IC3, IC4, IC5);
    }

    private MemberId by() {
        return random.nextInt(3) == 0 ? Cast.CHAIR : member();
    }

    private MemberId member() {
        return of(
                Cast.CHAIR,
                Cast.STAND_IN,
                Cast.NOOR_VOTES,
                Cast.IVO_VOTES,
                Cast.LENA_VOTES,
                Cast.OBSERVER,
                Cast.SCREEN);
    }

    private Role role() {
        return of(Role.values());
    }

    @SafeVarargs
    private final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
