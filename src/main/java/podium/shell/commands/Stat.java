package podium.shell.commands;

import podium.shell.posix.DateFormat;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;

/** Prints what is known about files. */
final class Stat implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "Lc:ft", "dereference=L", "format=c");
        int status = 0;
        for (String path : options.atLeast(1)) {
            try {
                Inode inode = (options.has('L') ? call.files().find(path) : call.files().findLink(path)).required();
                call.line(options.has('c')
                        ? formatted(call, options.value('c').orElse(""), path, inode)
                        : full(call, path, inode));
            } catch (SystemError e) {
                status = call.fail("can't stat '" + path + "': " + e.words());
            }
        }
        return status;
    }

    private static String formatted(Call call, String format, String path, Inode inode) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) out.append(c);
            else out.append(field(call, format.charAt(++i), path, inode));
        }
        return out.toString();
    }

    private static String field(Call call, char letter, String path, Inode inode) {
        Accounts accounts = Accounts.of(call.process());
        return switch (letter) {
            case 'a' -> Integer.toOctalString(inode.mode());
            case 'A' -> LongListing.type(inode) + LongListing.permissions(inode.mode());
            case 'u' -> Long.toString(inode.uid());
            case 'g' -> Long.toString(inode.gid());
            case 'U' -> accounts.user(inode.uid()).map(Accounts.User::name).orElse("UNKNOWN");
            case 'G' -> accounts.group(inode.gid()).map(Accounts.Group::name).orElse("UNKNOWN");
            case 's' -> Long.toString(inode.size());
            case 'n' -> path;
            case 'N' -> inode instanceof LinkInode link ? "'" + path + "' -> '" + link.target() + "'" : path;
            case 'h' -> Integer.toString(inode.links());
            case 'i' -> Long.toString(inode.number());
            case 'b' -> Long.toString(LongListing.blocks(inode) * 2);
            case 'B' -> "512";
            case 'o' -> "4096";
            case 'f' -> Integer.toHexString(inode.mode() | kind(inode));
            case 'F' -> description(inode);
            case 'X', 'Y', 'Z' -> Long.toString(inode.modified().getEpochSecond());
            case 'x', 'y', 'z' -> DateFormat.format("%Y-%m-%d %H:%M:%S.%N +0000", inode.modified());
            case '%' -> "%";
            default -> String.valueOf(letter);
        };
    }

    private static int kind(Inode inode) {
        return switch (LongListing.type(inode)) {
            case 'd' -> 0040000;
            case 'l' -> 0120000;
            case 'c' -> 0020000;
            case 'p' -> 0010000;
            default -> 0100000;
        };
    }

    private static String description(Inode inode) {
        return switch (LongListing.type(inode)) {
            case 'd' -> "directory";
            case 'l' -> "symbolic link";
            case 'c' -> "character special file";
            case 'p' -> "fifo";
            default -> inode.size() == 0 ? "regular empty file" : "regular file";
        };
    }

    private static String full(Call call, String path, Inode inode) {
        return formatted(call,
                "  File: %N\n  Size: %s\t\tBlocks: %b\tIO Block: %o   %F\nInode: %i\tLinks: %h\nAccess: (0%a/%A)"
                        + "  Uid: (%u/%U)   Gid: (%g/%G)\nAccess: %x\nModify: %y\nChange: %z",
                path, inode);
    }
}
