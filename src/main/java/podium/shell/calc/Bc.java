package podium.shell.calc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Runs a program of bc. */
public final class Bc {
    private static final List<String> LIBRARY = List.of("s", "c", "a", "l", "e");

    private final Consumer<String> out;
    private final Runnable step;
    private final boolean library;
    private final BcMemory memory = new BcMemory();
    private final NavigableMap<String, BcStmt.Define> functions = new TreeMap<>();
    private final BcEvaluator evaluator;

    /** How a statement ended. */
    private enum End {
        NORMAL, BREAK, CONTINUE, RETURN, QUIT
    }

    private BigDecimal returned = BigDecimal.ZERO;

    /**
     * @param out takes what the program prints
     * @param step is called at every statement; it may end an endless loop by an exception
     * @param library whether the functions of {@code -l} are there
     */
    public Bc(Consumer<String> out, Runnable step, boolean library) {
        this.out = out;
        this.step = step;
        this.library = library;
        this.evaluator = new BcEvaluator(memory, this::call);
        if (library) memory.set("scale", BigDecimal.valueOf(20));
    }

    /** Runs a program to its end; false when it said quit. Fails with {@link CalcException} at the first mistake. */
    public boolean run(String program) {
        BcParser parser = new BcParser(BcLexer.tokens(program));
        Optional<BcStmt> statement = parser.next();
        while (statement.isPresent()) {
            if (run(statement.get()) == End.QUIT) return false;
            statement = parser.next();
        }
        return true;
    }

    private End run(BcStmt statement) {
        step.run();
        switch (statement) {
            case BcStmt.Show(BcExpr value) -> show(value);
            case BcStmt.Say(String text) -> out.accept(text);
            case BcStmt.Print(List<BcStmt> items) -> items.forEach(this::print);
            case BcStmt.Define define -> functions.put(define.name(), define);
            case BcStmt.Block(List<BcStmt> all) -> {
                for (BcStmt one : all) {
                    End end = run(one);
                    if (end != End.NORMAL) return end;
                }
            }
            case BcStmt.If(BcExpr test, BcStmt yes, Optional<BcStmt> no) -> {
                if (evaluator.isTrue(test)) return run(yes);
                return no.map(this::run).orElse(End.NORMAL);
            }
            case BcStmt.Loop loop -> {
                return loop(loop);
            }
            case BcStmt.Leave(boolean all) -> {
                return all ? End.BREAK : End.CONTINUE;
            }
            case BcStmt.Return(Optional<BcExpr> value) -> {
                returned = value.map(evaluator::value).orElse(BigDecimal.ZERO);
                return End.RETURN;
            }
            case BcStmt.Quit quit -> {
                return End.QUIT;
            }
        }
        return End.NORMAL;
    }

    private End loop(BcStmt.Loop loop) {
        loop.first().ifPresent(evaluator::value);
        while (loop.test().map(evaluator::isTrue).orElse(true)) {
            End end = run(loop.body());
            if (end == End.BREAK) return End.NORMAL;
            if (end == End.RETURN || end == End.QUIT) return end;
            loop.step().ifPresent(evaluator::value);
        }
        return End.NORMAL;
    }

    private void show(BcExpr expr) {
        BigDecimal value = evaluator.value(expr);
        if (expr instanceof BcExpr.Assign) return;
        memory.set("last", value);
        out.accept(Radix.print(value, memory.outputBase()) + "\n");
    }

    private void print(BcStmt item) {
        if (item instanceof BcStmt.Show(BcExpr value))
            out.accept(Radix.print(evaluator.value(value), memory.outputBase()));
        else
            if (item instanceof BcStmt.Say(String text))
                out.accept(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\q", "\"").replace("\\\\", "\\"));
    }

    /** Parameters and locals hide what has their names until the function ends. */
    private BigDecimal call(String name, List<BcExpr> arguments) {
        step.run();
        BcStmt.Define function = functions.get(name);
        if (function == null) {
            if (library && LIBRARY.contains(name) && arguments.size() == 1)
                return BcLibrary.apply(name.charAt(0), evaluator.value(arguments.getFirst()), memory.scale());
            throw new CalcException("undefined function");
        }
        if (function.parameters().size() != arguments.size()) throw new CalcException("mismatched parameters");
        List<Runnable> restore = new ArrayList<>();
        List<Runnable> enter = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++)
            enter.add(bind(function.parameters().get(i), Optional.of(arguments.get(i)), restore));
        for (String local : function.locals()) enter.add(bind(local, Optional.empty(), restore));
        enter.forEach(Runnable::run);
        returned = BigDecimal.ZERO;
        run(function.body());
        BigDecimal result = returned;
        restore.forEach(Runnable::run);
        return result;
    }

    private Runnable bind(String name, Optional<BcExpr> argument, List<Runnable> restore) {
        if (name.endsWith("[]")) {
            String array = name.substring(0, name.length() - 2);
            NavigableMap<Integer, BigDecimal> old = memory.array(array);
            restore.add(() -> memory.array(array, old));
            NavigableMap<Integer, BigDecimal> copy = new TreeMap<>();
            if (argument.isPresent() && argument.get() instanceof BcExpr.Whole(String given))
                copy.putAll(memory.array(given));
            return () -> memory.array(array, copy);
        }
        BigDecimal old = memory.get(name);
        restore.add(() -> memory.set(name, old));
        BigDecimal value = argument.map(evaluator::value).orElse(BigDecimal.ZERO);
        return () -> memory.set(name, value);
    }
}
