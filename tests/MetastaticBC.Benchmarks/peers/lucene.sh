#!/usr/bin/env bash
# Compiles LucenePeer.java against Debian's Lucene 8 and runs it; see BENCHMARKS.md.
# lucene.sh speed --passages FILE.tsv[.gz] --queries FILE [--threads N] [--limit N] [--rounds N]
# lucene.sh rank --corpus ANSWERS.jsonl[.gz] --queries QUESTIONS.jsonl --out RUN
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jars=${LUCENE_JARS:-/usr/share/java}

missing() {
  echo "$1 Install Lucene 8 and Java 17: apt-get install liblucene8-java openjdk-17-jdk-headless" >&2
  exit 2
}

for tool in java javac; do
  command -v "$tool" >/dev/null || missing "There is no $tool."
done
classes=
for part in core analyzers-common; do
  jar=$(find -L "$jars" -maxdepth 1 -name "lucene-$part-8.*.jar" 2>/dev/null | sort | tail -1 || true)
  [ -n "$jar" ] || missing "There is no lucene-$part-8.*.jar in $jars (LUCENE_JARS names another folder)."
  classes+=$jar:
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -nowarn -cp "$classes" -d "$work/classes" "$here/LucenePeer.java"
java -Xmx6g -cp "$classes$work/classes" -Dindex="$work/index" LucenePeer "$@"
