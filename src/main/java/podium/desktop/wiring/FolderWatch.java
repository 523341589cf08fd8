package podium.desktop.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks at folders from time to time and tells when a file in them has come, gone or changed. */
public final class FolderWatch implements AutoCloseable {
    private final List<Path> folders;
    private final Runnable onChange;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("folder-watch").factory());
    private final Future<?> looking;
    private SortedMap<Path, Stamp> last;

    /** What of a file changes when it is written. */
    private record Stamp(long modified, long size) {
    }

    private FolderWatch(List<Path> folders, Duration every, Runnable onChange) {
        this.folders = List.copyOf(folders);
        this.onChange = onChange;
        this.last = stamps();
        this.looking = clock.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * Begins to look.
     *
     * @param every the time between two looks
     * @param onChange called on a thread of the watch's own; if it cannot read a file, it is called again at the next look
     */
    public static FolderWatch start(List<Path> folders, Duration every, Runnable onChange) {
        return new FolderWatch(folders, every, onChange);
    }

    /** A folder that cannot be read now, as while an editor replaces a file, is looked at again next time. */
    private void look() {
        try {
            SortedMap<Path, Stamp> now = stamps();
            if (now.equals(last)) return;
            last = now;
            onChange.run();
        } catch (UncheckedIOException e) {
            last = new TreeMap<>();
        }
    }

    private SortedMap<Path, Stamp> stamps() {
        SortedMap<Path, Stamp> stamps = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                    stamps.put(file, new Stamp(now.lastModifiedTime().toMillis(), now.size()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stamps;
    }

    @Override
    public void close() {
        looking.cancel(true);
        clock.shutdown();
    }
}
