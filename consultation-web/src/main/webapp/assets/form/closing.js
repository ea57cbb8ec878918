// The window may end while somebody writes. The server decides; the page asks it as soon as the moment has come, by the
// browser's clock or by the server's as it was when the page was made, and then once a minute.
const LOOK = 5_000;
const ASK_AGAIN = 60_000;

const standing = (address) => fetch(address, { credentials: 'omit', cache: 'no-store' }).then((response) => response.json()).catch(() => null);

export function whenOver(settings, isBusy, act) {
  const ahead = Math.max(0, Date.parse(settings.now) - Date.now());
  // What has no end is asked about no more than what nobody looks at.
  let closesAt = Date.parse(settings.closes) || Infinity;
  let patience = 0;
  const watch = setInterval(async () => {
    if (isBusy() || Date.now() < patience || Date.now() + ahead < closesAt) return;
    patience = Date.now() + ASK_AGAIN;
    const known = await standing(settings.api.replace(/\/comments$/, ''));
    if (!known || isBusy()) return;
    if (known.status === 'OPEN') closesAt = Date.parse(known.closesAt) || Infinity;
    else act(known.status === 'WITHDRAWN');
  }, LOOK);
  return () => clearInterval(watch);
}
