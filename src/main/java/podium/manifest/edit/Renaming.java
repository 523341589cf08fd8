package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import podium.text.Edit;
import podium.text.Source;
import podium.text.Span;

/**
 * A name that can be changed together with all its uses.
 *
 * @param span the name under the cursor, without quotes
 * @param places all places where it stands, without quotes, in order
 * @param taken the names of its kind that others bear already
 */
public record Renaming(NameKind kind, String name, Span span, List<Place> places, List<String> taken) {
    /** A place where the name stands, without its quotes. */
    public record Place(Span span, boolean quoted) {
    }

    /** What a new name would do. */
    public sealed interface Outcome {
        /** One edit for each place, in order. */
        record Changed(List<Edit> edits) implements Outcome {
        }

        /** Why the name cannot be that one. */
        record Refused(String reason) implements Outcome {
        }
    }

    /** What can be renamed at an offset; empty when no name that this text gives stands there. */
    static Optional<Renaming> at(Sheet sheet, int offset) {
        List<Mention> all = Mentions.of(sheet);
        Optional<Mention> here = Mentions.at(all, offset);
        if (here.isEmpty() || all.stream().noneMatch(m -> m.defines() && m.same(here.get()))) return Optional.empty();
        Mention one = here.get();
        SequencedMap<Integer, Place> places = new TreeMap<>();
        all.stream().filter(one::same).map(m -> place(sheet.source(), m)).forEach(p -> places.put(p.span().start(), p));
        List<String> taken = all.stream().filter(
                m -> m.defines() && m.kind() == one.kind() && m.scope().equals(one.scope())
                        && !m.name().equals(one.name())).map(Mention::name).distinct().toList();
        return Optional.of(new Renaming(one.kind(), one.name(), place(sheet.source(), one).span(),
                List.copyOf(places.values()), taken));
    }

    /** The edits for a new name, or the rule that it breaks. */
    public Outcome to(String newName) {
        List<String> faults = kind.faults(newName);
        if (!faults.isEmpty()) return new Outcome.Refused(faults.getFirst());
        if (taken.contains(newName)) {
            return new Outcome.Refused("Duplicate value: \"" + newName + "\": another " + kind.words()
                    + " has this name already.");
        }
        if (newName.equals(name)) return new Outcome.Changed(List.of());
        String label = "Rename " + kind.words() + " " + name + " to " + newName;
        List<Edit> edits = new ArrayList<>();
        String alone = plain(newName) ? newName : "\"" + newName + "\"";
        for (Place place : places) edits.add(new Edit(label, place.span(), place.quoted() ? newName : alone));
        return new Outcome.Changed(List.copyOf(edits));
    }

    /** Whether YAML reads a name as text without quotes: not one like 1e3, yes or null. */
    private static boolean plain(String name) {
        boolean letters = name.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean number = name.matches("[0-9][0-9.]*(e[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|0b[01]+");
        return letters && !number && !List.of("y", "n", "yes", "no", "on", "off", "true", "false", "null").contains(
                name);
    }

    /** Without quotes; behind an anchor, where one is set. */
    private static Place place(Source source, Mention mention) {
        Span span = mention.span();
        String text = source.slice(span);
        boolean quoted = text.endsWith("\"") || text.endsWith("'");
        int end = span.end() - (quoted ? 1 : 0);
        return new Place(new Span(Math.max(span.start(), end - mention.name().length()), end), quoted);
    }
}
