package podium.shell.awk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions about strings and regular expressions. */
final class TextFunctions {
    private final Run run;
    private final Evaluator evaluator;

    TextFunctions(Run run, Evaluator evaluator) {
        this.run = run;
        this.evaluator = evaluator;
    }

    /** Rule: BusyBox, awk: a start before the text is its first character, and takes nothing off the length. */
    Value substring(List<Expr> arguments) {
        String text = evaluator.text(arguments.get(0));
        int size = text.codePointCount(0, text.length());
        int from = Math.clamp((long) evaluator.number(arguments.get(1)) - 1, 0, size);
        long length = arguments.size() < 3 ? size : (long) evaluator.number(arguments.get(2));
        int to = Math.clamp(from + length, from, size);
        return Value.of(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
    }

    Value split(List<Expr> arguments) {
        String text = evaluator.text(arguments.get(0));
        if (!(arguments.get(1) instanceof Expr.Name(String name))) throw new AwkError("Not an array");
        Optional<Pattern> regex = arguments.size() > 2
                ? Fields.literal(arguments.get(2), run.regexes())
                : Optional.empty();
        String separator = regex.isPresent()
                ? ""
                : arguments.size() > 2 ? evaluator.text(arguments.get(2)) : run.variables().text("FS");
        List<String> parts = regex.map(pattern -> Fields.split(text, pattern)).orElseGet(
                () -> Fields.split(text, separator, run.regexes()));
        Array array = run.variables().cell(name).array();
        array.clear();
        for (int i = 0; i < parts.size(); i++)
            array.cell(Integer.toString(i + 1)).set(Value.input(parts.get(i)));
        return Value.of(parts.size());
    }

    Value match(List<Expr> arguments) {
        String text = evaluator.text(arguments.get(0));
        Matcher matcher = evaluator.regex(arguments.get(1)).matcher(text);
        boolean found = matcher.find();
        int start = found ? text.codePointCount(0, matcher.start()) + 1 : 0;
        run.variables().set("RSTART", Value.of(start));
        run.variables().set("RLENGTH",
                Value.of(found ? text.codePointCount(matcher.start(), matcher.end()) : -1));
        return Value.of(start);
    }

    Value substitute(List<Expr> arguments, boolean all) {
        Pattern pattern = evaluator.regex(arguments.get(0));
        String replacement = evaluator.text(arguments.get(1));
        Expr target = arguments.size() > 2 ? arguments.get(2) : new Expr.Field(new Expr.Constant(Value.of(0)), 1);
        Substitution result = Substitution.apply(pattern, evaluator.text(target), replacement, all ? 0 : 1, false);
        if (result.count() > 0 && target instanceof Expr.Place place)
            evaluator.places().spot(place).set(Value.of(result.text()));
        return Value.of(result.count());
    }

    /** Rule: gensub(regex, replacement, which[, text]) returns the text; which is g or a number. */
    Value general(List<Expr> arguments) {
        Pattern pattern = evaluator.regex(arguments.get(0));
        String replacement = evaluator.text(arguments.get(1));
        String which = evaluator.text(arguments.get(2));
        String text = arguments.size() > 3 ? evaluator.text(arguments.get(3)) : run.line().field(0);
        int number = which.startsWith("g") || which.startsWith("G") ? 0 : Math.max(1, (int) Value.parse(which));
        return Value.of(Substitution.apply(pattern, text, replacement, number, true).text());
    }
}
