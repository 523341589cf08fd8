package podium.shell.commands;

import podium.shell.kernel.Process;

/** What programs are told about the node: two processors and 24 GiB. */
final class NodeFigures {
    static final long MEMORY_KILOBYTES = 24L << 20;

    private NodeFigures() {
    }

    /** What the node's own programs take, and a little for each process that is seen. */
    static long usedKilobytes(Process process) {
        return (1L << 20) + process.pids().all().size() * 1024L;
    }
}
