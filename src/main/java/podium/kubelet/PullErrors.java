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
        if (knownRegistry) return "rpc error: code = NotFound desc = " + beginning(image) + image + ": not found";
        return request(image) + "dial tcp: lookup " + image.registry() + " on 10.255.255.53:53: no such host";
    }

    /** The text of a pull from a registry whose host takes no connections. */
    public static String refused(ImageReference image) {
        return request(image) + "dial tcp 192.0.2.5:443: connect: connection refused";
    }

    private static String beginning(ImageReference image) {
        return "failed to pull and unpack image \"" + image + "\": failed to resolve image: ";
    }

    private static String request(ImageReference image) {
        return beginning(image) + "failed to do request: Head \"https://" + image.registry() + "/v2/"
                + image.repository() + "/manifests/" + image.tag() + "\": ";
    }
}
