package podium.progress;

import java.util.List;

/** The tables of a learner's progress, in the order in which they came. */
final class ProgressSchema {
    static final List<Migration> ALL = List.of(
            new Migration(1, List.of("""
                    CREATE TABLE IF NOT EXISTS attempt (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        exercise VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        took_ms BIGINT NOT NULL,
                        points INT NOT NULL,
                        maximum INT NOT NULL,
                        hints INT NOT NULL,
                        brier DOUBLE PRECISION,
                        answer TEXT NOT NULL)""",
                    "CREATE INDEX IF NOT EXISTS attempt_exercise ON attempt (exercise, id)", """
                            CREATE TABLE IF NOT EXISTS lesson_tick (
                                lesson VARCHAR(200) PRIMARY KEY,
                                at TIMESTAMP(9) WITH TIME ZONE NOT NULL)""")),
            new Migration(2, List.of("""
                    CREATE TABLE IF NOT EXISTS quiz_answer (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        item VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        correct BOOLEAN NOT NULL,
                        confidence INT,
                        answer TEXT NOT NULL)""", """
                    CREATE TABLE IF NOT EXISTS interview_answer (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        item VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        named INT NOT NULL,
                        asked INT NOT NULL,
                        notes TEXT NOT NULL)""", """
                    CREATE TABLE IF NOT EXISTS interview_note (
                        item VARCHAR(200) PRIMARY KEY,
                        text TEXT NOT NULL)""")),
            new Migration(3, List.of("""
                    CREATE TABLE IF NOT EXISTS exam (
                        began TIMESTAMP(9) WITH TIME ZONE PRIMARY KEY,
                        curriculum VARCHAR(200) NOT NULL,
                        seed BIGINT NOT NULL,
                        length_ms BIGINT NOT NULL,
                        submitted TIMESTAMP(9) WITH TIME ZONE)""", """
                    CREATE TABLE IF NOT EXISTS exam_task (
                        exam TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        place INT NOT NULL,
                        exercise VARCHAR(200) NOT NULL,
                        variant BIGINT NOT NULL,
                        answer TEXT NOT NULL,
                        flagged BOOLEAN NOT NULL,
                        spent_ms BIGINT NOT NULL,
                        points INT,
                        maximum INT,
                        PRIMARY KEY (exam, place))""", """
                    CREATE TABLE IF NOT EXISTS review (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        item VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        recall VARCHAR(20) NOT NULL)""")),
            new Migration(4, List.of("ALTER TABLE attempt ADD COLUMN IF NOT EXISTS variant BIGINT DEFAULT 0 NOT NULL",
                    "ALTER TABLE attempt ADD COLUMN IF NOT EXISTS missed TEXT DEFAULT '' NOT NULL")));

    private ProgressSchema() {
    }
}
