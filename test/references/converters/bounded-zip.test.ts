import assert from 'node:assert/strict';
import { unzipSync, zipSync } from 'fflate';
import { boundedZip } from '../../../src/references/converters/bounded-zip.js';

const ALL = () => true;

describe('an archive', () => {
  it('keeps the files that are wanted', () => {
    const zip = boundedZip(zipSync({ 'a.xml': new Uint8Array([1]), 'big.png': new Uint8Array(9) }), (name) =>
      name.endsWith('.xml'),
    );
    assert.deepEqual(Object.keys(zip.ok ? unzipSync(zip.bytes) : {}), ['a.xml']);
  });

  it('is refused where it unpacks to too much', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(101_000_000) });
    assert.ok(bomb.length < 200_000);
    assert.deepEqual(boundedZip(bomb, ALL), { ok: false, problem: 'too-long' });
  });

  it('never unpacks to more than it says', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(50_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    // The size in the central directory, which stands at the end (APPNOTE.TXT, 4.3.12).
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    const zip = boundedZip(bomb, ALL);
    assert.ok(!zip.ok || zip.bytes.length < 1000);
  });
});
