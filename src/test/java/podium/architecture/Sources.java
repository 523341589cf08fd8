package podium.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A tree of Java sources, parsed by the compiler itself: what class files no longer tell. */
record Sources(List<CompilationUnitTree> units, com.sun.source.util.Trees trees) {
    static final int LONGEST_FILE = 300;
    static final int LONGEST_METHOD = 60;

    static Sources under(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return new Sources(units, com.sun.source.util.Trees.instance(task));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Lines of each file, by its name with slashes. */
    TreeMap<String, Integer> lines() {
        TreeMap<String, Integer> lines = new TreeMap<>();
        for (CompilationUnitTree unit : units) lines.put(name(unit), content(unit).lines().toList().size());
        return lines;
    }

    /** Methods with more lines than the limit, each with its place. */
    List<String> longMethods(int limit) {
        return findings(new LongMethods(this, limit));
    }

    /** Strings that hold one of the names, each with its place. */
    List<String> stringsHolding(List<String> names) {
        return findings(new NamedStrings(this, names));
    }

    /** Places where the content of a static is changed. */
    List<String> writtenStatics() {
        return findings(new WrittenStatics(this));
    }

    private List<String> findings(Finder finder) {
        for (CompilationUnitTree unit : units) finder.scan(unit, unit);
        return finder.found();
    }

    static String name(CompilationUnitTree unit) {
        return Path.of("").toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())).toString().replace('\\',
                '/');
    }

    /** The line of an offset in a file, from 1. */
    static long line(CompilationUnitTree unit, long offset) {
        return unit.getLineMap().getLineNumber(offset);
    }

    private static String content(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The name of a class for a message; anonymous ones have none. */
    static String title(ClassTree type) {
        return type.getSimpleName().isEmpty() ? "an anonymous class" : type.getSimpleName().toString();
    }
}
