// Sends one file, telling how far it is: the only thing that fetch cannot. The same file keeps its key, so that sending it
// again makes no second one.
export function upload(address, item, lang, progress) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    item.abort = () => request.abort();
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('Idempotency-Key', item.key);
    request.setRequestHeader('Accept-Language', lang);
    request.upload.addEventListener('progress', (event) => event.lengthComputable && progress(Math.min(100, Math.floor((100 * event.loaded) / event.total))));
    request.addEventListener('load', () => {
      if (request.status === 201) done({ handle: request.response.handle });
      else done({ code: request.response?.fields?.[0]?.code ?? (request.status === 429 || request.status === 503 ? 'busy' : 'failed') });
    });
    for (const broken of ['error', 'abort', 'timeout']) request.addEventListener(broken, () => done({ code: 'failed' }));
    const form = new FormData();
    form.append('file', item.file, item.name);
    request.send(form);
  });
}
