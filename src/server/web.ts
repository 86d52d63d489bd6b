import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.js';

// In a web worker there is no disk: the client reads the files.
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
