package podium.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads compound commands. Rule: POSIX, Shell Command Language, 2.9.4. */
final class Compounds {
    static final List<String> OPENERS = List.of("if", "while", "until", "for", "case", "{", "in", "!");

    private final Parser parser;

    Compounds(Parser parser) {
        this.parser = parser;
    }

    /** The compound command that begins with a token; empty when it begins none. */
    Optional<Command> read(String keyword, Token token) {
        if (parser.takeOperator("(")) {
            Command body = parser.list(false);
            parser.expect(")");
            return Optional.of(new Command.Subshell(body, List.of()));
        }
        return switch (keyword) {
            case "{" -> Optional.of(group());
            case "if" -> Optional.of(choice());
            case "while", "until" -> Optional.of(loop());
            case "for" -> Optional.of(forLoop());
            case "case" -> Optional.of(cases());
            default -> Optional.empty();
        };
    }

    private Command group() {
        parser.takeToken();
        Command body = parser.list(false);
        parser.expect("}");
        return new Command.Group(body, List.of());
    }

    private Command choice() {
        parser.takeToken();
        Command condition = parser.list(false);
        parser.expect("then");
        Command body = parser.list(false);
        Token token = parser.peekToken();
        if (token.keyword().equals("elif"))
            return new Command.If(condition, body, Optional.of(choice()));
        Optional<Command> otherwise = Optional.empty();
        if (parser.takeKeyword("else")) otherwise = Optional.of(parser.list(false));
        parser.expect("fi");
        return new Command.If(condition, body, otherwise);
    }

    private Command loop() {
        boolean until = parser.takeToken().keyword().equals("until");
        Command condition = parser.list(false);
        return new Command.Loop(until, condition, body());
    }

    private Command body() {
        parser.expect("do");
        Command body = parser.list(false);
        parser.expect("done");
        return body;
    }

    private Command forLoop() {
        int line = parser.takeToken().line();
        Token name = parser.peekToken();
        if (!name.keyword().matches("[a-zA-Z_][a-zA-Z_0-9]*"))
            throw new SyntaxException("bad for loop variable", name.line(), name.span().start());
        parser.takeToken();
        parser.skipNewlines();
        Optional<List<Word>> words = Optional.empty();
        if (parser.takeKeyword("in")) {
            List<Word> list = new ArrayList<>();
            while (parser.peekToken().kind() == Token.Kind.WORD)
                list.add(parser.takeToken().word().orElseThrow());
            words = Optional.of(list);
            Token end = parser.peekToken();
            if (!end.is(";") && end.kind() != Token.Kind.NEWLINE) throw parser.unexpectedToken(end, "");
            parser.takeToken();
        } else {
            parser.takeOperator(";");
        }
        parser.skipNewlines();
        return new Command.For(name.keyword(), words, body(), line);
    }

    private Command cases() {
        int line = parser.takeToken().line();
        Token word = parser.takeToken();
        if (word.kind() != Token.Kind.WORD) throw parser.unexpectedToken(word, "");
        parser.skipNewlines();
        parser.expect("in");
        List<Command.Item> items = new ArrayList<>();
        parser.skipNewlines();
        while (!parser.takeKeyword("esac")) {
            Command.Item item = item();
            items.add(item);
            parser.skipNewlines();
            if (parser.takeOperator(";;")) parser.skipNewlines();
            else if (parser.takeKeyword("esac")) break;
            else throw parser.unexpectedToken(parser.peekToken(), ";;");
        }
        return new Command.Case(word.word().orElseThrow(), items, line);
    }

    private Command.Item item() {
        parser.takeOperator("(");
        List<Word> patterns = new ArrayList<>();
        do {
            Token pattern = parser.peekToken();
            if (pattern.kind() != Token.Kind.WORD) throw parser.unexpectedToken(pattern, ")");
            patterns.add(parser.takeToken().word().orElseThrow());
        } while (parser.takeOperator("|"));
        parser.expect(")");
        Command body = parser.list(true);
        boolean empty = body instanceof Command.Sequence sequence && sequence.parts().isEmpty();
        return new Command.Item(patterns, empty ? Optional.empty() : Optional.of(body));
    }
}
