package podium.shell.awk;

import java.util.List;
import java.util.Optional;

/** An expression. Each knows the line it stands at where running it can fail. */
sealed interface Expr {
    record Constant(Value value) implements Expr {
    }

    record Match(String regex) implements Expr {
    }

    /** Something that can be assigned to. */
    sealed interface Place extends Expr permits Name, Element, Field {
    }

    record Name(String name) implements Place {
    }

    record Element(String array, List<Expr> index) implements Place {
    }

    record Field(Expr number, int line) implements Place {
    }

    record Assign(Place place, String operator, Expr value, int line) implements Expr {
    }

    record Step(Place place, int by, boolean before) implements Expr {
    }

    record Binary(String operator, Expr left, Expr right, int line) implements Expr {
    }

    record And(Expr left, Expr right) implements Expr {
    }

    record Or(Expr left, Expr right) implements Expr {
    }

    record Unary(String operator, Expr operand) implements Expr {
    }

    record Choice(Expr condition, Expr yes, Expr no) implements Expr {
    }

    record In(List<Expr> index, String array) implements Expr {
    }

    /** Expressions in parentheses, as print takes them. */
    record Grouping(List<Expr> parts) implements Expr {
    }

    record Call(String name, List<Expr> arguments, int line) implements Expr {
    }

    record BuiltinCall(Builtin function, List<Expr> arguments, int line) implements Expr {
    }

    /** Reads a record; from the main input, a file, or a command. */
    record Getline(Source source, Optional<Expr> from, Optional<Place> into) implements Expr {
        enum Source {
            INPUT, FILE, COMMAND
        }
    }
}
