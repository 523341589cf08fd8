package podium.shell.programs.nginx;

import java.util.List;

/** Which directives nginx knows, and which of them need a block. */
final class DirectiveNames {
    private static final List<String> BLOCKS = List.of("events", "http", "server", "location", "upstream", "types",
            "map",
            "geo", "stream", "if", "limit_except", "split_clients");
    /** Blocks whose lines are values and no directives. */
    private static final List<String> VALUES = List.of("types", "map", "geo", "split_clients");
    private static final List<String> PLAIN = List.of("user", "worker_processes", "worker_connections", "error_log",
            "pid",
            "daemon", "master_process", "include", "load_module", "env", "worker_rlimit_nofile", "multi_accept", "use",
            "default_type", "log_format", "access_log", "sendfile", "tcp_nopush", "tcp_nodelay", "keepalive_timeout",
            "keepalive_requests", "gzip", "gzip_types", "gzip_vary", "gzip_proxied", "gzip_comp_level",
            "gzip_min_length",
            "listen", "server_name", "root", "index", "alias", "return", "proxy_pass", "proxy_set_header",
            "proxy_http_version", "proxy_read_timeout", "proxy_connect_timeout", "proxy_send_timeout",
            "proxy_buffering",
            "proxy_redirect", "proxy_hide_header", "proxy_cache", "proxy_cache_path", "proxy_cache_valid",
            "proxy_temp_path", "client_body_temp_path", "fastcgi_temp_path", "uwsgi_temp_path", "scgi_temp_path",
            "fastcgi_pass", "fastcgi_param", "fastcgi_index", "try_files", "autoindex", "add_header", "expires",
            "error_page", "rewrite", "set", "deny", "allow", "auth_basic", "auth_basic_user_file",
            "client_max_body_size",
            "client_body_timeout", "client_header_timeout", "server_tokens", "server_names_hash_bucket_size",
            "types_hash_max_size", "charset", "ssl_certificate", "ssl_certificate_key", "ssl_protocols", "ssl_ciphers",
            "ssl_prefer_server_ciphers", "ssl_session_cache", "ssl_session_timeout", "resolver", "resolver_timeout",
            "stub_status", "internal", "large_client_header_buffers", "real_ip_header", "set_real_ip_from",
            "least_conn",
            "ip_hash", "keepalive", "http2", "absolute_redirect", "port_in_redirect", "limit_req", "limit_req_zone",
            "limit_conn", "limit_conn_zone", "log_not_found", "etag", "break", "send_timeout",
            "underscores_in_headers");

    private DirectiveNames() {
    }

    /** Refuses what nginx would refuse, with the place. */
    static void check(List<Directive> directives, String context) {
        for (Directive directive : directives) {
            boolean server = directive.name().equals("server") && context.equals("upstream");
            if (!server && !BLOCKS.contains(directive.name()) && !PLAIN.contains(directive.name()))
                throw wrong("unknown directive \"" + directive.name() + "\"", directive);
            boolean needsBlock = !server && BLOCKS.contains(directive.name());
            if (needsBlock && directive.block().isEmpty())
                throw wrong("directive \"" + directive.name() + "\" has no opening \"{\"", directive);
            if (!needsBlock && directive.block().isPresent())
                throw wrong("directive \"" + directive.name() + "\" is not terminated by \";\"", directive);
            place(directive, context);
            if (!VALUES.contains(directive.name())) check(directive.inside(), directive.name());
        }
    }

    private static void place(Directive directive, String context) {
        boolean allowed = switch (directive.name()) {
            case "http", "events", "stream", "worker_processes", "user", "pid", "daemon" -> context.equals("main");
            case "server" -> List.of("http", "upstream", "stream").contains(context);
            case "location" -> List.of("server", "location").contains(context);
            case "listen", "server_name" -> context.equals("server");
            case "proxy_pass" -> List.of("location", "if", "limit_except", "server").contains(context);
            case "root", "index" -> List.of("http", "server", "location", "if").contains(context);
            default -> true;
        };
        if (!allowed) throw wrong("\"" + directive.name() + "\" directive is not allowed here", directive);
        if (!directive.block().isPresent() && directive.words().size() < 2
                && !List.of("internal", "stub_status", "least_conn", "ip_hash", "break").contains(directive.name()))
            throw wrong("invalid number of arguments in \"" + directive.name() + "\" directive", directive);
    }

    private static ConfigurationException wrong(String message, Directive directive) {
        return ConfigurationException.at(message, directive.file(), directive.line());
    }
}
