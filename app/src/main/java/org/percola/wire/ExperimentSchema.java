package org.percola.wire;

import static org.percola.wire.CaseSchema.anyOf;
import static org.percola.wire.CaseSchema.array;
import static org.percola.wire.CaseSchema.choice;
import static org.percola.wire.CaseSchema.integer;
import static org.percola.wire.CaseSchema.number;
import static org.percola.wire.CaseSchema.object;
import static org.percola.wire.CaseSchema.quantity;
import static org.percola.wire.CaseSchema.type;
import static org.percola.wire.CaseSchema.words;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.transport.Preparation;
import org.percola.transport.Species;
import org.percola.treatment.Applied;
import org.percola.treatment.Pka;

/** The JSON Schema (draft 2020-12) of the file of a permeation experiment. */
public final class ExperimentSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExperimentSchema() {}

    /** The whole schema. */
    public static ObjectNode tree() {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Percola permeation experiment");
        root.put("description", "One molecule on one piece of skin, with or without needles.");
        ObjectNode keys = object(root, "skin", "treatment", "solute", "donor", "receptor", "duration");
        keys.set("skin", skin());
        ObjectNode treatment = NODES.objectNode();
        treatment
                .putArray("anyOf")
                .add(words("Intact skin.", List.of("none")))
                .add(struck())
                .add(holes());
        keys.set("treatment", treatment);
        keys.set("solute", solute());
        keys.set("donor", donor());
        keys.set("receptor", receptor());
        keys.set("parameters", parameters());
        keys.set("coTreatment", words("Taken beside.", List.of("none", "cox-inhibitor")));
        keys.set(
                "outputTimes",
                array(quantity("A time after the application, such as \"6 h\"."), "Rising; samples are drawn then.")
                        .put("minItems", 1));
        keys.set("replicates", integer("Pieces of skin in the experiment.", 1, 1000));
        keys.set("duration", quantity("From the application, such as \"24 h\"."));
        keys.set("draws", integer("Members of the ensemble.", 1, 100_000));
        keys.set("seed", type("integer", "Same seed, same bits."));
        return root;
    }

    /** The same as text, with a line break at its end. */
    public static String text() {
        return tree().toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static ObjectNode skin() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "species", "preparation");
        keys.set("species", choice("Whose skin.", Species.class));
        keys.set("preparation", choice("What was done to it before.", Preparation.class));
        keys.set("thickness", quantity("Of the whole piece, such as \"0.75 mm\"; not for living skin."));
        keys.set(
                "site",
                type(
                        "string",
                        "Where it is from: `percola sites`; of a pig ear, flank or back; of a rat"
                                + " abdomen or back."));
        keys.set("temperature", quantity("At its surface, such as \"32 C\" (the usual)."));
        keys.set("ageYears", number("Of the person whose skin it is; 30 where nothing is said.", 0, 120));
        keys.set("sex", choice("Of that person; female where nothing is said.", Sex.class));
        keys.set(
                "phototype",
                words(
                        "Of that person; III where nothing is said.",
                        Arrays.stream(Phototype.values()).map(Phototype::code).toList()));
        return node;
    }

    private static ObjectNode struck() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "device", "setting");
        List<String> devices =
                DeviceCatalogue.standard().all().stream().map(Device::key).toList();
        keys.set("device", anyOf(words("A key of the catalogue.", devices), CaseSchema.device()));
        keys.set("setting", quantity("Pen depth or needle length, such as \"1.0 mm\"."));
        keys.set("passes", integer("Passes over the area.", 1, 100));
        keys.set("time", quantity("In the place of passes, for a pen: how long it was moved about the area."));
        keys.set("area", quantity("The area that the time was spent on, such as \"1 cm2\"."));
        keys.set("glideSpeed", quantity("Speed over the skin, such as \"20 mm/s\"."));
        keys.set("handling", CaseSchema.handling());
        return node;
    }

    private static ObjectNode holes() {
        ObjectNode holes = NODES.objectNode();
        ObjectNode keys = object(holes, "density", "depth", "diameter");
        keys.set("density", quantity("Such as \"100 /cm2\"."));
        keys.set("depth", quantity("Open depth below the surface, such as \"150 um\"."));
        keys.set("diameter", quantity("At the surface, such as \"70 um\"."));
        ObjectNode node = NODES.objectNode();
        object(node, "holes").set("holes", holes);
        return node;
    }

    private static ObjectNode solute() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "name");
        keys.set("name", type("string", "Its name; what the catalogue of topicals knows need not be repeated."));
        keys.set("molarMass", quantity("Such as \"194.2 g/mol\" or \"20 kDa\"."));
        keys.set("logKow", number("Octanol over water, of the neutral form.", -12, 12));
        ObjectNode group = NODES.objectNode();
        ObjectNode of = object(group, "kind", "value");
        of.set("kind", choice("Which form is charged.", Pka.Kind.class));
        of.set("value", number("pKa.", -5, 20));
        keys.set("pKa", array(group, "Groups that charge; none means neutral at every pH."));
        keys.set(
                "radius",
                quantity("Hydrodynamic radius of a coil or particle, such as \"70 nm\"; else from the molar mass."));
        keys.set("solubility", quantity("In the donor, such as \"20 mg/mL\"."));
        return node;
    }

    private static ObjectNode donor() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "concentration", "amount", "vehiclePh", "occluded");
        keys.set("concentration", quantity("Such as \"5 mg/mL\" or \"2 %\"."));
        keys.set(
                "amount",
                anyOf(words("Never runs down.", List.of("infinite")), quantity("One dose, such as \"10 uL/cm2\".")));
        keys.set("vehiclePh", number("pH of the donor.", 1, 13));
        keys.set("occluded", type("boolean", "Covered or closed."));
        keys.set("applied", choice("Before, during or after (usual) needling.", Applied.class));
        keys.set("appliedAfter", quantity("Time after needling, such as \"4 h\"."));
        keys.set("removedAfter", quantity("When it is wiped off, from its application."));
        keys.set("repeatEvery", quantity("A fresh dose each time, such as \"12 h\"."));
        return node;
    }

    private static ObjectNode receptor() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "kind");
        keys.set("kind", choice("What takes the solute up below.", ReceptorReader.Kind.class));
        keys.set("area", quantity("Of the skin in the experiment, such as \"0.64 cm2\"."));
        keys.set("volume", quantity("Of the cell, such as \"5 mL\"."));
        keys.set("sampling", quantity("Drawn and replaced at every output time, such as \"0.5 mL\"."));
        keys.set("clearance", quantity("Of a body: uptake of the dermis by blood and lymph, such as \"1e-3 /s\"."));
        return node;
    }

    private static ObjectNode parameters() {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node);
        MeasuredReader.aboutQuantities().forEach((key, about) -> keys.set(key, quantity(about)));
        MeasuredReader.aboutRatios().forEach((key, about) -> keys.set(key, number(about, 1e-6, 1e7)));
        return node;
    }
}
