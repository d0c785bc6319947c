package dev.plumbline;

import dev.plumbline.demo.Demo.Invitation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/**
 * The links of the first start, kept readable for the operator alone, so that a later start can show them again. The
 * database holds only their hashes. Deleting the file takes nothing away but this.
 */
final class InvitationFile {
    private final Path file;

    InvitationFile(Path data) {
        this.file = data.resolve("links");
    }

    void add(List<Invitation> invitations) {
        if (invitations.isEmpty()) return;
        var lines = invitations.stream()
                .map(invitation -> invitation.role() + " " + invitation.token())
                .toList();
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) create();
            Files.write(file, lines, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw refused();
        }
    }

    List<Invitation> read() {
        try {
            if (Files.notExists(file)) return List.of();
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(" "))
                    .filter(words -> words.length == 2)
                    .map(words -> new Invitation(words[0], Arrays.asList(words).getLast()))
                    .toList();
        } catch (IOException failure) {
            throw refused();
        }
    }

    private void create() throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private StartRefused refused() {
        return new StartRefused("It cannot read and write " + file + ": give it a folder it may use in "
                + Setting.DATA.variable() + ".");
    }
}
