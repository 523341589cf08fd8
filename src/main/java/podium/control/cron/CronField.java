package podium.control.cron;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** One of the five fields of a schedule: lists of values, ranges and steps. */
enum CronField {
    MINUTE(0, 59, ""), HOUR(0, 23, ""), DAY(1, 31, ""), MONTH(1, 12,
            "jan feb mar apr may jun jul aug sep oct nov dec"), WEEKDAY(0, 6,
                    "sun mon tue wed thu fri sat");

    private final int low;
    private final int high;
    /** The names of the values from the lowest on, apart by blanks. */
    private final String names;

    CronField(int low, int high, String names) {
        this.low = low;
        this.high = high;
        this.names = names;
    }

    /** Whether a text stands for every value, and so restricts nothing. */
    static boolean isOpen(String text) {
        return text.startsWith("*") || text.startsWith("?");
    }

    /** The values that a text stands for; an {@link IllegalArgumentException} for one that stands for none. */
    SortedSet<Integer> values(String text) {
        SortedSet<Integer> values = new TreeSet<>();
        for (String part : List.of(text.split(",", -1))) add(part, values);
        return values;
    }

    private void add(String part, SortedSet<Integer> values) {
        int slash = part.indexOf('/');
        String range = slash < 0 ? part : part.substring(0, slash);
        int step = slash < 0 ? 1 : Integer.parseInt(part.substring(slash + 1));
        int dash = range.indexOf('-');
        int from;
        int to;
        if (range.equals("*") || range.equals("?")) {
            from = low;
            to = high;
        } else if (dash > 0) {
            from = value(range.substring(0, dash));
            to = value(range.substring(dash + 1));
        } else {
            from = value(range);
            to = slash < 0 ? from : high;
        }
        if (from < low || to > high || from > to || step <= 0)
            throw new IllegalArgumentException("not a field of a schedule: " + part);
        for (int i = from; i <= to; i += step) values.add(i);
    }

    private int value(String text) {
        int name = List.of(names.split(" ", -1)).indexOf(text.toLowerCase(Locale.ROOT));
        return name < 0 || text.isEmpty() ? Integer.parseInt(text) : low + name;
    }
}
