package podium.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course that comes with the program. */
class OwnCourseTest {
    @TempDir
    Path folder;

    @Test
    void everyFileHasTheRightForm() {
        Course course = Course.own();
        assertThat(course.lessons()).extracting(Lesson::id).contains("02-one-after-the-other");
        assertThat(course.findings()).isEmpty();
        assertThat(course.lessons()).flatExtracting(lesson -> LessonLint.check(course.files(), lesson)).isEmpty();
    }

    @Test
    void itIsTheSameFromAFolder() {
        assertThat(Course.load(Path.of(".")).files()).isEqualTo(Course.own().files());
    }

    @Test
    void itIsTheSameFromAJar() throws Exception {
        Path classes = Path.of(Course.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = folder.resolve("podium.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            pack(classes, List.of("podium/course", "podium/text", "podium/simulation", "podium/cluster",
                    "podium/lessons", "podium/quizzes"), out);
        }
        URL[] path = Stream.concat(Stream.of(jar.toUri().toURL()), libraries()).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Object course = loader.loadClass("podium.course.Course").getMethod("own").invoke(null);
            Object files = course.getClass().getMethod("files").invoke(course);
            assertThat(files).hasToString(Course.own().files().toString());
        }
    }

    private static void pack(Path classes, List<String> parts, JarOutputStream out) throws IOException {
        for (String part : parts) {
            Path root = classes.resolve(part);
            if (!Files.isDirectory(root)) continue;
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }

    private static Stream<URL> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)).filter(
                path -> path.endsWith(".jar")).map(path -> {
                    try {
                        return Path.of(path).toUri().toURL();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Test
    void aFolderThatIsNotThereHasNoTitleAndNoLessons() {
        Course course = Course.load(folder.resolve("nowhere"));
        assertThat(course.lessons()).isEmpty();
        assertThat(course.findings()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeReadIsTold() throws IOException {
        Path lesson = Files.createDirectories(folder.resolve("lessons/01-x"));
        Files.write(lesson.resolve("lesson.md"), new byte[]{(byte) 0xff, (byte) 0xfe, (byte) 0x80});
        assertThatThrownBy(() -> Course.load(folder)).isInstanceOf(UncheckedIOException.class).hasMessageContaining(
                "cannot read the course in " + folder);
    }
}
