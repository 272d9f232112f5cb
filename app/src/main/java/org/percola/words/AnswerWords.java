package org.percola.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Basis;
import org.percola.candidacy.Reason;
import org.percola.candidacy.RuleBook;
import org.percola.device.Authorisation;
import org.percola.device.DeviceCatalogue;

/** The answer and its reasons in words. */
public final class AnswerWords {
    private AnswerWords() {}

    /** The word in a result: suitable, with-care, not-now, see-dermatologist, not-recommended. */
    public static String kind(Answer answer) {
        return answer.code();
    }

    /** The answer in one line. */
    public static String headline(Answer answer) {
        String key = "answer." + answer.code();
        return answer instanceof Answer.NotNow notNow ? English.text(key, notNow.until()) : English.text(key);
    }

    /** How many facts were not asked. */
    public static String incomplete(int factsCount) {
        return factsCount == 1 ? English.text("answer.incomplete-one") : English.text("answer.incomplete", factsCount);
    }

    /** What follows from a reason. */
    public static String sentence(Reason reason) {
        return English.text("action." + reason.action());
    }

    /** What a reason without a source rests on; empty for one that has sources. */
    public static String unsourced(Reason reason) {
        return reason.sources().isEmpty()
                ? English.text("clinician.basis."
                        + RuleBook.standard()
                                .basis(reason.rule())
                                .orElse(Basis.DESIGN)
                                .code())
                : "";
    }

    /** What a note says; a note is a code, or a code, a colon and its subject. */
    public static String note(String note) {
        int colon = note.indexOf(':');
        if (colon < 0) {
            return English.text("note." + note);
        }
        String subject = note.substring(colon + 1);
        Optional<DeviceCatalogue.Entry> entry = DeviceCatalogue.standard().findEntry(subject);
        return capital(English.text(
                "note." + note.substring(0, colon),
                entry.map(found -> found.device().name()).orElseGet(() -> Names.plain(subject)),
                entry.map(AnswerWords::authorisations).orElse("")));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** "acne scars: face (phototypes I to IV, from 22 years)", places with the same terms together. */
    private static String authorisations(DeviceCatalogue.Entry entry) {
        Map<String, List<String>> placesByTerms = new LinkedHashMap<>();
        for (Authorisation each : entry.authorisations()) {
            placesByTerms
                    .computeIfAbsent(Names.plain(each.indication()) + "|" + terms(each), terms -> new ArrayList<>())
                    .add(place(entry, each.place()));
        }
        return placesByTerms.entrySet().stream()
                .map(use -> use.getKey().replaceFirst("[|].*", "") + ": " + String.join(", ", use.getValue()) + " ("
                        + use.getKey().replaceFirst("^[^|]*[|]", "") + ")")
                .collect(Collectors.joining("; "));
    }

    private static String terms(Authorisation use) {
        String years = English.text("authorised.years", use.minimumAgeYears());
        return use.lightest().isEmpty()
                ? years
                : English.text("authorised.phototypes", use.lightest(), use.darkest()) + ", " + years;
    }

    /** A place as the authorisation words it, where that is narrower than the site of a case file. */
    private static String place(DeviceCatalogue.Entry entry, String code) {
        return English.find("place." + entry.device().key() + "." + code).orElseGet(() -> Names.plain(code));
    }
}
