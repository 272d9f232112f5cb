package org.percola.cli;

import org.percola.exchange.Answers;
import org.percola.wire.CaseFile;

/** Answers to the questionnaire, and the case that they make. */
record Told(Answers answers, CaseFile caseFile) {}
