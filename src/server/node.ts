import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFileSource } from '../references/node-file-source.js';
import { startServer } from './server.js';

// How to talk to the client (a process channel, standard input and output) is read from the command line.
startServer(createConnection(ProposedFeatures.all), nodeFileSource);
