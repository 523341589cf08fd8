package podium.shell.awk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import podium.shell.fs.SystemError;

/** Works out expressions. */
final class Evaluator {
    private static final long LONG_TEXT = 1 << 20;
    private final Run run;
    private final Places places;
    private final Functions functions;

    Evaluator(Run run) {
        this.run = run;
        this.places = new Places(run, this);
        this.functions = new Functions(run, this);
    }

    Places places() {
        return places;
    }

    double number(Expr expression) {
        return value(expression).asNumber();
    }

    String text(Expr expression) {
        return run.text(value(expression));
    }

    Value value(Expr expression) {
        run.process().step();
        return switch (expression) {
            case Expr.Constant(Value value) -> value;
            case Expr.Match(String regex) -> Value.of(run.regexes().of(regex).matcher(run.line().field(0)).find());
            case Expr.Place place -> places.get(place);
            case Expr.Assign assign -> assign(assign);
            case Expr.Step step -> step(step);
            case Expr.Binary(String operator, Expr left, Expr right, int line) -> binary(operator, left, right, line);
            case Expr.And(Expr left, Expr right) -> Value.of(value(left).truth() && value(right).truth());
            case Expr.Or(Expr left, Expr right) -> Value.of(value(left).truth() || value(right).truth());
            case Expr.Unary(String operator, Expr operand) -> unary(operator, value(operand));
            case Expr.Choice(Expr condition, Expr yes, Expr no) -> value(condition).truth() ? value(yes) : value(no);
            case Expr.In(List<Expr> index, String array) ->
                Value.of(run.variables().cell(array).array().find(places.key(index)).isPresent());
            case Expr.Grouping(List<Expr> parts) -> {
                for (Expr part : parts.subList(0, parts.size() - 1)) value(part);
                yield value(parts.getLast());
            }
            case Expr.Call call -> call(call);
            case Expr.BuiltinCall call -> functions.call(call);
            case Expr.Getline getline -> getline(getline);
        };
    }

    /** An expression where a regular expression is wanted. */
    Pattern regex(Expr expression) {
        return run.regexes().of(expression instanceof Expr.Match(String regex) ? regex : text(expression));
    }

    private Value assign(Expr.Assign assign) {
        if (assign.operator().equals("=")) {
            Value value = value(assign.value());
            places.spot(assign.place()).set(value);
            return value;
        }
        Spot spot = places.spot(assign.place());
        double right = number(assign.value());
        Value result = Value.of(Arithmetic.apply(assign.operator().charAt(0), spot.get().asNumber(), right,
                assign.line()));
        spot.set(result);
        return result;
    }

    private Value step(Expr.Step step) {
        Spot spot = places.spot(step.place());
        double before = spot.get().asNumber();
        spot.set(Value.of(before + step.by()));
        return Value.of(step.before() ? before + step.by() : before);
    }

    private static Value unary(String operator, Value value) {
        return switch (operator) {
            case "!" -> Value.of(!value.truth());
            case "-" -> Value.of(-value.asNumber());
            default -> Value.of(value.asNumber());
        };
    }

    /** A long text is paid for before it is made, with the one that it grows out of. */
    private String joined(String left, String right) {
        long bytes = 2L * ((long) left.length() + right.length());
        if (bytes > LONG_TEXT) run.process().memory(bytes);
        return left.concat(right);
    }

    private Value binary(String operator, Expr left, Expr right, int line) {
        return switch (operator) {
            case " " -> Value.of(joined(text(left), text(right)));
            case "~" -> Value.of(regex(right).matcher(text(left)).find());
            case "!~" -> Value.of(!regex(right).matcher(text(left)).find());
            case "<", "<=", "==", "!=", ">=", ">" -> {
                int order = compare(value(left), value(right));
                yield Value.of(switch (operator) {
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case "==" -> order == 0;
                    case "!=" -> order != 0;
                    case ">=" -> order >= 0;
                    default -> order > 0;
                });
            }
            default -> Value.of(Arithmetic.apply(operator.charAt(0), number(left), number(right), line));
        };
    }

    /** Rule: POSIX, awk: as numbers when both are numbers or look like ones, else as strings. */
    private int compare(Value left, Value right) {
        if (left.comparesAsNumber() && right.comparesAsNumber())
            return Double.compare(left.asNumber() + 0.0, right.asNumber() + 0.0);
        String a = run.text(left);
        String b = run.text(right);
        return run.variables().number("IGNORECASE") != 0 ? a.compareToIgnoreCase(b) : a.compareTo(b);
    }

    private Value call(Expr.Call call) {
        Program.Function function = run.program().functions().get(call.name());
        if (function == null) throw AwkError.at(call.line(), "Call to undefined function");
        if (call.arguments().size() > function.parameters().size())
            throw AwkError.at(call.line(), "Too many arguments");
        Map<String, Cell> locals = new LinkedHashMap<>();
        for (int i = 0; i < function.parameters().size(); i++)
            locals.put(function.parameters().get(i), i < call.arguments().size()
                    ? argument(call.arguments().get(i))
                    : new Cell());
        run.variables().enter(locals);
        try {
            return new Statements(run, this).body(function.body());
        } finally {
            run.variables().leave();
        }
    }

    private Cell argument(Expr expression) {
        boolean plain = expression instanceof Expr.Name(String name) && !name.equals("NF");
        return plain && expression instanceof Expr.Name(String name)
                ? run.variables().cell(name).passed()
                : Cell.holding(value(expression));
    }

    private Value getline(Expr.Getline getline) {
        String separator = run.variables().text("RS");
        Optional<String> record;
        try {
            record = switch (getline.source()) {
                case INPUT -> run.input().next();
                case FILE -> run.streams().readFile(text(getline.from().orElseThrow()), separator);
                case COMMAND -> run.streams().readCommand(text(getline.from().orElseThrow()), separator);
            };
        } catch (SystemError e) {
            return Value.of(-1);
        }
        if (record.isEmpty()) return Value.of(0);
        if (getline.source() == Expr.Getline.Source.COMMAND) run.variables().count("NR");
        if (getline.into().isPresent()) places.spot(getline.into().get()).set(Value.input(record.get()));
        else run.line().set(record.get());
        return Value.of(1);
    }
}
