package org.percola.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Another program's view of the file: reads the XML alone, knows nothing of Percola, evaluates the MathML by walking it and
 * integrates with an explicit Dormand-Prince method of order 8 at 1e-10. Events fire where {@code time >= constant}.
 */
final class SbmlReferee {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final Map<String, Element> functions = new HashMap<>();
    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, Element> assigned = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();
    private final List<Element> slopes = new ArrayList<>();
    private final TreeMap<Double, Map<String, Element>> events = new TreeMap<>();
    private final Map<String, Element> annotations = new LinkedHashMap<>();

    SbmlReferee(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        for (Element function : all(root, "functionDefinition")) {
            functions.put(function.getAttribute("id"), math(function));
        }
        for (Element parameter : all(root, "parameter")) {
            all(parameter, "annotation").forEach(found -> annotations.put(parameter.getAttribute("name"), found));
            if (parameter.hasAttribute("value")) {
                values.put(parameter.getAttribute("id"), Double.parseDouble(parameter.getAttribute("value")));
            }
        }
        for (Element rule : all(root, "assignmentRule")) {
            assigned.put(rule.getAttribute("variable"), math(rule));
        }
        for (Element rule : all(root, "rateRule")) {
            states.add(rule.getAttribute("variable"));
            slopes.add(math(rule));
        }
        for (Element start : all(root, "initialAssignment")) {
            values.put(start.getAttribute("symbol"), value(math(start), Map.of()));
        }
        for (Element event : all(root, "event")) {
            Element condition = math(all(event, "trigger").getFirst());
            double day = Double.parseDouble(children(condition).get(2).getTextContent());
            Map<String, Element> changes = new LinkedHashMap<>();
            for (Element change : all(event, "eventAssignment")) {
                changes.put(change.getAttribute("variable"), math(change));
            }
            events.put(day, changes);
        }
    }

    /** State by name at those rising days. */
    List<Map<String, Double>> run(double[] days) {
        double[] y = states.stream().mapToDouble(values::get).toArray();
        List<Map<String, Double>> found = new ArrayList<>();
        double time = 0;
        List<Double> stops = new ArrayList<>(events.keySet());
        for (double day : days) {
            while (!stops.isEmpty() && stops.getFirst() <= day) {
                double stop = stops.removeFirst();
                y = integrate(y, time, stop);
                time = stop;
                y = jump(y, Objects.requireNonNull(events.get(stop)));
            }
            y = integrate(y, time, day);
            time = day;
            found.add(named(y));
        }
        return found;
    }

    /** Names of the parameters that are annotated. */
    List<String> names() {
        return List.copyOf(annotations.keySet());
    }

    /** An attribute of a parameter's own annotation. */
    String evidence(String name, String attribute) {
        return all(annotation(name), "evidence").getFirst().getAttribute(attribute);
    }

    /** Addresses of what a parameter is said to be described by. */
    List<String> describedBy(String name) {
        return all(annotation(name), "li").stream()
                .map(li -> li.getAttributeNS(RDF, "resource"))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private Element annotation(String name) {
        return Objects.requireNonNull(annotations.get(name), name);
    }

    private Map<String, Double> named(double[] y) {
        Map<String, Double> named = new HashMap<>();
        for (int k = 0; k < y.length; k++) {
            named.put(states.get(k), y[k]);
        }
        return named;
    }

    private double[] jump(double[] y, Map<String, Element> changes) {
        Map<String, Double> before = world(y);
        double[] after = y.clone();
        changes.forEach((name, right) -> after[states.indexOf(name)] = value(right, before));
        return after;
    }

    private double[] integrate(double[] y, double from, double to) {
        if (to - from < 1e-12) {
            return y;
        }
        var equations = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return states.size();
            }

            @Override
            public double[] computeDerivatives(double t, double[] at) {
                Map<String, Double> world = world(at);
                return slopes.stream().mapToDouble(slope -> value(slope, world)).toArray();
            }
        };
        return new DormandPrince853Integrator(1e-10, 5, 1e-12, 1e-10)
                .integrate(equations, new ODEState(from, y), to)
                .getPrimaryState();
    }

    private Map<String, Double> world(double[] y) {
        Map<String, Double> world = named(y);
        assigned.forEach((name, right) -> world.put(name, value(right, world)));
        return world;
    }

    private double value(Element node, Map<String, Double> world) {
        return switch (node.getLocalName()) {
            case "cn" -> Double.parseDouble(node.getTextContent());
            case "ci" -> look(node.getTextContent(), world);
            case "piecewise" -> {
                List<Element> piece = children(children(node).get(0));
                yield value(piece.get(1), world) != 0
                        ? value(piece.get(0), world)
                        : value(children(children(node).get(1)).getFirst(), world);
            }
            case "apply" -> apply(children(node), world);
            default -> throw new IllegalArgumentException(node.getLocalName());
        };
    }

    private double look(String name, Map<String, Double> world) {
        Double found = world.get(name);
        return found != null ? found : Objects.requireNonNull(values.get(name), name);
    }

    private double apply(List<Element> parts, Map<String, Double> world) {
        double[] x =
                parts.stream().skip(1).mapToDouble(part -> value(part, world)).toArray();
        Element operation = parts.getFirst();
        return switch (operation.getLocalName()) {
            case "plus" -> x[0] + x[1];
            case "minus" -> x.length == 1 ? -x[0] : x[0] - x[1];
            case "times" -> x[0] * x[1];
            case "divide" -> {
                if (x[1] == 0) {
                    throw new ArithmeticException("a division by zero, which strict simulators refuse");
                }
                yield x[0] / x[1];
            }
            case "power" -> Math.pow(x[0], x[1]);
            case "root" -> Math.sqrt(x[0]);
            case "geq" -> x[0] >= x[1] ? 1 : 0;
            case "leq" -> x[0] <= x[1] ? 1 : 0;
            case "ci" -> {
                List<Element> lambda = children(Objects.requireNonNull(functions.get(operation.getTextContent())));
                Map<String, Double> inside = new HashMap<>();
                for (int k = 0; k < x.length; k++) {
                    inside.put(lambda.get(k).getTextContent(), x[k]);
                }
                yield value(lambda.getLast(), new Only(inside));
            }
            default -> throw new IllegalArgumentException(operation.getLocalName());
        };
    }

    /** A function sees its arguments and nothing else. */
    private static final class Only extends HashMap<String, Double> {
        private static final long serialVersionUID = 1L;

        Only(Map<String, Double> arguments) {
            super(arguments);
        }

        @Override
        public Double get(Object name) {
            Double found = super.get(name);
            if (found == null) {
                throw new IllegalArgumentException("a function asks for " + name + ", which is no argument of it");
            }
            return found;
        }
    }

    private static Element math(Element parent) {
        return children(all(parent, "math").getFirst()).getFirst();
    }

    private static List<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int k = 0; k < found.getLength(); k++) {
            elements.add((Element) found.item(k));
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
