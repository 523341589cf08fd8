package podium.shell.syntax;

import java.util.List;
import java.util.Optional;
import podium.text.Span;

/** A word before expansion. */
public record Word(List<Part> parts, Span span) {
    /** A piece of a word. */
    public sealed interface Part {
    }

    /** Characters; quoted ones are neither split nor patterns. */
    public record Literal(String text, boolean quoted) implements Part {
    }

    /** What stands in double quotes. */
    public record DoubleQuoted(List<Part> parts) implements Part {
    }

    /**
     * A parameter.
     *
     * @param operator empty for the plain value, {@code #len} for its length, else the operator behind the name, as in
     *        {@code :-}; {@code bad} for what is none
     */
    public record Parameter(String name, String operator, Optional<Word> argument, Optional<Word> second)
            implements
                Part {
    }

    /** The output of a command. */
    public record Substitution(Command command) implements Part {
    }

    /** The name of a file that leads to a command: to its output when {@code reads}, else to its input. */
    public record ProcessFile(Command command, boolean reads) implements Part {
    }

    /** The value of an arithmetic expression, whose text is expanded first. */
    public record Arithmetic(Word expression) implements Part {
    }

    /** A word that is known only after the line has been read: the text of a here-document. */
    public record Deferred(java.util.function.Supplier<Word> word) implements Part {
    }

    /** The characters of a word that is a single unquoted literal. */
    public Optional<String> bare() {
        if (parts.size() == 1 && parts.getFirst() instanceof Literal literal && !literal.quoted())
            return Optional.of(literal.text());
        return Optional.empty();
    }

    /** Whether nothing was written at all. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether any part of it is quoted. */
    public boolean quoted() {
        return parts.stream().anyMatch(part -> part instanceof DoubleQuoted
                || (part instanceof Literal literal && literal.quoted()));
    }

    /** Whether anything in it is to be expanded. */
    boolean expands() {
        return parts.stream().anyMatch(part -> switch (part) {
            case Literal literal -> false;
            case DoubleQuoted inner -> new Word(inner.parts(), span).expands();
            default -> true;
        });
    }

    /** The characters of a word without looking at quotes, as here-document delimiters are read. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) text.append(literal.text());
            else if (part instanceof DoubleQuoted inner) text.append(new Word(inner.parts(), span).plain());
        }
        return text.toString();
    }
}
