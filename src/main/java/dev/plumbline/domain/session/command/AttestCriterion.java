package dev.plumbline.domain.session.command;

import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Attests a criterion that ratings cannot show: {@code criterion.attest}. */
public record AttestCriterion(
        MemberId by,
        PersonId person,
        CriterionId criterion,
        Optional<Boolean> met,
        boolean waived,
        Optional<String> evidence)
        implements Command {
    @Override
    public Set<Role> roles() {
        return COMMITTEE_TOO;
    }

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.criterion(person, criterion));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.criterion(person, criterion));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof CriterionAttested attested
                && attested.person().equals(person)
                && attested.criterion().equals(criterion)
                && attested.attestation().equals(attestation());
    }

    @Override
    public Ruling decideOn(Session session) {
        var subject = session.person(person);
        if (subject.isEmpty()) return Refusals.unknownPerson(person);
        var nodes = nodes(session.framework());
        if (nodes.isEmpty()) {
            return Ruling.reject(Rejection.UNKNOWN_TARGET, "The framework has no criterion " + criterion + ".");
        }
        if (met.isPresent() && !waived && nodes.stream().allMatch(AttestCriterion::isComputed)) {
            return Ruling.reject(
                    Rejection.INVALID,
                    "Nobody attests " + criterion + ": it follows from ratings, dates or the decision.");
        }
        if (!session.isOpen()) return Refusals.closed();
        return mayAttest(session, subject.get())
                ? Ruling.accept(new CriterionAttested(person, criterion, attestation()))
                : Ruling.reject(
                        Rejection.FORBIDDEN, "Only the person's manager attests this; only the facilitator waives.");
    }

    private Attestation attestation() {
        return new Attestation(met, waived, evidence, by.value());
    }

    private boolean mayAttest(Session session, Subject subject) {
        return session.isActing(by) || (session.isManagerOf(by, subject) && !waived);
    }

    private static boolean isComputed(Criteria node) {
        return node instanceof Criteria.Rule rule && !rule.requirement().isAttested();
    }

    private List<Criteria> nodes(Framework framework) {
        var own = framework.document().transitions().stream().flatMap(transition -> transition.criteria().stream());
        return Stream.concat(own, Stream.of(framework.defaultCriteria()))
                .flatMap(Criteria::nodes)
                .filter(node -> node.named().filter(criterion::equals).isPresent())
                .toList();
    }
}
