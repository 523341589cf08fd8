package podium.shell.awk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads a program: rules, functions and statements. */
final class Parser {
    private final Tokens tokens;
    private final ExprParser expressions;

    private Parser(Tokens tokens) {
        this.tokens = tokens;
        this.expressions = new ExprParser(tokens);
    }

    static Program parse(String text) {
        return new Parser(new Tokens(Lexer.tokens(text))).program();
    }

    private Program program() {
        List<Stmt> begin = new ArrayList<>();
        List<Program.Rule> rules = new ArrayList<>();
        List<Stmt> end = new ArrayList<>();
        SequencedMap<String, Program.Function> functions = new LinkedHashMap<>();
        tokens.skipEnds();
        while (tokens.peek().kind() != Token.Kind.END) {
            if (tokens.accept("BEGIN")) {
                begin.add(block());
            } else if (tokens.accept("END")) {
                end.add(block());
            } else if (tokens.accept("function")) {
                Program.Function function = function();
                functions.put(function.name(), function);
            } else {
                rules.add(rule());
            }
            tokens.skipEnds();
        }
        return new Program(begin, rules, end, functions);
    }

    private Program.Function function() {
        Token name = tokens.take();
        if (name.kind() != Token.Kind.NAME && name.kind() != Token.Kind.CALL)
            throw AwkError.at(name.line(), "Unexpected token");
        tokens.expect("(");
        List<String> parameters = new ArrayList<>();
        while (!tokens.is(")")) {
            tokens.skipNewlines();
            parameters.add(tokens.name());
            if (!tokens.is(")")) tokens.expect(",");
        }
        tokens.expect(")");
        tokens.skipNewlines();
        return new Program.Function(name.text(), parameters, block());
    }

    private Program.Rule rule() {
        Optional<Expr> pattern = Optional.empty();
        Optional<Expr> last = Optional.empty();
        if (!tokens.is("{")) {
            pattern = Optional.of(expressions.expression());
            if (tokens.accept(",")) {
                tokens.skipNewlines();
                last = Optional.of(expressions.expression());
            }
        }
        Stmt action = tokens.is("{")
                ? block()
                : new Stmt.Print(false, List.of(), Optional.empty(), tokens.peek().line());
        return new Program.Rule(pattern, last, action);
    }

    private Stmt block() {
        tokens.expect("{");
        List<Stmt> parts = new ArrayList<>();
        tokens.skipEnds();
        while (!tokens.is("}")) {
            parts.add(statement());
            tokens.skipEnds();
        }
        tokens.expect("}");
        return new Stmt.Block(parts);
    }

    /** A statement on its own behind if, else or a loop; a lone semicolon is an empty one. */
    private Stmt body() {
        tokens.skipNewlines();
        if (tokens.accept(";")) return new Stmt.Block(List.of());
        return statement();
    }

    private Stmt statement() {
        if (tokens.is("{")) return block();
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.KEYWORD) {
            switch (token.text()) {
                case "if" -> {
                    return choice();
                }
                case "while" -> {
                    return whileLoop();
                }
                case "for" -> {
                    return forLoop();
                }
                default -> {
                }
            }
        }
        Stmt simple = token.is("do") ? doLoop() : simple();
        if (!tokens.accept(";") && !tokens.is("}")) {
            if (tokens.peek().kind() != Token.Kind.NEWLINE) throw tokens.unexpected();
            tokens.skipNewlines();
        }
        return simple;
    }

    private Stmt choice() {
        tokens.expect("if");
        Expr condition = condition();
        Stmt yes = body();
        int ends = 0;
        while (tokens.peek(ends).kind() == Token.Kind.NEWLINE || tokens.peek(ends).is(";")) ends++;
        if (!tokens.peek(ends).is("else")) return new Stmt.If(condition, yes, Optional.empty());
        tokens.skipEnds();
        tokens.expect("else");
        return new Stmt.If(condition, yes, Optional.of(body()));
    }

    private Expr condition() {
        tokens.expect("(");
        List<Expr> parts = expressions.enclosed(")");
        if (parts.isEmpty()) throw tokens.unexpected();
        return parts.size() == 1 ? parts.getFirst() : new Expr.Grouping(parts);
    }

    private Stmt whileLoop() {
        tokens.expect("while");
        return new Stmt.Loop(true, Optional.of(condition()), Optional.empty(), body());
    }

    private Stmt doLoop() {
        tokens.expect("do");
        Stmt body = body();
        tokens.skipEnds();
        tokens.expect("while");
        return new Stmt.Loop(false, Optional.of(condition()), Optional.empty(), body);
    }

    private Stmt forLoop() {
        tokens.expect("for");
        tokens.expect("(");
        Optional<Stmt> start = Optional.empty();
        if (!tokens.is(";")) {
            Expr first = expressions.first();
            if (tokens.accept("in")) {
                if (!(first instanceof Expr.Place place)) throw tokens.unexpected();
                String array = tokens.name();
                tokens.expect(")");
                return new Stmt.ForIn(place, array, body());
            }
            start = Optional.of(new Stmt.Run(first));
        }
        tokens.expect(";");
        tokens.skipNewlines();
        Optional<Expr> condition = tokens.is(";") ? Optional.empty() : Optional.of(expressions.expression());
        tokens.expect(";");
        tokens.skipNewlines();
        Optional<Stmt> step = tokens.is(")")
                ? Optional.empty()
                : Optional.of(new Stmt.Run(expressions.expression()));
        tokens.expect(")");
        Stmt loop = new Stmt.Loop(true, condition, step, body());
        return start.map(first -> (Stmt) new Stmt.Block(List.of(first, loop))).orElse(loop);
    }

    private boolean atEnd() {
        return tokens.peek().kind() == Token.Kind.NEWLINE || tokens.is(";") || tokens.is("}");
    }

    private Optional<Expr> optional() {
        return atEnd() ? Optional.empty() : Optional.of(expressions.expression());
    }

    private Stmt simple() {
        Token token = tokens.peek();
        if (token.kind() != Token.Kind.KEYWORD || token.is("getline")) return new Stmt.Run(expressions.expression());
        tokens.take();
        return switch (token.text()) {
            case "print", "printf" -> print(token);
            case "delete" -> {
                String array = tokens.name();
                yield new Stmt.Delete(array,
                        tokens.accept("[") ? Optional.of(expressions.enclosed("]")) : Optional.empty());
            }
            case "exit" -> new Stmt.Exit(optional());
            case "return" -> new Stmt.Return(optional());
            case "break", "continue", "next", "nextfile" -> new Stmt.Jump(token.text());
            default -> throw AwkError.at(token.line(), "Unexpected token");
        };
    }

    private Stmt print(Token token) {
        boolean bare = atEnd() || tokens.is(">") || tokens.is(">>") || tokens.is("|");
        List<Expr> parts = bare ? List.of() : expressions.printed();
        boolean formatted = token.is("printf");
        if (formatted && parts.isEmpty()) throw AwkError.at(token.line(), "Too few arguments");
        Optional<Stmt.Target> target = Optional.empty();
        for (String sign : List.of(">>", ">", "|")) {
            if (target.isPresent() || !tokens.accept(sign)) continue;
            List<Expr> names = expressions.printed();
            target = Optional.of(new Stmt.Target(sign, names.getFirst()));
        }
        return new Stmt.Print(formatted, parts, target, token.line());
    }
}
