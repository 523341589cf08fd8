package podium.manifest.verdict;

/**
 * What kubectl prints and returns.
 *
 * @param code the exit code: 0, or 1 when anything was refused
 * @param out standard output
 * @param err standard error
 */
public record Verdict(int code, String out, String err) {
}
