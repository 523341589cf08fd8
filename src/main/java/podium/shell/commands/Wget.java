package podium.shell.commands;

/** Fetches a file over HTTP. */
final class Wget implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "cqO:o:P:T:U:SY:t:n::1:2:3:sN", "quiet=q", "output-document=O",
                "timeout=T",
                "header=1", "post-data=2", "post-file=3", "spider=s", "no-check-certificate=N", "user-agent=U",
                "server-response=S",
                "tries=t", "continue=c", "directory-prefix=P", "proxy=Y", "output-file=o");
        if (options.rest().isEmpty()) throw new Usage("");
        java.util.Optional<java.time.Duration> timeout = options.value('T').flatMap(Durations::parse);
        if (options.has('T') && timeout.isEmpty())
            return call.fail("invalid number '" + options.value('T').orElse("") + "'");
        int status = 0;
        for (String url : options.rest())
            status |= new Download(call, options, timeout.orElse(java.time.Duration.ofMinutes(15))).fetch(url);
        return status;
    }
}
