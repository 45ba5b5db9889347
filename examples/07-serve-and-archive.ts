/** A small HTTP service that keeps each result with the recipe of its policy, so that in five years it can be made again. */
import { createServer } from 'node:http';
import { assess, parseCase, parsePolicy, resolution03 } from 'haiphong-training-support';
import sqlite from 'node-sqlite3-wasm';

const archive = new sqlite.Database(process.env['ARCHIVE'] ?? ':memory:');
archive.run('CREATE TABLE IF NOT EXISTS policy (fingerprint TEXT PRIMARY KEY, recipe TEXT NOT NULL)');
archive.run('CREATE TABLE IF NOT EXISTS result (id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, given TEXT NOT NULL, assessment TEXT NOT NULL)');
archive.run('INSERT OR IGNORE INTO policy VALUES (?, ?)', [resolution03.fingerprint, JSON.stringify(resolution03.recipe)]);
function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function judge(text: string): readonly [number, unknown] {
  const parsed = parseCase(JSON.parse(text));
  const assessment = parsed.ok && assess(parsed.value);
  if (!assessment) return [422, parsed];
  archive.run('INSERT INTO result (fingerprint, given, assessment) VALUES (?, ?, ?)', [assessment.fingerprint, text, JSON.stringify(assessment)]);
  return [200, assessment];
}

/** Whether every result of the archive comes out the same when it is made anew under its own policy. */
export function holds(): boolean {
  const rows = archive.all('SELECT given, assessment, recipe FROM result JOIN policy USING (fingerprint)');
  return rows.every(({ given, assessment, recipe }) => {
    const [parsed, policy] = [parseCase(JSON.parse(String(given))), parsePolicy(JSON.parse(String(recipe)))];
    return parsed.ok && policy.ok && JSON.stringify(assess(parsed.value, policy.value)) === assessment;
  });
}

export const server = createServer(async (request, response) => {
  const text = (await request.setEncoding('utf8').toArray()).join('');
  const [status, body] = isJson(text) ? judge(text) : [400, 'The body is no JSON.'];
  response.writeHead(status).end(JSON.stringify(body));
}).listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => console.log('listening'));
