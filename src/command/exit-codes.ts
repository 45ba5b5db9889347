/** What the command's exit code says. */
export const exitCodes = {
  /** All that was read was sound; also where the reader of the output closed the pipe. */
  fine: 0,
  /** The output is complete, but some lines were faulty, each of them reported. */
  faulty: 1,
  /** The call, or a file that it names, is wrong: nothing was put out. */
  usage: 2,
  /** The work began and could not be finished: reading or writing failed, or a sum is past the safe integers. */
  failed: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
