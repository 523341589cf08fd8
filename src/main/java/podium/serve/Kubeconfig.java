package podium.serve;

import java.util.Locale;

/** The file that leads kubectl to a served cluster. */
public final class Kubeconfig {
    private Kubeconfig() {
    }

    /** Its text. */
    public static String of(String url, Credentials credentials, String namespace) {
        return String.format(Locale.ROOT, """
                apiVersion: v1
                kind: Config
                clusters:
                - name: podium
                  cluster:
                    server: %s
                    certificate-authority-data: %s
                contexts:
                - name: podium
                  context:
                    cluster: podium
                    user: learner
                    namespace: %s
                current-context: podium
                users:
                - name: learner
                  user:
                    token: %s
                """, url, credentials.authority(), namespace, credentials.token());
    }
}
