@echo off
rem Runs Maven on a JDK 25; see mvnw, which this follows.
setlocal
set "MAVEN_VERSION=3.10.0"
set "HERE=%~dp0"
call "%HERE%.mvn\find-jdk.cmd" javac || exit /b 1

if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "DISTS=%MAVEN_USER_HOME%\wrapper\dists"
set "FETCHED=%DISTS%\apache-maven-%MAVEN_VERSION%"
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
if exist "%FETCHED%\bin\mvn.cmd" goto run

where mvn >nul 2>nul
if errorlevel 1 (
    echo Percola needs Maven to be built and found none: install any Maven ^(3.8 or newer^), which then fetches Maven %MAVEN_VERSION% by itself. 1>&2
    exit /b 1
)
echo Fetching Maven %MAVEN_VERSION% ^(once^) ... 1>&2
set "FRESH=%DISTS%\fetch.%RANDOM%%RANDOM%"
mkdir "%FRESH%" || goto machine
pushd "%FRESH%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy "-Dartifact=org.apache.maven:apache-maven:%MAVEN_VERSION%:zip:bin" "-DoutputDirectory=%FRESH%" >nul 2>nul <nul
if exist "apache-maven-%MAVEN_VERSION%-bin.zip" "%JAVA_HOME%\bin\jar" -x -f "apache-maven-%MAVEN_VERSION%-bin.zip"
popd
if exist "%FRESH%\apache-maven-%MAVEN_VERSION%\bin\mvn.cmd" if not exist "%FETCHED%" move "%FRESH%\apache-maven-%MAVEN_VERSION%" "%FETCHED%" >nul
rmdir /s /q "%FRESH%" >nul 2>nul
if exist "%FETCHED%\bin\mvn.cmd" goto run

:machine
echo Maven %MAVEN_VERSION% could not be fetched; building with the machine's own. 1>&2
call mvn %*
exit /b %ERRORLEVEL%

:run
set "MAVEN_HOME="
call "%FETCHED%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
