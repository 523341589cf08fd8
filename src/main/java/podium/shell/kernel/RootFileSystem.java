package podium.shell.kernel;

import java.util.Locale;
import podium.shell.fs.Branch;
import podium.shell.fs.Credentials;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Errno;
import podium.shell.fs.MemoryTree;
import podium.shell.fs.Namespace;
import podium.shell.fs.Paths;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;
import podium.shell.fs.Trees;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Mount;
import podium.shell.machine.StartException;

/** What a container sees as its files: the image's layer, the standard mounts of a runtime, and the volumes. */
final class RootFileSystem {
    private static final String SHARED_MEMORY = "/dev/shm";
    private final Kernel kernel;
    private final ContainerConfig config;
    private final MemoryTree root;
    private final Namespace namespace;

    RootFileSystem(Kernel kernel, ContainerConfig config) {
        this.kernel = kernel;
        this.config = config;
        this.root = (MemoryTree) config.root();
        root.adopt(kernel.clock()::now);
        this.namespace = new Namespace(new Branch("/", root, "/", config.readOnlyRoot(), "overlay"));
    }

    /** Mounts everything. Fails in the words of runc when a mount point cannot be made or does not fit. */
    Namespace build() throws StartException {
        mount("/proc", processTree(), "/", false, "proc");
        mount("/dev", devices(), "/", false, "tmpfs");
        if (config.mounts().stream().noneMatch(m -> m.path().equals(SHARED_MEMORY))) {
            mount(SHARED_MEMORY, sharedMemory(), "/", false, "shm");
        }
        mount("/sys", Trees.empty(0, 0, 0555), "/", true, "sysfs");
        for (Mount mount : config.mounts()) {
            MemoryTree tree = (MemoryTree) mount.tree();
            String top = mount.subPath().isEmpty() ? "/" : Paths.normal(mount.subPath());
            mount(Paths.normal(mount.path()), tree, top, mount.readOnly(), device(mount.path(), tree));
        }
        workingDirectory();
        return namespace;
    }

    private static String device(String path, MemoryTree tree) {
        if (path.equals(SHARED_MEMORY)) return "shm";
        return tree.inMemory() ? "tmpfs" : "/dev/vda1";
    }

    /** What /dev/shm is by default: 64 MiB of memory. */
    private static MemoryTree sharedMemory() {
        MemoryTree tree = Trees.empty(0, 0, 01777);
        tree.holdInMemory();
        tree.limit(64L << 20);
        return tree;
    }

    private void mount(String path, MemoryTree tree, String top, boolean readOnly, String label)
            throws StartException {
        tree.adopt(kernel.clock()::now);
        boolean directory = tree.lookUp(top).map(DirectoryInode.class::isInstance).orElse(true);
        // Rule: runc, rootfs_linux.go; where the files come from on the node is not known here.
        String problem = "error mounting to rootfs at \"" + path + "\": ";
        Spot place;
        try {
            point(path, directory);
            place = namespace.find(Credentials.NODE, "/", path, true);
        } catch (SystemError e) {
            throw new StartException(problem + "create mountpoint for " + path + " mount: " + words(e));
        }
        if (place.required() instanceof DirectoryInode != directory)
            throw new StartException(problem + "mount dst=" + place.path()
                    + ": not a directory: Are you trying to mount a directory onto a file (or vice-versa)?"
                    + " Check if the specified host path exists and is the expected type");
        namespace.mount(new Branch(place.path(), tree, top, readOnly, label));
    }

    private static String words(SystemError error) {
        return error.words().toLowerCase(Locale.ROOT);
    }

    /** Makes the mount point when it is missing, whatever the container may do there itself. */
    private void point(String path, boolean directory) {
        Spot spot = namespace.at("/");
        for (String name : Paths.names(path)) {
            String child = Paths.child(spot.path(), name);
            Spot next = namespace.find(Credentials.NODE, "/", child, true);
            if (next.inode().isEmpty()) {
                boolean last = path.endsWith("/" + name) && child.equals(path);
                if (last && !directory) next.tree().create("", next.treePath(), 0, 0, 0644);
                else next.tree().makeDirectory("", next.treePath(), 0, 0, 0755);
            }
            spot = namespace.at(next.path());
        }
    }

    /** Rule: runc makes the working directory with all above it, and names the first that is no directory. */
    private void workingDirectory() throws StartException {
        String path = Paths.normal(config.workingDirectory().isEmpty() ? "/" : config.workingDirectory());
        String reached = "/";
        try {
            for (String name : Paths.names(path)) {
                reached = Paths.child(reached, name);
                point(reached, true);
                if (!(namespace.find(Credentials.NODE, "/", reached, true).required() instanceof DirectoryInode))
                    throw new SystemError(Errno.ENOTDIR);
            }
        } catch (SystemError e) {
            throw new StartException("mkdir " + reached + ": " + words(e));
        }
    }

    private MemoryTree devices() {
        MemoryTree tree = Trees.empty(0, 0, 0755);
        tree.makeDevice("/null", DeviceInode.Kind.NULL, 0666);
        tree.makeDevice("/zero", DeviceInode.Kind.ZERO, 0666);
        tree.makeDevice("/full", DeviceInode.Kind.FULL, 0666);
        tree.makeDevice("/random", DeviceInode.Kind.RANDOM, 0666);
        tree.makeDevice("/urandom", DeviceInode.Kind.RANDOM, 0666);
        tree.makeDevice("/tty", DeviceInode.Kind.TERMINAL, 0666);
        tree.directory("/shm", 0, 0, 01777);
        tree.directory("/pts", 0, 0, 0755);
        tree.directory("/mqueue", 0, 0, 01777);
        tree.link("/fd", "/proc/self/fd");
        tree.link("/stdin", "/proc/self/fd/0");
        tree.link("/stdout", "/proc/self/fd/1");
        tree.link("/stderr", "/proc/self/fd/2");
        return tree;
    }

    private MemoryTree processTree() {
        MemoryTree tree = Trees.empty(0, 0, 0555);
        tree.directory("/self/fd", 0, 0, 0555);
        tree.directory("/1/fd", 0, 0, 0555);
        tree.link("/self/exe", "/bin/busybox");
        byte[] status = Text.bytes(ProcessStatusFile.of(config));
        tree.file("/self/status", status, 0, 0, 0444);
        tree.file("/1/status", status, 0, 0, 0444);
        tree.file("/mounts", Text.bytes(mounts()), 0, 0, 0444);
        tree.file("/uptime", new byte[0], 0, 0, 0444);
        tree.file("/version", Text.bytes("Linux version 6.12.0 (builder@node) #1 SMP\n"), 0, 0, 0444);
        tree.file("/sys/kernel/hostname", Text.bytes(config.hostname() + "\n"), 0, 0, 0444);
        return tree;
    }

    private String mounts() {
        StringBuilder lines = new StringBuilder();
        lines.append("overlay / overlay ").append(config.readOnlyRoot() ? "ro" : "rw").append(",relatime 0 0\n");
        lines.append("proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0\n");
        lines.append("tmpfs /dev tmpfs rw,nosuid,size=65536k,mode=755 0 0\n");
        for (Mount mount : config.mounts()) {
            boolean memory = ((MemoryTree) mount.tree()).inMemory();
            lines.append(device(mount.path(), (MemoryTree) mount.tree())).append(' ').append(mount.path()).append(
                    memory ? " tmpfs " : " ext4 ").append(mount.readOnly() ? "ro" : "rw").append(",relatime 0 0\n");
        }
        return lines.toString();
    }
}
