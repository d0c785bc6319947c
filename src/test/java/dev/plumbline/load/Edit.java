package dev.plumbline.load;

import dev.plumbline.client.Result;

/** An edit that was answered: when it was due and when it went out, when its answer came. */
record Edit(String cid, long due, long sent, long answered, Result result, boolean measured) {
    int seq() {
        return Math.toIntExact(result.seq());
    }

    boolean isKept() {
        return result.isKept();
    }
}
