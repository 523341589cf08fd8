package podium.shell.kernel;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.fs.Credentials;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Errno;
import podium.shell.fs.FifoInode;
import podium.shell.fs.FileInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.Namespace;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** The system calls about files, as one process makes them. All of them fail with {@link SystemError}. */
public final class Files {
    private static final Pattern DESCRIPTOR = Pattern.compile(
            "(?:/proc/(?<pid>self|\\d{1,9})|/dev)/fd/(?<number>\\d{1,4})");
    private final Process process;
    private final Names names;
    private final Attributes attributes;

    Files(Process process) {
        this.process = process;
        this.names = new Names(process, this);
        this.attributes = new Attributes(process);
    }

    private Namespace namespace() {
        return process.state().namespace();
    }

    private Credentials who() {
        return process.credentials();
    }

    private String actor() {
        return process.container().name();
    }

    /** The place of a path; links are followed. */
    public Spot find(String path) {
        return namespace().find(who(), process.state().workingDirectory(), path, true);
    }

    /** The place of a path; a link at the end stands for itself. */
    public Spot findLink(String path) {
        return namespace().find(who(), process.state().workingDirectory(), path, false);
    }

    /** What stands at a path, links followed; empty when there is nothing or it cannot be reached. */
    public Optional<Inode> look(String path) {
        try {
            return find(path).inode();
        } catch (SystemError e) {
            return Optional.empty();
        }
    }

    /** What stands at a path, a link itself; empty when there is nothing or it cannot be reached. */
    public Optional<Inode> lookLink(String path) {
        try {
            return findLink(path).inode();
        } catch (SystemError e) {
            return Optional.empty();
        }
    }

    public boolean isDirectory(String path) {
        return look(path).filter(DirectoryInode.class::isInstance).isPresent();
    }

    /** Whether the process may do something with a file: bits 4, 2 and 1 for reading, writing, executing. */
    public boolean access(String path, int bits) {
        try {
            Spot spot = find(path);
            if ((bits & 2) != 0 && spot.branch().readOnly() && !(spot.required() instanceof DeviceInode)) return false;
            return who().allows(spot.required(), bits);
        } catch (SystemError e) {
            return false;
        }
    }

    /** Opens a file. */
    public OpenFile open(String path, OpenMode mode) {
        return open(path, mode, 0666);
    }

    /** Opens a file; one that is made gets the mode less the umask. */
    public OpenFile open(String path, OpenMode mode, int permissions) {
        process.step();
        Optional<OpenFile> named = descriptorFile(path);
        if (named.isPresent()) return named.get();
        Spot spot = find(path);
        Optional<OpenFile> magic = descriptorFile(spot.path());
        if (magic.isPresent()) return magic.get();
        if (spot.inode().isEmpty()) {
            if (!mode.creates()) throw new SystemError(Errno.ENOENT);
            if (path.endsWith("/")) throw new SystemError(Errno.EISDIR);
            return create(spot, mode, permissions);
        }
        if (mode.exclusive()) throw new SystemError(Errno.EEXIST);
        Inode inode = spot.required();
        if (inode instanceof DirectoryInode && mode.writes()) throw new SystemError(Errno.EISDIR);
        if (!who().allows(inode, mode.bits())) throw new SystemError(Errno.EACCES);
        return switch (inode) {
            case DirectoryInode directory -> new DirectoryFile(spot);
            case FileInode file -> openRegular(spot, mode);
            case DeviceInode device -> new DeviceFile(spot, device.kind());
            case FifoInode fifo -> process.kernel().fifos().open(process, fifo, mode);
            case LinkInode link -> throw new SystemError(Errno.ELOOP);
        };
    }

    /**
     * Rule: proc(5): what stands in fd leads to what a process has open, and only its own user may follow it (ptrace(2)). A
     * bare root has no /dev/fd, but the names work.
     */
    private Optional<OpenFile> descriptorFile(String path) {
        Matcher name = DESCRIPTOR.matcher(path);
        if (!name.matches()) return Optional.empty();
        Optional<String> other = Optional.ofNullable(name.group("pid")).filter(pid -> !pid.equals("self"));
        Optional<Process> owner = other.isEmpty()
                ? Optional.of(process)
                : process.pids().find(Integer.parseInt(other.get()));
        if (owner.filter(o -> o.credentials().uid() != who().uid()).isPresent() && !who().may("SYS_PTRACE"))
            throw new SystemError(Errno.EACCES);
        return owner.flatMap(o -> o.descriptors().find(Integer.parseInt(name.group("number")))).map(OpenFile::share);
    }

    private OpenFile openRegular(Spot spot, OpenMode mode) {
        FileInode file = (FileInode) spot.required();
        if (mode.writes()) {
            spot.writable();
            file = (FileInode) spot.tree().own(spot.treePath());
            if (mode.truncates()) {
                spot.tree().truncate(file, 0);
                spot.tree().tell(actor(), podium.shell.fs.FileChange.Kind.WRITTEN, spot.treePath(), file);
            }
        }
        if (spot.path().equals(NodeUptime.FILE)) return NodeUptime.file(process);
        return new RegularFile(spot, file, mode);
    }

    private OpenFile create(Spot spot, OpenMode mode, int permissions) {
        Inode parent = names.enter(spot);
        FileInode file = spot.tree().create(actor(), spot.treePath(), who().uid(), names.group(parent),
                permissions & ~process.state().umask());
        return new RegularFile(spot, file, mode);
    }

    /** The whole content of a file. */
    public byte[] bytes(String path) {
        OpenFile file = open(path, OpenMode.READ);
        try {
            return drain(file);
        } finally {
            file.close();
        }
    }

    /** All that is left in an open file. */
    public byte[] drain(OpenFile file) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            byte[] part = file.read(process, 1 << 16);
            if (part.length == 0) return all.toByteArray();
            all.writeBytes(part);
            process.step();
            if (all.size() > 1 << 20) process.memory(all.size());
        }
    }

    /** The whole content of a file as text. */
    public String text(String path) {
        return Text.of(bytes(path));
    }

    /** Makes or empties a file and writes bytes to it. */
    public void write(String path, byte[] content, OpenMode mode) {
        OpenFile file = open(path, mode);
        try {
            file.write(process, content);
        } finally {
            file.close();
        }
    }

    /** The names in a directory, sorted, without the dots. */
    public List<String> list(String path) {
        process.step();
        Inode inode = find(path).required();
        if (!(inode instanceof DirectoryInode directory)) throw new SystemError(Errno.ENOTDIR);
        if (!who().allows(inode, 4)) throw new SystemError(Errno.EACCES);
        return List.copyOf(directory.children().keySet());
    }

    /** Makes a directory. */
    public void makeDirectory(String path, int permissions) {
        names.makeDirectory(path, permissions);
    }

    /** Makes a symbolic link. */
    public void symbolicLink(String target, String path) {
        names.symbolicLink(target, path);
    }

    /** Makes a named pipe. */
    public void fifo(String path, int permissions) {
        names.fifo(path, permissions);
    }

    /** Gives a file a further name. */
    public void hardLink(String from, String to) {
        names.hardLink(from, to);
    }

    /** Where a link points. */
    public String readLink(String path) {
        if (findLink(path).required() instanceof LinkInode link) return link.target();
        throw new SystemError(Errno.EINVAL);
    }

    /** Takes a file's name away. */
    public void unlink(String path) {
        names.unlink(path);
    }

    /** Removes an empty directory. */
    public void removeDirectory(String path) {
        names.removeDirectory(path);
    }

    /** Gives a file another name; EXDEV between file systems. */
    public void rename(String from, String to) {
        names.rename(from, to);
    }

    /** Changes owner and group; -1 leaves one as it is. Rule: chown(2). */
    public void changeOwner(Spot spot, long uid, long gid) {
        attributes.changeOwner(spot, uid, gid);
    }

    /** Changes the permission bits. Rule: chmod(2). */
    public void changeMode(Spot spot, int mode) {
        attributes.changeMode(spot, mode);
    }

    /** Sets the time of the last change. */
    public void changeTime(Spot spot, Instant moment) {
        attributes.changeTime(spot, moment);
    }

    /** Cuts or extends a file. */
    public void truncate(String path, long size) {
        OpenFile file = open(path, OpenMode.PATCH);
        Spot spot = file.spot().orElseThrow(() -> new SystemError(Errno.EINVAL));
        if (spot.tree().own(spot.treePath()) instanceof FileInode inode) spot.tree().truncate(inode, size);
        file.close();
    }

    /** Goes to a directory. */
    public void changeDirectory(String path) {
        Spot spot = find(path);
        if (!(spot.required() instanceof DirectoryInode)) throw new SystemError(Errno.ENOTDIR);
        if (!who().allows(spot.required(), 1)) throw new SystemError(Errno.EACCES);
        process.state().workingDirectory(spot.path());
    }
}
