package org.percola.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.Source;
import org.percola.healing.KineticText;
import org.percola.numeric.Formula;
import org.percola.numeric.ModelText;
import org.percola.words.English;

/**
 * The tissue model as SBML, level 3 version 1: states as parameters with rate rules, sessions as events, units, and on every
 * coefficient notes and, as annotations, its range, its grade and its sources. Median coefficients on the reference skin; each
 * session is the reference session, and its dose, opening, confluence and wounded part are parameters that the other program may
 * change.
 */
public final class TissueSbml {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
            <model id="percola_tissue" metaid="model" name="Percola: tissue after needling" timeUnits="day">
            """;
    private static final String UNITS = """
            <listOfUnitDefinitions>
            <unitDefinition id="day"><listOfUnits><unit kind="second" exponent="1" scale="0" multiplier="86400"/></listOfUnits></unitDefinition>
            <unitDefinition id="per_day"><listOfUnits><unit kind="second" exponent="-1" scale="0" multiplier="86400"/></listOfUnits></unitDefinition>
            </listOfUnitDefinitions>
            """;

    private final ModelText text = KineticText.read();
    private final Evidence evidence = Evidence.standard();
    private final Map<String, List<String>> handedOn = new HashMap<>();
    private final MathMl mathMl = new MathMl(handedOn);
    private final StringBuilder out = new StringBuilder(HEAD);

    private TissueSbml() {}

    /** The document. */
    public static String of(int sessionsCount, double intervalDays) {
        return new TissueSbml().write(sessionsCount, intervalDays);
    }

    private String write(int sessionsCount, double intervalDays) {
        note(
                "The healing kinetics of Percola for a slab of needled skin; time in days. Median coefficients, reference skin, "
                        + sessionsCount + (sessionsCount == 1 ? " reference session. " : " reference sessions. ")
                        + English.text("status"));
        out.append(UNITS);
        functions();
        coefficients();
        assignments();
        rules();
        events(sessionsCount, intervalDays);
        return out.append("</model>\n</sbml>\n").toString();
    }

    private void functions() {
        out.append("<listOfFunctionDefinitions>\n");
        text.functions().forEach((name, function) -> {
            // A function of SBML sees nothing but its arguments: coefficients in its body become arguments too.
            Set<String> arguments = new LinkedHashSet<>(function.arguments());
            function.body().eachName(arguments::add);
            handedOn.put(
                    name, List.copyOf(arguments).subList(function.arguments().size(), arguments.size()));
            out.append("<functionDefinition id=\"").append(name).append("\">");
            StringBuilder lambda = new StringBuilder("<lambda>");
            arguments.forEach(each -> lambda.append("<bvar><ci>").append(each).append("</ci></bvar>"));
            math(lambda.append(mathMl.of(function.body())).append("</lambda>").toString());
            out.append("</functionDefinition>\n");
        });
        out.append("</listOfFunctionDefinitions>\n");
    }

    private void coefficients() {
        out.append("<listOfParameters>\n");
        for (String state : text.slopes().keySet()) {
            named(state, false, text.states().get(state)).append(" value=\"0\"/>\n");
        }
        text.abbreviations()
                .forEach((name, shorter) ->
                        open(name, unit(shorter.unit()), false).append("/>\n"));
        text.coefficients().forEach((letter, meaning) -> {
            // Factors of the skin's capacity are 1 on the reference skin.
            coefficient(letter, "healing." + meaning.from().replaceFirst(" .*", ""));
        });
        reference().forEach(this::coefficient);
        named("phot", true, text.given().get("phot")).append(" value=\"1\"/>\n");
        named("c", true, text.given().get("c")).append(" value=\"0\"/>\n");
        named("w", true, text.given().get("w")).append(" value=\"0\"/>\n");
        out.append("</listOfParameters>\n");
    }

    /** What a session of the reference kind is. */
    private static Map<String, String> reference() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("d", "healing.referenceDose");
        names.put("b", "healing.referenceOpening");
        names.put("kB", "healing.referenceBarrierRate");
        return names;
    }

    private static String unit(String unit) {
        return unit.equals("1/d") ? "per_day" : "dimensionless";
    }

    private StringBuilder open(String id, String unit, boolean constant) {
        return out.append("<parameter id=\"")
                .append(id)
                .append("\" constant=\"")
                .append(constant)
                .append("\" units=\"")
                .append(unit)
                .append('"');
    }

    /** A letter whose meaning stands in the text of the model. */
    private StringBuilder named(String id, boolean constant, ModelText.@Nullable Letter letter) {
        return open(id, "dimensionless", constant)
                .append(" name=\"")
                .append(Xml.escaped(Objects.requireNonNull(letter, id).meaning()))
                .append('"');
    }

    private void coefficient(String letter, String name) {
        Parameter parameter = evidence.parameter(name);
        open(letter, unit(parameter.unit()), true)
                .append(" metaid=\"p_")
                .append(letter)
                .append("\" name=\"")
                .append(Xml.escaped(name))
                .append("\" value=\"")
                .append(parameter.value())
                .append("\">\n");
        note(parameter.meaning() + "; " + parameter.low() + " to " + parameter.high() + " ("
                + parameter.spread().name().toLowerCase(Locale.ROOT) + "), "
                + parameter.grade().name() + ". " + parameter.where() + cited(parameter.sources()));
        annotation("p_" + letter, parameter);
        out.append("</parameter>\n");
    }

    /** Every source in words: not each has a link that an annotation could carry. */
    private String cited(List<String> keys) {
        return keys.isEmpty()
                ? ""
                : keys.stream()
                        .map(evidence::source)
                        .map(Source::citation)
                        .collect(Collectors.joining("; ", " Sources: ", "."));
    }

    /** What the number rests on, in words of Percola's own and, for each source, in those of every SBML tool. */
    private void annotation(String metaid, Parameter parameter) {
        out.append("<annotation><evidence xmlns=\"urn:percola:evidence\" grade=\"")
                .append(parameter.grade().name())
                .append("\" low=\"")
                .append(parameter.low())
                .append("\" high=\"")
                .append(parameter.high())
                .append("\" spread=\"")
                .append(parameter.spread().name().toLowerCase(Locale.ROOT))
                .append("\" sources=\"")
                .append(Xml.escaped(String.join(" ", parameter.sources())))
                .append("\"/>");
        if (!parameter.sources().isEmpty()) {
            out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
                    .append(" xmlns:bqbiol=\"http://biomodels.net/biology-qualifiers/\"><rdf:Description rdf:about=\"#")
                    .append(metaid)
                    .append("\"><bqbiol:isDescribedBy><rdf:Bag>");
            parameter.sources().stream()
                    .map(evidence::source)
                    .forEach(source -> out.append("<rdf:li rdf:resource=\"")
                            .append(Xml.escaped(resource(source)))
                            .append("\"/>"));
            out.append("</rdf:Bag></bqbiol:isDescribedBy></rdf:Description></rdf:RDF>");
        }
        out.append("</annotation>\n");
    }

    /**
     * DOI and PubMed links as the registry of identifiers that SBML tools know writes them; the key of a source that has no
     * address.
     */
    private static String resource(Source source) {
        return source.linked()
                ? source.link()
                        .replace("https://doi.org/", "https://identifiers.org/doi:")
                        .replaceFirst(
                                "https://pubmed\\.ncbi\\.nlm\\.nih\\.gov/(\\d+)/?", "https://identifiers.org/pubmed:$1")
                : "urn:percola:source:" + source.key();
    }

    private void assignments() {
        out.append("<listOfInitialAssignments>\n");
        text.rest().forEach((state, value) -> {
            out.append("<initialAssignment symbol=\"").append(state).append("\">");
            equation(value);
            out.append("</initialAssignment>\n");
        });
        out.append("</listOfInitialAssignments>\n");
    }

    private void rules() {
        out.append("<listOfRules>\n");
        text.abbreviations().forEach((name, shorter) -> rule("assignmentRule", name, shorter.formula()));
        text.slopes().forEach((state, slope) -> rule("rateRule", state, slope));
        out.append("</listOfRules>\n");
    }

    private void rule(String kind, String variable, Formula right) {
        out.append('<').append(kind).append(" variable=\"").append(variable).append("\">");
        equation(right);
        out.append("</").append(kind).append(">\n");
    }

    private void events(int sessionsCount, double intervalDays) {
        if (sessionsCount == 0) {
            return;
        }
        out.append("<listOfEvents>\n");
        for (int k = 0; k < sessionsCount; k++) {
            out.append("<event id=\"session_")
                    .append(k + 1)
                    .append(
                            "\" useValuesFromTriggerTime=\"true\"><trigger initialValue=\"false\" persistent=\"true\">");
            math(
                    "<apply><geq/><csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/time\">t</csymbol><cn sbml:units=\"day\">"
                            + k * intervalDays + "</cn></apply>");
            out.append("</trigger>\n<listOfEventAssignments>\n");
            text.session().forEach((state, value) -> {
                out.append("<eventAssignment variable=\"").append(state).append("\">");
                equation(value);
                out.append("</eventAssignment>\n");
            });
            out.append("</listOfEventAssignments>\n</event>\n");
        }
        out.append("</listOfEvents>\n");
    }

    private void equation(Formula right) {
        math(mathMl.of(right));
    }

    private void math(String inner) {
        out.append(
                        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" xmlns:sbml=\"http://www.sbml.org/sbml/level3/version1/core\">")
                .append(inner)
                .append("</math>");
    }

    private void note(String text) {
        out.append("<notes><p xmlns=\"http://www.w3.org/1999/xhtml\">")
                .append(Xml.escaped(text))
                .append("</p></notes>\n");
    }
}
