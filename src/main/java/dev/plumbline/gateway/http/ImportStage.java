package dev.plumbline.gateway.http;

/** How far an import has come. */
enum ImportStage {
    READING("reading"),
    KEEPING("keeping"),
    REACHING_SESSIONS("reaching-sessions"),
    DONE("done"),
    REFUSED("refused");

    final String word;

    ImportStage(String word) {
        this.word = word;
    }
}
