package podium.cli.classroom;

import java.nio.file.Path;

/**
 * What somebody handed in.
 *
 * @param learner the name of the file or folder
 * @param exercise the id of the exercise
 */
public record Answer(String learner, String exercise, Path file) {
}
