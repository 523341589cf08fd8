package podium.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import org.jspecify.annotations.Nullable;

/** Methods that do not fit a screen. */
final class LongMethods extends Finder {
    private final int limit;

    LongMethods(Sources sources, int limit) {
        super(sources);
        this.limit = limit;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        long lines = lastLine(unit, method) - firstLine(unit, method) + 1;
        if (lines > limit)
            report(unit, method, method.getName() + " has " + lines + " lines, more than " + limit
                    + ": split it into steps with names");
        return super.visitMethod(method, unit);
    }
}
