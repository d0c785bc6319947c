package dev.plumbline.testing;

import static dev.plumbline.testing.SampleFramework.CRAFT;
import static dev.plumbline.testing.SampleFramework.IC4;
import static dev.plumbline.testing.SampleFramework.IC5;
import static dev.plumbline.testing.SampleFramework.REACH;
import static dev.plumbline.testing.SampleFramework.SCOPE;
import static dev.plumbline.testing.SampleFramework.TRACK;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Profile;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.TeamManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is in the sample session. Noor manages Ana and Ben, Ivo manages Cy and Max, Max manages Lena. Noor, Ivo and Lena
 * sit in the committee; so Lena meets herself and her manager among the people.
 */
public final class Cast {
    public static final PersonId ANA = new PersonId("p-ana");
    public static final PersonId BEN = new PersonId("p-ben");
    public static final PersonId CY = new PersonId("p-cy");
    public static final PersonId MAX = new PersonId("p-max");
    public static final PersonId LENA = new PersonId("p-lena");
    public static final PersonId NOOR = new PersonId("p-noor");
    public static final PersonId IVO = new PersonId("p-ivo");
    public static final PersonId NOBODY = new PersonId("p-nobody");

    public static final MemberId CHAIR = new MemberId("m-chair");
    public static final MemberId STAND_IN = new MemberId("m-stand-in");
    public static final MemberId NOOR_VOTES = new MemberId("m-noor");
    public static final MemberId IVO_VOTES = new MemberId("m-ivo");
    public static final MemberId LENA_VOTES = new MemberId("m-lena");
    public static final MemberId OBSERVER = new MemberId("m-observer");
    public static final MemberId SCREEN = new MemberId("m-screen");
    public static final MemberId STRANGER = new MemberId("m-stranger");

    private Cast() {}

    public static List<Member> members() {
        return List.of(
                guest(CHAIR, "Tara Chairs", Role.FACILITATOR),
                guest(STAND_IN, "Sol Substitutes", Role.FACILITATOR),
                new Member(NOOR_VOTES, "Noor Haddad", Role.COMMITTEE, Optional.of(NOOR), Optional.empty()),
                new Member(IVO_VOTES, "Ivo Lindqvist", Role.COMMITTEE, Optional.of(IVO), Optional.empty()),
                new Member(LENA_VOTES, "Lena Ortiz", Role.COMMITTEE, Optional.of(LENA), Optional.of(MAX)),
                guest(OBSERVER, "Hana Records", Role.OBSERVER),
                guest(SCREEN, "Room screen", Role.SCREEN));
    }

    public static List<Dossier> people() {
        return List.of(
                person(ANA, "Ana Abara", "q7", NOOR, "Noor Haddad"),
                person(BEN, "Ben Brown Twist", "c2", NOOR, "Noor Haddad"),
                person(CY, "Cy Okafor", "x9", IVO, "Ivo Lindqvist"),
                person(MAX, "Max Moreau", "a4", IVO, "Ivo Lindqvist"),
                person(LENA, "Lena Ortiz", "m1", MAX, "Max Moreau"));
    }

    public static Member guest(MemberId id, String name, Role role) {
        return new Member(id, name, role, Optional.empty(), Optional.empty());
    }

    /** A person on IC4, proposed for IC5, rated on craft and not on reach. */
    public static Dossier person(PersonId id, String name, String alias, PersonId manager, String managerName) {
        var profile = new Profile(
                id,
                alias,
                name,
                Optional.of(manager),
                Optional.of(TRACK),
                Optional.of(LocalDate.of(2024, 7, 1)),
                Map.of("office", "Wrocław"),
                List.of(),
                List.of());
        return new Dossier(
                profile,
                Optional.of(new TeamManager(manager, managerName, managerAlias(manager))),
                Optional.of(IC4),
                Optional.of(IC5),
                Map.of(CRAFT, brought(3), REACH, brought()),
                Map.of(SCOPE, new Attestation(Optional.of(true), false, Optional.of("design record 12"), "hr")));
    }

    public static Dossier.Brought brought(int value) {
        return new Dossier.Brought(Optional.of(value), Optional.of("Owns the storage layer"));
    }

    public static Dossier.Brought brought() {
        return new Dossier.Brought(Optional.empty(), Optional.empty());
    }

    /** Any alias will do; reversed, the order of the letters is not the order of the ids. */
    private static String managerAlias(PersonId manager) {
        return "team-" + new StringBuilder(manager.value()).reverse().substring(0, 2);
    }
}
