package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiPathTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # path                                            , kind       , namespace , name , subresource
            /api/v1/pods                                      , Pod        , ''        , ''   , ''
            /api/v1/namespaces/a/pods                         , Pod        , a         , ''   , ''
            /api/v1/namespaces/a/pods/web                     , Pod        , a         , web  , ''
            /api/v1/namespaces/a/pods/web/log                 , Pod        , a         , web  , log
            /api/v1/namespaces/pods/pods/pods                 , Pod        , pods      , pods , ''
            /api/v1/namespaces                                , Namespace  , ''        , ''   , ''
            /api/v1/namespaces/a                              , Namespace  , ''        , a    , ''
            /api/v1/namespaces/a/finalize                     , Namespace  , ''        , a    , finalize
            /api/v1/nodes/node-1                              , Node       , ''        , node-1 , ''
            /apis/apps/v1/namespaces/a/deployments/web/scale  , Deployment , a         , web  , scale
            /apis/batch/v1/jobs                               , Job        , ''        , ''   , ''
            """)
    void aPathNamesAnObject(String path, String kind, String namespace, String name, String subresource) {
        ApiPath parsed = ApiPath.parse(path).orElseThrow();
        assertThat(parsed.type().kind()).isEqualTo(kind);
        assertThat(parsed.namespace()).isEqualTo(namespace);
        assertThat(parsed.name()).isEqualTo(name);
        assertThat(parsed.subresource()).isEqualTo(subresource);
        assertThat(parsed.isOne()).isEqualTo(!name.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/", "''", "/api", "/api/v1", "/apis/apps/v1", "/api/v2/pods", "/api/v1/deployments", "/api/v1/nothing",
            "/version", "/openapi/v3/api/v1"})
    void anotherPathNamesNone(String path) {
        assertThat(ApiPath.parse(path)).isEmpty();
    }
}
