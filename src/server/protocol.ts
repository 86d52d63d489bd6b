/** The messages between the server and its client beyond the Language Server Protocol. Everything here is plain data. */
import type { Position, Range } from 'vscode-languageserver';
import type { ClaimVerdict, RuleId, Severity, Verdict } from '../engine/index.js';
import type { FileProblem } from '../references/index.js';

/** The name of a message on the wire, with the types of what goes there and, for a request, comes back. */
export interface Message<Params, Result = void> {
  readonly method: string;
  /** Never there; it carries the types. */
  readonly types?: readonly [Params, Result];
}

/** What the client tells the server when it starts it. */
export interface InitializationOptions {
  /** The references that the writer chose before: by address of the draft, the addresses of its references. */
  readonly chosenReferences?: Readonly<Record<string, readonly string[]>>;
  /** True when the client answers `readFile` and `listFiles`. */
  readonly readsFiles?: boolean;
  /** True when the client runs the commands of `COMMANDS` and `hoverCommands`. */
  readonly runsCommands?: boolean;
  /** True when the client shows the problems at a place, with their reasons, above what a hover says there. */
  readonly hoversShowProblems?: boolean;
}

/** The scheme of documents that show the text which was read out of a reference; their query is the address of the reference. */
export const READ_OUT_SCHEME = 'source-check-text';

/** A message about one document. */
export interface DocumentParams {
  readonly uri: string;
}

/** A place in a document. */
export interface PlaceParams extends DocumentParams {
  readonly position: Position;
}

/** Words of a document. */
export interface WordsParams extends DocumentParams {
  readonly range: Range;
}

/** What the writer chose to check a draft against; an empty list takes the choice back. */
export interface ChooseReferencesParams extends DocumentParams {
  readonly references: readonly string[];
}

/** Where the writer wants to look something up from. */
export interface LookUpParams extends DocumentParams {
  /** The selection in the draft; an empty one stands for the sentence around it. */
  readonly selection: Range;
}

/** A reference of a draft. */
export interface ReferenceInfo {
  readonly uri: string;
  readonly title: string;
}

/** A sentence of a reference and where it stands. */
export interface StatementInfo extends WordsParams {
  /** The words as they are written, markup included, on one line. */
  readonly text: string;
}

/** A figure of a statement. */
export interface FigureInfo {
  /** The words of the figure as they are written: "twenty-three", "12 million euros". */
  readonly text: string;
  /** The value of a point and the ends of a range; empty where there is none, as for most dates. */
  readonly values: readonly number[];
}

/** Words that somebody says in a statement. */
export interface QuotationInfo {
  readonly text: string;
  readonly speaker: string;
}

/** A statement that a look-up searches, with what it can be filtered by. */
export interface LookUpStatement extends StatementInfo {
  readonly figures: readonly FigureInfo[];
  /** Who says something in it, each once: the fullest name that the reference gives them, else the words it calls them by. */
  readonly speakers: readonly string[];
  /** The first words in it that are quoted and have a speaker with a name. */
  readonly quotation?: QuotationInfo;
}

/** What a look-up starts with. */
export interface LookUpStart {
  /** The words to start from; empty where there is no sentence. */
  readonly query: string;
  readonly references: readonly ReferenceInfo[];
  /** All statements of the references, in order of place. */
  readonly statements: readonly LookUpStatement[];
  /** For the sentence at the cursor, the positions in `statements` of those that match it, best first. */
  readonly best: readonly number[];
}

/** What a rule reports, as an editor shows it. */
export interface FindingInfo {
  /** The smallest wrong words of the draft. */
  readonly range: Range;
  /** These words, on one line. */
  readonly text: string;
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  /** Why the two differ, in words or arithmetic; empty where the message says all. */
  readonly reason: string;
  /** What the reference has instead. */
  readonly source?: StatementInfo;
}

/** What goes with a diagnostic beside what an editor shows of it. */
export interface DiagnosticData {
  /** The version of the draft that was checked. */
  readonly version: number;
  /** The sentence that the finding is in. */
  readonly claim: Range;
}

/** A sentence of a draft with something checkable in it, and what came of checking it. */
export interface ClaimInfo {
  readonly range: Range;
  /** The words as they are written, markup included, on one line. */
  readonly text: string;
  readonly verdict: ClaimVerdict;
  readonly figures: readonly string[];
  readonly speakers: readonly string[];
  /** The statement that it rests on. */
  readonly statement?: StatementInfo;
  /** In order of place; those that are switched off are left out. */
  readonly findings: readonly FindingInfo[];
}

/** All claims of a draft as it was when it had this version, in order of place. */
export interface DraftClaims extends DocumentParams {
  readonly version: number;
  readonly references: readonly ReferenceInfo[];
  readonly claims: readonly ClaimInfo[];
}

/** A statement of a reference, and how many claims of open drafts rest on it. */
export interface StatementCoverage {
  readonly range: Range;
  readonly claims: number;
}

/** All statements of a reference of open drafts, in order of place. */
export interface ReferenceCoverage {
  readonly statements: readonly StatementCoverage[];
}

/** What the report of a draft shows, as the draft was when it had this version. */
export interface ReportInfo extends DocumentParams {
  readonly version: number;
  /** The HTML of the page's main part; all words of documents in it are escaped. */
  readonly content: string;
}

/** Something wrong with what a draft depends on, in one line. */
export interface ProblemInfo {
  readonly message: string;
  /** Where it can be put right: the words of the draft, or a file. */
  readonly place?: ProblemPlace;
}

/** A file and, where they are known, the words in it. */
export interface ProblemPlace extends DocumentParams {
  readonly range?: Range;
}

/** What is known of a draft. `problems` tell of references that could not be used. */
export type DraftStatus = CheckedStatus | UncheckedStatus;

/**
 * The draft was checked: how many of its claims agree with the references, differ from them, are
 * not found there, or are stood by all the same.
 */
export interface CheckedStatus extends DocumentParams {
  readonly kind: 'checked';
  readonly references: readonly ReferenceInfo[];
  readonly agree: number;
  readonly differ: number;
  readonly notFound: number;
  /** Those that the writer checked by hand or accepted as they are. */
  readonly checkedByHand: number;
  readonly problems: readonly ProblemInfo[];
}

/** Why a draft was not checked. `reference-unusable`: it has references, but none that can be read. */
export type WhyUnchecked =
  | 'excluded'
  | 'failed'
  | 'language-off'
  | 'no-reference'
  | 'not-asked'
  | 'reference-unusable'
  | 'switched-off'
  | 'too-large';

/** The draft was not checked. */
export interface UncheckedStatus extends DocumentParams {
  readonly kind: 'unchecked';
  readonly why: WhyUnchecked;
  readonly problems: readonly ProblemInfo[];
}

/** What came of a draft that need not be open. Its findings are shown until it is deleted. */
export interface FileCheck {
  readonly status: DraftStatus;
  readonly findings: number;
}

/** A file that the server wants to read. */
export interface ReadFileParams extends DocumentParams {
  /** A file of more bytes than this is not wanted. */
  readonly largest: number;
}

/** The content of a file as the client read it, or why it could not. */
export type FileAnswer =
  | { readonly ok: true; readonly base64: string }
  | { readonly ok: false; readonly problem: FileProblem };

/** Client to server: check a draft now, its references read anew. Answers nothing for a document that is no draft. */
export const checkDraft: Message<DocumentParams, DraftStatus | null> = { method: 'sourceCheck/check' };

/** Client to server: check a draft that need not be open; nothing for a file that cannot be read. */
export const checkFile: Message<DocumentParams, FileCheck | null> = { method: 'sourceCheck/checkFile' };

/** Client to server: check a draft now, whatever its size, and whenever it changes until it is closed. */
export const checkAnyway: Message<DocumentParams, DraftStatus | null> = { method: 'sourceCheck/checkAnyway' };

/** Client to server: check a draft against these references from now on. */
export const chooseReferences: Message<ChooseReferencesParams, DraftStatus | null> = {
  method: 'sourceCheck/chooseReferences',
};

/** Client to server: the claims of a draft; nothing for a document that is no draft or was edited since it was checked. */
export const listClaims: Message<DocumentParams, DraftClaims | null> = { method: 'sourceCheck/listClaims' };

/** Client to server: what open drafts use of a document; nothing for one that is no reference of theirs. */
export const listCoverage: Message<DocumentParams, ReferenceCoverage | null> = { method: 'sourceCheck/listCoverage' };

/** Client to server: the report of a draft; nothing for a document that is no draft or was edited since it was checked. */
export const showReport: Message<DocumentParams, ReportInfo | null> = { method: 'sourceCheck/report' };

/** Client to server: the text that was read out of a reference; nothing where it cannot be read. */
export const readOut: Message<DocumentParams, string | null> = { method: 'sourceCheck/readOut' };

/** Client to server: the statements that a look-up searches. */
export const startLookUp: Message<LookUpParams, LookUpStart> = { method: 'sourceCheck/startLookUp' };

/** Server to client: a draft was checked. */
export const draftChecked: Message<DraftStatus> = { method: 'sourceCheck/draftChecked' };

/** Server to client: the content of a file that is on no disk of the server's. */
export const readFile: Message<ReadFileParams, FileAnswer> = { method: 'sourceCheck/readFile' };

/** Server to client: the addresses of the files in a folder and the folders in it. */
export const listFiles: Message<DocumentParams, readonly string[]> = { method: 'sourceCheck/listFiles' };
