package podium.shell.awk;

import java.util.List;

/** Reads and sets what can be assigned to. Setting NF or a field changes the record. */
final class Places {
    private final Run run;
    private final Evaluator evaluator;

    Places(Run run, Evaluator evaluator) {
        this.run = run;
        this.evaluator = evaluator;
    }

    Value get(Expr.Place place) {
        return switch (place) {
            case Expr.Name(String name) when name.equals("NF") -> Value.of(run.line().count());
            case Expr.Name(String name) -> run.variables().cell(name).value();
            case Expr.Element(String array, List<Expr> index) ->
                run.variables().cell(array).array().cell(key(index)).value();
            case Expr.Field(Expr number, int line) -> field((int) evaluator.number(number), line);
        };
    }

    private Value field(int number, int line) {
        try {
            return run.line().has(number) ? Value.input(run.line().field(number)) : Value.UNSET;
        } catch (AwkError e) {
            throw AwkError.at(line, e.words());
        }
    }

    /** A spot to set whose parts have been evaluated once, as an operator that reads and sets needs. */
    Spot spot(Expr.Place place) {
        return switch (place) {
            case Expr.Name(String name) when name.equals("NF") -> new Spot.Count(run.line());
            case Expr.Name(String name) -> new Spot.Variable(run, name);
            case Expr.Element(String array, List<Expr> index) ->
                new Spot.Element(run.variables().cell(array).array().cell(key(index)));
            case Expr.Field(Expr number, int line) -> new Spot.Field(run, (int) evaluator.number(number), line);
        };
    }

    /** Several indices are one key with SUBSEP between them. */
    String key(List<Expr> index) {
        if (index.size() == 1) return run.text(evaluator.value(index.getFirst()));
        String separator = run.variables().text("SUBSEP");
        return String.join(separator, index.stream().map(evaluator::text).toList());
    }
}
