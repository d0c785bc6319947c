package dev.plumbline.store;

import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of links promises. Each test uses holders of its own, so that one database serves them all. */
public abstract class LinkStoreContract {
    private static final Instant MONDAY = Instant.parse("2026-03-09T10:15:00.123Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-13T10:15:00.123Z");

    private final String mark = UUID.randomUUID().toString();
    private final LinkHolder member = new LinkHolder.SessionMember(new SessionId("s/" + mark), new MemberId("m\"1"));
    private final LinkHolder employee = new LinkHolder.Employee(new PersonId("p-" + mark));
    private final LinkHolder administrator = new LinkHolder.Administrator();
    private LinkStore store;

    @BeforeEach
    void openStore() {
        store = open();
    }

    protected abstract LinkStore open();

    private Link link(String hash, LinkHolder holder) {
        return new Link(hash + mark, holder, MONDAY, Optional.empty());
    }

    private Optional<Link> find(String hash) {
        return value(store.find(hash + mark));
    }

    @Test
    void a_link_is_found_by_its_hash_whoever_holds_it() {
        for (var link : List.of(link("a", member), link("b", employee), link("c", administrator))) {
            value(store.add(link));
            assertThat(value(store.find(link.hash()))).contains(link);
        }
        assertThat(find("other")).isEmpty();
    }

    @Test
    void a_new_link_ends_the_one_before_and_no_other() {
        value(store.add(link("a", member)));
        value(store.add(link("b", employee)));
        value(store.use("a" + mark, FRIDAY));

        value(store.add(link("c", member)));

        assertThat(find("a")).isEmpty();
        assertThat(find("b")).contains(link("b", employee));
        assertThat(find("c")).contains(link("c", member));
    }

    @Test
    void administrators_may_hold_several() {
        value(store.add(link("a", administrator)));
        value(store.add(link("b", administrator)));

        assertThat(find("a")).isPresent();
        assertThat(find("b")).isPresent();
        assertThat(value(store.hasAdministrator())).isTrue();
    }

    @Test
    void a_revoked_link_is_gone() {
        value(store.add(link("a", member)));
        value(store.add(link("b", employee)));

        assertThat(value(store.revoke(member))).isTrue();
        assertThat(value(store.revoke(member))).isFalse();
        assertThat(find("a")).isEmpty();
        assertThat(find("b")).isPresent();
    }

    @Test
    void the_first_use_is_noted_once() {
        value(store.add(link("a", member)));

        assertThat(value(store.use("a" + mark, FRIDAY))).isTrue();
        assertThat(value(store.use("a" + mark, FRIDAY.plusSeconds(1)))).isFalse();
        assertThat(value(store.use("other" + mark, FRIDAY))).isFalse();
        assertThat(find("a").orElseThrow().firstUsed()).contains(FRIDAY);
    }

    @Test
    void the_access_log_tells_the_newest_first() {
        var made = new AccessEntry(MONDAY, "administrator", AccessEntry.What.LINK_MADE, member);
        var used = new AccessEntry(MONDAY, "p-" + mark, AccessEntry.What.LINK_USED, employee);
        value(store.note(made));
        value(store.note(used));

        assertThat(value(store.accessLog(2))).containsExactly(used, made);
        assertThat(value(store.accessLog(1))).containsExactly(used);
    }
}
