package podium.control.cron;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** When a CronJob is due. Rule: controllers.md §4, CronJob. */
public sealed interface CronSchedule {
    /** The first moment after another one; empty when there is none within five years. */
    Optional<Instant> next(Instant after);

    /** By the fields of a calendar; when both days are restricted, either will do. */
    record Calendar(SortedSet<Integer> minutes, SortedSet<Integer> hours, SortedSet<Integer> days,
            SortedSet<Integer> months,
            SortedSet<Integer> weekdays, boolean eitherDay, ZoneId zone) implements CronSchedule {
        private static final int YEARS = 5;

        @Override
        public Optional<Instant> next(Instant after) {
            ZonedDateTime at = after.atZone(zone).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
            ZonedDateTime end = at.plusYears(YEARS);
            while (at.isBefore(end)) {
                if (!months.contains(at.getMonthValue()))
                    at = at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).plusMonths(1);
                else
                    if (!isDay(at)) at = at.truncatedTo(ChronoUnit.DAYS).plusDays(1);
                    else if (!hours.contains(at.getHour())) at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
                    else if (!minutes.contains(at.getMinute())) at = at.plusMinutes(1);
                    else return Optional.of(at.toInstant());
            }
            return Optional.empty();
        }

        private boolean isDay(ZonedDateTime at) {
            boolean day = days.contains(at.getDayOfMonth());
            boolean weekday = weekdays.contains(at.getDayOfWeek().getValue() % 7);
            return eitherDay ? day || weekday : day && weekday;
        }
    }

    /** Again and again after a while, of at least a second. */
    record Every(Duration period) implements CronSchedule {
        @Override
        public Optional<Instant> next(Instant after) {
            return Optional.of(after.truncatedTo(ChronoUnit.SECONDS).plus(period));
        }
    }

    /**
     * Reads a schedule.
     *
     * @param timeZone as in {@code Europe/Berlin}; UTC when it is not given
     * @return empty for a text that is no schedule
     */
    static Optional<CronSchedule> parse(String text, Optional<String> timeZone) {
        try {
            ZoneId zone = timeZone.map(ZoneId::of).orElse(ZoneOffset.UTC);
            String schedule = text.strip();
            if (schedule.startsWith("@every "))
                return Optional.of(new Every(GoDuration.parse(schedule.substring(7).strip())));
            return calendar(expanded(schedule), zone);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a time zone of that name. */
    static boolean isZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    private static String expanded(String schedule) {
        return switch (schedule) {
            case "@yearly", "@annually" -> "0 0 1 1 *";
            case "@monthly" -> "0 0 1 * *";
            case "@weekly" -> "0 0 * * 0";
            case "@daily", "@midnight" -> "0 0 * * *";
            case "@hourly" -> "0 * * * *";
            default -> schedule;
        };
    }

    private static Optional<CronSchedule> calendar(String text, ZoneId zone) {
        List<String> fields = List.of(text.split("\\s+", -1));
        if (fields.size() != 5) return Optional.empty();
        boolean either = !CronField.isOpen(fields.get(2)) && !CronField.isOpen(fields.get(4));
        return Optional.of(new Calendar(CronField.MINUTE.values(fields.get(0)), CronField.HOUR.values(fields.get(1)),
                CronField.DAY.values(fields.get(2)), CronField.MONTH.values(fields.get(3)),
                CronField.WEEKDAY.values(fields.get(4)), either, zone));
    }
}
