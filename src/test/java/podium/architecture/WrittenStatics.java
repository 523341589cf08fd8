package podium.architecture;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Statics of a class whose elements the class changes: state that every thread and every run would share. */
final class WrittenStatics extends Finder {
    private static final List<String> CHANGES = List.of("add", "addAll", "addFirst", "addLast", "clear", "compute",
            "computeIfAbsent", "computeIfPresent", "merge", "offer", "poll", "pop", "push", "put", "putAll",
            "putIfAbsent", "remove", "removeAll", "removeIf", "replace", "replaceAll", "retainAll", "set", "sort");

    private final Deque<Set<String>> statics = new ArrayDeque<>();

    WrittenStatics(Sources sources) {
        super(sources);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
        Set<String> names = new TreeSet<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field && field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                names.add(field.getName().toString());
            }
        }
        statics.push(names);
        super.visitClass(type, unit);
        statics.pop();
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
        if (call.getMethodSelect() instanceof MemberSelectTree member
                && CHANGES.contains(member.getIdentifier().toString()))
            check(member.getExpression(), call, unit);
        return super.visitMethodInvocation(call, unit);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree assignment, CompilationUnitTree unit) {
        if (assignment.getVariable() instanceof ArrayAccessTree array) check(array.getExpression(), assignment, unit);
        return super.visitAssignment(assignment, unit);
    }

    private void check(ExpressionTree changed, Tree at, CompilationUnitTree unit) {
        if (changed instanceof IdentifierTree name
                && statics.stream().anyMatch(names -> names.contains(name.getName().toString()))) {
            report(unit, at, "changes the static " + name + ": keep the state in an object and pass the object on");
        }
    }
}
