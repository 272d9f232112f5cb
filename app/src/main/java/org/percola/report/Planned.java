package org.percola.report;

import org.percola.plan.Plan;
import org.percola.wire.CaseFile;

/** A case and the plan that was found for it. */
public record Planned(CaseFile caseFile, Plan plan) {}
