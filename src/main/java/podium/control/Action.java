package podium.control;

import podium.cluster.ApiObject;

/** What a controller wants done; the loop around it does it. */
public sealed interface Action {
    /** Store a new object; one without a name gets one from its generateName. */
    record Create(ApiObject object) implements Action {
    }

    /** Write an object that exists, without its status. */
    record Change(ApiObject object) implements Action {
    }

    /** Ask for the deletion of an object; a Pod gets its grace period. */
    record Delete(ApiObject object) implements Action {
    }

    /** Take a finalizer off an object, whatever else has been written to it since. */
    record Release(ApiObject object, String finalizer) implements Action {
    }

    /** Record an event about the object that the controller looks after. */
    record Tell(boolean warning, String reason, String message) implements Action {
        /** An event of type Normal. */
        public static Tell normal(String reason, String message) {
            return new Tell(false, reason, message);
        }

        /** An event of type Warning. */
        public static Tell warning(String reason, String message) {
            return new Tell(true, reason, message);
        }
    }
}
