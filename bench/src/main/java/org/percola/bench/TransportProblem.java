package org.percola.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.percola.transport.CellMesh;
import org.percola.transport.CellRun;
import org.percola.transport.CellSolver;
import org.percola.transport.UnitCell;

/**
 * P1: transport around one channel, read from its JSON file and solved by {@link CellSolver} on two meshes, extrapolated.
 * Cases that differ in their donor alone are carried side by side.
 */
final class TransportProblem implements ReferenceProblem {
    private static final String HEADER = "case,t_h,M_abs,A_SC,A_VE,A_DE,A_CH,plasma,donor";
    private static final double S_PER_H = 3600;

    private final Path peers;
    private final double scale;
    private final double relative;
    private final List<Group> groups = new ArrayList<>();
    private final double[] timesS;
    private final double donorConcentration;
    private final double eliminationPerS;
    private final Map<String, List<double[]>> answer = new LinkedHashMap<>();

    /** Cases of one density. */
    private record Group(UnitCell cell, double densityPerCm2, List<String> names, List<Double> heightsUm) {}

    TransportProblem(Path peers, boolean tight) throws IOException {
        this.peers = peers;
        scale = tight ? 1 : 2;
        relative = tight ? 1e-3 : 1e-2;
        JsonNode root = new ObjectMapper().readTree(Files.readString(peers.resolve("data/p1.json")));
        donorConcentration = root.get("C0_ug_um3").asDouble();
        eliminationPerS = root.get("plasma_ke_1_h").asDouble() / S_PER_H;
        timesS = new double[root.get("output_times_h").size()];
        for (int k = 0; k < timesS.length; k++) {
            timesS[k] = root.get("output_times_h").get(k).asDouble() * S_PER_H;
        }
        double finite = root.get("donor").get("finite_thickness_um").asDouble();
        Map<Double, Group> byDensity = new LinkedHashMap<>();
        for (JsonNode one : root.get("cases")) {
            double density = one.get("density_cm2").asDouble();
            Group group = byDensity.computeIfAbsent(
                    density, n -> new Group(cell(root, n), n, new ArrayList<>(), new ArrayList<>()));
            group.names().add(one.get("id").asText());
            group.heightsUm().add("finite".equals(one.get("donor").asText()) ? finite : 0);
        }
        groups.addAll(byDensity.values());
    }

    private static UnitCell cell(JsonNode root, double densityPerCm2) {
        var layers = new ArrayList<UnitCell.Layer>();
        for (String name : List.of("SC", "VE", "DE")) {
            JsonNode layer = root.get("layers").get(name);
            double capacity = layer.get("K").asDouble();
            layers.add(new UnitCell.Layer(
                    layer.get("thickness_um").asDouble(),
                    capacity,
                    capacity * layer.get("D_um2_s").asDouble(),
                    layer.path("clearance_1_s").asDouble(0)));
        }
        JsonNode channel = root.get("channel");
        JsonNode plug = root.get("plug");
        double capacity = channel.get("K").asDouble();
        return new UnitCell(
                1e4 / StrictMath.sqrt(StrictMath.PI * densityPerCm2),
                layers,
                new UnitCell.Channel(
                        channel.get("radius_um").asDouble(),
                        channel.get("depth_um").asDouble(),
                        capacity,
                        new UnitCell.Closing(
                                plug.get("KD_open").asDouble(),
                                plug.get("KD_closed").asDouble(),
                                plug.get("half_life_s").asDouble()),
                        UnitCell.Closing.still(capacity * channel.get("D_um2_s").asDouble())));
    }

    @Override
    public void solve() {
        answer.clear();
        for (Group group : groups) {
            List<CellRun> coarse = solve(group, 1);
            List<CellRun> fine = solve(group, 2);
            double perArea = donorConcentration * group.densityPerCm2();
            for (int k = 0; k < group.names().size(); k++) {
                CellRun better = CellRun.extrapolated(coarse.get(k), fine.get(k));
                var rows = new ArrayList<double[]>();
                for (CellRun.Row row : better.rows()) {
                    rows.add(new double[] {
                        row.timeS() / S_PER_H,
                        perArea * row.absorbedUm3(),
                        perArea * row.layersUm3().get(0),
                        perArea * row.layersUm3().get(1),
                        perArea * row.layersUm3().get(2),
                        perArea * row.channelUm3(),
                        perArea * row.plasmaUm3(),
                        perArea * row.donorUm3()
                    });
                }
                answer.put(group.names().get(k), rows);
            }
        }
    }

    private List<CellRun> solve(Group group, int multiple) {
        CellMesh mesh = CellMesh.of(group.cell(), CellMesh.Sizes.STANDARD, scale, multiple);
        return new CellSolver(group.cell(), mesh, group.heightsUm(), eliminationPerS)
                .solve(timesS, relative, 1e-3 * relative, false);
    }

    @Override
    public double error() throws IOException {
        Map<String, List<double[]>> reference = new LinkedHashMap<>();
        for (String line : Files.readAllLines(peers.resolve("ref/p1_ref.csv"))) {
            String[] cells = line.split(",");
            if (!cells[0].equals("case")) {
                double[] row = new double[cells.length - 1];
                for (int k = 0; k < row.length; k++) {
                    row[k] = Double.parseDouble(cells[k + 1]);
                }
                reference.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(row);
            }
        }
        double worst = 0;
        for (Map.Entry<String, List<double[]>> one : reference.entrySet()) {
            List<double[]> own = answer.get(one.getKey());
            for (int column = 1; column < one.getValue().getFirst().length; column++) {
                double largest = 0;
                double off = 0;
                for (int k = 0; k < one.getValue().size(); k++) {
                    double exact = one.getValue().get(k)[column];
                    largest = Math.max(largest, Math.abs(exact));
                    off = Math.max(off, Math.abs(exact - own.get(k)[column]));
                }
                worst = largest > 0 ? Math.max(worst, off / largest) : worst;
            }
        }
        return worst;
    }

    @Override
    public void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        answer.forEach((name, rows) -> rows.forEach(row -> {
            var line = new StringBuilder(name).append(String.format(Locale.ROOT, ",%.3g", row[0]));
            for (int k = 1; k < row.length; k++) {
                line.append(String.format(Locale.ROOT, ",%.12e", row[k]));
            }
            lines.add(line.toString());
        }));
        Files.write(file, lines);
    }
}
