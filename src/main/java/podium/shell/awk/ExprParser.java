package podium.shell.awk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions, from the loosest operator to the tightest. Rule: POSIX, awk, grammar. */
final class ExprParser {
    private static final List<String> ASSIGNMENTS = List.of("=", "+=", "-=", "*=", "/=", "%=", "^=");
    private static final List<String> COMPARISONS = List.of("<", "<=", "==", "!=", ">=", ">");

    private final Tokens tokens;
    private final PrimaryParser primaries;
    private boolean greaterRedirects;
    private boolean inEnds;

    ExprParser(Tokens tokens) {
        this.tokens = tokens;
        this.primaries = new PrimaryParser(tokens, this);
    }

    /** Expressions behind print, where a greater sign redirects. */
    List<Expr> printed() {
        greaterRedirects = true;
        List<Expr> list = list();
        greaterRedirects = false;
        return list.size() == 1 && list.getFirst() instanceof Expr.Grouping(List<Expr> parts) ? parts : list;
    }

    /** An expression at the start of for, where in ends it. */
    Expr first() {
        inEnds = true;
        Expr expression = expression();
        inEnds = false;
        return expression;
    }

    /** Something in brackets: signs have their plain meaning again. */
    List<Expr> enclosed(String end) {
        boolean greater = greaterRedirects;
        boolean in = inEnds;
        greaterRedirects = false;
        inEnds = false;
        tokens.skipNewlines();
        List<Expr> list = tokens.is(end) ? List.of() : list();
        tokens.skipNewlines();
        tokens.expect(end);
        greaterRedirects = greater;
        inEnds = in;
        return list;
    }

    private List<Expr> list() {
        List<Expr> list = new ArrayList<>();
        do {
            tokens.skipNewlines();
            list.add(expression());
        } while (tokens.accept(","));
        return list;
    }

    Expr expression() {
        Expr condition = choice();
        if (!ASSIGNMENTS.stream().anyMatch(tokens::is)) return condition;
        if (!(condition instanceof Expr.Place place)) throw tokens.unexpected();
        Token operator = tokens.take();
        tokens.skipNewlines();
        return new Expr.Assign(place, operator.text(), expression(), operator.line());
    }

    private Expr choice() {
        Expr condition = or();
        if (!tokens.accept("?")) return condition;
        tokens.skipNewlines();
        Expr yes = expression();
        tokens.skipNewlines();
        tokens.expect(":");
        tokens.skipNewlines();
        return new Expr.Choice(condition, yes, expression());
    }

    private Expr or() {
        Expr left = and();
        while (tokens.accept("||")) {
            tokens.skipNewlines();
            left = new Expr.Or(left, and());
        }
        return left;
    }

    private Expr and() {
        Expr left = membership();
        while (tokens.accept("&&")) {
            tokens.skipNewlines();
            left = new Expr.And(left, membership());
        }
        return left;
    }

    private Expr membership() {
        Expr left = matching();
        while (!inEnds && tokens.accept("in")) {
            List<Expr> index = left instanceof Expr.Grouping(List<Expr> parts) ? parts : List.of(left);
            left = new Expr.In(index, tokens.name());
        }
        return left;
    }

    private Expr matching() {
        Expr left = comparison();
        while (tokens.is("~") || tokens.is("!~")) {
            Token operator = tokens.take();
            left = new Expr.Binary(operator.text(), left, comparison(), operator.line());
        }
        return left;
    }

    private Expr comparison() {
        Expr left = piped(concatenation());
        Token operator = tokens.peek();
        boolean compares = COMPARISONS.stream().anyMatch(operator::is) && !(greaterRedirects && operator.is(">"));
        if (!compares) return left;
        tokens.take();
        return new Expr.Binary(operator.text(), left, piped(concatenation()), operator.line());
    }

    private Expr piped(Expr command) {
        Expr left = command;
        while (tokens.is("|") && tokens.peek(1).is("getline")) {
            tokens.take();
            tokens.take();
            left = new Expr.Getline(Expr.Getline.Source.COMMAND, Optional.of(left), primaries.target());
        }
        return left;
    }

    private Expr concatenation() {
        Expr left = additive();
        while (primaries.begins(tokens.peek())) {
            int line = tokens.peek().line();
            left = new Expr.Binary(" ", left, additive(), line);
        }
        return left;
    }

    private Expr additive() {
        Expr left = term();
        while (tokens.is("+") || tokens.is("-")) {
            Token operator = tokens.take();
            left = new Expr.Binary(operator.text(), left, term(), operator.line());
        }
        return left;
    }

    private Expr term() {
        Expr left = unary();
        while (tokens.is("*") || tokens.is("/") || tokens.is("%")) {
            Token operator = tokens.take();
            left = new Expr.Binary(operator.text(), left, unary(), operator.line());
        }
        return left;
    }

    private Expr unary() {
        for (String operator : List.of("!", "-", "+"))
            if (tokens.accept(operator)) return new Expr.Unary(operator, unary());
        return power();
    }

    private Expr power() {
        Expr base = primaries.postfix();
        if (!tokens.is("^")) return base;
        Token operator = tokens.take();
        return new Expr.Binary("^", base, unary(), operator.line());
    }
}
