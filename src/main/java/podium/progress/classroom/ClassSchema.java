package podium.progress.classroom;

import java.util.List;
import podium.progress.Migration;

/** The tables of a class, in the order in which they came; PostgreSQL and H2 read them alike. */
final class ClassSchema {
    static final List<Migration> ALL = List.of(new Migration(1, List.of("""
            CREATE TABLE IF NOT EXISTS learner (name VARCHAR(200) PRIMARY KEY)""", """
            CREATE TABLE IF NOT EXISTS result (
                learner VARCHAR(200) NOT NULL REFERENCES learner (name),
                exercise VARCHAR(200) NOT NULL,
                at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
                variant BIGINT NOT NULL,
                points INT NOT NULL,
                maximum INT NOT NULL,
                PRIMARY KEY (learner, exercise, at))""", """
            CREATE TABLE IF NOT EXISTS missed_check (
                learner VARCHAR(200) NOT NULL,
                exercise VARCHAR(200) NOT NULL,
                at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
                place INT NOT NULL,
                check_id TEXT NOT NULL,
                title TEXT NOT NULL,
                PRIMARY KEY (learner, exercise, at, place),
                FOREIGN KEY (learner, exercise, at) REFERENCES result (learner, exercise, at))""")),
            new Migration(2, List.of("""
                    CREATE TABLE IF NOT EXISTS quiz_result (
                        learner VARCHAR(200) NOT NULL REFERENCES learner (name),
                        item VARCHAR(200) NOT NULL,
                        at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
                        correct BOOLEAN NOT NULL,
                        confidence INT,
                        PRIMARY KEY (learner, item, at))""", """
                    CREATE TABLE IF NOT EXISTS exam_result (
                        learner VARCHAR(200) NOT NULL REFERENCES learner (name),
                        began TIMESTAMP(6) WITH TIME ZONE NOT NULL,
                        submitted TIMESTAMP(6) WITH TIME ZONE NOT NULL,
                        curriculum VARCHAR(200) NOT NULL,
                        seed BIGINT NOT NULL,
                        length_ms BIGINT NOT NULL,
                        PRIMARY KEY (learner, began))""", """
                    CREATE TABLE IF NOT EXISTS exam_task_result (
                        learner VARCHAR(200) NOT NULL,
                        began TIMESTAMP(6) WITH TIME ZONE NOT NULL,
                        place INT NOT NULL,
                        exercise VARCHAR(200) NOT NULL,
                        variant BIGINT NOT NULL,
                        spent_ms BIGINT NOT NULL,
                        points INT NOT NULL,
                        maximum INT NOT NULL,
                        PRIMARY KEY (learner, began, place),
                        FOREIGN KEY (learner, began) REFERENCES exam_result (learner, began))""")));

    private ClassSchema() {
    }
}
