package org.percola.patient;

/** An allergy and, in the person's words, what happened ("" when not told). */
public record Allergy(AllergyCode code, String reaction) {}
