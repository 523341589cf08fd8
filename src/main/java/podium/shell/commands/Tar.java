package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Makes, lists and extracts archives. */
final class Tar implements Applet {
    private static final String LETTERS = "cxtvf:C:zkOX:T:oapmhjJZ";

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(dashed(call), LETTERS + "e:s:", "exclude=e", "strip-components=s",
                "create=c", "extract=x", "list=t", "verbose=v", "file=f", "directory=C", "gzip=z", "to-stdout=O",
                "files-from=T", "exclude-from=X", "keep-old=k");
        if (!options.has('c') && !options.has('x') && !options.has('t')) throw new Usage("");
        try {
            return options.has('c') ? create(call, options) : read(call, options);
        } catch (Compression.Damaged e) {
            return call.fail(e.words());
        }
    }

    /** The first argument may be letters without a dash; those with arguments take the next words in turn. */
    private static Call dashed(Call call) {
        List<String> words = call.arguments();
        if (words.isEmpty() || words.getFirst().isEmpty() || words.getFirst().startsWith("-")) return call;
        List<String> all = new ArrayList<>();
        int next = 1;
        for (char letter : words.getFirst().toCharArray()) {
            int at = LETTERS.indexOf(letter);
            if (at < 0) throw new Usage("unrecognized option: " + letter);
            boolean takes = at + 1 < LETTERS.length() && LETTERS.charAt(at + 1) == ':';
            all.add("-" + letter);
            if (takes && next >= words.size()) throw new Usage("option requires an argument: " + letter);
            if (takes) all.add(words.get(next++));
        }
        all.addAll(words.subList(next, words.size()));
        return call.with(all);
    }

    private static int create(Call call, Arguments options) {
        List<String> names = new ArrayList<>(options.rest());
        for (String list : options.values('T')) names.addAll(call.text(list).lines().toList());
        if (names.isEmpty()) return call.fail("empty archive");
        String file = options.value('f').orElse("-");
        String start = call.process().state().workingDirectory();
        TarWriter writer = new TarWriter(call, excluded(call, options), options.has('v'), file.equals("-"));
        String directory = options.value('C').orElse("");
        try {
            if (!directory.isEmpty()) call.files().changeDirectory(directory);
            for (String name : names) writer.add(name);
            call.process().state().workingDirectory(start);
        } catch (SystemError e) {
            return call.fail("can't change directory to '" + directory + "': " + e.words());
        }
        byte[] archive = TarFormat.write(writer.entries());
        if (options.has('z')) archive = Compression.compress(archive);
        try {
            if (file.equals("-")) call.process().write(1, archive);
            else call.files().write(file, archive, OpenMode.WRITE);
        } catch (SystemError e) {
            return call.fail("can't open '" + file + "': " + e.words());
        }
        if (writer.failed()) call.complain("error exit delayed from previous errors");
        return writer.failed() ? 1 : 0;
    }

    private static List<String> excluded(Call call, Arguments options) {
        List<String> patterns = new ArrayList<>(options.values('e'));
        for (String list : options.values('X')) patterns.addAll(call.text(list).lines().toList());
        return patterns;
    }

    private static int read(Call call, Arguments options) {
        String file = options.value('f').orElse("-");
        byte[] archive;
        try {
            archive = call.bytes(file);
        } catch (SystemError e) {
            return call.fail("can't open '" + file + "': " + e.words());
        }
        // Rule: BusyBox looks at the first bytes, whether or not z was given.
        if (Compression.isCompressed(archive)) archive = Compression.expand(archive);
        else if (options.has('z')) throw new Compression.Damaged("invalid magic");
        List<TarEntry> entries = TarFormat.read(archive);
        String directory = options.value('C').orElse("");
        try {
            if (!directory.isEmpty()) call.files().changeDirectory(directory);
        } catch (SystemError e) {
            return call.fail("can't change directory to '" + directory + "': " + e.words());
        }
        return new TarReader(call, options, excluded(call, options)).run(entries);
    }
}
