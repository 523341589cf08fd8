package podium.shell.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import podium.shell.fs.Credentials;
import podium.shell.fs.Namespace;

/** What a process hands on to its children. */
public final class ProcessState {
    private List<String> arguments;
    private final SequencedMap<String, String> environment;
    private Credentials credentials;
    private Namespace namespace;
    private String workingDirectory;
    private int umask;
    private int niceness;

    ProcessState(List<String> arguments, SequencedMap<String, String> environment, Credentials credentials,
            Namespace namespace, String workingDirectory, int umask) {
        this.arguments = List.copyOf(arguments);
        this.environment = new LinkedHashMap<>(environment);
        this.credentials = credentials;
        this.namespace = namespace;
        this.workingDirectory = workingDirectory;
        this.umask = umask;
    }

    ProcessState copy() {
        ProcessState copy = new ProcessState(arguments, environment, credentials, namespace, workingDirectory, umask);
        copy.niceness = niceness;
        return copy;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** Sets what the process runs, as ps shows it. */
    public void arguments(List<String> newArguments) {
        arguments = List.copyOf(newArguments);
    }

    public String name() {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        String base = first.substring(first.lastIndexOf('/') + 1);
        return base.startsWith("-") ? base.substring(1) : base;
    }

    public SequencedMap<String, String> environment() {
        return environment;
    }

    public Credentials credentials() {
        return credentials;
    }

    public void credentials(Credentials newCredentials) {
        credentials = newCredentials;
    }

    public Namespace namespace() {
        return namespace;
    }

    /** Gives the process another root, as chroot(2) does. */
    public void namespace(Namespace newNamespace) {
        namespace = newNamespace;
    }

    /** The working directory, free of links. */
    public String workingDirectory() {
        return workingDirectory;
    }

    public void workingDirectory(String path) {
        workingDirectory = path;
    }

    public int umask() {
        return umask;
    }

    public void umask(int mask) {
        umask = mask & 0777;
    }

    public int niceness() {
        return niceness;
    }

    public void niceness(int value) {
        niceness = Math.clamp(value, -20, 19);
    }
}
