package org.percola.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.population.TrialDesign;
import org.percola.population.TrialPieces;

/**
 * Prepared designs that no task uses just now. To prepare one costs as much as fifty people; tasks that follow each other on a
 * machine share it, and none has it while another does.
 */
final class IdlePieces {
    private record Idle(int number, TrialPieces pieces) {}

    private final int most = Runtime.getRuntime().availableProcessors();
    private final ArrayDeque<Idle> idle = new ArrayDeque<>();

    TrialPieces take(int number, TrialDesign design) {
        TrialPieces found = find(number);
        return found != null ? found : new TrialPieces(Evidence.standard(), design);
    }

    private synchronized @Nullable TrialPieces find(int number) {
        for (Iterator<Idle> each = idle.iterator(); each.hasNext(); ) {
            Idle next = each.next();
            if (next.number() == number) {
                each.remove();
                return next.pieces();
            }
        }
        return null;
    }

    synchronized void giveBack(int number, TrialPieces pieces) {
        idle.addLast(new Idle(number, pieces));
        if (idle.size() > most) {
            idle.removeFirst();
        }
    }
}
