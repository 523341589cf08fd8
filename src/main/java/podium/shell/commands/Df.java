package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import podium.shell.fs.Branch;
import podium.shell.fs.SystemError;

/** Prints how full file systems are. */
final class Df implements Applet {
    /** Bytes of a block that figures are told in, and how the first column of figures is called. */
    private record Unit(long bytes, String title) {
        static Unit of(Arguments options) {
            if (options.has('h')) return new Unit(0, "     Size");
            if (options.has('m')) return new Unit(1 << 20, "1M-blocks");
            return new Unit(1 << 10, options.has('P') ? "1024-blocks" : "1K-blocks");
        }

        String shown(long value) {
            return bytes == 0 ? LongListing.human(value) : Long.toString((value + bytes / 2) / bytes);
        }
    }

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "PkmhTt:aiB:");
        Unit unit = Unit.of(options);
        String type = options.has('T') ? "Type       " : "";
        if (options.has('i'))
            call.line("Filesystem           " + type + "   Inodes      Used Available Use% Mounted on");
        else
            if (options.has('P'))
                call.line("Filesystem           " + type + unit.title() + "    Used Available Capacity Mounted on");
            else
                call.line("Filesystem           " + type + String.format(Locale.ROOT, "%-15s", unit.title())
                        + "Used Available Use% Mounted on");
        List<Branch> branches = call.process().state().namespace().branches();
        if (options.rest().isEmpty()) {
            for (Branch branch : branches) if (shows(branch, options)) call.line(line(branch, options, unit));
            return 0;
        }
        int status = 0;
        for (String path : options.rest()) {
            try {
                call.files().find(path).required();
                call.line(line(call.files().find(path).branch(), options, unit));
            } catch (SystemError e) {
                status = call.fail(path + ": can't find mount point");
            }
        }
        return status;
    }

    private static boolean shows(Branch branch, Arguments options) {
        boolean virtual = branch.label().equals("proc") || branch.label().equals("sysfs");
        return (!virtual || options.has('a'))
                && options.value('t').map(type -> type.equals(type(branch))).orElse(true);
    }

    private static String type(Branch branch) {
        return branch.label().startsWith("/") ? "ext4" : branch.label();
    }

    private static String line(Branch branch, Arguments options, Unit unit) {
        long total = branch.tree().capacity();
        long used = Math.min(total, branch.tree().size());
        // Rule: df(1): the share is rounded up.
        long share = total == 0 ? 0 : (used * 100 + total - 1) / total;
        String type = options.has('T') ? String.format(Locale.ROOT, "%-10s ", type(branch)) : "";
        if (options.has('i')) {
            long files = branch.tree().entries().size();
            long most = Math.max(files, total / (16 << 10));
            return String.format(Locale.ROOT, "%-20s %s%9d %9d %9d %3d%% %s", branch.label(), type, most, files,
                    most - files, most == 0 ? 0 : (files * 100 + most - 1) / most, branch.path());
        }
        return String.format(Locale.ROOT, "%-20s %s%9s %9s %9s %3d%% %s", branch.label(), type, unit.shown(total),
                unit.shown(used), unit.shown(total - used), share, branch.path());
    }
}
