package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.percola.patient.Coded;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.quantity.Unit;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Membrane;
import org.percola.transport.Preparation;
import org.percola.transport.Species;
import org.percola.wire.ExperimentFile.Remark;

/** Reads {@code skin}. */
final class PreparationReader {
    private static final double USUAL_CELSIUS = 32;
    private static final double COLDEST_CELSIUS = 4;
    private static final double WARMEST_CELSIUS = 45;
    private static final double OLDEST_YEARS = 120;

    private PreparationReader() {}

    /**
     * The piece of skin and where it is from.
     *
     * @param person whose skin it is; the reference where the file says nothing
     */
    record Piece(Membrane membrane, Site site, Patient person) {}

    static Optional<Piece> read(Fields fields, Set<Remark> remarks) {
        if (!fields.has("species")) {
            fields.missing("species", "human, pig or rat", "Say whose skin it is.");
        }
        if (!fields.has("preparation")) {
            fields.missing(
                    "preparation",
                    "one of full-thickness, dermatomed, epidermis, sc-removed, in-vivo",
                    "Say what was done to the skin before.");
        }
        Optional<Species> species = fields.choice("species", Species.class);
        Optional<Preparation> preparation = fields.choice("preparation", Preparation.class);
        Optional<Site> site = site(fields, species.orElse(Species.HUMAN), remarks);
        OptionalDouble thickness = thickness(fields, preparation.orElse(Preparation.FULL_THICKNESS), remarks);
        double celsius = fields.quantity(
                        "temperature",
                        Unit.CELSIUS,
                        COLDEST_CELSIUS,
                        WARMEST_CELSIUS,
                        "The surface of skin is near 32 C; frozen or cooked skin is no skin.")
                .orElse(USUAL_CELSIUS);
        Patient person = person(fields, species.orElse(Species.HUMAN));
        fields.finish();
        return species.isPresent() && preparation.isPresent() && site.isPresent()
                ? Optional.of(new Piece(
                        new Membrane(preparation.get(), species.get(), thickness.orElse(0), celsius),
                        site.get(),
                        person))
                : Optional.empty();
    }

    private static OptionalDouble thickness(Fields fields, Preparation preparation, Set<Remark> remarks) {
        if (preparation == Preparation.IN_VIVO) {
            if (fields.has("thickness")) {
                fields.wrong("thickness", "nothing here", "Living skin has its own thickness; leave this out.");
            }
            return OptionalDouble.empty();
        }
        boolean epidermis = preparation == Preparation.EPIDERMIS;
        if (!fields.has("thickness")) {
            if (preparation == Preparation.DERMATOMED) {
                fields.missing("thickness", "100 to 6000 um", "Give what the dermatome was set to.");
            } else {
                remarks.add(Remark.THICKNESS_ASSUMED);
            }
        }
        return epidermis
                ? fields.quantity(
                        "thickness",
                        Unit.UM,
                        20,
                        300,
                        "An epidermal membrane is 50 to 150 um; thicker skin is dermatomed or full-thickness.")
                : fields.quantity(
                        "thickness", Unit.UM, 100, 6000, "Skin is 0.1 to 6 mm; maybe the unit is another one.");
    }

    private static Optional<Site> site(Fields fields, Species species, Set<Remark> remarks) {
        if (!fields.has("site")) {
            remarks.add(Remark.SITE_ASSUMED);
            return Optional.of(usualSite(species));
        }
        return switch (species) {
            case HUMAN -> fields.coded("site", sites(species));
            case PIG, RAT -> fields.find("site").flatMap(word -> animalSite(fields, word, species));
        };
    }

    /** "ear" or "pig-ear". */
    private static Optional<Site> animalSite(Fields fields, JsonNode given, Species species) {
        String animal = Coded.kebab(species) + "-";
        String word = given.asText().strip();
        List<Site> sites = sites(species);
        Optional<Site> found = sites.stream()
                .filter(site -> site.code().equals(word) || site.code().equals(animal + word))
                .findFirst();
        if (found.isEmpty()) {
            List<String> words = sites.stream()
                    .map(site -> site.code().substring(animal.length()))
                    .toList();
            fields.wrong("site", Fields.oneOf(words), Nearest.advice(word, words));
        }
        return found;
    }

    /** Whose skin it is, as far as the file says. */
    private static Patient person(Fields fields, Species species) {
        Patient usual = SkinAtlas.referencePerson();
        if (species != Species.HUMAN) {
            for (String key : List.of("ageYears", "sex", "phototype")) {
                if (fields.has(key)) {
                    fields.wrong(key, "nothing here", "Only human skin differs by it here; leave this out.");
                }
            }
            return usual;
        }
        return Patient.of(
                fields.number("ageYears", 0, OLDEST_YEARS).orElse(usual.ageYears()),
                fields.coded("sex", Sex.class).orElse(usual.sex()),
                fields.coded("phototype", Phototype.class).orElse(usual.phototype()));
    }

    /** The sites of a species that the tables of skin have. */
    static List<Site> sites(Species species) {
        return Arrays.stream(Site.values())
                .filter(site -> switch (species) {
                    case HUMAN -> site.isHuman();
                    case PIG, RAT -> site.code().startsWith(Coded.kebab(species) + "-");
                })
                .toList();
    }

    private static Site usualSite(Species species) {
        return switch (species) {
            case HUMAN -> Site.ABDOMEN;
            case PIG -> Site.PIG_EAR;
            case RAT -> Site.RAT_ABDOMEN;
        };
    }
}
