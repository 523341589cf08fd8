package podium.cli;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations as kubectl's flags take them: {@code 90s}, {@code 2.5s}, {@code 2m30s}, {@code 1h}, or plain seconds. */
final class Durations implements ITypeConverter<Duration> {
    private static final String SECONDS = "\\d{1,9}(\\.\\d{1,3})?";

    @Override
    public Duration convert(String value) {
        if (value.matches(SECONDS)) return Duration.parse("PT" + value + "S");
        if (value.matches("(\\d{1,6}h)?(\\d{1,6}m)?(" + SECONDS + "s)?") && !value.isEmpty()) {
            return Duration.parse("PT" + value.toUpperCase(Locale.ROOT));
        }
        throw new TypeConversionException(
                "\"" + value + "\" is not a duration; write seconds, or hours, minutes and seconds as in 1m30s");
    }
}
