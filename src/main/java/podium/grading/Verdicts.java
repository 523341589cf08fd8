package podium.grading;

import java.util.List;

/**
 * A run that can be asked about.
 *
 * @param refusals what the API server did not take
 */
record Verdicts(Judge judge, List<String> refusals) {
}
