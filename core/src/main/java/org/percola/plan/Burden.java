package org.percola.plan;

import org.percola.patient.Coded;

/** What a course costs the person; each can be limited. */
public enum Burden implements Coded {
    VISITS,
    DOWNTIME,
    DARK_MARKS,
    PAIN;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
