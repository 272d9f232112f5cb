package org.percola.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Validation: what we write is valid FHIR R4 for a validator that is not ours, offline, responses against the questionnaire. */
@Tag("slow")
final class FhirValidationTest {
    private static final int WALKS = 60;

    private static FhirValidator validator;

    @BeforeAll
    static void makeTheValidator() {
        FhirContext context = FhirContext.forR4();
        Questionnaire questionnaire = context.newJsonParser()
                .parseResource(Questionnaire.class, FhirQuestionnaire.tree().toString());
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new Ours(context, questionnaire)));
        validator = context.newValidator().registerValidatorModule(module);
    }

    @Test
    void theQuestionnaireIsValid() {
        assertThat(errors(FhirQuestionnaire.tree())).isEmpty();
    }

    @Test
    void aResponseIsValidAndFollowsTheQuestionnaire() {
        assertThat(errors(FhirResponse.tree(Healthy.answers()))).isEmpty();
        assertThat(errors(FhirResponse.tree(Healthy.ill()))).isEmpty();
        for (int seed = 0; seed < WALKS; seed++) {
            assertThat(errors(FhirResponse.tree(RandomWalk.answers(seed))))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    /** The validator has teeth: what does not follow the questionnaire is an error. */
    @Test
    void aResponseThatDoesNotFollowIsNot() {
        ObjectNode wrong = FhirResponse.tree(Healthy.answers());
        ((ObjectNode) wrong.at("/item/0/item/1/answer/0/valueCoding")).put("code", "robot");
        assertThat(errors(wrong)).anyMatch(each -> each.contains("robot"));
        ObjectNode notEnabled = FhirResponse.tree(Healthy.answers());
        ((ObjectNode) notEnabled.at("/item/0/item/1/answer/0/valueCoding"))
                .put("code", "male")
                .put("display", "Male");
        assertThat(errors(notEnabled)).anyMatch(each -> each.contains("not enabled"));
        ObjectNode closed = FhirResponse.tree(Healthy.answers());
        ((ObjectNode) closed.at("/item/0")).withArray("item").addObject().put("linkId", "no-such-question");
        assertThat(errors(closed)).isNotEmpty();
        assertThat(errors(FhirQuestionnaire.tree().put("status", "new"))).isNotEmpty();
    }

    /** Finds our questionnaire by its address. */
    private record Ours(FhirContext context, Questionnaire questionnaire) implements IValidationSupport {
        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
            if (type == null || !uri.startsWith(FhirQuestionnaire.URL) || !type.isInstance(questionnaire)) {
                return null;
            }
            return type.cast(questionnaire);
        }
    }

    private static List<String> errors(ObjectNode resource) {
        return validator.validateWithResult(resource.toString()).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
