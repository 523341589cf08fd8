package podium.desktop;

import podium.course.Assets;

/** Texts that the program brings along. */
final class Samples {
    private Samples() {
    }

    /** The manifest that stands in the sandbox on the first start. */
    static String first() {
        return Assets.text("samples/first.yaml");
    }
}
