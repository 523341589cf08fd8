package podium.progress.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.progress.Attempt;
import podium.progress.Database;
import podium.progress.MissedCheck;

/** Results as rows, and back. */
final class Results {
    static final String INSERT_LEARNER = "INSERT INTO learner (name) VALUES (?) ON CONFLICT DO NOTHING";
    static final String INSERT = """
            INSERT INTO result (learner, exercise, at, variant, points, maximum) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    static final String INSERT_MISSED = """
            INSERT INTO missed_check (learner, exercise, at, place, check_id, title) VALUES (?, ?, ?, ?, ?, ?)""";
    static final String SELECT = """
            SELECT r.learner, r.exercise, r.variant, r.at, r.points, r.maximum, m.check_id, m.title
            FROM result r LEFT JOIN missed_check m
            ON m.learner = r.learner AND m.exercise = r.exercise AND m.at = r.at
            ORDER BY r.learner, r.exercise, r.at, m.place""";

    private Results() {
    }

    /** A time as both databases can keep it: to the microsecond. */
    static OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Database.Binder of(String learner, Attempt attempt) {
        return row -> {
            row.setString(1, learner);
            row.setString(2, attempt.exercise());
            row.setObject(3, time(attempt.at()));
            row.setLong(4, attempt.variant());
            row.setInt(5, attempt.points());
            row.setInt(6, attempt.maximum());
        };
    }

    static Database.Binder of(String learner, Attempt attempt, int place) {
        MissedCheck missed = attempt.missed().get(place);
        return row -> {
            row.setString(1, learner);
            row.setString(2, attempt.exercise());
            row.setObject(3, time(attempt.at()));
            row.setInt(4, place);
            row.setString(5, missed.id());
            row.setString(6, missed.title());
        };
    }

    /** A row of {@link #SELECT}: a result with none or one of its missed checks. */
    static Result read(ResultSet row) throws SQLException {
        Optional<String> check = Optional.ofNullable(row.getString(7));
        List<MissedCheck> missed = check.isEmpty()
                ? List.of()
                : List.of(new MissedCheck(check.get(), row.getString(8)));
        return new Result(row.getString(1), row.getString(2), row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(), row.getInt(5), row.getInt(6), missed);
    }

    /** Puts the rows of one result, which follow each other, together. */
    static List<Result> joined(List<Result> rows) {
        List<Result> results = new ArrayList<>();
        for (Result row : rows) {
            if (results.isEmpty() || !same(results.getLast(), row)) {
                results.add(row);
                continue;
            }
            List<MissedCheck> missed = new ArrayList<>(results.removeLast().missed());
            missed.addAll(row.missed());
            results.add(new Result(row.learner(), row.exercise(), row.variant(), row.at(), row.points(), row.maximum(),
                    List.copyOf(missed)));
        }
        return List.copyOf(results);
    }

    private static boolean same(Result one, Result other) {
        return one.learner().equals(other.learner()) && one.exercise().equals(other.exercise())
                && one.at().equals(other.at());
    }
}
