import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

const bundle = fileURLToPath(new URL('../../../dist/web/server.js', import.meta.url));

/** What a web worker has and a thread of Node has not: events and messages by global functions. Neither has a document. */
const asWebWorker = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.addEventListener = () => {};
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  require(${JSON.stringify(bundle)});
`;

/** A server as a browser runs it. */
export interface WebServer {
  readonly connection: ProtocolConnection;
  stop(): Promise<void>;
}

/** Starts the bundle of the server for browsers in a thread. Rejects if it has not been built. */
export async function startWebServer(): Promise<WebServer> {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing; run “npm run build”`);
  const worker = new Worker(asWebWorker, { eval: true });
  await once(worker, 'online');
  const connection = createProtocolConnection(new ThreadReader(worker), new ThreadWriter(worker));
  return {
    connection,
    stop: async () => {
      connection.dispose();
      await worker.terminate();
    },
  };
}

class ThreadReader extends AbstractMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  listen(callback: DataCallback): Disposable {
    this.#worker.on('message', callback);
    return { dispose: () => this.#worker.off('message', callback) };
  }
}

class ThreadWriter extends AbstractMessageWriter {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
  }

  end(): void {}
}
