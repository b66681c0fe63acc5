#!/usr/bin/env bash
# What action.yml runs. Its inputs come by the environment; each reaches kfgen as a single argument, and none is printed.
set -euo pipefail

refuse() {
  echo "::error title=kfgen::$1"
  exit 2
}

case "$KFGEN_COMMAND" in
  check | lint | diff) ;;
  *) refuse 'The input "command" is check, lint or diff.' ;;
esac
case "$KFGEN_LANGUAGE" in
  '' | zh-CN | en) ;;
  *) refuse 'The input "language" is zh-CN or en.' ;;
esac
case "$KFGEN_EXIT_CODE" in
  true | false) ;;
  *) refuse 'The input "exit-code" is true or false.' ;;
esac

arguments=("$KFGEN_COMMAND" --format=github)
[ -z "$KFGEN_SPEC" ] || arguments+=("--spec=$KFGEN_SPEC")
[ -z "$KFGEN_OUT" ] || arguments+=("--out=$KFGEN_OUT")
[ -z "$KFGEN_LANGUAGE" ] || arguments+=("--lang=$KFGEN_LANGUAGE")

if [ "$KFGEN_COMMAND" = diff ]; then
  against="$KFGEN_AGAINST"
  if [ -z "$against" ]; then
    [[ "$KFGEN_BASE" =~ ^[0-9a-f]{40,64}$ ]] ||
      refuse 'There is no pull request to compare with: say by the input "against" what to compare with.'
    against="$KFGEN_BASE"
    # A checkout has no other commit than its own, unless it asks for more.
    git cat-file -e "$against^{commit}" 2>/dev/null ||
      git fetch --quiet --no-tags --depth=1 origin "$against" ||
      refuse 'The base of the pull request cannot be fetched: give actions/checkout fetch-depth: 0.'
  fi
  arguments+=("--against=$against")
  [ "$KFGEN_EXIT_CODE" = false ] || arguments+=(--exit-code)
fi

if [ -n "$KFGEN_VERSION" ]; then
  # A version or a tag of npm, and no other place to get a program from.
  [[ "$KFGEN_VERSION" =~ ^[0-9A-Za-z][0-9A-Za-z.+-]*$ ]] ||
    refuse 'The input "version" is a version of kfgen, such as 0.1.0.'
  exec npx --yes -- "kfgen@$KFGEN_VERSION" "${arguments[@]}"
fi
npx --no -- kfgen --version >/dev/null 2>&1 ||
  refuse 'kfgen is not installed: install the packages of the project first, or say which version by the input "version".'
exec npx --no -- kfgen "${arguments[@]}"
