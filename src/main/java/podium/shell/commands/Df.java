package podium.shell.commands;

import podium.shell.fs.Branch;

/** Prints how full file systems are. */
final class Df implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "PkmhTai");
        call.line("Filesystem           1K-blocks      Used Available Use% Mounted on");
        for (Branch branch : call.process().state().namespace().branches()) {
            if (branch.label().equals("proc") || branch.label().equals("sysfs")) continue;
            long total = branch.tree().capacity() / 1024;
            long used = branch.tree().size() / 1024;
            String line = String.format(java.util.Locale.ROOT, "%-20s %9s %9s %9s %3d%% %s", branch.label(),
                    size(options, total), size(options, used),
                    size(options, total - used), total == 0 ? 0 : used * 100 / total, branch.path());
            boolean wanted = options.rest().isEmpty() || options.rest().stream().anyMatch(
                    path -> call.files().find(path).branch().equals(branch));
            if (wanted) call.line(line);
        }
        return 0;
    }

    private static String size(Arguments options, long kilobytes) {
        return options.has('h') ? LongListing.human(kilobytes * 1024) : Long.toString(kilobytes);
    }
}
