package org.maillage.platform.trail;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Writes the acts of one trail, all that wait at the same time in one transaction. A trail ends in one row, which is locked until a commit:
 * fifty who read figures would wait for fifty commits one after the other.
 */
final class GroupCommit {

    private static final Logger LOG = System.getLogger(GroupCommit.class.getName());

    private final Writer writer;
    private final Queue<Pending> waiting = new ConcurrentLinkedQueue<>();

    /** Writes into the trail. */
    @FunctionalInterface
    interface Writer {

        /** Writes all of them, in this order, or none. */
        void write(List<Act> acts) throws Exception;
    }

    /** An act, and whether it is written; looked at and changed by whoever has the turn. */
    private static final class Pending {
        private final Act act;
        private boolean written;

        Pending(Act act) {
            this.act = act;
        }
    }

    GroupCommit(Writer writer) {
        this.writer = writer;
    }

    /** Returns when the act stands in the trail, whoever wrote it. */
    void write(Act act) throws Exception {
        Pending own = new Pending(act);
        waiting.add(own);
        synchronized (this) {
            if (!own.written && !isWrittenWithOthers(own)) {
                write(List.of(own));
            }
        }
    }

    /** One that cannot be written keeps nobody else from it: then each writes its own. */
    private boolean isWrittenWithOthers(Pending own) {
        List<Pending> together = new ArrayList<>(List.of(own));
        for (Pending next = waiting.poll(); next != null; next = waiting.poll()) {
            if (next != own) {
                together.add(next);
            }
        }
        if (together.size() == 1) {
            return false;
        }
        try {
            write(together);
            return true;
        } catch (Exception e) {
            LOG.log(Level.WARNING, together.size() + " acts could not be written into the trail at once", e);
            return false;
        }
    }

    private void write(List<Pending> together) throws Exception {
        writer.write(together.stream().map(pending -> pending.act).toList());
        together.forEach(pending -> pending.written = true);
    }
}
