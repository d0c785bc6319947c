package dev.plumbline.load;

/** Frames and bytes that reached somebody: deltas, and figures that changed. */
record Traffic(long deltas, long deltaBytes, long figures, long figureBytes) {
    static final Traffic NONE = new Traffic(0, 0, 0, 0);

    Traffic delta(int bytes) {
        return new Traffic(deltas + 1, deltaBytes + bytes, figures, figureBytes);
    }

    Traffic figures(int bytes) {
        return new Traffic(deltas, deltaBytes, figures + 1, figureBytes + bytes);
    }

    Traffic and(Traffic other) {
        return new Traffic(
                deltas + other.deltas,
                deltaBytes + other.deltaBytes,
                figures + other.figures,
                figureBytes + other.figureBytes);
    }

    String row(String name) {
        return "%-40s a delta %d bytes; figures %.2f frames and %d bytes an edit"
                .formatted(name, per(deltaBytes), figures / (double) Math.max(1, deltas), per(figureBytes));
    }

    private long per(long bytes) {
        return bytes / Math.max(1, deltas);
    }
}
