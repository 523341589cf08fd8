package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Applies unified differences to files. */
final class Patch implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "NRp:i:fsEud:l", "dry-run=u");
        String input = options.value('i').orElse(options.rest().size() > 1 ? options.rest().get(1) : "-");
        String strip = options.value('p').orElse("-1");
        if (!strip.matches("-1|\\d{1,3}")) return call.fail("invalid number '" + strip + "'");
        List<FilePatch> patches;
        try {
            if (options.has('d')) call.files().changeDirectory(options.value('d').orElse("."));
            patches = FilePatch.parse(call.text(input), options.has('R'));
        } catch (SystemError e) {
            return call.fail("can't open '" + input + "': " + e.words());
        }
        int status = 0;
        for (FilePatch patch : patches)
            status |= apply(call, patch, options.rest().isEmpty()
                    ? stripped(patch.target(), Integer.parseInt(strip))
                    : options.rest().getFirst());
        return status;
    }

    /** A name without its first parts; all of them for -1. */
    private static String stripped(String path, int parts) {
        String rest = path;
        if (parts < 0) return rest.substring(rest.lastIndexOf('/') + 1);
        for (int i = 0; i < parts && rest.contains("/"); i++) rest = rest.substring(rest.indexOf('/') + 1);
        return rest;
    }

    private static int apply(Call call, FilePatch patch, String path) {
        List<String> lines = new ArrayList<>();
        try {
            if (patch.creates() && call.files().look(path).isEmpty()) {
                call.line("creating " + path);
            } else {
                lines.addAll(Lines.of(call.text(path)));
                call.line((patch.removes() ? "removing " : "patching file ") + path);
            }
        } catch (SystemError e) {
            return call.fail("can't open '" + path + "': " + e.words());
        }
        int failed = hunks(call, patch, lines);
        if (failed > 0) return 1;
        try {
            if (patch.removes() && lines.isEmpty()) call.files().unlink(path);
            else call.files().write(path, Text.bytes(String.join("", lines)), OpenMode.WRITE);
            return 0;
        } catch (SystemError e) {
            return call.fail("can't create '" + path + "': " + e.words());
        }
    }

    private static int hunks(Call call, FilePatch patch, List<String> lines) {
        int shift = 0;
        int number = 0;
        for (FilePatch.Hunk hunk : patch.hunks()) {
            number++;
            Optional<Integer> place = hunk.place(lines, hunk.start() - 1 + shift);
            if (place.isEmpty()) {
                call.process().err("Hunk " + number + " FAILED " + hunk.start() + "/" + hunk.start() + ".\n"
                        + String.join("", hunk.lines()));
                return 1;
            }
            lines.subList(place.get(), place.get() + hunk.before().size()).clear();
            lines.addAll(place.get(), hunk.after());
            shift += hunk.after().size() - hunk.before().size();
        }
        return 0;
    }
}
