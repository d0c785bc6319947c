package dev.plumbline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.intake.framework.DocumentIntake;
import dev.plumbline.intake.framework.MatrixIntake;
import dev.plumbline.intake.framework.TableOrigin;
import dev.plumbline.intake.people.AttestationsIntake;
import dev.plumbline.intake.people.KnownPeople;
import dev.plumbline.intake.people.KnownRatings;
import dev.plumbline.intake.people.PeopleIntake;
import dev.plumbline.intake.people.ProposalsIntake;
import dev.plumbline.intake.people.RatingsIntake;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Table;
import dev.plumbline.testing.Seeded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whatever somebody sends, nothing is thrown, and what is kept holds together. */
class GarbageTest {
    private static final List<String> HEADERS = List.of(
            "person_id,name,email,manager_id,track,level_id,level_since,tag",
            "person_id,competency,rating,rater_id,evidence,manager_id,level_id",
            "person_id,criterion,met,waived,evidence",
            "track,level_order,level_id,level_title,competency,competency_kind,descriptor");
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "a",
            "b",
            "c",
            "L1",
            "maker.L1",
            "Maker",
            "1",
            "2",
            "3",
            "9",
            "-1",
            "1e9",
            "core",
            "area",
            "2025-02-30",
            "2025-01-31",
            "scope",
            "yes",
            "\"",
            "\"\"",
            "\"x\"y",
            "\"two\nlines\"",
            "\r",
            "\n",
            ";",
            "\u0000",
            "\uFFFD",
            "=1+1",
            "語",
            "💛",
            ",",
            "Craft",
            "craft");

    @Seeded(known = 1)
    void random_bytes_are_answered(long seed) {
        var file = new byte[new Random(seed).nextInt(300)];
        new Random(seed + 1).nextBytes(file);

        assertThatNoException().isThrownBy(() -> readAsEverything(file, Map.of("person_id", "a")));
    }

    @Seeded(known = 1, fresh = 300)
    void random_rows_under_a_fitting_header_are_answered(long seed) {
        var random = new Random(seed);
        var file = HEADERS.get(random.nextInt(HEADERS.size())) + "\n"
                + IntStream.range(0, random.nextInt(30))
                        .mapToObj(row -> row(random))
                        .collect(Collectors.joining("\n"));

        assertThatNoException().isThrownBy(() -> readAsEverything(file.getBytes(UTF_8), Map.of()));
    }

    private static String row(Random random) {
        return random.ints(random.nextInt(9), 0, CELLS.size())
                .mapToObj(CELLS::get)
                .collect(Collectors.joining(","));
    }

    private static void readAsEverything(byte[] file, Map<String, String> renames) {
        var table = Csv.read(file, renames);
        var framework = framework(table);
        var people = new PeopleIntake(KnownPeople.NOBODY, framework).read(table);
        var known = KnownPeople.of(people.values());
        var cycle = new CycleId("now");
        framework.ifPresent(ladder -> {
            new RatingsIntake(cycle, known, KnownRatings.NONE, ladder).read(table);
            new ProposalsIntake(cycle, known, ladder).read(table);
            new AttestationsIntake(known, ladder.criterionIds(), "somebody").read(table);
        });
        DocumentIntake.yaml(file);
        DocumentIntake.json(file);
    }

    /** The file's own framework, which must be one if there is a document at all, else a small one. */
    private static Optional<Framework> framework(Table table) {
        var draft = new MatrixIntake(TableOrigin.named("?", 1, Optional.empty())).read(table);
        draft.document().ifPresent(document -> assertThat(document.problems()).isEmpty());
        var small = Csv.read((HEADERS.get(3) + "\nMaker,1,L1,,Craft,core,a\nLead,1,L1,,Craft,core,a").getBytes(UTF_8));
        return draft.document()
                .or(() -> new MatrixIntake(TableOrigin.named("Small", 1, Optional.empty()))
                        .read(small)
                        .document())
                .map(Framework::of);
    }
}
