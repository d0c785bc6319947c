package dev.plumbline.demo;

import dev.plumbline.demo.DemoPlan.CycleFiles;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.people.AttestationsIntake;
import dev.plumbline.intake.people.KnownPeople;
import dev.plumbline.intake.people.KnownRatings;
import dev.plumbline.intake.people.PeopleIntake;
import dev.plumbline.intake.people.ProposalsIntake;
import dev.plumbline.intake.people.RatingsIntake;
import dev.plumbline.intake.table.Table;
import dev.plumbline.store.OrganisationStore;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Imports the demo's framework, people and cycles, one file after the other. */
record DemoOrganisation(OrganisationStore store, DemoPlan plan, Instant now) {
    private static final String HR = "HR";

    Future<Void> load() {
        return store.frameworks()
                .addDraft(DemoFiles.framework(plan.framework().file()), now)
                .compose(draft -> publish(draft.framework()))
                .compose(framework -> people(framework).compose(known -> cycles(known, framework)));
    }

    private Future<Framework> publish(Framework framework) {
        return store.frameworks()
                .publish(framework.id(), framework.version(), now)
                .map(framework);
    }

    private Future<KnownPeople> people(Framework framework) {
        var intake = new PeopleIntake(KnownPeople.NOBODY, Optional.of(framework));
        var people = DemoFiles.whole(intake.read(DemoFiles.table(plan.people())));
        return store.people().put(people).map(KnownPeople.of(people));
    }

    private Future<Void> cycles(KnownPeople known, Framework framework) {
        var done = Future.<Void>succeededFuture();
        for (var files : plan.cycles()) done = done.compose(before -> cycle(files, known, framework));
        return done;
    }

    private Future<Void> cycle(CycleFiles files, KnownPeople known, Framework framework) {
        var cycle =
                new Cycle(files.id(), files.name(), framework.id(), framework.version(), files.opens(), files.closes());
        var ratings = new RatingsIntake(cycle.id(), known, KnownRatings.NONE, framework);
        var proposals = new ProposalsIntake(cycle.id(), known, framework);
        return store.cycles()
                .create(cycle)
                .compose(created -> store.cycles().rate(rows(files.ratings(), ratings::read)))
                .compose(rated -> store.cycles().propose(rows(files.proposals(), proposals::read)))
                .compose(proposed -> store.people().attest(attestations(files, known, framework)));
    }

    private static List<PersonAttestation> attestations(CycleFiles files, KnownPeople known, Framework framework) {
        var intake = new AttestationsIntake(known, framework.criterionIds(), HR);
        return rows(files.attestations(), intake::read).stream()
                .map(said -> said.waived() ? said : byManager(said, known))
                .toList();
    }

    private static PersonAttestation byManager(PersonAttestation said, KnownPeople known) {
        var by = known.find(said.person())
                .flatMap(person -> person.manager())
                .map(PersonId::value)
                .orElse(HR);
        return new PersonAttestation(said.person(), said.criterion(), said.met(), said.waived(), said.evidence(), by);
    }

    private static <T> List<T> rows(Optional<String> file, Function<Table, Intake<T>> intake) {
        return file.map(DemoFiles::table).map(intake).map(DemoFiles::whole).orElse(List.of());
    }
}
