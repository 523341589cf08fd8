package podium.shell.calc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions of bc. Rule: POSIX bc, with the relations and logic of GNU bc. */
class BcExprParser {
    private static final List<List<String>> LEVELS = List.of(List.of("||"), List.of("&&"),
            List.of("==", "<=", ">=", "!=", "<", ">"), List.of("+", "-"), List.of("*", "/", "%"));
    private static final int RELATIONS = 2;

    private final List<BcToken> tokens;
    private int at;

    BcExprParser(List<BcToken> tokens) {
        this.tokens = tokens;
    }

    final BcToken peek() {
        return tokens.get(at);
    }

    final BcToken take() {
        return tokens.get(at < tokens.size() - 1 ? at++ : at);
    }

    final boolean accept(String sign) {
        if (!peek().is(sign)) return false;
        take();
        return true;
    }

    final void expect(String sign) {
        if (!accept(sign)) throw wrong();
    }

    final CalcException wrong() {
        String text = peek().text().strip();
        return new CalcException("bad expression at '" + text + "'");
    }

    final void skipLines() {
        while (peek().kind() == BcToken.Kind.NEWLINE) take();
    }

    final BcExpr expression() {
        return binary(0);
    }

    private BcExpr binary(int level) {
        if (level == LEVELS.size()) return power();
        BcExpr left = level == RELATIONS && peek().is("!") ? negation() : binary(level + 1);
        while (peek().kind() == BcToken.Kind.SIGN && LEVELS.get(level).contains(peek().text())) {
            String sign = take().text();
            left = new BcExpr.Binary(sign, left, binary(level + 1));
        }
        return left;
    }

    private BcExpr negation() {
        take();
        return new BcExpr.Unary("!", binary(RELATIONS));
    }

    private BcExpr power() {
        BcExpr base = unary();
        return accept("^") ? new BcExpr.Binary("^", base, power()) : base;
    }

    private BcExpr unary() {
        if (accept("-")) return new BcExpr.Unary("-", unary());
        if (accept("!")) return new BcExpr.Unary("!", unary());
        for (String sign : List.of("++", "--"))
            if (accept(sign)) return new BcExpr.Step(place(primary()), sign.equals("++") ? 1 : -1, true);
        BcExpr value = primary();
        if (!(value instanceof BcExpr.Place place)) return value;
        if (accept("++")) return new BcExpr.Step(place, 1, false);
        if (accept("--")) return new BcExpr.Step(place, -1, false);
        for (String sign : List.of("", "+", "-", "*", "/", "%", "^"))
            if (accept(sign + "=")) return new BcExpr.Assign(place, sign, expression());
        return place;
    }

    private BcExpr.Place place(BcExpr expr) {
        if (expr instanceof BcExpr.Place place) return place;
        throw wrong();
    }

    private BcExpr primary() {
        BcToken token = peek();
        if (token.kind() == BcToken.Kind.STRING || token.kind() == BcToken.Kind.NEWLINE
                || token.kind() == BcToken.Kind.END)
            throw wrong();
        take();
        return switch (token.kind()) {
            case NUMBER -> new BcExpr.Literal(token.text());
            case NAME -> named(token.text());
            case SIGN -> {
                if (!token.is("(")) throw wrong();
                BcExpr inner = expression();
                expect(")");
                // In brackets an assignment is a value like others.
                yield new BcExpr.Binary("+", inner, new BcExpr.Constant(BigDecimal.ZERO));
            }
            default -> throw wrong();
        };
    }

    private BcExpr named(String name) {
        if (accept("[")) {
            if (accept("]")) return new BcExpr.Whole(name);
            BcExpr index = expression();
            expect("]");
            return new BcExpr.Place(name, Optional.of(index));
        }
        if (!accept("(")) return new BcExpr.Place(name, Optional.empty());
        List<BcExpr> arguments = new ArrayList<>();
        while (!accept(")")) {
            arguments.add(expression());
            if (!peek().is(")")) expect(",");
        }
        return new BcExpr.Apply(name, arguments);
    }
}
