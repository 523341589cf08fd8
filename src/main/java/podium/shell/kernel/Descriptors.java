package podium.shell.kernel;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;

/** The file descriptors of a process. */
public final class Descriptors {
    private final NavigableMap<Integer, OpenFile> files = new TreeMap<>();

    /** What a number leads to; EBADF when it is closed. */
    public OpenFile get(int number) {
        return find(number).orElseThrow(() -> new SystemError(Errno.EBADF));
    }

    /** What a number leads to. */
    public Optional<OpenFile> find(int number) {
        return Optional.ofNullable(files.get(number));
    }

    /** Puts a file at a number; what was there is closed. The descriptor takes over the file. */
    public void put(int number, OpenFile file) {
        close(number);
        files.put(number, file);
    }

    /** Puts a file at the lowest free number from 3 on. */
    public int add(OpenFile file) {
        int number = 3;
        while (files.containsKey(number)) number++;
        files.put(number, file);
        return number;
    }

    /** Makes a number lead where another one leads, as dup2 does. */
    public void duplicate(int from, int to) {
        OpenFile file = get(from);
        if (from != to) put(to, file.share());
    }

    /** Takes a further hold of the file of a number. */
    public OpenFile share(int number) {
        return get(number).share();
    }

    /** Closes a number; nothing happens when it is closed already. */
    public void close(int number) {
        OpenFile old = files.remove(number);
        if (old != null) old.close();
    }

    /** Closes all. */
    public void closeAll() {
        List.copyOf(files.keySet()).forEach(this::close);
    }

    /** The same files under the same numbers, held a second time. */
    public Descriptors copy() {
        Descriptors copy = new Descriptors();
        for (Map.Entry<Integer, OpenFile> entry : files.entrySet())
            copy.files.put(entry.getKey(), entry.getValue().share());
        return copy;
    }
}
