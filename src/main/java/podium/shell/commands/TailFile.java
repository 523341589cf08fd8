package podium.shell.commands;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Inode;
import podium.shell.kernel.MemoryFile;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Text;

/**
 * A file that tail reads.
 *
 * @param inode what the name stood for when the file was opened; empty while there is no such file
 */
record TailFile(String path, OpenFile file, Optional<Inode> inode) {
    /** Opens a file; throws when it cannot be opened. */
    static TailFile open(Call call, String path) {
        OpenFile file = call.open(path);
        return new TailFile(path, file, call.files().look(path));
    }

    /** A name that no file has yet. */
    static TailFile missing(String path) {
        return new TailFile(path, new MemoryFile(new byte[0]), Optional.empty());
    }

    /** The file that has the name now, as -F asks for: it may have appeared or have taken the place of another. */
    TailFile again(Call call) {
        if (path.equals("-")) return this;
        Optional<Inode> now = call.files().look(path);
        if (now.equals(inode)) return this;
        if (now.isEmpty()) {
            call.complain(path + " has been renamed or deleted: No such file or directory");
            return this;
        }
        file.close();
        call.complain(
                path + " has " + (inode.isEmpty() ? "appeared" : "been replaced") + "; following end of new file");
        return open(call, path);
    }

    /** Prints the last lines or bytes, or all from a line or byte on. What it keeps meanwhile counts as memory. */
    void end(Call call, long count, boolean fromStart, boolean bytes) {
        if (fromStart) {
            String text = Text.of(call.files().drain(file));
            long skip = Math.max(0, count - 1);
            if (bytes) call.out(text.substring((int) Math.min(text.length(), skip)));
            else call.out(String.join("", Lines.of(text).stream().skip(skip).toList()));
            return;
        }
        Deque<byte[]> parts = read(call);
        int size = parts.stream().mapToInt(part -> part.length).sum();
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream(size);
        parts.forEach(all::writeBytes);
        byte[] kept = all.toByteArray();
        if (bytes) {
            call.process().write(1,
                    java.util.Arrays.copyOfRange(kept, (int) Math.max(0, kept.length - count), kept.length));
        } else {
            List<String> lines = Lines.of(Text.of(kept));
            call.out(String.join("", lines.subList((int) Math.max(0, lines.size() - count), lines.size())));
        }
        call.process().memory(0);
    }

    private Deque<byte[]> read(Call call) {
        Deque<byte[]> parts = new ArrayDeque<>();
        long held = 0;
        while (true) {
            byte[] part = file.read(call.process(), 1 << 16);
            if (part.length == 0) return parts;
            held += part.length;
            call.process().step();
            if (held > 1 << 20) call.process().memory(held);
            // Lines of nothing but zeros need no bytes of their own.
            if (parts.size() < 4096) parts.add(part);
        }
    }

    /** What was added since; a file that became shorter is read anew. */
    byte[] more(Call call) {
        if (file.spot().isPresent() && inode.filter(own -> own.size() < file.position()).isPresent()) file.seek(0);
        return file.read(call.process(), 1 << 16);
    }
}
