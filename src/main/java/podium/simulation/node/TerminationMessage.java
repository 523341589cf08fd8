package podium.simulation.node;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import podium.cluster.pod.Container;

/** The message that a container leaves behind. Rule: kubelet.md §5.13. */
final class TerminationMessage {
    private static final int FILE_BYTES = 4096;
    private static final int LOG_BYTES = 2048;
    private static final int LOG_LINES = 80;

    private TerminationMessage() {
    }

    /** The end of the file, or of the log where the policy says so and the file is empty. */
    static String of(Container container, int exitCode, Optional<byte[]> file, String log) {
        byte[] content = file.orElse(new byte[0]);
        if (content.length > 0) return tail(content, FILE_BYTES);
        boolean fallBack = container.terminationMessagePolicy().equals("FallbackToLogsOnError") && exitCode != 0;
        return fallBack ? tail(lastLines(log).getBytes(StandardCharsets.UTF_8), LOG_BYTES) : "";
    }

    private static String lastLines(String log) {
        int at = log.endsWith("\n") ? log.length() - 1 : log.length();
        for (int lines = 0; lines < LOG_LINES && at >= 0; lines++) at = log.lastIndexOf('\n', at - 1);
        return log.substring(at + 1);
    }

    private static String tail(byte[] bytes, int limit) {
        return new String(bytes.length <= limit ? bytes : Arrays.copyOfRange(bytes, bytes.length - limit, bytes.length),
                StandardCharsets.UTF_8);
    }
}
