package org.percola.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.device.DeviceKind;
import org.percola.patient.AllergyCode;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.MedicationClass;
import org.percola.patient.MelasmaType;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.Severity;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.patient.StriaeAge;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.OperatorFault;
import org.percola.treatment.SkinTension;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;

/**
 * The JSON Schema (draft 2020-12) of the case file, made from the vocabularies, so that it cannot fall behind them. What a
 * schema cannot say (dates in order, a setting within its device) {@link CaseReader} checks.
 */
public final class CaseSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String QUANTITY = "^\\s*[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?\\s*[^\\s0-9].*$";

    private CaseSchema() {}

    /** The whole schema. */
    public static ObjectNode tree() {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Percola case file");
        root.put("description", "One person, what they would like to change, and a course of microneedling (or none).");
        ObjectNode keys = object(root, "patient", "concerns", "course");
        keys.set("patient", patient());
        keys.set(
                "concerns",
                array(concern(), "What should improve; at least one.").put("minItems", 1));
        keys.set("site", words("Where, if one place is treated.", humanSites()));
        keys.set("zones", array(zone(), "Where, if several places are treated."));
        keys.set("course", anyOf(course(), words("An untreated run.", List.of("none"))));
        keys.set("decisions", array(decision(), "A clinician's recorded overrides."));
        keys.set("forecast", forecast());
        keys.set("limits", limits());
        ArrayNode either = root.putArray("oneOf");
        either.addObject().putArray("required").add("site");
        either.addObject().putArray("required").add("zones");
        return root;
    }

    /** The same as text, with a line break at its end. */
    public static String text() {
        return tree().toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static ObjectNode patient() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "ageYears", "sex", "phototype");
        keys.set("ageYears", number("Age in years.", 0, 120));
        keys.set("sex", coded("Sex.", Sex.class));
        keys.set(
                "phototype",
                coded("Fitzpatrick phototype, from always burns (I) to never burns (VI).", Phototype.class));
        keys.set("smoker", said("Smokes."));
        keys.set("pregnant", said("Pregnant; unsure counts as yes."));
        keys.set("breastfeeding", said("Breast-feeding."));
        ObjectNode condition = NODES.objectNode();
        ObjectNode of = object(condition, "code");
        of.set("code", coded("Which.", ConditionCode.class));
        of.set("site", coded("Where.", Site.class));
        of.set("severity", coded("How bad.", Severity.class));
        of.set("control", coded("How well controlled.", Control.class));
        of.set("stopped", date("The day it ended."));
        keys.set("conditions", array(condition, "Conditions and findings."));
        ObjectNode medication = NODES.objectNode();
        of = object(medication, "name");
        of.set("name", text("Name of the medicine."));
        of.set("class", coded("Its class, where the name is not known.", MedicationClass.class));
        of.set("prescribed", type("boolean", "Prescribed (default), or a cosmetic."));
        of.set("stopped", date("The day it was last taken."));
        keys.set("medications", array(medication, "Medicines, now or recently."));
        ObjectNode allergy = NODES.objectNode();
        of = object(allergy, "code");
        of.set("code", coded("To what.", AllergyCode.class));
        of.set("reaction", text("What happened."));
        keys.set("allergies", array(allergy, "Allergies."));
        ObjectNode event = NODES.objectNode();
        of = object(event, "event");
        of.set("event", coded("What.", PastEventCode.class));
        of.set("site", coded("Where.", Site.class));
        of.set("date", date("When."));
        keys.set("history", array(event, "What happened to the skin."));
        keys.set(
                "none",
                array(
                        words(
                                "A list that was asked about.",
                                List.of("conditions", "medications", "allergies", "history")),
                        "Asked, and there is nothing; an absent list means not asked."));
        keys.set("unsure", array(words("A code.", unsureCodes()), "Codes asked about and not sure of."));
        keys.set("notAsked", array(words("A code.", unsureCodes()), "Codes not asked about, although their list was."));
        return node;
    }

    private static List<String> unsureCodes() {
        return Stream.of(
                        codes(ConditionCode.class),
                        codes(AllergyCode.class),
                        codes(PastEventCode.class),
                        codes(MedicationClass.class))
                .flatMap(List::stream)
                .toList();
    }

    private static ObjectNode concern() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "benefit");
        keys.set("benefit", coded("What should improve.", Benefit.class));
        ObjectNode severity = NODES.objectNode();
        ObjectNode of = object(severity, "scale", "value");
        of.set("scale", coded("On which scale.", Scale.class));
        of.set("value", number("Value on the scale.", 0, 1000));
        keys.set("severity", severity.put("description", "How bad it is today; absent means the population's mean."));
        ObjectNode mix = NODES.objectNode();
        of = object(mix);
        for (String type : List.of("rolling", "boxcar", "icePick")) {
            of.set(type, number("Share of these scars; the three add up to 1.", 0, 1));
        }
        keys.set("scarMix", mix);
        keys.set("melasmaType", coded("Depth of a melasma.", MelasmaType.class));
        keys.set("striae", coded("Red (young) or white (old) stretch marks.", StriaeAge.class));
        return node;
    }

    private static ObjectNode zone() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "site");
        keys.set("site", words("Where.", humanSites()));
        keys.set("setting", quantity("Setting in this zone, such as \"0.5 mm\"; else the course's."));
        return node;
    }

    private static ObjectNode course() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "device", "sessions");
        keys.set("date", date("First session."));
        List<String> devices =
                DeviceCatalogue.standard().all().stream().map(Device::key).toList();
        keys.set("device", anyOf(words("A device of the catalogue.", devices), device()));
        keys.set("setting", quantity("Pen depth, or needle length of a roller, stamp or patch, such as \"1.5 mm\"."));
        ObjectNode settings = NODES.objectNode();
        settings.put("type", "object");
        settings.set("propertyNames", words("Where.", humanSites()));
        settings.set("additionalProperties", quantity("Setting there, such as \"0.5 mm\"."));
        keys.set(
                "settings",
                settings.put("description", "Setting by site, where several are treated; goes before a zone's own."));
        keys.set("passes", integer("Passes over the whole zone.", 1, 40));
        keys.set("endpoint", words("Instead of passes: until the skin shows this.", List.of("erythema", "pinpoint")));
        keys.set("sessions", integer("Sessions of the course.", 1, 24));
        keys.set("interval", quantity("Between sessions, such as \"30 d\"; required for more than one."));
        keys.set("operator", choice("Who holds the device.", Operator.class));
        keys.set(
                "faults",
                array(
                        coded("What the hands do wrong.", OperatorFault.class),
                        "Operator faults; each raises risks and changes no benefit."));
        keys.set("topical", topical());
        ObjectNode anaesthetic = NODES.objectNode();
        ObjectNode of = object(anaesthetic, "product", "percent");
        of.set("product", words("A product of the catalogue.", topicals()));
        of.set("percent", number("Strength in percent.", 0.1, 30));
        of.set("minutes", number("How long it stays on.", 1, 240));
        of.set("area", quantity("Area, such as \"80 cm2\"."));
        of.set("occlusion", choice("What lies over it.", Occlusion.class));
        keys.set("anaesthetic", anaesthetic);
        keys.set("glideSpeed", quantity("Speed over the skin, such as \"20 mm/s\"."));
        keys.set("area", quantity("Treated area, such as \"80 cm2\"."));
        keys.set("handling", handling());
        ObjectNode aftercare = NODES.objectNode();
        object(aftercare)
                .set("sunProtection", choice("How strictly the skin is kept from the sun.", SunProtection.class));
        keys.set("aftercare", aftercare);
        return node;
    }

    static ObjectNode handling() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node);
        keys.set("skin", choice("How the skin is held.", SkinTension.class));
        keys.set("strikesBefore", integer("Strikes that each needle has made before; they blunt it.", 0, 10_000_000));
        keys.set("directions", integer("Directions in which passes cross; fewer re-strike their own tracks.", 1, 16));
        keys.set("vibration", type("boolean", "Whether the needle vibrates along its axis at kilohertz."));
        return node;
    }

    static ObjectNode device() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "kind", "needles", "needleDiameter", "maxSetting");
        keys.set("kind", choice("Kind of device.", DeviceKind.class));
        keys.set("needles", integer("Needles of the head or drum.", 1, 10_000));
        for (String length : List.of(
                "needleDiameter",
                "tipRadius",
                "taperLength",
                "maxSetting",
                "headWidth",
                "drumDiameter",
                "drumWidth",
                "spacing")) {
            keys.set(length, quantity("A length with its unit."));
        }
        keys.set("frequency", quantity("Strikes a second, such as \"90 Hz\"."));
        keys.set("basePlate", type("boolean", "A plate between the needles pushes the skin down."));
        return node;
    }

    private static ObjectNode topical() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "product", "applied");
        keys.set("product", words("A product of the catalogue.", topicals()));
        keys.set("applied", choice("Before, during or after needling.", Applied.class));
        keys.set("delay", quantity("Time after needling, such as \"4 h\"."));
        keys.set("concentration", quantity("Such as \"10 %\" or \"5 mg/mL\"."));
        keys.set("volume", quantity("Such as \"5 uL/cm2\"."));
        keys.set("pH", number("pH of the vehicle.", 1, 13));
        keys.set("occlusion", choice("What covers the skin.", Occlusion.class));
        return node;
    }

    private static ObjectNode decision() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "rule", "decision", "by", "reason");
        keys.set("rule", text("Such as C015."));
        keys.set("decision", words("What was decided.", List.of("proceed", "wait")));
        keys.set("by", text("Who decided."));
        keys.set("reason", text("Why."));
        return node;
    }

    private static ObjectNode forecast() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node);
        keys.set("horizon", quantity("From the first session, such as \"365 d\"."));
        keys.set("draws", integer("Members of the ensemble.", 1, 100_000));
        keys.set("seed", type("integer", "Same seed, same bits."));
        return node;
    }

    private static ObjectNode limits() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node);
        keys.set("downtime", quantity("Days of visible redness that can be spared, such as \"4 d\"."));
        keys.set("pih", number("Largest acceptable probability of dark marks.", 0, 1));
        keys.set("visits", integer("Largest number of visits.", 1, 100));
        keys.set("pain", number("Largest acceptable pain, 0 to 10.", 0, 10));
        return node;
    }

    private static List<String> humanSites() {
        return Arrays.stream(Site.values())
                .filter(Site::isHuman)
                .map(Site::code)
                .toList();
    }

    private static List<String> topicals() {
        return TopicalCatalogue.standard().all().stream().map(Topical::key).toList();
    }

    static ObjectNode object(ObjectNode node, String... required) {
        node.put("type", "object").put("additionalProperties", false);
        if (required.length > 0) {
            ArrayNode names = node.putArray("required");
            for (String key : required) {
                names.add(key);
            }
        }
        return node.putObject("properties");
    }

    static ObjectNode array(ObjectNode items, String description) {
        ObjectNode node = type("array", description);
        node.set("items", items);
        return node;
    }

    static ObjectNode anyOf(ObjectNode one, ObjectNode other) {
        ObjectNode node = NODES.objectNode();
        node.putArray("anyOf").add(one).add(other);
        return node;
    }

    static ObjectNode type(String type, String description) {
        return NODES.objectNode().put("type", type).put("description", description);
    }

    static ObjectNode text(String description) {
        return type("string", description);
    }

    private static ObjectNode date(String description) {
        return type("string", description + " Year-month-day.").put("format", "date");
    }

    static ObjectNode quantity(String description) {
        return type("string", description).put("pattern", QUANTITY);
    }

    static ObjectNode number(String description, double low, double high) {
        return type("number", description).put("minimum", low).put("maximum", high);
    }

    static ObjectNode integer(String description, long low, long high) {
        return type("integer", description).put("minimum", low).put("maximum", high);
    }

    private static ObjectNode said(String description) {
        ObjectNode node = NODES.objectNode().put("description", description);
        node.putArray("enum").add(true).add(false).add("unsure");
        return node;
    }

    static ObjectNode words(String description, List<String> words) {
        ObjectNode node = type("string", description);
        ArrayNode known = node.putArray("enum");
        words.forEach(known::add);
        return node;
    }

    private static <E extends Enum<E> & Coded> ObjectNode coded(String description, Class<E> vocabulary) {
        return words(description, codes(vocabulary));
    }

    static <E extends Enum<E>> ObjectNode choice(String description, Class<E> choices) {
        return words(
                description,
                Arrays.stream(choices.getEnumConstants()).map(Coded::kebab).toList());
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code).toList();
    }
}
