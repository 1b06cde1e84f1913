#!/bin/sh
# Checks the board of a secret vote of e-Cabinet from the exported file alone. Needs a POSIX shell and
# openssl and nothing else; shares no code with the product, so that it can be read and believed by itself.
#
#   sh check-board.sh board-….txt ["HASH OF THE KEY"] ["PSEUDONYM"]
#
# HASH OF THE KEY  as it stood on the room screen when the vote opened: the first 32 digits of its SHA-256.
#                  Without it the key in the file is believed. Spaces do not matter; "" leaves it out.
# PSEUDONYM        as the tablet shows it after the vote: does its ballot stand on the board?
#
# Each line of the file is a word and its values:
#
#   board e-cabinet/secret-ballot/1
#   meeting M            question Q
#   key K                the RSA key of the vote, a SubjectPublicKeyInfo in base64
#   issued N             so many credentials were given out, each to a member by name
#   tally CHOICE N       the result
#   ballot CHOICE PK SIGNATURE CREDENTIAL
#
# A ballot is right where
#   CREDENTIAL  is a signature by the key of the vote over the four lines
#               "e-cabinet/secret-ballot/1", M, Q, PK                    (RSASSA-PSS, SHA-384, salt 48)
#   SIGNATURE   is a signature by PK itself over the five lines
#               "e-cabinet/secret-ballot/1/cast", M, Q, PK, CHOICE       (ECDSA, SHA-256)
# without a line end after the last. No pseudonym stands on it twice, there are as many ballots as
# credentials, and the tally is the sum of the ballots.

set -u
LC_ALL=C
export LC_ALL

[ $# -ge 1 ] || { sed -n '2,12p' "$0"; exit 2; }
file=$1
published=$(printf '%s' "${2-}" | tr -d ' ' | tr 'A-F' 'a-f')
published=$(printf '%.32s' "$published")
mine=${3-}

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
: >"$work/pks"
: >"$work/choices"
: >"$work/tally"

problems=0
complain() {
  printf '%s\n' "$*" >&2
  problems=$((problems + 1))
}

# from base64 on one line to a file
decode() { printf '%s\n' "$1" | openssl base64 -d -A >"$2" 2>/dev/null; }

# a public key in base64 to a PEM file
read_key() {
  decode "$1" "$work/der" && openssl pkey -pubin -inform DER -in "$work/der" -out "$2" 2>/dev/null
}

# of all the values of one word the first
value() { sed -n "s/^$1 //p" "$file" | head -n 1; }

[ "$(value board)" = 'e-cabinet/secret-ballot/1' ] || complain 'This is not a board.'
meeting=$(value meeting)
question=$(value question)
key=$(value key)
issued=$(value issued)

read_key "$key" "$work/key.pem" || complain 'The key of the vote cannot be read.'
hash=$(openssl dgst -sha256 <"$work/der" 2>/dev/null | sed 's/.*= *//')
if [ -n "$published" ] && [ "$published" != "$(printf '%.32s' "$hash")" ]; then
  complain 'The key is not the one that stood on the room screen.'
fi

ballots=0
while read -r word choice pk signature credential rest; do
  case $word in
  tally) printf '%s %s\n' "$choice" "$pk" >>"$work/tally" ;;
  ballot)
    ballots=$((ballots + 1))
    printf '%s\n' "$pk" >>"$work/pks"
    printf '%s\n' "$choice" >>"$work/choices"
    [ -z "$rest" ] || complain "Ballot $ballots: there is something more on the line."

    printf 'e-cabinet/secret-ballot/1\n%s\n%s\n%s' "$meeting" "$question" "$pk" >"$work/text"
    decode "$credential" "$work/signature"
    openssl dgst -sha384 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:48 \
      -verify "$work/key.pem" -signature "$work/signature" "$work/text" >/dev/null 2>&1 ||
      complain "Ballot $ballots: its credential is not of this vote."

    printf 'e-cabinet/secret-ballot/1/cast\n%s\n%s\n%s\n%s' \
      "$meeting" "$question" "$pk" "$choice" >"$work/text"
    decode "$signature" "$work/signature"
    read_key "$pk" "$work/pk.pem" || : >"$work/pk.pem"
    openssl dgst -sha256 -verify "$work/pk.pem" -signature "$work/signature" "$work/text" \
      >/dev/null 2>&1 || complain "Ballot $ballots: its choice was altered."
    ;;
  esac
done <"$file"

[ -z "$(sort "$work/pks" | uniq -d)" ] || complain 'A pseudonym stands on the board twice.'
sort -c "$work/pks" 2>/dev/null || complain 'The ballots are not sorted by pseudonym.'
[ "$ballots" = "$issued" ] || complain "$issued credentials were given out, $ballots ballots are here."

sum=0
while read -r choice stated; do
  found=$(grep -c -x -F -e "$choice" "$work/choices")
  [ "$found" = "$stated" ] || complain "$choice: $stated are stated, $found are here."
  sum=$((sum + found))
done <"$work/tally"
[ "$sum" = "$ballots" ] || complain 'A ballot gives an answer that the tally does not know.'

if [ -n "$mine" ]; then
  grep -q -x -F -e "$mine" "$work/pks" || complain 'The ballot of this pseudonym is not on the board.'
fi

[ "$problems" = 0 ] || exit 1
printf 'Key of the vote: %s\n' "$hash"
while read -r choice stated; do printf '%s: %s\n' "$choice" "$stated"; done <"$work/tally"
printf 'As many ballots as credentials: %s. Every signature and the sum are right.\n' "$ballots"
