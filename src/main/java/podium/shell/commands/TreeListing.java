package podium.shell.commands;

import java.util.List;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Draws directories as trees. */
final class TreeListing implements Applet {
    @Override
    public int run(Call call) {
        List<String> paths = Arguments.parse(call, "").rest();
        Count count = new Count(call);
        for (String path : paths.isEmpty() ? List.of(".") : paths) count.draw(path, path, "");
        call.line("\n" + count.directories + " directories, " + count.files + " files");
        return 0;
    }

    /** One drawing, and how much it has met. */
    private static final class Count {
        private final Call call;
        private int directories;
        private int files;

        Count(Call call) {
            this.call = call;
        }

        void draw(String path, String title, String indent) {
            List<String> names;
            try {
                names = call.files().list(path).stream().filter(name -> !name.startsWith(".")).sorted().toList();
            } catch (SystemError e) {
                call.line(title + " [error opening dir]");
                return;
            }
            call.line(title);
            for (int i = 0; i < names.size(); i++) {
                boolean last = i == names.size() - 1;
                child(Paths.child(path, names.get(i)), names.get(i), indent, last);
            }
        }

        private void child(String path, String name, String indent, boolean last) {
            call.out(indent + (last ? "└── " : "├── "));
            Inode inode = call.files().findLink(path).required();
            if (inode instanceof DirectoryInode) {
                directories++;
                draw(path, name, indent + (last ? "    " : "│   "));
                return;
            }
            if (inode instanceof LinkInode && call.files().isDirectory(path)) directories++;
            else files++;
            call.line(name + (inode instanceof LinkInode link ? " -> " + link.target() : ""));
        }
    }
}
