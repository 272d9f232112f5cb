package org.percola.report;

/** Terminal colours, or none. Nothing is said by colour alone. */
record Style(boolean coloured) {
    String bold(String words) {
        return code("1", words);
    }

    String alarm(String words) {
        return code("1;31", words);
    }

    private String code(String code, String words) {
        return coloured ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
