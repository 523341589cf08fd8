package podium.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a course leaves the disk, or the program's own jar, and becomes text. The one place here that touches files. */
public final class CourseFolder {
    /** Every course has this file; the course inside the program is found by it. */
    static final String ANCHOR = "lessons/course.yaml";

    private static final List<String> TEXTS = List.of(".md", ".yaml", ".sh", ".txt", ".svg");

    private CourseFolder() {
    }

    /**
     * Reads a course folder, which holds {@code lessons} and {@code quizzes}, and may hold {@code curricula}.
     *
     * @throws UncheckedIOException when the folder is not there or cannot be read
     */
    public static CourseFiles read(Path folder) {
        CourseFiles files = new CourseFiles(new TreeMap<>(), new TreeSet<>());
        for (String part : List.of("lessons", "quizzes", "curricula")) {
            Path root = folder.resolve(part);
            if (!Files.isDirectory(root)) continue;
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) add(files, folder, file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the course in " + folder, e);
            }
        }
        return files;
    }

    /**
     * Reads the course that comes with the program, from its classes or its jar.
     *
     * @throws UncheckedIOException when the program was packed without its course
     */
    public static CourseFiles readOwn() {
        URL anchor = CourseFolder.class.getResource("/podium/" + ANCHOR);
        if (anchor == null) {
            throw new UncheckedIOException(new IOException("this program was packed without podium/" + ANCHOR));
        }
        try {
            URI uri = anchor.toURI();
            if (!uri.getScheme().equals("jar")) return read(Path.of(uri).resolve("../..").normalize());
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath("podium"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource without an address: " + anchor, e);
        }
    }

    private static void add(CourseFiles files, Path folder, Path file) throws IOException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (TEXTS.stream().anyMatch(path::endsWith)) files.texts().put(path, text(file));
        else files.others().add(path);
    }

    /** Line ends are made alike: places and comparisons must not depend on the editor that wrote a file. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
