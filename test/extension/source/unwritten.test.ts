import assert from 'node:assert/strict';
import { FileSystemError } from 'vscode';
import { whyUnwritten } from '../../../src/extension/acting/unwritten.js';
import { fileUri } from '../support/editing.js';

describe('why a file could not be written', () => {
  const errors: readonly (readonly [error: unknown, why: string])[] = [
    [FileSystemError.NoPermissions(fileUri('.sourcecheck')), 'you may not write into this folder'],
    [
      new FileSystemError("Unknown (FileSystemError): Error: EROFS: read-only file system, open '/desk/a'"),
      "EROFS: read-only file system, open '/desk/a'",
    ],
    [new Error('The disk is full'), 'The disk is full'],
    ['gone', 'gone'],
  ];

  for (const [error, why] of errors) {
    it(`is told without the names of errors: ${why}`, () => assert.equal(whyUnwritten(error), why));
  }
});
