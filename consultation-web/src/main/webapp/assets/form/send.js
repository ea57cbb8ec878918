// Sends a comment; where the server asks for patience, again after the time it names, with the same key.
const TRIES = 4;
const LONGEST_WAIT = 60;

const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

async function problemOf(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}

export async function send(address, body, key, lang, onBusy) {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Accept-Language': lang },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (response.ok) return { ok: true, accepted: await response.json() };
    const problem = await problemOf(response);
    const busy = response.status === 429 || response.status === 503 || (response.status === 409 && problem.code === 'still_running');
    const wait = busy ? Math.min(LONGEST_WAIT, Number(response.headers.get('Retry-After')) || 2 ** attempt) : 0;
    if (busy && attempt < TRIES) {
      onBusy(wait);
      await pause(wait);
      continue;
    }
    return { ok: false, status: response.status, wait, problem };
  }
}
