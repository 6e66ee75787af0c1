import { HubError, type HubErrorCode } from '../../../domain/errors';
import { mergeTexts, type ReportTexts, sameTexts, type TextConflict } from '../../../domain/publication/mergeTexts';
import type { PublicationRepository, ReportDraft } from '../../../domain/publication/PublicationRepository';
import type { SectionId } from '../../../domain/publication/reportSections';
import type { Report } from '../../../domain/report/Report';
import type { TextBackup } from './TextBackup';

/** How long typing rests before it is saved, in milliseconds. */
const rest = 1500;
/** Waits before a failed save is tried again, in seconds; the last is kept to. */
const patience = [5, 15, 30, 60] as const;

/** What a writer sees of a draft. */
export interface DraftState {
  /** As the site last had it. */
  draft: ReportDraft;
  /** As it stands on the screen, saved or not. */
  texts: ReportTexts;
  note: string;
  saving: 'saved' | 'waiting' | 'saving' | 'failed';
  /** Why the last save failed. */
  problem?: HubErrorCode;
  /** Parts that somebody else changed too; nothing is saved until each is settled. */
  conflicts: readonly TextConflict[];
  /** Name of somebody whose text was put together with this one. */
  mergedWith?: string;
}

/** What a keeper works with. */
export interface KeeperMeans {
  repository: Pick<PublicationRepository, 'draft' | 'saveDraft'>;
  /** Calls back later. @returns the way to call it off */
  after(ms: number, callback: () => void): () => void;
  backup: TextBackup;
  /** The figures to keep with the text, suppressed; absent when there are none newer than the draft's. */
  figures(): Report | undefined;
}

/**
 * Saves a draft as it is written. Text is never lost: what is not saved yet is kept on the device too, a save that fails
 * is tried again, and what somebody else saved in between is put together with it or shown beside it.
 */
export class DraftKeeper {
  private state: DraftState;
  private listener: (() => void) | undefined;
  private callOff: (() => void) | undefined;
  private failures = 0;
  private running = false;
  private stopped = false;

  public constructor(
    draft: ReportDraft,
    private readonly means: KeeperMeans
  ) {
    this.state = { draft, texts: draft.texts, note: draft.restatementNote, saving: 'saved', conflicts: [] };
    const left = means.backup.read(draft.key);
    if (left !== undefined) this.takeUp(left.base, left.texts, left.note);
  }

  public current(): DraftState {
    return this.state;
  }

  public subscribe(listener: () => void): void {
    this.listener = listener;
  }

  /**
   * Ends the keeping: a save under way is finished, and no other begun. What is not saved by then stays on the device, where
   * the next keeper of the draft takes it up.
   */
  public stop(): void {
    this.stopped = true;
    this.listener = undefined;
    this.callOff?.();
  }

  public write(section: SectionId, text: string): void {
    this.change({ texts: { ...this.state.texts, [section]: text } });
  }

  public writeNote(note: string): void {
    this.change({ note });
  }

  /** Settles a part that two people changed. */
  public settle(section: SectionId, text: string): void {
    this.change({
      texts: { ...this.state.texts, [section]: text },
      conflicts: this.state.conflicts.filter((conflict) => conflict.section !== section)
    });
  }

  /** Saves at once what is not saved. */
  public saveNow(): void {
    this.callOff?.();
    if (!this.isSaved()) this.begin();
  }

  private change(part: Partial<DraftState>): void {
    this.set({ ...part, saving: 'waiting' });
    this.keep();
    this.saveLater(rest);
  }

  private saveLater(ms: number): void {
    this.callOff?.();
    if (this.stopped) return;
    this.callOff = this.means.after(ms, () => this.begin());
  }

  private begin(): void {
    this.save().catch(() => this.set({ saving: 'failed', problem: 'unavailable' }));
  }

  private async save(): Promise<void> {
    const { draft, texts, note, conflicts } = this.state;
    if (this.running || this.stopped || conflicts.length > 0) return;
    this.running = true;
    this.set({ saving: 'saving', problem: undefined });
    try {
      const figures = this.means.figures();
      const saved = await this.means.repository.saveDraft(draft, {
        texts,
        restatementNote: note,
        ...(figures !== undefined && { figures })
      });
      this.failures = 0;
      this.set({ draft: saved });
    } catch (error) {
      if (!this.stopped) await this.recover(error);
      else this.set({ saving: 'failed' });
    } finally {
      this.running = false;
    }
    if (this.state.saving === 'failed' || this.state.conflicts.length > 0) return;
    if (this.isSaved()) {
      this.means.backup.clear(draft.key);
      this.set({ saving: 'saved' });
    } else {
      // Typed while the save was under way, or put together with what somebody else wrote.
      this.set({ saving: 'waiting' });
      this.saveLater(rest);
    }
  }

  /** After a conflict the newest draft is read and put together with this one; after anything else the save waits. */
  private async recover(error: unknown): Promise<void> {
    let code: HubErrorCode = error instanceof HubError ? error.code : 'unavailable';
    if (code === 'conflict') {
      try {
        const { draft, texts, note } = this.state;
        const theirs = await this.means.repository.draft(draft.key);
        this.set({ draft: theirs });
        this.takeUp(draft.texts, texts, mergedNote(draft.restatementNote, note, theirs.restatementNote));
        return;
      } catch (again) {
        code = again instanceof HubError ? again.code : 'unavailable';
      }
    }
    const seconds = (error instanceof HubError && error.retryAfterSeconds) || patience[this.failures] || 60;
    this.failures += 1;
    this.set({ saving: 'failed', problem: code });
    if (code !== 'forbidden') this.saveLater(seconds * 1000);
  }

  /** Puts texts that were written from an older draft together with the draft as it is now. */
  private takeUp(base: ReportTexts, mine: ReportTexts, note: string): void {
    const { draft } = this.state;
    const { texts, conflicts } = mergeTexts(base, mine, draft.texts);
    const foreign = !sameTexts(base, draft.texts) && !sameTexts(mine, draft.texts);
    this.set({
      texts,
      note,
      conflicts,
      saving: 'waiting',
      ...(foreign && conflicts.length === 0 && { mergedWith: draft.changedBy.name })
    });
    if (this.isSaved()) {
      this.means.backup.clear(draft.key);
      this.set({ saving: 'saved' });
    } else {
      this.keep();
      this.saveLater(rest);
    }
  }

  private isSaved(): boolean {
    const { draft, texts, note } = this.state;
    return sameTexts(texts, draft.texts) && note === draft.restatementNote;
  }

  private keep(): void {
    const { draft, texts, note } = this.state;
    this.means.backup.write(draft.key, { base: draft.texts, texts, note });
  }

  private set(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    this.listener?.();
  }
}

/** Two people's notes: the one that changed, or one under the other. */
function mergedNote(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  return theirs === base ? mine : `${theirs}\n${mine}`;
}
