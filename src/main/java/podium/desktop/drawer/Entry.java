package podium.desktop.drawer;

import java.time.Instant;

/**
 * A line of the drawer.
 *
 * @param id a later entry with the same id takes the place of this one; empty when it stands for itself
 * @param head what it is, in a few words
 * @param detail what it says
 * @param link where one reads of it; empty for nowhere
 * @param alert whether it tells of trouble
 */
record Entry(Instant at, String time, String id, String head, String detail, String link, boolean alert) {
}
