import assert from 'node:assert/strict';
import { fileAround, fileName, folderOf, pathWithin, resolveName } from '../../src/references/addresses.js';

/** A name in a draft, the folder it is seen from, and the address that it leads to. */
const NAMES: readonly (readonly [string, string, string, string])[] = [
  ['a file beside the draft', 'a.md', 'file:///n', 'file:///n/a.md'],
  ['a file further up and down', '../x/./a.md', 'file:///n/o', 'file:///n/x/a.md'],
  ['a file above the top', '../../a.md', 'file:///n', 'file:///a.md'],
  ['an absolute path', '/x/a.md', 'file:///n', 'file:///x/a.md'],
  ['an address', 'file:///x/a b.md', 'file:///n', 'file:///x/a%20b.md'],
  [
    'spaces and signs that mean something in addresses',
    'a b#c?d%20e.md',
    'file:///n',
    'file:///n/a%20b%23c%3Fd%2520e.md',
  ],
  [
    'letters of any script',
    'größe/ニュース.md',
    'file:///n',
    'file:///n/gr%C3%B6%C3%9Fe/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9.md',
  ],
  ['back slashes', '..\\x\\a.md', 'file:///n/o', 'file:///n/x/a.md'],
  ['a drive', 'C:\\x\\a.md', 'file:///n', 'file:///c%3A/x/a.md'],
  ['a drive with slashes', 'c:/x/a.md', 'file:///n', 'file:///c%3A/x/a.md'],
  ['a file on the drive of the draft', 'a.md', 'file:///C:/n', 'file:///c%3A/n/a.md'],
  ['a file on the server of the draft', '../a.md', 'file://host/share/n', 'file://host/share/a.md'],
  ['a file that is on no disk', 'a.md', 'vscode-vfs://github/o/r', 'vscode-vfs://github/o/r/a.md'],
];

describe('addresses', () => {
  for (const [what, name, folder, address] of NAMES) {
    it(`leads to ${what}`, () => assert.equal(resolveName(name, folder), address));
  }

  it('knows the folder of a file, and that an unsaved document has none', () => {
    assert.equal(folderOf('file:///n/a%20b/c.md'), 'file:///n/a%20b');
    assert.equal(folderOf('untitled:Untitled-1'), undefined);
  });

  it('knows a file name as its writer does', () => {
    assert.equal(fileName('file:///n/gr%C3%B6%C3%9Fe%20b.md'), 'größe b.md');
  });

  it('knows the path from a folder to a file in it, and that other files are not in it', () => {
    assert.equal(pathWithin('file:///n', 'file:///n/o/a%20b.md'), 'o/a b.md');
    assert.equal(pathWithin('file:///n/', 'file:///n/a.md'), 'a.md');
    assert.equal(pathWithin('file:///n', 'file:///no/a.md'), undefined);
  });

  it('tell the notebook of a cell, and the folder of that', () => {
    const cell = 'vscode-notebook-cell:/n/a%20b.ipynb#W0sZmlsZQ%3D%3D';
    assert.equal(fileAround(cell), 'file:///n/a%20b.ipynb');
    assert.equal(folderOf(cell), 'file:///n');
    const remote = 'vscode-notebook-cell://github/o/r/a.ipynb#X10sdnNjb2RlLXZmcw%3D%3D';
    assert.equal(fileAround(remote), 'vscode-vfs://github/o/r/a.ipynb');
    assert.equal(folderOf('vscode-notebook-cell:Untitled-1.ipynb#W0sdW50aXRsZWQ%3D'), undefined);
    assert.equal(fileAround('vscode-notebook-cell:/n/a.ipynb#nonsense'), 'file:///n/a.ipynb');
    assert.equal(fileAround('file:///n/a.md'), 'file:///n/a.md');
  });
});
