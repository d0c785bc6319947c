package dev.plumbline.testing;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.RatingScale;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.Weights;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.CharterField;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.PastCycle;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.Profile;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.SecondRating;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.TeamManager;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.DriftOpened;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.MemberRemoved;
import dev.plumbline.domain.session.event.MemberUpdated;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.domain.session.event.PhaseSet;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionConfigured;
import dev.plumbline.domain.session.event.SessionCreated;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.TimerStarted;
import dev.plumbline.domain.session.event.TimerStopped;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.domain.session.event.VotesRevealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One event of every kind, as full as it can be, as the golden files tell them. */
public final class EventSamples {
    private static final LevelId IC4 = new LevelId("IC4");
    private static final LevelId IC5 = new LevelId("IC5");
    private static final TrackId IC = new TrackId("ic");
    private static final CompetencyId CRAFT = new CompetencyId("craft");
    private static final CriterionId SCOPE = new CriterionId("scope");
    private static final MemberId VOTER = new MemberId("m-2");
    private static final PersonId PERSON = new PersonId("p-17");
    private static final PersonId MANAGER = new PersonId("p-3");
    private static final PersonId OTHER = new PersonId("p-21");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Optional<String> REASON = Optional.of("Led the migration of two teams – \"alone\" 🧭");
    private static final Attestation ATTESTED =
            new Attestation(Optional.of(true), false, Optional.of("design record 12"), "m-2");
    private static final Charter CHARTER = new Charter(
            "Engineering, spring",
            Mode.BLIND,
            Editing.COMMITTEE,
            true,
            new CycleId("2026-spring"),
            Optional.of(new MemberId("m-3")));

    private EventSamples() {}

    public static List<Event> all() {
        return List.of(
                created(),
                new SessionConfigured(CHARTER, List.of(CharterField.MODE, CharterField.FACILITATOR_VOTES)),
                new SessionStarted(),
                new SessionClosed(),
                new DayBegun(TODAY.plusDays(1)),
                new PersonAdded(dossier()),
                PersonUpdated.wholly(newcomer()),
                new PersonRemoved(PERSON),
                new MemberAdded(new Member(
                        VOTER, "Noor Haddad", Role.COMMITTEE, Optional.of(MANAGER), Optional.of(new PersonId("p-1")))),
                new MemberUpdated(VOTER, "Noor Haddad-Lind", Optional.of(new PersonId("p-2"))),
                new MemberRemoved(VOTER),
                new MemberRecused(VOTER, PERSON, true),
                new AgendaSet(List.of(OTHER, PERSON)),
                new ItemOpened(PERSON),
                new PhaseSet(Phase.DISCUSS),
                new TimerStarted(300, Instant.parse("2026-03-09T10:15:00Z")),
                new TimerStopped(),
                new RatingSet(PERSON, CRAFT, Optional.of(4), REASON),
                new LevelProposed(PERSON, IC5, REASON),
                new CriterionAttested(PERSON, SCOPE, ATTESTED),
                new ReviewConfirmed(PERSON),
                new NoteSet(PERSON, NoteKind.SHARED, "Ask for the second reviewer.\nBefore Friday."),
                new VoteCast(VOTER, PERSON, 2, Optional.of(IC5)),
                new VotesRevealed(PERSON, 2),
                new DecisionRecorded(
                        PERSON, Outcome.PROMOTE, IC5, REASON, List.of(new Dissent(VOTER, "one quarter too early"))),
                new DriftOpened(new DriftOpen(true, DriftOnScreen.LETTERS)),
                new ScreenConfigured(new ScreenSetting(ScreenNames.INITIALS, ScreenDetail.RATINGS, true)));
    }

    public static SessionCreated created() {
        return new SessionCreated(new SessionId("s-1"), framework(), CHARTER, TODAY);
    }

    private static Dossier dossier() {
        return new Dossier(
                profile(),
                Optional.of(new TeamManager(MANAGER, "Noor Haddad", "Team C")),
                Optional.of(IC4),
                Optional.of(IC5),
                Map.of(
                        CRAFT,
                        new Dossier.Brought(Optional.of(4), Optional.of("Owns the storage layer")),
                        new CompetencyId("reach"),
                        new Dossier.Brought(Optional.empty(), Optional.empty())),
                Map.of(SCOPE, ATTESTED));
    }

    private static Profile profile() {
        return new Profile(
                PERSON,
                "Person 5",
                "Zoë Müller-Øst",
                Optional.of(MANAGER),
                Optional.of(IC),
                Optional.of(LocalDate.of(2024, 7, 1)),
                Map.of("office", "Wrocław"),
                List.of(new SecondRating(OTHER, CRAFT, 3, Optional.of("two projects together"))),
                List.of(new PastCycle("2025 autumn", Optional.of(IC4), Optional.of(OTHER), Map.of(CRAFT, 3))));
    }

    private static Dossier newcomer() {
        var bare = new Profile(
                OTHER,
                "Person 6",
                "Li Wei",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of());
        return new Dossier(bare, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    private static Framework framework() {
        return Framework.of(new FrameworkDocument(
                new FrameworkId("engineering"),
                "Engineering",
                3,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RatingScale.STANDARD,
                List.of(new Track(IC, "Individual contributor", TrackKind.IC)),
                List.of(level(IC4, 4, "Senior engineer"), level(IC5, 5, "Staff engineer")),
                List.of(),
                List.of(competency(CRAFT, "Craft"), competency(new CompetencyId("reach"), "Reach")),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    private static Level level(LevelId id, int rank, String title) {
        return new Level(id, IC, rank, List.of(title), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private static Competency competency(CompetencyId id, String name) {
        return new Competency(
                id,
                name,
                CompetencyKind.CORE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Weights.EQUAL,
                Map.of(IC5, 4),
                List.of());
    }
}
