package podium.progress.classroom;

import java.util.Locale;
import podium.progress.ProgressException;

/**
 * The JDBC URL of a class's database.
 *
 * @param jdbc as the driver reads it
 * @param shown without parameters, among which may be a password
 */
record ClassUrl(String jdbc, String shown, boolean postgres) {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";

    /**
     * Reads a URL.
     *
     * @throws ProgressException when it is of a kind of database that a class cannot be kept in
     */
    static ClassUrl of(String text) {
        String shown = text.split("[?;]", 2)[0].replaceFirst("//[^/@]*@", "//");
        if (text.startsWith(POSTGRESQL)) return new ClassUrl(text, shown, true);
        if (text.startsWith(H2)) return new ClassUrl(inPostgresMode(text), shown, false);
        throw new ProgressException("cannot open the class database " + shown
                + ": a class is kept in PostgreSQL or H2. Give a URL such as jdbc:postgresql://HOST/DATABASE"
                + " or jdbc:h2:file:/FOLDER/NAME.");
    }

    /** H2 reads ON CONFLICT in this mode alone. */
    private static String inPostgresMode(String text) {
        return text.toUpperCase(Locale.ROOT).contains(";MODE=") ? text : text + ";MODE=PostgreSQL";
    }
}
