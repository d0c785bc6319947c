package dev.plumbline.intake.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Sheet;
import dev.plumbline.intake.table.Workbook;
import dev.plumbline.testing.Seeded;
import dev.plumbline.wire.Yaml;
import dev.plumbline.wire.framework.FrameworkWriter;
import java.util.Optional;

/** [H2] What was written comes back: a document wholly, a table with all that a table can hold. */
class RoundTripTest {
    @Seeded(
            known = {1, 2, 3},
            fresh = 40)
    void a_document_comes_back_as_it_was(long seed) {
        var framework = RandomFramework.of(seed);

        var back =
                DocumentIntake.yaml(Yaml.write(FrameworkWriter.write(framework)).getBytes(UTF_8));

        assertThat(back.problems()).isEmpty();
        assertThat(back.document()).contains(framework.document());
    }

    @Seeded(
            known = {1, 2, 3},
            fresh = 60)
    void a_table_of_text_holds_what_a_table_can(long seed) {
        var framework = RandomFramework.of(seed);

        assertComesBack(framework, Csv.sheet(MatrixExport.of(framework).csv().getBytes(UTF_8)));
    }

    @Seeded(
            known = {1, 2},
            fresh = 20)
    void a_workbook_holds_the_same(long seed) {
        var framework = RandomFramework.of(seed);

        assertComesBack(framework, Workbook.sheet(MatrixExport.of(framework).xlsx()));
    }

    static void assertComesBack(Framework framework, Sheet sheet) {
        var back = new MatrixIntake(TableOrigin.named(framework.name(), 1, Optional.empty())).read(sheet, Wishes.NONE);

        assertThat(back.problems()).isEmpty();
        assertThat(back.document().map(FrameworkDocument::problems))
                .hasValueSatisfying(problems -> assertThat(problems).isEmpty());
        assertThat(back.document().map(Holdable::of)).contains(Holdable.of(framework.document()));
    }
}
