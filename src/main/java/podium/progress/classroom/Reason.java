package podium.progress.classroom;

import java.sql.SQLException;
import java.util.Objects;

/** Why a class database cannot be used, and what to do, by the SQLSTATE of a failure. */
final class Reason {
    private Reason() {
    }

    /**
     * Says it in one line: what the database said, the rule, and the fix.
     *
     * @param place what was tried with which database
     */
    static String of(String place, SQLException failure) {
        String said = Objects.requireNonNullElse(failure.getMessage(), "it said nothing").lines().findFirst().orElse(
                "it said nothing");
        return place + ": " + said.strip().replaceFirst("[.:]?$", ". ")
                + advice(Objects.requireNonNullElse(failure.getSQLState(), ""));
    }

    /** Rule: PostgreSQL's appendix of error codes; H2 has codes of its own from 90000 on. */
    private static String advice(String state) {
        return switch (state) {
            case "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300", "90067" ->
                "A class needs a connection to the server: check host and port, and that it runs and accepts connections"
                        + " from this machine.";
            case "08004", "28000", "28P01" ->
                "The server wants a role and its password: give the role by --user, and the password in the environment"
                        + " as PODIUM_CLASS_PASSWORD.";
            case "3D000", "90146", "90013" -> "A class needs a database that exists: have it made (CREATE DATABASE), or"
                    + " correct its name.";
            case "42501", "90096" -> "The role may not do this: the first use of a database makes its tables and needs"
                    + " its owner; then learners need SELECT on migration and INSERT on learner, result,"
                    + " missed_check, quiz_result, exam_result and exam_task_result, and the instructor SELECT on all.";
            case "90020" -> "A database in a file serves one program at a time: close the other one, or use a server.";
            default -> "Nothing was changed.";
        };
    }
}
