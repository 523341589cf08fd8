@echo off
rem Starts Podium with the JDK of JAVA_HOME, or with the java on PATH; it has to be 25 or newer. See README.md.
setlocal
set "jar=%~dp0target\podium.jar"
if not exist "%jar%" (
  echo error: "%jar%" is missing: build it with mvn package 1>&2
  exit /b 1
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --version 2>nul | findstr /r /c:"^[a-z]* 2[5-9]" /c:"^[a-z]* [3-9][0-9]" >nul
if errorlevel 1 (
  echo error: no JDK 25 or newer found: set JAVA_HOME to the folder of one, see README.md 1>&2
  exit /b 1
)
"%java%" --enable-native-access=ALL-UNNAMED -jar "%jar%" %*
exit /b %errorlevel%
