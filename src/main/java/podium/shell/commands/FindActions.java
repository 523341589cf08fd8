package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.SystemError;

/** What find does with the files it finds, and the exit code that comes of it. */
final class FindActions {
    private final Call call;
    private final List<Batch> batches = new ArrayList<>();
    private int status;

    private record Batch(List<String> command, List<String> paths) {
    }

    FindActions(Call call) {
        this.call = call;
    }

    int status() {
        return status;
    }

    /** A file could not be reached. */
    void failed(String path, SystemError error) {
        status = call.fail(path + ": " + error.words());
    }

    boolean print(FoundFile item, String end) {
        call.out(item.path() + end);
        return true;
    }

    boolean delete(FoundFile item) {
        try {
            if (item.inode() instanceof DirectoryInode) call.files().removeDirectory(item.path());
            else call.files().unlink(item.path());
            return true;
        } catch (SystemError e) {
            status = call.fail(item.path() + ": " + e.words());
            return false;
        }
    }

    /** Runs a command for each file. */
    Predicate<FoundFile> each(List<String> command) {
        return file -> execute(command.stream().map(word -> word.replace("{}", file.path())).toList());
    }

    /** Runs a command once at the end, for all files. */
    Predicate<FoundFile> together(List<String> command) {
        Batch batch = new Batch(command, new ArrayList<>());
        batches.add(batch);
        return file -> batch.paths().add(file.path());
    }

    /** Runs the commands that wait for the end. */
    void finish() {
        for (Batch batch : batches) {
            if (batch.paths().isEmpty()) continue;
            List<String> line = new ArrayList<>(batch.command());
            line.addAll(batch.paths());
            if (!execute(line)) status = 1;
        }
    }

    private boolean execute(List<String> line) {
        try {
            return Programs.run(call.process(), line).code() == 0;
        } catch (SystemError e) {
            call.complain(line.getFirst() + ": " + e.words());
            return false;
        }
    }
}
