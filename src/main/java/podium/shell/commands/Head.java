package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;

/** Prints the beginning of files. */
final class Head implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = new java.util.ArrayList<>();
        for (String word : call.arguments()) {
            boolean value = !words.isEmpty() && words.getLast().matches("-[nc]");
            words.add(!value && word.matches("-\\d+") ? "-n" + word.substring(1) : word);
        }
        Arguments options = Arguments.parse(call.with(words), "n:c:qv", "lines=n", "bytes=c");
        boolean bytes = options.has('c');
        String text = options.value(bytes ? 'c' : 'n').orElse("10");
        java.util.Optional<Long> count = Sizes.parse(text.startsWith("-") ? text.substring(1) : text);
        if (count.isEmpty()) return call.fail("invalid number '" + text + "'");
        long most = text.startsWith("-") ? -count.get() : count.get();
        List<String> paths = options.rest().isEmpty() ? List.of("-") : options.rest();
        boolean titles = (paths.size() > 1 && !options.has('q')) || options.has('v');
        int status = 0;
        boolean first = true;
        for (String path : paths) {
            try {
                OpenFile file = call.open(path);
                if (titles) call.line((first ? "" : "\n") + "==> " + path + " <==");
                first = false;
                try {
                    print(call, file, most, bytes);
                } finally {
                    file.close();
                }
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }

    private static void print(Call call, OpenFile file, long most, boolean bytes) {
        if (most < 0) {
            byte[] all = call.files().drain(file);
            if (bytes) {
                call.process().write(1, java.util.Arrays.copyOf(all, (int) Math.max(0, all.length + most)));
                return;
            }
            String text = podium.shell.kernel.Text.of(all);
            List<String> lines = Lines.of(text);
            call.out(String.join("", lines.subList(0, (int) Math.max(0, lines.size() + most))));
            return;
        }
        long left = most;
        while (left > 0) {
            byte[] part = file.read(call.process(), bytes ? (int) Math.min(left, 1 << 16) : 1024);
            if (part.length == 0) return;
            int end = part.length;
            if (bytes) {
                left -= part.length;
            } else {
                for (int i = 0; i < part.length && left > 0; i++) if (part[i] == '\n' && --left == 0) end = i + 1;
            }
            call.process().write(1, end == part.length ? part : java.util.Arrays.copyOf(part, end));
            if (end < part.length && file.spot().isPresent()) file.seek(file.position() - (part.length - end));
        }
    }
}
