; Installs Even Keel for one person, without an administrator.
;   makensis -DVERSION=0.1.0 -DPAYLOAD=dist/even-keel -DOUT=dist/even-keel-0.1.0-setup.exe even-keel.nsi
; /S runs it without a window; /D=C:\a folder chooses where (last, without quotes). Exit status in
; silence: 0 done, 2 the program is open (nothing was changed), 1 anything else.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "Even Keel"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Even Keel"
InstallDirRegKey HKCU "Software\Even Keel" "Folder"
SetCompressor /SOLID lzma
BrandingText "Even Keel ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Even Keel"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Even Keel"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Even Keel"
!define STATUS_OPEN 2

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\even-keel.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SpanishInternational"

LangString STILL_OPEN ${LANG_ENGLISH} "Even Keel is open. What you wrote is saved. Lock it and close its window, then try again."
LangString STILL_OPEN ${LANG_SPANISHINTERNATIONAL} "Even Keel está abierto. Lo que escribiste está guardado. Bloquéalo, cierra su ventana y prueba otra vez."
LangString SEALED_FILE ${LANG_ENGLISH} "Even Keel backup"
LangString SEALED_FILE ${LANG_SPANISHINTERNATIONAL} "Copia de seguridad de Even Keel"
LangString JOURNALS_STAY ${LANG_ENGLISH} "Your journals stay where they are, in $LOCALAPPDATA\even-keel."
LangString JOURNALS_STAY ${LANG_SPANISHINTERNATIONAL} "Tus diarios se quedan donde están, en $LOCALAPPDATA\even-keel."

; A program that runs cannot be written to: nothing is changed while a journal may be open.
!macro WAIT_UNTIL_CLOSED
  again:
    IfFileExists "$INSTDIR\even-keel.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\even-keel.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${STATUS_OPEN}
    Quit
  free:
    FileClose $0
  closed:
!macroend

; Only what the program brought: a journal that somebody keeps in this folder is none of it.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\even-keel.exe"
  Delete "$INSTDIR\LICENCES.txt"
!macroend

Function .onInit
  SetShellVarContext current
  !insertmacro WAIT_UNTIL_CLOSED
FunctionEnd

Section
  SetShellVarContext current
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Even Keel.lnk" "$INSTDIR\even-keel.exe"
  WriteRegStr HKCU "Software\Even Keel" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Even Keel"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\even-keel.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Even Keel developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  WriteRegStr HKCU "Software\Classes\.jbk" "" "EvenKeel.Backup"
  WriteRegStr HKCU "Software\Classes\EvenKeel.Backup" "" "$(SEALED_FILE)"
  WriteRegStr HKCU "Software\Classes\EvenKeel.Backup\DefaultIcon" "" "$INSTDIR\even-keel.exe,0"
SectionEnd

Function un.onInit
  SetShellVarContext current
  !insertmacro WAIT_UNTIL_CLOSED
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Even Keel.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Even Keel"
  DeleteRegKey HKCU "Software\Classes\EvenKeel.Backup"
  DeleteRegKey HKCU "Software\Classes\.jbk"
  DetailPrint "$(JOURNALS_STAY)"
SectionEnd
