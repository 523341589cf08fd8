package podium.shell.kernel;

import podium.shell.fs.Branch;
import podium.shell.fs.Credentials;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.MemoryTree;
import podium.shell.fs.Namespace;
import podium.shell.fs.Spot;
import podium.shell.fs.Trees;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Mount;

/** What a container sees as its files: the image's layer, the standard mounts of a runtime, and the volumes. */
final class RootFileSystem {
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

    Namespace build() {
        mount("/proc", processTree(), "/", false, "proc");
        mount("/dev", devices(), "/", false, "tmpfs");
        mount("/dev/shm", Trees.empty(0, 0, 01777), "/", false, "shm");
        mount("/sys", Trees.empty(0, 0, 0555), "/", true, "sysfs");
        for (Mount mount : config.mounts()) {
            MemoryTree tree = (MemoryTree) mount.tree();
            String top = mount.subPath().isEmpty() ? "/" : podium.shell.fs.Paths.normal(mount.subPath());
            mount(podium.shell.fs.Paths.normal(mount.path()), tree, top, mount.readOnly(), "/dev/vda1");
        }
        workingDirectory();
        return namespace;
    }

    private void mount(String path, MemoryTree tree, String top, boolean readOnly, String label) {
        tree.adopt(kernel.clock()::now);
        boolean directory = tree.lookUp(top).map(DirectoryInode.class::isInstance).orElse(true);
        point(path, directory);
        Spot place = namespace.find(Credentials.NODE, "/", path, true);
        namespace.mount(new Branch(place.path(), tree, top, readOnly, label));
    }

    /** Makes the mount point when it is missing, whatever the container may do there itself. */
    private void point(String path, boolean directory) {
        Spot spot = namespace.at("/");
        for (String name : podium.shell.fs.Paths.names(path)) {
            String child = podium.shell.fs.Paths.child(spot.path(), name);
            Spot next;
            try {
                next = namespace.find(Credentials.NODE, "/", child, true);
            } catch (podium.shell.fs.SystemError e) {
                return;
            }
            if (next.inode().isEmpty()) {
                boolean last = path.endsWith("/" + name) && child.equals(path);
                if (last && !directory) next.tree().create("", next.treePath(), 0, 0, 0644);
                else next.tree().makeDirectory("", next.treePath(), 0, 0, 0755);
            }
            spot = namespace.at(next.path());
        }
    }

    private void workingDirectory() {
        String path = config.workingDirectory().isEmpty() ? "/" : config.workingDirectory();
        point(podium.shell.fs.Paths.normal(path), true);
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
        tree.directory("/self/fd", 0, 0, 0500);
        tree.link("/self/exe", "/bin/busybox");
        tree.file("/mounts", Text.bytes(mounts()), 0, 0, 0444);
        tree.file("/version", Text.bytes("Linux version 6.12.0 (builder@node) #1 SMP\n"), 0, 0, 0444);
        tree.file("/sys/kernel/hostname", Text.bytes(config.hostname() + "\n"), 0, 0, 0444);
        return tree;
    }

    private String mounts() {
        StringBuilder lines = new StringBuilder();
        lines.append("overlay / overlay ").append(config.readOnlyRoot() ? "ro" : "rw").append(",relatime 0 0\n");
        lines.append("proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0\n");
        lines.append("tmpfs /dev tmpfs rw,nosuid,size=65536k,mode=755 0 0\n");
        for (Mount mount : config.mounts())
            lines.append("/dev/vda1 ").append(mount.path()).append(" ext4 ").append(
                    mount.readOnly() ? "ro" : "rw").append(",relatime 0 0\n");
        return lines.toString();
    }

    /** Whether the working directory can be entered by the container's user. */
    boolean canEnter(Credentials who) {
        String path = config.workingDirectory().isEmpty() ? "/" : config.workingDirectory();
        try {
            Inode inode = namespace.find(who, "/", path, true).required();
            return who.allows(inode, 1);
        } catch (podium.shell.fs.SystemError e) {
            return false;
        }
    }
}
