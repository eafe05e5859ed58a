// @ts-check
/**
 * Downloads that go on where they were when the line breaks. A file's name says what is in it, so its parts always fit.
 * Under Node.js it is tested with a `fetch` that breaks.
 */
const TRIES = 4;
const PAUSE = 500; // ms before the second try; each further one waits twice as long

/** Whether a download was given up: then nothing else that has to be downloaded is worth trying. */
export const line = { broken: false };

/** @param {number} tries */
const rest = (tries) => new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** tries));

/**
 * Gives the answer, its body as it comes in. Rejects, as the body does, when the line stays broken.
 * @param {string} address @param {(bytes: number) => void} arrived is told of each part
 * @returns {Promise<{ok: boolean, status: number, headers: Headers, body: ReadableStream<Uint8Array<ArrayBuffer>>}>}
 */
export async function download(address, arrived) {
  let loaded = 0;
  let tries = 0;
  /** Bytes to come that are here already. */ let known = 0;
  /** Whether the bytes we count are the host's, so that it can be asked for some of them. */ let own = true;
  /** Asks for all that is missing. @param {unknown} [why] it was not here before @returns {Promise<Response>} */
  const ask = async (why) => {
    if (why && ++tries >= TRIES) throw ((line.broken = true), why);
    if (why) await rest(tries - 1);
    try {
      const answer = await fetch(address, loaded && own ? { headers: { Range: `bytes=${loaded}-` } } : {});
      known = answer.status === 206 ? 0 : loaded;
      own = !answer.headers.get("Content-Encoding");
      return answer;
    } catch (error) {
      return ask(error);
    }
  };
  const { ok, status, headers, body: first } = await ask();
  let reader = first?.getReader();
  const body = new ReadableStream({
    async pull(stream) {
      for (;;) {
        try {
          const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
          if (done) return stream.close();
          const news = value.subarray(Math.min(known, value.length));
          known -= value.length - news.length;
          if (!news.length) continue;
          loaded += news.length;
          arrived(news.length);
          return stream.enqueue(news);
        } catch (error) {
          reader = (await ask(error)).body?.getReader();
        }
      }
    },
  });
  return { ok, status, headers, body };
}

/**
 * Downloads a .gz file and gives its content as it is unpacked; rejects when there is none.
 * @param {string} address @param {string} type @param {(bytes: number) => void} arrived
 */
export async function unpacked(address, type, arrived) {
  const { ok, status, body, headers } = await download(address, arrived);
  if (!ok) throw new Error(`${address}: ${status}`);
  // A host that takes .gz for an encoding has the browser unpack it.
  const bare = headers.get("Content-Encoding") ? body : body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(bare, { headers: { "Content-Type": type } });
}
