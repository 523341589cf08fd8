package podium.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strings that hold one of some names. */
final class NamedStrings extends Finder {
    private final List<String> names;

    NamedStrings(Sources sources, List<String> names) {
        super(sources);
        this.names = names;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
        if (literal.getValue() instanceof String text) {
            names.stream().filter(text::contains).forEach(name -> report(unit, literal, "names the recording " + name
                    + ": a rule is general or it is none; find the rule that makes the recording come out"));
        }
        return super.visitLiteral(literal, unit);
    }
}
