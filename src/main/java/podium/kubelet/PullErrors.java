package podium.kubelet;

import podium.shell.image.ImageReference;

/** What containerd says of pulls that fail. Rule: kubelet.md §8. */
public final class PullErrors {
    private PullErrors() {
    }

    /**
     * The text of a failed pull.
     *
     * @param knownRegistry whether the registry's host resolves
     */
    public static String text(ImageReference image, boolean knownRegistry) {
        String tail = "failed to pull and unpack image \"" + image + "\": failed to resolve image: ";
        if (knownRegistry) return "rpc error: code = NotFound desc = " + tail + image + ": not found";
        return tail + "failed to do request: Head \"https://" + image.registry() + "/v2/" + image.repository()
                + "/manifests/" + image.tag()
                + "\": dial tcp: lookup " + image.registry() + " on 10.255.255.53:53: no such host";
    }
}
