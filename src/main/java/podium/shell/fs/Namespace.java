package podium.shell.fs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** All mounts of a container, and the walk along a path through them. Rule: path_resolution(7). */
public final class Namespace {
    private static final int MOST_LINKS = 40;

    private final List<Branch> branches = new ArrayList<>();

    public Namespace(Branch root) {
        branches.add(root);
    }

    /** A namespace of one tree alone. */
    public static Namespace of(MemoryTree tree) {
        return new Namespace(new Branch("/", tree, "/", false, "overlay"));
    }

    /** Mounts a branch; it hides what was at its place. */
    public void mount(Branch branch) {
        branches.add(branch);
    }

    /** What a process sees that takes a directory as its root. Rule: chroot(2): links and dots do not lead out of it. */
    public Namespace below(Spot directory) {
        Branch branch = directory.branch();
        Namespace inside = new Namespace(
                new Branch("/", branch.tree(), directory.treePath(), branch.readOnly(), branch.label()));
        for (Branch mount : branches)
            if (Paths.within(mount.path(), directory.path()) && !mount.path().equals(directory.path()))
                inside.mount(new Branch(Paths.below(mount.path(), directory.path()), mount.tree(), mount.top(),
                        mount.readOnly(), mount.label()));
        return inside;
    }

    /** The mounts in order, the root first. */
    public List<Branch> branches() {
        return List.copyOf(branches);
    }

    /** What stands at a canonical path, without any check. */
    public Spot at(String path) {
        Branch best = branches.getFirst();
        for (Branch branch : branches)
            if (Paths.within(path, branch.path()) && branch.path().length() >= best.path().length()) best = branch;
        return new Spot(path, best, best.tree().lookUp(best.inTree(path)));
    }

    /** What stands in a directory: in its own branch, unless something is mounted there. */
    private Spot child(Spot directory, String name) {
        String path = Paths.child(directory.path(), name);
        if (isMountPoint(path) || !(directory.required() instanceof DirectoryInode inode)) return at(path);
        return new Spot(path, directory.branch(), inode.child(name));
    }

    /** The mount of a spot has its top there. */
    public boolean isMountPoint(String path) {
        for (Branch branch : branches) if (branch.path().equals(path)) return true;
        return false;
    }

    /**
     * Walks a path. The last name may be missing: then the spot has no file.
     *
     * @param from the working directory, for relative paths
     * @param follow whether a link at the end is followed
     */
    public Spot find(Credentials who, String from, String path, boolean follow) {
        if (path.isEmpty()) throw new SystemError(Errno.ENOENT);
        if (path.length() > 4096) throw new SystemError(Errno.ENAMETOOLONG);
        Deque<String> rest = new ArrayDeque<>(Paths.names(path));
        boolean mustBeDirectory = path.endsWith("/") || path.endsWith("/.") || path.equals(".");
        Spot spot = at(path.startsWith("/") ? "/" : from);
        int links = 0;
        while (!rest.isEmpty()) {
            search(who, spot);
            String name = rest.removeFirst();
            if (name.length() > 255) throw new SystemError(Errno.ENAMETOOLONG);
            Spot next = name.equals("..") ? at(Paths.parent(spot.path())) : child(spot, name);
            boolean walkOn = !rest.isEmpty() || follow || mustBeDirectory;
            if (walkOn && next.inode().isPresent() && next.inode().get() instanceof LinkInode link) {
                if (++links > MOST_LINKS) throw new SystemError(Errno.ELOOP);
                List<String> names = Paths.names(link.target());
                for (int i = names.size() - 1; i >= 0; i--) rest.addFirst(names.get(i));
                spot = link.target().startsWith("/") ? at("/") : spot;
            } else {
                spot = next;
            }
        }
        boolean wrong = spot.inode().isPresent() && !(spot.inode().get() instanceof DirectoryInode);
        if (mustBeDirectory && wrong) throw new SystemError(Errno.ENOTDIR);
        return spot;
    }

    private static void search(Credentials who, Spot spot) {
        Optional<Inode> inode = spot.inode();
        if (inode.isEmpty()) throw new SystemError(Errno.ENOENT);
        if (!(inode.get() instanceof DirectoryInode)) throw new SystemError(Errno.ENOTDIR);
        if (!who.allows(inode.get(), 1)) throw new SystemError(Errno.EACCES);
    }
}
