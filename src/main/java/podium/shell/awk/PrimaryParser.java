package podium.shell.awk;

import java.util.List;
import java.util.Optional;

/** Reads operands: constants, variables, fields, calls and what is in parentheses. */
final class PrimaryParser {
    private final Tokens tokens;
    private final ExprParser expressions;

    PrimaryParser(Tokens tokens, ExprParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Whether a token begins an operand that is joined to what stands before. */
    boolean begins(Token token) {
        return switch (token.kind()) {
            case NUMBER, STRING, REGEX, NAME, CALL, BUILTIN -> true;
            case SIGN -> List.of("$", "(", "++", "--").contains(token.text());
            default -> false;
        };
    }

    Expr postfix() {
        Expr operand = primary();
        if (operand instanceof Expr.Place place) {
            if (tokens.accept("++")) return new Expr.Step(place, 1, false);
            if (tokens.accept("--")) return new Expr.Step(place, -1, false);
        }
        return operand;
    }

    private Expr primary() {
        Token token = tokens.take();
        return switch (token.kind()) {
            case NUMBER -> new Expr.Constant(Value.of(Double.parseDouble(token.text())));
            case STRING -> new Expr.Constant(Value.of(token.text()));
            case REGEX -> new Expr.Match(token.text());
            case NAME -> variable(token.text());
            case CALL -> {
                tokens.expect("(");
                yield new Expr.Call(token.text(), expressions.enclosed(")"), token.line());
            }
            case BUILTIN -> builtin(token);
            case SIGN, KEYWORD -> sign(token);
            default -> throw AwkError.at(token.line(), "Unexpected token");
        };
    }

    private Expr.Place variable(String name) {
        return tokens.accept("[") ? new Expr.Element(name, expressions.enclosed("]")) : new Expr.Name(name);
    }

    private Expr sign(Token token) {
        return switch (token.text()) {
            case "(" -> {
                List<Expr> parts = expressions.enclosed(")");
                if (parts.isEmpty()) throw AwkError.at(token.line(), "Empty sequence");
                yield new Expr.Grouping(parts);
            }
            case "$" -> new Expr.Field(stepped(), token.line());
            case "++", "--" -> {
                if (!(primary() instanceof Expr.Place place)) throw AwkError.at(token.line(), "Unexpected token");
                yield new Expr.Step(place, token.text().equals("++") ? 1 : -1, true);
            }
            case "-", "+", "!" -> new Expr.Unary(token.text(), primary());
            case "getline" -> getline();
            default -> throw AwkError.at(token.line(), "Unexpected token");
        };
    }

    /** The number of a field: {@code $++i} counts, {@code $i++} counts the field. */
    private Expr stepped() {
        return primary();
    }

    private Expr getline() {
        Optional<Expr.Place> into = target();
        if (!tokens.accept("<")) return new Expr.Getline(Expr.Getline.Source.INPUT, Optional.empty(), into);
        return new Expr.Getline(Expr.Getline.Source.FILE, Optional.of(primary()), into);
    }

    /** The place that a record is read into, if one follows. */
    Optional<Expr.Place> target() {
        if (tokens.peek().kind() == Token.Kind.NAME) return Optional.of(variable(tokens.take().text()));
        if (!tokens.is("$")) return Optional.empty();
        Token token = tokens.take();
        return Optional.of(new Expr.Field(stepped(), token.line()));
    }

    private Expr builtin(Token token) {
        Builtin function = Builtin.find(token.text()).orElseThrow();
        List<Expr> arguments = tokens.accept("(") ? expressions.enclosed(")") : List.of();
        if (arguments.size() < function.least()) throw AwkError.at(token.line(), "Too few arguments");
        if (arguments.size() > function.most()) throw AwkError.at(token.line(), "Too many arguments");
        return new Expr.BuiltinCall(function, arguments, token.line());
    }
}
