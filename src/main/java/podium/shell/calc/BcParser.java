package podium.shell.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads programs of bc, statement by statement. */
final class BcParser extends BcExprParser {
    BcParser(List<BcToken> tokens) {
        super(tokens);
    }

    /** The next statement; empty at the end. */
    Optional<BcStmt> next() {
        while (peek().kind() == BcToken.Kind.NEWLINE || peek().is(";")) take();
        if (peek().kind() == BcToken.Kind.END) return Optional.empty();
        BcStmt statement = statement();
        boolean ended = peek().kind() == BcToken.Kind.NEWLINE || peek().kind() == BcToken.Kind.END || peek().is(";");
        if (ended) return Optional.of(statement);
        if (statement instanceof BcStmt.Show) throw wrong();
        throw new CalcException("bad statement terminator at '" + peek().text() + "'");
    }

    private BcStmt statement() {
        if (peek().kind() == BcToken.Kind.STRING) return new BcStmt.Say(take().text());
        if (accept("{")) return block();
        if (peek().kind() != BcToken.Kind.NAME) return new BcStmt.Show(expression());
        return switch (peek().text()) {
            case "if" -> choice();
            case "while" -> loopWhile();
            case "for" -> loopFor();
            case "define" -> function();
            case "print" -> print();
            case "return" -> {
                take();
                boolean bare = peek().kind() == BcToken.Kind.NEWLINE || peek().is(";") || peek().is("}");
                yield new BcStmt.Return(bare ? Optional.empty() : Optional.of(expression()));
            }
            case "break", "continue" -> new BcStmt.Leave(take().text().equals("break"));
            case "quit", "halt" -> {
                take();
                yield new BcStmt.Quit();
            }
            case "auto" -> throw wrong();
            default -> new BcStmt.Show(expression());
        };
    }

    private BcStmt block() {
        List<BcStmt> all = new ArrayList<>();
        while (true) {
            while (peek().kind() == BcToken.Kind.NEWLINE || peek().is(";")) take();
            if (accept("}")) return new BcStmt.Block(all);
            if (peek().kind() == BcToken.Kind.END) throw wrong();
            all.add(statement());
        }
    }

    private BcStmt body() {
        skipLines();
        return statement();
    }

    private BcStmt choice() {
        take();
        expect("(");
        BcExpr test = expression();
        expect(")");
        BcStmt yes = body();
        if (!peek().word("else")) return new BcStmt.If(test, yes, Optional.empty());
        take();
        return new BcStmt.If(test, yes, Optional.of(body()));
    }

    private BcStmt loopWhile() {
        take();
        expect("(");
        BcExpr test = expression();
        expect(")");
        return new BcStmt.Loop(Optional.empty(), Optional.of(test), Optional.empty(), body());
    }

    private BcStmt loopFor() {
        take();
        expect("(");
        Optional<BcExpr> first = optional(";");
        Optional<BcExpr> test = optional(";");
        Optional<BcExpr> step = optional(")");
        return new BcStmt.Loop(first, test, step, body());
    }

    private Optional<BcExpr> optional(String end) {
        if (accept(end)) return Optional.empty();
        BcExpr expr = expression();
        expect(end);
        return Optional.of(expr);
    }

    private BcStmt print() {
        take();
        List<BcStmt> items = new ArrayList<>();
        do {
            if (peek().kind() == BcToken.Kind.STRING) items.add(new BcStmt.Say(take().text()));
            else items.add(new BcStmt.Show(expression()));
        } while (accept(","));
        return new BcStmt.Print(items);
    }

    private BcStmt function() {
        take();
        String name = take().text();
        expect("(");
        List<String> parameters = new ArrayList<>();
        while (!accept(")")) {
            parameters.add(name());
            if (!peek().is(")")) expect(",");
        }
        skipLines();
        expect("{");
        skipLines();
        List<String> locals = new ArrayList<>();
        if (peek().word("auto")) {
            take();
            do locals.add(name()); while (accept(","));
        }
        return new BcStmt.Define(name, parameters, locals, block());
    }

    private String name() {
        if (peek().kind() != BcToken.Kind.NAME) throw wrong();
        String name = take().text();
        if (!accept("[")) return name;
        expect("]");
        return name + "[]";
    }
}
