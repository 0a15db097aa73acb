# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# setup.sh for Windows: MSYS2's UCRT64 compiler and Qt, one package manager and no account.
#   powershell -ExecutionPolicy Bypass -File packaging\setup.ps1 run|test [-NoInstall]
param(
    [Parameter(Position = 0)][ValidateSet('run', 'test')][string]$Verb,
    [switch]$NoInstall
)
$ErrorActionPreference = 'Stop'
if (-not $Verb) {
    Write-Host 'usage: packaging\setup.ps1 run|test [-NoInstall]'
    exit 2
}
$root = Split-Path -Parent $PSScriptRoot
$msys = if ($env:MSYS2_ROOT) { $env:MSYS2_ROOT } else { 'C:\msys64' }
$bash = Join-Path $msys 'usr\bin\bash.exe'

function Invoke-Shown([string]$Program, [string[]]$Arguments) {
    Write-Host "+ $Program $($Arguments -join ' ')"
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

$env:MSYSTEM = 'UCRT64'
$env:CHERE_INVOKING = '1' # the login shell stays in the current folder
Set-Location $root

if (-not $NoInstall) {
    if (-not (Test-Path $bash)) {
        Invoke-Shown 'winget' @('install', '--id', 'MSYS2.MSYS2', '--exact', '--silent',
            '--accept-package-agreements', '--accept-source-agreements')
    }
    $names = 'gcc', 'cmake', 'ninja', 'qt6-base', 'qt6-multimedia', 'qt6-svg', 'sqlite3', 'nlohmann-json', 'cli11'
    if ($Verb -eq 'test') { $names += 'gtest' }
    $packages = @('git') + ($names | ForEach-Object { "mingw-w64-ucrt-x86_64-$_" })
    Invoke-Shown $bash @('-lc', "pacman -Sy --needed --noconfirm $($packages -join ' ')")
}
if (-not $env:CMAKE_BUILD_PARALLEL_LEVEL) { $env:CMAKE_BUILD_PARALLEL_LEVEL = "$env:NUMBER_OF_PROCESSORS" }
Invoke-Shown $bash @('-lc', "cmake --workflow --preset $Verb")
