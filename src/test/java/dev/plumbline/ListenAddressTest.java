package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody can listen, the sentence names the one setting that has to change. */
class ListenAddressTest {
    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = new ListenAddress("127.0.0.1", taken.getLocalPort());
            assertThatThrownBy(address::requireFree)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("PLUMBLINE_PORT")
                    .hasMessageNotContaining("PLUMBLINE_HOST");
        }
    }

    /** The first is set aside for documents, so that no machine has it; the second is no name at all. */
    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "not a host"})
    void an_address_of_no_network_here_is_refused_by_the_name_of_the_host(String host) {
        var address = new ListenAddress(host, 8080);
        assertThatThrownBy(address::requireFree)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("PLUMBLINE_HOST")
                .hasMessageNotContaining("PLUMBLINE_PORT");
    }

    @Test
    void a_free_one_may_be_asked_for_twice() throws IOException {
        var address = new ListenAddress("127.0.0.1", freePort());
        address.requireFree();
        assertThatCode(address::requireFree).doesNotThrowAnyException();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
