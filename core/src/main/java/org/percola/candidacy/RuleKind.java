package org.percola.candidacy;

/** How strict a rule is, as the screening table says. */
public enum RuleKind {
    ABSOLUTE,
    RELATIVE,
    CAUTION,
    INFORMATION
}
