package podium.shell.awk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import podium.shell.posix.DateFormat;

/** The functions of the language. */
final class Functions {
    private final Run run;
    private final Evaluator evaluator;
    private final TextFunctions texts;

    Functions(Run run, Evaluator evaluator) {
        this.run = run;
        this.evaluator = evaluator;
        this.texts = new TextFunctions(run, evaluator);
    }

    Value call(Expr.BuiltinCall call) {
        List<Expr> arguments = call.arguments();
        return switch (call.function()) {
            case LENGTH -> Value.of(length(arguments));
            case SUBSTR -> texts.substring(arguments);
            case INDEX -> Value.of(text(arguments, 0).indexOf(text(arguments, 1)) + 1);
            case SPLIT -> texts.split(arguments);
            case SUB -> texts.substitute(arguments, false);
            case GSUB -> texts.substitute(arguments, true);
            case GENSUB -> texts.general(arguments);
            case MATCH -> texts.match(arguments);
            case SPRINTF -> Value.of(Format.apply(text(arguments, 0),
                    arguments.subList(1, arguments.size()).stream().map(evaluator::value).toList(),
                    run.variables().text("CONVFMT"), call.line()));
            case TOUPPER -> Value.of(text(arguments, 0).toUpperCase(Locale.ROOT));
            case TOLOWER -> Value.of(text(arguments, 0).toLowerCase(Locale.ROOT));
            case RAND -> Value.of(run.randoms().next());
            case SRAND -> Value.of(run.randoms().seed(arguments.isEmpty() ? now() : number(arguments, 0)));
            case SYSTEM -> Value.of(run.streams().system(text(arguments, 0)));
            case CLOSE -> Value.of(run.streams().close(text(arguments, 0)));
            case FFLUSH -> {
                run.streams().flush();
                yield Value.of(0);
            }
            case SYSTIME -> Value.of(now());
            case STRFTIME -> Value.of(DateFormat.format(
                    arguments.isEmpty() ? "%a %b %e %H:%M:%S %Z %Y" : text(arguments, 0),
                    Instant.ofEpochSecond((long) (arguments.size() > 1 ? number(arguments, 1) : now()))));
            default -> Value.of(numeric(call.function(), arguments));
        };
    }

    private String text(List<Expr> arguments, int index) {
        return evaluator.text(arguments.get(index));
    }

    private double number(List<Expr> arguments, int index) {
        return evaluator.number(arguments.get(index));
    }

    private double now() {
        return run.process().now().getEpochSecond();
    }

    private double length(List<Expr> arguments) {
        boolean array = !arguments.isEmpty() && arguments.getFirst() instanceof Expr.Name(String name)
                && run.variables().cell(name).isArray();
        if (array && arguments.getFirst() instanceof Expr.Name(String name))
            return run.variables().cell(name).array().size();
        String text = arguments.isEmpty() ? run.line().field(0) : text(arguments, 0);
        return text.codePointCount(0, text.length());
    }

    private double numeric(Builtin function, List<Expr> arguments) {
        double x = number(arguments, 0);
        return switch (function) {
            case INT -> x < 0 ? Math.ceil(x) : Math.floor(x);
            case SQRT -> Math.sqrt(x);
            case EXP -> Math.exp(x);
            case LOG -> Math.log(x);
            case SIN -> Math.sin(x);
            case COS -> Math.cos(x);
            case COMPL -> ~(long) x;
            case ATAN2 -> Math.atan2(x, number(arguments, 1));
            case AND -> (long) x & (long) number(arguments, 1);
            case OR -> (long) x | (long) number(arguments, 1);
            case XOR -> (long) x ^ (long) number(arguments, 1);
            case LSHIFT -> (long) x << (long) number(arguments, 1);
            case RSHIFT -> (long) x >>> (long) number(arguments, 1);
            default -> throw new IllegalArgumentException(function.name());
        };
    }
}
