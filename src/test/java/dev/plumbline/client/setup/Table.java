package dev.plumbline.client.setup;

import dev.plumbline.client.Seat;
import java.util.List;

/** A session that is ready to start, and the seats at it. */
public record Table(String session, List<Seat> seats) {
    public Seat facilitator() {
        return only("facilitator");
    }

    public Seat screen() {
        return only("screen");
    }

    public Seat observer() {
        return only("observer");
    }

    /** In the order in which they were invited, managers first. */
    public List<Seat> committee() {
        return of("committee");
    }

    private Seat only(String role) {
        return of(role).get(0);
    }

    private List<Seat> of(String role) {
        return seats.stream().filter(seat -> seat.role().equals(role)).toList();
    }
}
