#!/usr/bin/env bash
# Try the set-up where nothing lies about: a minimal Debian 12 with python3 and git alone.
#
#     sudo tools/try_in_chroot.sh [root|user] [ARGS OF run.py...]      (needs debootstrap)
#
# The last commit of this checkout is cloned into a fresh copy of the system, and run.py is run
# there as root or as a plain user without sudo. This machine's own settings for apt, pip and
# certificates are handed in from outside; the project holds none. Without ARGS: --version, test.
# DISPLAY, when set, is handed in with the X sockets. KEEP=1 runs again in the copy of last time.
# SUITE=trixie tries Debian 13.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
suite=${SUITE:-bookworm}
work=${BRIEFING_TRIAL:-/var/tmp/briefing-trial}/$suite
who=${1:-user}
shift || true
root=$work/$who
mkdir -p "$work"

mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $(
        . /etc/os-release && echo "$VERSION_CODENAME"
    )" | grep -v security | head -n 1
}

if [ ! -e "$work/base.done" ]; then
    debootstrap --variant=minbase --include=python3,git "$suite" "$work/base" "$(mirror)"
    touch "$work/base.done"
fi

if [ -z "${KEEP:-}" ]; then
    if grep -q " $root/" /proc/mounts; then
        echo "Something is still mounted below $root: unmount it first." >&2
        exit 1
    fi
    rm -rf --one-file-system "$root"
    cp -a "$work/base" "$root"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    # This machine's ways to packages: pip settings and certificates; debootstrap wrote apt's.
    mkdir -p "$root/etc/ssl/certs"
    cp -aL /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/" 2>/dev/null || true
    cp -aL /etc/pip.conf "$root/etc/" 2>/dev/null || true
    if [ "$who" = root ]; then
        home=/root
    else
        home=/home/someone
        chroot "$root" useradd --create-home --shell /bin/bash someone
    fi
    if [ -e "${HOME:-/root}/.config/pip/pip.conf" ]; then
        mkdir -p "$root$home/.config/pip"
        cp "${HOME:-/root}/.config/pip/pip.conf" "$root$home/.config/pip/"
    fi
    git clone --quiet --no-hardlinks "$checkout" "$root$home/briefing"
    if [ "$who" != root ]; then chroot "$root" chown -R someone:someone "$home"; fi
fi
home=/root
if [ "$who" != root ]; then home=/home/someone; fi

mounts=()
share() {
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
    mounts=("$root$1" "${mounts[@]}")
}
trap 'for place in "${mounts[@]}"; do umount "$place" || true; done' EXIT
share /proc
share /dev
# Folders that pip's settings name are needed under the same path; files lie beside their index.
for place in $(python3 -m pip config list 2>/dev/null | grep -o '/[[:alnum:]/._-]*' | sort -u); do
    place=${place%/simple}
    if [ -d "$place" ]; then share "$place"; fi
done
settings=(HOME=$home PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 "TERM=${TERM:-dumb}")
if [ -n "${DISPLAY:-}" ]; then
    if [ -d /tmp/.X11-unix ]; then share /tmp/.X11-unix; fi
    settings+=("DISPLAY=$DISPLAY")
fi
while IFS='=' read -r name value; do
    case $name in
        PIP_* | SSL_CERT_* | http_proxy | https_proxy | no_proxy | HTTP_PROXY | HTTPS_PROXY | NO_PROXY)
            settings+=("$name=$value") ;;
    esac
done < <(env)

as=()
if [ "$who" != root ]; then as=(--userspec=someone:someone); fi
run() {
    echo "--- as $who: python3 run.py $*"
    local begin status=0
    begin=$(date +%s.%N)
    chroot "${as[@]}" "$root" env -i "${settings[@]}" \
        sh -c 'cd "$HOME/briefing" && exec python3 run.py "$@"' run "$@" </dev/null || status=$?
    echo "--- status $status after $(echo "$(date +%s.%N) - $begin" | bc) s"
    return "$status"
}

if [ "$#" -gt 0 ]; then
    run "$@"
else
    run --version
    run --version
    run test
fi
