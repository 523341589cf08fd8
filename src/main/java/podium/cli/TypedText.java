package podium.cli;

import java.time.Duration;

/**
 * What was typed at once while a command ran.
 *
 * @param at after the start of the run
 */
record TypedText(Duration at, String text) {
}
