package dev.plumbline.load;

import dev.plumbline.client.Result;

/** An edit that was answered: when it went out, when its answer came. */
record Edit(String cid, long sent, long answered, Result result, boolean measured) {
    int seq() {
        return Math.toIntExact(result.seq());
    }

    boolean isKept() {
        return result.isKept();
    }
}
