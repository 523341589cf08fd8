package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import podium.text.Source;

/**
 * Where in a document a cursor is, told from indentation alone.
 *
 * @param path the keys around it, outermost first
 * @param siblings the keys beside it, in the same mapping
 * @param line its line up to it
 * @param document the lines of its document
 * @param inItem whether it is within an item of the list that the path leads to; of use when it leads to one
 * @param inert whether it is in a comment or a block scalar, where no field stands
 */
record Cursor(List<String> path, List<String> siblings, LineShape line, List<String> document, boolean inItem,
        boolean inert) {
    private static final Pattern SCALAR_HEADER = Pattern.compile("([&!]\\S+ +)*[|>][-+0-9]*( +#.*)?");

    static Cursor at(Source source, int offset) {
        String text = source.text();
        int at = Math.clamp(offset, 0, text.length());
        List<String> all = text.lines().toList();
        int row = source.line(at) - 1;
        int first = row;
        while (first > 0 && !all.get(first - 1).startsWith("---")) first--;
        int last = row;
        while (last < all.size() && (last == row || !all.get(last).startsWith("---"))) last++;
        String before = text.substring(source.offset(row + 1, 1), at);
        LineShape line = LineShape.of(before);
        List<String> above = all.subList(Math.min(first, all.size()), Math.min(row, all.size()));
        List<String> below = all.subList(Math.min(row + 1, all.size()), Math.min(Math.max(last, row + 1), all.size()));
        List<String> siblings = new ArrayList<>();
        List<String> path = climb(above, line, siblings);
        descend(below, line.column(), siblings);
        List<String> document = new ArrayList<>(above);
        document.addAll(below);
        boolean inert = before.stripLeading().startsWith("#") || before.contains(" #") || inScalar(above, line);
        return new Cursor(path, siblings, line, document, inItem(above, line), inert);
    }

    private static boolean isComment(String text) {
        return text.stripLeading().startsWith("#");
    }

    /** Rule: YAML 1.2 §8.1: the text of a block scalar stands deeper than the line that opens it. */
    private static boolean inScalar(List<String> above, LineShape line) {
        int limit = line.dash().orElse(line.column());
        for (int i = above.size() - 1; i >= 0 && limit > 0; i--) {
            if (above.get(i).isBlank()) continue;
            LineShape shape = LineShape.of(above.get(i));
            int base = shape.isKey() ? shape.column() : shape.dash().orElse(shape.column());
            if (base >= limit) continue;
            if (SCALAR_HEADER.matcher(shape.value()).matches()) return true;
            limit = shape.dash().orElse(shape.column());
        }
        return false;
    }

    /** Whether the line opens an item, or stands under a dash before the list's own key is met. */
    private static boolean inItem(List<String> above, LineShape line) {
        if (line.dash().isPresent()) return true;
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i).isBlank() || isComment(above.get(i))) continue;
            LineShape shape = LineShape.of(above.get(i));
            if (shape.dash().isPresent() && shape.column() <= line.column()) return shape.column() == line.column();
            if (shape.dash().isEmpty() && shape.column() < line.column()) return false;
        }
        return false;
    }

    /** Upwards: a line that opens a block further left is around the cursor; one in the same column stands beside. */
    private static List<String> climb(List<String> above, LineShape line, List<String> siblings) {
        List<String> path = new ArrayList<>();
        int own = line.dash().isPresent() ? Integer.MAX_VALUE : line.column();
        int outside = line.outside();
        for (int i = above.size() - 1; i >= 0 && outside > 0; i--) {
            LineShape shape = LineShape.of(above.get(i));
            if (above.get(i).isBlank() || isComment(above.get(i))) continue;
            if (shape.column() == own) {
                if (shape.isKey()) siblings.add(shape.key());
                if (shape.dash().isPresent()) {
                    own = Integer.MAX_VALUE;
                    outside = shape.outside();
                }
            } else if (shape.column() < outside && shape.opensBlock()) {
                path.addFirst(shape.key());
                own = Integer.MAX_VALUE;
                outside = shape.outside();
            }
        }
        if (outside == 0 && path.isEmpty())
            above.stream().map(LineShape::of).filter(
                    s -> s.column() == 0 && s.isKey()).forEach(s -> siblings.add(s.key()));
        return path;
    }

    private static void descend(List<String> below, int column, List<String> siblings) {
        for (String text : below) {
            LineShape shape = LineShape.of(text);
            if (text.isBlank()) continue;
            if (shape.outside() < column || (shape.dash().isPresent() && shape.column() == column)) return;
            if (shape.column() == column && shape.isKey()) siblings.add(shape.key());
        }
    }

    /** The value of a key of the document itself, as of kind. */
    Optional<String> top(String key) {
        return document.stream().map(LineShape::of).filter(
                s -> s.column() == 0 && s.dash().isEmpty() && s.key().equals(key)).map(
                        s -> s.value().strip()).findFirst();
    }

    /** The names of the items of a list anywhere in the document, as of volumes. */
    List<String> namesUnder(String list) {
        List<String> names = new ArrayList<>();
        Optional<Integer> inside = Optional.empty();
        for (String text : document) {
            LineShape shape = LineShape.of(text);
            if (text.isBlank()) continue;
            if (inside.isPresent() && shape.outside() <= inside.get() && shape.dash().isEmpty()) {
                inside = Optional.empty();
            }
            if (shape.key().equals(list) && shape.opensBlock()) inside = Optional.of(shape.column());
            else if (inside.isPresent() && shape.key().equals("name") && shape.dash().isPresent()) {
                names.add(shape.value().strip());
            }
        }
        return names;
    }
}
