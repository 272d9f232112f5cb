# Finds a Java of at least release 25, for `mvnw` and `percola`, without starting one: it reads the file `release` of
# each candidate. Sourced, not run; works in any POSIX shell.
#
#   find_java javac     sets JAVA_HOME to the first Java that has bin/javac, or says what is missing and returns 1
#   find_java java      the same for a Java that only needs to run programs

PERCOLA_JAVA_RELEASE=25

# The directory above bin/ of the java that PATH finds, links followed.
java_home_on_path() {
    on_path=$(command -v java 2>/dev/null) || return 0
    hops=0
    while [ -L "$on_path" ] && [ "$hops" -lt 20 ]; do
        link=$(readlink "$on_path")
        case $link in
            /*) on_path=$link ;;
            *) on_path=$(dirname "$on_path")/$link ;;
        esac
        hops=$((hops + 1))
    done
    (cd "$(dirname "$on_path")/.." 2>/dev/null && pwd -P) || return 0
}

# is_java_new_enough HOME TOOL
is_java_new_enough() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
    release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1)
    [ -n "$release" ] && [ "$release" -ge "$PERCOLA_JAVA_RELEASE" ]
}

find_java() {
    for candidate in \
        "${PERCOLA_JDK:-}" \
        "${JAVA_HOME:-}" \
        "$(java_home_on_path)" \
        /usr/lib/jvm/* \
        "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
        "${HOME:-}"/.jdks/* \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /opt/java/* /opt/jdk* /usr/java/*; do
        if is_java_new_enough "$candidate" "$1"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "Percola needs a JDK of release $PERCOLA_JAVA_RELEASE or newer and found none: install one (for example Eclipse Temurin), or set PERCOLA_JDK to its directory." >&2
    return 1
}
