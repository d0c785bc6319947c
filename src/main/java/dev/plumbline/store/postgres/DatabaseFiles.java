package dev.plumbline.store.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the embedded database and the password that opens it. */
record DatabaseFiles(Path path, Password password) {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFiles.class);

    static DatabaseFiles in(DataDirectory directory) {
        return new DatabaseFiles(directory.resolve("postgres"), new Password(directory.resolve("postgres.password")));
    }

    void makeIfMissing(PostgresPrograms programs, String user) throws IOException {
        new WholeDirectory(path).makeIfMissing(unfinished -> {
            LOG.info("Making a database in {} ...", path);
            password.makeIfMissing();
            programs.run("initdb", initialisation(unfinished, user)).orFail();
        });
    }

    private List<String> initialisation(Path directory, String user) {
        return List.of(
                "--pgdata=" + directory,
                "--username=" + user,
                "--pwfile=" + password.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }
}
