package podium.cli;

import picocli.CommandLine.Command;

/** What authors of lessons need. */
@Command(name = "course", mixinStandardHelpOptions = true, description = "Make a course of your own and prove it.", subcommands = {
        CourseNewCommand.class, CoursePreviewCommand.class, CourseLintCommand.class, CourseTableCommand.class,
        CourseExportCommand.class, CourseHandoutCommand.class})
final class CourseCommand {
}
