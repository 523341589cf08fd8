package podium.shell.commands;

import java.util.List;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Lists or extracts the members of an archive. */
final class TarReader {
    private final Call call;
    private final Arguments options;
    private final TarNames names;
    private final int strip;
    private int status;

    TarReader(Call call, Arguments options, List<String> excluded) {
        this.call = call;
        this.options = options;
        this.names = new TarNames(excluded);
        this.strip = options.value('s').filter(text -> text.matches("\\d{1,4}")).map(Integer::parseInt).orElse(0);
    }

    int run(List<TarEntry> entries) {
        for (TarEntry entry : entries) {
            call.process().step();
            String plain = entry.name().replaceAll("(?<=.)/+$", "");
            if (names.excluded(plain) || !wanted(plain)) continue;
            if (options.has('t')) call.line(options.has('v') ? entry.described() : entry.name());
            else if (!extract(entry)) return 1;
        }
        for (String name : options.rest()) {
            String plain = name.replaceAll("(?<=.)/+$", "");
            boolean found = entries.stream().anyMatch(entry -> below(entry.name().replaceAll("(?<=.)/+$", ""), plain));
            if (!found) status = call.fail(name + ": not found in archive");
        }
        return status;
    }

    private boolean wanted(String name) {
        return options.rest().isEmpty() || options.rest().stream().anyMatch(
                one -> below(name, one.replaceAll("(?<=.)/+$", "")));
    }

    private static boolean below(String name, String top) {
        return name.equals(top) || name.startsWith(top + "/");
    }

    /** Extracts a member; false when that ends the whole run. */
    private boolean extract(TarEntry entry) {
        if (options.has('v')) call.line(entry.name());
        if (options.has('O')) {
            call.process().write(1, entry.bytes());
            return true;
        }
        List<String> parts = Paths.names(names.inArchive(entry.name()));
        if (parts.contains("..")) return call.fail("name with '..' encountered: '" + entry.name() + "'") == 0;
        if (parts.size() <= strip) return true;
        String path = String.join("/", parts.subList(strip, parts.size()));
        try {
            write(entry, path);
            return true;
        } catch (SystemError e) {
            call.complain("can't open '" + path + "': " + e.words());
            status = 1;
            return options.has('k') && e.errno() == Errno.EEXIST;
        }
    }

    private void write(TarEntry entry, String path) {
        int slash = path.lastIndexOf('/');
        if (slash > 0) directories(path.substring(0, slash));
        boolean exists = call.files().lookLink(path).isPresent();
        if (entry.isDirectory()) {
            if (!exists) call.files().makeDirectory(path, 0777);
        } else {
            if (exists && options.has('k')) throw new SystemError(Errno.EEXIST);
            if (exists) call.files().unlink(path);
            switch (entry.type()) {
                case '2' -> call.files().symbolicLink(entry.link(), path);
                case '1' -> call.files().hardLink(names.inArchive(entry.link()), path);
                default -> call.files().write(path, entry.bytes(), OpenMode.NEW);
            }
        }
        if (entry.type() == '1' || entry.type() == '2') return;
        boolean root = call.process().credentials().uid() == 0;
        int umask = root || options.has('p') ? 0 : call.process().state().umask();
        if (root && !options.has('o')) call.files().changeOwner(call.files().find(path), entry.uid(), entry.gid());
        call.files().changeMode(call.files().find(path), entry.mode() & ~umask);
        if (!options.has('m')) call.files().changeTime(call.files().find(path), entry.modified());
    }

    private void directories(String path) {
        if (call.files().isDirectory(path)) return;
        int slash = path.lastIndexOf('/');
        if (slash > 0) directories(path.substring(0, slash));
        call.files().makeDirectory(path, 0777);
    }
}
