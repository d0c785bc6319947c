package dev.plumbline.store;

import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.testing.SampleFramework;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of framework versions promises. Each test uses an id of its own, so that one database serves them all. */
public abstract class FrameworkStoreContract {
    private static final Instant MONDAY = Instant.parse("2026-03-09T10:15:00.123Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-13T10:15:00.123Z");

    private final FrameworkId id = new FrameworkId("engineering-" + UUID.randomUUID());
    private final Framework framework = called(SampleFramework.ladder().document());
    private FrameworkStore store;

    @BeforeEach
    void openStore() {
        store = open();
    }

    protected abstract FrameworkStore open();

    private Framework called(FrameworkDocument sample) {
        return Framework.of(new FrameworkDocument(
                id,
                sample.name(),
                sample.version(),
                sample.family(),
                sample.summary(),
                sample.reviewed(),
                sample.source(),
                sample.scale(),
                sample.tracks(),
                sample.levels(),
                sample.areas(),
                sample.competencies(),
                sample.cells(),
                sample.transitions(),
                sample.defaultCriteria()));
    }

    @Test
    void a_new_framework_is_a_draft_of_its_own_version() {
        var added = value(store.addDraft(framework, MONDAY));

        assertThat(added).isEqualTo(FrameworkVersion.draft(framework, MONDAY));
        assertThat(value(store.find(id, 2))).contains(added);
        assertThat(value(store.newest(id))).contains(added);
        assertThat(value(store.newestPublished(id))).isEmpty();
    }

    @Test
    void a_known_one_gets_the_next_version_whatever_its_own() {
        value(store.addDraft(framework, MONDAY));
        var next = value(store.addDraft(framework, FRIDAY));

        assertThat(next.entry().version()).isEqualTo(3);
        assertThat(next.framework().version()).isEqualTo(3);
        assertThat(value(store.newest(id))).contains(next);
        assertThat(value(store.find(id, 2)).orElseThrow().framework()).isEqualTo(framework);
    }

    @Test
    void two_who_add_at_once_get_two_versions() {
        value(store.addDraft(framework, MONDAY));
        var one = store.addDraft(framework, MONDAY);
        var two = store.addDraft(framework, MONDAY);

        assertThat(List.of(value(one).entry().version(), value(two).entry().version()))
                .containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void publishing_keeps_the_first_day() {
        var draft = value(store.addDraft(framework, MONDAY));
        value(store.addDraft(framework, MONDAY));

        var published = value(store.publish(id, 2, MONDAY)).orElseThrow();
        assertThat(published).isEqualTo(draft.publishedAt(MONDAY).entry());
        assertThat(value(store.publish(id, 2, FRIDAY))).contains(published);
        assertThat(value(store.newestPublished(id))).contains(draft.publishedAt(MONDAY));
    }

    @Test
    void what_is_not_there_is_not_found_and_not_published() {
        assertThat(value(store.find(id, 2))).isEmpty();
        assertThat(value(store.newest(id))).isEmpty();
        assertThat(value(store.publish(id, 2, MONDAY))).isEmpty();
    }

    @Test
    void the_list_has_every_version_newest_first() {
        var first = value(store.addDraft(framework, MONDAY)).publishedAt(FRIDAY).entry();
        var second = value(store.addDraft(framework, FRIDAY)).entry();
        value(store.publish(id, 2, FRIDAY));

        assertThat(value(store.list()).stream().filter(entry -> entry.id().equals(id)))
                .containsExactly(second, first);
        assertThat(second.published()).isEqualTo(Optional.empty());
    }
}
