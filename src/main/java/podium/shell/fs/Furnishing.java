package podium.shell.fs;

import java.util.List;

/** How the node itself prepares a tree: with all rights, and making the directories above. */
final class Furnishing {
    private final MemoryTree tree;

    Furnishing(MemoryTree tree) {
        this.tree = tree;
    }

    private void parents(String path) {
        String parent = Paths.parent(path);
        if (parent.equals(path)) return;
        parents(parent);
        if (tree.lookUp(parent).isEmpty()) tree.makeDirectory("", parent, 0, 0, 0755);
    }

    void directory(String path, long uid, long gid, int mode) {
        String clean = Paths.normal(path);
        if (tree.lookUp(clean).isPresent()) {
            tree.changeOwner("", clean, uid, gid);
            tree.changeMode("", clean, mode);
            return;
        }
        parents(clean);
        tree.makeDirectory("", clean, uid, gid, mode);
    }

    void file(String path, byte[] content, long uid, long gid, int mode) {
        String clean = Paths.normal(path);
        parents(clean);
        boolean isNew = tree.lookUp(clean).isEmpty();
        if (!isNew && !(tree.lookUp(clean).orElseThrow() instanceof FileInode)) {
            remove(clean);
            isNew = true;
        }
        FileInode file = isNew ? tree.create("", clean, uid, gid, mode) : (FileInode) tree.own(clean);
        tree.truncate(file, 0);
        tree.write(file, 0, content);
        file.own(uid, gid);
        file.mode(mode);
        tree.tell("", FileChange.Kind.WRITTEN, clean, file);
    }

    void link(String path, String target) {
        String clean = Paths.normal(path);
        parents(clean);
        remove(clean);
        tree.makeLink("", clean, target, 0, 0);
    }

    void remove(String path) {
        String clean = Paths.normal(path);
        if (clean.equals("/") || tree.lookUp(clean).isEmpty()) return;
        if (tree.lookUp(clean).orElseThrow() instanceof DirectoryInode directory)
            for (String name : List.copyOf(directory.children().keySet())) remove(Paths.child(clean, name));
        tree.unlink("", clean);
    }

    void giveToGroup(long gid, boolean readOnly) {
        give("/", tree.own("/"), gid, readOnly ? 0440 : 0660);
    }

    private void give(String path, Inode inode, long gid, int bits) {
        Inode owned = tree.own(path);
        owned.own(owned.uid(), gid);
        // Rule: controllers.md §6, fsGroup: rw-rw---- for all, and g+x with set-gid for directories
        if (inode instanceof DirectoryInode directory) {
            owned.mode(owned.mode() | bits | 02110);
            for (String name : List.copyOf(directory.children().keySet())) {
                String child = Paths.child(path, name);
                give(child, tree.own(child), gid, bits);
            }
        } else if (!(inode instanceof LinkInode)) {
            owned.mode(owned.mode() | bits);
        }
    }
}
