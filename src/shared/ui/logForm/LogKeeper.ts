import { HubError } from '../../domain/errors';
import {
  type InvestigationLog,
  LogConflict,
  type LogDraft,
  type LogDraftStore,
  type LogRepository
} from '../../domain/logReports/InvestigationLog';
import type { LogContent } from '../../domain/logReports/LogContent';
import { toLogContent } from '../../domain/logReports/logSections';
import { mergeLog, sameLog, withAnswers } from '../../domain/logReports/mergeLog';

/** Milliseconds of quiet after which a draft goes to the site; sooner where the device cannot keep it. */
const quiet = { kept: 2000, notKept: 300 } as const;

/** Milliseconds after which a site that did not answer is asked again. */
const patience = 5000;

/** Where what was written stands. */
export interface LogState {
  content: LogContent;
  /** What the site has, as far as this is known. */
  base: LogContent;
  /** When the device last kept it: instant, ISO UTC; absent while it holds nothing of the report. */
  onDevice?: string;
  /** The device could keep the last change. */
  deviceKeeps: boolean;
  /** When the site last took it. */
  onSite?: string;
  site: 'rests' | 'saving' | 'failed';
  /** What is shown had been kept by the device, at this instant, when the site had an older text. Absent once it is written on. */
  restored?: string;
  conflict?: LogConflict;
}

/** What a keeper works with. */
export interface LogKeeperMeans {
  site: Pick<LogRepository, 'write'>;
  device: LogDraftStore;
  /** Calls back later. @returns the way to call it off */
  after(ms: number, callback: () => void): () => void;
  /** By the device's clock: instant, ISO UTC. */
  now(): string;
  newKey(): string;
}

/**
 * Keeps a log report as it is written: on the device with every change, and on the site as a draft when the writing rests.
 * What others write meanwhile is brought in answer by answer; where both changed the same, it waits for a word.
 */
export class LogKeeper {
  private state: LogState;
  private listener: (() => void) | undefined;
  private callOff: (() => void) | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  /** What was sent and not answered: it goes again as it was before anything newer, for the site may have it. */
  private unanswered: { key: string; content: LogContent; base: LogContent } | undefined;
  /** What came back from the device. */
  private restored: LogContent | undefined;

  public constructor(
    private readonly log: InvestigationLog,
    private readonly means: LogKeeperMeans
  ) {
    const nothing = { deviceKeeps: true, site: 'rests' } as const;
    const draft = means.device.read(log.reference, log.stage);
    const content = draft && toLogContent(draft.content);
    if (!draft || !content || sameLog(content, log.content)) {
      means.device.remove(log.reference, log.stage);
      this.state = { content: log.content, base: log.content, ...nothing };
      return;
    }
    this.restored = content;
    this.state = {
      content,
      base: baseOf(draft, log.content),
      onDevice: draft.keptAt,
      restored: draft.keptAt,
      ...nothing
    };
    this.schedule(quiet.kept);
  }

  public current(): LogState {
    return this.state;
  }

  public subscribe(listener: () => void): void {
    this.listener = listener;
  }

  /** Changes answers, by path; `undefined` takes one away. They are on the device when this returns, if it can keep them. */
  public set(values: Readonly<Record<string, unknown>>): void {
    const content = withAnswers(this.state.content, values);
    const deviceKeeps = this.keep({ content, base: this.state.base });
    this.tell({ content, deviceKeeps, restored: undefined, ...(deviceKeeps && { onDevice: this.means.now() }) });
    this.schedule(deviceKeeps ? quiet.kept : quiet.notKept);
  }

  /** Sends what the site does not have yet, now. */
  public saveNow(): void {
    this.callOff?.();
    this.running = this.running.then(() => this.save());
  }

  /** When everything that was under way has come to its end; never rejects. */
  public settled(): Promise<void> {
    return this.running;
  }

  /**
   * Submits the report as it stands, after what is under way. With the same key it can be tried again.
   * @throws HubError
   */
  public async submit(key: string): Promise<InvestigationLog> {
    this.callOff?.();
    await this.running;
    if (this.unanswered !== undefined) await this.send();
    const { content, base } = this.state;
    const { reference, stage } = this.log;
    this.keep({ content, base, sent: content });
    const after = await this.means.site.write({ reference, stage, act: 'submit', key, content, base });
    this.stopped = true;
    this.means.device.remove(reference, stage);
    return after;
  }

  /** Goes on over what others wrote. @param values by path, those answers that are to stand */
  public settle(values: Readonly<Record<string, unknown>>): void {
    const { conflict, base, content } = this.state;
    if (conflict === undefined) return;
    const theirs = conflict.current.content;
    const settled = withAnswers(mergeLog(base, content, theirs).content, values);
    this.keep({ content: settled, base: theirs });
    this.tell({ content: settled, base: theirs, conflict: undefined });
    this.schedule(quiet.notKept);
  }

  /** Shows a conflict that submitting met. */
  public meet(conflict: LogConflict): void {
    this.tell({ conflict });
  }

  /** Takes back what came from the device, on the site too where it has gone there; what others changed since stays. */
  public drop(): void {
    if (this.restored === undefined) return;
    const base = this.state.onSite === undefined ? this.log.content : this.state.base;
    const { content } = mergeLog(this.restored, this.log.content, base);
    this.goOnFrom(content, base);
    this.tell({ restored: undefined, onDevice: undefined });
    this.schedule(quiet.notKept);
  }

  /** Ends the keeping, after a last try to send. What the site does not have by then stays on the device. */
  public leave(): void {
    this.listener = undefined;
    this.saveNow();
    this.running = this.running.then(() => {
      this.callOff?.();
      this.stopped = true;
    });
  }

  private async save(): Promise<void> {
    if (this.stopped || this.state.conflict !== undefined || this.isWhole()) return;
    this.tell({ site: 'saving' });
    try {
      await this.send();
      if (!this.isWhole()) this.schedule(quiet.kept);
    } catch (error) {
      const conflict = error instanceof LogConflict ? error : undefined;
      this.tell({ site: 'failed', conflict });
      if (conflict === undefined) this.schedule(patience);
    }
  }

  /** Sends a draft; one that was not answered first. */
  private async send(): Promise<void> {
    const { content, base } = this.state;
    const draft = this.unanswered ?? { key: this.means.newKey(), content, base };
    this.unanswered = draft;
    this.keep({ content, base, sent: draft.content });
    const { reference, stage } = this.log;
    try {
      const after = await this.means.site.write({ reference, stage, act: 'save', ...draft });
      this.unanswered = undefined;
      this.takeIn(draft.content, after.content);
    } catch (error) {
      if (error instanceof LogConflict) this.unanswered = undefined;
      throw error;
    }
  }

  /** The site has everything, and nothing that was changed back since. */
  private isWhole(): boolean {
    return this.unanswered === undefined && sameLog(this.state.content, this.state.base);
  }

  /** What the site has now is what the writing goes on from; what was typed meanwhile stays. */
  private takeIn(sent: LogContent, base: LogContent): void {
    this.goOnFrom(mergeLog(sent, this.state.content, base).content, base);
    this.tell({ site: 'rests', onSite: this.means.now() });
  }

  /** The device keeps what the site does not have. */
  private goOnFrom(content: LogContent, base: LogContent): void {
    if (sameLog(content, base)) this.means.device.remove(this.log.reference, this.log.stage);
    else this.keep({ content, base });
    this.tell({ content, base });
  }

  private keep(draft: Omit<LogDraft, 'keptAt'>): boolean {
    if (this.stopped) return false;
    return this.means.device.keep(this.log.reference, this.log.stage, { ...draft, keptAt: this.means.now() });
  }

  private schedule(ms: number): void {
    this.callOff?.();
    if (!this.stopped) this.callOff = this.means.after(ms, () => this.saveNow());
  }

  private tell(change: { [Part in keyof LogState]?: LogState[Part] | undefined }): void {
    // A part told as absent is taken away, which is what its type allows.
    this.state = { ...this.state, ...change } as LogState;
    this.listener?.();
  }
}

/** What the writing began from; what the device had sent, where the site turns out to have it. */
function baseOf({ base, sent }: LogDraft, now: LogContent): LogContent {
  const before = sent && toLogContent(sent);
  return before && sameLog(before, now) ? now : (toLogContent(base) ?? now);
}

/** Whatever went wrong, in the hub's terms. */
export function toProblem(error: unknown): HubError {
  return error instanceof HubError ? error : new HubError('unavailable', 'It was not confirmed.', error);
}
