// Loaded before a program: whatever would open a connection, look up a name or start another program ends it instead.
const { writeSync } = require("node:fs");

function forbid(holder, ...names) {
  for (const name of names) {
    holder[name] = () => {
      writeSync(2, `FORBIDDEN: ${name}\n${new Error().stack}\n`);
      process.exit(99);
    };
  }
}

const childProcess = require("node:child_process");
const dns = require("node:dns");
const net = require("node:net");
forbid(net.Socket.prototype, "connect");
forbid(net.Server.prototype, "listen");
forbid(require("node:tls"), "connect");
forbid(require("node:dgram"), "createSocket");
forbid(dns, "lookup", "resolve", "resolve4", "resolve6", "reverse");
forbid(dns.promises, "lookup", "resolve", "resolve4", "resolve6", "reverse");
for (const name of ["node:http", "node:https"]) forbid(require(name), "request", "get");
forbid(require("node:http2"), "connect");
forbid(globalThis, "fetch", "WebSocket", "EventSource");
forbid(require("node:cluster"), "fork");
forbid(require("node:dns").Resolver.prototype, "resolve", "resolve4", "resolve6", "reverse");
forbid(childProcess, "spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork");
// What is imported by its name is the same.
require("node:module").syncBuiltinESMExports();
