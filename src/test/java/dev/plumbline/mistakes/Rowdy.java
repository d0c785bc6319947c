package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Json;
import dev.plumbline.client.Seat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A member who talks and talks, now and then with a wrong greeting, and comes back whenever the server hangs up. */
final class Rowdy {
    private static final int FRAMES_A_SALVO = 24;
    private static final int SALVOS_A_SOCKET = 4;
    private static final int WRONG_GREETING_IN = 5;
    private static final int CLOSING_IN = 5;
    private static final int HELLO_AGAIN_IN = 200;
    private static final int BAD_TOKEN = 4501;

    private final Seat seat;
    private final Random chance;
    private final FrameSamples samples;
    private final Mutator mutator;
    private final AtomicInteger left;
    private int accepted;

    Rowdy(Seat seat, long seed, AtomicInteger left) {
        this.seat = seat;
        this.chance = new Random(seed);
        this.samples = new FrameSamples(chance);
        this.mutator = new Mutator(chance);
        this.left = left;
    }

    /** Talks until enough has been said by all; answers how many commands were accepted. */
    int talk() {
        while (left.get() > 0) {
            if (chance.nextInt(WRONG_GREETING_IN) == 0) greetWrongly();
            else talkOnce();
        }
        return accepted;
    }

    private void talkOnce() {
        var talker = Talker.joined(seat);
        for (int salvos = 0; salvos < SALVOS_A_SOCKET && left.get() > 0; salvos++) {
            var salvo = salvo(talker.position());
            left.addAndGet(-salvo.size());
            var open = salvo.fire(talker);
            accepted += salvo.accepted();
            if (!open) return;
        }
        talker.hangUp();
    }

    private Salvo salvo(long position) {
        var salvo = new Salvo();
        while (salvo.size() < FRAMES_A_SALVO && !salvo.isLast()) salvo.add(text(position));
        return salvo;
    }

    /** Most that would close the socket is not said, or there would be more greetings than anything else. */
    private String text(long position) {
        var text = anyText(position);
        while (Lawful.of(text) instanceof Lawful.Closes && chance.nextInt(CLOSING_IN) > 0) text = anyText(position);
        return text;
    }

    private String anyText(long position) {
        var good = chance.nextInt(HELLO_AGAIN_IN) == 0
                ? samples.hello(seat.session(), seat.token())
                : samples.next(position);
        return asSent(chance.nextInt(3) == 0 ? good.toString() : mutator.spoiled(good));
    }

    /** Half a surrogate pair cannot be sent. */
    static String asSent(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    private void greetWrongly() {
        var text = asSent(mutator.spoiled(samples.hello(seat.session(), seat.token())));
        left.decrementAndGet();
        var talker = new Talker().say(text);
        if (isAdmitted(text)) {
            talker.hear("welcome");
            talker.hangUp();
        } else {
            var code = Lawful.of(text) instanceof Lawful.Closes closes
                    ? closes.code()
                    : Lawful.of(text) instanceof Lawful.Welcome ? BAD_TOKEN : Lawful.MALFORMED;
            assertThat(talker.closed().code()).as(text).isEqualTo(code);
        }
    }

    private boolean isAdmitted(String text) {
        if (!(Lawful.of(text) instanceof Lawful.Welcome)) return false;
        var hello = Json.parse(text);
        return hello.path("session").asText().equals(seat.session())
                && hello.path("token").isTextual()
                && hello.path("token").textValue().equals(seat.token());
    }
}
