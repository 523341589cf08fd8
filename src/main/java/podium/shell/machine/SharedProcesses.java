package podium.shell.machine;

/** Stands for the process namespace that the containers of one Pod share. Rule: shareProcessNamespace of a Pod. */
public final class SharedProcesses {
}
