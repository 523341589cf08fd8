package podium.shell.commands;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the calendar of a month or of a year. */
final class Cal implements Applet {
    private static final int WEEKS = 6;

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "jmy");
        LocalDate today = call.process().now().atOffset(ZoneOffset.UTC).toLocalDate();
        List<String> rest = options.rest();
        if (rest.size() > 2) throw new Usage("");
        for (String word : rest)
            if (!word.matches("\\d{1,4}")) return call.fail("invalid number '" + word + "'");
        int year = rest.isEmpty() ? today.getYear() : Integer.parseInt(rest.getLast());
        if (year < 1 || year > 9999) return call.fail("number " + year + " is not in 1..9999 range");
        boolean whole = rest.size() == 1 || options.has('y');
        int month = rest.size() == 2 ? Integer.parseInt(rest.getFirst()) : today.getMonthValue();
        if (month < 1 || month > 12) return call.fail("number " + month + " is not in 1..12 range");
        if (whole) year(call, year, options);
        else block(YearMonth.of(year, month), options, true).forEach(line -> call.line(line.stripTrailing()));
        return 0;
    }

    private static void year(Call call, int year, Arguments options) {
        int width = options.has('j') ? 27 : 20;
        call.line(centre(Integer.toString(year), width * 3 + 4));
        call.line("");
        for (int quarter = 1; quarter <= 12; quarter += 3) {
            List<List<String>> blocks = new ArrayList<>();
            for (int month = quarter; month < quarter + 3; month++)
                blocks.add(block(YearMonth.of(year, month), options, false));
            for (int line = 0; line < WEEKS + 2; line++) {
                int row = line;
                call.line(String.join("  ", blocks.stream().map(block -> block.get(row)).toList()).stripTrailing());
            }
        }
    }

    /** Title, names of days, and six weeks, all as wide as each other. */
    private static List<String> block(YearMonth month, Arguments options, boolean withYear) {
        int cell = options.has('j') ? 3 : 2;
        int width = cell * 7 + 6;
        List<String> lines = new ArrayList<>();
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        lines.add(centre(withYear ? name + " " + month.getYear() : name, width));
        List<String> days = options.has('m')
                ? List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
                : List.of("Su", "Mo", "Tu", "We", "Th", "Fr", "Sa");
        lines.add(String.join(" ", days.stream().map(day -> cell == 3 ? " " + day : day).toList()));
        int first = month.atDay(1).getDayOfWeek().getValue() % 7;
        if (options.has('m')) first = (first + 6) % 7;
        for (int week = 0; week < WEEKS; week++) {
            List<String> cells = new ArrayList<>();
            for (int day = week * 7 - first + 1; day < week * 7 - first + 8; day++) {
                boolean inside = day >= 1 && day <= month.lengthOfMonth();
                int shown = options.has('j') && inside ? month.atDay(day).getDayOfYear() : day;
                cells.add(inside ? String.format(Locale.ROOT, "%" + cell + "d", shown) : " ".repeat(cell));
            }
            lines.add(String.join(" ", cells));
        }
        return lines;
    }

    private static String centre(String text, int width) {
        int left = Math.max(0, (width - text.length()) / 2);
        return " ".repeat(left) + text + " ".repeat(Math.max(0, width - left - text.length()));
    }
}
