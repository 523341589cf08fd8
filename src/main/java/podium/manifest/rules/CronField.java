package podium.manifest.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a schedule, and what is wrong with them in the words of the server's parser. */
final class CronField {
    private static final int[] LEAST = {0, 0, 1, 1, 0};
    private static final int[] MOST = {59, 23, 31, 12, 6};
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

    private CronField() {
    }

    /** The first complaint about five fields. */
    static Optional<String> complaint(String[] fields) {
        for (int i = 0; i < fields.length; i++) {
            for (String part : fields[i].split(",", -1)) {
                Optional<String> complaint = part(part, i);
                if (complaint.isPresent()) return complaint;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> part(String part, int field) {
        String[] stepped = part.split("/", -1);
        if (stepped.length > 2) return Optional.of("too many slashes: " + part);
        String range = stepped[0];
        if (!range.equals("*") && !range.equals("?")) {
            String[] ends = range.split("-", -1);
            if (ends.length > 2) return Optional.of("too many hyphens: " + part);
            for (String end : ends) if (number(end, field).isEmpty()) return Optional.of(notANumber(end));
            int first = number(ends[0], field).orElse(0);
            int last = ends.length == 2 ? number(ends[1], field).orElse(0) : stepped.length == 2 ? MOST[field] : first;
            if (first < LEAST[field]) {
                return Optional.of("beginning of range (" + first + ") below minimum (" + LEAST[field] + "): " + part);
            }
            if (last > MOST[field]) {
                return Optional.of("end of range (" + last + ") above maximum (" + MOST[field] + "): " + part);
            }
            if (first > last) {
                return Optional.of("beginning of range (" + first + ") beyond end of range (" + last + "): " + part);
            }
        }
        if (stepped.length == 2) {
            Optional<Integer> step = plain(stepped[1]);
            if (step.isEmpty()) return Optional.of(notANumber(stepped[1]));
            if (step.get() == 0) return Optional.of("step of range should be a positive number: " + part);
        }
        return Optional.empty();
    }

    private static String notANumber(String text) {
        return "failed to parse int from " + text + ": strconv.Atoi: parsing " + GoText.quote(text)
                + ": invalid syntax";
    }

    private static Optional<Integer> number(String text, int field) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (field == 3 && MONTHS.contains(lower)) return Optional.of(MONTHS.indexOf(lower) + 1);
        if (field == 4 && DAYS.contains(lower)) return Optional.of(DAYS.indexOf(lower));
        return plain(text);
    }

    private static Optional<Integer> plain(String text) {
        return text.matches("\\d{1,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
