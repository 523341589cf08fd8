package podium.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** The compiled classes that rules are held against. */
final class Code {
    /** The root of the program's packages. */
    static final String ROOT = "podium";
    /** The root of the fixtures: packages of the same names, full of broken rules. */
    static final String BROKEN = "podium.architecture.broken";
    /** Where the program's sources are. */
    static final Path SOURCES = Path.of("src/main/java");
    /** Where the fixtures' sources are. */
    static final Path BROKEN_SOURCES = Path.of("src/test/java/podium/architecture/broken");

    private Code() {
    }

    static JavaClasses ofTheProgram() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
    }

    static JavaClasses ofTheFixtures() {
        return new ClassFileImporter().importPackages(BROKEN);
    }
}
