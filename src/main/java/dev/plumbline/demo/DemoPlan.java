package dev.plumbline.demo;

import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.intake.framework.Slug;
import dev.plumbline.room.NewSession;
import dev.plumbline.room.NewSession.NewMember;
import dev.plumbline.room.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What {@code demo.yaml} says: the files, in their order, and the session to prepare. */
record DemoPlan(FrameworkFile framework, String people, List<CycleFiles> cycles, SessionPlan session) {
    record FrameworkFile(String file) {}

    record CycleFiles(
            String name,
            FrameworkId framework,
            LocalDate opens,
            LocalDate closes,
            Optional<String> ratings,
            Optional<String> proposals,
            Optional<String> attestations) {
        CycleId id() {
            return idOf(name);
        }
    }

    record SessionPlan(
            String title,
            String cycle,
            Mode mode,
            Editing editing,
            boolean facilitatorVotes,
            List<PersonId> people,
            List<NewMember> members,
            List<PersonId> agenda) {
        NewSession wish() {
            return new NewSession(
                    idOf(cycle),
                    title,
                    new Selection.These(people),
                    members,
                    mode,
                    editing,
                    facilitatorVotes,
                    Optional.of(agenda));
        }
    }

    private static CycleId idOf(String name) {
        return new CycleId(Slug.of(name, "cycle"));
    }
}
