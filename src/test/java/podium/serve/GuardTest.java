package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in: the base case is kubectl on this machine. */
class GuardTest {
    private final Guard guard = new Guard("secret");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # host            , origin                  , authorization , code
            127.0.0.1:6443    , ''                      , Bearer secret , 0
            localhost:6443    , ''                      , Bearer secret , 0
            localhost         , ''                      , Bearer secret , 0
            [::1]:6443        , ''                      , Bearer secret , 0
            127.0.0.1:6443    , https://localhost:6443  , Bearer secret , 0
            127.0.0.1:6443    , ''                      , ''            , 401
            127.0.0.1:6443    , ''                      , Bearer secre  , 401
            127.0.0.1:6443    , ''                      , Basic secret  , 401
            evil.example:6443 , ''                      , Bearer secret , 403
            127.0.0.1.evil.io , ''                      , Bearer secret , 403
            ''                , ''                      , Bearer secret , 403
            127.0.0.1:6443    , https://evil.example    , Bearer secret , 403
            127.0.0.1:6443    , null                    , Bearer secret , 403
            127.0.0.1:6443    , not an origin           , Bearer secret , 403
            """)
    void aRequestIsLetInOrNot(String host, String origin, String authorization, int code) {
        assertThat(guard.refusal(host, origin, authorization).map(ApiException::code).orElse(0)).isEqualTo(code);
    }
}
