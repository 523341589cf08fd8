/** Each task of a user, by the keyboard alone and by the mouse alone, in the real window. */
@org.jspecify.annotations.NullMarked
package podium.desktop.tasks;
