export { cite, type CitedPage } from './cite.ts';
export { compileDiagnosis, type DiagnosisMaterial } from './compile-diagnosis.ts';
export { compileDigest, type DigestOptions } from './compile-digest.ts';
export type { CompileOptions } from './compile-frame.ts';
export type { DigestMaterial } from './digest-material.ts';
export { documentFileName, type FileSubject } from './file-name.ts';
export { toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
export type {
  Badge,
  Block,
  CitationPart,
  Claim,
  DocumentSource,
  FigureBlock,
  Inline,
  MatrixCell,
  TableBlock,
  Tone,
  VigieDocument,
} from './model.ts';
export { moveWords } from './move-words.ts';
export type { DocumentMaterial } from './source-register.ts';
export { strengthBadge, strengthLine } from './strength-line.ts';
export { checkedSvg } from './svg-check.ts';
