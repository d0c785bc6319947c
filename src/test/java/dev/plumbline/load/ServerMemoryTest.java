package dev.plumbline.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The heap in use, as several collectors and versions of Java word it. */
class ServerMemoryTest {
    @Test
    void the_first_figure_of_use_is_the_heap() {
        assertThat(ServerMemory.heap("garbage-first heap   total 262144K, used 13435K [0x01, 0x02)\n"
                        + " Metaspace used 77K, committed 99K"))
                .isEqualTo(13_435);
        assertThat(ServerMemory.heap("garbage-first heap total reserved 1K, committed 2K, used 3K [0x01, 0x02)"))
                .isEqualTo(3);
    }

    @Test
    void a_running_process_has_some() {
        var own = ServerMemory.of(ProcessHandle.current().pid());
        assertThat(own.heapKiB()).isPositive();
    }
}
