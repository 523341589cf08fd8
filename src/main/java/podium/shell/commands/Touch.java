package podium.shell.commands;

import java.time.Instant;
import java.util.Optional;
import podium.shell.fs.Inode;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Makes files, or sets the time of their last change. */
final class Touch implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "cd:r:t:amh", "no-create=c", "date=d", "reference=r");
        Instant moment = call.process().now();
        if (options.has('r')) {
            Optional<Inode> reference = call.files().look(options.value('r').orElse(""));
            if (reference.isEmpty()) return call.fail(options.value('r').orElse("") + ": No such file or directory");
            moment = reference.get().modified();
        }
        Optional<String> text = options.value('d').or(() -> options.value('t'));
        if (text.isPresent()) {
            Optional<Instant> parsed = Dates.parse(text.get(), moment);
            if (parsed.isEmpty()) return call.fail("invalid date '" + text.get() + "'");
            moment = parsed.get();
        }
        int status = 0;
        for (String path : options.atLeast(1)) status |= touch(call, path, moment, options.has('c'));
        return status;
    }

    private static int touch(Call call, String path, Instant moment, boolean keeps) {
        try {
            if (call.files().look(path).isEmpty()) {
                if (keeps) return 0;
                call.files().open(path, OpenMode.APPEND).close();
            }
            call.files().changeTime(call.files().find(path), moment);
            return 0;
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
    }
}
