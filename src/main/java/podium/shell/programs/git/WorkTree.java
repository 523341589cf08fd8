package podium.shell.programs.git;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;

/** The files of a clone, and the directory {@code .git} that tells where they came from. */
record WorkTree(Process process) {
    private static final int FATAL = 128;
    private static final int SHORT = 7;
    private static final String HEAD_OF_MAIN = ".git/refs/heads/main";
    private static final Pattern URL = Pattern.compile("(?m)^\\s*url = (.*)$");

    /** Makes a directory with the files of a repository; the exit code. Rule: git-clone(1). */
    int clone(String url, String directory) {
        try {
            if (process.files().isDirectory(directory) && !process.files().list(directory).isEmpty()) {
                process.err(
                        "fatal: destination path '" + directory + "' already exists and is not an empty directory.\n");
                return FATAL;
            }
            if (!process.files().isDirectory(directory)) process.files().makeDirectory(directory, 0777);
        } catch (SystemError e) {
            process.err("fatal: could not create work tree dir '" + directory + "': " + e.words() + "\n");
            return FATAL;
        }
        process.err("Cloning into '" + directory + "'...\n");
        Optional<SequencedMap<String, byte[]>> files = new Remote(process, url).files();
        if (files.isEmpty()) {
            quietlyRemove(directory);
            return FATAL;
        }
        files.get().forEach((path, content) -> write(Paths.child(directory, path), content));
        write(Paths.child(directory, ".git/HEAD"), Text.bytes("ref: refs/heads/main\n"));
        write(Paths.child(directory, HEAD_OF_MAIN), Text.bytes(commit(files.get()) + "\n"));
        write(Paths.child(directory, ".git/config"), Text.bytes(config(url)));
        return 0;
    }

    /**
     * Brings the clone that holds the working directory up to date; the exit code. What was changed or removed by hand stays
     * so as long as there is nothing new. Rule: git-pull(1).
     */
    int pull() {
        Optional<String> top = top();
        if (top.isEmpty() || process.files().look(Paths.child(top.get(), HEAD_OF_MAIN)).isEmpty()) {
            process.err("fatal: not a git repository (or any of the parent directories): .git\n");
            return FATAL;
        }
        Matcher url = URL.matcher(process.files().text(Paths.child(top.get(), ".git/config")));
        if (!url.find()) {
            process.err("fatal: No remote repository specified.  Please, specify either a URL or a\n"
                    + "remote name from which new revisions should be fetched.\n");
            return 1;
        }
        Optional<SequencedMap<String, byte[]>> files = new Remote(process, url.group(1)).files();
        if (files.isEmpty()) return 1;
        String head = Paths.child(top.get(), HEAD_OF_MAIN);
        String old = process.files().text(head).strip();
        String now = commit(files.get());
        if (old.equals(now)) {
            process.out("Already up to date.\n");
            return 0;
        }
        process.err("From " + url.group(1) + "\n");
        files.get().forEach((path, content) -> write(Paths.child(top.get(), path), content));
        write(head, Text.bytes(now + "\n"));
        process.out("Updating " + old.substring(0, SHORT) + ".." + now.substring(0, SHORT) + "\nFast-forward\n");
        return 0;
    }

    /** A name for a state of the repository: 40 digits that are the same for the same files. */
    private static String commit(SequencedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            files.forEach((path, content) -> {
                digest.update(Text.bytes(path + "\0"));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** The working directory or the nearest one above it that is a clone. */
    private Optional<String> top() {
        String directory = process.state().workingDirectory();
        while (process.files().look(Paths.child(directory, ".git/config")).isEmpty()) {
            if (directory.equals("/")) return Optional.empty();
            directory = Paths.parent(directory);
        }
        return Optional.of(directory);
    }

    private static String config(String url) {
        return String.format(Locale.ROOT, """
                [core]
                \trepositoryformatversion = 0
                \tfilemode = true
                \tbare = false
                \tlogallrefupdates = true
                [remote "origin"]
                \turl = %s
                \tfetch = +refs/heads/*:refs/remotes/origin/*
                [branch "main"]
                \tremote = origin
                \tmerge = refs/heads/main
                """, url);
    }

    private void write(String path, byte[] content) {
        parents(Paths.parent(path));
        process.files().write(path, content, OpenMode.WRITE);
    }

    private void parents(String path) {
        if (process.files().isDirectory(path)) return;
        parents(Paths.parent(path));
        process.files().makeDirectory(path, 0777);
    }

    private void quietlyRemove(String directory) {
        try {
            process.files().removeDirectory(directory);
        } catch (SystemError e) {
            // It was there before, or is in use: it stays.
            return;
        }
    }
}
