package podium.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through parsed sources and collects what is wrong in them, each with its place. */
abstract class Finder extends TreeScanner<@Nullable Void, CompilationUnitTree> {
    private final Sources sources;
    private final List<String> found = new ArrayList<>();

    Finder(Sources sources) {
        this.sources = sources;
    }

    final List<String> found() {
        return found;
    }

    final void report(CompilationUnitTree unit, Tree at, String problem) {
        found.add(Sources.name(unit) + ":" + firstLine(unit, at) + ": " + problem);
    }

    final long firstLine(CompilationUnitTree unit, Tree tree) {
        return Sources.line(unit, sources.trees().getSourcePositions().getStartPosition(unit, tree));
    }

    final long lastLine(CompilationUnitTree unit, Tree tree) {
        return Sources.line(unit, sources.trees().getSourcePositions().getEndPosition(unit, tree));
    }
}
