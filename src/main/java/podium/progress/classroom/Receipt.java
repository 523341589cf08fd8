package podium.progress.classroom;

/** What became of a report, by what it held. */
public record Receipt(Count attempts, Count answers, Count exams) {
    /**
     * How many of a kind there were.
     *
     * @param sent how many the report held
     * @param added how many of them the class did not know yet
     */
    public record Count(int sent, int added) {
    }
}
