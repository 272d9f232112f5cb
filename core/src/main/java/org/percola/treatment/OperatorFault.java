package org.percola.treatment;

import org.percola.patient.Coded;

/** What hands do wrong. Each raises what may go wrong, none is taken to change what improves. */
public enum OperatorFault implements Coded {
    /** Pressed into the skin instead of laid on it. */
    PRESSED,
    /** Moved sideways while needles stand in the skin: dragged pen, turned roller. */
    DRAGGED,
    /** Bent or worn needles, used beyond one session. */
    BLUNT,
    /** Needles, hands or skin not sterile. */
    NOT_STERILE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
