package org.percola.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.percola.candidacy.RuleBook;
import org.percola.candidacy.VocabularyEntry;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Scale;
import org.percola.patient.Site;
import org.percola.safety.SideEffect;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
import org.percola.words.Names;

/** What a case may name, with the names that people read. */
final class Catalogues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Catalogues() {}

    static ArrayNode devices() {
        ArrayNode all = NODES.arrayNode();
        for (Device device : DeviceCatalogue.standard().all()) {
            all.addObject()
                    .put("key", device.key())
                    .put("name", device.name())
                    .put("kind", device.kind().name().toLowerCase(Locale.ROOT))
                    .put("needles", device.needlesCount())
                    .put("maxSettingMm", device.maxSettingMm())
                    .put("needleDiameterUm", device.needle().shaftDiameterUm())
                    .put("taperLengthMm", device.needle().taperLengthMm())
                    .put("home", device.homeUse())
                    .put("authorised", device.authorisation());
        }
        return all;
    }

    static ArrayNode topicals() {
        ArrayNode all = NODES.arrayNode();
        for (Topical topical : TopicalCatalogue.standard().all()) {
            ObjectNode node = all.addObject().put("key", topical.key()).put("name", topical.name());
            node.put("tracked", topical.solute().isPresent());
            topical.solute()
                    .ifPresent(solute -> node.put("molarMassGPerMol", solute.molarMassGPerMol())
                            .put("logKow", solute.logKow())
                            .put("usualMgPerMl", topical.concentrationMgPerMl())
                            .put("vehiclePh", topical.vehiclePh()));
            node.put("notApprovedIntradermal", topical.notApprovedIntradermal());
        }
        return all;
    }

    static ArrayNode conditions() {
        ArrayNode all = NODES.arrayNode();
        for (VocabularyEntry entry : RuleBook.standard().vocabulary()) {
            ObjectNode node = all.addObject()
                    .put("list", entry.list().code())
                    .put("code", entry.code())
                    .put("name", Names.fact(entry.code()));
            ArrayNode rules = node.putArray("rules");
            entry.rules().stream().map(rule -> rule.id()).distinct().forEach(rules::add);
            ArrayNode leadsTo = node.putArray("leadsTo");
            entry.rules().stream()
                    .map(rule -> Coded.kebab(rule.effect()))
                    .distinct()
                    .forEach(leadsTo::add);
        }
        return all;
    }

    static ArrayNode sites() {
        ArrayNode all = NODES.arrayNode();
        for (Site site : Site.values()) {
            if (site.isHuman()) {
                all.addObject()
                        .put("site", site.code())
                        .put("name", Names.title(site.code()))
                        .put("region", site.region().name().toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }

    static ArrayNode scales() {
        ArrayNode all = NODES.arrayNode();
        for (Scale scale : Scale.values()) {
            all.addObject()
                    .put("scale", scale.code())
                    .put("name", Names.of(scale))
                    .put("from", scale.lowest())
                    .put("to", scale.highest())
                    .put("direction", Coded.kebab(scale.direction()));
        }
        return all;
    }

    static ArrayNode benefits() {
        ArrayNode all = NODES.arrayNode();
        for (Benefit benefit : Benefit.values()) {
            all.addObject().put("benefit", benefit.code()).put("name", Names.of(benefit));
        }
        return all;
    }

    static ArrayNode sideEffects() {
        ArrayNode all = NODES.arrayNode();
        for (SideEffect event : SideEffect.values()) {
            all.addObject().put("event", event.code()).put("name", Names.of(event));
        }
        return all;
    }

    /** All of them, for the page's first request. */
    static ObjectNode all() {
        ObjectNode node = NODES.objectNode();
        node.set("devices", devices());
        node.set("topicals", topicals());
        node.set("sites", sites());
        node.set("scales", scales());
        node.set("benefits", benefits());
        node.set("sideEffects", sideEffects());
        return node;
    }
}
