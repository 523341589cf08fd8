package podium.cli.check;

/** One form in which results are told. Results come in order; nothing is kept that need not be. */
public interface Report {
    /** A text has been checked. */
    void add(Checked checked);

    /** All texts have been checked. */
    void finish();
}
