#!/usr/bin/env node
// Starts Firefox in its place and stands between it and Playwright: passes every command of WebDriver BiDi on, and answers
// those that this Firefox does not know and that change nothing a test looks at. Firefox as an office has it is a year
// behind the Playwright that drives it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const { WebSocket, WebSocketServer } = createRequire(new URL('../../../www/package.json', import.meta.url))('ws');

/** A colour scheme or less motion wished for: tests of those run in Chromium. */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);

const firefox = spawn(process.env.FIREFOX, process.argv.slice(2), { stdio: ['inherit', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

let said = '';
firefox.stderr.on('data', (bytes) => {
  said += bytes;
  const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
  if (!listening) return;
  said = '';
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  server.on('connection', (client, { url }) => between(client, new WebSocket(listening[1] + url, { perMessageDeflate: false, maxPayload: 0 })));
  server.on('listening', () => process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`));
});

function between(client, browser) {
  const early = [];
  browser.on('open', () => early.splice(0).forEach((text) => browser.send(text)));
  browser.on('message', (text) => client.send(String(text)));
  browser.on('close', () => client.close());
  browser.on('error', () => client.close());
  client.on('close', () => browser.close());
  client.on('message', (bytes) => {
    const text = String(bytes);
    const { id, method } = JSON.parse(text);
    if (UNKNOWN.has(method)) client.send(JSON.stringify({ type: 'success', id, result: {} }));
    else if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else early.push(text);
  });
}
