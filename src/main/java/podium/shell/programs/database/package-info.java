/** The database servers PostgreSQL and MySQL as far as those who wait for them can tell, and their clients. */
@NullMarked
package podium.shell.programs.database;

import org.jspecify.annotations.NullMarked;
