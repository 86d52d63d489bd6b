import { fileURLToPath } from 'node:url';

/** The folder of the project, without a slash at the end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the tools of the headless host are installed on demand; ignored by git, apart from the project's packages. */
export const toolsFolder = `${projectFolder}/.vscode-host`;

/** The bundled sample: a draft and the reference it is written from. */
export const sampleFolder = `${projectFolder}/resources/sample`;

/** Where the test suites are bundled to. */
export const bundledTestsFolder = `${projectFolder}/dist/test`;
