@echo off
rem Percola from a clone: builds what is missing or older than its sources, then runs it; see percola, which this follows.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%app\target\run\percola.jar"
set "START_CACHE=%HERE%app\target\run\percola.aot"
set "JAVA_OPTIONS=-Xmx512m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:-UsePerfData -Xlog:disable"

set "PERCOLA_HERE=%HERE%"
powershell -NoProfile -Command "$h = $env:PERCOLA_HERE; $jar = Get-Item ($h + 'app\target\run\percola.jar') -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $new = Get-ChildItem -Recurse ($h + 'pom.xml'), ($h + 'core\pom.xml'), ($h + 'app\pom.xml'), ($h + 'core\src\main'), ($h + 'app\src\main') | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }" <nul
if not errorlevel 1 goto run

call "%HERE%.mvn\find-jdk.cmd" javac || exit /b 1
echo Building Percola ... 1>&2
if exist "%START_CACHE%" del "%START_CACHE%"
call "%HERE%mvnw.cmd" -q -B -f "%HERE%pom.xml" -pl app -am -Dquick "-P-format,-format-check" package <nul 1>&2
if errorlevel 1 (
    echo Percola could not be built; the messages above say why. 1>&2
    exit /b 1
)
"%JAVA_HOME%\bin\java" %JAVA_OPTIONS% "-XX:AOTCacheOutput=%START_CACHE%" -jar "%JAR%" simulate "%HERE%examples\acne-scars.yaml" --draws 64 <nul >nul 2>nul

:run
call "%HERE%.mvn\find-jdk.cmd" java || exit /b 1
if exist "%START_CACHE%" set JAVA_OPTIONS=%JAVA_OPTIONS% "-XX:AOTCache=%START_CACHE%"
"%JAVA_HOME%\bin\java" %JAVA_OPTIONS% %PERCOLA_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
