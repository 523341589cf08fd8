package podium.shell.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;

/** Prints the end of files, and what is added to them. */
final class Tail implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call.with(modern(call.arguments())), "fFn:c:qs:v", "follow=f", "lines=n",
                "retry=F", "bytes=c");
        boolean bytes = options.has('c');
        String text = options.value(bytes ? 'c' : 'n').orElse("10");
        boolean fromStart = text.startsWith("+");
        Optional<Long> count = Sizes.parse(text.replaceFirst("^[-+]", ""));
        if (count.isEmpty()) return call.fail("invalid number '" + text + "'");
        List<String> paths = options.rest().isEmpty() ? List.of("-") : options.rest();
        boolean titles = (paths.size() > 1 && !options.has('q')) || options.has('v');
        List<TailFile> files = new ArrayList<>();
        int status = 0;
        for (String path : paths) {
            try {
                files.add(TailFile.open(call, path));
            } catch (SystemError e) {
                status = call.fail("can't open '" + path + "': " + e.words());
                if (options.has('F')) files.add(TailFile.missing(path));
            }
        }
        if (files.isEmpty()) {
            call.complain("no files");
            return 1;
        }
        String shown = "";
        for (TailFile file : files) {
            if (titles) call.line((shown.isEmpty() ? "" : "\n") + "==> " + file.path() + " <==");
            shown = file.path();
            file.end(call, count.get(), fromStart, bytes);
        }
        if (options.has('f') || options.has('F'))
            follow(call, files, options.has('F'), titles ? Optional.of(shown) : Optional.empty());
        files.stream().map(TailFile::file).forEach(OpenFile::close);
        return status;
    }

    /** The old forms -2 and +9 as -n takes them. */
    private static List<String> modern(List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (String word : arguments) {
            boolean value = !words.isEmpty() && words.getLast().matches("-[nc]");
            if (!value && word.matches("[-+]\\d+")) words.add("-n" + (word.startsWith("+") ? word : word.substring(1)));
            else words.add(word);
        }
        return words;
    }

    /** Looks once a second whether something was added, until the process is ended; titles start with the last shown. */
    private static void follow(Call call, List<TailFile> files, boolean again, Optional<String> titles) {
        String shown = titles.orElse("");
        while (true) {
            call.process().sleep(Duration.ofSeconds(1));
            if (again) files.replaceAll(file -> file.again(call));
            for (TailFile file : files) {
                byte[] more = file.more(call);
                while (more.length > 0) {
                    if (titles.isPresent() && !shown.equals(file.path()))
                        call.line("\n==> " + file.path() + " <==");
                    shown = file.path();
                    call.process().write(1, more);
                    more = file.more(call);
                }
            }
        }
    }
}
