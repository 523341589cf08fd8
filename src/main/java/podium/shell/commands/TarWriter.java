package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;

/** Gathers the members of an archive from the files that are named. */
final class TarWriter {
    private final Call call;
    private final TarNames names;
    private final boolean verbose;
    private final boolean toOutput;
    private final Accounts accounts;
    private final List<TarEntry> entries = new ArrayList<>();
    private final TreeMap<Long, String> linked = new TreeMap<>();
    private boolean failed;

    TarWriter(Call call, List<String> excluded, boolean verbose, boolean toOutput) {
        this.call = call;
        this.names = new TarNames(excluded);
        this.verbose = verbose;
        this.toOutput = toOutput;
        this.accounts = Accounts.of(call.process());
    }

    List<TarEntry> entries() {
        return entries;
    }

    boolean failed() {
        return failed;
    }

    /** Adds a file, or a directory with all that is in it. */
    void add(String path) {
        call.process().step();
        String name = names.inArchive(path).replaceAll("(?<=.)/+$", "");
        if (names.leftOut(name)) return;
        if (path.startsWith("/") && entries.isEmpty()) call.complain("removing leading '/' from member names");
        try {
            Inode inode = call.files().findLink(path).required();
            boolean directory = inode instanceof DirectoryInode;
            TarEntry entry = entry(path, directory && !name.endsWith("/") ? name + "/" : name, inode);
            if (!entry.name().equals("/")) entries.add(entry);
            if (verbose) tell(entry.name());
            if (directory) for (String child : call.files().list(path)) add(Paths.child(path, child));
        } catch (SystemError e) {
            call.complain(path + ": " + e.words());
            failed = true;
        }
    }

    private void tell(String line) {
        if (toOutput) call.process().err(line + "\n");
        else call.line(line);
    }

    private TarEntry entry(String path, String name, Inode inode) {
        String user = accounts.user(inode.uid()).map(Accounts.User::name).orElse("");
        String group = accounts.group(inode.gid()).map(Accounts.Group::name).orElse("");
        String link = "";
        char type = '0';
        String content = "";
        Optional<String> before = inode.links() > 1 && !(inode instanceof DirectoryInode)
                ? Optional.ofNullable(linked.putIfAbsent(inode.number(), name))
                : Optional.empty();
        if (before.isPresent()) {
            type = '1';
            link = before.get();
        } else if (inode instanceof DirectoryInode) {
            type = '5';
        } else if (inode instanceof LinkInode symbolic) {
            type = '2';
            link = symbolic.target();
        } else {
            content = call.text(path);
        }
        return new TarEntry(name, type, inode.mode(), inode.uid(), inode.gid(), user, group, inode.modified(), link,
                content);
    }
}
