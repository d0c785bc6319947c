package dev.plumbline.wire.frame;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.command.AttestCriterion;
import dev.plumbline.domain.session.command.Command;
import dev.plumbline.domain.session.command.ConfigureScreen;
import dev.plumbline.domain.session.command.ConfigureSession;
import dev.plumbline.domain.session.command.OpenDrift;
import dev.plumbline.domain.session.command.RecordDecision;
import dev.plumbline.domain.session.command.StartTimer;
import dev.plumbline.wire.UnreadableJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The values of commands that are objects. */
final class Bodies {
    private Bodies() {}

    record DecisionBody(Outcome outcome, LevelId level, Optional<List<Dissent>> dissent) {
        Command command(Arguments arguments, Supplies supplies) {
            var dissenters = dissent.orElse(List.of());
            dissenters.forEach(one -> Arguments.requireShort("A dissent", one.reason()));
            return new RecordDecision(
                    supplies.by(), arguments.person(), outcome, level, dissenters, arguments.reason());
        }
    }

    record AttestationBody(Optional<Boolean> met, Optional<Boolean> waived, Optional<String> evidence) {
        Command command(Arguments arguments, Supplies supplies) {
            var text = evidence.map(found -> Arguments.requireShort("Evidence", found));
            return new AttestCriterion(
                    supplies.by(), arguments.person(), arguments.criterion(), met, waived.orElse(false), text);
        }
    }

    /** JSON knows one kind of numbers: 90.0 is 90. */
    record TimerBody(BigDecimal seconds) {
        Command command(Supplies supplies) {
            return new StartTimer(supplies.by(), whole(seconds), supplies.now());
        }

        private static int whole(BigDecimal number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException inexact) {
                throw new UnreadableJson("value.seconds must be a whole number of seconds.");
            }
        }
    }

    record DriftBody(boolean committee, DriftOnScreen screen) {
        Command command(Supplies supplies) {
            return new OpenDrift(supplies.by(), new DriftOpen(committee, screen));
        }
    }

    record ScreenBody(ScreenNames names, ScreenDetail detail, boolean curtain) {
        Command command(Supplies supplies) {
            return new ConfigureScreen(supplies.by(), new ScreenSetting(names, detail, curtain));
        }
    }

    record SessionBody(
            Optional<String> title,
            Optional<Mode> mode,
            Optional<Editing> editing,
            Optional<Boolean> facilitatorVotes) {
        private static final int LONGEST_TITLE = 200;

        Command command(Supplies supplies) {
            if (title.isEmpty() && mode.isEmpty() && editing.isEmpty() && facilitatorVotes.isEmpty()) {
                throw new UnreadableJson("Send what is to change: title, mode, editing or facilitatorVotes.");
            }
            if (title.filter(text -> text.isBlank() || text.length() > LONGEST_TITLE)
                    .isPresent()) {
                throw new UnreadableJson("A title has 1 to 200 characters.");
            }
            return new ConfigureSession(supplies.by(), title, mode, editing, facilitatorVotes);
        }
    }

    record MemberBody(Optional<PersonId> person, Optional<String> name, Role role) {
        /** Longest name, in characters. */
        private static final int LONGEST_NAME = 200;

        Member member(Supplies supplies) {
            if (person.isPresent()) {
                return supplies.known()
                        .orElseThrow(() -> new UnreadableJson("The organisation has no person " + person.get() + "."))
                        .as(supplies.freshMember(), role);
            }
            var called = name.map(String::strip)
                    .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME)
                    .orElseThrow(() -> new UnreadableJson("Send the person's id, or a name of 1 to 200 characters."));
            return new Member(supplies.freshMember(), called, role, Optional.empty(), Optional.empty());
        }
    }
}
