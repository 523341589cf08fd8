package podium.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads compound commands. Rule: POSIX, Shell Command Language, 2.9.4. */
final class Compounds {
    static final List<String> OPENERS = List.of("if", "while", "until", "for", "case", "{", "in", "!", "function");

    private final Parser parser;
    private final Tokens tokens;

    Compounds(Parser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    /** The compound command that begins with a token; empty when it begins none. */
    Optional<Command> read(String keyword, Token token) {
        if (tokens.takeOperator("(")) {
            Command body = parser.list(false);
            tokens.expect(")");
            return Optional.of(new Command.Subshell(body, List.of(), token.line()));
        }
        return switch (keyword) {
            case "{" -> Optional.of(group());
            case "if" -> Optional.of(choice());
            case "while", "until" -> Optional.of(loop());
            case "for" -> Optional.of(forLoop());
            case "case" -> Optional.of(cases());
            case "function" -> Optional.of(function());
            default -> Optional.empty();
        };
    }

    private Command group() {
        int line = tokens.take().line();
        Command body = parser.list(false);
        tokens.expect("}");
        return new Command.Group(body, List.of(), line);
    }

    private Command choice() {
        tokens.take();
        Command condition = parser.list(false);
        tokens.expect("then");
        Command body = parser.list(false);
        Token token = tokens.peek();
        if (token.keyword().equals("elif"))
            return new Command.If(condition, body, Optional.of(choice()));
        Optional<Command> otherwise = Optional.empty();
        if (tokens.takeKeyword("else")) otherwise = Optional.of(parser.list(false));
        tokens.expect("fi");
        return new Command.If(condition, body, otherwise);
    }

    private Command loop() {
        boolean until = tokens.take().keyword().equals("until");
        Command condition = parser.list(false);
        return new Command.Loop(until, condition, body());
    }

    private Command body() {
        tokens.expect("do");
        Command body = parser.list(false);
        tokens.expect("done");
        return body;
    }

    private Command forLoop() {
        int line = tokens.take().line();
        Token name = tokens.peek();
        if (!name.keyword().matches("[a-zA-Z_][a-zA-Z_0-9]*"))
            throw new SyntaxException("bad for loop variable", name.line(), name.span().start());
        tokens.take();
        tokens.skipNewlines();
        Optional<List<Word>> words = Optional.empty();
        if (tokens.takeKeyword("in")) {
            List<Word> list = new ArrayList<>();
            while (tokens.peek().kind() == Token.Kind.WORD)
                list.add(tokens.take().word().orElseThrow());
            words = Optional.of(list);
            Token end = tokens.peek();
            if (!end.is(";") && end.kind() != Token.Kind.NEWLINE) throw tokens.unexpected(end, "");
            tokens.take();
        } else {
            tokens.takeOperator(";");
        }
        tokens.skipNewlines();
        return new Command.For(name.keyword(), words, body(), line);
    }

    private Command cases() {
        int line = tokens.take().line();
        Token word = tokens.take();
        if (word.kind() != Token.Kind.WORD) throw tokens.unexpectedInsteadOfWord(word);
        tokens.skipNewlines();
        tokens.expect("in");
        List<Command.Item> items = new ArrayList<>();
        tokens.skipNewlines();
        while (!tokens.takeKeyword("esac")) {
            Command.Item item = item();
            items.add(item);
            tokens.skipNewlines();
            if (tokens.takeOperator(";;")) tokens.skipNewlines();
            else if (tokens.takeKeyword("esac")) break;
            else throw tokens.unexpected(tokens.peek(), ";;");
        }
        return new Command.Case(word.word().orElseThrow(), items, line);
    }

    /** The form of ksh and bash; parentheses behind the name may be left out. */
    private Command function() {
        tokens.take();
        Token name = tokens.take();
        if (name.kind() != Token.Kind.WORD) throw tokens.unexpectedInsteadOfWord(name);
        if (tokens.takeOperator("(")) tokens.expect(")");
        tokens.skipNewlines();
        return new Command.Function(name.keyword(), parser.command());
    }

    private Command.Item item() {
        tokens.takeOperator("(");
        List<Word> patterns = new ArrayList<>();
        do {
            // Whatever stands here counts as a pattern; what follows it shows that it was none.
            Token pattern = tokens.take();
            patterns.add(pattern.word().orElse(new Word(List.of(), pattern.span())));
        } while (tokens.takeOperator("|"));
        tokens.expect(")");
        Command body = parser.list(true);
        boolean empty = body instanceof Command.Sequence sequence && sequence.parts().isEmpty();
        return new Command.Item(patterns, empty ? Optional.empty() : Optional.of(body));
    }
}
