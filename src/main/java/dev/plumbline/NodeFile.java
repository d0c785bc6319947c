package dev.plumbline;

import dev.plumbline.store.NodeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The name of this server, kept in the data folder so that it takes its own sessions back after a crash (PROTOCOL [L2]). */
final class NodeFile {
    private NodeFile() {}

    static NodeName in(Path data) {
        var file = data.resolve("node");
        try {
            Files.createDirectories(data);
            if (Files.notExists(file)) Files.writeString(file, "node-" + UUID.randomUUID() + "\n");
            return new NodeName(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new StartRefused("It cannot write in " + data + ": give it a folder it may write to in "
                    + Setting.DATA.variable() + ".");
        }
    }
}
