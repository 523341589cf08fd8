package podium.kubectl.command;

import podium.cluster.Quantity;
import podium.kubectl.resource.KubectlException;

/** Quantities of a command line. Rule: api.md §5.1. */
final class Quantities {
    private Quantities() {
    }

    /** A quantity, refused in the words of its parser when it is none. */
    static Quantity need(String text) {
        return Quantity.parse(text).orElseThrow(() -> KubectlException.error("quantities must match the regular "
                + "expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"));
    }
}
