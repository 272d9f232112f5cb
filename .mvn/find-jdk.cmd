@echo off
rem Sets JAVA_HOME to a Java of at least release 25, as .mvn/find-jdk.sh does, or says what is missing and fails.
rem Called by mvnw.cmd and percola.cmd with the tool that must be there: javac or java.
set "PERCOLA_FOUND="
if defined PERCOLA_JDK call :try "%PERCOLA_JDK%" %1
if defined JAVA_HOME call :try "%JAVA_HOME%" %1
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.." %1
for %%R in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
    "%USERPROFILE%\scoop\apps"
) do if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~D" %1
if not defined PERCOLA_FOUND (
    echo Percola needs a JDK of release 25 or newer and found none: install one ^(for example Eclipse Temurin^), or set PERCOLA_JDK to its directory. 1>&2
    exit /b 1
)
set "JAVA_HOME=%PERCOLA_FOUND%"
exit /b 0

:try
if defined PERCOLA_FOUND exit /b 0
if not exist "%~1\bin\%~2.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :accept "%~1" "%%~V"
exit /b 0

:accept
rem The line reads JAVA_VERSION="25.0.3"; cut at "=" and ".", the second part is "25 with its first quotation mark.
set "PERCOLA_RELEASE=%~2"
set PERCOLA_RELEASE=%PERCOLA_RELEASE:"=%
if %PERCOLA_RELEASE% GEQ 25 for %%H in ("%~1") do set "PERCOLA_FOUND=%%~fH"
exit /b 0
