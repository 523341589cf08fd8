package podium.shell.commands;

import java.util.List;
import podium.shell.fs.Inode;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/**
 * {@code sed -i}: the result is a new file beside the old one, which then takes its name. So it is the directory that
 * must be writable, and a link is replaced. Rule: BusyBox, editors/sed.c.
 */
final class SedInPlace {
    private static final String TEMPLATE = "XXXXXX";

    private final Call call;
    private final Arguments options;
    private final List<SedCommand> script;

    SedInPlace(Call call, Arguments options, List<SedCommand> script) {
        this.call = call;
        this.options = options;
        this.script = script;
    }

    /** Edits one file after the other; a directory that takes no new file ends it. */
    int run(List<String> paths) {
        int status = 0;
        for (String path : paths) {
            Inode before;
            String text;
            try {
                before = call.files().find(path).required();
                text = call.text(path);
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
                continue;
            }
            String fresh = path + Mktemp.letters(call.process());
            try {
                call.files().open(fresh, OpenMode.NEW, 0600).close();
            } catch (SystemError e) {
                return call.fail("can't create temp file '" + path + TEMPLATE + "': " + e.words());
            }
            try {
                String result = new SedRun(call, script, options.has('n'), Lines.of(text)).run();
                call.files().write(fresh, Text.bytes(result), OpenMode.WRITE);
                like(before, fresh);
                String suffix = options.value('i').orElse("");
                if (!suffix.isEmpty()) call.files().rename(path, path + suffix);
                call.files().rename(fresh, path);
            } catch (SystemError e) {
                return call.fail(path + ": " + e.words());
            }
        }
        return status;
    }

    /** Mode and owner stay, as far as this user may set them. */
    private void like(Inode before, String fresh) {
        call.files().changeMode(call.files().find(fresh), before.mode());
        try {
            call.files().changeOwner(call.files().find(fresh), before.uid(), before.gid());
        } catch (SystemError _) {
            // Only root gives a file away; it is edited all the same.
        }
    }
}
