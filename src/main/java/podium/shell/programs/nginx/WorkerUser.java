package podium.shell.programs.nginx;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import podium.shell.fs.Credentials;
import podium.shell.kernel.Accounts;
import podium.shell.kernel.Process;

/**
 * As whom a worker reads the files that it serves. Rule: nginx's core module, user: a master that is root gives its workers
 * the user of the configuration, nginx if it names none. Logs are open before that, so they are written all the same.
 *
 * @param name a user; one that the image has no account for changes nothing
 */
record WorkerUser(String name) {
    static WorkerUser of(Configuration configuration) {
        return new WorkerUser(configuration.main("user").orElse("nginx"));
    }

    /** Does something as that user. */
    <T> T read(Process worker, Supplier<T> task) {
        Credentials own = worker.credentials();
        Optional<Accounts.User> user = own.uid() == 0 ? Accounts.of(worker).user(name) : Optional.empty();
        user.ifPresent(one -> worker.state().credentials(own.as(one.uid(), one.gid(), List.of(one.gid()))));
        try {
            return task.get();
        } finally {
            worker.state().credentials(own);
        }
    }
}
