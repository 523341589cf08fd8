package podium.shell.fs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the node itself reads a tree. */
final class Inventory {
    private final MemoryTree tree;

    Inventory(MemoryTree tree) {
        this.tree = tree;
    }

    Optional<byte[]> read(String path) {
        Spot spot;
        try {
            spot = Namespace.of(tree).find(Credentials.NODE, "/", path, true);
        } catch (SystemError e) {
            return Optional.empty();
        }
        return spot.inode().filter(FileInode.class::isInstance).map(inode -> ((FileInode) inode).content().all());
    }

    Optional<Tree.Entry> entry(String path) {
        String clean = Paths.normal(path);
        return tree.lookUp(clean).map(inode -> entry(clean, inode));
    }

    private static Tree.Entry entry(String path, Inode inode) {
        String target = inode instanceof LinkInode link ? link.target() : "";
        return new Tree.Entry(inode.type(), path, inode.size(), inode.uid(), inode.gid(), inode.mode(), target);
    }

    List<Tree.Entry> entries() {
        List<Tree.Entry> all = new ArrayList<>();
        if (tree.own("/") instanceof DirectoryInode root) collect("/", root, all);
        return all;
    }

    private void collect(String path, DirectoryInode directory, List<Tree.Entry> all) {
        directory.children().forEach((name, inode) -> {
            String child = Paths.child(path, name);
            all.add(entry(child, inode));
            if (inode instanceof DirectoryInode below) collect(child, below, all);
        });
    }
}
