package dev.plumbline.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.setup.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A live session with its facilitator seated; whatever they say, the server must not find a bug in itself. */
abstract class AtTheTable {
    static Table table;

    private final LogEar log = new LogEar();
    Talker talker;

    @BeforeAll
    static void make() {
        table = House.live();
    }

    @BeforeEach
    void sit_down() {
        log.open();
        talker = Talker.joined(table.facilitator());
    }

    @AfterEach
    void nothing_is_held_to_be_a_bug() {
        talker.hangUp();
        log.close();
        assertThat(log.heard()).isEmpty();
    }
}
