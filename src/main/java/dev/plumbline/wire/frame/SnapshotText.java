package dev.plumbline.wire.frame;

/** A snapshot as it is fetched (PROTOCOL [H5]); the cells and figures are JSON objects. */
public record SnapshotText(String epoch, long seq, String cells, String figures, long figuresAt) {
    public String text() {
        return "{\"epoch\":\"" + epoch + "\",\"seq\":" + seq + ",\"cells\":" + cells + ",\"figures\":" + figures
                + ",\"figuresAt\":" + figuresAt + '}';
    }
}
