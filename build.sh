#!/usr/bin/env bash
# Builds, runs and tests Second Opinion. Usage: ./build.sh [build|run|test|units|bench|package]
#   build    (default) dist/chrome, dist/firefox and their zips
#   run      build, then open a browser with the extension on a practice page
#   test     everything that has to hold before a commit goes in
#   units    the unit tests of the extension's TypeScript alone
#   bench    measure, and write docs/performance.md
#   package  build what goes to the stores: zips and sources, and check that the sources give the same zips
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

TARGET="${CARGO_TARGET_DIR:-$PWD/target}"
TOOLS="$PWD/target/tools"
BINDINGS="$PWD/target/bindings"
WASM_TARGET=wasm32-unknown-unknown
export PATH="$TOOLS/bin:$PWD/node_modules/.bin:$PATH"

# --- Saying what happens -----------------------------------------------------

# step NAME COMMAND…: one line per step with its time; its output only when it
# fails, or where it is the result (SHOW=1).
step() {
  local name=$1 log start status=0
  shift
  log=$(mktemp)
  start=$(date +%s.%N)
  # In the background, for bash would not stop at the first failure inside `||`.
  if [[ -n "${SHOW:-}" ]]; then
    printf '· %s\n' "$name"
    "$@" &
  else
    "$@" >"$log" 2>&1 &
  fi
  wait $! || status=$?
  local seconds
  seconds=$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }')
  if ((status != 0)); then
    cat "$log"
    printf '✗ %s (%s s)\n' "$name" "$seconds" >&2
  else
    printf '✓ %s (%s s)%s\n' "$name" "$seconds" "$(last_line "$log")"
  fi
  rm -f "$log"
  return "$status"
}

# The last line of a step's output, where it says something of use.
last_line() {
  local line
  line=$(grep -v '^\s*$' "$1" | tail -n 1 || true)
  [[ ${#line} -gt 0 && ${#line} -lt 110 ]] && printf ': %s' "$line"
  return 0
}

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# --- Installing what is missing ----------------------------------------------

need_rust() {
  command -v cargo >/dev/null || fail "Rust is missing: install it from https://rustup.rs and run this again."
  rustup target list --installed | grep -qx "$WASM_TARGET" || rustup target add "$WASM_TARGET"
}

need_node() {
  command -v npm >/dev/null || fail "Node.js 20 or newer is missing: install it from https://nodejs.org and run this again."
  local stamp=node_modules/.installed-from
  cmp -s package-lock.json "$stamp" && return
  # The browsers come from the system; puppeteer-core and the others download none.
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
}

# The version of a crate in Cargo.lock.
locked_version() {
  awk -v name="\"$1\"" '$1 == "name" { found = ($3 == name) } found && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' Cargo.lock
}

# The command line must be exactly as old as the library, or the two refuse each other.
need_wasm_bindgen() {
  local version
  version=$(locked_version wasm-bindgen)
  [[ "$(wasm-bindgen --version 2>/dev/null)" == "wasm-bindgen $version" ]] && return
  # It runs for a second a build: quick to make counts more than quick to run.
  export CARGO_PROFILE_RELEASE_OPT_LEVEL=0
  local install=(cargo install wasm-bindgen-cli --version "$version" --root "$TOOLS" --quiet --force)
  # A dependency pinned by its lock file may have left the registry; any newer one does as well.
  "${install[@]}" --locked || "${install[@]}"
}

# need_program PROGRAM PACKAGE: a program from the system's packages.
need_program() {
  command -v "$1" >/dev/null && return
  if [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
    apt-get install -y -qq "$2" || { apt-get update -qq && apt-get install -y -qq "$2"; }
  else
    fail "$1 is missing: install your system's package for it (Debian: sudo apt-get install $2) and run this again."
  fi
}

need_chromium() { need_program chromium chromium; }

need_browsers() {
  need_chromium
  need_program chromedriver chromium-driver
  need_program firefox-esr firefox-esr
}

# --- Building ----------------------------------------------------------------

# The engine names source files where it panics. Without this machine's folders in
# them the same commit gives the same bytes everywhere, and tells nothing of its builder.
engine_flags() {
  local folder
  printf '%s' "--remap-path-prefix=$PWD=."
  for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    printf '\x1f%s' "--remap-path-prefix=${folder%/}=crates"
  done
}

build_engine() {
  # The crates must lie in their folders before these can be named.
  cargo fetch --quiet --target "$WASM_TARGET"
  CARGO_ENCODED_RUSTFLAGS="$(engine_flags)" \
    cargo build --quiet --release --package second-opinion-wasm --target "$WASM_TARGET"
}

# Bindings and types for TypeScript. The reset function lets the background
# start a fresh instance after a panic.
bind_engine() {
  wasm-bindgen --target web --out-dir "$BINDINGS" --out-name engine \
    --omit-default-module-path --experimental-reset-state-function --remove-producers-section \
    "$TARGET/$WASM_TARGET/release/second_opinion_wasm.wasm"
}

# It takes half a minute, and makes the same of the same: that is kept.
shrink_engine() {
  local engine="$BINDINGS/engine_bg.wasm" before="$BINDINGS/before.wasm" after="$BINDINGS/after.wasm"
  local options=(-O3 --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext
    --enable-mutable-globals --enable-reference-types --enable-multivalue)
  local how
  how="$(wasm-opt --version) ${options[*]}"
  if [[ "$(cat "$after.how" 2>/dev/null)" != "$how" ]] || ! cmp -s "$engine" "$before"; then
    rm -f "$after.how"
    wasm-opt "${options[@]}" --output "$after" "$engine"
    cp "$engine" "$before"
    printf '%s\n' "$how" >"$after.how"
  fi
  cp "$after" "$engine"
}

# The one place where the version stands; tests hold the others to it.
version() { node -p 'require("./manifest.json").version'; }

zip_packages() {
  local browser
  for browser in chrome firefox; do
    node tools/zip.mjs "dist/$browser" "dist/second-opinion-$browser-$(version).zip"
  done
}

# dist/chrome and dist/firefox, as browsers load them.
build_extension() {
  step "Rust and its wasm32 target" need_rust
  # Beside each other: none of them keeps both processors busy.
  step "wasm-bindgen command line" need_wasm_bindgen &
  local bindgen=$!
  step "npm packages" need_node &
  local packages=$!
  step "engine to WebAssembly" build_engine
  wait "$bindgen"
  wait "$packages"
  step "bindings" bind_engine
  step "wasm-opt" shrink_engine
  step "extension" node tools/bundle.mjs
}

build() {
  build_extension
  step "packages" zip_packages
}

# --- Running -----------------------------------------------------------------

run() {
  build_extension
  step "Chromium" need_chromium
  SHOW=1 step "practice page" node tests/e2e/demo.mjs --browser chrome --extension dist/chrome
}

# --- Testing -----------------------------------------------------------------

check_style() {
  step "rustfmt" cargo fmt --all --check
  step "TypeScript" check_types
  step "biome" biome check --error-on-warnings
  step "clippy" env CARGO_TARGET_DIR="$TARGET/clippy" \
    cargo clippy --quiet --workspace --all-targets -- --deny warnings
}

check_types() {
  tsc --project tsconfig.json
  tsc --project tsconfig.test.json
  if [[ -f tests/tsconfig.json ]]; then tsc --project tests/tsconfig.json; fi
}

# wasm-bindgen-test in headless Chromium; crate/wasm/webdriver.json holds the browser's flags.
test_wasm() {
  (
    cd crate/wasm
    CHROMEDRIVER=$(command -v chromedriver) \
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
      cargo test --target "$WASM_TARGET"
  )
}

# Unit tests beside the sources, bundled first so that Node needs no loader.
test_units() {
  rm -rf target/unit
  local files
  mapfile -t files < <(find extension -name '*.test.ts')
  ((${#files[@]} > 0)) || return 0
  esbuild "${files[@]}" --bundle --platform=node --format=esm --outdir=target/unit --outbase=extension \
    --out-extension:.js=.mjs --loader:.css=text --packages=external --sourcemap=inline --log-level=warning
  find target/unit -name '*.test.mjs' -exec node --test --test-reporter=dot {} +
}

lint_package() {
  web-ext lint --source-dir dist/firefox --warnings-as-errors --no-config-discovery
}

# What the packages hold and say: version, sizes, nothing of the machine that built them.
test_packages() {
  node --test --test-reporter=dot tests/packages/*.test.mjs
}

# Popup, settings and welcome page of the built extension, in every language, light and dark.
test_pages() {
  # One file more at once than there are processors: half of what browsers do is waiting.
  node --test --test-reporter=dot --test-concurrency=$(($(getconf _NPROCESSORS_ONLN) + 1)) tests/pages/*.test.mjs
}

# In both browsers, several of each at once.
end_to_end() {
  node tests/e2e/run.mjs --packages "$PWD/dist"
}

# The organisation's rules, rolled out by the browser's own policy.
test_policy() {
  node tests/e2e/policy.mjs --browser "$1" --extension "$PWD/dist/$1"
}

# Clippy has a folder of its own: cargo lets one command at a time into each.
beside_rust_tests() {
  step "packages" zip_packages
  check_style
}

test_all() {
  build_extension
  step "browsers" need_browsers
  beside_rust_tests &
  local beside=$!
  step "Rust tests" cargo test --quiet --workspace
  wait "$beside"
  step "wasm tests in Chromium" test_wasm
  step "TypeScript unit tests" test_units
  step "permissions, hosts, network" node tools/check-boundary.mjs
  step "third parties" node tools/third-party.mjs --check
  step "versions, budgets, store texts" test_packages
  step "web-ext lint" lint_package
  step "pages in Chromium" test_pages
  SHOW=1 step "end to end in Chromium and Firefox" end_to_end
  SHOW=1 step "policy in Chromium" test_policy chrome
  SHOW=1 step "policy in Firefox" test_policy firefox
}

# --- Packages ----------------------------------------------------------------

# What a reviewer needs to get the same bytes.
built_with() {
  cat <<TEXT
The packages of version $(version) were built from commit $(git rev-parse HEAD)
on $(uname -sm) by

    ./build.sh

with $(rustc --version), Node $(node --version) and what the lock files name.
dist/ then holds, byte for byte:

$(cd dist && sha256sum -- *.zip)

Another version of Rust makes another engine. To take the one above:

    RUSTUP_TOOLCHAIN=$(rustc --version | cut -d ' ' -f 2) ./build.sh
TEXT
}

pack_sources() {
  local name="second-opinion-source-$(version)"
  git archive --format=tar.gz --prefix="$name/" --output="dist/$name.tar.gz" \
    --add-virtual-file="$name/BUILT-WITH.txt:$(built_with)" HEAD
}

# Elsewhere, at another time, for nobody else to read: none of it may show in the zips.
build_from_sources() {
  local folder name="second-opinion-source-$(version)"
  folder=$(mktemp -d)
  tar -xzf "dist/$name.tar.gz" -C "$folder"
  (umask 077 && cd "$folder/$name" && env --unset=CARGO_TARGET_DIR TZ=Pacific/Auckland ./build.sh)
  local zip
  for zip in dist/*.zip; do cmp "$zip" "$folder/$name/$zip"; done
  rm -rf "$folder"
}

package() {
  [[ -z "$(git status --porcelain)" ]] || fail "Commit first: packages are those of a commit."
  build
  step "sources" pack_sources
  step "the same zips from the unpacked sources" build_from_sources
}

bench() {
  build
  SHOW=1 step "benchmarks" node tests/bench/run.mjs
}

case "${1:-build}" in
  build) build ;;
  run) run ;;
  test) test_all ;;
  units) need_node && test_units ;;
  bench) bench ;;
  package) package ;;
  *) fail "Usage: ./build.sh [build|run|test|units|bench|package]" ;;
esac
