package podium.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSelectorsTest {
    private static final Map<String, String> LABELS = Map.of("app", "web", "n", "5");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"app=web|true", "app==web|true", "app!=web|false", "app|true", "!app|false",
            "!old|true", "app in (web,db)|true", "app notin (web)|false", "app=web,n=5|true", "app=web,n=6|false",
            "old!=x|true", "n>4|true", "n<5|false", "app in (db)|false", "app!=db|true", "app in (db, web)|true",
            "app=web,n!=5|false",
            "gone!=x|true"})
    void labelsAreSelected(String selector, boolean matches) {
        assertThat(LabelSelectors.parse(selector).test(LABELS)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"app in web|unable to parse requirement: found 'web' expected: '('",
            "=web|found '=', expected: !, identifier, or 'end of string'"})
    void aBadSelectorIsRefusedInTheServersWords(String selector, String message) {
        assertThatThrownBy(() -> LabelSelectors.parse(selector)).hasMessage(message);
    }
}
