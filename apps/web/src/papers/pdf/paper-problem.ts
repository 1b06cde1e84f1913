/** Why a paper cannot be read; each has a sentence in the catalogue. */
export type PaperProblem =
  | 'encrypted'
  | 'damaged'
  /** Recalled, replaced, or not for this reader: the server does not say which. */
  | 'gone'
  | 'signed-out'
  | 'failed';

/** Thrown while a paper is being opened or read. (An error because pdf.js passes rejections through.) */
export class PaperProblemError extends Error {
  readonly problem: PaperProblem;

  constructor(problem: PaperProblem) {
    super(problem);
    this.problem = problem;
  }
}

const BY_NAME: Readonly<Record<string, PaperProblem>> = {
  PasswordException: 'encrypted',
  InvalidPDFException: 'damaged',
  FormatError: 'damaged',
  UnknownErrorException: 'damaged',
};

/** The problem behind anything thrown while opening. pdf.js tells its errors apart by name. */
export function problemOf(thrown: unknown): PaperProblem {
  if (thrown instanceof PaperProblemError) return thrown.problem;
  return (thrown instanceof Error && BY_NAME[thrown.name]) || 'failed';
}

export function problemOfStatus(status: number): PaperProblem {
  if (status === 401) return 'signed-out';
  return status === 403 || status === 404 || status === 410 ? 'gone' : 'failed';
}
