package dev.plumbline.client;

/** The server's digest of what it sent, beside the client's of what it holds, at the moment the former arrived. */
public record Proof(long seq, String sha256, long position, String own) {
    public boolean holds() {
        return seq == position && sha256.equals(own);
    }
}
