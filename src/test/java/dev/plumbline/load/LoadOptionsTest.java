package dev.plumbline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.load.baseline.Baseline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Everything a run is asked for has an end, and load goes to this machine only. */
class LoadOptionsTest {
    @Command
    private static final class Asked {
        @Mixin
        private final LoadOptions options = new LoadOptions();
    }

    private static LoadOptions checked(String... arguments) {
        var asked = new Asked();
        new CommandLine(asked).parseArgs(arguments);
        asked.options.check();
        return asked.options;
    }

    @ParameterizedTest
    @CsvSource({
        "--clients, 3, --clients must be from 4 to 200",
        "--edits, 1000, --edits must be from 1 to 200",
        "--seconds, 601, --seconds must be from 1 to 600",
        "--parse, 21, --parse must be from 4 to 20",
        "--rounds, 0, --rounds must be from 1 to 20",
        "--slow, 51, --slow must be from 0 to 50",
        "--url, http://example.org, --url must point to this machine"
    })
    void what_is_out_of_bounds_is_refused_in_a_sentence(String option, String value, String sentence) {
        assertThatThrownBy(() -> checked(option, value))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void without_options_both_baselines_are_measured() {
        assertThat(checked().beside).isEqualTo(List.of(Baseline.RELAY, Baseline.INSERT));
    }

    @Test
    void a_percentage_of_slow_clients_is_at_least_one() {
        assertThat(checked("--slow", "5", "--clients", "64").sleepers()).isEqualTo(4);
        assertThat(checked("--slow", "1", "--clients", "20").sleepers()).isEqualTo(1);
        assertThat(checked().sleepers()).isZero();
    }
}
