import { ErrorCode, ServiceState } from 'wecom-kf-messages';

const WINDOW = 48 * 60 * 60;
const WELCOME = 20;

/** What the service knows of one customer of one account. Times are in seconds. */
export class Conversation {
  state: number = ServiceState.Untreated;
  servicer: string | undefined;
  private heardAt: number | undefined;
  private sent = 0;
  private readonly codes = new Map<string, number>();

  /** The customer has written: the window is open again, and so is a conversation that had ended. */
  hear(now: number): void {
    if (this.state === ServiceState.Ended) this.state = ServiceState.Untreated;
    this.heardAt = now;
    this.sent = 0;
  }

  /** A code that can be used once, for so many seconds. */
  grant(code: string, now: number, seconds: number = WELCOME): string {
    this.codes.set(code, now + seconds);
    return code;
  }

  /** Whether the code is one, and not used yet. */
  use(code: string, now: number): boolean {
    const until = this.codes.get(code);
    this.codes.delete(code);
    return until !== undefined && now < until;
  }

  /** The error code with which a message is refused: handed over or ended, 48 hours, five messages. */
  send(now: number): ErrorCode {
    if (this.state > ServiceState.Assistant) return ErrorCode.SendNotAllowedInState;
    if (this.heardAt === undefined || now - this.heardAt >= WINDOW) return ErrorCode.SendTimeLimitExceeded;
    if (this.sent >= 5) return ErrorCode.SendCountLimitExceeded;
    this.sent += 1;
    return ErrorCode.Ok;
  }
}
