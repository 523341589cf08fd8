package podium.architecture.broken.text;

import java.util.Locale;

/** The default locale; the last method is the right way. */
@SuppressWarnings("StringCaseLocaleUsage")
final class SpeaksALanguage {
    private SpeaksALanguage() {
    }

    static String count(int n) {
        return String.format("%d Pods", n) + "%d Pods".formatted(n);
    }

    static String lower(String name) {
        return name.toLowerCase() + name.toUpperCase();
    }

    static String right(int n, String name) {
        return String.format(Locale.ROOT, "%d %s", n, name.toLowerCase(Locale.ROOT));
    }
}
