#!/usr/bin/env bash
# Runs a command with the servers that some tests need: scripts/test-servers.sh npm test
# A server of OPENSRS_TEST_REDIS or OPENSRS_TEST_POSTGRES, or one that answers at its standard port, is used as it is.
# Otherwise one is started for the command alone; Debian's packages are installed where there are none.
set -euo pipefail

scratch=$(mktemp -d)
stops=()
finish() {
  for stop in "${stops[@]}"; do eval "$stop" >"$scratch/stop.log" 2>&1 || true; done
  rm -rf "$scratch"
}
trap finish EXIT

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

need() { # need FILE PACKAGE
  [ -z "$(compgen -G "$1")" ] || return 0
  echo "installing $2" >&2
  local sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo -n)
  {
    "${sudo[@]}" apt-get update && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$2"
  } >"$scratch/install.log" 2>&1 || { cat "$scratch/install.log" >&2; return 1; }
}

start_redis() {
  need '/usr/bin/redis-server' redis-server
  local port
  port=$(free_port)
  mkdir "$scratch/redis"
  redis-server --port "$port" --bind 127.0.0.1 --dir "$scratch/redis" --save '' --appendonly yes --appendfsync always \
    --daemonize yes --logfile "$scratch/redis/log" >&2
  stops+=("redis-cli -p $port shutdown nosave")
  for _ in $(seq 100); do ! answers "$port" || break; sleep 0.1; done
  answers "$port" || { cat "$scratch/redis/log" >&2; return 1; }
  export OPENSRS_TEST_REDIS="redis://127.0.0.1:$port"
}

start_postgres() {
  need '/usr/lib/postgresql/*/bin/postgres' postgresql
  local port bin data="$scratch/postgres" as=()
  port=$(free_port)
  bin=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/postgres' | sort -V | tail -n 1)")
  mkdir "$data"
  # It does not run as root.
  if [ "$(id -u)" = 0 ]; then
    as=(runuser -u postgres --)
    chown postgres "$data"
    chmod 711 "$scratch"
  fi
  (
    cd "$data"
    "${as[@]}" "$bin/initdb" -D "$data/data" -U postgres -A trust -E UTF8 >"$scratch/initdb.log" 2>&1 || { cat "$scratch/initdb.log" >&2; exit 1; }
    "${as[@]}" "$bin/pg_ctl" -D "$data/data" -l "$data/log" -w start \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$data -c max_connections=200" >"$scratch/start.log" 2>&1 ||
      { cat "$scratch/start.log" "$data/log" >&2; exit 1; }
  )
  stops+=("cd '$data' && ${as[*]} '$bin/pg_ctl' -D '$data/data' -m fast -w stop")
  export OPENSRS_TEST_POSTGRES="postgres://postgres@127.0.0.1:$port/postgres"
}

[ -n "${OPENSRS_TEST_REDIS:-}" ] || answers 6379 || start_redis
[ -n "${OPENSRS_TEST_POSTGRES:-}" ] || answers 5432 || start_postgres

# The tests fail where a server is missing all the same.
export SERVERS=required
"$@"
