package org.percola.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of P3 as its file has them. The right-hand side itself is {@code p3.model}, from which the kernel is written. */
final class P3Text {
    private final List<String> names = new ArrayList<>();
    private final double[] nominal;
    private final double[] sigma;
    private final int[] places;
    private final double[] initial;
    private final double[] eventDays;
    private final double[] outputDays;

    private P3Text(String json) {
        String varying = section(json, "sigma", '{', '}');
        Matcher each = Pattern.compile("\"(\\w+)\"\\s*:\\s*([-+.\\deE]+)").matcher(varying);
        List<Double> spreads = new ArrayList<>();
        while (each.find()) {
            names.add(each.group(1));
            spreads.add(Double.parseDouble(each.group(2)));
        }
        sigma = spreads.stream().mapToDouble(Double::doubleValue).toArray();
        nominal = new double[names.size()];
        places = new int[names.size()];
        String values = section(json, "parameters", '{', '}');
        for (int k = 0; k < nominal.length; k++) {
            Matcher value = Pattern.compile("\"" + names.get(k) + "\"\\s*:\\s*([-+.\\deE]+)")
                    .matcher(values);
            if (!value.find()) {
                throw new IllegalArgumentException("P3 has no parameter " + names.get(k) + ".");
            }
            nominal[k] = Double.parseDouble(value.group(1));
            places[k] = place(names.get(k));
        }
        initial = numbers(json, "initial");
        eventDays = numbers(json, "events_day");
        outputDays = numbers(json, "output_days");
    }

    static P3Text read(Path file) throws IOException {
        return new P3Text(Files.readString(file));
    }

    private static int place(String name) {
        return switch (name) {
            case "kB" -> P3Places.PAR_kB;
            case "kD" -> P3Places.PAR_kD;
            case "kNe" -> P3Places.PAR_kNe;
            case "kSw" -> P3Places.PAR_kSw;
            case "kTL" -> P3Places.PAR_kTL;
            case "dT" -> P3Places.PAR_dT;
            case "rF" -> P3Places.PAR_rF;
            case "kFN" -> P3Places.PAR_kFN;
            case "dN" -> P3Places.PAR_dN;
            case "k3" -> P3Places.PAR_k3;
            case "q1" -> P3Places.PAR_q1;
            case "s" -> -1; // the strength of a treatment, not of the kinetics
            default ->
                throw new IllegalArgumentException("The kernel of P3 has no parameter " + name + " that varies.");
        };
    }

    private static String section(String json, String name, char open, char close) {
        int from = json.indexOf(open, json.indexOf("\"" + name + "\""));
        return json.substring(from, json.indexOf(close, from) + 1);
    }

    private static double[] numbers(String json, String name) {
        String inner = section(json, name, '[', ']');
        return Arrays.stream(inner.substring(1, inner.length() - 1).split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The parameters that vary between people. */
    List<String> names() {
        return names;
    }

    double nominal(int index) {
        return nominal[index];
    }

    double sigma(int index) {
        return sigma[index];
    }

    /** Where the parameter lies in the kernel's block; -1 for the strength of a treatment. */
    int place(int index) {
        return places[index];
    }

    double initial(int state) {
        return initial[state];
    }

    double[] eventDays() {
        return eventDays;
    }

    double[] outputDays() {
        return outputDays;
    }

    double horizonDays() {
        return outputDays[outputDays.length - 1];
    }
}
