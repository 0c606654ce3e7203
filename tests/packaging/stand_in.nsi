; Stands in for the program: notes that it ran, and of which version; with /wait it stays until told.
Unicode true
Target amd64-unicode
Name "stand-in"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include "FileFunc.nsh"
Section
  FileOpen $0 "$LOCALAPPDATA\ran.txt" w
  FileWrite $0 "${VERSION}"
  FileClose $0
  ${GetParameters} $1
  ${GetOptions} $1 "/wait" $2
  IfErrors done
  still:
    IfFileExists "$LOCALAPPDATA\go.txt" done
    Sleep 100
    Goto still
  done:
SectionEnd
