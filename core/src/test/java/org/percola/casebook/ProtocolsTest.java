package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.percola.patient.Coded;
import org.percola.patient.Scale;

/** Unit: what is run for an observation is what its text says, and what the text leaves out is called assumed. */
class ProtocolsTest {
    private static final List<Observation> ALL = Observations.read();
    private static final Laboratory LABORATORY = new Laboratory(ALL);

    @Test
    void whatTheTextSaysIsRun() {
        List<String> wrong = new ArrayList<>();
        for (Observation row : ALL) {
            LABORATORY.findProtocol(row).ifPresent(protocol -> {
                Observation.Stated said = row.stated();
                if (!said.site().isEmpty()
                        && !said.site().equals(protocol.site().code())) {
                    wrong.add(row.id() + " site");
                }
                differ(said.settingMm(), protocol.settingMm(), row.id() + " setting", wrong);
                differ(said.passesCount(), protocol.passesCount(), row.id() + " passes", wrong);
                differ(said.sessionsCount(), protocol.sessionsCount(), row.id() + " sessions", wrong);
                boolean several = protocol.sessionsCount().high() > 1;
                if (several
                        && said.intervalDays().isPresent()
                        && said.intervalDays().getAsDouble() != protocol.intervalDays()) {
                    wrong.add(row.id() + " interval");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static void differ(OptionalDouble said, Span run, String what, List<String> wrong) {
        if (said.isPresent() && !run.contains(said.getAsDouble())) {
            wrong.add(what);
        }
    }

    @Test
    void whatTheTextLeavesOutIsCalledAssumed() {
        Set<String> silent = new TreeSet<>();
        for (Observation row : ALL) {
            if (!row.prefix().equals("HEA") && !row.prefix().equals("OUT")) {
                continue;
            }
            LABORATORY
                    .findProtocol(row)
                    .filter(protocol -> !protocol.deviceKey().isEmpty())
                    .ifPresent(protocol -> {
                        Observation.Stated said = row.stated();
                        boolean one = protocol.sessionsCount().high() == 1;
                        need(said.settingMm().isEmpty(), "setting", row, protocol, silent);
                        need(said.passesCount().isEmpty(), "passes", row, protocol, silent);
                        need(said.sessionsCount().isEmpty() && !one, "sessions", row, protocol, silent);
                        need(said.intervalDays().isEmpty() && !one, "interval", row, protocol, silent);
                        need(said.site().isEmpty(), "site", row, protocol, silent);
                        need(
                                protocol.readDays().isPresent()
                                        && said.readDays().isEmpty()
                                        && !one,
                                "readDays",
                                row,
                                protocol,
                                silent);
                    });
        }
        assertThat(silent).isEmpty();
    }

    private static void need(boolean missing, String what, Observation row, Protocol protocol, Set<String> silent) {
        if (missing && !protocol.assumed().contains(what)) {
            silent.add(row.id() + " (" + protocol.key() + ") " + what);
        }
    }

    @Test
    void everyAssumptionHasAReason() {
        for (Observation row : ALL) {
            LABORATORY
                    .findProtocol(row)
                    .ifPresent(protocol ->
                            assertThat(protocol.reason()).as(row.id()).isNotBlank());
        }
    }

    @Test
    void peopleAreGradedOnTheScaleThatWasPublished() {
        for (Observation row : ALL) {
            int dot = row.quantity().indexOf('.');
            if (dot > 0 && LABORATORY.findArm(row).isPresent()) {
                Coded.find(Scale.class, row.quantity().substring(0, dot))
                        .ifPresent(scale -> assertThat(LABORATORY.arm(row).scale())
                                .as(row.id())
                                .isEqualTo(scale));
            }
        }
    }

    @Test
    void noRowOfATableIsLeftOver() {
        Set<String> known = new HashSet<>();
        ALL.forEach(row -> {
            known.add(row.id());
            known.add(row.study());
            LABORATORY.findProtocol(row).ifPresent(protocol -> known.add(protocol.againstKey()));
        });
        for (String table : List.of("protocols.csv", "arms.csv", "cells.csv")) {
            assertThat(keys(table, "key")).as(table).isSubsetOf(known);
        }
        known.addAll(keys("cells.csv", "compound"));
        assertThat(keys("compounds.csv", "key")).isSubsetOf(known);
        assertThat(keys("compounds.csv", "key")).containsAll(keys("cells.csv", "compound"));
        assertThat(keys("silences.csv", "id"))
                .isSubsetOf(ALL.stream().map(Observation::id).collect(Collectors.toSet()));
        Set<String> devices = keys("protocols.csv", "device");
        devices.addAll(keys("cells.csv", "device"));
        assertThat(devices).containsAll(keys("rigs.csv", "key"));
    }

    private static Set<String> keys(String table, String column) {
        return CasebookTable.read(table, row -> row.text(column)).stream()
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
