package podium.progress.classroom;

/**
 * What became of a report.
 *
 * @param sent how many attempts it held
 * @param added how many of them the class did not know yet
 */
public record Receipt(int sent, int added) {
}
