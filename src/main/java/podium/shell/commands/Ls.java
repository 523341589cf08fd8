package podium.shell.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.FileInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.TerminalFile;

/** Lists files. */
final class Ls implements Applet {
    private record Item(String name, String path, Inode inode) {
    }

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "1AaCxdLHRFplinshrSXvctuw:kT:gEGK", "color=K", "full-time=E",
                "group-directories-first=G");
        List<Item> files = new ArrayList<>();
        List<Item> directories = new ArrayList<>();
        int status = 0;
        List<String> names = options.rest().isEmpty() ? List.of(".") : options.rest();
        for (String name : names) {
            try {
                boolean link = (options.has('l') && !name.endsWith("/")) || options.has('d');
                Inode inode = link && !options.has('L')
                        ? call.files().findLink(name).required()
                        : call.files().look(name).orElseGet(() -> call.files().findLink(name).required());
                boolean opens = inode instanceof DirectoryInode && !options.has('d');
                (opens ? directories : files).add(new Item(name, name, inode));
            } catch (SystemError e) {
                status = call.fail(name + ": " + e.words());
            }
        }
        sort(files, options);
        sort(directories, options);
        if (!files.isEmpty()) print(call, files, options, false);
        boolean titles = names.size() > 1 || options.has('R');
        boolean first = files.isEmpty();
        for (Item directory : directories) {
            status |= directory(call, directory, options, titles, first);
            first = false;
        }
        return status;
    }

    private static int directory(Call call, Item directory, Arguments options, boolean title, boolean first) {
        List<Item> items = new ArrayList<>();
        int status = 0;
        try {
            List<String> names = new ArrayList<>();
            if (options.has('a')) names.addAll(List.of(".", ".."));
            names.addAll(call.files().list(directory.path()));
            for (String name : names) {
                if (name.startsWith(".") && !options.has('a') && !options.has('A')) continue;
                String path = Paths.child(directory.path(), name);
                Inode inode = options.has('L')
                        ? call.files().find(path).required()
                        : call.files().findLink(path).required();
                items.add(new Item(name, path, inode));
            }
        } catch (SystemError e) {
            status = call.fail("can't open '" + directory.path() + "': " + e.words());
        }
        if (!first) call.line("");
        if (title) call.line(directory.path() + ":");
        sort(items, options);
        print(call, items, options, true);
        if (options.has('R'))
            for (Item item : items)
                if (item.inode() instanceof DirectoryInode && !item.name().equals(".") && !item.name().equals(".."))
                    status |= directory(call, item, options, true, false);
        return status;
    }

    private static void sort(List<Item> items, Arguments options) {
        Comparator<Item> order = Comparator.comparing(Item::name);
        if (options.has('S')) order = Comparator.<Item>comparingLong(item -> -item.inode().size()).thenComparing(order);
        if (options.has('t'))
            order = Comparator.<Item, java.time.Instant>comparing(
                    item -> item.inode().modified()).reversed().thenComparing(order);
        if (options.has('r')) order = order.reversed();
        items.sort(order);
    }

    private static void print(Call call, List<Item> items, Arguments options, boolean total) {
        boolean longForm = options.has('l') || options.has('n') || options.has('g') || options.has('E');
        if (longForm && total) {
            long blocks = items.stream().mapToLong(item -> LongListing.blocks(item.inode())).sum();
            call.line("total " + (options.has('h') ? LongListing.human(blocks * 1024) : Long.toString(blocks)));
        }
        Optional<TerminalFile> screen = call.process().descriptors().find(1).flatMap(OpenFile::terminal);
        boolean inColumns = options.has('C') || options.has('x') || screen.isPresent();
        if (!longForm && inColumns && !options.has('1')) {
            List<NameColumns.Name> names = items.stream().map(item -> new NameColumns.Name(printable(item.name()),
                    screen.isPresent() ? colour(item.inode()) : "")).toList();
            call.out(new NameColumns(screen.map(TerminalFile::columns).orElse(80), options.has('x')).of(names));
            return;
        }
        LongListing listing = new LongListing(call, options.has('n'), options.has('h'), options.has('E'));
        for (Item item : items) {
            StringBuilder line = new StringBuilder();
            if (options.has('i')) line.append(String.format(java.util.Locale.ROOT, "%7d ", item.inode().number()));
            if (options.has('s'))
                line.append(String.format(java.util.Locale.ROOT, "%4d ", LongListing.blocks(item.inode())));
            if (longForm) line.append(listing.prefix(item.inode()));
            String colour = screen.map(_ -> colour(item.inode())).orElse("");
            line.append(colour).append(Ls.printable(item.name())).append(colour.isEmpty() ? "" : "\033[m");
            if (options.has('F') || options.has('p')) line.append(suffix(item.inode(), options.has('F')));
            if (longForm && item.inode() instanceof LinkInode link) line.append(" -> ").append(link.target());
            call.line(line.toString());
        }
    }

    /** Rule: BusyBox, coreutils/ls.c: what begins the colour of a file on a terminal. */
    private static String colour(Inode inode) {
        if (inode instanceof DirectoryInode) return "\033[1;34m";
        if (inode instanceof LinkInode) return "\033[1;36m";
        return inode instanceof FileInode && (inode.mode() & 0111) != 0 ? "\033[1;32m" : "\033[0;0m";
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static String suffix(Inode inode, boolean all) {
        if (inode instanceof DirectoryInode) return "/";
        if (!all) return "";
        if (inode instanceof LinkInode) return "@";
        return (inode.mode() & 0111) != 0 ? "*" : "";
    }
}
