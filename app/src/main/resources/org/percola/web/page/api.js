// @ts-check
/** Asks the server that this page came from, and nobody else. */
import { words } from '/page/words.js';

/** What this page calls itself, so that a newer question ends the former one; says nothing about anyone. */
const PAGE = crypto.getRandomValues(new Uint32Array(2)).join('-');
/** Counts the questions, so that one which was overtaken on its way does not end the one that overtook it. */
let count = 0;
const KEY = 'percola-key';

/** A refusal of the server, with every problem that it found. */
export class Refusal extends Error {
  /** @param {any} problem */
  constructor(problem) {
    super(problem.title ?? words.failed);
    this.status = problem.status ?? 0;
    this.code = String(problem.type ?? '').split(':').pop() ?? '';
    this.detail = problem.detail ?? '';
    /** @type {{path: string, value: string, expected: string, advice: string}[]} */
    this.problems = problem.problems ?? [];
  }
}

/** @type {Set<(up: boolean) => void>} */
const watchers = new Set();
let up = true;

/** @param {(up: boolean) => void} watcher @returns {() => void} to leave */
export function onConnection(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Says that something could not be fetched; the page then looks until the server is back. */
export const lost = () => connection(false);

/** @param {boolean} now */
function connection(now) {
  if (now === up) return;
  up = now;
  watchers.forEach((watcher) => watcher(now));
  if (!now) setTimeout(retry, 2000);
}

async function retry() {
  try {
    await fetch('/health', { cache: 'no-store' });
    connection(true);
  } catch {
    setTimeout(retry, 2000);
  }
}

/** @returns {Record<string, string>} */
function headers() {
  const key = sessionStorage.getItem(KEY);
  return key ? { Authorization: `Bearer ${key}` } : {};
}

/** @param {string} path @param {RequestInit} options */
async function reach(path, options) {
  let reply;
  try {
    reply = await fetch(path, { ...options, cache: 'no-store', credentials: 'omit', headers: { ...headers(), ...(options.headers ?? {}) } });
  } catch (failed) {
    if (/** @type {Error} */ (failed).name !== 'AbortError') connection(false);
    throw failed;
  }
  connection(true);
  if (reply.ok) return reply;
  let problem;
  try {
    problem = await reply.json();
  } catch {
    problem = { status: reply.status };
  }
  throw new Refusal(problem);
}

/** @param {string} path */
export async function get(path) {
  return (await reach(path, {})).json();
}

/** @type {Map<string, Promise<any>>} */
const kept = new Map();

/** The same, asked once. @param {string} path @returns {Promise<any>} */
export function getOnce(path) {
  const found = kept.get(path) ?? get(path);
  kept.set(path, found);
  found.catch(() => kept.delete(path));
  return found;
}

/**
 * @param {string} path
 * @param {unknown} body
 * @param {{signal?: AbortSignal, follow?: string, accept?: string, patient?: boolean}} [how] follow: questions of one name end each other; patient: lets others go first
 */
export async function post(path, body, how = {}) {
  return reach(path, {
    method: 'POST',
    signal: how.signal,
    headers: { 'Content-Type': 'application/json', Accept: how.accept ?? 'application/json', ...(how.follow ? { 'Percola-Page': `${PAGE}-${how.follow};${++count}` } : {}), ...(how.patient ? { Priority: 'u=6' } : {}) },
    body: JSON.stringify(body),
  });
}

/** @param {string} path @param {unknown} body @param {{signal?: AbortSignal, follow?: string, patient?: boolean}} [how] */
export async function ask(path, body, how) {
  return (await post(path, body, how)).json();
}

/**
 * A long question: tells how far it is, may be cancelled through the signal.
 * @param {string} path @param {unknown} body @param {(done: number, total: number) => void} tell @param {AbortSignal} signal
 */
export async function job(path, body, tell, signal) {
  const started = await (await reach(path, { method: 'POST', headers: { 'Content-Type': 'application/json', Prefer: 'respond-async' }, body: JSON.stringify(body) })).json();
  const cancel = () => reach(`/api/v1/jobs/${started.job}`, { method: 'DELETE', keepalive: true }).catch(() => {});
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  addEventListener('pagehide', cancel); // who closes the page wants it no more
  try {
    const events = await reach(started.events, { signal });
    const reader = /** @type {ReadableStream} */ (events.body).pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const now = JSON.parse(part.slice(part.indexOf('data: ') + 6));
        tell(now.done, now.total);
      }
    }
    return await (await reach(started.result, { signal })).json();
  } catch (failed) {
    cancel(); // nobody would hear of it any more
    throw failed;
  } finally {
    signal.removeEventListener('abort', cancel);
    removeEventListener('pagehide', cancel);
  }
}

/** Fetches a document and hands it to the browser as a file. @param {string} path @param {unknown} body @param {string} accept @param {string} name */
export async function download(path, body, accept, name) {
  const blob = await (await post(path, body, { accept })).blob();
  save(blob, name);
}

/** @param {Blob} blob @param {string} name */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Brings the one-time token of the address, if there is one. @returns {Promise<string>} why the door is shut, or "" */
export async function greet() {
  const token = /^#token=([A-Za-z0-9_-]+)$/.exec(location.hash)?.[1];
  if (token) {
    history.replaceState(null, '', '#/forecast');
    try {
      const reply = await post('/api/v1/token', { token });
      sessionStorage.setItem(KEY, (await reply.json()).key);
    } catch (failed) {
      if (failed instanceof Refusal && failed.code !== 'no-token') return words.door.used;
    }
  }
  try {
    await getOnce('/api/v1/catalogues');
    return '';
  } catch (failed) {
    return failed instanceof Refusal && failed.status === 401 ? words.door.needed : '';
  }
}
