package podium.architecture.broken.desktop;

import java.sql.Connection;
import java.sql.SQLException;

/** SQL outside of progress. */
final class AsksTheDatabase {
    private AsksTheDatabase() {
    }

    static boolean closed(Connection connection) throws SQLException {
        return connection.isClosed();
    }
}
