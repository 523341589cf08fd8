package podium.shell.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.syntax.Word;

/** Expands words. Rule: POSIX, Shell Command Language, 2.6. */
public final class Expander {
    private final Scope scope;

    public Expander(Scope scope) {
        this.scope = scope;
    }

    /** The fields of words, as arguments of a command are made. */
    public List<String> fields(List<Word> words) {
        List<String> fields = new ArrayList<>();
        for (Word word : words) fields(word, fields);
        return fields;
    }

    private void fields(Word word, List<String> fields) {
        Optional<String> bare = word.bare();
        if (bare.isPresent() && simple(bare.get())) {
            fields.add(bare.get());
            return;
        }
        String separators = scope.value("IFS").orElse(" \t\n");
        for (Cells field : new Splitter(separators).split(cells(word, true, false))) {
            List<String> names = scope.globs() && Pattern.isSpecial(field)
                    ? new FileNames(scope).generate(field)
                    : List.of();
            if (names.isEmpty()) fields.add(field.plain());
            else fields.addAll(names);
        }
    }

    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) if ("*?~".indexOf(text.charAt(i)) >= 0) return false;
        // A bracket that nothing closes stands for itself, as in the name of the command [.
        int bracket = text.indexOf('[');
        return bracket < 0 || text.indexOf(']', bracket) < 0;
    }

    /** One string, neither split nor matched with file names. */
    public String single(Word word) {
        return joined(cells(word, true, false));
    }

    /** Positional parameters that cannot become fields are joined by the first separator, as for {@code $*}. */
    private String joined(Cells cells) {
        String separators = scope.value("IFS").orElse(" ");
        return cells.joined(separators.isEmpty() ? "" : separators.substring(0, 1));
    }

    /** The value of an assignment: a tilde counts behind colons too. */
    public String assigned(Word word) {
        return joined(cells(word, true, true));
    }

    /** A pattern, in which quoted characters stand for themselves. */
    public Pattern pattern(Word word) {
        return Pattern.of(cells(word, false, false));
    }

    Cells cells(Word word, boolean tilde, boolean colons) {
        Cells cells = new Cells();
        for (int i = 0; i < word.parts().size(); i++) {
            Word.Part part = word.parts().get(i);
            if (part instanceof Word.Literal literal && !literal.quoted() && tilde)
                new Tildes(scope).expand(literal.text(), i == 0, i == word.parts().size() - 1, colons, cells);
            else
                part(part, false, cells);
        }
        return cells;
    }

    private void part(Word.Part part, boolean quoted, Cells cells) {
        switch (part) {
            case Word.Literal literal -> literal(literal, quoted, cells);
            case Word.DoubleQuoted inner -> {
                int before = cells.length();
                for (Word.Part piece : inner.parts()) part(piece, true, cells);
                boolean vanishes = inner.parts().size() == 1 && isAt(inner.parts().getFirst())
                        && scope.positional().isEmpty();
                if (cells.length() == before && !vanishes) cells.emptyQuote();
            }
            case Word.Parameter parameter -> new Parameters(scope, this).expand(parameter, quoted, cells);
            case Word.Substitution substitution ->
                cells.add(scope.output(substitution.command()), quoted ? Cells.QUOTED : Cells.SPLIT);
            case Word.ProcessFile process ->
                cells.add(scope.process(process.command(), process.reads()), Cells.QUOTED);
            case Word.Arithmetic arithmetic -> cells.add(
                    Long.toString(new Arithmetic(scope).evaluate(single(arithmetic.expression()))),
                    quoted ? Cells.QUOTED : Cells.SPLIT);
            case Word.Deferred deferred -> cells.add(cells(deferred.word().get(), false, false));
        }
    }

    private static boolean isAt(Word.Part part) {
        return part instanceof Word.Parameter parameter && parameter.name().equals("@")
                && parameter.operator().isEmpty();
    }

    private static void literal(Word.Literal literal, boolean quoted, Cells cells) {
        boolean protects = quoted || literal.quoted();
        if (literal.text().isEmpty() && literal.quoted()) cells.emptyQuote();
        else cells.add(literal.text(), protects ? Cells.QUOTED : Cells.PLAIN);
    }
}
