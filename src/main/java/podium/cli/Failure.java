package podium.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong in one line. A stack trace helps a developer alone, so it is printed only when the environment
 * asks for it.
 */
record Failure(boolean withTrace) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (withTrace) command.getErr().println(command.getColorScheme().richStackTraceString(e));
        String what = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        command.getErr().println("error: " + what);
        if (!withTrace) command.getErr().println("PODIUM_TRACE=1 in the environment prints where it happened.");
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
