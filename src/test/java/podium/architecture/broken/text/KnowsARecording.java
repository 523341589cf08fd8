package podium.architecture.broken.text;

/** The answer looked up by the name of a recording. */
final class KnowsARecording {
    private KnowsARecording() {
    }

    /** The comment may say recorded-scenario; a string may not. */
    static boolean special(String scenario) {
        return scenario.equals("recorded-scenario");
    }
}
