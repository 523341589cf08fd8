package podium.kubectl.command;

import podium.kubectl.flags.FlagSet;

/** Flags that several commands share. */
final class Globals {
    private Globals() {
    }

    /** Those of every command. */
    static FlagSet flags() {
        return new FlagSet().text("namespace,n", "context", "kubeconfig", "cluster", "user", "server,s", "token", "as",
                "as-uid", "username", "password", "certificate-authority", "client-certificate", "client-key",
                "tls-server-name", "kuberc").preset("cache-dir", "/root/.kube/cache").preset("profile", "none").preset(
                        "profile-output", "profile.pprof").duration("log-flush-frequency", "5s").array("as-group",
                                "as-user-extra").preset("request-timeout", "0").number("v,v", "0").text("vmodule").bool(
                                        "warnings-as-errors",
                                        "insecure-skip-tls-verify", "disable-compression", "match-server-version",
                                        "help,h");
    }

    /** How objects are printed. */
    static FlagSet printing(FlagSet flags) {
        return flags.text("output,o", "template").on("allow-missing-template-keys").bool("show-managed-fields");
    }

    /** Which files are read. */
    static FlagSet files(FlagSet flags) {
        return flags.list("filename,f").text("kustomize,k").bool("recursive,R");
    }

    /** How far a change goes. */
    static FlagSet dryRun(FlagSet flags) {
        return flags.textOr("dry-run", "unchanged", "none").text("field-manager");
    }

    /** Which objects are meant. */
    static FlagSet selecting(FlagSet flags) {
        return flags.text("selector,l", "field-selector").bool("all-namespaces,A");
    }
}
